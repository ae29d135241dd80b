// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordNames.h"

#include "core/db/RecordStore.h"

namespace candour {

bool RecordNames::hasNames(const RecordKind &kind)
{
    if (kind.key.size() != 1)
        return false;
    const Field *field = kind.field(kind.key.first());
    return field && !field->isReference();
}

namespace {

/// "2015/16/5.2.i": every field of a key of several plain ones; otherwise empty.
QString joinedKey(const RecordKind &kind, const RecordData &record)
{
    QStringList parts;
    for (const QString &name : kind.key) {
        const Field *field = kind.field(name);
        if (!field || field->kind != FieldKind::Line)
            return {};
        parts.append(record.text(name));
    }
    return parts.size() > 1 ? parts.join(u'/') : QString();
}

} // namespace

Result<RecordNames::Known *> RecordNames::known(const RecordKind &kind)
{
    if (const auto it = m_known.find(kind.id); it != m_known.end())
        return &*it;
    auto rows = m_store.rows(kind);
    if (!rows)
        return fail(rows.error());
    Known known;
    const Registry::Owner owner = m_store.registry().ownerOf(kind);
    for (const db::RecordRow &row : std::as_const(*rows)) {
        QString name;
        if (hasNames(kind))
            name = row.record.text(kind.key.first());
        if (owner.kind && !name.isEmpty()) {
            auto ownerName = nameOf(*owner.kind, row.owner);
            if (!ownerName)
                return fail(ownerName.error());
            name = *ownerName + u'/' + name;
        }
        const QString uid = row.record.uid.toText();
        known.names.insert(row.record.uid, name.isEmpty() ? uid : name);
        known.uids.insert(uid, row.record.uid);
        if (name.isEmpty())
            name = joinedKey(kind, row.record);
        if (!name.isEmpty())
            known.uids.insert(name.toLower(), row.record.uid);
    }
    return &*m_known.insert(kind.id, known);
}

Result<QString> RecordNames::nameOf(const RecordKind &kind, const Uid &uid)
{
    auto all = known(kind);
    if (!all)
        return fail(all.error());
    return (*all)->names.value(uid, uid.toText());
}

Result<Uid> RecordNames::find(const RecordKind &kind, const QString &name)
{
    auto all = known(kind);
    if (!all)
        return fail(all.error());
    return (*all)->uids.value(name.trimmed().toLower());
}

void RecordNames::add(const RecordKind &kind, const QString &name, const Uid &uid)
{
    auto all = known(kind);
    if (!all)
        return;
    (*all)->names.insert(uid, name.isEmpty() ? uid.toText() : name);
    (*all)->uids.insert(uid.toText(), uid);
    if (!name.isEmpty())
        (*all)->uids.insert(name.toLower(), uid);
}

} // namespace candour
