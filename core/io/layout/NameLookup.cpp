// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/NameLookup.h"

#include "core/io/layout/LayoutWords.h"

#include <QRegularExpression>

namespace candour {

namespace {

// A shorter name would be found in the middle of other words.
constexpr qsizetype kShortestWithin = 5;

QHash<QString, const KnownName *> namesOf(const QList<KnownName> &records)
{
    QHash<QString, const KnownName *> names;
    const auto put = [&](const QString &text, const KnownName &record) {
        if (const QString key = wordKey(text); !key.isEmpty() && !names.contains(key))
            names.insert(key, &record);
    };
    // A code or name goes before another record's past one.
    for (const KnownName &record : records) {
        put(record.code, record);
        put(record.name, record);
    }
    for (const KnownName &record : records) {
        for (const QString &other : record.others)
            put(other, record);
    }
    return names;
}

} // namespace

NameLookup::NameLookup(const KnownNames &known)
    : m_known(known)
    , m_organisations(namesOf(known.organisations))
    , m_indicators(namesOf(known.indicators))
{
}

const KnownName *NameLookup::organisation(QStringView text) const
{
    return m_organisations.isEmpty() ? nullptr : m_organisations.value(wordKey(text));
}

const KnownName *NameLookup::indicator(QStringView text) const
{
    return m_indicators.isEmpty() ? nullptr : m_indicators.value(wordKey(text));
}

const KnownName *NameLookup::organisationWithin(const QString &text) const
{
    static const QRegularExpression apart(QStringLiteral("[^A-Za-z0-9]+"));
    const KnownName *found = nullptr;
    const QStringList words = text.split(apart, Qt::SkipEmptyParts);
    for (const KnownName &record : m_known.organisations) {
        const bool named = record.name.size() >= kShortestWithin
            && text.contains(record.name, Qt::CaseInsensitive);
        if (!named && (record.code.isEmpty() || !words.contains(record.code)))
            continue;
        if (found && found != &record)
            return nullptr;
        found = &record;
    }
    return found;
}

} // namespace candour
