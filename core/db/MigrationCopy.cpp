// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/MigrationCopy.h"

#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace candour::db {

namespace {

constexpr int kMostCopies = 99;

QString tr(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

/// What two copies of one file have in common.
struct Contents {
    int version = 0;
    QMap<QString, QString> schema;
    QMap<QString, qint64> rows; ///< by table
    QString anchor; ///< of the journal

    bool operator==(const Contents &) const = default;
};

Result<Contents> contentsOf(const Connection &connection)
{
    Contents contents;
    auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    contents.version = version->toInt();
    auto schema = schemaText(connection);
    if (!schema)
        return fail(schema.error());
    contents.schema = *schema;
    for (const QString &name : schema->keys()) {
        const QString table = name.section(u' ', 1);
        if (!name.startsWith(QLatin1String("table ")))
            continue;
        auto count = connection.scalar(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        if (!count)
            return fail(count.error());
        contents.rows.insert(table, count->toLongLong());
    }
    auto head = Journal(connection).head();
    if (!head)
        return fail(head.error());
    contents.anchor = head->anchor();
    return contents;
}

bool holds(const QString &path, const Contents &wanted)
{
    if (identify(path, wanted.version).kind != FileKind::Ours)
        return false;
    const auto connection = Connection::open(path, Access::Read);
    if (!connection)
        return false;
    const auto sound = (*connection)->scalar(QStringLiteral("PRAGMA quick_check"));
    const auto found = contentsOf(**connection);
    return sound && sound->toString() == QLatin1String("ok") && found && *found == wanted;
}

Result<void> writeCopy(const Connection &connection, const QString &path)
{
    auto statement = connection.prepare(QStringLiteral("VACUUM INTO ?"));
    if (!statement)
        return fail(statement.error());
    return statement->execute(path);
}

} // namespace

Result<QString> copyBeforeMigration(const Database &database, int version)
{
    auto wanted = contentsOf(database.connection());
    if (!wanted)
        return fail(wanted.error());
    const QString plain = QStringLiteral("%1.before-v%2").arg(database.path()).arg(version + 1);
    for (int i = 1; i <= kMostCopies; ++i) {
        const QString path = i == 1 ? plain : QStringLiteral("%1-%2").arg(plain).arg(i);
        if (QFileInfo::exists(path)) {
            if (holds(path, *wanted))
                return path;
            continue;
        }
        auto written = writeCopy(database.connection(), path);
        if (written && holds(path, *wanted))
            return path;
        QFile::remove(path); // ours, and no copy
        return written ? Result<QString>(fail(
                   ErrorCode::Io,
                   tr("The copy that is kept before the file is brought up to date could not be "
                      "read back. The file was not changed. Check its disk and try again.")))
                       : fail(written.error());
    }
    return fail(ErrorCode::Conflict,
                tr("There are too many copies named “%1”. Move some elsewhere; the file was not "
                   "changed.")
                    .arg(QFileInfo(plain).fileName()));
}

} // namespace candour::db
