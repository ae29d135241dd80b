// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SourceNames.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QHash>

namespace candour {

namespace {

template <typename T>
Result<QList<NamedRecord>> recordsOf(const db::RecordStore &store,
                                     const QHash<Uid, QStringList> &remembered)
{
    const auto all = store.all<T>();
    if (!all)
        return fail(all.error());
    QList<NamedRecord> records;
    records.reserve(all->size());
    for (const T &one : *all) {
        NamedRecord record {one.uid, one.code, one.name};
        if (!one.shortName.isEmpty() && one.shortName != one.name)
            record.others.append(one.shortName);
        record.others += remembered.value(one.uid);
        records.append(record);
    }
    return records;
}

} // namespace

Result<NamedRecords> namedRecords(const db::Database &database)
{
    const db::RecordStore store = database.records();
    const auto names = store.all<SourceName>();
    if (!names)
        return fail(names.error());
    QHash<Uid, QStringList> remembered;
    for (const SourceName &name : *names)
        remembered[name.organisation.isNull() ? name.indicator.uid() : name.organisation.uid()] +=
            name.text;
    auto organisations = recordsOf<Organisation>(store, remembered);
    if (!organisations)
        return fail(organisations.error());
    auto indicators = recordsOf<Indicator>(store, remembered);
    if (!indicators)
        return fail(indicators.error());
    return NamedRecords {std::move(*organisations), std::move(*indicators)};
}

} // namespace candour
