// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordMoments.h"

#include "core/base/FieldText.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/services/JournalWording.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace candour {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordMoments)
};

Error notThere()
{
    return {ErrorCode::NotFound, Words::tr("The record was not there at that moment.")};
}

/// One row by what the journal says of it up to a moment.
Result<std::optional<db::RecordRow>> rowAt(const db::Database &database, const RecordKind &kind,
                                           const Uid &uid, qint64 moment)
{
    auto entries = database.journal().about(kind.id, uid);
    if (!entries)
        return fail(entries.error());
    std::optional<db::RecordRow> row;
    for (const db::JournalEntry &entry : std::as_const(*entries)) {
        if (entry.sequence > moment)
            break;
        for (const db::JournalChange &change : entry.changes) {
            if (change.action == ChangeAction::Remove) {
                row.reset();
                continue;
            }
            if (!row) {
                row = db::RecordRow {0, RecordData(kind), {}, 0};
                row->record.uid = uid;
            }
            const QJsonObject state = QJsonDocument::fromJson(change.after).object();
            for (auto it = state.begin(); it != state.end(); ++it)
                db::setFromJournal(*row, it.key(), it.value());
        }
    }
    return row;
}

Result<RecordList> rowsAt(const db::Database &database, const RecordKind &kind, const Uid &owner,
                          qint64 moment)
{
    auto uids = db::rowsEverOwned(database, kind, owner);
    if (!uids)
        return fail(uids.error());
    QList<db::RecordRow> rows;
    QSet<Uid> seen; // undone and done again, a row was made more than once
    for (const Uid &uid : std::as_const(*uids)) {
        if (seen.contains(uid))
            continue;
        seen.insert(uid);
        auto row = rowAt(database, kind, uid, moment);
        if (!row)
            return fail(row.error());
        if (*row)
            rows.append(**row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const db::RecordRow &a, const db::RecordRow &b) {
        return a.position < b.position;
    });
    RecordList list;
    for (const db::RecordRow &row : std::as_const(rows))
        list.append(row.record);
    return list;
}

Result<RecordData> requireAt(const db::Database &database, const RecordKind &kind, const Uid &uid,
                             qint64 moment)
{
    auto record = moment == kPresent ? database.records().find(kind, uid)
                                     : recordAt(database, kind, uid, moment);
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(notThere());
    return **record;
}

/// All that a row says, as one line.
QString rowWords(JournalWording &wording, const RecordData &row)
{
    QStringList words;
    for (const Field &field : row.kind().fields) {
        if (!field.isColumn()
            || (field.kind == FieldKind::YesNo && !row.value(field.name).toBool()))
            continue;
        const QString value = wording.value(field, valueToJson(field, row.value(field.name)));
        if (value.isEmpty())
            continue;
        words.append(field.kind == FieldKind::YesNo ? wording.label(field) : value);
    }
    return words.join(QStringLiteral(", "));
}

QString valueWords(JournalWording &wording, const Field &field, const QVariant &value)
{
    if (!field.isList())
        return wording.value(field, valueToJson(field, value));
    QStringList rows;
    for (const RecordData &row : value.value<RecordList>())
        rows.append(rowWords(wording, row));
    return rows.join(u'\n');
}

/// Writing a reference to something that is gone would silently leave it empty.
Result<void> checkReferences(const db::Database &database, const RecordData &record)
{
    for (const Field &field : record.kind().fields) {
        if (field.isList()) {
            for (const RecordData &row : record.rows(field.name)) {
                if (auto done = checkReferences(database, row); !done)
                    return done;
            }
        }
        const Uid uid = field.isReference() ? record.reference(field.name) : Uid();
        if (uid.isNull())
            continue;
        auto target = database.records().row(field.target(), uid);
        if (!target)
            return fail(target.error());
        if (!*target)
            return fail(ErrorCode::Conflict,
                        Words::tr("“%1” then referred to something that is no longer in the file. "
                                  "Restore the other fields one by one.")
                            .arg(QCoreApplication::translate("field", field.label)),
                        field.name);
    }
    return {};
}

