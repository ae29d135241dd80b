// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <algorithm>

namespace candour {

namespace {

constexpr double kColumnShare = 0.62; ///< of a period's width

/// Stretches of neighbouring points that have a value: a gap is never joined over, nor is a break.
QList<QList<QPointF>> stretches(const PlotArea &plot, const ChartSpec &spec,
                                const ChartSeries &series)
{
    QList<QList<QPointF>> result;
    bool open = false;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const auto &value = series.points.at(i).value;
        const bool anew = std::any_of(spec.breaks.begin(), spec.breaks.end(),
                                      [&](const ChartBreak &change) { return change.period == i; });
        if (!value || anew)
            open = false;
        if (!value)
            continue;
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
    const double width = plot.slotWidth() * kColumnShare;
    const TextStyle style {sizes.text * 0.95, Ink::Text, false};
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const ChartPoint &point = series.points.at(i);
        if (!point.value)
            continue;
        const double top = plot.y(std::max(*point.value, 0.0));
        const double bottom = plot.y(std::min(*point.value, 0.0));
        canvas.box({plot.x(i) - width / 2, top, width, bottom - top}, inkOf(point.mark));
        drawWhiskers(canvas, plot, plot.x(i), point, sizes.pointRadius(), sizes);
        const QString text = pointText(point, spec);
        const double over = point.upper ? std::min(top, plot.y(*point.upper)) : top;
        if (canvas.textWidth(text, style) <= plot.slotWidth() * 0.95)
            canvas.text({plot.x(i), over - sizes.text * 0.3}, text, style, TextAnchor::Middle);
    }
}

/// Each series in a tone of its own; where it fits, with its value in it and the sum over it.
void drawStacks(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                const QList<ChartSeries> &allSeries, const ChartSizes &sizes, QList<ChartHit> &hits)
{
    const double width = plot.slotWidth() * kColumnShare;
    const TextStyle sumStyle {sizes.text * 0.95, Ink::Text, true};
    for (qsizetype i = 0; i < plot.periods; ++i) {
        double sum = 0;
        bool any = false;
        for (qsizetype s = 0; s < allSeries.size(); ++s) {
            const ChartPoint point = allSeries.at(s).points.value(i);
            if (!point.value || allSeries.at(s).role != SeriesRole::Values)
                continue;
            any = true;
            const QRectF part(QPointF(plot.x(i) - width / 2, plot.y(sum + *point.value)),
                              QPointF(plot.x(i) + width / 2, plot.y(sum)));
            sum += *point.value;
            hits.append({-1, s, i, part.center()});
            // A thin line of ground between two parts: tones alone do not tell neighbours apart.
            canvas.box(
                part.adjusted(0, part.height() > sizes.stroke() * 3 ? sizes.stroke() : 0, 0, 0),
                stackTone(s));
            const TextStyle style {sizes.text * 0.9, stackLetter(s), false};
            const QString text = pointText(point, spec);
            if (part.height() >= style.size * 1.4
                && canvas.textWidth(text, style) <= width - sizes.text * 0.3)
                canvas.text(part.center() + QPointF(0, style.size * 0.36), text, style,
                            TextAnchor::Middle);
        }
        const QString total = numberText(sum, spec.decimals);
        if (any && allSeries.size() > 1
            && canvas.textWidth(total, sumStyle) <= plot.slotWidth() * 0.95)
            canvas.text({plot.x(i), plot.y(sum) - sizes.text * 0.3}, total, sumStyle,
                        TextAnchor::Middle);
    }
}

void drawRun(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
             const ChartSeries &series, const ChartSizes &sizes)
{
    const bool comparator = series.role == SeriesRole::Comparator;
    const Ink ink = comparator ? Ink::Comparator : Ink::Values;
    const double radius = std::min(sizes.pointRadius(), plot.slotWidth() * 0.35);
    for (qsizetype i = 0; i < series.points.size() && !comparator; ++i)
        drawWhiskers(canvas, plot, plot.x(i), series.points.at(i), radius, sizes);
    const auto parts = stretches(plot, spec, series);
    for (const auto &stretch : parts) {
        if (stretch.size() > 1)
            canvas.polyline(stretch, ink, sizes.stroke() * (comparator ? 1.2 : 2),
                            comparator ? Dash::Short : Dash::Solid);
        else if (comparator)
            canvas.point(PointShape::Circle, stretch.first(), sizes.pointRadius() * 0.6, ink, true);
    }
    if (comparator)
        return;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const ChartPoint &point = series.points.at(i);
        if (!point.value)
            continue;
        const bool special = point.mark != PointMark::Common;
        // What stands out stays in sight however narrow the months are.
        const double size = special ? std::max(radius * 1.25, sizes.pointRadius() * 0.8) : radius;
        canvas.point(shapeOf(point.mark), {plot.x(i), plot.y(*point.value)}, size,
                     inkOf(point.mark), special);
    }
}

} // namespace

void drawWhiskers(ChartCanvas &canvas, const PlotArea &plot, double x, const ChartPoint &point,
                  double radius, const ChartSizes &sizes)
{
    if (!point.value || !point.lower || !point.upper)
        return;
    const double cap = std::max(radius * 0.9, sizes.stroke() * 2);
    const double top = std::max(plot.y(*point.upper), plot.rect.top());
    const double bottom = std::min(plot.y(*point.lower), plot.rect.bottom());
    canvas.line({x, top}, {x, bottom}, Ink::Muted, sizes.stroke());
    canvas.line({x - cap, top}, {x + cap, top}, Ink::Muted, sizes.stroke());
    canvas.line({x - cap, bottom}, {x + cap, bottom}, Ink::Muted, sizes.stroke());
}

QList<ChartHit> drawSeries(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                           const QList<ChartSeries> &allSeries, const ChartSizes &sizes)
{
    QList<ChartHit> hits;
    if (spec.kind == ChartKind::StackedColumn)
        drawStacks(canvas, plot, spec, allSeries, sizes, hits);
    // Comparators first: the values lie on top.
    for (const SeriesRole role : {SeriesRole::Comparator, SeriesRole::Values}) {
        for (qsizetype s = 0; s < allSeries.size(); ++s) {
            const ChartSeries &series = allSeries.at(s);
            if (series.role != role
                || (spec.kind == ChartKind::StackedColumn && role == SeriesRole::Values))
                continue;
            if (spec.kind == ChartKind::Column && role == SeriesRole::Values)
                drawColumns(canvas, plot, spec, series, sizes);
            else
                drawRun(canvas, plot, spec, series, sizes);
            for (qsizetype i = 0; role == SeriesRole::Values && i < series.points.size(); ++i) {
                if (const auto &value = series.points.at(i).value)
                    hits.append({-1, s, i, {plot.x(i), plot.y(*value)}});
            }
        }
    }
    return hits;
}

} // namespace candour
