// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/FateMap.h"

#include <QColor>
#include <QString>

#include <span>

namespace candour {

/// The fates of cells in the order of their key, without blank.
[[nodiscard]] std::span<const CellFate> shownFates();

/// One letter, so that a fate is told without its colour.
[[nodiscard]] QString fateLetter(CellFate fate);
/// "Value", "Doubtful".
[[nodiscard]] QString fateName(CellFate fate);
/// What becomes of such a cell, in a sentence.
[[nodiscard]] QString fateSentence(CellFate fate);
/// Behind a cell, on the surface in force; invalid for none.
[[nodiscard]] QColor fateFill(CellFate fate);
/// Of the letter.
[[nodiscard]] QColor fateInk(CellFate fate);

} // namespace candour
