// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/RowShape.h"

#include "core/io/layout/LayoutWords.h"

#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kLongestGroup = 120;

} // namespace

RowShape::RowShape(const SheetReading &sheet)
    : m_sheet(sheet)
    , m_rows(size_t(sheet.rows()))
{
    for (int row = 0; row < sheet.rows(); ++row) {
        Shape &shape = m_rows[size_t(row)];
        for (int column = 0; column < sheet.columns(); ++column) {
            shape.figures += sheet.isFigure(row, column) ? 1 : 0;
            shape.texts += isHeadCell(row, column) ? 1 : 0;
            shape.isBlank = shape.isBlank && sheet.isBlank(row, column);
        }
    }
}

bool RowShape::isHeadCell(int row, int column) const
{
    const CellSort sort = m_sheet.sort(row, column);
    return sort == CellSort::Text || sort == CellSort::Period
        || (sort == CellSort::Number && m_sheet.isRowOfYears(row));
}

/// One text merged over nearly everything.
bool RowShape::isTitle(int row) const
{
    if (texts(row) != 1)
        return false;
    const auto &merges = m_sheet.grid().merges();
    return std::any_of(merges.begin(), merges.end(), [&](const CellRange &range) {
        return range.top == row && (range.right - range.left + 2) * 10 > m_sheet.columns() * 9;
    });
}

/// "Month: | April 2024", "ODS code | RPA".
bool RowShape::isLabelled(int row) const
{
    for (int column = 0; column < m_sheet.columns(); ++column) {
        const TextReading *text = m_sheet.text(row, column);
        if (!text || text->sort == CellSort::Blank)
            continue;
        return text->text.endsWith(u':') || (texts(row) == 2 && isAnswer(row, column));
    }
    return false;
}

/// "Month | April 2024" and "Trust | RPA", but not "Month | Falls", which are heads.
bool RowShape::isAnswer(int row, int column) const
{
    const LabelWord label = labelWordOf(m_sheet.shown(row, column));
    const TextReading *next = m_sheet.text(row, column + 1);
    if (label == LabelWord::Period)
        return m_sheet.sort(row, column + 1) == CellSort::Period || (next && next->isPartOfYear);
    return (label == LabelWord::ProviderCode || label == LabelWord::ProviderName) && next
        && next->organisationSort != OrganisationSort::None;
}

bool RowShape::isHeadOver(int row, const std::vector<int> &columns) const
{
    if (figures(row) > 0 || texts(row) == 0 || isTitle(row) || isLabelled(row))
        return false;
    const QStringList cells = m_sheet.headCells(row);
    QSet<QString> different;
    int covered = 0;
    bool areUnits = true;
    for (const int column : columns) {
        const QString &cell = cells[column];
        if (cell.isEmpty() || m_sheet.sort(row, column) == CellSort::Marker)
            continue;
        ++covered;
        different.insert(cell);
        areUnits = areUnits && namesUnit(cell);
    }
    if (covered == 0 || covered * 10 < int(columns.size()) * 6)
        return false;
    const int texts = int(std::count_if(cells.begin(), cells.end(),
                                        [](const QString &cell) { return !cell.isEmpty(); }));
    const bool isEnough = columns.size() == 1 ? texts >= 2 : different.size() >= 2;
    return isEnough || (areUnits && covered == int(columns.size()));
}

bool RowShape::isGroupOver(int row, int top, int bottom, const std::vector<int> &columns) const
{
    if (isBlank(row) || figures(row) > 0 || isTitle(row) || isLabelled(row))
        return false;
    const QStringList cells = m_sheet.headCells(row);
    QStringList over;
    for (const int column : columns) {
        if (!cells[column].isEmpty() && m_sheet.sort(row, column) != CellSort::Marker
            && (over.isEmpty() || over.last() != cells[column]))
            over += cells[column];
    }
    if (over.size() >= 2)
        return std::all_of(over.begin(), over.end(),
                           [](const QString &text) { return text.size() <= kLongestGroup; });
    if (over.size() == 1) {
        // A title may stand over the figures as well; a group is merged, or gives a year.
        const bool isPeriod = readPeriod(over.first()).has_value();
        return isPeriod || (m_sheet.mergesAcross(row) && over.first().size() <= kLongestGroup);
    }
    // Names of columns that have no head further down.
    int named = 0;
    int known = 0;
    for (int column = 0; column < m_sheet.columns(); ++column) {
        bool isNamedBelow = false;
        for (int below = top; below <= bottom; ++below)
            isNamedBelow = isNamedBelow || !m_sheet.isBlank(below, column);
        if (cells[column].isEmpty() || isNamedBelow)
            continue;
        ++named;
        known += headWordOf(cells[column]) != HeadWord::None ? 1 : 0;
    }
    return known >= 1 || named >= 2;
}

bool RowShape::isUnlikeFigures(int row, const std::vector<int> &columns) const
{
    QSet<QString> different;
    int texts = 0;
    for (const int column : columns) {
        if (!isHeadCell(row, column))
            continue;
        ++texts;
        different.insert(m_sheet.shown(row, column));
    }
    // Over columns in which the table above has nothing, another table may begin.
    return texts == 0 || different.size() * 10 >= texts * 6;
}

} // namespace candour
