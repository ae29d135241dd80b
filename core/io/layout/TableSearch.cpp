// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/TableSearch.h"

#include "core/io/SheetRows.h"
#include "core/io/layout/LayoutWords.h"
#include "core/io/layout/RowShape.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int kWindow = 12; ///< rows of figures that say in which columns they stand
constexpr int kRowsToHeads = 10; ///< sections and blank rows between heads and first figures
constexpr int kRowsToFigures = 6; ///< the same, seen from the heads
constexpr int kMostBands = 4;

/// Goes down a sheet from table to table.
class TableSearch {
public:
    explicit TableSearch(const SheetReading &sheet)
        : m_sheet(sheet)
        , m_shape(sheet)
    {
    }

    std::vector<SheetTableArea> run();

private:
    [[nodiscard]] bool startsFigures(int row) const;
    [[nodiscard]] std::vector<int> figureColumns(int row) const;
    [[nodiscard]] int headsAbove(int row, int from, const std::vector<int> &columns) const;
    [[nodiscard]] int topOfHeads(int bottom, int from, const std::vector<int> &columns) const;
    [[nodiscard]] bool isFollowedByFigures(int row) const;
    [[nodiscard]] int endOf(const SheetTableArea &table) const;
    void measure(SheetTableArea &table) const;
    void fillHeads(SheetTableArea &table) const;
    void takeGroupsOf(const SheetTableArea &above, SheetTableArea &table) const;
    [[nodiscard]] std::vector<SheetTableArea> besideEachOther(const SheetTableArea &table) const;
    [[nodiscard]] bool isBlankColumn(const SheetTableArea &table, int column) const;
    [[nodiscard]] bool namesItsRows(const SheetTableArea &table) const;

    const SheetReading &m_sheet;
    RowShape m_shape;
};

/// A figure that is not alone: others beside it, or one below it.
bool TableSearch::startsFigures(int row) const
{
    int figures = 0;
    for (int column = 0; column < m_sheet.columns(); ++column) {
        if (!m_sheet.isFigure(row, column))
            continue;
        if (++figures == 2)
            return true;
        for (int below = row + 1; below < std::min(row + kRowsToFigures, m_sheet.rows()); ++below) {
            if (m_sheet.isFigure(below, column))
                return true;
        }
    }
    // A table of one row.
    return figures == 1;
}

std::vector<int> TableSearch::figureColumns(int row) const
{
    std::vector<int> counts(size_t(m_sheet.columns()));
    int seen = 0;
    for (int r = row; r < m_sheet.rows() && seen < kWindow; ++r) {
        const int figures = m_shape.figures(r);
        if (figures == 0 && m_shape.texts(r) > 2)
            break; // the next heads
        seen += m_shape.isBlank(r) ? 0 : 1;
        for (int column = 0; figures > 0 && column < m_sheet.columns(); ++column) {
            if (m_sheet.isFigure(r, column))
                counts[size_t(column)] += r == row ? 2 : 1;
        }
    }
    std::vector<int> columns;
    for (int column = 0; column < m_sheet.columns(); ++column) {
        if (counts[size_t(column)] >= 2)
            columns.push_back(column);
    }
    return columns;
}

/// The nearest row above that stands over most of the columns; -1 when there is none.
int TableSearch::headsAbove(int row, int from, const std::vector<int> &columns) const
{
    int looked = 0;
    for (int r = row - 1; r >= from && looked < kRowsToHeads; --r) {
        if (m_shape.isBlank(r))
            continue;
        ++looked;
        if (m_shape.isHeadOver(r, columns))
            return r;
        if (m_shape.figures(r) > 0)
            return -1;
    }
    return -1;
}

int TableSearch::topOfHeads(int bottom, int from, const std::vector<int> &columns) const
{
    int top = bottom;
    while (top > from && bottom - top + 1 < kMostBands
           && m_shape.isGroupOver(top - 1, top, bottom, columns))
        --top;
    return top;
}

bool TableSearch::isFollowedByFigures(int row) const
{
    int looked = 0;
    for (int r = row + 1; r < m_sheet.rows() && looked < kRowsToFigures; ++r) {
        if (m_shape.figures(r) > 0)
            return true;
        looked += m_shape.isBlank(r) ? 0 : 1;
    }
    return false;
}

/// Where the next heads begin; a table ends nowhere else, since rows without figures harm nobody.
int TableSearch::endOf(const SheetTableArea &table) const
{
    for (int row = table.bottom + 1; row < m_sheet.rows(); ++row) {
        if (m_shape.figures(row) > 0 || m_shape.texts(row) < 2 || !isFollowedByFigures(row))
            continue;
        // Its own figures say over which columns these heads stand.
        int first = row + 1;
        while (m_shape.figures(first) == 0)
            ++first;
        const std::vector<int> columns = figureColumns(first);
        if (columns.empty() || !m_shape.isHeadOver(row, columns)
            || !m_shape.isUnlikeFigures(row, table.figureColumns))
            continue;
        return topOfHeads(row, table.bottom + 1, columns);
    }
    return m_sheet.rows();
}

