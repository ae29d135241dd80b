// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Across.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// Larger is worse; NaN where values say nothing about which is worse.
double badness(const ScorecardRow &row, VerdictChoice choice)
{
    const Indicator &indicator = row.indicator;
    if (indicator.banded || indicator.unit == UnitKind::Grade)
        return kNoNumber;
    const ScorecardCell *latest = row.latestCell();
    double value = latest ? latest->value : kNoNumber;
    if (choice == VerdictChoice::YearToDate)
        value = row.yearToDate.aggregate.value;
    switch (indicator.polarity) {
    case Polarity::HigherIsBetter:
        return -value;
    case Polarity::LowerIsBetter:
        return value;
    case Polarity::WithinLimits:
    case Polarity::Neutral:
        break;
    }
    return kNoNumber;
}

bool isWorse(const ScorecardRow &a, const ScorecardRow &b, VerdictChoice choice)
{
    const int severityA = severity(ragOf(a, choice));
    const int severityB = severity(ragOf(b, choice));
    if (severityA != severityB)
        return severityA > severityB;
    const bool figuresA = a.latest >= 0;
    const bool figuresB = b.latest >= 0;
    if (figuresA != figuresB)
        return figuresA;
    const double badnessA = badness(a, choice);
    const double badnessB = badness(b, choice);
    return !std::isnan(badnessA) && (std::isnan(badnessB) || badnessA > badnessB);
}

} // namespace

std::vector<int> worstFirst(std::span<const Scorecard> cards, VerdictChoice choice)
{
    std::vector<int> places;
    for (size_t i = 0; i < cards.size(); ++i) {
        if (!cards[i].rows.empty())
            places.push_back(int(i));
    }
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
        return isWorse(cards[size_t(a)].rows.front(), cards[size_t(b)].rows.front(), choice);
    });
    return places;
}

} // namespace candour
