// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/NewerBackup.h"

#include "core/db/Database.h"
#include "core/services/BackupFiles.h"

#include <QFileInfo>

namespace candour {

QDateTime newerBackup(const QString &path, const QString &backupFolder, const Clock &clock)
{
    const QList<FoundBackup> backups = findBackups(path, backupFolder);
    const QFileInfo info(path);
    if (backups.isEmpty() || !info.exists())
        return backups.isEmpty() ? QDateTime() : backups.first().time;
    for (const FoundBackup &backup : backups) {
        if (backup.time <= info.lastModified())
            break;
        if (!backup.manifest)
            continue;
        const auto file = db::Database::open(path, db::candourSchema(), clock, db::Access::Read);
        if (!file)
            return file.error().code == ErrorCode::Corrupt ? backup.time : QDateTime();
        const auto head = (*file)->journal().head();
        const qint64 entries = backup.manifest->anchor.section(u':', 0, 0).toLongLong();
        return head && entries > head->sequence ? backup.time : QDateTime();
    }
    return {};
}

} // namespace candour
