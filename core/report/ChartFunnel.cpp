// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"
#include "core/report/NamePlacer.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace candour {

namespace {

constexpr double kWidestName = 13; ///< of a line, in sizes of the text
constexpr int kNameLines = 2;
constexpr double kLine = 1.15; ///< height of a line of a name, in sizes of the text
constexpr qsizetype kManyUnits = 60; ///< from here on points are drawn smaller

struct Unit {
    ChartHit hit;
    const ChartPoint *point;
};

/// From left to right: the order in which keys walk them.
QList<Unit> unitsOf(const PlotArea &plot, const ChartSpec &spec)
{
    QList<Unit> units;
    for (qsizetype s = 0; s < spec.series.size(); ++s) {
        const auto &points = spec.series.at(s).points;
        for (qsizetype i = 0; i < points.size(); ++i) {
            const ChartPoint &point = points.at(i);
            if (point.value && point.across)
                units.append(
                    {{-1, s, i, {plot.across(*point.across), plot.y(*point.value)}}, &point});
        }
    }
    std::stable_sort(units.begin(), units.end(),
                     [](const Unit &a, const Unit &b) { return a.hit.at.x() < b.hit.at.x(); });
    return units;
}

/// The part of the segment between two heights; nothing when it lies outside.
std::optional<QLineF> clipped(QLineF segment, double top, double bottom)
{
    for (const double edge : {top, bottom}) {
        const bool under = edge == bottom;
        const auto outside = [&](const QPointF &at) {
            return under ? at.y() > edge : at.y() < edge;
        };
        if (outside(segment.p1()) && outside(segment.p2()))
            return std::nullopt;
        if (!outside(segment.p1()) && !outside(segment.p2()))
            continue;
        const double share = (edge - segment.y1()) / (segment.y2() - segment.y1());
        const QPointF crossing(segment.x1() + share * segment.dx(), edge);
        outside(segment.p1()) ? segment.setP1(crossing) : segment.setP2(crossing);
    }
    return segment;
}

/// The parts of a curve within the plot.
QList<QList<QPointF>> curveParts(const PlotArea &plot, const ChartLine &line)
{
    if (line.values.size() == 1)
        return lineParts(plot, line, false);
    QList<QList<QPointF>> parts;
    std::optional<QPointF> before;
    for (qsizetype i = 0; i < std::min(line.values.size(), line.across.size()); ++i) {
        const auto &value = line.values.at(i);
        const double across = line.across.at(i);
        if (!value || across < plot.acrossScale->minimum || across > plot.acrossScale->maximum) {
            before.reset();
            continue;
        }
        const QPointF here(plot.across(across), plot.y(*value));
        const auto piece = before
            ? clipped(QLineF(*before, here), plot.rect.top(), plot.rect.bottom())
            : std::nullopt;
        before = here;
        if (!piece)
            continue;
        if (parts.isEmpty() || parts.last().last() != piece->p1())
            parts.append({piece->p1()});
        parts.last().append(piece->p2());
    }
    return parts;
}

void drawUnit(ChartCanvas &canvas, const Unit &unit, double radius)
{
    const PointMark mark = unit.point->mark;
    const bool special = mark != PointMark::Common;
    const bool outlined = unit.point->outlined;
    canvas.point(shapeOf(mark), unit.hit.at, radius, inkOf(mark), special && !outlined);
    // The dot tells it from a unit within the limits where there is no colour.
    if (special && outlined)
        canvas.point(PointShape::Circle, unit.hit.at, radius * 0.35, inkOf(mark), true);
}

double unusualness(const ChartPoint &point)
{
    return point.distance ? std::fabs(*point.distance) : 0;
}

void drawNames(ChartCanvas &canvas, NamePlacer &placer, QList<Unit> units, const ChartSizes &sizes)
{
    units.removeIf([](const Unit &unit) { return !unit.point->named; });
    // Who is farthest out gets his name first.
    std::stable_sort(units.begin(), units.end(), [](const Unit &a, const Unit &b) {
        return unusualness(*a.point) > unusualness(*b.point);
    });
    const TextStyle style {sizes.text, Ink::Text, false};
    for (const Unit &unit : units) {
        const QStringList lines =
            wrapText(canvas, unit.point->name, style, sizes.text * kWidestName, kNameLines);
        double width = 0;
        for (const QString &line : lines)
            width = std::max(width, canvas.textWidth(line, style));
        const auto place =
            placer.place(unit.hit.at, {width, double(lines.size()) * sizes.text * kLine});
        if (lines.isEmpty() || !place)
            continue;
        if (!place->leader.isNull())
            canvas.line(place->leader.p1(), place->leader.p2(), Ink::Muted, sizes.stroke() * 0.8);
        double base = place->box.top() + sizes.text * 0.9;
        for (const QString &line : lines) {
            // Against the point: a name to its left ends beside it.
            const bool left = place->box.center().x() < unit.hit.at.x() - width * 0.4;
            canvas.text({left ? place->box.right() : place->box.left(), base}, line, style,
                        left ? TextAnchor::Right : TextAnchor::Left);
            base += sizes.text * kLine;
        }
    }
}

} // namespace

