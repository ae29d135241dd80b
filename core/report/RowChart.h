// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SpcReading.h"
#include "core/report/Papers.h"

#include <memory>
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

/// The chart of a row for a page with several: 24 points and no card beneath. A control chart
/// where there is one; an annual figure keeps its trajectory, and what statistics say nothing of
/// its line (indicatorChart()).
[[nodiscard]] ChartSpec rowChart(const ScorecardRow &row, const Period &lastMonth,
                                 const Organisation &about, const SharedReadings &readings);

} // namespace candour
