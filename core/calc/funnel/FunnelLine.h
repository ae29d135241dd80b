// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"

#include <optional>

namespace candour {

/// What the points of a funnel are.
enum class FunnelType : quint8 {
    StandardisedRatio, ///< observed events over expected ones
    Proportion, ///< of those in the denominator
    Rate, ///< events over what they can come from: bed days, people
    RatioOfCounts, ///< two counts that both vary: this year's events over last year's
};

/// How limits are widened where the units differ by more than chance (FUNNEL section 3). Which of
/// the two is asked for matters for standardised ratios alone.
enum class FunnelAdjustment : quint8 {
    None,
    Shmi, ///< log scale, the extreme tenths left out of the estimate
    Cqc, ///< square-root scale, the extreme tenths drawn in
};

enum class FunnelSide : quint8 { Unknown, Within, Below, Above };

/// Two limits. NaN where none should be shown.
struct FunnelRange {
    double lower = kNoNumber;
    double upper = kNoNumber;

    [[nodiscard]] bool isKnown() const { return !std::isnan(lower) && !std::isnan(upper); }

    /// A value on a limit is within.
    [[nodiscard]] FunnelSide sideOf(double value) const;

    [[nodiscard]] bool leavesOut(double value) const
    {
        const FunnelSide side = sideOf(value);
        return side == FunnelSide::Below || side == FunnelSide::Above;
    }
};

struct FunnelLimits {
    FunnelRange plain95; ///< for chance alone
    FunnelRange plain998;
    FunnelRange adjusted95; ///< for over-dispersion too; unknown where it was not estimated
    FunnelRange adjusted998;
};

/// 1.96 and 3.09 as FunnelPlotR and the SHMI publication round them. Limits on the log, square-root
/// and arcsine scales use these everywhere, so that screen, paper and command line agree to the
/// last digit; from full precision they differ by one part in a hundred million.
inline constexpr double kFunnelZ95 = 1.959964;
inline constexpr double kFunnelZ998 = 3.090232;

/// The limits of a funnel as functions of the denominator, in closed form: evaluated at each unit
/// and at any grid for drawing. FUNNEL section 2 (chance) and 3 (over-dispersion), with the
/// corrections of section 8:
///  - rates: exact Poisson limits about the expected events, not the arcsine variance on a log
///    scale;
///  - the CQC limits are squared back from the square-root scale;
///  - a proportion's limits stay at 0 or at the multiplier beyond the turning point, whatever the
///    grid;
///  - adjusted limits lie about the target too.
///
/// And one of ours: where chance alone leaves a unit without events more often than the limit's
/// tail (2.5 % and 0.1 %), its lower limits are 0. Of events that is below 3.7 and 6.9 expected
/// ones; the formulas, which take the expected number for an observed one and logarithms of none,
/// would call every such unit low. Proportions keep the formula's lines there; for units with
/// none or all see openLimits().
struct FunnelLine {
    FunnelType type = FunnelType::Proportion;
    FunnelAdjustment adjustment = FunnelAdjustment::Shmi;
    double target = kNoNumber; ///< as a ratio: 0.95, whatever the multiplier
    double multiplier = 1;
    std::optional<double> tau2; ///< variance between units; none: no adjusted limits

    /// Where the centre line lies among the values.
    [[nodiscard]] double centre() const { return multiplier * target; }

    /// All unknown for a denominator that is not above zero.
    [[nodiscard]] FunnelLimits at(double denominator) const;

    /// How often chance alone gives a unit at the target none (of two counts: none in the first,
    /// given both); of a proportion, all.
    [[nodiscard]] double chanceOfNone(double denominator) const;
    [[nodiscard]] double chanceOfAll(double denominator) const;
};

/// The tails beyond one of the limits.
inline constexpr double kFunnelTail95 = 0.025;
inline constexpr double kFunnelTail998 = 0.001;

/// Opens those of a unit's limits that would call it low for having none, or a proportion high for
/// having all, though chance alone gives that more often than the limit's tail. Whether there is
/// such a limit, opened here or by FunnelLine::at().
bool openLimits(FunnelLimits &limits, const FunnelLine &line, double denominator, double ratio);

} // namespace candour
