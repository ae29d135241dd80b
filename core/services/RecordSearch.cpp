// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordSearch.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

namespace candour {

namespace {

/// Some hits have nowhere to be looked at; a few more are asked for, so that the list is full.
constexpr int kSpare = 2;
constexpr int kMostAbout = 2;

/// "Comment · Riverside · A&E four hours": enough to tell two comments apart.
QString detailOf(const RecordData &record, const TitleLookup &titles, const TermDictionary &terms)
{
    QStringList parts {kindLabel(record.kind(), terms)};
    for (const Field &field : record.kind().fields) {
        if (parts.size() > kMostAbout)
            break;
        if (field.kind != FieldKind::Reference || record.kind().title.contains(field.name))
            continue;
        const QString about = fieldWords(field, record.value(field.name), titles);
        if (!about.isEmpty())
            parts.append(about);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Result<std::optional<FoundRecord>> foundRecord(const db::Database &database,
                                               const TermDictionary &terms, const RecordKind &kind,
                                               const Uid &uid)
{
    const std::optional<FoundRecord> none;
    auto place = placeOfRecord(database, kind, uid);
    if (!place)
        return fail(place.error());
    auto row = database.records().row(kind, uid);
    if (!row)
        return fail(row.error());
    if (!*place || !*row)
        return none;
    const db::StoreContext context(database.records());
    const TitleLookup titles = [&context](const RecordKind &other, const Uid &otherUid) {
        return context.titleOf(other, otherUid);
    };
    const RecordData &record = (*row)->record;
    return std::optional<FoundRecord>({&kind, uid, recordWords(record, titles, terms).simplified(),
                                       detailOf(record, titles, terms), **place});
}

Result<QList<FoundRecord>> searchRecords(const db::Database &database, const TermDictionary &terms,
                                         const QString &text, int most)
{
    auto hits = database.search().find(text, kSpare * most);
    if (!hits)
        return fail(hits.error());
    QList<FoundRecord> records;
    for (const db::Hit &hit : std::as_const(*hits)) {
        if (records.size() == most)
            break;
        auto record = foundRecord(database, terms, *hit.kind, hit.uid);
        if (!record)
            return fail(record.error());
        if (*record)
            records.append(**record);
    }
    return records;
}

} // namespace candour
