// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <algorithm>

namespace candour {

namespace {

struct LineLook {
    Ink ink;
    double width; ///< in strokes
    Dash dash;
};

LineLook lookOf(ChartLineRole role)
{
    switch (role) {
    case ChartLineRole::Target:
        return {Ink::Target, 1.6, Dash::Long};
    case ChartLineRole::Mean:
        return {Ink::Mean, 1.2, Dash::Solid};
    case ChartLineRole::LowerLimit:
    case ChartLineRole::UpperLimit:
        return {Ink::Limit, 1.2, Dash::Short};
    }
    return {Ink::Muted, 1, Dash::Solid};
}

Ink inkOf(PointMark mark)
{
    switch (mark) {
    case PointMark::Improvement:
        return Ink::Improvement;
    case PointMark::Concern:
        return Ink::Concern;
    case PointMark::Neutral:
        return Ink::Neutral;
    case PointMark::Common:
        break;
    }
    return Ink::Values;
}

PointShape shapeOf(PointMark mark)
{
    if (mark == PointMark::Concern)
        return PointShape::Square;
    return mark == PointMark::Neutral ? PointShape::Diamond : PointShape::Circle;
}

/// Whether the label at the right edge would be too far from the last point to belong to it.
bool endsEarly(const PlotArea &plot, qsizetype lastPoint)
{
    return lastPoint + 2 < plot.periods;
}

/// Stretches of neighbouring points that have a value: a gap is never joined over.
QList<QList<QPointF>> stretches(const PlotArea &plot, const ChartSeries &series)
{
    QList<QList<QPointF>> result;
    bool open = false;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const auto &value = series.points.at(i).value;
        if (!value) {
            open = false;
            continue;
        }
        if (!open)
            result.append(QList<QPointF> {});
        open = true;
        result.last().append({plot.x(i), plot.y(*value)});
    }
    return result;
}

void drawColumns(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                 const ChartSeries &series, const ChartSizes &sizes)
{
    const double width = plot.slotWidth() * 0.62;
    const TextStyle style {sizes.text * 0.95, Ink::Text, false};
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const ChartPoint &point = series.points.at(i);
        if (!point.value)
            continue;
        const double top = plot.y(std::max(*point.value, 0.0));
        const double bottom = plot.y(std::min(*point.value, 0.0));
        canvas.box({plot.x(i) - width / 2, top, width, bottom - top}, inkOf(point.mark));
        const QString text = pointText(point, spec);
        if (canvas.textWidth(text, style) <= plot.slotWidth() * 0.95)
            canvas.text({plot.x(i), top - sizes.text * 0.3}, text, style, TextAnchor::Middle);
    }
}

void drawRun(ChartCanvas &canvas, const PlotArea &plot, const ChartSeries &series,
             const ChartSizes &sizes)
{
    const bool comparator = series.role == SeriesRole::Comparator;
    const Ink ink = comparator ? Ink::Comparator : Ink::Values;
    const auto parts = stretches(plot, series);
    for (const auto &stretch : parts) {
        if (stretch.size() > 1)
            canvas.polyline(stretch, ink, sizes.stroke() * (comparator ? 1.2 : 2),
                            comparator ? Dash::Short : Dash::Solid);
        else if (comparator)
            canvas.point(PointShape::Circle, stretch.first(), sizes.pointRadius() * 0.6, ink, true);
    }
    if (comparator)
        return;
    const double radius = std::min(sizes.pointRadius(), plot.slotWidth() * 0.35);
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const ChartPoint &point = series.points.at(i);
        if (!point.value)
            continue;
        const bool special = point.mark != PointMark::Common;
        canvas.point(shapeOf(point.mark), {plot.x(i), plot.y(*point.value)},
                     special ? radius * 1.25 : radius, inkOf(point.mark), special);
    }
}

} // namespace

