// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordsDue.h"

#include "core/db/Database.h"
#include "core/db/Statement.h"

namespace candour::db {

Result<QList<RecordRow>> rowsDueBy(const Database &database, const RecordKind &kind,
                                   const Field &field, const QDate &until)
{
    const RecordTable table(kind, database.registry());
    auto statement = database.connection().prepare(
        table.selectSql(QStringLiteral("WHERE t.withdrawn = 0 AND substr(t.\"%1\", 1, 10) <= ? "
                                       "ORDER BY t.\"%1\", t.id")
                            .arg(field.name)));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(until.toString(Qt::ISODate)); !done)
        return fail(done.error());
    QList<RecordRow> rows;
    while (statement->next())
        rows.append(table.read(*statement));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return rows;
}

} // namespace candour::db
