// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartDrawing.h"
#include "core/report/TableBlock.h"
#include "ui/theme/MarkPainter.h"
#include "ui/theme/Tokens.h"

#include <QFont>

class QPainter;

namespace candour {

// Charts are painted by us and not by Qt Charts: one drawing (core/report/ChartDrawing) then
// serves the screen, the printer, PDF and HTML, with text that stays text, and a chart costs
// microseconds instead of a scene of items.

/// Paints a whole chart; the geometry says where its points are.
ChartGeometry paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &spec,
                         const ColourTokens &tokens, const QFont &font, const ChartSizes &sizes);

void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &spark,
                    const ColourTokens &tokens);

/// The icon of a chart's variation or assurance, in the middle of the rectangle.
void paintSpcIcon(QPainter &painter, const QRectF &rect, SpcIcon icon, const ColourTokens &tokens,
                  const QFont &font);

} // namespace candour