QList<QList<QPointF>> lineParts(const PlotArea &plot, const ChartLine &line, bool steps)
{
    if (line.values.size() == 1 && line.values.first()) {
        const double y = plot.y(*line.values.first());
        return {{{plot.rect.left(), y}, {plot.rect.right(), y}}};
    }
    QList<QList<QPointF>> parts;
    std::optional<double> before;
    for (qsizetype i = 0; i < std::min(plot.periods, line.values.size()); ++i) {
        const std::optional<double> value = line.at(i);
        if (value && !before)
            parts.append(QList<QPointF> {});
        const double half = steps ? plot.slotWidth() / 2 : 0;
        if (value && (!steps || value != before))
            parts.last().append({plot.x(i) - half, plot.y(*value)});
        if (value && steps) {
            // A level stretch is two points, so that its dashes run on.
            if (value == before)
                parts.last().removeLast();
            parts.last().append({plot.x(i) + half, plot.y(*value)});
        }
        before = value;
    }
    return parts;
}

void drawGrid(ChartCanvas &canvas, const PlotArea &plot, const ChartSizes &sizes, bool labels)
{
    const TextStyle style {sizes.text, Ink::Muted, false};
    for (const double tick : plot.scale.ticks()) {
        const double y = plot.y(tick);
        if (y < plot.rect.top() - 1e-6 * plot.rect.height())
            continue;
        canvas.line({plot.rect.left(), y}, {plot.rect.right(), y}, Ink::Grid, sizes.stroke());
        if (labels)
            canvas.text({plot.rect.left() - sizes.text * 0.5, y + sizes.text * 0.35},
                        numberText(tick, plot.scale.decimals), style, TextAnchor::Right);
    }
}

void drawTimeAxis(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartPeriod> &periods,
                  const ChartSizes &sizes)
{
    if (periods.isEmpty())
        return;
    const TextStyle style {sizes.text, Ink::Muted, false};
    double widest = 0;
    for (const ChartPeriod &period : periods)
        widest = std::max(widest, canvas.textWidth(period.tick, style));
    const int stride = tickStride(widest + sizes.text * 0.6, plot.slotWidth());
    const double tickLine = plot.rect.bottom() + sizes.lineHeight();
    // Counted back from the last period, which is the one the reader looks for.
    for (qsizetype i = periods.size() - 1; i >= 0; i -= stride)
        canvas.text({plot.x(i), tickLine}, periods.at(i).tick, style, TextAnchor::Middle);

    const double groupLine = tickLine + sizes.lineHeight();
    for (qsizetype first = 0; first < periods.size();) {
        qsizetype end = first + 1;
        while (end < periods.size() && periods.at(end).group == periods.at(first).group)
            ++end;
        const double left = plot.x(first) - plot.slotWidth() / 2;
        const double right = plot.x(end - 1) + plot.slotWidth() / 2;
        const QString &group = periods.at(first).group;
        if (first > 0 && !group.isEmpty())
            canvas.line({left, plot.rect.bottom()}, {left, groupLine}, Ink::Grid, sizes.stroke());
        if (canvas.textWidth(group, style) <= right - left)
            canvas.text({(left + right) / 2, groupLine}, group, style, TextAnchor::Middle);
        first = end;
    }
}

void drawLines(ChartCanvas &canvas, const PlotArea &plot, ChartKind kind,
               const QList<ChartLine> &lines, const ChartSizes &sizes)
{
    for (const ChartLine &line : lines) {
        const LineLook look = lookOf(line.role);
        const bool steps = line.role == ChartLineRole::Target && kind != ChartKind::Cumulative;
        const auto parts = lineParts(plot, line, steps);
        for (const QList<QPointF> &points : parts) {
            if (points.size() > 1)
                canvas.polyline(points, look.ink, sizes.stroke() * look.width, look.dash);
        }
    }
}

