// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingColumns.h"

#include "core/io/ColumnPlan.h"
#include "core/io/SheetRows.h"

#include <algorithm>

namespace candour {

namespace {

bool isBeside(const Mapping &mapping, int a, int b)
{
    Mapping copy = mapping;
    return areSideBySide(partOf(copy, a), partOf(copy, b));
}

/// A table ends where the next one below it begins.
void findEnds(const Mapping &mapping, QList<PlacedTable> &tables)
{
    for (PlacedTable &table : tables) {
        table.endLine = kMostSheetLines + 1;
        for (const PlacedTable &other : std::as_const(tables)) {
            if (other.headerLine > table.headerLine && !isBeside(mapping, table.part, other.part))
                table.endLine = std::min(table.endLine, other.headerLine);
        }
    }
}

std::optional<PlacedTable> placeOf(const SheetGrid &sheet, const TableNames &names,
                                   const Mapping &part, int number)
{
    SheetRows rows(sheet, part.decimalComma.value_or(false));
    const auto plan = planColumns(rows, part, names);
    if (!plan)
        return std::nullopt;
    PlacedTable placed {number, plan->headerLine, rows.line(), 0, plan->heads};
    for (const PeriodColumn &across : plan->periodColumns)
        placed.months += across.column;
    return placed;
}

void seeAll(QStringList &names, const std::function<void(QString &)> &see)
{
    for (QString &name : names)
        see(name);
    names.removeAll(QString());
}

} // namespace

QString PlacedTable::columnName(int column) const
{
    const QString head = heads.value(column);
    const QString folded = foldedHead(head);
    const auto same = std::count_if(heads.begin(), heads.end(), [&](const QString &other) {
        return foldedHead(other) == folded;
    });
    return head.isEmpty() || same > 1 ? QStringLiteral("#%1").arg(column + 1) : head;
}

bool PlacedTable::isColumn(const QString &name, int column) const
{
    return isColumnNamed(name, heads, column);
}

QList<QList<PlacedTable>> placedTables(const Workbook &book, const QString &fileName,
                                       const Mapping &mapping)
{
    const bool isText = book.format == QStringLiteral("CSV");
    QList<QList<PlacedTable>> placed;
    for (const SheetGrid &sheet : book.sheets) {
        QList<PlacedTable> tables;
        for (int part = 0; part <= mapping.tables.size(); ++part) {
            const Mapping &table = part == 0 ? mapping : mapping.tables[part - 1];
            const bool isHidden = table.sheet.isEmpty() && sheet.state() != SheetState::Visible;
            const TableNames names {fileName, isText ? QString() : sheet.name()};
            if (isHidden || !isSheetWanted(table, names.sheet))
                continue;
            if (auto found = placeOf(sheet, names, table, part))
                tables.append(*found);
        }
        findEnds(mapping, tables);
        placed.append(tables);
    }
    return placed;
}

Mapping &partOf(Mapping &mapping, int part)
{
    return part == 0 ? mapping : mapping.tables[part - 1];
}

void eachColumnName(Mapping &table, const std::function<void(QString &)> &see)
{
    const auto one = [&](QString &name) {
        if (!name.isEmpty())
            see(name);
    };
    for (QString *name : {&table.organisationCode.column, &table.organisationName.column,
                          &table.indicator.column, &table.period.column, &table.period.yearColumn,
                          &table.partColumn, &table.unit, &table.threshold})
        one(*name);
    for (BreakdownSource &breakdown : table.breakdowns)
        one(breakdown.value.column);
    table.breakdowns.removeIf(
        [](const BreakdownSource &breakdown) { return !breakdown.value.isGiven(); });
    for (Measure &measure : table.measures) {
        for (ColumnSum *sum : {&measure.numerator, &measure.denominator, &measure.count}) {
            seeAll(sum->add, one);
            seeAll(sum->subtract, one);
        }
        for (QString *name :
             {&measure.value, &measure.lower, &measure.upper, &measure.band, &measure.status})
            one(*name);
    }
    if (table.scaleColumn) {
        one(table.scaleColumn->column);
        if (table.scaleColumn->column.isEmpty())
            table.scaleColumn.reset();
    }
    seeAll(table.leftOut, one);
    seeAll(table.repeats, one);
    seeAll(table.optionalColumns, one);
    for (RowPattern &pattern : table.setAside)
        one(pattern.column);
    for (ProviderHead &provider : table.providers)
        one(provider.head);
    table.providers.removeIf([](const ProviderHead &provider) { return provider.head.isEmpty(); });
}

} // namespace candour
