// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/MonthSpan.h"

#include <algorithm>

namespace candour {

namespace {

// April, counted from January as nought.
constexpr int kAprilOffset = 3;

} // namespace

MonthSpan MonthSpan::of(const Period &period)
{
    if (period.isNull())
        return {};
    const int first = period.monthIndex();
    return {first, first + std::max(period.monthCount(), 1) - 1};
}

MonthSpan MonthSpan::yearToDate(const Period &period)
{
    if (period.isNull())
        return {};
    const int last = of(period).last;
    return {last - (last - kAprilOffset) % 12, last};
}

MonthSpan MonthSpan::rollingYear(const Period &period)
{
    if (period.isNull())
        return {};
    const int last = of(period).last;
    return {last - 11, last};
}

Period MonthSpan::firstMonth() const
{
    return isEmpty() ? Period() : monthFromIndex(first);
}

Period MonthSpan::lastMonth() const
{
    return isEmpty() ? Period() : monthFromIndex(last);
}

Period monthFromIndex(int index)
{
    return Period::month(index / 12, index % 12 + 1);
}

} // namespace candour
