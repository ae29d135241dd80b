// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Papers.h"

namespace candour {

/// The chart of one row: an annual figure as actual against trajectory from April on, anything
/// else as 24 months with its target. The title is the verdict in words. Whole in itself: title,
/// method line, alternative text, a source for each point.
[[nodiscard]] ChartSpec indicatorChart(const ScorecardRow &row, const Period &lastMonth,
                                       const Organisation &about);

/// The bounds that a rule draws over single months: none, one, or both of "between".
[[nodiscard]] QList<double> drawnBounds(const std::optional<Threshold> &rule);

/// Whether there is enough to draw: six months or more, not a grade.
[[nodiscard]] bool isChartable(const ScorecardRow &row);

/// One small panel a provider, all on one scale. `rows` and `providers` go together.
[[nodiscard]] ChartSpec comparisonChart(const QList<const ScorecardRow *> &rows,
                                        const QList<Organisation> &providers,
                                        const Period &lastMonth);

} // namespace candour
