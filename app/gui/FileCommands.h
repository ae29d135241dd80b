// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QMenu;

namespace candour {

namespace db {
struct SalvageReport;
}

class ActionRegistry;
class DataPage;
class FileSession;
class MainWindow;
class NewFileDialog;
class Settings;
class UserPrompts;
struct Error;
struct Failure;

/// The sentence of an error, and its technical part on demand.
[[nodiscard]] Failure failureOf(const Error &error);

/// The commands of the File menu: new, open, recent, sample, close; and files dropped on the
/// window.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    FileCommands(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                 Settings &settings, UserPrompts &prompts);

    /// Puts away what is open, unless this cannot be opened at all.
    void open(const QString &path);
    /// Opens the sample organisation, which is made on the first visit.
    void openSample();
    /// The newest of the recent files that is there; none: the list stays.
    void openLast();
    /// A Candour file opens; others are figures to import.
    void drop(const QStringList &paths);

    /// A damaged file: the best backup is offered, and saving what can be read.
    void offerHelp(const QString &path, const Error &damage);
    /// What restores a backup of this file; without it no backup is offered.
    void setRestore(const std::function<void(const QString &path)> &restore);

    /// Where the sample lies.
    [[nodiscard]] static QString samplePath();

Q_SIGNALS:
    /// A file could not even be read, since another computer keeps it open; it can be taken over.
    void heldElsewhere(const candour::Error &error);

private:
    void connectActions(const ActionRegistry &actions);
    void askForNew();
    void create(const NewFileDialog &dialog);
    void askForOpen();
    /// Goes there.
    [[nodiscard]] DataPage *dataPage();
    void leave();
    void askForDamaged();
    void salvage(const QString &damaged);
    void salvaged(const db::SalvageReport &report);
    void refused(const Error &error);
    void note();
    [[nodiscard]] QDateTime backupBeyond(const QString &path) const;
    void fillRecent();

    FileSession &m_session;
    MainWindow &m_window;
    Settings &m_settings;
    UserPrompts &m_prompts;
    QMenu *m_recent;
    QPointer<NewFileDialog> m_newFile;
    QString m_opening; ///< asked for and not open yet
    std::function<void(const QString &)> m_restore;
};

} // namespace candour
