// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcParted.h"

#include "core/calc/spc/SpcFrame.h"

#include <algorithm>

namespace candour {

namespace {

template <typename T>
std::span<T> slice(std::span<T> all, qsizetype first, qsizetype count)
{
    return all.empty() ? all : all.subspan(size_t(first), size_t(count));
}

SpcData slice(const SpcData &data, qsizetype first, qsizetype count)
{
    SpcData part = data;
    part.values = slice(data.values, first, count);
    part.numerators = slice(data.numerators, first, count);
    part.denominators = slice(data.denominators, first, count);
    return part;
}

/// A part in which nothing was received: its points have no value and no lines.
SpcChart withoutValues(qsizetype count, std::span<const double> targets)
{
    SpcChart part;
    part.points.resize(size_t(count));
    for (size_t i = 0; i < targets.size(); ++i)
        part.points[i].target = targets[i];
    SpcSegment segment;
    segment.count = count;
    segment.few = true;
    part.segments.push_back(segment);
    return part;
}

/// Puts the part, one segment, behind what is there.
void append(SpcChart &chart, SpcChart &&part)
{
    const auto first = qsizetype(chart.points.size());
    const int index = int(chart.segments.size());
    for (SpcPoint &point : part.points)
        point.segment = index;
    SpcSegment segment = part.segments.front();
    segment.first = first;
    segment.number = index;
    chart.segments.push_back(segment);
    chart.points.insert(chart.points.end(), part.points.begin(), part.points.end());
    chart.withoutDenominator += part.withoutDenominator;
    if (part.last < 0)
        return;
    chart.last = first + part.last;
    if (chart.kind != SpcKind::PPrime && chart.kind != SpcKind::UPrime)
        chart.kind = part.kind;
    chart.shiftLength = part.shiftLength;
    chart.trendLength = part.trendLength;
}

/// The frame of a chart that has no points yet, or none because of the fault.
SpcChart frame(SpcKind kind, const SpcOptions &options)
{
    SpcChart chart;
    chart.kind = kind;
    chart.rules = options.rules;
    chart.direction = options.direction;
    chart.screenRanges = options.screenRanges.value_or(options.rules == SpcRules::Peer);
    return chart;
}

SpcChart refused(SpcChart chart, SpcFault fault, qsizetype at)
{
    chart.fault = fault;
    chart.faultAt = at;
    return chart;
}

SpcChart sideBySide(SpcKind kind, const SpcData &data, std::span<const SpcPartStart> parts,
                    const SpcOptions &options)
{
    const auto count = qsizetype(std::max(data.values.size(), data.numerators.size()));
    SpcChart chart = frame(kind, options);
    for (size_t i = 0; i < parts.size(); ++i) {
        const qsizetype first = parts[i].first;
        const qsizetype length = (i + 1 < parts.size() ? parts[i + 1].first : count) - first;
        if (first < 0 || length <= 0)
            return refused(frame(kind, options), SpcFault::RebaseOutside, first);
        SpcOptions ofPart = options;
        ofPart.fixAfter = parts[i].fixAfter;
        if (options.targets.size() > 1)
            ofPart.targets = slice(options.targets, first, length);
        SpcChart part = spcChart(kind, slice(data, first, length), ofPart);
        if (part.fault == SpcFault::NoValue)
            part = withoutValues(length, ofPart.targets);
        if (part.fault != SpcFault::None)
            return refused(frame(kind, options), part.fault,
                           part.faultAt < 0 ? part.faultAt : first + part.faultAt);
        append(chart, std::move(part));
    }
    if (chart.last < 0)
        return refused(frame(kind, options), SpcFault::NoValue, -1);
    spc::judgeChart(chart);
    return chart;
}

} // namespace

SpcChart spcChartOfParts(SpcKind kind, const SpcData &data, std::span<const SpcPartStart> parts,
                         SpcOptions options)
{
    if (parts.empty())
        return spcChart(kind, data, options);
    const int fixAfter = parts.front().fixAfter;
    const bool alike = std::all_of(parts.begin(), parts.end(), [fixAfter](const auto &part) {
        return part.fixAfter == fixAfter;
    });
    if (!alike)
        return sideBySide(kind, data, parts, options);
    std::vector<qsizetype> starts;
    for (const SpcPartStart &part : parts.subspan(1))
        starts.push_back(part.first);
    options.segmentStarts = starts;
    options.fixAfter = fixAfter;
    return spcChart(kind, data, options);
}

} // namespace candour
