// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/KnownRecords.h"

#include "core/base/FieldText.h"
#include "core/db/RecordStore.h"

namespace candour {

Result<void> KnownRecords::read(const db::RecordStore &store)
{
    if (store.registry().ownerOf(m_kind).kind) {
        auto rows = store.rows(m_kind);
        if (!rows)
            return fail(rows.error());
        for (const db::RecordRow &row : std::as_const(*rows))
            add(row.record, row.owner);
        return {};
    }
    auto records = store.all(m_kind, db::Withdrawn::Include);
    if (!records)
        return fail(records.error());
    for (const RecordData &record : std::as_const(*records))
        add(record, {});
    return {};
}

const RecordData *KnownRecords::find(const Uid &uid) const
{
    const auto found = m_records.constFind(uid);
    return found == m_records.cend() ? nullptr : &*found;
}

Uid KnownRecords::withKeyOf(const RecordData &probe, const Uid &owner) const
{
    // Records without a key are told apart by uid only.
    return m_kind.key.isEmpty() ? Uid() : m_byKey.value(keyOf(probe, owner));
}

void KnownRecords::add(const RecordData &record, const Uid &owner)
{
    m_records.insert(record.uid, record);
    Uid &holder = m_byKey[keyOf(record, owner)];
    if (holder.isNull() || !record.withdrawn)
        holder = record.uid;
}

void KnownRecords::forget(const RecordData &record, const Uid &owner)
{
    m_records.remove(record.uid);
    m_byKey.remove(keyOf(record, owner));
}

QString KnownRecords::keyOf(const RecordData &record, const Uid &owner) const
{
    QString key = owner.toText();
    for (const QString &name : m_kind.key) {
        const Field &field = *m_kind.field(name);
        key += u'\x1f' + valueToText(field, record.value(name)).toLower();
    }
    return key;
}

} // namespace candour
