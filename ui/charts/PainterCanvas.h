// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartCanvas.h"
#include "ui/theme/Tokens.h"

#include <QFont>

class QPainter;

namespace candour {

/// Draws on anything that QPainter draws on. Text sizes are in painter units and are rounded to
/// whole ones, so that paper uses a fine grid (ui/print/Sheet.h).
class PainterCanvas final : public ChartCanvas {
public:
    PainterCanvas(QPainter &painter, ColourTokens tokens, QFont font);

    void polyline(const QList<QPointF> &points, Ink ink, double width, Dash dash) override;
    void box(const QRectF &rect, Ink fill) override;
    void polygon(const QList<QPointF> &corners, Ink outline, double width,
                 std::optional<Ink> fill) override;
    void point(PointShape shape, const QPointF &centre, double radius, Ink ink,
               bool filled) override;
    void text(const QPointF &at, const QString &text, const TextStyle &style,
              TextAnchor anchor) override;
    [[nodiscard]] double textWidth(const QString &text, const TextStyle &style) const override;

private:
    [[nodiscard]] QColor colourOf(Ink ink) const;

    QPainter &m_painter;
    ColourTokens m_tokens;
    QFont m_font;
};

/// Measures as PainterCanvas would and draws nothing: for layout before there is a painter.
class MeasuringCanvas final : public ChartCanvas {
public:
    explicit MeasuringCanvas(QFont font)
        : m_font(std::move(font))
    {
    }

    void polyline(const QList<QPointF> &, Ink, double, Dash) override { }

    void box(const QRectF &, Ink) override { }

    void polygon(const QList<QPointF> &, Ink, double, std::optional<Ink>) override { }

    void point(PointShape, const QPointF &, double, Ink, bool) override { }

    void text(const QPointF &, const QString &, const TextStyle &, TextAnchor) override { }

    [[nodiscard]] double textWidth(const QString &text, const TextStyle &style) const override;

private:
    QFont m_font;
};

} // namespace candour
