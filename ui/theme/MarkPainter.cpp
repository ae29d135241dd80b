// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/MarkPainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace candour {

namespace {

QPainterPath markShape(Mark mark, const QRectF &square)
{
    QPainterPath path;
    const double side = square.width();
    switch (mark) {
    case Mark::Red:
        path.addRect(square.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
        break;
    case Mark::Amber:
        path.moveTo(square.center().x(), square.top());
        path.lineTo(square.right() + side * 0.04, square.bottom() - side * 0.04);
        path.lineTo(square.left() - side * 0.04, square.bottom() - side * 0.04);
        path.closeSubpath();
        break;
    case Mark::Green:
        path.addEllipse(square);
        break;
    case Mark::Complete:
        path.moveTo(square.center().x(), square.top());
        path.lineTo(square.right(), square.center().y());
        path.lineTo(square.center().x(), square.bottom());
        path.lineTo(square.left(), square.center().y());
        path.closeSubpath();
        break;
    case Mark::BandLow:
    case Mark::BandModerate:
    case Mark::BandHigh:
    case Mark::BandExtreme:
        path.addRoundedRect(square, side * 0.25, side * 0.25);
        break;
    case Mark::None:
    case Mark::NoData:
        break;
    }
    return path;
}

/// Letter size and the height of its middle, as shares of the square: the triangle is narrow
/// at the top, the diamond at both ends.
struct LetterPlace {
    double size;
    double middle;
};

LetterPlace letterPlace(Mark mark)
{
    switch (mark) {
    case Mark::Amber:
        return {0.58, 0.64};
    case Mark::Complete:
        return {0.56, 0.5};
    default:
        return {0.68, 0.5};
    }
}

} // namespace

double markWidth(Mark mark, double height)
{
    return mark == Mark::None ? 0 : height;
}

QColor markColour(Mark mark, const ColourTokens &tokens)
{
    switch (mark) {
    case Mark::Red:
        return tokens.ragRed;
    case Mark::Amber:
        return tokens.ragAmber;
    case Mark::Green:
        return tokens.ragGreen;
    case Mark::Complete:
        return tokens.ragBlue;
    case Mark::BandLow:
        return tokens.bandLow;
    case Mark::BandModerate:
        return tokens.bandModerate;
    case Mark::BandHigh:
        return tokens.bandHigh;
    case Mark::BandExtreme:
        return tokens.bandExtreme;
    case Mark::None:
    case Mark::NoData:
        break;
    }
    return tokens.ragNone;
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QString &letter,
               MarkLook look, const ColourTokens &tokens, const QFont &font)
{
    if (mark == Mark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QColor fill = markColour(mark, tokens);
    QColor letterColour = tokens.muted;
    const QPainterPath shape = markShape(mark, square);
    if (!shape.isEmpty()) {
        const bool paper = look == MarkLook::Paper;
        letterColour = paper ? QColor(Qt::black) : letterColourOn(fill);
        painter.setPen(paper ? QPen(Qt::black, side * 0.06) : QPen(Qt::NoPen));
        painter.setBrush(paper ? paleFill(fill) : fill);
        painter.drawPath(shape);
    }
    const LetterPlace place = letterPlace(mark);
    QFont small = font;
    small.setPixelSize(std::max(1, qRound(side * place.size)));
    small.setBold(mark != Mark::NoData);
    const QString text = letter.isEmpty() ? markLetter(mark) : letter;
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(letterColour);
    painter.drawText(QPointF(square.center().x() - metrics.horizontalAdvance(text) / 2,
                             square.top() + side * place.middle + metrics.capHeight() / 2),
                     text);
    painter.restore();
}

} // namespace candour
