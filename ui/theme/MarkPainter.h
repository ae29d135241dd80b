// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Mark.h"
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace candour {

enum class MarkLook {
    Screen, ///< full fill, letter in black or white
    Paper, ///< outline, pale fill, black letter: reads in grey print
};

/// The width a mark takes beside text of this height (same unit).
[[nodiscard]] double markWidth(Mark mark, double height);

/// Paints the mark's shape into a square of the rectangle's height, centred in the rectangle, with
/// its letter as text: R square, A triangle, G circle, B diamond, bands as rounded squares, no data
/// as a dash. `letter` replaces the mark's own.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QString &letter,
               MarkLook look, const ColourTokens &tokens, const QFont &font);

/// The fill of a mark at full strength.
[[nodiscard]] QColor markColour(Mark mark, const ColourTokens &tokens);

} // namespace candour
