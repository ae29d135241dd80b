// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/NumberText.h"
#include "core/io/PeriodText.h"
#include "core/io/layout/NameLookup.h"
#include "core/io/sheets/SheetGrid.h"

#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

namespace candour {

/// What a cell holds, as far as it alone can tell.
enum class CellSort : quint8 {
    Blank,
    Number,
    Percent,
    Marker, ///< a sign for the absence of a number: n/a, *, TBC
    Error,
    Period, ///< a date, or text that is a period
    Text,
};

enum class OrganisationSort : quint8 { None, Code, Name, Known };

/// What a text says; each different text of a sheet is read once.
struct TextReading {
    QString text; ///< trimmed
    std::optional<PeriodReading> period; ///< also of "202404", which is a number as well
    const KnownName *organisation = nullptr;
    const KnownName *indicator = nullptr;
    double number = kNoNumber;
    CellSort sort = CellSort::Text;
    OrganisationSort organisationSort = OrganisationSort::None;
    bool isPartOfYear = false; ///< "Apr", "M1", "Q2": a period where the year is known
    bool isThreshold = false; ///< ">=95%", "no more than 3"
    bool isSum = false;
    bool isProse = false; ///< a sentence rather than a name
};

/// The cells of a sheet, each looked at once.
class SheetReading {
public:
    /// Of the first kLayoutRows rows and kLayoutColumns columns. Grid and names must outlive it.
    SheetReading(const SheetGrid &grid, const NameLookup &names, bool decimalComma);

    [[nodiscard]] const SheetGrid &grid() const { return m_grid; }

    [[nodiscard]] int rows() const { return m_rows; }

    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] CellSort sort(int row, int column) const
    {
        return holds(row, column) ? m_cells[place(row, column)].sort : CellSort::Blank;
    }

    /// Null unless the cell holds text.
    [[nodiscard]] const TextReading *text(int row, int column) const;
    /// The cell as text, trimmed; empty where it is blank.
    [[nodiscard]] QString shown(int row, int column) const;
    /// The number of a Number or Percent cell (a percentage times one hundred); NaN of all others.
    [[nodiscard]] double number(int row, int column) const;
    /// The period that the cell says: a date, text, or a number that can be read so (202404, 2024).
    [[nodiscard]] std::optional<PeriodReading> period(int row, int column) const;

    [[nodiscard]] bool isBlank(int row, int column) const
    {
        return sort(row, column) == CellSort::Blank;
    }

    /// A number, or an error in the place of one; a year among the heads is none.
    [[nodiscard]] bool isFigure(int row, int column) const;

    /// The number cells of the row are years or months that follow each other: heads.
    [[nodiscard]] bool isRowOfYears(int row) const { return m_yearRows[size_t(row)]; }

    [[nodiscard]] bool isBlankRow(int row) const;
    /// Texts of a row, and whether a cell of it is merged over several columns; merged cells stand
    /// above every column they cover, as the reader of figures has it.
    [[nodiscard]] QStringList headCells(int row) const;
    [[nodiscard]] bool mergesAcross(int row) const;

private:
    struct Cell {
        quint32 text = 0; ///< place in m_texts from 1
        CellSort sort = CellSort::Blank;
    };

    [[nodiscard]] bool holds(int row, int column) const
    {
        return row >= 0 && row < m_rows && column >= 0 && column < m_columns;
    }

    [[nodiscard]] size_t place(int row, int column) const
    {
        return size_t(row) * size_t(m_columns) + size_t(column);
    }

    Cell read(const GridCell &cell);
    [[nodiscard]] TextReading readText(std::string_view utf8) const;
    [[nodiscard]] bool looksLikeYears(int row) const;

    const SheetGrid &m_grid;
    const NameLookup &m_names;
    NumberReader m_numbers;
    int m_rows;
    int m_columns;
    std::vector<Cell> m_cells;
    std::deque<TextReading> m_texts;
    QHash<quint32, quint32> m_textPlaces; ///< by the text's index in the sheet
    std::vector<bool> m_yearRows;
};

/// The texts of the sheets write numbers with a decimal comma: some do, none with a point.
[[nodiscard]] bool hasDecimalCommas(const std::vector<const SheetGrid *> &sheets);

} // namespace candour
