// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordsHolding.h"

#include "core/db/Database.h"
#include "core/db/Statement.h"

namespace candour::db {

namespace {

Result<QList<Uid>> uidsHolding(const Connection &connection, const RecordKind &kind,
                               const QStringList &fields, const QString &text, Withdrawn withdrawn)
{
    QStringList tests;
    for (const QString &name : fields)
        tests.append(QStringLiteral("\"%1\" = ?").arg(kind.field(name)->name));
    QString sql = QStringLiteral("SELECT uid FROM \"%1\" WHERE (%2)")
                      .arg(kind.id, tests.join(QStringLiteral(" OR ")));
    if (withdrawn == Withdrawn::LeaveOut)
        sql += QStringLiteral(" AND withdrawn = 0");
    auto statement = connection.prepare(sql + QStringLiteral(" ORDER BY id"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->executeWith(QVariantList(fields.size(), text)); !done)
        return fail(done.error());
    QList<Uid> uids;
    while (statement->next())
        uids.append(Uid::fromText(statement->text(0)));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return uids;
}

} // namespace

Result<RecordList> recordsHolding(const Database &database, const RecordKind &kind,
                                  const QStringList &fields, const QString &text,
                                  Withdrawn withdrawn)
{
    auto uids = uidsHolding(database.connection(), kind, fields, text, withdrawn);
    if (!uids)
        return fail(uids.error());
    RecordList records;
    for (const Uid &uid : std::as_const(*uids)) {
        auto record = database.records().find(kind, uid);
        if (!record)
            return fail(record.error());
        if (*record)
            records.append(**record);
    }
    return records;
}

} // namespace candour::db
