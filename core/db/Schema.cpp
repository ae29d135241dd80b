// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Schema.h"

#include "core/db/Connection.h"
#include "core/db/IndexTables.h"
#include "core/db/Statement.h"
#include "core/db/Transaction.h"
#include "core/domain/Records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace candour::db {

namespace {

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.append({int(name.left(4).toInt()), file.readAll()});
    }
    return migrations;
}

/// What ANALYZE of another program leaves: guesses for SQLite, and no harm.
const QStringList kCounts {QStringLiteral("sqlite_stat1"), QStringLiteral("sqlite_stat4")};

Result<void> runMigration(const Connection &connection, const Migration &migration)
{
    return inTransaction(connection, [&] {
        auto done = connection.runScript(migration.sql);
        return done
            ? connection.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.number))
            : done;
    });
}

} // namespace

const Schema &candourSchema()
{
    static const Schema schema {domainRegistry(), shippedMigrations()};
    return schema;
}

Result<void> migrate(const Connection &connection, const Schema &schema, int from)
{
    for (const Migration &migration : schema.migrations) {
        if (migration.number <= from)
            continue;
        if (auto done = runMigration(connection, migration); !done)
            return done;
    }
    return {};
}

Result<QMap<QString, QString>> schemaText(const Connection &connection)
{
    // How FTS5 defines its tables is its own affair, and may differ by version. That goes for those
    // tables alone: a trigger on one of them would run at every save.
    auto statement = connection.prepare(
        QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
                       "AND NOT (type = 'table' AND name IN ('%1'))")
            .arg((indexTables() + kCounts).join(QStringLiteral("', '"))));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QMap<QString, QString> texts;
    while (statement->next())
        texts.insert(statement->text(0), statement->text(1));
    return texts;
}

Result<QMap<QString, QString>> expectedSchemaText(const Schema &schema)
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Access::Write);
    if (!connection)
        return fail(connection.error());
    if (auto done = migrate(**connection, schema, 0); !done)
        return fail(done.error());
    return schemaText(**connection);
}

} // namespace candour::db
