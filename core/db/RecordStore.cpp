// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordStore.h"

#include "core/base/FieldText.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace candour::db {

namespace {

constexpr qsizetype kFewRows = 500;

const QString kByUid = QStringLiteral("WHERE t.uid = ?");
const QString kByOwner = QStringLiteral("WHERE t.owner = (SELECT id FROM \"%1\" WHERE uid = ?) "
                                        "ORDER BY t.position, t.id");

RecordList recordsOf(const QList<RecordRow> &rows)
{
    RecordList records;
    records.reserve(rows.size());
    for (const RecordRow &row : rows) {
        if (!row.record.withdrawn)
            records.append(row.record);
    }
    return records;
}

QString uidsAsJson(const QList<RecordRow> &rows)
{
    QJsonArray uids;
    for (const RecordRow &row : rows)
        uids.append(row.record.uid.toText());
    return QString::fromLatin1(QJsonDocument(uids).toJson(QJsonDocument::Compact));
}

/// The text with the wildcards of LIKE made plain.
QString likePattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'%', QStringLiteral("\\%"));
    text.replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

/// The named columns as one text, as RecordData::title() joins them; what is no column is left out.
QString joinedSql(const RecordKind &kind, const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        const Field *field = kind.field(name);
        if (field->isColumn() && !field->isReference())
            parts.append(QStringLiteral("coalesce(nullif(t.\"%1\", '') || ' ', '')").arg(name));
    }
    return parts.isEmpty() ? QStringLiteral("''")
                           : QStringLiteral("trim(%1)").arg(parts.join(QStringLiteral(" || ")));
}

} // namespace

Result<QList<RecordRow>> RecordStore::readRows(const RecordKind &kind, const QString &tail,
                                               const QVariantList &values) const
{
    const RecordTable table(kind, m_registry);
    auto statement = m_connection.prepare(table.selectSql(tail));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->executeWith(values); !done)
        return fail(done.error());
    QList<RecordRow> rows;
    while (statement->next())
        rows.append(table.read(*statement));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    if (auto done = addAdditional(kind, rows); !done)
        return fail(done.error());
    return rows;
}

Result<void> RecordStore::addAdditional(const RecordKind &kind, QList<RecordRow> &rows) const
{
    if (rows.isEmpty())
        return {};
    // The few that a search offers are asked for one by one: of a hundred thousand records with
    // values of their own the others would take far longer.
    const bool few = rows.size() <= kFewRows;
    QString sql =
        QStringLiteral("SELECT record, field, value FROM additional_value WHERE kind = ?");
    if (few)
        sql += QStringLiteral(" AND record IN (SELECT value FROM json_each(?))");
    auto statement = m_connection.prepare(sql);
    if (!statement)
        return fail(statement.error());
    QVariantList values {kind.id};
    if (few)
        values.append(uidsAsJson(rows));
    if (auto done = statement->executeWith(values); !done)
        return done;
    QHash<Uid, qsizetype> places;
    while (statement->next()) {
        if (places.isEmpty()) {
            for (qsizetype i = 0; i < rows.size(); ++i)
                places.insert(rows[i].record.uid, i);
        }
        const auto place = places.constFind(Uid::fromText(statement->text(0)));
        if (place != places.cend())
            rows[*place].record.additional.insert(Uid::fromText(statement->text(1)),
                                                  statement->text(2));
    }
    return statement->ended();
}

Result<std::optional<RecordRow>> RecordStore::row(const RecordKind &kind, const Uid &uid) const
{
    auto rows = readRows(kind, kByUid, {uid.toText()});
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<RecordRow>(rows->first());
}

Result<QList<RecordRow>> RecordStore::rows(const RecordKind &kind) const
{
    return readRows(kind, QStringLiteral("ORDER BY t.id"), {});
}

Result<QList<RecordRow>> RecordStore::ownedRows(const RecordKind &rowKind, const Uid &owner) const
{
    return readRows(rowKind, kByOwner.arg(m_registry.ownerOf(rowKind).kind->id), {owner.toText()});
}

Result<std::optional<RecordData>> RecordStore::find(const RecordKind &kind, const Uid &uid) const
{
    auto found = row(kind, uid);
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<RecordData>();
    RecordData record = (*found)->record;
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (!kind.fields[i].isList())
            continue;
        auto owned = ownedRows(kind.fields[i].rows(), uid);
        if (!owned)
            return fail(owned.error());
        record.setValue(i, QVariant::fromValue(recordsOf(*owned)));
    }
    return std::optional<RecordData>(record);
}

