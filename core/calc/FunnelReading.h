// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/FigureInterval.h"
#include "core/calc/MonthSpan.h"
#include "core/calc/RuleBooks.h"
#include "core/calc/funnel/Funnel.h"

#include <vector>

namespace candour {

/// Why a measure has no funnel.
enum class FunnelUnfit : quint8 {
    None,
    Unit, ///< not a proportion, a rate or a ratio
    NoParts, ///< nobody gave numerators and denominators
    Banded, ///< shown by its published band: limits belong to the whole national set
};

enum class FunnelCentre : quint8 { Average, Target };

/// One organisation of a funnel.
struct FunnelMember {
    Ref<Organisation> organisation;
    Figure figure; ///< of the whole span
    double value = kNoNumber; ///< in the unit of the measure
    FigureInterval interval; ///< published limits before computed ones
    FunnelUnitFault fault = FunnelUnitFault::None;
    FunnelSide side = FunnelSide::Unknown; ///< of the 95 % limits that stand
    bool beyond998 = false;
    double distance = kNoNumber; ///< funnelDistance() from the centre
    int months = 0; ///< of the span that have a figure
};

/// One measure of several organisations over one span, ready to be drawn and listed.
struct FunnelReading {
    Ref<Indicator> indicator;
    MonthSpan span;
    FunnelUnfit unfit = FunnelUnfit::None;
    FunnelCentre centre = FunnelCentre::Average; ///< Average also where there was no target
    /// Beside FunnelResult::units, in the order given; where `unfit` those with a figure, for what
    /// was published of them.
    std::vector<FunnelMember> members;
    FunnelResult result; ///< empty where `unfit`
    std::vector<FunnelOutlier> outliers; ///< the farthest first; FunnelOutlier::unit is a member
};

struct FunnelSeries {
    Ref<Organisation> organisation;
    std::vector<Observation> observations; ///< of one series, in period order
};

struct FunnelQuestion {
    MonthSpan span;
    FunnelCentre centre = FunnelCentre::Average;
    FunnelAdjustment adjustment = FunnelAdjustment::Shmi;
};

/// What the points of the measure are; none where it cannot have a funnel. A ratio is to what the
/// measure says (Indicator::ratioTo); where it says nothing, to expected events if one denominator
/// or another is no whole number.
[[nodiscard]] std::optional<FunnelType> funnelTypeOf(const Indicator &indicator,
                                                     std::span<const FunnelUnit> units);

/// `target` is the measure's rule for all organisations at the end of the span, or null.
///
/// Numerators and denominators of the span are summed (aggregate()); of measures that are not added
/// up the last figure within the span stands. Organisations without a figure there are left out.
[[nodiscard]] FunnelReading readFunnel(const Indicator &indicator,
                                       std::span<const FunnelSeries> series,
                                       const FunnelQuestion &question, const Threshold *target);

/// How a ratio was taken whose measure does not say what it is to; empty for others.
[[nodiscard]] QString ratioSentence(const FunnelReading &reading, const Indicator &indicator);

/// Why there is no funnel and what is shown instead, a sentence; empty for None.
[[nodiscard]] QString unfitSentence(FunnelUnfit unfit);

} // namespace candour
