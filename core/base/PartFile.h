// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

namespace candour {

/// A file in the making: it lies beside its target under a hidden name and gets the target's name
/// only when it is whole and on the disk. Destroyed before that it leaves nothing. Who writes it
/// (SQLite, a cipher) needs a path; for bytes at hand saveFile() is simpler.
class PartFile {
public:
    explicit PartFile(const QString &target);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] const QString &target() const { return m_target; }

    /// The folder is there, may be written in and has this many bytes free; the target is not there
    /// yet. ErrorCode::Conflict, Io, ReadOnly or DiskFull; nothing is written.
    [[nodiscard]] Result<void> checkPlace(qint64 needed) const;

    /// Puts the bytes on the disk, gives the file its name and puts the folder on the disk. Never
    /// replaces a file: ErrorCode::Conflict.
    Result<void> publish();

private:
    QString m_target;
    QString m_path;
};

/// "There is no room for …": how much is needed, how much is free, what to do.
[[nodiscard]] Error noRoomFor(const QString &target, qint64 needed);

/// Waits until what was written to this file is on the disk.
Result<void> syncFile(const QString &path);
/// The same for the names in a folder, where the system has such a thing.
Result<void> syncFolder(const QString &folder);

/// Removes what writers that were killed left in the folder before this moment.
void removeStaleParts(const QString &folder, const QDateTime &before);
/// Removes the second name of a file whose writer was killed while it published it.
void removePublishedParts(const QString &target);

} // namespace candour
