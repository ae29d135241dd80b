// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/SheetReading.h"

#include <vector>

namespace candour {

/// What the rows of a sheet look like: how many figures and texts each holds, and whether it can be
/// a row of heads.
class RowShape {
public:
    explicit RowShape(const SheetReading &sheet);

    [[nodiscard]] int figures(int row) const { return m_rows[size_t(row)].figures; }

    /// Texts, periods and years.
    [[nodiscard]] int texts(int row) const { return m_rows[size_t(row)].texts; }

    [[nodiscard]] bool isBlank(int row) const { return m_rows[size_t(row)].isBlank; }

    /// Texts or periods stand over most of the columns, and no figure beside them. Titles merged
    /// over all, and rows like "Month: | April", are no heads.
    [[nodiscard]] bool isHeadOver(int row, const std::vector<int> &columns) const;

    /// The row belongs to heads that stand from `top` to `bottom` below it: it groups their
    /// columns, gives their year, or names columns that have no lower head.
    [[nodiscard]] bool isGroupOver(int row, int top, int bottom,
                                   const std::vector<int> &columns) const;

    /// Heads rather than a row of remarks in the place of figures: the texts over the columns
    /// differ from each other.
    [[nodiscard]] bool isUnlikeFigures(int row, const std::vector<int> &columns) const;

private:
    struct Shape {
        int figures = 0;
        int texts = 0;
        bool isBlank = true;
    };

    [[nodiscard]] bool isTitle(int row) const;
    [[nodiscard]] bool isLabelled(int row) const;
    [[nodiscard]] bool isAnswer(int row, int column) const;
    [[nodiscard]] bool isHeadCell(int row, int column) const;

    const SheetReading &m_sheet;
    std::vector<Shape> m_rows;
};

} // namespace candour
