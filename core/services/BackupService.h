// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/services/BackupFiles.h"

#include <functional>

namespace candour {

namespace db {
class Database;
struct Schema;
} // namespace db

/// Which file is backed up where, and how.
struct BackupRequest {
    QString file;
    QString chosenFolder {}; ///< of the settings; empty: backupFolder()
    BackupReason reason = BackupReason::Hand;
    QString passphrase {}; ///< empty: not encrypted
};

struct BackupDone {
    QString path;
    BackupManifest manifest;
    int removed = 0; ///< older ones that made room
};

/// Makes checked copies of a file (DESIGN section 4, "Backups"). Works on the file by its path and
/// changes nothing in it; called on the database thread while a file is open for writing, so that
/// no command waits for the copy.
class BackupService {
public:
    explicit BackupService(const Clock &clock, const db::Schema &schema);

    /// A backup in its folder, named and rotated. It counts only after it has been opened, checked
    /// and found to hold the same as the file; a failure leaves nothing.
    Result<BackupDone> make(const BackupRequest &request, const Progress &progress = {}) const;

    /// A backup to this very name; rotates nothing.
    Result<BackupDone> makeAt(const QString &target, const BackupRequest &request,
                              const Progress &progress = {}) const;

    /// isBackupDueBeforeImport() or isBackupDueOnClosing().
    using IsDue = std::function<bool(const BackupState &, const QDateTime &now)>;

    /// make(), if one is due for this file; an empty path says that none was. `opened` is when this
    /// session opened the file.
    Result<BackupDone> makeIfDue(const db::Database &database, const BackupRequest &request,
                                 const IsDue &isDue, const QDateTime &opened,
                                 const Progress &progress = {}) const;

    /// What the rules of the next backup go by. `opened` is when this session opened the file.
    /// Counted are backups that vouch for an earlier state of this very file, up to now: not those
    /// of a copy of it, nor of a time to come (a clock was wrong).
    [[nodiscard]] BackupState stateOf(const db::Database &database, const QString &chosenFolder,
                                      const QDateTime &opened) const;

private:
    const Clock &m_clock;
    const db::Schema &m_schema;
};

} // namespace candour
