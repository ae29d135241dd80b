// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Aggregate.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"

#include <QString>

#include <span>
#include <vector>

namespace candour {

// What an organisation's figure is held against (REQUIREMENTS R-181, FEATURES A3): England, its
// region, its peers. Nothing is estimated: a comparator has the figure that was published, or, for
// a group of peers, the figure that their numerators and denominators give together.

enum class ComparatorKind { England, Region, PeerGroup };

/// How ours stands against it. Better and worse go by the indicator's polarity.
enum class Standing {
    Unknown,
    NoClearDifference, ///< within published limits
    Same, ///< the same to the decimals shown
    Better,
    Worse,
    Above, ///< of measures of which neither direction is better
    Below,
};

struct Comparator {
    ComparatorKind kind = ComparatorKind::England;
    Ref<Organisation> organisation;
    Period period; ///< that of ours, or the latest before it for which there is a figure
    bool yearToDate = false; ///< of the months from April to `period`
    Figure figure; ///< published limits where there are any; those of a group are never made up
    double value = kNoNumber;
    int members = 0; ///< of a group of peers, not counting ours
    int counted = 0; ///< of these, those whose figure went in
    int present = 0; ///< of a year to date: the periods that ours has, and that went in here …
    int expected = 0; ///< … of those that belong
    Standing standing = Standing::Unknown;
    /// The months up to "data to", oldest first, by the month in which a period ends; NaN is a gap.
    /// Beside ScorecardRow::sparkline; empty until asked for.
    std::vector<double> months;

    [[nodiscard]] bool hasValue() const { return !std::isnan(value); }
};

/// Whether figures of organisations of different size can be laid side by side: proportions, rates,
/// means, ratios and scores can. Counts and sums of money cannot; neither can yes and no, grades,
/// and banded measures, which are not ranked (CONVENTIONS section 15).
[[nodiscard]] bool comparesAcross(const Indicator &indicator);

/// The comparator's own figure for `period`, else its latest that ends before.
[[nodiscard]] Comparator publishedComparator(ComparatorKind kind, Ref<Organisation> organisation,
                                             std::span<const Observation> series,
                                             const Indicator &indicator, const Period &period);

/// The members' figures of one period taken together: numerators and denominators summed, the value
/// computed from the sums, never an average of values. Members without both, suppressed or missing
/// ones, are left out and not counted. `period` first, else the latest before it for which any
/// member has both. One span a member, sorted by period.
[[nodiscard]] Comparator pooledComparator(Ref<Organisation> group,
                                          std::span<const std::span<const Observation>> members,
                                          const Indicator &indicator, const Period &period);

/// Several months together, beside a year to date of ours: one published series, or those of a
/// group of peers. Only the very months that ours has a figure for: four months are no fair match
/// for six. Only of indicators whose numerators and denominators are added up; a series counts only
/// where it has all of these months.
[[nodiscard]] Comparator spanComparator(ComparatorKind kind, Ref<Organisation> organisation,
                                        std::span<const std::span<const Observation>> series,
                                        const Indicator &indicator, const Aggregate &ours);

/// Comparator::months of one published series, or of several taken together. Only periods of the
/// kind of `like` are placed.
[[nodiscard]] std::vector<double>
comparatorMonths(std::span<const std::span<const Observation>> series, const Indicator &indicator,
                 const Period &like, const Period &lastMonth, int count);

/// Ours against the comparator. Where limits were published for ours, a comparator within them
/// makes no clear difference; where only the comparator has limits, ours within them does.
[[nodiscard]] Standing standingOf(const Figure &ours, const Comparator &comparator,
                                  const Indicator &indicator);

/// "94.3 %", "74.6 % (74.5 to 74.7)", "76.2 %, 3 of 3 members", "94.3 %, in the same 4 of 6
/// periods".
[[nodiscard]] QString comparatorValueText(const Comparator &comparator, const Indicator &indicator);

/// "Worse than England." Empty when unknown.
[[nodiscard]] QString standingText(Standing standing, const QString &name);

} // namespace candour
