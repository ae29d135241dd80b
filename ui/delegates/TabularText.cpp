// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/TabularText.h"

#include <QPainter>

namespace candour {

namespace {

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char c = '0'; c <= '9'; ++c)
        widest = qMax(widest, metrics.horizontalAdvance(QLatin1Char(c)));
    return widest;
}

} // namespace

QString withRealMinus(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool first = i == 0 || text.at(i - 1).isSpace();
        if (first && text.at(i) == u'-' && text.at(i + 1).isDigit())
            text[i] = QChar(0x2212);
    }
    return text;
}

double tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    // Character by character: the width of a whole text has kerning in it.
    const double digit = digitWidth(metrics);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double digit = digitWidth(metrics);
    const double base = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const bool fits = tabularWidth(metrics, text) <= rect.width() + 0.5;
    const QString shown = fits ? text : QStringLiteral("…");
    double x = rect.right() - tabularWidth(metrics, shown);
    for (const QChar c : shown) {
        const double own = metrics.horizontalAdvance(c);
        const double given = c.isDigit() ? digit : own;
        painter.drawText(QPointF(x + (given - own) / 2, base), QString(c));
        x += given;
    }
}

} // namespace candour
