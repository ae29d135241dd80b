// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartDrawing.h"
#include "core/report/ChartScale.h"

#include <algorithm>
#include <utility>

namespace candour {

/// The plotting rectangle with its scales. Internal to the chart drawing.
struct PlotArea {
    QRectF rect;
    AxisScale scale;
    qsizetype periods = 0;
    std::optional<AxisScale> acrossScale {}; ///< of a funnel, in place of periods

    /// So many times its height a value is drawn off the plot at most: painters fail beyond.
    static constexpr double kFarOff = 1000;

    [[nodiscard]] double slotWidth() const
    {
        return periods > 0 ? rect.width() / double(periods) : rect.width();
    }

    [[nodiscard]] double x(qsizetype period) const
    {
        return rect.left() + (double(period) + 0.5) * slotWidth();
    }

    /// Where the period begins.
    [[nodiscard]] double edge(qsizetype period) const
    {
        return rect.left() + double(period) * slotWidth();
    }

    /// Funnels only.
    [[nodiscard]] double across(double value) const
    {
        const double share =
            (value - acrossScale->minimum) / (acrossScale->maximum - acrossScale->minimum);
        return rect.left() + share * rect.width();
    }

    [[nodiscard]] double y(double value) const
    {
        const double share = (value - scale.minimum) / (scale.maximum - scale.minimum);
        return rect.bottom() - std::clamp(share, -kFarOff, kFarOff) * rect.height();
    }
};

/// A label at the right end of a line or series, before labels are pushed apart.
struct EndLabel {
    double y = 0;
    QString text;
    TextStyle style;
    bool isName = false; ///< of a series: may be cut, which a number never is
};

struct LineLook {
    Ink ink;
    double width; ///< in strokes
    Dash dash;
};

[[nodiscard]] LineLook lookOf(const ChartLine &line);
[[nodiscard]] Ink inkOf(PointMark mark);
[[nodiscard]] PointShape shapeOf(PointMark mark);
/// The ground of a series in a stack, and the ink in which it is written on.
[[nodiscard]] Ink stackTone(qsizetype series);
[[nodiscard]] Ink stackLetter(qsizetype series);

// Axes and lines (ChartPlot.cpp)
void drawGrid(ChartCanvas &canvas, const PlotArea &plot, const ChartSizes &sizes, bool labels);
void drawTimeAxis(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartPeriod> &periods,
                  const ChartSizes &sizes);
/// `kind` of the chart says whether lines step or rise.
void drawLines(ChartCanvas &canvas, const PlotArea &plot, ChartKind kind,
               const QList<ChartLine> &lines, const QList<ChartBreak> &breaks,
               const ChartSizes &sizes);
/// The uninterrupted parts of a line. A stepping one covers the whole width of each period and goes
/// up or down between two.
[[nodiscard]] QList<QList<QPointF>> lineParts(const PlotArea &plot, const ChartLine &line,
                                              bool steps, const QList<ChartBreak> &breaks = {});

// Values (ChartSeriesDrawing.cpp)
/// Returns the places of the points that have a value.
QList<ChartHit> drawSeries(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                           const QList<ChartSeries> &series, const ChartSizes &sizes);
/// A confidence interval behind its point; nothing when the point has none.
void drawWhiskers(ChartCanvas &canvas, const PlotArea &plot, double x, const ChartPoint &point,
                  double radius, const ChartSizes &sizes);

// What stands behind and over the values (ChartNotes.cpp)
void drawBands(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartBand> &bands);
void drawBandTexts(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartBand> &bands,
                   const ChartSizes &sizes);
/// How many lines the words over breaks take in a chart of this width.
[[nodiscard]] int breakTextLines(const ChartCanvas &canvas, double width, const ChartSpec &spec,
                                 const ChartSizes &sizes);
/// Upright lines with their words from `textTop` on, each within its own part of the chart.
void drawBreaks(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                const ChartSizes &sizes, double textTop, double rightEdge);
/// The height of the row of flags over the plot; nothing without flags.
[[nodiscard]] double flagRowHeight(const ChartSpec &spec, const ChartSizes &sizes);
/// Of the text of a flag beneath the chart, behind its number.
[[nodiscard]] double flagIndent(const ChartSizes &sizes);
/// A number on its cloth, as over the plot, so that it is not read as part of a date.
void drawFlagNumber(ChartCanvas &canvas, const QPointF &topLeft, int number,
                    const ChartSizes &sizes);
void drawFlags(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
               const ChartSizes &sizes);

// Labels at the ends of lines and series (ChartLabels.cpp)
/// The last values of series that end well before the chart does, beside their points.
void drawEarlyEnds(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                   const ChartSizes &sizes);
[[nodiscard]] QList<EndLabel> endLabels(const PlotArea &plot, const ChartSpec &spec,
                                        const ChartSizes &sizes);
/// The width that labels take at the right of a chart: under a third of it, but always enough for
/// their numbers.
[[nodiscard]] double labelRoom(const ChartCanvas &canvas, const QList<EndLabel> &labels,
                               double width);
/// As much of a label as fits: its words go first, then its decimals. A number is never cut: one
/// that fits in no way is given whole.
[[nodiscard]] QString fittedLabel(const ChartCanvas &canvas, const EndLabel &label, double width);
/// Pushes labels apart by at least `distance`, keeping them inside the plot where there is room.
void spreadLabels(QList<EndLabel> &labels, double top, double bottom, double distance);

// Funnels (ChartFunnel.cpp)
/// The horizontal axis: from nothing where sizes differ much, else from beneath the smallest unit.
[[nodiscard]] AxisScale funnelAcross(const ChartSpec &spec, int mostIntervals);
void drawAcrossAxis(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                    const ChartSizes &sizes);
/// Curves, units and the names of units that stand out. Returns the units from left to right.
QList<ChartHit> drawFunnel(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                           const ChartSizes &sizes);

/// The panels of small multiples, in as many columns as the width allows.
ChartGeometry drawPanels(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
                         const ChartSizes &sizes);
[[nodiscard]] int panelColumns(double width, const ChartSpec &spec, const ChartSizes &sizes);
[[nodiscard]] double panelHeight(double width, const ChartSizes &sizes);

} // namespace candour
