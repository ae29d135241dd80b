// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

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
};

/// Notes that the file was opened: it comes first, with what is known of it.
void noteRecentFile(Settings &settings, const RecentFile &file);

/// Newest first, each looked up on the disk. A moved file is looked for in the folders of the
/// others and in `folders`, by its name alone.
[[nodiscard]] QList<RecentFile> recentFiles(const Settings &settings,
                                            const QStringList &folders = {});

/// "moved to ~/Reports", "not there now"; empty while it is where it was and can be written.
[[nodiscard]] QString recentStateText(const RecentFile &file);

/// A folder as people write it: ~ for their own.
[[nodiscard]] QString folderText(const QString &folder);

} // namespace candour