void takeFields(RecordData &record, const RecordData &then, const QStringList &fields)
{
    const auto wanted = [&](const QString &name) {
        return fields.isEmpty() || fields.contains(name);
    };
    for (const Field &field : record.kind().fields) {
        if (field.kind != FieldKind::Computed && field.kind != FieldKind::ReferenceNumber
            && wanted(field.name))
            record.setValue(field.name, then.value(field.name));
    }
    const QList<Uid> own = record.additional.keys() + then.additional.keys();
    for (const Uid &field : own) {
        if (!wanted(u'+' + field.toText()))
            continue;
        if (then.additional.contains(field))
            record.additional.insert(field, then.additional.value(field));
        else
            record.additional.remove(field);
    }
}

} // namespace

Result<std::optional<RecordData>> recordAt(const db::Database &database, const RecordKind &kind,
                                           const Uid &uid, qint64 moment)
{
    auto row = rowAt(database, kind, uid, moment);
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<RecordData>();
    RecordData record = (*row)->record;
    for (const Field &field : kind.fields) {
        if (!field.isList())
            continue;
        auto rows = rowsAt(database, field.rows(), uid, moment);
        if (!rows)
            return fail(rows.error());
        record.setValue(field.name, QVariant::fromValue(*rows));
    }
    return std::optional(record);
}

Result<QList<MomentDifference>> compareMoments(const db::Database &database, const RecordKind &kind,
                                               const Uid &uid, qint64 first, qint64 second,
                                               const TermDictionary &terms)
{
    const auto one = requireAt(database, kind, uid, first);
    if (!one)
        return fail(one.error());
    const auto other = requireAt(database, kind, uid, second);
    if (!other)
        return fail(other.error());
    JournalWording wording(database, terms);
    QList<MomentDifference> differences;
    for (const Field &field : kind.fields) {
        const QVariant a = one->value(field.name);
        const QVariant b = other->value(field.name);
        if (field.kind == FieldKind::Computed || sameValue(field, a, b))
            continue;
        differences.append({field.name, wording.label(field), valueWords(wording, field, a),
                            valueWords(wording, field, b), field.has(FieldFlag::ReasonOnChange),
                            field.kind == FieldKind::ReferenceNumber});
    }
    QList<Uid> own = one->additional.keys();
    for (const Uid &field : other->additional.keys()) {
        if (!own.contains(field))
            own.append(field);
    }
    for (const Uid &field : std::as_const(own)) {
        const auto value = [&](const RecordData &record) {
            return wording.ownValue(field,
                                    record.additional.contains(field)
                                        ? QJsonValue(record.additional.value(field))
                                        : QJsonValue());
        };
        if (value(*one) != value(*other))
            differences.append({u'+' + field.toText(), wording.ownLabel(field), value(*one),
                                value(*other), false, false});
    }
    return differences;
}

Result<ChangeSet> restoreMoment(db::Database &database, const RecordKind &kind, const Uid &uid,
                                const MomentRestore &restore)
{
    const auto now = requireAt(database, kind, uid, kPresent);
    if (!now)
        return fail(now.error());
    if (now->withdrawn)
        return fail(ErrorCode::Conflict,
                    Words::tr("The record is withdrawn. Bring it back first, then restore what it "
                              "said. Nothing was changed."));
    const auto then = requireAt(database, kind, uid, restore.moment);
    if (!then)
        return fail(then.error());
    RecordData record = *now;
    takeFields(record, *then, restore.fields);
    if (record == *now)
        return fail(ErrorCode::Conflict,
                    Words::tr("It stands as it stood then already. Nothing was changed."));
    if (auto done = checkReferences(database, record); !done)
        return fail(done.error());
    auto command = db::Command::begin(
        database, {kRestoreMoment, {{QStringLiteral("moment"), restore.moment}}, restore.reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(record); !put)
        return fail(put.error());
    return (*command)->commit();
}

} // namespace candour
