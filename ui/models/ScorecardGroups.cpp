// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ScorecardGroups.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace candour {

namespace {

/// Sorts the rows under the headings by the key that each row gives; those that fit none come last
/// under a heading of their own.
QList<ScorecardGroup> groupedBy(const Scorecard &card, QList<ScorecardGroup> headings,
                                const std::function<int(const Indicator &)> &headingOf)
{
    ScorecardGroup others {QCoreApplication::translate("ScorecardGroups", "Other measures"), {}};
    for (size_t i = 0; i < card.rows.size(); ++i) {
        const int heading = headingOf(card.rows[i].indicator);
        (heading < 0 ? others : headings[heading]).rows.append(int(i));
    }
    headings.append(others);
    headings.removeIf([](const ScorecardGroup &group) { return group.rows.isEmpty(); });
    return headings;
}

} // namespace

bool isException(const ScorecardRow &row, VerdictChoice choice)
{
    return severity(ragOf(row, choice)) >= severity(Rag::Amber);
}

QList<ScorecardGroup> ungrouped(const Scorecard &card)
{
    ScorecardGroup all;
    for (size_t i = 0; i < card.rows.size(); ++i)
        all.rows.append(int(i));
    return {all};
}

QList<ScorecardGroup> groupedByDomain(const Scorecard &card, const QList<Domain> &domains)
{
    QList<Domain> sorted = domains;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Domain &a, const Domain &b) { return a.code < b.code; });
    QList<ScorecardGroup> headings;
    QHash<Uid, int> places;
    for (const Domain &domain : std::as_const(sorted)) {
        places.insert(domain.uid, int(headings.size()));
        const QString title = domain.shortTitle.isEmpty() ? domain.title : domain.shortTitle;
        headings.append({QStringLiteral("%1 %2").arg(domain.code, title), {}});
    }
    return groupedBy(card, headings, [&](const Indicator &indicator) {
        return indicator.domains.isEmpty()
            ? -1
            : places.value(indicator.domains.first().domain.uid(), -1);
    });
}

QList<ScorecardGroup> groupedByDimension(const Scorecard &card, const DimensionSet &set)
{
    QList<ScorecardGroup> headings;
    QHash<Uid, int> places;
    for (const Dimension &dimension : set.dimensions) {
        places.insert(dimension.uid, int(headings.size()));
        headings.append({dimension.name, {}});
    }
    return groupedBy(card, headings, [&](const Indicator &indicator) {
        for (const IndicatorDimension &one : indicator.dimensions) {
            if (const int place = places.value(one.dimension.uid(), -1); place >= 0)
                return place;
        }
        return -1;
    });
}

QList<ScorecardGroup> onlyExceptions(QList<ScorecardGroup> groups, const Scorecard &card,
                                     VerdictChoice choice)
{
    for (ScorecardGroup &group : groups)
        group.rows.removeIf([&](int row) { return !isException(card.rows[size_t(row)], choice); });
    groups.removeIf([](const ScorecardGroup &group) { return group.rows.isEmpty(); });
    return groups;
}

} // namespace candour
