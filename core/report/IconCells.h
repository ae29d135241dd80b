// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Blocks.h"
#include "core/report/RowChart.h"

namespace candour {

/// The two columns that say what a row's control chart says; `weight` of each.
[[nodiscard]] QList<Column> iconColumns(double weight);
/// The same with short heads, for pages on which every millimetre counts.
[[nodiscard]] QList<Column> narrowIconColumns(double weight);

/// Variation and assurance beneath them; empty cells without a chart.
[[nodiscard]] QList<Cell> iconCells(const SpcReading *reading);

/// What the icons mean in a few words, for the foot of a page.
[[nodiscard]] QList<LegendEntry> iconKey();
/// What the icons mean, and whose rules say so.
[[nodiscard]] QString iconNote(SpcRules rules);
/// The same for the rows of a scorecard; nothing where none of them has an icon.
[[nodiscard]] QString iconNote(const Scorecard &scorecard, const SharedReadings &readings);

} // namespace candour
