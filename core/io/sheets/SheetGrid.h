// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/TextPool.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace candour {

/// What a sheet can hold (ECMA-376; the other formats hold no more that is read).
inline constexpr int kMostSheetLines = 1'048'576;
inline constexpr int kMostSheetColumns = 16'384;
inline constexpr qsizetype kMostCellCharacters = 32'767;

/// The code of a formula cell whose result nobody has computed yet.
inline constexpr std::string_view kNoResult = "(no result)";
/// The code of a cell that points to a text which the workbook does not hold.
inline constexpr std::string_view kLostText = "(lost text)";

enum class GridKind : quint8 { Blank, Text, Number, Percent, Date, DateTime, Time, Boolean, Error };

/// One cell with content.
struct GridCell {
    /// Percent: the fraction (0.81 shows as 81%). Date, DateTime: days since 30 December 1899 in
    /// whatever system the workbook counts, the time of day as their fraction. Time: a fraction of
    /// a day, may be more than one (36:00). Boolean: 0 or 1.
    double number = 0;
    quint32 text = 0; ///< of Text and Error: index of the text, or of the code (#N/A)
    quint16 column = 0; ///< from 0
    GridKind kind = GridKind::Blank;
    bool isFormula = false; ///< the content is the result that was saved with the formula
};

static_assert(sizeof(GridCell) == 16);

/// A rectangle of cells, both ends included, from 0.
struct CellRange {
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

enum class SheetState : quint8 { Visible, Hidden, VeryHidden };

/// One sheet as it was read: only cells with content are held (a million empty styled ones cost
/// nothing). Rows and columns count from 0. Made by SheetBuilder.
class SheetGrid {
public:
    [[nodiscard]] const QString &name() const { return m_name; }

    void rename(const QString &name) { m_name = name; }

    [[nodiscard]] SheetState state() const { return m_state; }

    /// Extent of the cells with content; 0 of an empty sheet.
    [[nodiscard]] int rows() const { return m_lines.empty() ? 0 : m_lines.back().row + 1; }

    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] size_t cellCount() const { return m_cells.size(); }

    /// Null where there is no content.
    [[nodiscard]] const GridCell *cell(int row, int column) const;
    /// The cells with content of a row, from left to right.
    [[nodiscard]] std::span<const GridCell> row(int row) const;

    /// The text of a Text cell, the code of an Error; empty of all others.
    [[nodiscard]] std::string_view plainText(const GridCell &cell) const;
    /// The machine text of a cell at full precision: 0.5, 81.0622%, 2024-04-01,
    /// 2024-04-01T09:05:00, 36:00:00, TRUE, #N/A, or the text as it is.
    [[nodiscard]] std::string utf8(const GridCell &cell) const;
    /// The same; empty where there is no content.
    [[nodiscard]] QString text(int row, int column) const;

    [[nodiscard]] const std::vector<CellRange> &merges() const { return m_merges; }

    [[nodiscard]] bool hiddenRow(int row) const;
    [[nodiscard]] bool hiddenColumn(int column) const;
    /// How many of rows() and columns() are hidden.
    [[nodiscard]] int hiddenRows() const;
    [[nodiscard]] int hiddenColumns() const;

private:
    friend class SheetBuilder;

    struct Line {
        int row;
        quint32 first; ///< of its cells in m_cells
    };

    using Band = std::pair<int, int>; ///< first and last

    QString m_name;
    SheetState m_state = SheetState::Visible;
    std::shared_ptr<const TextPool> m_texts;
    std::vector<GridCell> m_cells; ///< by row, then column
    std::vector<Line> m_lines; ///< only rows with content, ascending
    std::vector<CellRange> m_merges;
    std::vector<Band> m_hiddenRows; ///< ascending, apart from each other
    std::vector<Band> m_hiddenColumns;
    int m_columns = 0;
};

/// A workbook as it was read.
struct Workbook {
    QString format; ///< "XLSX", "ODS", "XLS", "CSV": the same in every language
    bool date1904 = false; ///< as told; the dates of the cells are converted already
    std::vector<SheetGrid> sheets; ///< in the order of the tabs; their names differ
    QStringList notes; ///< what somebody who imports it should know, a sentence each
};

/// "D5" for row 4, column 3.
[[nodiscard]] QString cellName(int row, int column);
/// "D" for column 3.
[[nodiscard]] QString columnName(int column);

} // namespace candour
