// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPainterPath>

namespace candour {

/// The shapes that tell verdicts apart without colour (LOOK "RAG": R■ A▲ G● B◆ –). Drawn paths,
/// never font glyphs.
enum class MarkShape { None, Square, Triangle, Circle, Diamond, Dash };

/// The shape filling the square box; fill it, do not stroke it.
[[nodiscard]] QPainterPath markPath(MarkShape shape, const QRectF &box);

} // namespace candour
