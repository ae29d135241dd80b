// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OwnedRows.h"

#include "core/db/Command.h"

namespace candour {

void OwnedRows::add(const IncomingRecord &row)
{
    if (!m_rows.contains(row.owner))
        m_order.append(row.owner);
    m_rows[row.owner].append(row);
}

Result<void> OwnedRows::put(const Settled &settled)
{
    for (const Uid &owner : std::as_const(m_order)) {
        if (auto done = putRows(owner, m_rows.value(owner), settled); !done)
            return done;
    }
    m_rows.clear();
    m_order.clear();
    return {};
}

Result<void> OwnedRows::putRows(const Uid &owner, const QList<IncomingRecord> &rows,
                                const Settled &settled)
{
    const RecordData changed = withRows(*m_owners.find(owner), rows);
    auto put = m_command.put(changed);
    if (!put && put.error().code != ErrorCode::Invalid)
        return fail(put.error());
    if (put)
        m_owners.add(changed, {});
    for (const IncomingRecord &row : rows)
        settled(row, put ? nullptr : &put.error());
    return {};
}

/// New rows come last, others stay in the place of their old self.
RecordData OwnedRows::withRows(const RecordData &owner, const QList<IncomingRecord> &rows) const
{
    RecordList list = owner.rows(m_owner.field->name);
    QHash<Uid, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list[i].uid, i);
    for (const IncomingRecord &row : rows) {
        const auto place = places.constFind(row.record.uid);
        if (place != places.cend()) {
            list[*place] = row.record;
        } else {
            places.insert(row.record.uid, list.size());
            list.append(row.record);
        }
    }
    RecordData changed = owner;
    changed.setValue(m_owner.field->name, QVariant::fromValue(list));
    return changed;
}

} // namespace candour
