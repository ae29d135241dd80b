// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/SpcChoice.h"
#include "core/domain/Figure.h"

#include <span>
#include <vector>

namespace candour {

/// Why figures have no control chart, only a line.
enum class SpcUnfit : quint8 {
    None,
    NoNumbers, ///< grades and yes/no
    Banded, ///< the publisher judges it by a band of its own (CONVENTIONS section 15)
    /// Rolling years that share months: neighbours resemble each other whatever happens, and limits
    /// from their differences would call almost every point special.
    Overlapping,
};

/// The figures of one series as a chart takes them: one point a period, of one kind of period, from
/// the first figure to the last. A period without a figure, or with one that may not be known, is a
/// point without a value. Days stand side by side whatever lies between them.
struct SpcSeries {
    std::vector<Period> periods;
    std::vector<double> values; ///< in the indicator's unit; NaN: none
    /// Beside `values`; empty unless every value is that of its parts.
    std::vector<double> numerators;
    std::vector<double> denominators;
    std::vector<FigureStatus> statuses; ///< NotCollected also where nothing was received
    UnitKind unit = UnitKind::Count;
    double scale = 1; ///< from numerator / denominator to the value
    qsizetype missing = 0; ///< periods without a value
    SpcUnfit unfit = SpcUnfit::None;

    /// Borrows from here.
    [[nodiscard]] SpcData data() const;

    /// The first point that begins with the period or later; the number of points: none does.
    [[nodiscard]] qsizetype pointFrom(const Period &period) const;
    /// The point about the period; -1: none.
    [[nodiscard]] qsizetype pointOf(const Period &period) const;
};

/// `observations` are those of one series, in any order; what ends after `dataTo` (null: nothing)
/// is left out. Where a series has periods of several kinds, those of the indicator's frequency are
/// taken, else the most frequent ones.
[[nodiscard]] SpcSeries spcSeries(std::span<const Observation> observations,
                                  const Indicator &indicator, const Period &dataTo = {});

} // namespace candour
