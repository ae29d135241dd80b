// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TableBuilder.h"

#include "core/io/ColumnPlan.h"
#include "core/io/IoText.h"

namespace candour {

namespace {

constexpr qsizetype kLinesShown = 100;
constexpr qsizetype kSetAsideListed = 1000; ///< different texts; what follows is counted together

} // namespace

TableBuilder::TableBuilder(ImportedTable &table, bool hasParts)
    : m_table(table)
    , m_hasParts(hasParts)
{
    table.breakdowns = {QString()};
    m_breakdownIds.insert(QString(), 0);
}

quint32 TableBuilder::organisationId(const QString &code, const QString &name)
{
    const QString key =
        !code.isEmpty() ? QString(u"c:" + code) : QString(u"n:" + name.toCaseFolded());
    const auto found = m_organisationIds.constFind(key);
    if (found != m_organisationIds.cend())
        return *found;
    const auto id = quint32(m_table.organisations.size());
    m_table.organisations.append({code, name});
    m_organisationIds.insert(key, id);
    return id;
}

quint32 TableBuilder::indicatorId(const QString &code)
{
    const QString key = code.toCaseFolded();
    const auto found = m_indicatorIds.constFind(key);
    if (found != m_indicatorIds.cend())
        return *found;
    const auto id = quint32(m_table.indicators.size());
    m_table.indicators += code;
    m_indicatorIds.insert(key, id);
    return id;
}

quint32 TableBuilder::breakdownId(const QString &text)
{
    const auto found = m_breakdownIds.constFind(text);
    if (found != m_breakdownIds.cend())
        return *found;
    const auto id = quint32(m_table.breakdowns.size());
    m_table.breakdowns += text;
    m_breakdownIds.insert(text, id);
    return id;
}

void TableBuilder::begin(const ColumnPlan &plan, int sheet)
{
    m_sections.push_back({&plan, sheet});
    m_sheet = sheet;
}

int TableBuilder::sheetNumber(const QString &name)
{
    qsizetype place = m_table.sheets.indexOf(name);
    if (place < 0) {
        place = m_table.sheets.size();
        m_table.sheets += name;
    }
    return int(place) + 1;
}

void TableBuilder::addThreshold(FoundThreshold threshold)
{
    const quint64 whose = quint64(threshold.organisation) << 32 | threshold.indicator;
    const std::pair key(whose, threshold.text);
    if (m_thresholds.contains(key))
        return;
    m_thresholds.insert(key);
    threshold.sheet = qint16(m_sheet);
    m_table.thresholds.append(std::move(threshold));
}

void TableBuilder::markCount(std::optional<quint32> indicator)
{
    if (indicator)
        m_counts.insert(*indicator);
    else
        m_allCount = true;
}

SetAsideRows &TableBuilder::asideFor(const QString &text, const QString &sheet)
{
    const bool isListed = m_setAside.size() < kSetAsideListed || m_setAside.contains({sheet, text});
    const QString what = isListed ? text : IoText::tr("(others)");
    auto place = m_setAside.constFind({sheet, what});
    if (place == m_setAside.cend()) {
        place = m_setAside.insert({sheet, what}, m_table.setAside.size());
        m_table.setAside.append({what, 0, {}, sheet});
    }
    return m_table.setAside[*place];
}

void TableBuilder::setAside(const QString &text, int line)
{
    SetAsideRows &rows = asideFor(text, sheetName(m_sheet));
    ++rows.count;
    if (rows.lines.size() < kLinesShown)
        rows.lines += line;
}

void TableBuilder::setAsideWhole(const QString &text, const QString &sheet, int rows)
{
    asideFor(text, sheet).count += rows;
}

void TableBuilder::list(ImportProblem &&problem)
{
    ++m_table.problemCount;
    if (m_table.problems.size() < kListedProblems)
        m_table.problems.append(std::move(problem));
}

void TableBuilder::complain(int line, int column, const QString &cell, const QString &reason)
{
    const QString name =
        column == kNoColumn ? QString() : m_sections.back().plan->columnName(column);
    list({line, column + 1, name, cell, reason, sheetName(m_sheet)});
}

void TableBuilder::complainOfSheet(const QString &sheet, const QString &reason)
{
    list({0, 0, {}, {}, reason, sheet});
}

/// The last of its sheet whose heads stand above the row.
const ColumnPlan *TableBuilder::planOf(const ImportedRow &row) const
{
    const ColumnPlan *found = m_sections.empty() ? nullptr : m_sections.front().plan;
    int best = -1;
    for (const Section &section : m_sections) {
        const int line = section.plan->headerLine;
        if (section.sheet == row.sheet && line < row.line && line > best) {
            found = section.plan;
            best = line;
        }
    }
    return found;
}

void TableBuilder::complainOfRow(const ImportedRow &row, const QString &reason)
{
    const ColumnPlan *plan = planOf(row);
    const int column = row.column > 0 ? row.column - 1 : kNoColumn;
    const QString name = column == kNoColumn || !plan ? QString() : plan->columnName(column);
    list({row.line, column + 1, name, {}, reason, m_table.sheetOf(row)});
}

void TableBuilder::finish(const Mapping &mapping)
{
    m_raw.counts.assign(size_t(m_table.indicators.size()), m_allCount);
    for (const quint32 indicator : std::as_const(m_counts))
        m_raw.counts[indicator] = true;
    const ComplainOfRow complainOf = [this](const ImportedRow &row, const QString &reason) {
        complainOfRow(row, reason);
    };
    refuseLostFormats(m_table, m_raw, complainOf);
    settleDuplicates(m_table, m_raw, complainOf);
    addTotals(m_table, m_raw, mapping, complainOf);
    sortProblems(m_table.problems, m_table.sheets);
}

} // namespace candour
