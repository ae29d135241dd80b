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

/// The published limits where there are any, else Wilson's interval of a proportion and that of a
/// rate's count (exact below ten events, Byar from there). None of other units, of suppressed
/// figures, and where the value is not that of the parts.
[[nodiscard]] FigureInterval figureInterval(const Figure &figure, const Indicator &indicator,
                                            const Confidence &confidence = Confidence::of95());

/// "91.2 to 93.4 (95 %, Wilson's score interval)", "91.2 to 93.4 (as published)"; empty for none.
[[nodiscard]] QString intervalText(const FigureInterval &interval, const Indicator &indicator,
                                   const Confidence &confidence = Confidence::of95());

} // namespace candour
