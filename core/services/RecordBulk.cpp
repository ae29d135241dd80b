// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordBulk.h"

#include "core/db/Command.h"
#include "core/db/Database.h"

#include <QCoreApplication>
#include <QHash>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordBulk", text);
}

/// The refusal with the record it is about, unless there is only one.
Error named(Error error, const RecordData &record, bool isOnly)
{
    const QString title = record.title();
    if (!isOnly && !title.isEmpty())
        error.text = tr("%1: %2 Nothing was changed.").arg(title, error.text);
    return error;
}

Result<std::unique_ptr<db::Command>> beginFor(db::Database &database, const RecordKind &kind,
                                              qsizetype records, const QString &reason)
{
    return db::Command::begin(database,
                              {kind.id + QStringLiteral(".save"),
                               {{QStringLiteral("records"), qint64(records)}},
                               reason});
}

Result<void> apply(const FieldChange &change, RecordData &record)
{
    if (change.field.startsWith(u'+')) {
        const Uid field = Uid::fromText(QStringView(change.field).mid(1));
        const QString text = change.value.toString();
        if (text.isEmpty())
            record.additional.remove(field);
        else
            record.additional.insert(field, text);
        return {};
    }
    const int index = record.kind().indexOf(change.field);
    if (index < 0)
        return fail(ErrorCode::NotFound, tr("There is no field “%1”.").arg(change.field));
    record.setValue(index, change.value);
    return {};
}

/// The records that the changes are about, each once, as they will be.
struct Changed {
    QList<RecordData> records;
    QList<qsizetype> firstChange; ///< of each record, its place in the list of changes
};

Result<Changed> applied(db::Database &database, const RecordKind &kind,
                        const QList<FieldChange> &changes, qsizetype &at)
{
    Changed changed;
    QHash<Uid, qsizetype> places;
    for (at = 0; at < changes.size(); ++at) {
        const Uid &uid = changes[at].record;
        auto place = places.constFind(uid);
        if (place == places.cend()) {
            auto record = database.records().find(kind, uid);
            if (!record)
                return fail(record.error());
            if (!*record || (*record)->withdrawn)
                return fail(ErrorCode::NotFound,
                            tr("One of the records is not in the file any more. Nothing was "
                               "changed."));
            place = places.insert(uid, changed.records.size());
            changed.records.append(**record);
            changed.firstChange.append(at);
        }
        if (auto done = apply(changes[at], changed.records[*place]); !done)
            return fail(done.error());
    }
    return changed;
}

} // namespace

Result<ChangeSet> saveRecords(db::Database &database, const QList<RecordData> &records,
                              const QString &reason)
{
    if (records.isEmpty())
        return ChangeSet();
    auto command = beginFor(database, records.first().kind(), records.size(), reason);
    if (!command)
        return fail(command.error());
    for (const RecordData &record : records) {
        if (auto put = (*command)->put(record); !put)
            return fail(named(put.error(), record, records.size() == 1));
    }
    return (*command)->commit();
}

Result<ChangeSet> changeFields(db::Database &database, const RecordKind &kind,
                               const QList<FieldChange> &changes, const QString &reason,
                               qsizetype *refused)
{
    qsizetype none = 0;
    qsizetype &at = refused ? *refused : none;
    at = 0;
    if (changes.isEmpty())
        return ChangeSet();
    auto changed = applied(database, kind, changes, at);
    if (!changed)
        return fail(changed.error());
    auto command = beginFor(database, kind, changed->records.size(), reason);
    if (!command)
        return fail(command.error());
    for (qsizetype i = 0; i < changed->records.size(); ++i) {
        at = changed->firstChange[i];
        if (auto put = (*command)->put(changed->records[i]); !put)
            return fail(named(put.error(), changed->records[i], changed->records.size() == 1));
    }
    return (*command)->commit();
}

} // namespace candour
