// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/RecordStore.h"
#include "core/domain/Records.h"
#include "core/services/NameMatching.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace candour {

inline constexpr qsizetype kLongestAnswered = 60; ///< of a name in a sentence

/// Records of a kind by their names, in lower case; withdrawn ones apart.
struct RecordsByName {
    QHash<QString, qsizetype> codes;
    QHash<QString, qsizetype> names;
    QHash<QString, qsizetype> shortNames;
    QHash<QString, qsizetype> remembered; ///< from earlier answers

    template <typename T>
    void add(const T &record, qsizetype place)
    {
        put(codes, record.code, place);
        put(names, record.name, place);
        if (!record.shortName.isEmpty())
            put(shortNames, record.shortName, place);
    }

    /// A name of two records is neither's: it has to be asked which is meant.
    static void put(QHash<QString, qsizetype> &into, const QString &text, qsizetype place)
    {
        const QString key = nameKey(text);
        const auto held = into.constFind(key);
        into.insert(key, held == into.cend() || *held == place ? place : -1);
    }

    /// -1 when there is none; `key` is a folded name.
    [[nodiscard]] qsizetype find(const QString &key) const
    {
        for (const auto *map : {&codes, &names, &shortNames}) {
            if (const auto place = map->constFind(key); place != map->cend() && *place >= 0)
                return *place;
            if (map->contains(key))
                break;
        }
        return remembered.value(key, -1);
    }

    /// Two records have it, and nobody said yet which of them is meant.
    [[nodiscard]] bool isShared(const QString &key) const
    {
        return find(key) < 0 && (names.contains(key) || shortNames.contains(key));
    }

    /// By a code alone.
    [[nodiscard]] qsizetype findCode(const QString &key) const
    {
        const qsizetype place = codes.value(key, -1);
        return place >= 0 ? place : remembered.value(key, -1);
    }
};

template <typename T>
struct Known {
    QList<T> records;
    QSet<qsizetype> outOfUse;
    QSet<QString> codes; ///< of all
    RecordsByName inUse;
    RecordsByName withdrawn;

    [[nodiscard]] bool isInUse(qsizetype place) const { return !outOfUse.contains(place); }

    /// The record that somebody said a name means.
    [[nodiscard]] Result<T> answered(const Uid &uid, const QString &text) const
    {
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (records[i].uid == uid && isInUse(i))
                return records[i];
        }
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate(
                        "ImportResolver",
                        "What “%1” was said to mean is no longer in the file. Nothing was "
                        "imported; choose anew.")
                        .arg(text.left(kLongestAnswered)));
    }
};

inline const Uid &meantBy(const SourceName &name, const Organisation & /*kind*/)
{
    return name.organisation.uid();
}

inline const Uid &meantBy(const SourceName &name, const Indicator & /*kind*/)
{
    return name.indicator.uid();
}

/// The names that were answered with one of the records in use.
template <typename T>
Result<void> addRemembered(const db::RecordStore &store, Known<T> &known)
{
    const auto names = store.all<SourceName>();
    if (!names)
        return fail(names.error());
    QHash<Uid, qsizetype> places;
    for (qsizetype i = 0; i < known.records.size(); ++i)
        places.insert(known.records[i].uid, i);
    for (const SourceName &name : *names) {
        const auto place = places.constFind(meantBy(name, T()));
        if (place != places.cend() && known.isInUse(*place))
            RecordsByName::put(known.inUse.remembered, name.text, *place);
    }
    return {};
}

template <typename T>
[[nodiscard]] Result<Known<T>> knownOf(const db::RecordStore &store)
{
    auto all = store.all(recordType<T>(), db::Withdrawn::Include);
    if (!all)
        return fail(all.error());
    Known<T> known;
    for (const RecordData &record : std::as_const(*all)) {
        const T value = recordType<T>().fromData(record);
        (record.withdrawn ? known.withdrawn : known.inUse).add(value, known.records.size());
        if (record.withdrawn)
            known.outOfUse.insert(known.records.size());
        known.codes.insert(value.code);
        known.records.append(value);
    }
    if (auto done = addRemembered(store, known); !done)
        return fail(done.error());
    return known;
}

} // namespace candour
