// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/RecordStore.h"

namespace candour::db {

class Database;

/// The records of a kind that hold this very text in any of the named fields, in the order of
/// entry: what belongs to one record among very many, links and attachments for instance, without
/// a read of all the others.
[[nodiscard]] Result<RecordList> recordsHolding(const Database &database, const RecordKind &kind,
                                                const QStringList &fields, const QString &text,
                                                Withdrawn withdrawn = Withdrawn::LeaveOut);

template <typename T>
[[nodiscard]] Result<QList<T>> valuesHolding(const Database &database, const QStringList &fields,
                                             const QString &text)
{
    auto records = recordsHolding(database, recordType<T>(), fields, text);
    if (!records)
        return fail(records.error());
    QList<T> values;
    for (const RecordData &record : std::as_const(*records))
        values.append(recordType<T>().fromData(record));
    return values;
}

} // namespace candour::db
