// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Period.h"

#include <compare>

namespace candour {

/// A run of whole months, both ends included: what a figure is added up over. Unlike a Period it
/// can also be a year to date. Ends are month indices (Period::monthIndex()), so that the hot
/// loops of a scorecard do no calendar arithmetic.
struct MonthSpan {
    int first = 0;
    int last = -1;

    [[nodiscard]] constexpr int count() const { return last - first + 1; }

    [[nodiscard]] constexpr bool isEmpty() const { return last < first; }

    [[nodiscard]] constexpr bool contains(const MonthSpan &other) const
    {
        return first <= other.first && other.last <= last;
    }

    [[nodiscard]] constexpr MonthSpan shifted(int months) const
    {
        return {first + months, last + months};
    }

    /// The months of a period; of a day, the month that holds it.
    [[nodiscard]] static MonthSpan of(const Period &period);
    /// From April of the financial year to the last month of `period` (CONVENTIONS section 22).
    [[nodiscard]] static MonthSpan yearToDate(const Period &period);
    /// The twelve months that end with the last month of `period`.
    [[nodiscard]] static MonthSpan rollingYear(const Period &period);

    [[nodiscard]] Period firstMonth() const;
    [[nodiscard]] Period lastMonth() const;

    friend auto operator<=>(const MonthSpan &, const MonthSpan &) = default;
};

/// The month of an index as Period::monthIndex() counts.
[[nodiscard]] Period monthFromIndex(int index);

} // namespace candour
