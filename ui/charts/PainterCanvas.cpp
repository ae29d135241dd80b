// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/charts/PainterCanvas.h"

#include "ui/theme/Readable.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace candour {

namespace {

QFont styled(QFont font, const TextStyle &style)
{
    font.setPixelSize(std::max(1, qRound(style.size)));
    font.setBold(style.bold);
    return font;
}

/// `share` of the way from the first colour to the second.
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [&](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()),
            part(from.blue(), to.blue())};
}

} // namespace

PainterCanvas::PainterCanvas(QPainter &painter, ColourTokens tokens, QFont font)
    : m_painter(painter)
    , m_tokens(std::move(tokens))
    , m_font(std::move(font))
{
}

QColor PainterCanvas::colourOf(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return m_tokens.text;
    case Ink::Muted:
    case Ink::Comparator:
        return m_tokens.muted;
    case Ink::Grid:
        return m_tokens.hairline;
    case Ink::Surface:
        return m_tokens.surface;
    case Ink::Shade:
        return mixed(m_tokens.surface, m_tokens.hairline, 0.5);
    case Ink::Values:
    case Ink::Limit:
        return m_tokens.spcCommon;
    case Ink::Mean:
        return m_tokens.text;
    case Ink::Target:
        return readableOn(m_tokens.ragRed, m_tokens.surface);
    case Ink::Improvement:
        return m_tokens.spcImprovement;
    case Ink::Concern:
        return m_tokens.spcConcern;
    case Ink::Neutral:
        return m_tokens.spcNeutral;
    case Ink::Tone1:
        return mixed(m_tokens.surface, m_tokens.text, 0.8);
    case Ink::Tone2:
        return mixed(m_tokens.surface, m_tokens.text, 0.55);
    case Ink::Tone3:
        return mixed(m_tokens.surface, m_tokens.text, 0.33);
    case Ink::Tone4:
        return mixed(m_tokens.surface, m_tokens.text, 0.15);
    }
    return m_tokens.text;
}

void PainterCanvas::polyline(const QList<QPointF> &points, Ink ink, double width, Dash dash)
{
    QPen pen(colourOf(ink), width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (const auto [on, off] = dashPattern(dash); on > 0)
        pen.setDashPattern({on, off});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points.constData(), int(points.size()));
}

void PainterCanvas::box(const QRectF &rect, Ink fill)
{
    m_painter.fillRect(rect, colourOf(fill));
}

void PainterCanvas::polygon(const QList<QPointF> &corners, Ink outline, double width,
                            std::optional<Ink> fill)
{
    QPen pen(colourOf(outline), width);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.setBrush(fill ? QBrush(colourOf(*fill)) : QBrush(Qt::NoBrush));
    m_painter.drawPolygon(corners.constData(), int(corners.size()));
}

void PainterCanvas::point(PointShape shape, const QPointF &centre, double radius, Ink ink,
                          bool filled)
{
    m_painter.setPen(QPen(colourOf(ink), radius * 0.5));
    m_painter.setBrush(filled ? colourOf(ink) : m_tokens.surface);
    switch (shape) {
    case PointShape::Circle:
        m_painter.drawEllipse(centre, radius, radius);
        break;
    case PointShape::Square: {
        const double r = radius * 0.9;
        m_painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r));
        break;
    }
    case PointShape::Diamond: {
        const double r = radius * 1.3;
        const QPointF corners[] = {centre + QPointF(0, -r), centre + QPointF(r, 0),
                                   centre + QPointF(0, r), centre + QPointF(-r, 0)};
        m_painter.drawPolygon(corners, 4);
        break;
    }
    }
}

void PainterCanvas::text(const QPointF &at, const QString &text, const TextStyle &style,
                         TextAnchor anchor)
{
    m_painter.setFont(styled(m_font, style));
    m_painter.setPen(colourOf(style.ink));
    const double shift = anchor == TextAnchor::Left ? 0 : textWidth(text, style);
    m_painter.drawText(at - QPointF(anchor == TextAnchor::Middle ? shift / 2 : shift, 0), text);
}

double PainterCanvas::textWidth(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(styled(m_font, style)).horizontalAdvance(text);
}

double MeasuringCanvas::textWidth(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(styled(m_font, style)).horizontalAdvance(text);
}

} // namespace candour
