// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFontMetricsF>
#include <QString>

class QPainter;
class QRectF;

namespace candour {

/// A number as people write it: a real minus before a digit in place of the hyphen.
[[nodiscard]] QString withRealMinus(QString text);

/// How wide the text is when every digit takes the width of the widest.
[[nodiscard]] double tabularWidth(const QFontMetricsF &metrics, const QString &text);

/// Draws the text on one line, ending at the right edge, centred in height, with every digit as
/// wide as the widest, so that digits stand below each other in fonts that would not have it so.
/// Where there is no room for all of it there is a lone "…": part of a number is a wrong number.
void drawTabular(QPainter &painter, const QRectF &rect, const QString &text);

} // namespace candour
