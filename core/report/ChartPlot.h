// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartDrawing.h"
#include "core/report/ChartScale.h"

#include <utility>

namespace candour {

/// The plotting rectangle with its two scales. Internal to the chart drawing.
struct PlotArea {
    QRectF rect;
    AxisScale scale;
    qsizetype periods = 0;

    [[nodiscard]] double slotWidth() const
    {
        return periods > 0 ? rect.width() / double(periods) : rect.width();
    }

    [[nodiscard]] double x(qsizetype period) const
    {
        return rect.left() + (double(period) + 0.5) * slotWidth();
    }

    [[nodiscard]] double y(double value) const
    {
        const double share = (value - scale.minimum) / (scale.maximum - scale.minimum);
        return rect.bottom() - share * rect.height();
    }
};

/// A label at the right end of a line or series, before labels are pushed apart.
struct EndLabel {
    double y = 0;
    QString text;
    TextStyle style;
};

void drawGrid(ChartCanvas &canvas, const PlotArea &plot, const ChartSizes &sizes, bool labels);
void drawTimeAxis(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartPeriod> &periods,
                  const ChartSizes &sizes);
/// `kind` of the chart says whether a target steps or rises.
void drawLines(ChartCanvas &canvas, const PlotArea &plot, ChartKind kind,
               const QList<ChartLine> &lines, const ChartSizes &sizes);
/// The uninterrupted parts of a line. A stepping one covers the whole width of each period and goes
/// up or down between two.
[[nodiscard]] QList<QList<QPointF>> lineParts(const PlotArea &plot, const ChartLine &line,
                                              bool steps);
/// Returns the places of the points that have a value.
QList<ChartHit> drawSeries(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                           const QList<ChartSeries> &series, const ChartSizes &sizes);
void drawFlags(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
               const ChartSizes &sizes);

/// The last values of series that end well before the chart does, beside their points.
void drawEarlyEnds(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                   const ChartSizes &sizes);

[[nodiscard]] QList<EndLabel> endLabels(const PlotArea &plot, const ChartSpec &spec,
                                        const ChartSizes &sizes);
/// Pushes labels apart by at least `distance`, keeping them inside the plot where there is room.
void spreadLabels(QList<EndLabel> &labels, double top, double bottom, double distance);

/// The panels of small multiples, in as many columns as the width allows.
ChartGeometry drawPanels(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
                         const ChartSizes &sizes);
[[nodiscard]] int panelColumns(double width, const ChartSpec &spec, const ChartSizes &sizes);
[[nodiscard]] double panelHeight(double width, const ChartSizes &sizes);

} // namespace candour
