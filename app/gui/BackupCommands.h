// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/BackupService.h"

#include <QObject>

#include <functional>
#include <memory>

namespace candour {

class ActionRegistry;
class BackupDialog;
class FileSession;
class MainWindow;
class Settings;
class UserPrompts;

/// Backups of the file that is open: by command, before an import, and when the file or the window
/// is closed. They are made on the database thread, with progress and a way to stop them. One that
/// fails is said; it never keeps her from closing or from importing.
class BackupCommands final : public QObject {
    Q_OBJECT

public:
    BackupCommands(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                   Settings &settings, UserPrompts &prompts);

    /// The newest backup of the open file; invalid when there is none, or nobody has looked yet.
    [[nodiscard]] const QDateTime &newest() const { return m_newest; }

    /// A backup is being written now.
    [[nodiscard]] bool isRunning() const { return m_running > 0; }

    /// The file's closing makes no backup until the next one is opened: what takes its place keeps
    /// it anyway.
    void skipClosing() { m_skipsClosing = true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// newest() is another.
    void changed();

private:
    using Done = std::function<void(const Result<BackupDone> &)>;

    void fileOpened();
    void askForBackup();
    void backUp(const BackupDialog &dialog);
    void beforeImport(const std::function<void(bool)> &go);
    void beforeClosing();
    [[nodiscard]] bool wantsBackupOnClosing() const;
    bool delayClosing();
    [[nodiscard]] BackupRequest request(BackupReason reason) const;
    /// Decided on the database thread; without `isDue`: in any case. An empty path in the answer:
    /// none was due.
    void run(const BackupRequest &request, const BackupService::IsDue &isDue, const Done &done);
    void made(const Result<BackupDone> &result);
    void report(const Error &error);
    [[nodiscard]] bool isGone() const;
    /// Whether she lets the file go as it is. Where she can stay she goes on in the copy.
    bool letGo(bool canStay);
    void saveCopy(bool goesOn);

    FileSession &m_session;
    MainWindow &m_window;
    Settings &m_settings;
    UserPrompts &m_prompts;
    QDateTime m_opened;
    QDateTime m_newest;
    int m_running = 0;
    bool m_skipsClosing = false;
    bool m_closesNow = false; ///< the window: the backup was made, or is done without
    bool m_delaysClosing = false;
};

} // namespace candour
