// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/TableHeads.h"
#include "core/io/layout/SheetReading.h"

#include <QStringList>

#include <vector>

namespace candour {

/// A table as it stands on a sheet; rows and columns from 0.
struct SheetTableArea {
    int titleTop = 0; ///< first row of what stands above it
    int top = 0; ///< first row of heads
    int bottom = 0; ///< last row of heads
    int end = 0; ///< the row after its last
    int left = 0;
    int right = 0; ///< its last column
    bool isBeside = false; ///< another table stands in the same rows
    std::vector<int> figureColumns; ///< in which figures stand
    std::vector<int> rows; ///< those that hold figures or signs in the place of one
    TableHeads bands; ///< the rows of heads; cells of neighbours are blank
    QStringList heads; ///< by column of the sheet, as a mapping calls them
    /// The texts above each column from top to bottom. Where a table repeats only the lowest row
    /// of the heads above ("PART B"), the groups of those stand over it as well.
    QList<QStringList> stacks;

    /// Rows of heads that are not blank.
    [[nodiscard]] int headRows() const { return bands.rows(); }
};

/// The tables of a sheet, from top to bottom and from left to right: heads with figures below them.
/// Titles, section rows, blank rows and footnotes belong to none.
[[nodiscard]] std::vector<SheetTableArea> findTables(const SheetReading &sheet);

} // namespace candour
