// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/SheetReading.h"

#include "core/io/CellText.h"
#include "core/io/ThresholdText.h"
#include "core/io/layout/LayoutWords.h"
#include "core/io/layout/OrganisationText.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr qsizetype kLongestPeriod = 48;
constexpr qsizetype kLongestName = 120;
constexpr int kWordsOfProse = 12;
constexpr int kAnyYear = 2000; ///< only to see whether a year is what lacks

bool isSensed(const QString &text)
{
    const auto reading = readThreshold(text);
    return reading && reading->sense != ThresholdSense::Unstated
        && reading->sense != ThresholdSense::None;
}

/// Years and months that people write as numbers.
std::optional<PeriodReading> periodOfNumber(double number)
{
    constexpr double kFirstYear = 1990;
    constexpr double kLastYear = 2100;
    const bool isYear = number >= kFirstYear && number < kLastYear;
    const bool isMonth = number >= kFirstYear * 100 && number < kLastYear * 100;
    if ((!isYear && !isMonth) || number != std::floor(number))
        return std::nullopt;
    return readPeriod(QString::number(qint64(number)));
}

} // namespace

SheetReading::SheetReading(const SheetGrid &grid, const NameLookup &names, bool decimalComma)
    : m_grid(grid)
    , m_names(names)
    , m_numbers(decimalComma)
    , m_rows(std::min(grid.rows(), kLayoutRows))
    , m_columns(std::min(grid.columns(), kLayoutColumns))
    , m_cells(size_t(m_rows) * size_t(m_columns))
    , m_yearRows(size_t(m_rows))
{
    for (int row = 0; row < m_rows; ++row) {
        for (const GridCell &cell : grid.row(row)) {
            if (cell.column < m_columns)
                m_cells[place(row, cell.column)] = read(cell);
        }
        m_yearRows[size_t(row)] = looksLikeYears(row);
    }
}

SheetReading::Cell SheetReading::read(const GridCell &cell)
{
    switch (cell.kind) {
    case GridKind::Number:
        return {0, CellSort::Number};
    case GridKind::Percent:
        return {0, CellSort::Percent};
    case GridKind::Date:
    case GridKind::DateTime:
        return {0, CellSort::Period};
    case GridKind::Error:
        return {0, CellSort::Error};
    case GridKind::Text:
        break;
    default:
        return {0, cell.kind == GridKind::Blank ? CellSort::Blank : CellSort::Text};
    }
    quint32 &text = m_textPlaces[cell.text];
    if (text == 0) {
        m_texts.push_back(readText(m_grid.plainText(cell)));
        text = quint32(m_texts.size());
    }
    return {text, m_texts[text - 1].sort};
}

TextReading SheetReading::readText(std::string_view utf8) const
{
    TextReading reading;
    reading.text = cellText(utf8);
    if (reading.text.isEmpty()) {
        reading.sort = CellSort::Blank;
        return reading;
    }
    const NumberCell cell = m_numbers.read(utf8);
    switch (cell.kind) {
    case CellKind::Number:
        reading.sort = cell.percent ? CellSort::Percent : CellSort::Number;
        reading.number = cell.number;
        reading.period = cell.percent ? std::nullopt : periodOfNumber(cell.number);
        return reading;
    case CellKind::SheetError:
        reading.sort = CellSort::Error;
        return reading;
    case CellKind::Unreadable:
        break;
    default:
        reading.sort = CellSort::Marker;
        return reading;
    }
    const qsizetype words = reading.text.count(u' ') + 1;
    reading.isProse = reading.text.size() > kLongestName || words > kWordsOfProse
        || (reading.text.endsWith(u'.') && words > kWordsOfProse / 2);
    if (reading.text.size() <= kLongestPeriod) {
        reading.period = readPeriod(reading.text);
        reading.isPartOfYear =
            !reading.period && readPeriod(reading.text, {{}, 0, kAnyYear}).has_value();
        reading.isThreshold = !reading.period && isSensed(reading.text);
        reading.isSum = namesSum(reading.text);
    }
    if (reading.period)
        reading.sort = CellSort::Period;
    reading.organisation = m_names.organisation(reading.text);
    reading.indicator = m_names.indicator(reading.text);
    if (reading.organisation)
        reading.organisationSort = OrganisationSort::Known;
    else if (looksLikeOrganisationCode(reading.text))
        reading.organisationSort = OrganisationSort::Code;
    else if (looksLikeOrganisationName(reading.text))
        reading.organisationSort = OrganisationSort::Name;
    return reading;
}

