// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"

#include <QString>

#include <span>

namespace candour {

/// A series against itself a year before (REQUIREMENTS R-332): plain differences, no statistics.
struct YearOnYear {
    static constexpr int kMonths = 12;

    Period period; ///< of the latest figure
    Period before; ///< the same period a year earlier
    double now = kNoNumber;
    double then = kNoNumber; ///< NaN when there was no figure
    /// Of the periods that end within the last twelve months: those with a figure now and then …
    int compared = 0;
    int up = 0; ///< … of these, those that are higher than a year before
    int down = 0;

    [[nodiscard]] bool hasPair() const { return !std::isnan(now) && !std::isnan(then); }

    [[nodiscard]] double change() const { return now - then; }
};

/// The same period one year earlier: a month, quarter, half, year or rolling year.
[[nodiscard]] Period yearBefore(const Period &period);

/// Looks at nothing that ends after `lastMonth`. Only periods of the indicator's own frequency are
/// compared. `series` is sorted by period and reaches back two years or more.
[[nodiscard]] YearOnYear yearOnYear(std::span<const Observation> series, const Indicator &indicator,
                                    const Period &lastMonth);

/// The difference of the two numbers as they are shown: 92.4 less 93.1 is 0.7, whatever lies behind
/// the decimal. NaN without a pair.
[[nodiscard]] double shownChange(const YearOnYear &pair, const Indicator &indicator);

/// "−2.3", "+4", "0"; "–" without a pair.
[[nodiscard]] QString changeText(const YearOnYear &pair, const Indicator &indicator);

/// "Down 2.3 on Sep 2025, when it was 76.4 %. Up on the year before in 3 of the last 12 months."
[[nodiscard]] QString trendText(const YearOnYear &pair, const Indicator &indicator);

/// "Up on the year before in 3 of the last 12 months."; empty where fewer than two periods could be
/// compared.
[[nodiscard]] QString trendSentence(const YearOnYear &pair);

/// "up 3 of 12"; empty where fewer than two periods could be compared.
[[nodiscard]] QString trendWords(const YearOnYear &pair);

} // namespace candour
