// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartSpec.h"

namespace candour {

/// The vertical axis: round numbers that hold all values and lines.
struct AxisScale {
    double minimum = 0;
    double maximum = 1;
    double step = 1;
    int decimals = 0; ///< of the tick labels

    /// From minimum to maximum; a handful.
    [[nodiscard]] QList<double> ticks() const;
};

/// Whether an axis can have a place for the number: finite and not beyond 1e18.
[[nodiscard]] bool canBeShown(double value);

/// Ticks at 1, 2 or 5 times a power of ten, at most `most` intervals (at least 1). `whole` keeps
/// the step at 1 or more, for counts. 0 to 1 where an end cannot be shown.
[[nodiscard]] AxisScale niceScale(double minimum, double maximum, int most, bool whole);

/// The scale of a whole chart, panels included: columns and cumulative charts begin at zero,
/// percentages do not pass 100 unless their values do.
[[nodiscard]] AxisScale scaleOf(const ChartSpec &spec, int mostIntervals);

/// Every how many periods a tick label fits, when one label takes `labelWidth` and one period
/// `slotWidth` (same unit): 1, 2, 3, 4, 6, 12 or a multiple of 12.
[[nodiscard]] int tickStride(double labelWidth, double slotWidth);

} // namespace candour
