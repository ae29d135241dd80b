// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <algorithm>
#include <cmath>

/// What stands behind and over the values of a chart: shaded baselines, breaks with their reasons,
/// numbered flags.
namespace candour {

namespace {

constexpr int kMostBreakLines = 3;

TextStyle captionStyle(const ChartSizes &sizes)
{
    return {sizes.text * 0.95, Ink::Text, false};
}

double clothSide(const ChartSizes &sizes)
{
    return sizes.text * 1.3;
}

void drawCloth(ChartCanvas &canvas, const QRectF &cloth, int number)
{
    const TextStyle style {cloth.height() * 0.7, Ink::Surface, true};
    canvas.box(cloth, Ink::Muted);
    canvas.text({cloth.center().x(), cloth.bottom() - cloth.height() * 0.27},
                QString::number(number), style, TextAnchor::Middle);
}

/// The highest point of any series in the period; the foot of the plot where there is none.
double highestAt(const PlotArea &plot, const ChartSpec &spec, qsizetype period)
{
    double top = plot.rect.bottom();
    for (const ChartSeries &series : spec.series) {
        const auto value = series.points.value(period).value;
        if (value && series.role == SeriesRole::Values)
            top = std::min(top, plot.y(*value));
    }
    return top;
}

} // namespace

void drawBands(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartBand> &bands)
{
    for (const ChartBand &band : bands) {
        const double left = plot.edge(std::clamp<qsizetype>(band.first, 0, plot.periods));
        const double right = plot.edge(std::clamp<qsizetype>(band.last + 1, 0, plot.periods));
        if (right > left)
            canvas.box({left, plot.rect.top(), right - left, plot.rect.height()}, Ink::Shade);
    }
}

void drawBandTexts(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartBand> &bands,
                   const ChartSizes &sizes)
{
    const TextStyle style {sizes.text * 0.95, Ink::Muted, false};
    for (const ChartBand &band : bands) {
        const double left = plot.edge(std::max<qsizetype>(band.first, 0)) + sizes.text * 0.4;
        const double right = plot.edge(std::min(band.last + 1, plot.periods));
        if (!band.text.isEmpty() && canvas.textWidth(band.text, style) <= right - left)
            canvas.text({left, plot.rect.bottom() - sizes.text * 0.5}, band.text, style,
                        TextAnchor::Left);
    }
}

int breakTextLines(const ChartCanvas &canvas, double width, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    double widest = 0;
    for (const ChartBreak &change : spec.breaks)
        widest = std::max(widest, canvas.textWidth(change.text, captionStyle(sizes)));
    if (widest <= 0)
        return 0;
    // Before the plot is placed: breaks are taken as evenly spread over four fifths of the width.
    const double room = width * 0.8 / double(spec.breaks.size() + 1);
    return std::clamp(int(std::ceil(widest * 1.15 / room)), 1, kMostBreakLines);
}

void drawBreaks(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                const ChartSizes &sizes, double textTop, double rightEdge)
{
    const TextStyle style = captionStyle(sizes);
    const int lines = breakTextLines(canvas, rightEdge - plot.rect.left(), spec, sizes);
    for (qsizetype b = 0; b < spec.breaks.size(); ++b) {
        const ChartBreak &change = spec.breaks.at(b);
        if (change.period < 0 || change.period >= plot.periods)
            continue;
        const double x = plot.edge(change.period);
        const double next = b + 1 < spec.breaks.size()
            ? plot.edge(spec.breaks.at(b + 1).period) - sizes.text * 0.6
            : rightEdge;
        const double top = lines > 0 ? textTop : plot.rect.top();
        canvas.line({x, top}, {x, plot.rect.bottom()}, Ink::Muted, sizes.stroke() * 1.2);
        const double left = x + sizes.text * 0.4;
        const QStringList words =
            wrapText(canvas, change.text, style, next - left, std::max(lines, 1));
        double y = textTop + style.size;
        for (const QString &line : words) {
            if (canvas.textWidth(line, style) <= next - left + 0.01) // not even one letter fits
                canvas.text({left, y}, line, style, TextAnchor::Left);
            y += sizes.lineHeight();
        }
    }
}

double flagRowHeight(const ChartSpec &spec, const ChartSizes &sizes)
{
    return spec.flags.isEmpty() ? 0 : clothSide(sizes) + sizes.text * 0.2;
}

double flagIndent(const ChartSizes &sizes)
{
    return sizes.text * 1.7;
}

void drawFlagNumber(ChartCanvas &canvas, const QPointF &topLeft, int number,
                    const ChartSizes &sizes)
{
    const double side = sizes.text * 1.2; // two of them, line by line, do not touch
    drawCloth(canvas, {topLeft.x(), topLeft.y(), side, side}, number);
}

void drawFlags(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
               const ChartSizes &sizes)
{
    const double side = clothSide(sizes);
    QList<ChartFlag> flags;
    for (const ChartFlag &flag : spec.flags) {
        if (flag.period >= 0 && flag.period < plot.periods)
            flags.append(flag);
    }
    std::stable_sort(flags.begin(), flags.end(),
                     [](const ChartFlag &a, const ChartFlag &b) { return a.period < b.period; });
    // Cloths stand side by side, each as near to its point as its neighbours let it.
    QList<EndLabel> places;
    for (const ChartFlag &flag : flags)
        places.append({plot.x(flag.period) - side / 2, {}, {}});
    spreadLabels(places, plot.rect.left(), plot.rect.right() - side, side * 1.08);
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const ChartFlag &flag = flags.at(i);
        const QRectF cloth(places.at(i).y, plot.rect.top() - side - sizes.text * 0.2, side, side);
        const double x = plot.x(flag.period);
        const double end = highestAt(plot, spec, flag.period) - sizes.pointRadius() * 1.8;
        if (end > cloth.bottom())
            canvas.line({std::clamp(x, cloth.left(), cloth.right()), cloth.bottom()}, {x, end},
                        Ink::Muted, sizes.stroke());
        drawCloth(canvas, cloth, flag.number);
    }
}

} // namespace candour
