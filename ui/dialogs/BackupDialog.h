// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace candour {

class UserPrompts;

/// Where a backup goes, and whether with a passphrase. Accepted only when both can be; the
/// passphrase is typed twice and kept nowhere.
class BackupDialog final : public QDialog {
    Q_OBJECT

public:
    /// `newest` says when the last one was made; empty when there is none.
    BackupDialog(UserPrompts &prompts, const QString &folder, const QString &newest,
                 int shortestPassphrase, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const;
    /// Null when it is not to be encrypted.
    [[nodiscard]] QString passphrase() const;

private:
    void build(const QString &newest);
    void chooseFolder();
    void follow();

    UserPrompts &m_prompts;
    int m_shortest;
    QString m_folder;
    QLineEdit *m_shownFolder;
    QCheckBox *m_encrypt;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace candour
