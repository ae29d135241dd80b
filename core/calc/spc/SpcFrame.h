// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Compensated.h"
#include "core/calc/spc/SpcTypes.h"

/// What charts of every kind share, before and after their centre and limits are computed.
namespace candour::spc {

/// Points with values and targets, cut into segments, without lines. Look at `fault` before going
/// on.
[[nodiscard]] SpcChart begin(SpcKind kind, std::span<const double> values,
                             const SpcOptions &options);

/// Empties the chart of lines and verdicts and says why.
void refuse(SpcChart &chart, SpcFault fault, qsizetype at = -1);

/// The fault of the first value below zero, if any.
void refuseNegative(SpcChart &chart);

[[nodiscard]] std::span<SpcPoint> pointsOf(SpcChart &chart, const SpcSegment &segment);

/// The points that a segment's lines come from: all, or the first `fixAfter`.
[[nodiscard]] std::span<SpcPoint> baselineOf(SpcChart &chart, const SpcSegment &segment);

/// Centre and limits of a segment whose points all have the same.
void setLines(std::span<SpcPoint> points, double centre, double toLimit);

/// Limits of one point: centre ± toLimit, the near ones at two thirds.
void setLines(SpcPoint &point, double centre, double toLimit);

/// Mean and limits from moving ranges, for every segment.
void setRangeLines(SpcChart &chart);

/// Tests, rules, signals and types of every point.
void judgePoints(SpcChart &chart);

/// Variation and assurance, from the latest point with a value.
void judgeChart(SpcChart &chart);

/// How many of the points have a value.
[[nodiscard]] int presentIn(std::span<const SpcPoint> points);

/// Mean of the present values, to the last bit where that can be had; NaN for none.
template <typename Range, typename Projection>
[[nodiscard]] double meanOf(const Range &range, Projection of)
{
    NeumaierSum sum;
    int count = 0;
    for (const auto &item : range) {
        if (const double value = of(item); !std::isnan(value)) {
            sum.add(value);
            ++count;
        }
    }
    if (count == 0)
        return kSpcNone;
    const double mean = sum.value() / count;
    // The division rounds as well: what the values leave over, shared out, corrects it. Their
    // differences would round where one value is far larger than the mean.
    NeumaierSum rest;
    for (const auto &item : range) {
        if (const double value = of(item); !std::isnan(value)) {
            rest.add(value);
            rest.add(-mean);
        }
    }
    return mean + rest.value() / count;
}

/// Constant in moving range charts: 3 / d₂ for two values, as all the tools round it.
inline constexpr double kToLimit = 2.66;
inline constexpr double kNearShare = 2.0 / 3.0;
/// D₄ of moving ranges of two values, as the tools round it.
inline constexpr double kScreen = 3.267;

} // namespace candour::spc