Result<RecordList> RecordStore::all(const RecordKind &kind, Withdrawn withdrawn) const
{
    auto found = readRows(kind,
                          withdrawn == Withdrawn::Include
                              ? QStringLiteral("ORDER BY t.id")
                              : QStringLiteral("WHERE t.withdrawn = 0 ORDER BY t.id"),
                          {});
    if (!found)
        return fail(found.error());
    RecordList records;
    records.reserve(found->size());
    for (const RecordRow &row : std::as_const(*found))
        records.append(row.record);
    for (int i = 0; i < kind.fields.size(); ++i) {
        if (!kind.fields[i].isList())
            continue;
        // All rows of the list at once, then dealt out to their owners.
        auto owned =
            readRows(kind.fields[i].rows(),
                     QStringLiteral("WHERE t.withdrawn = 0 ORDER BY t.owner, t.position"), {});
        if (!owned)
            return fail(owned.error());
        QHash<Uid, RecordList> byOwner;
        for (const RecordRow &row : std::as_const(*owned))
            byOwner[row.owner].append(row.record);
        for (RecordData &record : records)
            record.setValue(i, QVariant::fromValue(byOwner.value(record.uid)));
    }
    return records;
}

Result<qint64> RecordStore::count(const RecordKind &kind) const
{
    auto value = m_connection.scalar(
        QStringLiteral("SELECT count(*) FROM \"%1\" WHERE withdrawn = 0").arg(kind.id));
    if (!value)
        return fail(value.error());
    return value->toLongLong();
}

Result<std::optional<Uid>> RecordStore::uidWhere(const RecordKind &kind, const Field &field,
                                                 const QVariant &value) const
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT uid FROM \"%1\" WHERE \"%2\" = ? ORDER BY withdrawn, id LIMIT 1")
            .arg(kind.id, field.name));
    if (!statement)
        return fail(statement.error());
    const bool number = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
    const QVariant bound = number ? value : QVariant(valueToText(field, value));
    if (auto done = statement->execute(bound); !done)
        return fail(done.error());
    if (!statement->next())
        return std::optional<Uid>();
    return std::optional<Uid>(Uid::fromText(statement->text(0)));
}

Result<QList<Candidate>> RecordStore::candidates(const RecordKind &kind, const QString &text,
                                                 int limit) const
{
    // The database chooses and sorts; only what is offered is read. LIKE ignores the case of ASCII
    // letters only: others match as they are typed.
    const QString title = joinedSql(kind, kind.title);
    const QString key = joinedSql(kind, kind.key);
    const QString begins = likePattern(text).mid(1);
    const QString within = likePattern(text);
    const QString like = QStringLiteral("%1 LIKE ? ESCAPE '\\'");
    auto found = readRows(
        kind,
        QStringLiteral("WHERE t.withdrawn = 0 AND (%1 OR %2) ORDER BY CASE WHEN %1 THEN 0 WHEN %2 "
                       "THEN 1 ELSE 2 END, %3 COLLATE NOCASE, t.id LIMIT %4")
            .arg(like.arg(title), like.arg(key), title)
            .arg(limit),
        {within, within, begins, begins});
    if (!found)
        return fail(found.error());
    QList<Candidate> candidates;
    for (const RecordRow &row : std::as_const(*found))
        candidates.append({row.record.uid, row.record.title()});
    return candidates;
}

QList<Candidate> StoreContext::candidates(const RecordKind &kind, const QString &text,
                                          int limit) const
{
    return m_store.candidates(kind, text, limit).value_or(QList<Candidate>());
}

QString StoreContext::titleOf(const RecordKind &kind, const Uid &uid) const
{
    const auto row = m_store.row(kind, uid);
    if (!row || !*row)
        return {};
    const QString title = (*row)->record.title();
    return title.isNull() ? QString(QLatin1String("")) : title;
}

bool StoreContext::isTaken(const RecordKind &kind, const Field &field, const QVariant &value,
                           const Uid &except) const
{
    const auto uid = m_store.uidWhere(kind, field, value);
    return uid && *uid && **uid != except;
}

} // namespace candour::db