void TableSearch::measure(SheetTableArea &table) const
{
    table.left = m_sheet.columns();
    table.right = 0;
    std::vector<bool> hasFigures(size_t(m_sheet.columns()));
    table.rows.clear();
    for (int row = table.top; row < table.end; ++row) {
        bool isOfFigures = false;
        for (int column = 0; column < m_sheet.columns(); ++column) {
            if (m_sheet.isBlank(row, column))
                continue;
            table.left = std::min(table.left, column);
            table.right = std::max(table.right, column);
            if (row > table.bottom && m_sheet.isFigure(row, column)) {
                hasFigures[size_t(column)] = true;
                isOfFigures = true;
            }
        }
        if (isOfFigures)
            table.rows.push_back(row);
    }
    table.figureColumns.clear();
    for (int column = 0; column < m_sheet.columns(); ++column) {
        if (hasFigures[size_t(column)])
            table.figureColumns.push_back(column);
    }
}

void TableSearch::fillHeads(SheetTableArea &table) const
{
    table.bands = {};
    table.bands.keepColumns(table.left, table.right);
    for (int row = table.top; row <= table.bottom; ++row) {
        if (!m_shape.isBlank(row))
            table.bands.add(m_sheet.headCells(row), mergesGroups(m_sheet.grid(), row));
    }
    table.heads = table.bands.joined();
    while (table.heads.size() < m_sheet.columns())
        table.heads += QString();
    table.stacks = table.bands.stacks();
}

void TableSearch::takeGroupsOf(const SheetTableArea &above, SheetTableArea &table) const
{
    if (table.headRows() == 1 && above.headRows() > 1
        && m_sheet.headCells(above.bottom) == m_sheet.headCells(table.bottom))
        table.stacks = above.stacks;
}

bool TableSearch::isBlankColumn(const SheetTableArea &table, int column) const
{
    for (int row = table.top; row < table.end; ++row) {
        if (!m_sheet.isBlank(row, column))
            return false;
    }
    return true;
}

/// Has a column of texts or periods left of its figures.
bool TableSearch::namesItsRows(const SheetTableArea &table) const
{
    if (table.figureColumns.empty())
        return false;
    const int until = table.figureColumns.front();
    for (int column = table.left; column < until; ++column) {
        int named = 0;
        for (const int row : table.rows) {
            const CellSort sort = m_sheet.sort(row, column);
            named += sort == CellSort::Text || sort == CellSort::Period ? 1 : 0;
        }
        if (named * 2 > int(table.rows.size()))
            return true;
    }
    return false;
}

/// Tables with an empty column between, each with names of its rows.
std::vector<SheetTableArea> TableSearch::besideEachOther(const SheetTableArea &table) const
{
    std::vector<SheetTableArea> parts;
    int left = table.left;
    for (int column = table.left; column <= table.right + 1; ++column) {
        if (column <= table.right && !isBlankColumn(table, column))
            continue;
        SheetTableArea part = table;
        part.left = left;
        part.right = column - 1;
        std::erase_if(part.figureColumns, [&](int c) { return c < part.left || c > part.right; });
        std::erase_if(part.rows, [&](int row) {
            return std::none_of(part.figureColumns.begin(), part.figureColumns.end(),
                                [&](int c) { return m_sheet.isFigure(row, c); });
        });
        left = column + 1;
        if (part.right < part.left)
            continue;
        if (!parts.empty() && !namesItsRows(part))
            parts.back().right = part.right; // a spacer inside one table
        else
            parts.push_back(std::move(part));
    }
    const bool all = std::all_of(parts.begin(), parts.end(),
                                 [&](const SheetTableArea &part) { return namesItsRows(part); });
    if (parts.size() < 2 || !all)
        return {table};
    for (SheetTableArea &part : parts)
        part.isBeside = true;
    return parts;
}

std::vector<SheetTableArea> TableSearch::run()
{
    std::vector<SheetTableArea> tables;
    int from = 0;
    for (int row = 0; row < m_sheet.rows(); ++row) {
        if (m_shape.figures(row) == 0 || !startsFigures(row))
            continue;
        const std::vector<int> columns = figureColumns(row);
        const int heads = headsAbove(row, from, columns);
        if (heads < 0)
            continue;
        SheetTableArea table;
        table.titleTop = from;
        table.bottom = heads;
        table.top = topOfHeads(heads, from, columns);
        table.figureColumns = columns;
        table.end = endOf(table);
        measure(table);
        for (SheetTableArea &part : besideEachOther(table)) {
            fillHeads(part);
            if (!tables.empty())
                takeGroupsOf(tables.back(), part);
            tables.push_back(std::move(part));
        }
        from = table.end;
        row = table.end - 1;
    }
    return tables;
}

} // namespace

std::vector<SheetTableArea> findTables(const SheetReading &sheet)
{
    return TableSearch(sheet).run();
}

} // namespace candour
