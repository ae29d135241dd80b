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
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i < m_first || i > m_last)
            m_rows.last().cells[i].clear();
    }
    m_columns = std::max(m_columns, int(cells.size()));
}

void TableHeads::dropFirst()
{
    m_rows.removeFirst();
    m_columns = 0;
    for (const Row &row : std::as_const(m_rows))
        m_columns = std::max(m_columns, int(row.cells.size()));
}

QList<QStringList> TableHeads::spreadRows() const
{
    QList<QStringList> spread;
    QList<bool> below(m_columns, false); // a head stands below, in this column
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        QStringList own = m_rows[row].cells;
        own.resize(m_columns);
        QStringList cells = own;
        const bool isGroups = row < m_rows.size() - 1 && !m_rows[row].isMerged;
        QString group;
        for (int column = 0; column < m_columns; ++column) {
            // A text in two cells one after the other is merged, and ends where it ends.
            const bool isAlone = column == 0 || own[column] != own[column - 1];
            if (!own[column].isEmpty())
                group = below[column] && isAlone ? own[column] : QString();
            else if (isGroups && below[column])
                cells[column] = group;
            below[column] = below[column] || !cells[column].isEmpty();
        }
        spread.prepend(cells);
    }
    return spread;
}

QList<QStringList> TableHeads::stacks() const
{
    const QList<QStringList> rows = spreadRows();
    QList<QStringList> stacks;
    for (int column = 0; column < m_columns; ++column) {
        QStringList texts;
        QStringList seen;
        for (qsizetype row = rows.size() - 1; row >= 0; --row) {
            const QString folded = foldedHead(rows[row][column]);
            if (folded.isEmpty() || seen.contains(folded))
                continue;
            seen += folded;
            texts.prepend(rows[row][column]);
        }
        stacks += texts;
    }
    return stacks;
}

QStringList TableHeads::joined() const
{
    if (m_rows.size() == 1)
        return m_rows.first().cells;
    QStringList heads;
    for (const QStringList &texts : stacks())
        heads += texts.join(u' ');
    return heads;
}

std::vector<PeriodColumn> TableHeads::periodColumns(const PeriodHints &hints,
                                                    const QString &under) const
{
    std::vector<PeriodColumn> columns;
    bool months = false;
    const QList<QStringList> heads = stacks();
    for (int column = 0; column < m_columns; ++column) {
        const QStringList &texts = heads[column];
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
