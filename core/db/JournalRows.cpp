// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/JournalRows.h"

#include "core/base/FieldText.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QJsonDocument>

namespace candour::db {

QJsonObject journalObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString titleIn(const RecordKind &kind, const QJsonObject &state)
{
    return rowFromState(kind, {}, state).record.title();
}

RecordRow rowFromState(const RecordKind &kind, const Uid &uid, const QJsonObject &state)
{
    RecordRow row {0, RecordData(kind), {}, 0};
    row.record.uid = uid;
    for (auto it = state.begin(); it != state.end(); ++it)
        setFromJournal(row, it.key(), it.value());
    return row;
}

void followState(QJsonObject &state, const JournalChange &change)
{
    const QJsonObject after = journalObject(change.after);
    for (auto it = after.begin(); it != after.end(); ++it) {
        // An additional field that was taken away has no row; a null of our own fields is a state.
        if (it.value().isNull() && it.key().startsWith(u'+'))
            state.remove(it.key());
        else
            state.insert(it.key(), it.value());
    }
}

void setFromJournal(RecordRow &row, const QString &key, const QJsonValue &value)
{
    const RecordKind &kind = row.record.kind();
    if (key == QLatin1String("withdrawn")) {
        row.record.withdrawn = value.toBool();
    } else if (key == QLatin1String("owner")) {
        row.owner = Uid::fromText(value.toString());
    } else if (key == QLatin1String("position")) {
        row.position = value.toInt();
    } else if (key.startsWith(u'+')) {
        const Uid field = Uid::fromText(key.mid(1));
        if (value.isNull())
            row.record.additional.remove(field);
        else
            row.record.additional.insert(field, value.toString());
    } else if (const int index = kind.indexOfId(key.toInt()); index >= 0) {
        row.record.setValue(index, valueFromJson(kind.fields[index], value));
    }
}

Result<QList<Uid>> rowsEverOwned(const Database &database, const RecordKind &rowKind,
                                 const Uid &owner)
{
    // Every row was created once, and its whole state, owner included, stands in that change.
    auto statement = database.connection().prepare(
        QStringLiteral("SELECT uid FROM journal_change WHERE kind = ? AND action = 'create' "
                       "AND json_extract(after, '$.owner') = ? ORDER BY entry, position"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(rowKind.id, owner.toText()); !done)
        return fail(done.error());
    QList<Uid> rows;
    while (statement->next())
        rows.append(Uid::fromText(statement->text(0)));
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return rows;
}

} // namespace candour::db