AxisScale funnelAcross(const ChartSpec &spec, int mostIntervals)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            if (!point.value || !point.across || !canBeShown(*point.across))
                continue;
            least = std::min(least, *point.across);
            most = std::max(most, *point.across);
        }
    }
    if (!(most > 0))
        return {0, 1, 1, 0};
    // Ends at the largest unit, not at a round number: curves have nothing to say beyond it.
    const double from = most > 2 * least ? 0 : least * 0.95;
    AxisScale scale = niceScale(from, most * 1.04, mostIntervals, false);
    scale.minimum = from;
    scale.maximum = most * 1.04;
    return scale;
}

void drawAcrossAxis(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                    const ChartSizes &sizes)
{
    const AxisScale &scale = *plot.acrossScale;
    const TextStyle style {sizes.text, Ink::Muted, false};
    const double base = plot.rect.bottom() + sizes.lineHeight() * 1.1;
    for (double tick = std::ceil(scale.minimum / scale.step - 1e-9) * scale.step;
         tick <= scale.maximum * (1 + 1e-9); tick += scale.step) {
        const double x = plot.across(tick);
        canvas.line({x, plot.rect.bottom()}, {x, plot.rect.bottom() + sizes.text * 0.3}, Ink::Muted,
                    sizes.stroke());
        canvas.text({x, base}, numberText(tick, scale.decimals), style, TextAnchor::Middle);
    }
    canvas.text({plot.rect.right(), base + sizes.lineHeight()}, spec.acrossUnit, style,
                TextAnchor::Right);
}

QList<ChartHit> drawFunnel(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                           const ChartSizes &sizes)
{
    QList<QList<QPointF>> curves;
    for (const ChartLine &line : spec.lines) {
        const LineLook look = lookOf(line);
        for (const QList<QPointF> &part : curveParts(plot, line)) {
            canvas.polyline(part, look.ink, sizes.stroke() * look.width, look.dash);
            curves.append(part);
        }
    }
    const QList<Unit> units = unitsOf(plot, spec);
    const double radius = sizes.pointRadius() * (units.size() < kManyUnits ? 1.25 : 1);
    for (const Unit &unit : units)
        drawWhiskers(canvas, plot, unit.hit.at.x(), *unit.point, radius, sizes);
    // What stands out lies on top.
    for (const bool special : {false, true}) {
        for (const Unit &unit : units) {
            if ((unit.point->mark != PointMark::Common) == special)
                drawUnit(canvas, unit, radius);
        }
    }
    QList<QPointF> points;
    for (const Unit &unit : units)
        points.append(unit.hit.at);
    NamePlacer placer(plot.rect, points, curves, radius, sizes.text);
    drawNames(canvas, placer, units, sizes);
    QList<ChartHit> hits;
    for (const Unit &unit : units)
        hits.append(unit.hit);
    return hits;
}

} // namespace candour
