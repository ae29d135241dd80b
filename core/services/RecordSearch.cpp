// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordSearch.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <algorithm>

namespace candour {

namespace {

/// Some hits have nowhere to be looked at; a few more are asked for, so that the list is full.
constexpr int kSpare = 2;
constexpr int kMostAbout = 2;
constexpr int kLongestTitle = 120;

/// Whom or what the record is about: "Riverside", "A&E four hours". Not what it is a part of, which
/// its title tells well enough.
QStringList aboutOf(const RecordData &record, const TitleLookup &titles)
{
    QStringList about;
    for (const Field &field : record.kind().fields) {
        if (about.size() == kMostAbout)
            break;
        if (field.kind != FieldKind::Reference || field.has(FieldFlag::Hierarchy)
            || record.kind().title.contains(field.name))
            continue;
        const QString words = fieldWords(field, record.value(field.name), titles);
        if (!words.isEmpty())
            about.append(words);
    }
    return about;
}

/// "Poor" says nothing by itself.
bool isTitledByChoices(const RecordKind &kind)
{
    return std::all_of(kind.title.cbegin(), kind.title.cend(), [&](const QString &name) {
        return kind.field(name)->kind == FieldKind::Choice;
    });
}

/// A text of a report has the key of its section for a title; its own words say more.
QString ownWords(const RecordData &record)
{
    const RecordKind &kind = record.kind();
    const bool isNamed = std::any_of(kind.title.cbegin(), kind.title.cend(), [&](const auto &name) {
        return kind.field(name)->has(FieldFlag::Searchable);
    });
    for (const Field &field : kind.fields) {
        if (!isNamed && field.kind == FieldKind::Text && field.has(FieldFlag::Searchable))
            return record.text(field.name).simplified().left(kLongestTitle);
    }
    return {};
}

/// Enough to tell two comments apart.
void name(FoundRecord &found, const RecordData &record, const TitleLookup &titles,
          const TermDictionary &terms)
{
    const QStringList about = aboutOf(record, titles);
    found.title = ownWords(record);
    if (found.title.isEmpty() || isTitledByChoices(record.kind()))
        found.title = recordWords(record, titles, terms).simplified();
    found.detail = kindLabel(record.kind(), terms);
    if (about.isEmpty())
        return;
    if (isTitledByChoices(record.kind())) {
        found.detail += QStringLiteral(" · ") + found.title;
        found.title = about.join(QStringLiteral(", "));
    } else {
        found.detail += QStringLiteral(" · ") + about.join(QStringLiteral(" · "));
    }
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
    FoundRecord found {&kind, uid, {}, {}, **place};
    name(found, (*row)->record, titles, terms);
    return std::optional<FoundRecord>(std::move(found));
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
    // Of a provider and its hospitals, all found by the same name, the provider is meant.
    std::stable_partition(records.begin(), records.end(), [](const FoundRecord &record) {
        return record.kind == &recordType<Organisation>()
            && record.place.place == QLatin1String("providers");
    });
    return records;
}

} // namespace candour
