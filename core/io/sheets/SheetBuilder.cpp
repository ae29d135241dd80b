// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/SheetBuilder.h"

#include <algorithm>

namespace candour {

namespace {

void tidyBands(std::vector<std::pair<int, int>> &bands)
{
    std::sort(bands.begin(), bands.end());
    std::vector<std::pair<int, int>> tidy;
    for (const auto &band : bands) {
        if (!tidy.empty() && band.first <= tidy.back().second + 1)
            tidy.back().second = std::max(tidy.back().second, band.second);
        else
            tidy.push_back(band);
    }
    bands.swap(tidy);
}

void addBand(std::vector<std::pair<int, int>> &bands, int first, int last)
{
    // A million hidden rows, told one by one, are one band.
    if (!bands.empty() && first == bands.back().second + 1)
        bands.back().second = last;
    else if (first <= last && bands.size() < size_t(kMostSheetLines))
        bands.emplace_back(first, last);
}

} // namespace

SheetBuilder::SheetBuilder(QString name, SheetState state, std::shared_ptr<TextPool> texts)
    : m_texts(std::move(texts))
{
    m_sheet.m_name = std::move(name);
    m_sheet.m_state = state;
    m_sheet.m_texts = m_texts;
}

void SheetBuilder::add(int row, int column, GridCell cell)
{
    if (cell.kind == GridKind::Blank)
        return;
    auto &lines = m_sheet.m_lines;
    auto &cells = m_sheet.m_cells;
    if (lines.empty() || lines.back().row != row) {
        m_isOrdered = m_isOrdered && (lines.empty() || lines.back().row < row);
        lines.push_back({row, quint32(cells.size())});
    } else {
        m_isOrdered = m_isOrdered && cells.back().column < column;
    }
    cell.column = quint16(column);
    cells.push_back(cell);
    m_sheet.m_columns = std::max(m_sheet.m_columns, column + 1);
}

void SheetBuilder::addNumber(int row, int column, double number, GridKind kind)
{
    GridCell cell;
    cell.number = number;
    cell.kind = kind;
    add(row, column, cell);
}

void SheetBuilder::addText(int row, int column, std::string_view utf8)
{
    GridCell cell;
    cell.text = m_texts->add(utf8);
    cell.kind = cell.text ? GridKind::Text : GridKind::Blank;
    add(row, column, cell);
}

void SheetBuilder::addError(int row, int column, std::string_view code)
{
    GridCell cell;
    cell.text = m_texts->add(code);
    cell.kind = GridKind::Error;
    add(row, column, cell);
}

void SheetBuilder::merge(const CellRange &range)
{
    m_sheet.m_merges.push_back(range);
}

void SheetBuilder::hideRows(int first, int last)
{
    addBand(m_sheet.m_hiddenRows, first, last);
}

void SheetBuilder::hideColumns(int first, int last)
{
    addBand(m_sheet.m_hiddenColumns, first, last);
}

/// Rare: some programs write cells as they were typed.
void SheetBuilder::sortCells()
{
    using Line = SheetGrid::Line;
    auto &lines = m_sheet.m_lines;
    const std::vector<GridCell> cells = std::move(m_sheet.m_cells);
    const size_t runs = lines.size();
    std::vector<std::pair<Line, quint32>> pieces; // with the end of each
    for (size_t i = 0; i < runs; ++i)
        pieces.emplace_back(lines[i], i + 1 < runs ? lines[i + 1].first : quint32(cells.size()));
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const auto &a, const auto &b) { return a.first.row < b.first.row; });
    std::vector<GridCell> sorted;
    sorted.reserve(cells.size());
    lines.clear();
    const auto byColumn = [](const GridCell &a, const GridCell &b) { return a.column < b.column; };
    for (size_t i = 0; i < runs;) {
        const int row = pieces[i].first.row;
        const auto first = sorted.size();
        for (; i < runs && pieces[i].first.row == row; ++i)
            sorted.insert(sorted.end(), cells.begin() + pieces[i].first.first,
                          cells.begin() + pieces[i].second);
        std::stable_sort(sorted.begin() + qsizetype(first), sorted.end(), byColumn);
        // Of equal columns the last one stays.
        size_t kept = first;
        for (size_t k = first; k < sorted.size(); ++k) {
            if (k + 1 == sorted.size() || sorted[k + 1].column != sorted[k].column)
                sorted[kept++] = sorted[k];
        }
        sorted.resize(kept);
        lines.push_back({row, quint32(first)});
    }
    m_sheet.m_cells = std::move(sorted);
}

SheetGrid SheetBuilder::finish()
{
    if (!m_isOrdered)
        sortCells();
    m_sheet.m_cells.shrink_to_fit();
    m_sheet.m_lines.shrink_to_fit();
    tidyBands(m_sheet.m_hiddenRows);
    tidyBands(m_sheet.m_hiddenColumns);
    m_isOrdered = true;
    return std::exchange(m_sheet, SheetGrid());
}

} // namespace candour
