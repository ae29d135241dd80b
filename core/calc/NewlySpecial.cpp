// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NewlySpecial.h"

#include <algorithm>

namespace candour {

namespace {

bool isSpecial(SpcVariation variation)
{
    return variation != SpcVariation::None && variation != SpcVariation::CommonCause;
}

} // namespace

bool isSpecialIn(const SpcReading &reading, const Period &month)
{
    return isSpecial(reading.chart.variation) && reading.lastPeriod().lastDay() == month.lastDay();
}

std::vector<SpcReading> newlySpecial(std::span<const SpcReading> now,
                                     std::span<const SpcReading> before, const Period &month)
{
    QHash<std::pair<Uid, Uid>, SpcVariation> earlier;
    for (const SpcReading &one : before)
        earlier.insert({one.organisation.uid(), one.indicator.uid()}, one.chart.variation);
    std::vector<SpcReading> found;
    for (const SpcReading &one : now) {
        const SpcVariation was =
            earlier.value({one.organisation.uid(), one.indicator.uid()}, SpcVariation::None);
        if (isSpecialIn(one, month) && one.chart.variation != was)
            found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SpcReading &a, const SpcReading &b) { return a.joined < b.joined; });
    return found;
}

} // namespace candour
