// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace candour {

// What an SPC chart is made of: plain numbers and codes, no text (see SpcWords.h). An absent number
// is NaN throughout.

inline constexpr double kSpcNone = std::numeric_limits<double>::quiet_NaN();

/// Which tools' verdicts a chart gives. Faults of either that are plainly wrong are corrected in
/// both: limits of a constant series, the direction of trends joined by a tie, missing values.
enum class SpcRules {
    /// NHSRplotthedots 0.2.2: outlying ranges screened, a point beyond the limits is not one of the
    /// two of three, the first rule that holds names the point.
    Peer,
    /// Making Data Count since November 2023: all ranges kept, points beyond the limits count as
    /// two of three, improvement is shown where a point is both improvement and concern.
    MdcCurrent,
};

enum class SpcKind { Run, Xmr, P, PPrime, U, UPrime, C, G, T };

/// Which way is better.
enum class SpcDirection { Increase, Decrease, Neutral };

/// The rule that names a point, and on which side.
enum class SpcSignal {
    CommonCause,
    AboveLimit,
    BelowLimit,
    TrendUp,
    TrendDown,
    TwoOfThreeAbove,
    TwoOfThreeBelow,
    ShiftAbove,
    ShiftBelow,
};

/// What a signal means for this indicator: a point's colour.
enum class SpcType { CommonCause, Improvement, Concern, NeutralHigh, NeutralLow };

/// What the latest point says. High and low are the side on which improvement or concern lies for
/// this indicator, whatever the point's own value.
enum class SpcVariation {
    None, ///< no value at all, or a latest one without limits
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow,
};

/// The latest target against the latest limits (SpcChart::target).
enum class SpcAssurance {
    None, ///< no target, or neither direction is better
    Pass, ///< consistently meets the target
    Fail, ///< consistently falls short of it
    HitAndMiss, ///< the target lies within the limits
};

/// Why there is no chart.
enum class SpcFault {
    None,
    NoValue,
    NotFinite, ///< infinite, or beyond kSpcLargest
    Negative, ///< a count, a denominator or a time between events below zero
    ZeroDenominator, ///< below a numerator that is not zero
    NumeratorAboveDenominator, ///< of a proportion
    BaselineTooShort, ///< fixed on fewer than kSpcShortestBaseline points
    RebaseOutside, ///< a segment that begins at no point
    LengthsDiffer, ///< numerators and denominators, or targets and points
};

/// A number larger than this is a slip; its square would still be finite.
inline constexpr double kSpcLargest = 1e100;
inline constexpr int kSpcShortestBaseline = 12;
/// Segments with fewer points than this have trial limits (`few`).
inline constexpr qsizetype kSpcFewPoints = 13;

struct SpcOptions {
    SpcRules rules = SpcRules::MdcCurrent;
    SpcDirection direction = SpcDirection::Increase;
    /// Whether outlying moving ranges are left out of the average; by default as `rules` has it.
    std::optional<bool> screenRanges {};
    /// Limits from the first so many points of each segment, missing ones included; 0: from all.
    int fixAfter = 0;
    /// The first point of each segment but the first, in any order. 0 may be among them.
    std::span<const qsizetype> segmentStarts {};
    /// None, one for the whole chart, or one for each point (NaN: no target then).
    std::span<const double> targets {};
};

struct SpcPoint {
    double value = kSpcNone; ///< as plotted
    double centre = kSpcNone; ///< NaN where a segment has no value
    double lower = kSpcNone; ///< NaN also where there is an upper limit alone (g, some t)
    double upper = kSpcNone; ///< NaN: no limits here
    double nearLower = kSpcNone; ///< at two thirds of the way to the limit
    double nearUpper = kSpcNone;
    double range = kSpcNone; ///< moving range to the point before, within baseline and segment
    double target = kSpcNone;
    bool rangeUsed = false; ///< false also where there is no range
    bool exact = false; ///< limits of the distribution itself, of few cases (pChart)
    /// What it counts towards a shift: 1, and less where chance alone puts more than half of such
    /// points on its side (cChart).
    double tells = 1;
    bool outside = false;
    bool near = false; ///< counts as one of the two of three
    qint8 side = 0; ///< of the centre: 1 above, 0 on it, -1 below
    // Each rule alone, before one of them names the point.
    bool astronomical = false;
    bool trend = false;
    bool twoOfThree = false;
    bool shift = false;
    SpcSignal signal = SpcSignal::CommonCause;
    SpcType type = SpcType::CommonCause;
    int segment = 0; ///< index into SpcChart::segments

