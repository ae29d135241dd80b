// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QDialog>
#include <QStringList>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace candour {

/// A backup that can be chosen.
struct BackupChoice {
    QString path;
    QDateTime made;
    QString why; ///< "before import"
    bool encrypted = false;
    std::optional<qint64> entries {}; ///< of the journal; none when only opening it would tell
    std::optional<qint64> figures {};
};

/// What a check of a backup found.
struct BackupFindings {
    struct Row {
        QString what; ///< "Figures", "Organisations"
        qint64 backup = 0;
        qint64 present = 0;
    };

    QStringList faults; ///< with one, it is offered as a new file only, once she says so
    QStringList remarks;
    QString summary; ///< a sentence: how it stands to the file as it is
    QList<Row> differences; ///< only what differs; empty without a present file
};

/// The backups of a file, what each holds and how it differs from the file as it is. One is offered
/// only after it has been checked, which the owner does: it answers checkRequested() by
/// showFindings() or showProblem(). Values in, signals out.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// `mayReplace`: there is a present file whose place a backup may take.
    RestoreDialog(const QString &file, bool mayReplace, QWidget *parent = nullptr);

    /// Until then it says that backups are looked for.
    void setChoices(const QList<BackupChoice> &choices);

    void showFindings(const QString &path, const BackupFindings &findings);
    /// It could not be opened, or a restore failed.
    void showProblem(const QString &path, const QString &sentence);
    void setProgress(qint64 done, qint64 total);
    /// A restore runs: nothing else can be chosen; Escape asks for it to stop.
    void setBusy(const QString &what);

    void reject() override;

Q_SIGNALS:
    /// Also when she moves on to another: the check before it need not go on.
    void checkRequested(const QString &path, const QString &passphrase);
    void restoreRequested(const QString &path);
    void replaceRequested(const QString &path);
    void cancelRequested();

private:
    /// What a checked backup may be used for.
    enum class Offer { Nothing, NewFile, Anything };

    void build(const QString &file, bool mayReplace);
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildFindings();
    [[nodiscard]] QLayout *buildButtons(bool mayReplace);
    void fill();
    [[nodiscard]] const BackupChoice *chosen() const;
    void choose();
    void check();
    void clearFindings();
    void offer(Offer offered);
    void enableButtons();

    QList<BackupChoice> m_choices;
    QTreeWidget *m_list = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_secret = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QCheckBox *m_accept = nullptr; ///< shown for a backup with faults
    QTreeWidget *m_differences = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_close = nullptr;
    Offer m_offered = Offer::Nothing; ///< of the one that was checked last
    bool m_busy = false;
};

} // namespace candour
