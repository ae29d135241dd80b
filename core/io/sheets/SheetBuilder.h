// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/SheetGrid.h"

namespace candour {

/// Fills a sheet. Cells may come in any order; of two at one place the later stands. Rows and
/// columns beyond what a sheet can hold are the caller's fault.
class SheetBuilder {
public:
    SheetBuilder(QString name, SheetState state, std::shared_ptr<TextPool> texts);

    /// The cell's column is set here; a Blank is not stored.
    void add(int row, int column, GridCell cell);
    void addNumber(int row, int column, double number, GridKind kind = GridKind::Number);
    /// An empty text is no content.
    void addText(int row, int column, std::string_view utf8);
    void addError(int row, int column, std::string_view code);

    void merge(const CellRange &range);
    void hideRows(int first, int last);
    void hideColumns(int first, int last);

    [[nodiscard]] const QString &name() const { return m_sheet.m_name; }

    [[nodiscard]] size_t cellCount() const { return m_sheet.m_cells.size(); }

    [[nodiscard]] size_t mergeCount() const { return m_sheet.m_merges.size(); }

    [[nodiscard]] TextPool &texts() { return *m_texts; }

    /// The sheet; the builder is empty after that.
    [[nodiscard]] SheetGrid finish();

private:
    void sortCells();

    SheetGrid m_sheet;
    std::shared_ptr<TextPool> m_texts;
    bool m_isOrdered = true;
};

} // namespace candour
