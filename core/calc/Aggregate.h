// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/MonthSpan.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"

#include <limits>
#include <span>

namespace candour {

/// Why there is no figure for a longer period (shown as "–").
enum class AggregateGap : quint8 {
    None, ///< there is one
    NoRule, ///< the indicator is not added up, or its unit cannot be
    NoParts, ///< none of the periods has a figure
    NothingCounted, ///< nobody was seen in any of the periods: nought of nought
    PartsIncomplete, ///< a period came without numerator or denominator
};

/// What several periods of one series come to.
struct Aggregate {
    MonthSpan span;
    Figure figure; ///< computed anew; status provisional if any part is. Has no number if `gap`
    double value = kNoNumber; ///< valueOf(figure); NaN when there is none
    double largestPart = kNoNumber; ///< the highest value among the parts: zero tolerance asks it
    quint16 monthsPresent = 0; ///< bit i: month `span.first + i` is covered (spans up to 16 months)
    quint8 present = 0; ///< periods with a usable figure …
    quint8 expected = 0; ///< … of those that belong; 0 where nobody can know (when published)
    AggregateGap gap = AggregateGap::NoParts;

    [[nodiscard]] bool hasValue() const { return gap == AggregateGap::None; }

    /// False when "5 of 6 months" must be said.
    [[nodiscard]] bool isComplete() const { return present >= expected; }
};

/// Adds up the observations of one series (one organisation, indicator and breakdown; sorted by
/// period; those in force only) that lie within `span`, by Indicator::aggregation:
///
/// - SumOfParts: numerators and denominators are summed and the value is computed from the sums. It
///   is never averaged from percentages: one part without both gives no figure at all.
/// - Sum: values are summed; only units that can be (counts, money, scores).
/// - Last: the last figure within the span stands.
/// - None: no figure.
///
/// Parts are periods of the indicator's own frequency that lie wholly within the span. Suppressed,
/// not collected and missing parts count as absent; a part that is not applicable is not expected.
/// A span that *is* one own period has that period's figure, whatever the rule. Rolling years
/// overlap and figures "when published" keep no calendar: both are only ever taken by Last, by the
/// month in which they end. Figures that end after the month `dataTo` (a month index) are left out.
[[nodiscard]] Aggregate aggregate(std::span<const Observation> series, const Indicator &indicator,
                                  const MonthSpan &span,
                                  int dataTo = std::numeric_limits<int>::max());

/// Whether a period is of the kind in which the indicator is collected.
[[nodiscard]] bool fitsFrequency(const Period &period, Frequency frequency);

} // namespace candour