/// 2019, 2020, 2021 or 202404, 202405: at least two, each the next of the one before, and no other
/// number in the row.
bool SheetReading::looksLikeYears(int row) const
{
    std::optional<Period> last;
    int count = 0;
    for (int column = 0; column < m_columns; ++column) {
        const CellSort what = sort(row, column);
        if (what == CellSort::Percent || what == CellSort::Error)
            return false;
        if (what != CellSort::Number)
            continue;
        const auto reading = period(row, column);
        if (!reading || (last && reading->period != last->plus(1)))
            return false;
        last = reading->period;
        ++count;
    }
    return count >= 2;
}

const TextReading *SheetReading::text(int row, int column) const
{
    if (!holds(row, column))
        return nullptr;
    const quint32 text = m_cells[place(row, column)].text;
    return text == 0 ? nullptr : &m_texts[text - 1];
}

QString SheetReading::shown(int row, int column) const
{
    if (const TextReading *reading = text(row, column))
        return reading->text;
    return m_grid.text(row, column).simplified();
}

double SheetReading::number(int row, int column) const
{
    if (const TextReading *reading = text(row, column))
        return reading->number;
    const GridCell *cell = m_grid.cell(row, column);
    if (!cell || (cell->kind != GridKind::Number && cell->kind != GridKind::Percent))
        return kNoNumber;
    return cell->kind == GridKind::Percent ? cell->number * 100 : cell->number;
}

std::optional<PeriodReading> SheetReading::period(int row, int column) const
{
    if (const TextReading *reading = text(row, column))
        return reading->period;
    const CellSort what = sort(row, column);
    if (what == CellSort::Number)
        return periodOfNumber(number(row, column));
    return what == CellSort::Period ? readPeriod(m_grid.text(row, column)) : std::nullopt;
}

bool SheetReading::isFigure(int row, int column) const
{
    const CellSort what = sort(row, column);
    return what == CellSort::Percent || what == CellSort::Error
        || (what == CellSort::Number && !m_yearRows[size_t(row)]);
}

bool SheetReading::isBlankRow(int row) const
{
    for (int column = 0; column < m_columns; ++column) {
        if (!isBlank(row, column))
            return false;
    }
    return true;
}

QStringList SheetReading::headCells(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_columns; ++column)
        cells += shown(row, column);
    for (const CellRange &range : m_grid.merges()) {
        if (row < range.top || row > range.bottom)
            continue;
        const QString anchor = shown(range.top, range.left);
        for (int column = range.left; column <= std::min(range.right, m_columns - 1); ++column) {
            if (cells[column].isEmpty())
                cells[column] = anchor;
        }
    }
    return cells;
}

bool SheetReading::mergesAcross(int row) const
{
    return std::any_of(m_grid.merges().begin(), m_grid.merges().end(), [&](const CellRange &range) {
        return range.right > range.left && row >= range.top && row <= range.bottom;
    });
}

bool hasDecimalCommas(const std::vector<const SheetGrid *> &sheets)
{
    static const QRegularExpression comma(QStringLiteral("^-?\\d+,(?:\\d{1,2}|\\d{4,}) ?%?$"));
    static const QRegularExpression point(QStringLiteral("^-?\\d+\\.\\d+ ?%?$"));
    constexpr qsizetype kLongest = 24;
    bool found = false;
    for (const SheetGrid *sheet : sheets) {
        for (int row = 0; row < std::min(sheet->rows(), kLayoutRows); ++row) {
            for (const GridCell &cell : sheet->row(row)) {
                if (cell.kind != GridKind::Text)
                    continue;
                const std::string_view text = sheet->plainText(cell);
                const bool mayBe = text.size() <= kLongest && !text.empty()
                    && text.find_first_of(",.") != std::string_view::npos
                    && text.find_first_of("0123456789") != std::string_view::npos;
                if (!mayBe)
                    continue;
                const QString shown = cellText(text);
                if (point.match(shown).hasMatch())
                    return false;
                found = found || comma.match(shown).hasMatch();
            }
        }
    }
    return found;
}

} // namespace candour
