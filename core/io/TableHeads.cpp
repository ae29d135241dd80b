// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TableHeads.h"

#include "core/io/CellText.h"
#include "core/io/Mapping.h"

#include <algorithm>

namespace candour {

namespace {

// No table has more columns; a line of a million commas is not worth looking through.
constexpr size_t kMostColumns = 16'384;

/// The period of one column, from its heads.
std::optional<PeriodReading> readHeads(const QStringList &stack, const PeriodHints &hints)
{
    if (stack.isEmpty())
        return std::nullopt;
    PeriodHints own = hints;
    own.year.reset();
    if (const auto reading = readPeriod(stack.last(), own))
        return reading;
    for (qsizetype from = stack.size() - 2; from >= 0; --from) {
        if (const auto reading = readPeriod(stack.mid(from).join(u' '), own))
            return reading;
    }
    // "Apr" under "Q1 2024/25": the quarter says which April.
    std::optional<int> year;
    for (qsizetype i = stack.size() - 2; i >= 0 && !year; --i) {
        if (const auto above = readPeriod(stack[i]))
            year = financialYearOf(above->period);
    }
    own.year = year ? year : hints.year;
    for (qsizetype i = stack.size() - 1; own.year && i >= 0; --i) {
        if (const auto reading = readPeriod(stack[i], own))
            return reading;
    }
    return std::nullopt;
}

} // namespace

void TableHeads::add(RowSource &source)
{
    const RowSource::Fields fields = source.headFields();
    QStringList cells;
    for (const std::string_view field : fields.first(std::min(fields.size(), kMostColumns)))
        cells += cellText(field);
    add(cells, source.mergesHeads());
}

void TableHeads::add(const QStringList &cells, bool isMerged)
{
    m_rows.append({cells, isMerged});
    m_columns = std::max(m_columns, int(cells.size()));
}

void TableHeads::dropFirst()
{
    m_rows.removeFirst();
    m_columns = 0;
    for (const Row &row : std::as_const(m_rows))
        m_columns = std::max(m_columns, int(row.cells.size()));
}

bool TableHeads::hasBelow(qsizetype row, int column) const
{
    for (qsizetype below = row + 1; below < m_rows.size(); ++below) {
        if (column < m_rows[below].cells.size() && !m_rows[below].cells[column].isEmpty())
            return true;
    }
    return false;
}

QString TableHeads::cell(qsizetype row, int column) const
{
    const QStringList &cells = m_rows[row].cells;
    if (column < cells.size() && !cells[column].isEmpty())
        return cells[column];
    if (row == m_rows.size() - 1 || m_rows[row].isMerged || !hasBelow(row, column))
        return {};
    for (int left = std::min(column, int(cells.size())) - 1; left >= 0; --left) {
        if (!cells[left].isEmpty())
            return hasBelow(row, left) ? cells[left] : QString();
    }
    return {};
}

QStringList TableHeads::stack(int column) const
{
    QStringList texts;
    QStringList seen;
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const QString text = cell(row, column);
        const QString folded = foldedHead(text);
        if (folded.isEmpty() || seen.contains(folded))
            continue;
        seen += folded;
        texts.prepend(text);
    }
    return texts;
}

QStringList TableHeads::joined() const
{
    if (m_rows.size() == 1)
        return m_rows.first().cells;
    QStringList heads;
    for (int column = 0; column < m_columns; ++column)
        heads += stack(column).join(u' ');
    return heads;
}

std::vector<PeriodColumn> TableHeads::periodColumns(const PeriodHints &hints,
                                                    const QString &under) const
{
    std::vector<PeriodColumn> columns;
    bool months = false;
    for (int column = 0; column < m_columns; ++column) {
        const QStringList texts = stack(column);
        const bool isUnder = under.isEmpty()
            || std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return matchesPattern(under, text); });
        if (!isUnder)
            continue;
        if (const auto reading = readHeads(texts, hints)) {
            columns.push_back({column, *reading});
            months = months || reading->period.kind() == PeriodKind::Month;
        }
    }
    const auto wanted = hints.kind ? hints.kind
        : months                   ? std::optional(PeriodKind::Month)
                                   : std::nullopt;
    std::erase_if(columns, [&](const PeriodColumn &column) {
        return wanted && column.reading.period.kind() != *wanted;
    });
    return columns;
}

} // namespace candour
