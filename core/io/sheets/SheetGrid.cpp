// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/SheetGrid.h"

#include "core/io/sheets/CellValue.h"

#include <algorithm>

namespace candour {

namespace {

using Bands = std::vector<std::pair<int, int>>;

bool isWithin(const Bands &bands, int at)
{
    const auto after = std::upper_bound(bands.begin(), bands.end(), at,
                                        [](int i, const auto &band) { return i < band.first; });
    return after != bands.begin() && std::prev(after)->second >= at;
}

int countWithin(const Bands &bands, int end)
{
    int count = 0;
    for (const auto &[first, last] : bands)
        count += std::max(0, std::min(last, end - 1) - first + 1);
    return count;
}

} // namespace

std::span<const GridCell> SheetGrid::row(int row) const
{
    if (row < 0 || m_lines.empty())
        return {};
    // Most sheets have no empty rows: then the row is where its number says.
    auto line = m_lines.begin() + std::min(size_t(row), m_lines.size() - 1);
    if (line->row != row) {
        line = std::lower_bound(m_lines.begin(), m_lines.end(), row,
                                [](const Line &a, int b) { return a.row < b; });
        if (line == m_lines.end() || line->row != row)
            return {};
    }
    const size_t end = std::next(line) == m_lines.end() ? m_cells.size() : std::next(line)->first;
    return {m_cells.data() + line->first, end - line->first};
}

const GridCell *SheetGrid::cell(int rowIndex, int column) const
{
    const auto cells = row(rowIndex);
    if (column < 0 || cells.empty())
        return nullptr;
    const size_t guess = std::min(size_t(column), cells.size() - 1);
    if (cells[guess].column == column)
        return &cells[guess];
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const GridCell &a, int b) { return a.column < b; });
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

std::string_view SheetGrid::plainText(const GridCell &cell) const
{
    return cell.kind == GridKind::Text || cell.kind == GridKind::Error ? m_texts->at(cell.text)
                                                                       : std::string_view();
}

std::string SheetGrid::utf8(const GridCell &cell) const
{
    switch (cell.kind) {
    case GridKind::Blank:
        return {};
    case GridKind::Text:
    case GridKind::Error:
        return std::string(plainText(cell));
    case GridKind::Number:
        return decimalText(cell.number);
    case GridKind::Percent:
        return decimalText(cell.number, 2) + '%';
    case GridKind::Date:
    case GridKind::DateTime:
    case GridKind::Time:
        return momentText(cell.number, cell.kind);
    case GridKind::Boolean:
        return cell.number != 0 ? "TRUE" : "FALSE";
    }
    return {};
}

QString SheetGrid::text(int row, int column) const
{
    const GridCell *found = cell(row, column);
    return found ? QString::fromStdString(utf8(*found)) : QString();
}

bool SheetGrid::hiddenRow(int row) const
{
    return isWithin(m_hiddenRows, row);
}

bool SheetGrid::hiddenColumn(int column) const
{
    return isWithin(m_hiddenColumns, column);
}

int SheetGrid::hiddenRows() const
{
    return countWithin(m_hiddenRows, rows());
}

int SheetGrid::hiddenColumns() const
{
    return countWithin(m_hiddenColumns, columns());
}

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

} // namespace candour
