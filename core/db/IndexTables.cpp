// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/IndexTables.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <QCoreApplication>

namespace candour::db {

namespace {

const QStringList kIndexes {QStringLiteral("search_index"), QStringLiteral("journal_index")};

/// What FTS5 keeps of an index that holds no text of its own.
const QStringList kOwnTables {QStringLiteral("data"), QStringLiteral("idx"),
                              QStringLiteral("docsize"), QStringLiteral("config")};

/// Rows 1 and 10 of the data say how much there is and how it is ordered (fts5_index.c,
/// FTS5_AVERAGES_ROWID and FTS5_STRUCTURE_ROWID).
const QString kHeads = QStringLiteral("SELECT count(*) FROM %1_data WHERE id IN (1, 10)");
constexpr int kHeadCount = 2;

/// Any word: looking for it reads the settings, the order and one page.
const QString kQuestion = QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH 'a' LIMIT 1");

Result<bool> hasOwnTables(const Connection &connection, const QString &index)
{
    QStringList names;
    for (const QString &table : kOwnTables)
        names.append(QStringLiteral("'%1_%2'").arg(index, table));
    auto count = connection.scalar(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN (%1)")
            .arg(names.join(u',')));
    if (!count)
        return fail(count.error());
    return count->toLongLong() == kOwnTables.size();
}

Result<bool> answers(const Connection &connection, const QString &index)
{
    if (auto there = hasOwnTables(connection, index); !there || !*there)
        return there;
    auto heads = connection.scalar(kHeads.arg(index));
    auto found = heads ? connection.scalar(kQuestion.arg(index)) : heads;
    if (!found)
        return isIndexDamage(found.error()) ? Result<bool>(false) : fail(found.error());
    return heads->toInt() == kHeadCount;
}

Result<QString> definitionOf(const Connection &connection, const QString &index)
{
    auto statement =
        connection.prepare(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(index); !done)
        return fail(done.error());
    if (!statement->next())
        return fail(
            ErrorCode::Corrupt,
            QCoreApplication::translate("IndexCheck", "The index %1 is missing.").arg(index));
    const QString sql = statement->text(0);
    statement->finish();
    return sql;
}

/// Once the schema no longer names the index, its tables are tables like any other.
Result<void> forget(const Connection &connection, const QString &index)
{
    if (auto done = connection.run(QStringLiteral("PRAGMA writable_schema = ON")); !done)
        return done;
    auto done = connection.run(
        QStringLiteral("DELETE FROM sqlite_schema WHERE type = 'table' AND name = '%1'")
            .arg(index));
    auto read = connection.run(QStringLiteral("PRAGMA writable_schema = RESET"));
    return done ? read : done;
}

} // namespace

bool isIndexDamage(const Error &error)
{
    // FTS5 reports settings it cannot read and tables it cannot find as plain errors.
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::Database;
}

QStringList indexTables()
{
    QStringList tables;
    for (const QString &index : kIndexes) {
        for (const QString &table : kOwnTables)
            tables.append(QStringLiteral("%1_%2").arg(index, table));
    }
    return tables;
}

Result<bool> indexesAnswer(const Connection &connection)
{
    for (const QString &index : kIndexes) {
        if (auto does = answers(connection, index); !does || !*does)
            return does;
    }
    return true;
}

Result<void> makeIndexTablesAnew(const Connection &connection)
{
    for (const QString &index : kIndexes) {
        // Opening has compared it with the definition of a new file.
        auto definition = definitionOf(connection, index);
        if (!definition)
            return fail(definition.error());
        if (auto done = forget(connection, index); !done)
            return done;
        for (const QString &table : kOwnTables) {
            if (auto done =
                    connection.run(QStringLiteral("DROP TABLE IF EXISTS %1_%2").arg(index, table));
                !done)
                return done;
        }
        if (auto done = connection.run(*definition); !done)
            return done;
    }
    return {};
}

} // namespace candour::db
