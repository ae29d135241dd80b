// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/Spc.h"
#include "core/calc/spc/SpcFrame.h"

#include <algorithm>

namespace candour {

namespace {

double valueOf(const SpcPoint &point)
{
    return point.value;
}

/// Each point's distance to the one before; a gap takes two of them away.
void setRanges(std::span<SpcPoint> baseline, SpcSegment &segment)
{
    for (size_t i = 1; i < baseline.size(); ++i) {
        baseline[i].range = std::abs(baseline[i].value - baseline[i - 1].value);
        if (!std::isnan(baseline[i].range))
            ++segment.ranges;
    }
    segment.rawRange = spc::meanOf(baseline, [](const SpcPoint &point) { return point.range; });
    segment.screenLimit = spc::kScreen * segment.rawRange;
}

/// Leaves ranges of the size of an outlier out of the average; once, not until none is left.
void screenRanges(std::span<SpcPoint> baseline, SpcSegment &segment, SpcRules rules)
{
    for (SpcPoint &point : baseline)
        point.rangeUsed = point.range < segment.screenLimit;
    segment.usedRange = spc::meanOf(
        baseline, [](const SpcPoint &point) { return point.rangeUsed ? point.range : kSpcNone; });
    // No range is left of a constant series. Of a flat one with a single step the peer screens
    // the only range there is: its limits lie on the mean and every point outside them.
    const bool constant = segment.rawRange == 0;
    const bool lostTheStep =
        rules != SpcRules::Peer && segment.rawRange > 0 && !(segment.usedRange > 0);
    if (constant || lostTheStep) {
        for (SpcPoint &point : baseline)
            point.rangeUsed = !std::isnan(point.range);
        segment.usedRange = segment.rawRange;
    }
}

void setSegmentLines(SpcChart &chart, SpcSegment &segment)
{
    const std::span<SpcPoint> baseline = spc::baselineOf(chart, segment);
    segment.baseline = spc::presentIn(baseline);
    segment.centre = spc::meanOf(baseline, valueOf);
    setRanges(baseline, segment);
    if (chart.screenRanges) {
        screenRanges(baseline, segment, chart.rules);
    } else {
        for (SpcPoint &point : baseline)
            point.rangeUsed = !std::isnan(point.range);
        segment.usedRange = segment.rawRange;
    }
    segment.screenedOut = segment.ranges
        - int(std::count_if(baseline.begin(), baseline.end(),
                            [](const SpcPoint &p) { return p.rangeUsed; }));
    spc::setLines(spc::pointsOf(chart, segment), segment.centre, spc::kToLimit * segment.usedRange);
}

/// The shape of waiting times between events of a Poisson process, made nearly normal.
constexpr double kTimePower = 3.6;

double timeOf(double transformed)
{
    return std::pow(transformed, kTimePower);
}

void transformBack(SpcChart &chart, std::span<const double> times)
{
    for (size_t i = 0; i < chart.points.size(); ++i) {
        SpcPoint &point = chart.points[i];
        point.value = times[i];
        point.centre = timeOf(point.centre);
        point.upper = timeOf(point.upper);
        point.nearUpper = timeOf(point.nearUpper);
        point.lower = point.lower < 0 ? kSpcNone : timeOf(point.lower);
        point.nearLower = point.nearLower < 0 ? kSpcNone : timeOf(point.nearLower);
    }
    for (SpcSegment &segment : chart.segments)
        segment.centre = timeOf(segment.centre);
}

} // namespace

void spc::setRangeLines(SpcChart &chart)
{
    for (SpcSegment &segment : chart.segments)
        setSegmentLines(chart, segment);
}

SpcChart xmrChart(std::span<const double> values, const SpcOptions &options)
{
    SpcChart chart = spc::begin(SpcKind::Xmr, values, options);
    if (chart.fault != SpcFault::None)
        return chart;
    spc::setRangeLines(chart);
    spc::judgePoints(chart);
    spc::judgeChart(chart);
    return chart;
}

SpcChart tChart(std::span<const double> times, const SpcOptions &options)
{
    SpcChart chart = spc::begin(SpcKind::T, times, options);
    if (chart.fault == SpcFault::None)
        spc::refuseNegative(chart);
    if (chart.fault != SpcFault::None)
        return chart;
    for (SpcPoint &point : chart.points)
        point.value = std::pow(point.value, 1 / kTimePower);
    spc::setRangeLines(chart);
    // Judged before the way back, which rounds.
    spc::judgePoints(chart);
    transformBack(chart, times);
    spc::judgeChart(chart);
    return chart;
}

std::vector<double> gapsBetween(std::span<const double> events)
{
    std::vector<double> gaps;
    for (size_t i = 1; i < events.size(); ++i)
        gaps.push_back(events[i] - events[i - 1]);
    return gaps;
}

} // namespace candour
