// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/SpcIcon.h"
#include "core/report/ChartCanvas.h"

namespace candour {

/// Draws the icon into the largest square in the middle of `rect`; None draws nothing. Variation: a
/// ring with a wave, or the filled shape of its points with H or L. Assurance: a house that points
/// up (P) or down (F), or an open hexagon that does both (?). The same shapes are the line icons
/// `spc-…` of resources/icons.
void drawSpcIcon(ChartCanvas &canvas, const QRectF &rect, SpcIcon icon);

/// The side of an icon beside a line of text of this size.
[[nodiscard]] constexpr double spcIconSide(double textSize)
{
    return textSize * 1.5;
}

} // namespace candour
