// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/FileTables.h"

#include "core/io/IoText.h"
#include "core/io/TableReader.h"

#include <algorithm>

namespace candour {

namespace {

constexpr qint64 kRowsPerReport = 4096;

bool assemblesParts(const Mapping &mapping)
{
    const auto isPart = [](const IndicatorName &name) { return name.part != FigurePart::Whole; };
    return std::any_of(mapping.indicatorNames.begin(), mapping.indicatorNames.end(), isPart)
        || std::any_of(mapping.tables.begin(), mapping.tables.end(), assemblesParts);
}

/// Totals are formed over the dimensions of all tables.
Mapping withAllBreakdowns(const Mapping &mapping)
{
    Mapping all = mapping;
    for (const Mapping &table : mapping.tables)
        all.breakdowns += table.breakdowns;
    return all;
}

} // namespace

FileTables::FileTables(const Mapping &mapping, const QString &fileName, bool decimalComma,
                       ImportedTable &table)
    : m_mapping(mapping)
    , m_fileName(fileName)
    , m_decimalComma(decimalComma)
    , m_table(table)
    , m_builder(table, assemblesParts(mapping))
    , m_parts {&mapping}
{
    for (const Mapping &part : mapping.tables)
        m_parts += &part;
    m_isFound.fill(false, m_parts.size());
}

bool FileTables::look(const TableNames &names, SheetState state, const MakeSource &make)
{
    const size_t before = m_found.size();
    bool wanted = false;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Mapping &part = *m_parts[i];
        // A hidden sheet is read only when it is meant.
        if (!isSheetWanted(part, names.sheet)
            || (part.sheet.isEmpty() && state != SheetState::Visible))
            continue;
        wanted = true;
        m_isFound[i] = take(part, names, make) || m_isFound[i];
    }
    m_looked += wanted ? 1 : 0;
    closeTables(before);
    const bool found = m_found.size() > before;
    if (!found && !names.sheet.isEmpty())
        tellUnread(names, state, wanted, int(make()->size()));
    return found;
}

bool FileTables::take(const Mapping &mapping, const TableNames &names, const MakeSource &make)
{
    auto source = make();
    auto plan = planColumns(*source, mapping, names);
    if (!plan) {
        if (!m_headFault)
            m_headFault = plan.error();
        return false;
    }
    const TableSurroundings around {names, plan->titles};
    auto settled = settledMapping(mapping, around);
    if (!settled) {
        if (!m_factFault)
            m_factFault = settled.error();
        if (!names.sheet.isEmpty())
            m_builder.complainOfSheet(names.sheet, settled.error().text);
        return false;
    }
    const int sheet = names.sheet.isEmpty() ? 0 : m_builder.sheetNumber(names.sheet);
    m_found.push_back({*std::move(settled), *std::move(plan), periodHints(mapping.period, around),
                       std::move(source), sheet});
    return true;
}

/// Tables below one another end where the next begins; those side by side have the same rows.
void FileTables::closeTables(size_t from)
{
    for (size_t i = from; i < m_found.size(); ++i) {
        for (size_t other = from; other < m_found.size(); ++other) {
            const int line = m_found[other].plan.headerLine;
            const bool isBeside = areSideBySide(m_found[i].mapping, m_found[other].mapping);
            if (!isBeside && line > m_found[i].plan.headerLine)
                m_found[i].end = std::min(m_found[i].end, line);
        }
    }
}

void FileTables::tellUnread(const TableNames &names, SheetState state, bool wanted, int rows)
{
    if (rows == 0)
        return;
    const QString why = wanted         ? IoText::tr("(a sheet with other heads)")
        : state == SheetState::Visible ? IoText::tr("(a sheet that the mapping does not name)")
                                       : IoText::tr("(a hidden sheet)");
    m_builder.setAsideWhole(why, names.sheet, rows);
}

void FileTables::tellMissing()
{
    for (qsizetype i = 1; i < m_parts.size(); ++i) {
        const QString &name = m_parts[i]->name;
        if (!m_isFound[i])
            m_builder.setAsideWhole(IoText::tr("(table %1 of the mapping: its heads are not there)")
                                        .arg(name.isEmpty() ? QString::number(i) : name),
                                    {}, 0);
    }
}

Error FileTables::nothingFound() const
{
    if (m_factFault)
        return *m_factFault;
    if (m_headFault && m_looked == 1)
        return *m_headFault;
    const QString name = m_mapping.name.isEmpty() ? IoText::tr("(unnamed)") : m_mapping.name;
    if (m_looked == 0)
        return {ErrorCode::Invalid,
                IoText::tr("%1 does not fit the mapping %2: it has no visible sheet called “%3”. "
                           "Choose another mapping, or correct its sheet.")
                    .arg(m_fileName, name,
                         m_mapping.sheet.isEmpty() ? QStringLiteral("*") : m_mapping.sheet)};
    return {ErrorCode::Invalid,
            IoText::tr("%1 does not fit the mapping %2: none of its sheets has the columns “%3”. "
                       "Choose another mapping, or correct the heads.")
                .arg(m_fileName, name, requiredColumns(m_mapping).join(IoText::tr("”, “")))};
}

Result<void> FileTables::read(const Progress &progress)
{
    if (m_found.empty())
        return fail(nothingFound());
    tellMissing();
    m_table.headerLine = m_found.front().plan.headerLine;
    qint64 total = 0;
    for (const Found &found : m_found)
        total += qint64(found.source->size());
    qint64 before = 0;
    for (Found &found : m_found) {
        if (auto done = readTable(found, progress, before, total); !done)
            return done;
        before += qint64(found.source->size());
    }
    return {};
}

Result<void> FileTables::finish()
{
    m_builder.finish(m_mapping.tables.isEmpty() ? m_mapping : withAllBreakdowns(m_mapping));
    if (m_table.records == 0)
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 holds heads and no rows. Ask its sender for the file with the "
                               "figures.")
                        .arg(m_fileName));
    return {};
}

Result<void> FileTables::readTable(Found &found, const Progress &progress, qint64 before,
                                   qint64 total)
{
    RowSource &source = *found.source;
    m_builder.begin(found.plan, found.sheet);
    TableReader reader(found.mapping, found.plan, found.hints, m_decimalComma, m_builder);
    source.prepare(found.plan.width(), found.plan.labelColumns());
    qint64 rows = 0;
    while (source.next() && source.line() < found.end) {
        reader.readRow(source.fields(), source.line());
        const bool isReportDue = progress && ++rows % kRowsPerReport == 0;
        if (isReportDue && !progress(before + qint64(source.position()), total))
            return fail(
                ErrorCode::Cancelled,
                IoText::tr("%1: the import was cancelled; nothing was stored.").arg(m_fileName));
    }
    if (source.fault())
        return fail(ErrorCode::Invalid, m_fileName + QStringLiteral(": ") + *source.fault());
    return {};
}

} // namespace candour
