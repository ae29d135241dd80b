// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SpcReading.h"
#include "core/domain/Organisation.h"
#include "core/report/ChartSpec.h"
#include "core/report/Papers.h"

#include <span>

namespace candour {

/// Points that a control chart draws unless told otherwise: three years of months.
inline constexpr qsizetype kSpcPointsDrawn = 36;

/// A chart of fewer points says nothing that the figures beside each other do not say.
inline constexpr qsizetype kFewestSpcPoints = 6;

/// Whether statistics have something to say: there are kFewestSpcPoints values or more, the measure
/// is one that control charts are for, and the data are without fault.
[[nodiscard]] bool hasSpcChart(const SpcReading &reading);

/// The control chart of one series: the title is its verdict, the card beneath says how it was
/// made. The latest `mostPoints` are drawn; limits come from all of them (readSpc()). Points carry
/// their sources and, where they are a special cause, their sentence.
[[nodiscard]] ChartSpec spcChartSpec(const SpcReading &reading, const Indicator &indicator,
                                     const Organisation &about,
                                     qsizetype mostPoints = kSpcPointsDrawn);

struct SpcPanelSource {
    const SpcReading *reading = nullptr;
    Organisation organisation;
};

/// One small chart an organisation, all of the same measure, on one scale and over the same
/// periods, up to the latest that any of them has.
[[nodiscard]] ChartSpec spcPanels(std::span<const SpcPanelSource> sources,
                                  const Indicator &indicator, qsizetype mostPoints = 24);

/// The row's sparkline with the marks of its control chart's points; `reading` may be null. Both
/// are of data to `lastMonth`.
[[nodiscard]] Sparkline markedSparkline(const ScorecardRow &row, const SpcReading *reading,
                                        const Period &lastMonth);

[[nodiscard]] SpcIcon iconOf(SpcVariation variation);
[[nodiscard]] SpcIcon iconOf(SpcAssurance assurance);
[[nodiscard]] PointMark markOf(SpcType type);

} // namespace candour
