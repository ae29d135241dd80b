// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartCanvas.h"
#include "core/report/ChartSpec.h"

#include <QStringList>

namespace candour {

/// Sizes of a drawing in the canvas's unit; everything follows from the size of its text.
struct ChartSizes {
    double text = 9; ///< axis, labels, method line
    double title = 10;

    [[nodiscard]] double lineHeight() const { return text * 1.3; }

    [[nodiscard]] double titleLineHeight() const { return title * 1.25; }

    [[nodiscard]] double stroke() const { return text / 12; }

    [[nodiscard]] double pointRadius() const { return text * 0.26; }
};

/// Where a point was drawn: what a pointer, the focus or a screen reader can reach.
struct ChartHit {
    qsizetype panel = -1; ///< of small multiples
    qsizetype series = 0;
    qsizetype period = 0;
    QPointF at;
};

struct ChartGeometry {
    QRectF plot;
    QList<ChartHit> hits; ///< of the values, in order of time; comparators are not among them
    double height = 0; ///< used, from the top of the rectangle given
};

/// The height the chart takes at this width: a plot of two fifths of the width, plus title, method
/// line, axis and the texts of its flags.
[[nodiscard]] double chartHeight(const ChartCanvas &canvas, double width, const ChartSpec &spec,
                                 const ChartSizes &sizes);

/// Draws into the rectangle; its height decides how high the plot is. Without axis labels that
/// collide, without joining gaps; the last value and every line are labelled at their right end.
ChartGeometry drawChart(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
                        const ChartSizes &sizes);

/// The small line of a table cell: values, target, and a dot on the last point. Needs no text.
void drawSparkline(ChartCanvas &canvas, const QRectF &rect, const Sparkline &spark);

/// Breaks at spaces to fit the width; at most `mostLines`, the last one ending in "…" when cut.
[[nodiscard]] QStringList wrapText(const ChartCanvas &canvas, const QString &text,
                                   const TextStyle &style, double width, int mostLines);

} // namespace candour
