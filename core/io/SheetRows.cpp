// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SheetRows.h"

#include <algorithm>

namespace candour {

SheetRows::SheetRows(const SheetGrid &sheet, bool decimalComma)
    : m_sheet(sheet)
    , m_decimalComma(decimalComma)
    // Texts are looked at in place and must not move: a row's own, and those of merged cells.
    , m_written(size_t(sheet.columns()) * 2)
    , m_columns(sheet.columns())
{
}

void SheetRows::rewind()
{
    m_row = -1;
    m_fields.clear();
}

bool SheetRows::next()
{
    do {
        ++m_row;
        if (m_row >= m_sheet.rows())
            return false;
    } while (m_sheet.row(m_row).empty());
    fill();
    return true;
}

void SheetRows::fill()
{
    const std::span<const GridCell> cells = m_sheet.row(m_row);
    m_used = 0;
    m_fields.assign(size_t(std::min(int(cells.back().column) + 1, m_columns)), {});
    for (const GridCell &cell : cells) {
        if (cell.column >= m_fields.size())
            break;
        m_fields[cell.column] = textOf(cell);
    }
    for (const Repeated &repeated : m_repeated)
        repeat(repeated);
    m_usedByRow = m_used;
}

std::string_view SheetRows::textOf(const GridCell &cell)
{
    if (cell.kind == GridKind::Text || cell.kind == GridKind::Error)
        return m_sheet.plainText(cell);
    if (m_used == m_written.size())
        return {};
    std::string &text = m_written[m_used++];
    text = m_sheet.utf8(cell);
    if (m_decimalComma && (cell.kind == GridKind::Number || cell.kind == GridKind::Percent))
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

void SheetRows::prepare(int columns, std::span<const int> labels)
{
    m_columns = std::min(columns, m_sheet.columns());
    m_repeated.clear();
    for (const int column : labels) {
        Repeated repeated {column, {}};
        for (const CellRange &range : m_sheet.merges()) {
            if (range.left == column && range.bottom > range.top)
                repeated.ranges.push_back(range);
        }
        std::sort(repeated.ranges.begin(), repeated.ranges.end(),
                  [](const CellRange &a, const CellRange &b) { return a.top < b.top; });
        if (!repeated.ranges.empty())
            m_repeated.push_back(std::move(repeated));
    }
}

void SheetRows::repeat(const Repeated &repeated)
{
    const auto after =
        std::upper_bound(repeated.ranges.begin(), repeated.ranges.end(), m_row,
                         [](int row, const CellRange &range) { return row < range.top; });
    if (after == repeated.ranges.begin())
        return;
    const CellRange &range = *std::prev(after);
    const GridCell *anchor = m_sheet.cell(range.top, range.left);
    if (!anchor || range.bottom < m_row || range.top == m_row)
        return;
    if (m_fields.size() <= size_t(repeated.column))
        m_fields.resize(size_t(repeated.column) + 1);
    std::string_view &field = m_fields[size_t(repeated.column)];
    if (field.empty())
        field = textOf(*anchor);
}

RowSource::Fields SheetRows::headFields()
{
    m_heads = m_fields;
    m_used = m_usedByRow;
    for (const CellRange &range : m_sheet.merges()) {
        if (m_row < range.top || m_row > range.bottom)
            continue;
        const GridCell *anchor = m_sheet.cell(range.top, range.left);
        const int right = std::min(range.right, m_sheet.columns() - 1);
        if (!anchor || right < range.left)
            continue;
        if (m_heads.size() <= size_t(right))
            m_heads.resize(size_t(right) + 1);
        const std::string_view text = textOf(*anchor);
        for (int column = range.left; column <= right; ++column) {
            if (m_heads[size_t(column)].empty())
                m_heads[size_t(column)] = text;
        }
    }
    return m_heads;
}

bool SheetRows::mergesHeads() const
{
    return mergesGroups(m_sheet, m_row);
}

bool mergesGroups(const SheetGrid &sheet, int row)
{
    int merged = 0;
    int alone = int(sheet.row(row).size());
    for (const CellRange &range : sheet.merges()) {
        if (row < range.top || row > range.bottom || !sheet.cell(range.top, range.left))
            continue;
        merged += range.right > range.left ? 1 : 0;
        alone -= range.top == row ? 1 : 0;
    }
    return merged > 0 && merged >= alone;
}

} // namespace candour
