// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace candour {

/// Why a backup was made.
enum class BackupReason {
    Closing, ///< the file was closed
    Import,
    Migration,
    Restore, ///< what was there when an older state took its place
    Hand, ///< somebody asked for it
};

/// As manifests keep it: "closing", "import", "migration", "restore", "hand".
[[nodiscard]] QString backupReasonCode(BackupReason reason);
[[nodiscard]] std::optional<BackupReason> backupReasonFromCode(QStringView code);

/// One backup, as far as the rules below need it.
struct BackupMoment {
    QDateTime time;
    BackupReason reason = BackupReason::Closing;
};

inline constexpr int kDailyBackups = 7;
inline constexpr int kWeeklyBackups = 5;
inline constexpr int kMonthlyBackups = 12;
/// So long stays what was there before an import, a migration or a restored backup.
inline constexpr int kDaysBefore = 30;

/// Which of the backups (by their place in the list) make room for newer ones. Kept are the newest
/// of each of the last 7 days, 5 weeks (from Monday) and 12 months *that have one*: who was away
/// for half a year loses none. Besides stay the newest of all, those before an import, migration or
/// restore for 30 days, and those made by hand, which are hers to remove; also those of a time
/// after `now`, whose clock or ours is wrong: they stay until their time has passed and take no
/// other's place. So a backup made now is never one of these, whatever the clock says. Days, weeks
/// and months are those of the time zone of `now`.
[[nodiscard]] QList<qsizetype> expendableBackups(const QList<BackupMoment> &backups,
                                                 const QDateTime &now);

/// What a decision about the next backup depends on. A time after `now` counts as none.
struct BackupState {
    bool changed = true; ///< the file has entries that the newest backup lacks
    bool madeSinceOpening = false; ///< a backup, for whatever reason
    std::optional<QDateTime> newest {};
    std::optional<QDateTime> newestAtClosing {};
};

/// Before an import: when something changed since the newest backup, and either none was made since
/// the file was opened or the newest is an hour old. Fifteen files in a row make one backup.
[[nodiscard]] bool isBackupDueBeforeImport(const BackupState &state, const QDateTime &now);

/// On closing: when something changed since the newest backup and none was made on closing today.
[[nodiscard]] bool isBackupDueOnClosing(const BackupState &state, const QDateTime &now);

} // namespace candour
