// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/gui/Aside.h"
#include "core/services/BackupFiles.h"
#include "core/services/BackupReader.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace candour {

class ActionRegistry;
class FileSession;
class MainWindow;
class RestoreDialog;
class Settings;
class UserPrompts;
struct BackupFindings;

/// Looks into the backups of a file and brings one back, to a new file or in place of the present
/// one, which is kept under another name. Works on files that cannot be opened as well.
class RestoreCommands final : public QObject {
    Q_OBJECT

public:
    RestoreCommands(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                    Settings &settings, UserPrompts &prompts);

    /// Shows the backups of this file, which may be damaged or gone.
    void offerRestore(const QString &file);
    /// Shows this one backup.
    void offerBackup(const QString &backup);

Q_SIGNALS:
    /// The open file is about to make room for a backup.
    void closeRequested();
    void openRequested(const QString &file);

private:
    struct Checked;
    using Find = std::function<QList<FoundBackup>()>;

    void choose();
    void show(const QString &file, const Find &find);
    void check(const QString &backup, const QString &passphrase);
    void checked(const std::shared_ptr<Checked> &found);
    void restoreToNew();
    void replace();
    void putInPlace();
    void restored(const Result<QString> &kept);

    FileSession &m_session;
    MainWindow &m_window;
    Settings &m_settings;
    UserPrompts &m_prompts;
    QPointer<RestoreDialog> m_dialog;
    QString m_file; ///< whose backups are shown; empty when nobody knows
    Aside m_work;
    std::shared_ptr<const BackupReader> m_reader; ///< the one that was checked last
    QString m_backup; ///< its path
};

} // namespace candour
