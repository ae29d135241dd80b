// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/SpcTypes.h"

namespace candour {

// Statistical process control charts. Values come in order of time, one for each period (NaN: none
// for this one; nothing bridges a gap). Every chart has the same rules, each point judged by its
// own limits, within its segment:
//
// * astronomical: beyond a limit; on it is within;
// * trend: 7 points, each higher (or each lower) than the one before; a tie ends it;
// * shift: 7 points on one side of the centre; one on the centre ends it; of rare counts more
//   (cChart);
// * two of three: of three points on one side, two beyond two thirds of the way to the limit.
//
// Sources: NHSRplotthedots 0.2.2 and NHS England's Making Data Count; Montgomery, Introduction to
// Statistical Quality Control (p, u, c, t); Laney, Quality Engineering 14(4), 2002 (p′, u′);
// Benneyan, Health Care Management Science 4, 2001 (g); Nelson, Journal of Quality Technology
// 26(3), 1994 (t); Perla, Provost and Murray, BMJ Quality & Safety 20, 2011 (run).

/// Individual values with limits from moving ranges: mean ± 2.66 × average range.
[[nodiscard]] SpcChart xmrChart(std::span<const double> values, const SpcOptions &options = {});

/// Run chart: median, no limits. Shift 6, trend 5 points; points on the median are passed over, and
/// so are repeated values in a trend.
[[nodiscard]] SpcChart runChart(std::span<const double> values, const SpcOptions &options = {});

/// Numerators and denominators of the same length. A point lacking either has no value, nor has one
/// where both are zero (SpcChart::withoutDenominator counts these).
struct SpcParts {
    std::span<const double> numerators;
    std::span<const double> denominators;
    double scale = 1; ///< what values and limits are multiplied by: 100 for per cent
};

/// What is wrong with one pair, of a proportion or of a rate; None where there is no value as well:
/// one part is not known, or nothing was to be counted and nothing was.
[[nodiscard]] SpcFault partsFault(double numerator, double denominator, bool proportion);

/// Proportions: p̄ ± 3√(p̄(1−p̄)/nᵢ), cut to 0 and 1. Where sigma z is above 1 the limits are
/// widened by it, and the kind is PPrime.
///
/// That three standard deviations leave out 0.135 % on either side rests on the normal
/// distribution, and that on five cases and five others to be expected, nᵢp̄ and nᵢ(1−p̄) (rules
/// compared by Emura and Lin, A comparison of normal approximation rules for attribute control
/// charts, MPRA paper 51029, 2013). Of points with fewer the limits are those of the binomial
/// distribution itself: the least and the most cases that are not rarer than 0.135 % on their side,
/// the near ones than 2.275 % (SpcPoint::exact). So 1 of 3 where p̄ is 0.9, which chance gives in 3
/// of 100, is no signal.
[[nodiscard]] SpcChart pChart(const SpcParts &parts, const SpcOptions &options = {});

/// Rates: ū ± 3√(ū/nᵢ), cut at 0; likewise with sigma z (UPrime).
[[nodiscard]] SpcChart uChart(const SpcParts &parts, const SpcOptions &options = {});

/// Counts: c̄ ± 3√c̄, cut at 0.
///
/// That 7 points on one side are a shift rests on chance putting half of them there: as rare as 7
/// tosses of a coin that fall alike, 1 in 128. Of rare counts it puts far more on one side: with a
/// mean of 0.1 nine in ten are zero, and 7 zeros running come with a chance of 1 in 2. Below a mean
/// of 2, where at most two values lie below it, a side that takes more than half of the points
/// therefore wants as many of them as are no likelier than that: the least n with Pⁿ ≤ ½⁷, P from
/// the Poisson distribution about c̄ (49 zeros at 0.1, 17 at 0.3, 7 from ln 2 = 0.69 on). A point
/// above the limit counts as ever. So do two of three: none can lie near a lower limit that is cut
/// at 0, and near the upper one they come by chance in 1 of 90 windows at most. Points of p and u
/// charts of which few cases are to be expected are taken likewise, each by its own chance: a run
/// is a shift when it is no likelier than seven such tosses (SpcPoint::tells).
[[nodiscard]] SpcChart cChart(std::span<const double> counts, const SpcOptions &options = {});

/// What was counted between rare events (days, cases): ḡ + 3√(ḡ(ḡ+1)), no lower limit.
[[nodiscard]] SpcChart gChart(std::span<const double> between, const SpcOptions &options = {});

/// Times between rare events: an XmR chart of t^(1/3.6), its lines transformed back; no lower limit
/// where it would lie below zero. Ranges are those of the transformed times.
[[nodiscard]] SpcChart tChart(std::span<const double> times, const SpcOptions &options = {});

/// Differences of times or day numbers in ascending order: one fewer than there are events.
[[nodiscard]] std::vector<double> gapsBetween(std::span<const double> events);

} // namespace candour
