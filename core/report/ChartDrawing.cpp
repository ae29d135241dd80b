// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartDrawing.h"

#include "core/report/ChartPlot.h"

#include <algorithm>

namespace candour {

namespace {

constexpr double kHeightToWidth = 2.0 / 5.0; // LOOK "Chart"
constexpr int kTitleLines = 3;
constexpr int kMethodLines = 2;
constexpr int kFlagLines = 2;

TextStyle titleStyle(const ChartSizes &sizes)
{
    return {sizes.title, Ink::Text, true};
}

TextStyle smallStyle(const ChartSizes &sizes)
{
    return {sizes.text, Ink::Muted, false};
}

/// The texts above and below the plot, wrapped; measuring and drawing use the same.
struct ChartTexts {
    QStringList title;
    QStringList method;
    QStringList flags;

    ChartTexts(const ChartCanvas &canvas, double width, const ChartSpec &spec,
               const ChartSizes &sizes)
        : title(wrapText(canvas, spec.title, titleStyle(sizes), width, kTitleLines))
        , method(wrapText(canvas, spec.method, smallStyle(sizes), width, kMethodLines))
    {
        for (const ChartFlag &flag : spec.flags)
            flags += wrapText(canvas, QStringLiteral("%1 %2").arg(flag.number).arg(flag.text),
                              smallStyle(sizes), width, kFlagLines);
    }

    /// Everything above the plot, with the line that names the unit and room for flags.
    [[nodiscard]] double above(const ChartSpec &spec, const ChartSizes &sizes) const
    {
        const bool unitLine = !spec.unit.isEmpty() || !spec.flags.isEmpty();
        return double(title.size()) * sizes.titleLineHeight()
            + double(method.size()) * sizes.lineHeight() + (unitLine ? sizes.lineHeight() : 0)
            + sizes.text * 0.8;
    }

    /// The axis labels and the texts of the flags.
    [[nodiscard]] double below(const ChartSpec &spec, const ChartSizes &sizes) const
    {
        const bool grouped =
            std::any_of(spec.periods.begin(), spec.periods.end(),
                        [](const ChartPeriod &period) { return !period.group.isEmpty(); });
        const double axis = spec.kind == ChartKind::SmallMultiples
            ? 0
            : sizes.lineHeight() * (grouped ? 2 : 1) + sizes.text * 0.4;
        const double texts =
            flags.isEmpty() ? 0 : double(flags.size()) * sizes.lineHeight() + sizes.text * 0.4;
        return axis + texts;
    }
};

double drawStack(ChartCanvas &canvas, const QPointF &topLeft, const QStringList &lines,
                 const TextStyle &style, double lineHeight)
{
    double y = topLeft.y();
    for (const QString &line : lines) {
        canvas.text({topLeft.x(), y + style.size}, line, style, TextAnchor::Left);
        y += lineHeight;
    }
    return y;
}

int mostIntervals(double plotHeight, const ChartSizes &sizes)
{
    return std::clamp(int(plotHeight / (sizes.lineHeight() * 1.8)), 2, 6);
}

/// The room for the numbers left of the plot and the labels right of it.
PlotArea placePlot(const ChartCanvas &canvas, const QRectF &room, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    PlotArea plot {room, scaleOf(spec, mostIntervals(room.height(), sizes)), spec.periods.size()};
    double left = 0;
    for (const double tick : plot.scale.ticks())
        left = std::max(left,
                        canvas.textWidth(numberText(tick, plot.scale.decimals), smallStyle(sizes)));
    double right = 0;
    for (const EndLabel &label : endLabels(plot, spec, sizes))
        right = std::max(right, canvas.textWidth(label.text, label.style));
    right = std::min(right + sizes.text * 0.8, room.width() * 0.3);
    plot.rect.adjust(left + sizes.text * 0.8, 0, -right, 0);
    return plot;
}

void drawEndLabels(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                   const ChartSizes &sizes, double rightEdge)
{
    QList<EndLabel> labels = endLabels(plot, spec, sizes);
    spreadLabels(labels, plot.rect.top(), plot.rect.bottom(), sizes.lineHeight());
    const double left = plot.rect.right() + sizes.text * 0.5;
    for (const EndLabel &label : labels) {
        const QStringList fitted =
            wrapText(canvas, label.text, label.style, rightEdge - left + sizes.text * 0.1, 1);
        canvas.text({left, label.y + sizes.text * 0.35}, fitted.value(0), label.style,
                    TextAnchor::Left);
    }
}

} // namespace

QStringList wrapText(const ChartCanvas &canvas, const QString &text, const TextStyle &style,
                     double width, int mostLines)
{
    QStringList lines;
    QString line;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + u' ' + words.at(i);
        if (line.isEmpty() || canvas.textWidth(longer, style) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == mostLines) {
            line = longer; // too long: cut below
            break;
        }
        lines.append(line);
        line = words.at(i);
    }
    if (line.isEmpty())
        return lines;
    if (canvas.textWidth(line, style) > width) {
        const QString ellipsis(QChar(0x2026));
        while (line.size() > 1 && canvas.textWidth(line + ellipsis, style) > width)
            line.chop(1);
        line = line.trimmed() + ellipsis;
    }
    lines.append(line);
    return lines;
}

