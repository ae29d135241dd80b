// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/funnel/Interval.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"

#include <QString>

namespace candour {

enum class IntervalOrigin : quint8 {
    None, ///< there is none to show
    Published, ///< whoever published the figure gave it, by a method of his own
    Computed, ///< from numerator and denominator
};

/// How far chance alone may have moved a figure, in the unit of its value.
struct FigureInterval {
    IntervalOrigin origin = IntervalOrigin::None;
    double lower = kNoNumber;
    double upper = kNoNumber;
    IntervalMethod method = IntervalMethod::Wilson; ///< of a computed one

    [[nodiscard]] bool isKnown() const { return origin != IntervalOrigin::None; }
};

/// Whether the denominator of a ratio is the events that were expected. Unless the measure says so,
/// one that is no whole number is: expected events are computed and hardly ever whole.
[[nodiscard]] bool isExpectedEvents(const Indicator &indicator, double denominator);

/// The published limits where there are any, else Wilson's interval of a proportion and that of the
/// count of a rate or of a ratio of observed to expected events (exact below ten events, Byar from
/// there). None of other units, of ratios of two counts, of suppressed figures, and where the value
/// is not that of the parts.
[[nodiscard]] FigureInterval figureInterval(const Figure &figure, const Indicator &indicator,
                                            const Confidence &confidence = Confidence::of95());

/// "91.2 to 93.4 (95 %, Wilson's score interval)", "91.2 to 93.4 (as published)"; empty for none.
[[nodiscard]] QString intervalText(const FigureInterval &interval, const Indicator &indicator,
                                   const Confidence &confidence = Confidence::of95());

} // namespace candour