QList<ChartHit> drawSeries(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                           const QList<ChartSeries> &allSeries, const ChartSizes &sizes)
{
    QList<ChartHit> hits;
    // Comparators first: the values lie on top.
    for (const SeriesRole role : {SeriesRole::Comparator, SeriesRole::Values}) {
        for (qsizetype s = 0; s < allSeries.size(); ++s) {
            const ChartSeries &series = allSeries.at(s);
            if (series.role != role)
                continue;
            if (spec.kind == ChartKind::Column && role == SeriesRole::Values)
                drawColumns(canvas, plot, spec, series, sizes);
            else
                drawRun(canvas, plot, series, sizes);
            for (qsizetype i = 0; role == SeriesRole::Values && i < series.points.size(); ++i) {
                if (const auto &value = series.points.at(i).value)
                    hits.append({-1, s, i, {plot.x(i), plot.y(*value)}});
            }
        }
    }
    return hits;
}

void drawFlags(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
               const ChartSizes &sizes)
{
    const double side = sizes.text * 1.25;
    const TextStyle style {sizes.text * 0.9, Ink::Surface, true};
    for (const ChartFlag &flag : spec.flags) {
        if (flag.period < 0 || flag.period >= plot.periods)
            continue;
        const double x = plot.x(flag.period);
        canvas.line({x, plot.rect.top()}, {x, plot.rect.bottom()}, Ink::Muted, sizes.stroke(),
                    Dash::Short);
        const QRectF cloth(x, plot.rect.top() - side, side, side);
        canvas.box(cloth, Ink::Muted);
        canvas.text({cloth.center().x(), cloth.bottom() - side * 0.25},
                    QString::number(flag.number), style, TextAnchor::Middle);
    }
}

void drawEarlyEnds(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    const TextStyle style {sizes.text, Ink::Text, true};
    for (const ChartSeries &series : spec.series) {
        qsizetype last = series.points.size() - 1;
        while (last >= 0 && !series.points.at(last).value)
            --last;
        if (last < 0 || series.role != SeriesRole::Values || spec.kind == ChartKind::Column
            || !endsEarly(plot, last))
            continue;
        const ChartPoint &point = series.points.at(last);
        canvas.text({plot.x(last) + sizes.text * 0.6, plot.y(*point.value) + sizes.text * 0.35},
                    pointText(point, spec), style, TextAnchor::Left);
    }
}

QList<EndLabel> endLabels(const PlotArea &plot, const ChartSpec &spec, const ChartSizes &sizes)
{
    QList<EndLabel> labels;
    for (const ChartSeries &series : spec.series) {
        const bool comparator = series.role == SeriesRole::Comparator;
        if (spec.kind == ChartKind::Column && !comparator)
            continue; // each column carries its value
        for (qsizetype i = series.points.size() - 1; i >= 0; --i) {
            const ChartPoint &point = series.points.at(i);
            if (!point.value)
                continue;
            if (!comparator && endsEarly(plot, i))
                break; // labelled beside the point
            labels.append({plot.y(*point.value),
                           comparator ? series.name : pointText(point, spec),
                           {sizes.text, comparator ? Ink::Muted : Ink::Text, !comparator}});
            break;
        }
    }
    for (const ChartLine &line : spec.lines) {
        if (line.label.isEmpty())
            continue;
        for (qsizetype i = std::max<qsizetype>(plot.periods, 1) - 1; i >= 0; --i) {
            if (const auto value = line.at(i)) {
                labels.append({plot.y(*value), line.label, {sizes.text, lookOf(line.role).ink}});
                break;
            }
        }
    }
    return labels;
}

void spreadLabels(QList<EndLabel> &labels, double top, double bottom, double distance)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    double limit = top;
    for (EndLabel &label : labels) {
        label.y = std::max(label.y, limit);
        limit = label.y + distance;
    }
    limit = bottom;
    for (auto it = labels.rbegin(); it != labels.rend(); ++it) {
        it->y = std::min(it->y, limit);
        limit = it->y - distance;
    }
}

} // namespace candour
