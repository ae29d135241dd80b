// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartScale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace candour {

namespace {

constexpr double kRoomOverColumns = 1.07; ///< for the number over the highest
/// No figure is as large (kLargestFigure), and no sum of figures. What is stands beyond the axis,
/// rather than the axis beyond what can be drawn.
constexpr double kLargestShown = 1e18;
/// Values closer together than this, as a share of their size, are one value to an axis.
constexpr double kFinest = 1e-9;

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(const std::optional<double> &value)
    {
        if (!value || !canBeShown(*value))
            return;
        low = std::min(low, *value);
        high = std::max(high, *value);
    }

    void take(const QList<ChartSeries> &allSeries, const QList<ChartLine> &lines)
    {
        for (const ChartSeries &series : allSeries) {
            for (const ChartPoint &point : series.points) {
                take(point.value);
                take(point.lower);
                take(point.upper);
            }
        }
        for (const ChartLine &line : lines) {
            for (const auto &value : line.values)
                take(value);
        }
    }
};

/// Units, their centre, and as much of the limits as leaves the units their room: beside a tiny
/// unit limits run far off.
Extent funnelExtent(const ChartSpec &spec)
{
    constexpr double kRoomForLimits = 0.4; ///< beyond the units, as a share of what they span
    Extent units;
    units.take(spec.series, {});
    for (const ChartLine &line : spec.lines) {
        if (line.values.size() == 1)
            units.take(line.values.first());
    }
    Extent all = units;
    all.take({}, spec.lines);
    if (!(units.high > units.low))
        return all;
    const double room = (units.high - units.low) * kRoomForLimits;
    units.low = std::max(all.low, units.low - room);
    units.high = std::min(all.high, units.high + room);
    return units;
}

double highestStack(const ChartSpec &spec)
{
    double highest = 0;
    for (qsizetype i = 0; i < spec.periods.size(); ++i) {
        double sum = 0;
        for (const ChartSeries &series : spec.series) {
            if (series.role == SeriesRole::Values)
                sum += series.points.value(i).value.value_or(0);
        }
        highest = std::max(highest, sum);
    }
    return highest;
}

double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

bool canBeShown(double value)
{
    return std::abs(value) <= kLargestShown;
}

QList<double> AxisScale::ticks() const
{
    QList<double> result;
    const int count = int(std::lround((maximum - minimum) / step));
    for (int i = 0; i <= count; ++i)
        result.append(minimum + i * step);
    return result;
}

AxisScale niceScale(double minimum, double maximum, int most, bool whole)
{
    if (!canBeShown(minimum) || !canBeShown(maximum))
        return {};
    if (!(maximum - minimum > kFinest * std::max(std::fabs(minimum), std::fabs(maximum)))) {
        // One value, or none: a little room on both sides.
        const double room = whole ? 1 : std::max(std::fabs(maximum) * 0.05, 0.5);
        maximum += room;
        minimum -= whole && minimum <= 0 && minimum >= 0 ? 0 : room;
    }
    most = std::max(most, 1);
    double rough = (maximum - minimum) / most;
    AxisScale scale;
    // Rounding the ends outwards may need one interval more; then the next step is taken.
    for (;;) {
        scale.step = niceStep(rough);
        if (whole)
            scale.step = std::max(scale.step, 1.0);
        scale.minimum = std::floor(minimum / scale.step + 1e-9) * scale.step;
        scale.maximum = std::ceil(maximum / scale.step - 1e-9) * scale.step;
        if ((scale.maximum - scale.minimum) / scale.step <= most + 1e-9 || most == 1)
            break;
        rough = scale.step * 1.01;
    }
    scale.decimals = std::max(0, int(-std::floor(std::log10(scale.step) + 1e-9)));
    return scale;
}

AxisScale scaleOf(const ChartSpec &spec, int mostIntervals)
{
    Extent extent;
    if (spec.kind == ChartKind::Funnel)
        extent = funnelExtent(spec);
    else
        extent.take(spec.series, spec.lines);
    for (const ChartPanel &panel : spec.panels)
        extent.take(panel.series, panel.lines);
    if (spec.kind == ChartKind::StackedColumn)
        extent.take(highestStack(spec));
    if (extent.low > extent.high) {
        extent.low = 0;
        extent.high = 1;
    }
    const bool whole = spec.decimals == 0;
    const bool share = spec.unit.startsWith(u'%') && extent.high <= 100 && extent.low >= 0;
    const bool columns = spec.kind == ChartKind::Column || spec.kind == ChartKind::StackedColumn;
    if (columns && extent.high > 0)
        extent.high *= kRoomOverColumns;
    const bool fromZero = columns || spec.kind == ChartKind::Cumulative
        || (extent.low >= 0 && (whole || extent.low < extent.high * 0.3));
    if (fromZero)
        extent.low = std::min(extent.low, 0.0);
    if (spec.axisMinimum && canBeShown(*spec.axisMinimum))
        extent.low = *spec.axisMinimum;
    if (spec.axisMaximum && canBeShown(*spec.axisMaximum))
        extent.high = *spec.axisMaximum;
    AxisScale scale = niceScale(extent.low, extent.high, mostIntervals, whole);
    if (share && !spec.axisMaximum)
        scale.maximum = std::min(scale.maximum, 100.0);
    return scale;
}

int tickStride(double labelWidth, double slotWidth)
{
    for (const int stride : {1, 2, 3, 4, 6, 12}) {
        if (labelWidth <= stride * slotWidth)
            return stride;
    }
    return 12 * std::max(1, int(std::ceil(labelWidth / (12 * std::max(slotWidth, 1e-6)))));
}

} // namespace candour
