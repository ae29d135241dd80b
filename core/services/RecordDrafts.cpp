// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordDrafts.h"

#include "core/base/FieldText.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/DraftStore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace candour {

namespace {

const QString kUidKey = QStringLiteral("uid");

QString rowsToText(const RecordList &rows)
{
    QJsonArray array;
    for (const RecordData &row : rows) {
        QJsonObject object {{kUidKey, row.uid.toText()}};
        const QList<Field> &fields = row.kind().fields;
        for (int i = 0; i < fields.size(); ++i) {
            if (fields[i].isColumn())
                object.insert(QString::number(fields[i].id), valueToJson(fields[i], row.value(i)));
        }
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

RecordList rowsFromText(const RecordKind &kind, const QString &text)
{
    RecordList rows;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        RecordData row = kind.fresh();
        row.uid = Uid::fromText(object.value(kUidKey).toString());
        for (int i = 0; i < kind.fields.size(); ++i) {
            const QString id = QString::number(kind.fields[i].id);
            if (kind.fields[i].isColumn() && object.contains(id))
                row.setValue(i, valueFromJson(kind.fields[i], object.value(id)));
        }
        rows.append(row);
    }
    return rows;
}

/// A name that a form's draft could have, as against those of report texts ("section|about").
bool isFormField(const RecordKind &kind, const QString &name)
{
    return name.startsWith(u'+') || kind.indexOf(name) >= 0;
}

struct Kept {
    const RecordKind *kind = nullptr;
    DraftFields fields;
    QString time;
};

Result<QMap<Uid, Kept>> allKept(const db::Database &database)
{
    auto drafts = db::drafts(database);
    if (!drafts)
        return fail(drafts.error());
    QMap<Uid, Kept> byRecord;
    for (const db::Draft &draft : std::as_const(*drafts)) {
        const RecordKind *kind = database.registry().byId(draft.kind);
        if (!kind || !isFormField(*kind, draft.field))
            continue;
        Kept &kept = byRecord[draft.record];
        kept.kind = kind;
        kept.fields.insert(draft.field, draft.text);
        kept.time = qMax(kept.time, draft.time);
    }
    return byRecord;
}

Result<RecordDraft> opened(const db::Database &database, const Uid &uid, const Kept &kept)
{
    auto record = database.records().find(*kept.kind, uid);
    if (!record)
        return fail(record.error());
    RecordDraft draft;
    draft.isNew = !record->has_value();
    draft.kept = draft.isNew ? kept.kind->fresh() : **record;
    draft.typed = withDraft(draft.kept, kept.fields);
    draft.uid = uid;
    draft.time = QDateTime::fromString(kept.time, Qt::ISODateWithMs);
    return draft;
}

} // namespace

DraftFields draftOf(const RecordData &kept, const RecordData &typed)
{
    DraftFields draft;
    const QList<Field> &fields = kept.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        if (field.kind == FieldKind::Computed || sameValue(field, kept.value(i), typed.value(i)))
            continue;
        draft.insert(field.name,
                     field.isList() ? rowsToText(typed.value(i).value<RecordList>())
                                    : valueToText(field, typed.value(i)));
    }
    const QList<Uid> own = kept.additional.keys() + typed.additional.keys();
    for (const Uid &uid : own) {
        if (kept.additional.value(uid) != typed.additional.value(uid))
            draft.insert(u'+' + uid.toText(), typed.additional.value(uid));
    }
    return draft;
}

RecordData withDraft(RecordData kept, const DraftFields &draft)
{
    for (auto it = draft.cbegin(); it != draft.cend(); ++it) {
        if (it.key().startsWith(u'+')) {
            const Uid uid = Uid::fromText(it.key().mid(1));
            if (it.value().isEmpty())
                kept.additional.remove(uid);
            else
                kept.additional.insert(uid, it.value());
            continue;
        }
        const int index = kept.kind().indexOf(it.key());
        if (index < 0)
            continue;
        const Field &field = kept.kind().fields[index];
        if (field.isList()) {
            kept.setValue(index, QVariant::fromValue(rowsFromText(field.rows(), it.value())));
        } else if (const auto value = valueFromText(field, it.value())) {
            kept.setValue(index, *value);
        }
    }
    return kept;
}

Result<ChangeSet> keepDraft(db::Database &database, const RecordKind &kind, const Uid &record,
                            const DraftFields &draft)
{
    auto all = allKept(database);
    if (!all)
        return fail(all.error());
    const DraftFields former = all->value(record).fields;
    for (auto it = draft.cbegin(); it != draft.cend(); ++it) {
        if (former.contains(it.key()) && former.value(it.key()) == it.value())
            continue;
        if (auto done = db::saveDraft(database, kind, record, it.key(), it.value()); !done)
            return fail(done.error());
    }
    for (auto it = former.cbegin(); it != former.cend(); ++it) {
        if (draft.contains(it.key()))
            continue;
        if (auto done = db::discardDraft(database, record, it.key()); !done)
            return fail(done.error());
    }
    return ChangeSet();
}

Result<ChangeSet> throwDraftAway(db::Database &database, const Uid &record)
{
    auto all = allKept(database);
    if (!all)
        return fail(all.error());
    const DraftFields fields = all->value(record).fields;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (auto done = db::discardDraft(database, record, it.key()); !done)
            return fail(done.error());
    }
    return ChangeSet();
}

Result<void> removeDrafts(db::Command &command, const Uid &record)
{
    auto all = allKept(command.database());
    if (!all)
        return fail(all.error());
    const DraftFields fields = all->value(record).fields;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (auto done = db::removeDraft(command, record, it.key()); !done)
            return done;
    }
    return {};
}

Result<QList<RecordDraft>> recordDrafts(const db::Database &database)
{
    auto all = allKept(database);
    if (!all)
        return fail(all.error());
    QList<RecordDraft> drafts;
    for (auto it = all->cbegin(); it != all->cend(); ++it) {
        auto draft = opened(database, it.key(), *it);
        if (!draft)
            return fail(draft.error());
        if (draft->typed != draft->kept || draft->isNew)
            drafts.append(*draft);
    }
    std::sort(drafts.begin(), drafts.end(), [](const RecordDraft &a, const RecordDraft &b) {
        return std::tuple(a.time, a.isNew, a.uid) < std::tuple(b.time, b.isNew, b.uid);
    });
    return drafts;
}

Result<std::optional<RecordDraft>> recordDraft(const db::Database &database, const RecordKind &kind,
                                               const Uid &record)
{
    auto all = allKept(database);
    if (!all)
        return fail(all.error());
    const Kept kept = all->value(record);
    if (kept.kind != &kind)
        return std::optional<RecordDraft>();
    auto draft = opened(database, record, kept);
    if (!draft)
        return fail(draft.error());
    return draft->typed == draft->kept ? std::nullopt : std::optional(*draft);
}

} // namespace candour
