// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/worker/Contents.h"

#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <QCryptographicHash>
#include <QStringList>

namespace candour::test {

namespace {

Result<QStringList> texts(const db::Connection &connection, const QString &sql)
{
    auto rows = connection.prepare(sql);
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(); !done)
        return fail(done.error());
    QStringList found;
    while (rows->next())
        found.append(rows->text(0));
    if (auto all = rows->ended(); !all)
        return fail(all.error());
    return found;
}

bool isDerived(const QString &table)
{
    return table == QLatin1String("derived_state") || table == QLatin1String("search_record")
        || table.startsWith(QLatin1String("search_index"))
        || table.startsWith(QLatin1String("journal_index"));
}

} // namespace

Result<QByteArray> contentsDigest(const db::Connection &connection)
{
    auto tables = texts(connection,
                        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                       "name NOT LIKE 'sqlite%' ORDER BY name"));
    if (!tables)
        return fail(tables.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : std::as_const(*tables)) {
        if (isDerived(table))
            continue;
        auto columns = texts(connection,
                             QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        if (!columns)
            return fail(columns.error());
        QStringList quoted;
        for (const QString &column : std::as_const(*columns))
            quoted.append(QStringLiteral("quote(\"%1\")").arg(column));
        auto rows = texts(connection,
                          QStringLiteral("SELECT %1 FROM \"%2\"")
                              .arg(quoted.join(QLatin1String("||','||")), table));
        if (!rows)
            return fail(rows.error());
        hash.addData(table.toUtf8());
        hash.addData(rows->join(u'\n').toUtf8());
    }
    return hash.result().toHex();
}

} // namespace candour::test
