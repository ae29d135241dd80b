// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// What the line needs to hold: values and targets, with a little room where all are equal.
std::optional<AxisScale> scaleOf(const Sparkline &spark)
{
    AxisScale scale {0, 0, 0, 0};
    bool any = false;
    const auto take = [&](const std::optional<double> &value) {
        if (!value || !canBeShown(*value))
            return;
        scale.minimum = any ? std::min(scale.minimum, *value) : *value;
        scale.maximum = any ? std::max(scale.maximum, *value) : *value;
        any = true;
    };
    for (const auto &value : spark.values)
        take(value);
    if (!any)
        return std::nullopt;
    take(spark.target);
    for (const auto &target : spark.targets)
        take(target);
    if (!(scale.maximum > scale.minimum)) {
        const double room = std::max(1.0, std::abs(scale.maximum) / 2);
        scale.minimum -= room;
        scale.maximum += room;
    }
    scale.step = scale.maximum - scale.minimum;
    return scale;
}

} // namespace

void drawSparkline(ChartCanvas &canvas, const QRectF &rect, const Sparkline &spark)
{
    const auto scale = scaleOf(spark);
    if (!scale)
        return;
    const double dot = rect.height() * 0.13;
    const PlotArea plot {rect.adjusted(0, dot * 1.3, -dot * 1.3, -dot * 1.3), *scale,
                         spark.values.size()};
    const double stroke = rect.height() * 0.06;
    if (spark.target)
        canvas.line({plot.rect.left(), plot.y(*spark.target)},
                    {plot.rect.right(), plot.y(*spark.target)}, Ink::Target, stroke * 0.8,
                    Dash::Short);
    const ChartLine steps {ChartLineRole::Target, {}, spark.targets};
    for (const QList<QPointF> &points : lineParts(plot, steps, true))
        canvas.polyline(points, Ink::Target, stroke * 0.8, Dash::Short);
    QList<QPointF> stretch;
    const auto flush = [&] {
        if (stretch.size() > 1)
            canvas.polyline(stretch, Ink::Values, stroke, Dash::Solid);
        else if (stretch.size() == 1)
            canvas.point(PointShape::Circle, stretch.first(), stroke, Ink::Values, true);
        stretch.clear();
    };
    qsizetype last = -1;
    for (qsizetype i = 0; i < spark.values.size(); ++i) {
        if (const auto &value = spark.values.at(i)) {
            last = i;
            stretch.append({plot.x(i), plot.y(*value)});
        } else {
            flush();
        }
    }
    flush();
    for (qsizetype i = 0; i < spark.values.size(); ++i) {
        const PointMark mark = spark.marks.value(i, PointMark::Common);
        if (spark.values.at(i) && (i == last || mark != PointMark::Common))
            canvas.point(shapeOf(mark), {plot.x(i), plot.y(*spark.values.at(i))},
                         i == last ? dot : dot * 0.7, inkOf(mark), true);
    }
}

} // namespace candour