    [[nodiscard]] bool hasValue() const { return !std::isnan(value); }

    [[nodiscard]] bool hasLimits() const { return !std::isnan(upper); }
};

/// The points from one rebase to the next. Segments share nothing.
struct SpcSegment {
    qsizetype first = 0;
    qsizetype count = 0; ///< missing points included
    int number = 0; ///< rebases up to here; 1 for the first segment when the first point is one
    int baseline = 0; ///< present points that centre and limits were computed from
    double centre = kSpcNone; ///< mean, of run charts the median
    double rawRange = kSpcNone; ///< average of all moving ranges
    double screenLimit = kSpcNone; ///< 3.267 × rawRange
    double usedRange = kSpcNone; ///< average of the ranges that the limits come from
    int ranges = 0;
    int screenedOut = 0;
    double sigmaZ = kSpcNone; ///< Laney's measure of over-dispersion (p, u)
    bool primed = false; ///< limits widened by sigmaZ
    bool few = false; ///< fewer points than kSpcFewPoints
    // Points that make a shift where chance puts more than half of them on that side; 0: as many as
    // the chart has it.
    int shiftBelow = 0;
    int shiftAbove = 0;
    int exact = 0; ///< points with exact limits
    int leaning = 0; ///< points that tell less than others
};

struct SpcChart {
    SpcKind kind = SpcKind::Xmr;
    SpcRules rules = SpcRules::MdcCurrent;
    SpcDirection direction = SpcDirection::Increase;
    bool screenRanges = false;
    int fixAfter = 0;
    int shiftLength = 7; ///< points on one side that make a shift
    int trendLength = 7;
    std::vector<SpcPoint> points;
    std::vector<SpcSegment> segments;
    qsizetype last = -1; ///< the latest point with a value; -1: none
    SpcVariation variation = SpcVariation::None;
    SpcAssurance assurance = SpcAssurance::None;
    /// The one that counts: of the latest point with a value or of a later one; NaN for none.
    double target = kSpcNone;
    qsizetype withoutDenominator = 0; ///< points left out because both parts are zero
    SpcFault fault = SpcFault::None; ///< other than None: no limits, no verdict
    qsizetype faultAt = -1; ///< the point it is about, where it is about one

    /// Whether the latest point was held against anything. The peer gives an icon all the same.
    [[nodiscard]] bool isHeld() const
    {
        if (last < 0)
            return false;
        const SpcPoint &point = points[size_t(last)];
        return kind == SpcKind::Run || point.hasLimits() || point.type != SpcType::CommonCause;
    }
};

[[nodiscard]] constexpr bool isHigh(SpcSignal signal)
{
    return signal == SpcSignal::AboveLimit || signal == SpcSignal::TrendUp
        || signal == SpcSignal::TwoOfThreeAbove || signal == SpcSignal::ShiftAbove;
}

[[nodiscard]] constexpr SpcType typeOf(SpcSignal signal, SpcDirection direction)
{
    if (signal == SpcSignal::CommonCause)
        return SpcType::CommonCause;
    if (direction == SpcDirection::Neutral)
        return isHigh(signal) ? SpcType::NeutralHigh : SpcType::NeutralLow;
    return isHigh(signal) == (direction == SpcDirection::Increase) ? SpcType::Improvement
                                                                   : SpcType::Concern;
}

} // namespace candour
