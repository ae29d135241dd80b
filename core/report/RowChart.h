// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SpcReading.h"
#include "core/report/Papers.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace candour {

/// Control charts of totals, found by whose they are and of which measure.
class SpcReadings {
public:
    SpcReadings() = default;
    explicit SpcReadings(std::vector<SpcReading> readings);

    /// Null where the organisation has no figure of the measure.
    [[nodiscard]] const SpcReading *find(const Uid &organisation, const Uid &indicator) const;

private:
    std::vector<SpcReading> m_readings;
    QHash<std::pair<Uid, Uid>, size_t> m_places;
};

/// Shared: papers are copied while words are written into them.
using SharedReadings = std::shared_ptr<const SpcReadings>;

/// Its chart where statistics have something to say of it, else null; also of no readings at all.
[[nodiscard]] const SpcReading *judgedReading(const SharedReadings &readings,
                                              const Uid &organisation, const Uid &indicator);

/// The control chart of a row for a page with several: 24 points and no card beneath. Nothing where
/// statistics have nothing to say.
[[nodiscard]] std::optional<ChartSpec>
controlChart(const ScorecardRow &row, const Organisation &about, const SharedReadings &readings);

/// The chart of a row for a page with several: 24 points and no card beneath. A control chart
/// where there is one; an annual figure keeps its trajectory, and what statistics say nothing of
/// its line (indicatorChart()).
[[nodiscard]] ChartSpec rowChart(const ScorecardRow &row, const Period &lastMonth,
                                 const Organisation &about, const SharedReadings &readings);

/// All there is to show of a row, what rowChart() gives first: an icon stands for a control chart,
/// so an annual figure has its own beneath the trajectory.
[[nodiscard]] QList<ChartSpec> rowCharts(const ScorecardRow &row, const Period &lastMonth,
                                         const Organisation &about, const SharedReadings &readings);

} // namespace candour
