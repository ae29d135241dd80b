// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/DraftStore.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

namespace candour::db {

namespace {

/// Lifts `query_only` for one statement on the draft table.
Result<void> write(Database &database, const QString &sql, const QVariantList &values)
{
    const Connection &connection = database.connection();
    if (auto held = database.checkLock(); !held)
        return held;
    if (auto done = connection.setQueryOnly(false); !done)
        return done;
    auto statement = connection.prepare(sql);
    auto done = statement ? statement->executeWith(values) : fail(statement.error());
    if (auto closed = connection.setQueryOnly(true); !closed)
        return closed;
    return done;
}

const QString kDelete = QStringLiteral("DELETE FROM draft WHERE record = ? AND field = ?");

} // namespace

Result<void> saveDraft(Database &database, const RecordKind &kind, const Uid &record,
                       const QString &field, const QString &text)
{
    return write(database,
                 QStringLiteral("INSERT INTO draft (kind, record, field, text, time) "
                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (record, field) "
                                "DO UPDATE SET text = excluded.text, time = excluded.time"),
                 {kind.id, record.toText(), field,
                  text.isNull() ? QString(QLatin1String("")) : text,
                  database.clock().now().toUTC().toString(Qt::ISODateWithMs)});
}

Result<QList<Draft>> drafts(const Database &database)
{
    auto statement = database.connection().prepare(
        QStringLiteral("SELECT kind, record, field, text, time FROM draft ORDER BY time"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QList<Draft> found;
    while (statement->next())
        found.append({statement->text(0), Uid::fromText(statement->text(1)), statement->text(2),
                      statement->text(3), statement->text(4)});
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return found;
}

Result<void> removeDraft(Command &command, const Uid &record, const QString &field)
{
    auto statement = command.database().connection().prepare(kDelete);
    if (!statement)
        return fail(statement.error());
    return statement->execute(record.toText(), field);
}

Result<void> discardDraft(Database &database, const Uid &record, const QString &field)
{
    return write(database, kDelete, {record.toText(), field});
}

} // namespace candour::db
