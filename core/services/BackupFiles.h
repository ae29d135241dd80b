// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/BackupManifest.h"

#include <QStringList>

namespace candour {

class Clock;

/// The program's own folder, for what can lie nowhere else. It may not be there yet.
[[nodiscard]] QString programFolder();

/// Where the backups of a file go: the folder chosen in the settings, else "NAME backups" beside
/// the file, else (nothing can be written there) a folder of the program's own. It may not be there
/// yet.
[[nodiscard]] QString backupFolder(const QString &file, const QString &chosen);

/// A name that is free and sorts by time: "Quality 2026-11-22 1405 before import.candour".
/// `time` is shown in its own time zone.
[[nodiscard]] QString backupPath(const QString &folder, const QString &file, const QDateTime &time,
                                 BackupReason reason, bool encrypted);

/// What lies beside a file for the sake of restoring.
enum class Keepsake {
    Replaced, ///< what was there when a backup took its place
    Restored, ///< a restored backup, before it takes the place
    LeftOver, ///< a journal of SQLite's without its file
};

/// A free name beside the file: "Quality replaced 2026-11-22 1405.candour".
[[nodiscard]] QString keepsakePath(const QString &file, Keepsake what, const QDateTime &time);

/// "before import", in her language.
[[nodiscard]] QString backupReasonText(BackupReason reason);

/// A backup, or another copy of a file's earlier state, as it was found.
struct FoundBackup {
    QString path;
    QDateTime time; ///< of the manifest, else of the name, else of the file
    BackupReason reason = BackupReason::Hand;
    bool encrypted = false;
    std::optional<BackupManifest> manifest {};
};

/// What the manifest, the name and the file itself tell of a backup; it is not opened.
[[nodiscard]] FoundBackup backupAt(const QString &path);

/// Every copy of this file that lies in its backup folders or beside it (those before a migration
/// too), newest first. Goes by names and manifests, so it works when the file itself cannot be
/// read; when it can, a manifest must name the first entry of its journal, which another file of
/// the same name has not. Opens no backup.
[[nodiscard]] QList<FoundBackup> findBackups(const QString &file, const QString &chosenFolder);

/// Removes what copies that were cut off left behind: beside this file, in its backup folder, and
/// in the program's own folders, where encrypted backups are read. They may be plain copies of what
/// was to be encrypted. Nobody writes one for a day, so nothing younger goes.
void removeCutOffCopies(const QString &file, const QString &chosenFolder, const QDateTime &now);

/// Removes the backups in the folder that have to make room (BackupPolicy) for `made`, the one just
/// made of this file, with their manifests. Gives how many. Removed is only what nobody can miss:
/// - its manifest names this file and the first entry of its journal, and it ends at an entry that
///   this file's journal holds. A copy of the file that went on by itself, and what the file lost
///   when an older state was restored, have other ends;
/// - nobody has it open or works in it, and it is byte for byte what its manifest says was written;
/// - it is not `made`.
/// What is not so takes nobody's place either: the rest is thinned out as if it were not there.
int rotateBackups(const QString &folder, const QString &file, const QString &made,
                  const Clock &clock);

} // namespace candour
