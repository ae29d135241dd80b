// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcFrame.h"

#include <algorithm>

namespace candour::spc {

namespace {

/// One more than the segments have: where each begins, and the end.
std::vector<qsizetype> cutsOf(std::span<const qsizetype> starts, qsizetype count)
{
    std::vector<qsizetype> cuts(starts.begin(), starts.end());
    cuts.push_back(0);
    cuts.push_back(count);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

void cutSegments(SpcChart &chart, std::span<const qsizetype> starts)
{
    const auto count = qsizetype(chart.points.size());
    const auto outside = [count](qsizetype start) { return start < 0 || start >= count; };
    if (const auto at = std::find_if(starts.begin(), starts.end(), outside); at != starts.end()) {
        refuse(chart, SpcFault::RebaseOutside, *at);
        return;
    }
    const bool firstIsRebase = std::find(starts.begin(), starts.end(), 0) != starts.end();
    const std::vector<qsizetype> cuts = cutsOf(starts, count);
    chart.segments.resize(cuts.size() - 1);
    for (size_t i = 0; i < chart.segments.size(); ++i) {
        SpcSegment &segment = chart.segments[i];
        segment.first = cuts[i];
        segment.count = cuts[i + 1] - cuts[i];
        segment.number = int(i) + (firstIsRebase ? 1 : 0);
        segment.few = segment.count < kSpcFewPoints;
        for (SpcPoint &point : pointsOf(chart, segment))
            point.segment = int(i);
    }
}

void setValues(SpcChart &chart, std::span<const double> values)
{
    chart.points.resize(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::abs(values[i]) > kSpcLargest) {
            refuse(chart, SpcFault::NotFinite, qsizetype(i));
            return;
        }
        chart.points[i].value = values[i];
        if (!std::isnan(values[i]))
            chart.last = qsizetype(i);
    }
    if (chart.last < 0)
        refuse(chart, SpcFault::NoValue);
}

void setTargets(SpcChart &chart, std::span<const double> targets)
{
    if (targets.size() > 1 && targets.size() != chart.points.size()) {
        refuse(chart, SpcFault::LengthsDiffer);
        return;
    }
    if (targets.empty())
        return;
    for (size_t i = 0; i < chart.points.size(); ++i)
        chart.points[i].target = targets.size() == 1 ? targets[0] : targets[i];
}

SpcVariation variationOf(SpcType type, SpcDirection direction)
{
    const bool highIsGood = direction == SpcDirection::Increase;
    switch (type) {
    case SpcType::CommonCause:
        return SpcVariation::CommonCause;
    case SpcType::Improvement:
        return highIsGood ? SpcVariation::ImprovementHigh : SpcVariation::ImprovementLow;
    case SpcType::Concern:
        return highIsGood ? SpcVariation::ConcernLow : SpcVariation::ConcernHigh;
    case SpcType::NeutralHigh:
        return SpcVariation::NeutralHigh;
    case SpcType::NeutralLow:
        return SpcVariation::NeutralLow;
    }
    return SpcVariation::None;
}

/// A target may be set for a period that has no value yet; one that is no longer set has ended.
double latestTarget(const SpcChart &chart)
{
    for (size_t i = chart.points.size(); i-- > size_t(chart.last);) {
        if (!std::isnan(chart.points[i].target))
            return chart.points[i].target;
    }
    return kSpcNone;
}

SpcAssurance assuranceOf(const SpcPoint &point, const SpcChart &chart)
{
    if (std::isnan(chart.target) || chart.direction == SpcDirection::Neutral
        || chart.kind == SpcKind::Run)
        return SpcAssurance::None;
    // The peer calls a single point, which has no limits, hit and miss. It is neither.
    if (!point.hasLimits() && chart.rules != SpcRules::Peer)
        return SpcAssurance::None;
    const bool highIsGood = chart.direction == SpcDirection::Increase;
    if (chart.target > point.upper)
        return highIsGood ? SpcAssurance::Fail : SpcAssurance::Pass;
    if (chart.target < point.lower)
        return highIsGood ? SpcAssurance::Pass : SpcAssurance::Fail;
    return SpcAssurance::HitAndMiss;
}

} // namespace

SpcChart begin(SpcKind kind, std::span<const double> values, const SpcOptions &options)
{
    SpcChart chart;
    chart.kind = kind;
    chart.rules = options.rules;
    chart.direction = options.direction;
    chart.screenRanges = options.screenRanges.value_or(options.rules == SpcRules::Peer);
    chart.fixAfter = options.fixAfter;
    setValues(chart, values);
    if (chart.fault == SpcFault::None)
        cutSegments(chart, options.segmentStarts);
    if (chart.fault == SpcFault::None)
        setTargets(chart, options.targets);
    if (chart.fault == SpcFault::None && options.fixAfter != 0
        && options.fixAfter < kSpcShortestBaseline)
        refuse(chart, SpcFault::BaselineTooShort);
    return chart;
}

void refuse(SpcChart &chart, SpcFault fault, qsizetype at)
{
    chart.fault = fault;
    chart.faultAt = at;
    chart.points.clear();
    chart.segments.clear();
    chart.last = -1;
    chart.target = kSpcNone;
    chart.variation = SpcVariation::None;
    chart.assurance = SpcAssurance::None;
}

void refuseNegative(SpcChart &chart)
{
    const auto at = std::find_if(chart.points.begin(), chart.points.end(),
                                 [](const SpcPoint &point) { return point.value < 0; });
    if (at != chart.points.end())
        refuse(chart, SpcFault::Negative, at - chart.points.begin());
}

std::span<SpcPoint> pointsOf(SpcChart &chart, const SpcSegment &segment)
{
    return std::span(chart.points).subspan(size_t(segment.first), size_t(segment.count));
}

std::span<SpcPoint> baselineOf(SpcChart &chart, const SpcSegment &segment)
{
    const std::span<SpcPoint> points = pointsOf(chart, segment);
    return chart.fixAfter > 0 ? points.first(std::min(size_t(chart.fixAfter), points.size()))
                              : points;
}

void setLines(SpcPoint &point, double centre, double toLimit)
{
    point.centre = centre;
    point.lower = centre - toLimit;
    point.upper = centre + toLimit;
    point.nearLower = centre - kNearShare * toLimit;
    point.nearUpper = centre + kNearShare * toLimit;
}

void setLines(std::span<SpcPoint> points, double centre, double toLimit)
{
    for (SpcPoint &point : points)
        setLines(point, centre, toLimit);
}

int presentIn(std::span<const SpcPoint> points)
{
    return int(std::count_if(points.begin(), points.end(),
                             [](const SpcPoint &point) { return point.hasValue(); }));
}

void judgeChart(SpcChart &chart)
{
    if (chart.last < 0)
        return;
    const SpcPoint &point = chart.points[size_t(chart.last)];
    chart.target = latestTarget(chart);
    // The peer gives any point an icon. One without limits was held against nothing.
    chart.variation = chart.isHeld() || chart.rules == SpcRules::Peer
        ? variationOf(point.type, chart.direction)
        : SpcVariation::None;
    chart.assurance = assuranceOf(point, chart);
}

} // namespace candour::spc
