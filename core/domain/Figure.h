// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/domain/Period.h"

#include <QString>

#include <cmath>
#include <limits>

namespace candour {

/// Blank, zero, suppressed and not collected are different things (DESIGN section 4). A blank is
/// the absence of an observation; the others are one of these.
enum class FigureStatus : quint8 {
    Final,
    Provisional, ///< shown with `p`
    Suppressed, ///< published as `*`: there is a number, and we may not know it
    NotApplicable,
    NotCollected,
    Cleared, ///< typed over with nothing: the earlier value no longer stands
};

inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// One published or computed figure. Absent numbers are NaN. A proportion is held as a fraction's
/// hundredfold: 94 means 94 %. `value` may be absent where numerator and denominator are given;
/// valueOf() of core/calc then computes it.
struct Figure {
    double numerator = kNoNumber;
    double denominator = kNoNumber;
    double value = kNoNumber;
    double lower = kNoNumber; ///< published lower limit
    double upper = kNoNumber; ///< published upper limit
    QString band; ///< published band, or the grade of a graded measure
    FigureStatus status = FigureStatus::Final;

    [[nodiscard]] bool hasNumber() const
    {
        return (status == FigureStatus::Final || status == FigureStatus::Provisional)
            && (!std::isnan(value) || !std::isnan(numerator) || !band.isEmpty());
    }
};

/// Equal in every stored part (NaN equals NaN): what decides whether an import changes anything.
[[nodiscard]] bool sameFigure(const Figure &a, const Figure &b);

/// A figure in its place: what is in force for one period of one series, and where it came from.
struct Observation {
    SeriesId series;
    Period period;
    BatchId batch;
    Figure figure;
    int sourceRow = 0; ///< line of the source file, 0 when typed
    int sourceColumn = 0;
    int sourceSheet = 0; ///< which of the batch's sheets, from 1; 0 when its file has none
};

} // namespace candour
