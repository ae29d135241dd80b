// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/DraftStore.h"

#include "core/base/HiddenText.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCryptographicHash>

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

/// Over the stored texts, each with a zero byte behind it.
QString draftDigest(const QStringList &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : texts)
        hash.addData(QByteArray(text.toUtf8() + '\0'));
    return QString::fromLatin1(hash.result().toHex());
}

Draft readDraft(const Statement &row)
{
    return {row.text(0), Uid::fromText(row.text(1)), row.text(2), row.text(3), row.text(4)};
}

Result<QList<Draft>> readDrafts(const Database &database,
                                const std::function<bool(const Statement &)> &isWanted)
{
    auto statement = database.connection().prepare(
        QStringLiteral("SELECT kind, record, field, text, time, digest FROM draft ORDER BY time"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QList<Draft> found;
    while (statement->next()) {
        if (isWanted(*statement))
            found.append(readDraft(*statement));
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return found;
}

const QString kDelete = QStringLiteral("DELETE FROM draft WHERE record = ? AND field = ?");

} // namespace

Result<void> saveDraft(Database &database, const RecordKind &kind, const Uid &record,
                       const QString &field, const QString &text)
{
    const QString plain = storable(text);
    const QString kept = plain.isNull() ? QString(QLatin1String("")) : plain;
    const QString time = database.clock().now().toUTC().toString(Qt::ISODateWithMs);
    return write(database,
                 QStringLiteral("INSERT INTO draft (kind, record, field, text, time, digest) "
                                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (record, field) DO UPDATE "
                                "SET kind = excluded.kind, text = excluded.text, "
                                "time = excluded.time, digest = excluded.digest"),
                 {kind.id, record.toText(), field, kept, time,
                  draftDigest({kind.id, record.toText(), field, kept, time})});
}

Result<QList<Draft>> drafts(const Database &database)
{
    return readDrafts(database, [](const Statement &) { return true; });
}

Result<QList<Draft>> damagedDrafts(const Database &database)
{
    return readDrafts(database, [](const Statement &row) {
        return !row.text(5).isEmpty()
            && row.text(5)
            != draftDigest({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    });
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
