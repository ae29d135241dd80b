// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace candour {

class Settings;

enum class RecentState {
    There,
    ReadOnly, ///< it, or its folder, cannot be written
    Moved, ///< not where it was, but a file of its name is in a folder she uses
    Missing, ///< its folder is there, it is not
    Unreachable, ///< not even its folder: a stick or a share that is not there now
};

/// A file she worked with, as it is found now.
struct RecentFile {
    QString path;
    QString organisation {}; ///< whose it was when last opened; empty when never noted
    QDateTime opened {}; ///< when last; invalid when never noted
    bool sample = false;
    RecentState state = RecentState::There;
    QString movedTo {};
    QDateTime newerBackup {}; ///< of a backup that holds more than it, or of one when it is gone
};

/// The time of the newest backup that holds more than this file does, or of the newest when the
/// file is gone; invalid for none.
using BackupLookup = std::function<QDateTime(const QString &path)>;

/// Notes that the file was opened: it comes first, with what is known of it.
void noteRecentFile(Settings &settings, const RecentFile &file);

/// Newest first, each looked up on the disk. A moved file is looked for in the folders of the
/// others and in `folders`, by its name alone. Backups are looked for where `backups` is given and
/// the file is not on a disk that is away.
[[nodiscard]] QList<RecentFile> recentFiles(const Settings &settings,
                                            const QStringList &folders = {},
                                            const BackupLookup &backups = {});

/// "moved to ~/Reports", "not there now", "a backup of 14 Apr 2026 holds more"; empty while it is
/// where it was and can be written.
[[nodiscard]] QString recentStateText(const RecentFile &file);

/// A folder as people write it: ~ for their own.
[[nodiscard]] QString folderText(const QString &folder);

} // namespace candour
