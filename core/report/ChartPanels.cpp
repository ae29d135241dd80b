// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"
#include "core/report/SpcIconDrawing.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// Returns the width they take.
double drawPanelIcons(ChartCanvas &canvas, double right, double top, const ChartPanel &panel,
                      const ChartSizes &sizes)
{
    const double side = spcIconSide(sizes.text);
    double width = 0;
    for (const SpcIcon icon : {panel.assurance, panel.variation}) {
        if (icon == SpcIcon::None)
            continue;
        drawSpcIcon(canvas, {right - width - side, top - sizes.text * 0.15, side, side}, icon);
        width += side + sizes.text * 0.3;
    }
    return width;
}

/// The latest value; with its month where that is not the chart's last.
QString lastValue(const ChartSpec &panel, const QList<ChartPeriod> &periods)
{
    for (const ChartSeries &series : panel.series) {
        for (qsizetype i = series.points.size() - 1; i >= 0; --i) {
            const ChartPoint &point = series.points.at(i);
            if (!point.value || series.role != SeriesRole::Values)
                continue;
            const QString value = pointText(point, panel);
            return i + 1 >= periods.size()
                ? value
                : QCoreApplication::translate("chart", "%1 (%2)").arg(value, periods.at(i).label);
        }
    }
    return {};
}

} // namespace

int panelColumns(double width, const ChartSpec &spec, const ChartSizes &sizes)
{
    const bool icons =
        std::any_of(spec.panels.begin(), spec.panels.end(), [](const ChartPanel &panel) {
            return panel.variation != SpcIcon::None || panel.assurance != SpcIcon::None;
        });
    const int fitting = std::max(1, int(width / (sizes.text * (icons ? 19 : 15))));
    return std::clamp(int(spec.panels.size()), 1, std::min(fitting, 4));
}

double panelHeight(double width, const ChartSizes &sizes)
{
    // Title above, first and last period below, a little air.
    return width * 0.45 + sizes.lineHeight() * 3;
}

ChartGeometry drawPanels(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
                         const ChartSizes &sizes)
{
    ChartGeometry geometry;
    geometry.plot = rect;
    if (spec.panels.isEmpty())
        return geometry;
    const int columns = panelColumns(rect.width(), spec, sizes);
    const auto rows = (spec.panels.size() + columns - 1) / columns;
    const double height = rect.height() / double(rows);
    const TextStyle small {sizes.text, Ink::Muted, false};
    // One scale for all: the panels are there to be compared.
    const AxisScale scale = scaleOf(spec, 3);
    double numbers = 0;
    for (const double tick : scale.ticks())
        numbers = std::max(numbers, canvas.textWidth(numberText(tick, scale.decimals), small));
    numbers += sizes.text * 0.8;
    const double width = (rect.width() - numbers) / columns;
    for (qsizetype p = 0; p < spec.panels.size(); ++p) {
        const ChartPanel &panel = spec.panels.at(p);
        const QPointF corner(rect.left() + numbers + double(p % columns) * width,
                             rect.top() + double(p / columns) * height);
        ChartSpec part;
        part.decimals = spec.decimals;
        part.kind = spec.kind;
        part.series = panel.series;
        part.breaks = panel.breaks;
        PlotArea plot {{corner.x(), corner.y() + sizes.lineHeight() * 1.2, width - sizes.text,
                        height - sizes.lineHeight() * 3.1},
                       scale,
                       spec.periods.size()};
        // The icons and the last value stand at the right end of the panel's title line.
        const double icons = drawPanelIcons(canvas, plot.rect.right(), corner.y(), panel, sizes);
        double valueWidth = icons;
        if (const QString last = lastValue(part, spec.periods); !last.isEmpty()) {
            const TextStyle bold {sizes.text, Ink::Text, true};
            valueWidth += canvas.textWidth(last, bold) + sizes.text * 0.5;
            canvas.text({plot.rect.right() - icons, corner.y() + sizes.text}, last, bold,
                        TextAnchor::Right);
        }
        const TextStyle title {sizes.text, Ink::Text, false};
        canvas.text(
            {plot.rect.left(), corner.y() + sizes.text},
            wrapText(canvas, panel.title, title, plot.rect.width() - valueWidth, 1).value(0), title,
            TextAnchor::Left);
        drawGrid(canvas, plot, sizes, p % columns == 0);
        ChartSizes fine = sizes;
        fine.text *= 0.7;
        drawBreaks(canvas, plot, part, fine, plot.rect.top(), plot.rect.right());
        drawLines(canvas, plot, spec.kind, panel.lines, panel.breaks, fine);
        for (ChartHit hit : drawSeries(canvas, plot, part, panel.series, fine)) {
            hit.panel = p;
            geometry.hits.append(hit);
        }
        if (!spec.periods.isEmpty()) {
            const double base = plot.rect.bottom() + sizes.lineHeight();
            canvas.text({plot.rect.left(), base}, spec.periods.first().label, small,
                        TextAnchor::Left);
            canvas.text({plot.rect.right(), base}, spec.periods.last().label, small,
                        TextAnchor::Right);
        }
    }
    return geometry;
}

} // namespace candour
