// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SourceNames.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/KnownByName.h"

#include <QHash>

#include <vector>

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

/// How many rows name each, and the first of them.
struct Mentions {
    std::vector<qint64> rows;
    std::vector<ImportedRow> first;

    explicit Mentions(qsizetype names)
        : rows(size_t(names))
        , first(size_t(names))
    {
    }

    void see(quint32 name, const ImportedRow &row)
    {
        if (++rows[name] == 1)
            first[name] = row;
    }

    [[nodiscard]] UnknownName of(size_t index, bool isIndicator, const QString &text,
                                 const ImportedTable &table) const
    {
        return {isIndicator, text, rows[index], first[index].line, table.sheetOf(first[index])};
    }
};

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

void addSuggestions(QList<UnknownName> &names, const NameSuggester &organisations,
                    const NameSuggester &indicators)
{
    const qsizetype count = qMin(names.size(), kSuggestedNames);
    for (qsizetype i = 0; i < count; ++i) {
        UnknownName &name = names[i];
        name.suggestions =
            (name.isIndicator ? indicators : organisations).suggest(name.text, name.name);
    }
}

Result<QList<UnknownName>> unknownNames(const db::Database &database, const ImportedTable &table)
{
    const auto organisations = knownOf<Organisation>(database.records());
    if (!organisations)
        return fail(organisations.error());
    const auto indicators = knownOf<Indicator>(database.records());
    if (!indicators)
        return fail(indicators.error());
    const auto records = namedRecords(database);
    if (!records)
        return fail(records.error());
    Mentions byOrganisation(table.organisations.size());
    Mentions byIndicator(table.indicators.size());
    for (const ImportedRow &row : table.rows) {
        byOrganisation.see(row.organisation, row);
        byIndicator.see(row.indicator, row);
    }
    QList<UnknownName> unknown;
    for (qsizetype i = 0; i < table.organisations.size(); ++i) {
        const ImportedOrganisation &named = table.organisations[i];
        const bool hasCode = !named.code.isEmpty();
        const QString &text = hasCode ? named.code : named.name;
        const RecordsByName &names = organisations->inUse;
        const qsizetype place = hasCode ? names.findCode(nameKey(text)) : names.find(nameKey(text));
        if (place >= 0 || byOrganisation.rows[size_t(i)] == 0)
            continue;
        unknown.append(byOrganisation.of(size_t(i), false, text, table));
        unknown.last().name = hasCode ? named.name : QString();
    }
    for (qsizetype i = 0; i < table.indicators.size(); ++i) {
        const QString &text = table.indicators[i];
        if (indicators->inUse.find(nameKey(text)) < 0 && byIndicator.rows[size_t(i)] > 0)
            unknown.append(byIndicator.of(size_t(i), true, text, table));
    }
    if (unknown.size() > kListedProblems)
        unknown.resize(kListedProblems);
    addSuggestions(unknown, NameSuggester(records->organisations),
                   NameSuggester(records->indicators));
    return unknown;
}

} // namespace candour
