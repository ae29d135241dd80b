// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/funnel/FunnelLine.h"

#include <span>
#include <vector>

namespace candour {

/// How far one unit lies from the target on the scale on which its chance variation is even.
struct FunnelScore {
    double y = kNoNumber; ///< the value on that scale; -infinity for no events on a log scale
    double s = kNoNumber; ///< standard deviation of chance
    double z = kNoNumber; ///< (y - target) / s
    double used = kNoNumber; ///< z as the estimate took it; NaN where it was left out
    bool trimmed = false; ///< left out, or drawn in to the quantile beyond which it lay
};

/// Whether the limits were widened, and why not.
enum class FunnelAdjusted : quint8 {
    Yes,
    NotAsked,
    NoOverdispersion, ///< phi is 1 or below: adjusted limits exist, but those of chance stand
    TooFewUnits, ///< fewer than two that can be used
    NotFinite, ///< a unit without events is left after trimming, whose logarithm is infinite
    OneOutweighs, ///< one unit is so much larger that the others do not count
};

struct Overdispersion {
    std::vector<FunnelScore> scores; ///< one a unit
    qsizetype used = 0;
    qsizetype trimmed = 0;
    double phi = kNoNumber; ///< mean squared z; about 1 where only chance is at work
    double tau2 = kNoNumber; ///< DerSimonian and Laird's variance between units, never below 0
    FunnelAdjusted outcome = FunnelAdjusted::NotAsked;
};

/// A unit with activity: numerator and denominator of it, the denominator above 0.
struct ActiveUnit {
    double numerator;
    double denominator;
};

/// Whether trimming leaves the far units out of the estimate (the SHMI's way, also for rates) or
/// draws them in.
[[nodiscard]] bool leavesExtremesOut(const FunnelLine &line);

/// FUNNEL section 3. `trim` is the share at either end that is trimmed, from 0 to below 0.5:
/// by leaving out SAS PROC RANK's first and last group, or by winsorising to type-7 quantiles. z is
/// measured from the line's target.
[[nodiscard]] Overdispersion overdispersionOf(std::span<const ActiveUnit> units,
                                              const FunnelLine &line, double trim);

} // namespace candour