double chartHeight(const ChartCanvas &canvas, double width, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    const ChartTexts texts(canvas, width, spec, sizes);
    double plot = width * kHeightToWidth;
    if (spec.kind == ChartKind::SmallMultiples) {
        const int columns = panelColumns(width, spec, sizes);
        const auto rows = (spec.panels.size() + columns - 1) / columns;
        plot = double(rows) * panelHeight(width / columns, sizes);
    }
    return texts.above(spec, sizes) + plot + texts.below(spec, sizes);
}

ChartGeometry drawChart(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
                        const ChartSizes &sizes)
{
    const ChartTexts texts(canvas, rect.width(), spec, sizes);
    double y =
        drawStack(canvas, rect.topLeft(), texts.title, titleStyle(sizes), sizes.titleLineHeight());
    y = drawStack(canvas, {rect.left(), y}, texts.method, smallStyle(sizes), sizes.lineHeight());
    if (!spec.unit.isEmpty())
        canvas.text({rect.left(), y + sizes.text}, spec.unit, smallStyle(sizes), TextAnchor::Left);

    QRectF room = rect;
    room.setTop(rect.top() + texts.above(spec, sizes));
    room.setBottom(
        std::max(room.top() + sizes.lineHeight() * 2, rect.bottom() - texts.below(spec, sizes)));
    ChartGeometry geometry;
    if (spec.kind == ChartKind::SmallMultiples) {
        geometry = drawPanels(canvas, room, spec, sizes);
    } else {
        const PlotArea plot = placePlot(canvas, room, spec, sizes);
        drawGrid(canvas, plot, sizes, true);
        drawTimeAxis(canvas, plot, spec.periods, sizes);
        drawLines(canvas, plot, spec.kind, spec.lines, sizes);
        geometry.hits = drawSeries(canvas, plot, spec, spec.series, sizes);
        drawFlags(canvas, plot, spec, sizes);
        drawEarlyEnds(canvas, plot, spec, sizes);
        drawEndLabels(canvas, plot, spec, sizes, rect.right());
        geometry.plot = plot.rect;
    }
    const double flagsTop =
        room.bottom() + texts.below(spec, sizes) - double(texts.flags.size()) * sizes.lineHeight();
    drawStack(canvas, {rect.left(), flagsTop}, texts.flags, smallStyle(sizes), sizes.lineHeight());
    geometry.height = room.bottom() + texts.below(spec, sizes) - rect.top();
    return geometry;
}

void drawSparkline(ChartCanvas &canvas, const QRectF &rect, const Sparkline &spark)
{
    double low = 0;
    double high = 0;
    bool any = false;
    const auto take = [&](const std::optional<double> &value) {
        if (!value)
            return;
        low = any ? std::min(low, *value) : *value;
        high = any ? std::max(high, *value) : *value;
        any = true;
    };
    for (const auto &value : spark.values)
        take(value);
    if (!any)
        return;
    take(spark.target);
    for (const auto &target : spark.targets)
        take(target);
    if (!(high > low)) {
        low -= 1;
        high += 1;
    }
    const double dot = rect.height() * 0.13;
    const PlotArea plot {
        rect.adjusted(0, dot, -dot, -dot), {low, high, high - low, 0}, spark.values.size()};
    const double stroke = rect.height() * 0.06;
    if (spark.target)
        canvas.line({plot.rect.left(), plot.y(*spark.target)},
                    {plot.rect.right(), plot.y(*spark.target)}, Ink::Target, stroke * 0.8,
                    Dash::Short);
    const ChartLine steps {ChartLineRole::Target, {}, spark.targets};
    for (const QList<QPointF> &points : lineParts(plot, steps, true))
        canvas.polyline(points, Ink::Target, stroke * 0.8, Dash::Short);
    QList<QPointF> stretch;
    std::optional<QPointF> last;
    const auto flush = [&] {
        if (stretch.size() > 1)
            canvas.polyline(stretch, Ink::Values, stroke, Dash::Solid);
        else if (stretch.size() == 1)
            canvas.point(PointShape::Circle, stretch.first(), stroke, Ink::Values, true);
        stretch.clear();
    };
    for (qsizetype i = 0; i < spark.values.size(); ++i) {
        if (const auto &value = spark.values.at(i)) {
            last = QPointF(plot.x(i), plot.y(*value));
            stretch.append(*last);
        } else {
            flush();
        }
    }
    flush();
    if (last)
        canvas.point(PointShape::Circle, *last, dot, Ink::Values, true);
}

} // namespace candour
