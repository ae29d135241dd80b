// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/TableJoin.h"

#include "core/io/ColumnPlan.h"
#include "core/io/IoText.h"
#include "core/io/SheetRows.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double kNamedBySheet = 0.7;

/// What a table's rows add to a mapping may differ where the mapping is the same.
Mapping shapeOf(const Mapping &mapping)
{
    Mapping shape = mapping;
    shape.creates.clear();
    shape.setAside.clear();
    shape.indicatorNames.clear();
    return shape;
}

template <typename T>
void addNew(QList<T> &list, const QList<T> &more)
{
    for (const T &item : more) {
        if (!list.contains(item))
            list.append(item);
    }
}

double valueOf(const Figure &figure)
{
    return std::isnan(figure.value) ? figure.numerator : figure.value;
}

} // namespace

void pinHeads(const LayoutSource &source, std::vector<TableProposal> &tables)
{
    for (TableProposal &table : tables) {
        const SheetGrid &sheet = *source.sheets[table.sheet];
        SheetRows rows(sheet);
        const TableNames names {source.fileName, source.isText ? QString() : sheet.name()};
        const auto plan = planColumns(rows, table.mapping, names);
        const bool isSame = plan && plan->headerLine == table.area.top + 1
            && plan->periodColumns.size() == table.columns.periods.size();
        if (!isSame)
            table.mapping.headerLine = table.area.top + 1;
    }
}

void nameSheetsAfterProviders(const LayoutSource &source, std::vector<TableProposal> &tables)
{
    if (source.isText || tables.size() < 2 || tables.front().sheet == tables.back().sheet)
        return;
    const TableProposal &first = tables.front();
    const bool all = std::all_of(tables.begin(), tables.end(), [&](const TableProposal &table) {
        const Mapping &mapping = table.mapping;
        return table.evidence.asks(LayoutAsk::Provider) && table.area.heads == first.area.heads
            && !mapping.period.fromSheetName && !mapping.indicator.sheetName;
    });
    if (!all)
        return;
    for (TableProposal &table : tables) {
        table.mapping.organisationName.sheetName = true;
        table.evidence.answer(LayoutAsk::Provider, kNamedBySheet,
                              IoText::tr("The sheets have the same heads: each is taken for the "
                                         "provider after which it is called."));
    }
}

void joinSheets(const LayoutSource &source, bool nameAll, std::vector<TableProposal> &tables)
{
    std::vector<TableProposal> joined;
    std::vector<QStringList> sheets;
    for (TableProposal &table : tables) {
        const QString name = source.sheets[table.sheet]->name().simplified();
        size_t same = 0;
        while (same < joined.size()
               && (shapeOf(joined[same].mapping) != shapeOf(table.mapping)
                   || sheets[same].contains(name)))
            ++same;
        if (same == joined.size()) {
            joined.push_back(std::move(table));
            sheets.push_back({name});
            continue;
        }
        addNew(joined[same].mapping.creates, table.mapping.creates);
        addNew(joined[same].mapping.setAside, table.mapping.setAside);
        addNew(joined[same].mapping.indicatorNames, table.mapping.indicatorNames);
        joined[same].evidence.join(table.evidence);
        sheets[same] += name;
    }
    for (size_t i = 0; i < joined.size(); ++i) {
        if (!source.isText && (joined.size() > 1 || nameAll))
            joined[i].mapping.sheet = sheets[i].join(u'/');
    }
    tables = std::move(joined);
}

Mapping completedMapping(const Mapping &mapping)
{
    Mapping whole = mapping;
    const QString unknown = QStringLiteral("?");
    const auto complete = [&](Mapping &part) {
        if (part.layout != TableLayout::ProvidersAcross && !part.organisationCode.isGiven()
            && !part.organisationName.isGiven())
            part.organisationName.constant = unknown;
        if (part.layout != TableLayout::IndicatorsAcross && !part.indicator.isGiven())
            part.indicator.constant = unknown;
        const bool hasPeriod = part.layout == TableLayout::MonthsAcross
            || !part.period.column.isEmpty() || !part.period.constant.isEmpty()
            || part.period.isAround();
        if (!hasPeriod)
            part.period.constant = QStringLiteral("2000-01");
    };
    complete(whole);
    for (Mapping &part : whole.tables)
        complete(part);
    return whole;
}

size_t figuresOf(const TableProposal &table)
{
    return table.area.rows.size() * std::max(size_t(1), table.area.figureColumns.size());
}

bool TableContradictions::contradicts(const TableProposal &proposal, const ImportedTable &table)
{
    // Read alone, a table goes on into the one below it.
    const auto isOfTable = [&](const ImportedRow &row) {
        const SheetTableArea &area = proposal.area;
        return row.line > area.top && row.line <= area.end && row.column > area.left
            && row.column <= area.right + 1;
    };
    QHash<QString, double> values;
    for (const ImportedRow &row : table.rows) {
        if (!isOfTable(row))
            continue;
        const ImportedOrganisation &who = table.organisations[row.organisation];
        const QString key = (who.code.isEmpty() ? who.name : who.code) + u'\n'
            + table.indicators[row.indicator].toCaseFolded() + u'\n'
            + table.breakdowns[row.breakdown] + u'\n' + row.period.toText();
        const double value = valueOf(table.figure(row));
        const auto known = m_values.constFind(key);
        if (known != m_values.cend() && !std::isnan(*known) && !std::isnan(value)
            && *known != value)
            return true;
        values.insert(key, value);
    }
    m_values.insert(values);
    return false;
}

} // namespace candour
