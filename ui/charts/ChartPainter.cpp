// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/charts/ChartPainter.h"

#include "core/report/SpcIconDrawing.h"
#include "ui/charts/PainterCanvas.h"

#include <QPainter>

namespace candour {

ChartGeometry paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec,
                         const ColourTokens &tokens, const QFont &font, const ChartSizes &sizes)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PainterCanvas canvas(painter, tokens, font);
    ChartGeometry geometry = drawChart(canvas, rect, spec, sizes);
    painter.restore();
    return geometry;
}

void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &spark,
                    const ColourTokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PainterCanvas canvas(painter, tokens, painter.font());
    drawSparkline(canvas, rect, spark);
    painter.restore();
}

void paintSpcIcon(QPainter &painter, const QRectF &rect, SpcIcon icon, const ColourTokens &tokens,
                  const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PainterCanvas canvas(painter, tokens, font);
    drawSpcIcon(canvas, rect, icon);
    painter.restore();
}

} // namespace candour
