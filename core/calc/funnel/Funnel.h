// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/funnel/FunnelLine.h"
#include "core/calc/funnel/Overdispersion.h"

#include <optional>
#include <span>
#include <vector>

namespace candour {

// Funnel plots (FUNNEL): units of different size against the limits that chance alone would keep
// them in, with or without allowance for over-dispersion.

struct FunnelOptions {
    FunnelType type = FunnelType::Proportion;
    FunnelAdjustment adjustment = FunnelAdjustment::Shmi;
    double trim = 0.1; ///< share trimmed at either end before over-dispersion is estimated; < 0.5
    double multiplier = 1; ///< 100 to speak of per cent, 100,000 of events per 100,000
    /// As a ratio. By default 1 for standardised ratios, else the average of all units.
    std::optional<double> target;
    /// Expected counts to two decimals, as the SHMI method has them. Without effect elsewhere.
    bool roundExpected = true;
};

/// One provider: observed and expected events, those counted and all, events and exposure.
struct FunnelUnit {
    double numerator = kNoNumber;
    double denominator = kNoNumber;
};

/// Why a unit is no point of the funnel and enters no sum; unitFaultWords() says it to people.
enum class FunnelUnitFault : quint8 {
    None,
    NoActivity, ///< a denominator of zero
    Missing,
    NotFinite,
    Negative,
    AboveDenominator, ///< more counted than there are, in a proportion
};

[[nodiscard]] FunnelUnitFault faultOf(const FunnelUnit &unit, FunnelType type);

struct FunnelUnitResult {
    FunnelUnitFault fault = FunnelUnitFault::None;
    double denominator = kNoNumber; ///< as judged: expected counts may be rounded
    double ratio = kNoNumber;
    double value = kNoNumber; ///< ratio times multiplier: what is plotted
    /// FunnelLine::at(), but for those that openLimits() opened.
    FunnelLimits limits;
    /// Nothing (of a proportion also: everything) was counted, as chance alone often has it in so
    /// small a unit; so there is no limit on that side.
    bool leftToChance = false;
    FunnelScore score; ///< how it entered the estimate of over-dispersion
};

struct FunnelResult {
    FunnelLine line;
    double average = kNoNumber; ///< of all numerators over all denominators, as a ratio
    std::vector<FunnelUnitResult> units; ///< in the order given
    double phi = kNoNumber; ///< NaN where over-dispersion was not estimated
    qsizetype used = 0; ///< units in that estimate
    qsizetype trimmed = 0;
    FunnelAdjusted adjusted = FunnelAdjusted::NotAsked;

    /// The limits by which a unit is judged: the adjusted ones unless they were not asked for,
    /// could not be estimated, or there is no over-dispersion.
    [[nodiscard]] const FunnelRange &standing95(const FunnelLimits &limits) const;
    [[nodiscard]] const FunnelRange &standing998(const FunnelLimits &limits) const;
};

/// Units with a fault change nothing for the others. Options out of their range are the caller's
/// to refuse.
[[nodiscard]] FunnelResult funnelOf(std::span<const FunnelUnit> units,
                                    const FunnelOptions &options);

/// A unit outside its standing 95 % limits.
struct FunnelOutlier {
    size_t unit = 0;
    FunnelSide side = FunnelSide::Unknown;
    bool beyond998 = false;
    double distance = 0; ///< funnelDistance()
};

/// How far out a value lies in standard deviations, read off the lines it is shown with: 0 on the
/// centre, 1.96 on the 95 % limit, 3.09 on the 99.8 % limit, straight between and beyond them;
/// negative below. So it is finite for a unit without events, and never contradicts the picture.
/// NaN where limits are not known.
[[nodiscard]] double funnelDistance(double value, double centre, const FunnelRange &range95,
                                    const FunnelRange &range998);

/// The farthest first.
[[nodiscard]] std::vector<FunnelOutlier> funnelOutliers(const FunnelResult &result);

} // namespace candour
