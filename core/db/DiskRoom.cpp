// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/DiskRoom.h"

#include "core/db/Connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <sqlite3.h>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DiskRoom", text);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10 * 1024 * 1024 ? 1 : 0,
                                       QLocale::DataSizeTraditionalFormat);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

Error full(const QString &path, qint64 bytes, const QString &detail)
{
    const qint64 free = freeRoom(path);
    const QString where = QStorageInfo(folderOf(path)).displayName();
    return {ErrorCode::DiskFull,
            tr("There is no room left on the disk “%1”: about %2 are needed there and %3 are free. "
               "Nothing of this change was kept; what was saved before is safe. Make room and try "
               "again.")
                .arg(where.isEmpty() ? folderOf(path) : where, sizeText(bytes),
                     sizeText(qMax(free, qint64(0)))),
            detail};
}

} // namespace

qint64 roomForCommit(const Connection &connection, const QString &path)
{
    const auto pages = connection.scalar(QStringLiteral("PRAGMA page_count"));
    const auto size = connection.scalar(QStringLiteral("PRAGMA page_size"));
    if (!pages || !size)
        return 0;
    const qint64 after = pages->toLongLong() * size->toLongLong();
    const qint64 now = QFileInfo(path).size();
    // Pages that are changed are copied into the journal first; all of those are in the cache.
    int cached = 0;
    int highest = 0;
    if (connection.handle())
        sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_CACHE_USED, &cached, &highest, 0);
    return qMax(after - now, qint64(0)) + qMin(qint64(cached), now);
}

qint64 freeRoom(const QString &path)
{
    const QStorageInfo storage(folderOf(path));
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

Error withRoomNeeded(const Error &error, const QString &path, qint64 bytes)
{
    const qint64 free = freeRoom(path);
    // A quota, and some network drives, say no more than that a write failed.
    const bool wanted = error.code == ErrorCode::Io && free >= 0 && free < bytes;
    if (error.code != ErrorCode::DiskFull && !wanted)
        return error;
    return full(path, bytes, error.detail);
}

Result<void> checkRoom(const QString &path, qint64 bytes)
{
    const qint64 free = freeRoom(path);
    return free < 0 || free >= bytes ? Result<void>() : fail(full(path, bytes, {}));
}

} // namespace candour::db
