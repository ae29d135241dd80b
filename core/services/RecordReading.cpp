// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordReading.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"

#include <QHash>

namespace candour {

Result<RecordsRead> readRecords(const QString &path, const db::Schema &schema,
                                const RecordKind &kind, const RecordList &known)
{
    static const SystemClock clock; // a reader stamps nothing
    const auto database = db::Database::open(path, schema, clock, db::Access::Read);
    if (!database)
        return fail(database.error());
    auto all = (*database)->records().all(kind);
    if (!all)
        return fail(all.error());
    RecordsRead read;
    read.all = *std::move(all);
    if (known.isEmpty()) {
        read.changed = read.all;
        return read;
    }
    QHash<Uid, const RecordData *> before;
    before.reserve(known.size());
    for (const RecordData &record : known)
        before.insert(record.uid, &record);
    for (const RecordData &record : std::as_const(read.all)) {
        const RecordData *was = before.take(record.uid);
        if (!was || *was != record)
            read.changed.append(record);
    }
    read.gone = before.keys();
    return read;
}

} // namespace candour
