// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/layout/LayoutFinder.h"

namespace candour {

/// What came of reading the source with a mapping, by the ordinary reader of figures.
struct LayoutTrial {
    ImportedTable table;
    QList<FateMap> fates; ///< one each of the source's sheets
    /// By sheet of the source: the lines with the (first) heads that were found, from 1.
    QList<QList<int>> headLines;
};

/// Reads the rows that were looked at. An error when the mapping does not fit.
[[nodiscard]] Result<LayoutTrial> tryMapping(const LayoutSource &source, const Mapping &mapping);

/// How many figures stand in the trial's cells that could not be read, other than those in which a
/// formula of the sender failed.
[[nodiscard]] qint64 doubtfulCells(const LayoutTrial &trial);

} // namespace candour
