// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QString>

namespace candour {

class Clock;

/// The time of the newest backup of this file that holds changes which the file does not, as when
/// an old copy was put in its place or it is damaged; of the newest one when the file is gone.
/// Invalid when there is none. Opens the file only when a backup was made after it was last
/// written.
[[nodiscard]] QDateTime newerBackup(const QString &path, const QString &backupFolder,
                                    const Clock &clock);

} // namespace candour
