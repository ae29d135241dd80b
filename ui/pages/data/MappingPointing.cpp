// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingPointing.h"

#include "core/io/SheetRows.h"
#include "core/io/TableHeads.h"
#include "core/io/layout/OrganisationText.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MappingPointing", text);
}

Error noTable()
{
    return {ErrorCode::Invalid,
            tr("No table stands at this cell. Point at its heads first: “Heads are in this row”.")};
}

bool isMeasureEmpty(const Measure &measure)
{
    return measure.value.isEmpty() && measure.numerator.isEmpty() && measure.denominator.isEmpty()
        && measure.count.isEmpty();
}

/// The column is nothing any more.
void forget(Mapping &table, const PlacedTable &placed, int column)
{
    eachColumnName(table, [&](QString &name) {
        if (placed.isColumn(name, column))
            name.clear();
    });
    if (table.layout == TableLayout::IndicatorsAcross)
        table.measures.removeIf(isMeasureEmpty);
}

Result<void> makeValue(Mapping &table, const QString &name)
{
    switch (table.layout) {
    case TableLayout::Long:
        if (table.measures.isEmpty())
            table.measures.append(Measure());
        table.measures.first().value = name;
        return {};
    case TableLayout::IndicatorsAcross: {
        Measure measure;
        measure.indicator = name;
        measure.value = name;
        table.measures.append(measure);
        return {};
    }
    case TableLayout::MonthsAcross:
        return fail(ErrorCode::Invalid,
                    tr("In this table the months stand side by side, and the cells under them are "
                       "the values. A column whose head is no month cannot be one."));
    case TableLayout::ProvidersAcross:
        return fail(ErrorCode::Invalid,
                    tr("In this table the providers stand side by side, and the cells under them "
                       "are the values. Use “All fields…” to name another provider's column."));
    }
    return {};
}

Result<void> makePart(Mapping &table, const QString &name, const QString &indicator,
                      ColumnMeaning meaning)
{
    if (hasValuesAcross(table.layout))
        return fail(ErrorCode::Invalid,
                    tr("The cells under the heads are the values of this table; it has no columns "
                       "of numerators."));
    if (table.layout == TableLayout::Long && table.measures.isEmpty())
        table.measures.append(Measure());
    const auto found =
        std::find_if(table.measures.begin(), table.measures.end(), [&](const Measure &measure) {
            return table.layout == TableLayout::Long || measure.indicator == indicator;
        });
    if (found == table.measures.end())
        return fail(ErrorCode::Invalid, tr("There is no measure “%1” here.").arg(indicator));
    ColumnSum &sum = meaning == ColumnMeaning::Numerator ? found->numerator : found->denominator;
    sum.add = {name};
    return {};
}

/// A column of indicators makes a long table of one whose only figures stand in one column.
Result<void> makeIndicator(Mapping &table, const QString &name)
{
    if (table.layout == TableLayout::IndicatorsAcross) {
        if (table.measures.size() > 1)
            return fail(ErrorCode::Invalid,
                        tr("Several columns of this table are measures of their own, so no column "
                           "names the measure of a row. Set those aside first (“not read”)."));
        table.layout = TableLayout::Long;
        if (!table.measures.isEmpty())
            table.measures.first().indicator.clear();
    }
    table.indicator = {name, {}};
    return {};
}

Result<void> makePeriod(Mapping &table, const QString &name)
{
    if (table.layout == TableLayout::MonthsAcross)
        return fail(ErrorCode::Invalid,
                    tr("In this table the months stand side by side, so no column says the period "
                       "of a row."));
    const auto kind = table.period.kind;
    table.period = {};
    table.period.column = name;
    table.period.kind = kind;
    return {};
}

Result<void> mean(Mapping &table, const QString &name, ColumnMeaning meaning,
                  const QString &indicator)
{
    switch (meaning) {
    case ColumnMeaning::ProviderCode:
        table.organisationCode = {name, {}};
        break;
    case ColumnMeaning::ProviderName:
        if (table.organisationCode.column.isEmpty())
            table.organisationCode = {};
        table.organisationName = {name, {}};
        break;
    case ColumnMeaning::Indicator:
        return makeIndicator(table, name);
    case ColumnMeaning::Period:
        return makePeriod(table, name);
    case ColumnMeaning::Value:
        return makeValue(table, name);
    case ColumnMeaning::Numerator:
    case ColumnMeaning::Denominator:
        return makePart(table, name, indicator, meaning);
    case ColumnMeaning::Threshold:
        table.threshold = name;
        break;
    case ColumnMeaning::Unit:
        table.scaleColumn.reset();
        table.unit = name;
        break;
    case ColumnMeaning::Breakdown:
        table.breakdowns.append({name.startsWith(u'#') ? tr("part") : name, {name, {}}});
        break;
    case ColumnMeaning::NotRead:
        break;
    }
    return {};
}

QString withoutColon(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u':'))
        text.chop(1);
    return text.trimmed();
}

} // namespace

MappingPointing::MappingPointing(const Workbook &book, const Mapping &mapping,
                                 const QList<QList<PlacedTable>> &placed)
    : m_book(book)
    , m_mapping(mapping)
    , m_placed(placed)
{
}

const Mapping &MappingPointing::partAt(const PlacedTable &placed) const
{
    return placed.part == 0 ? m_mapping : m_mapping.tables.at(placed.part - 1);
}

const PlacedTable *MappingPointing::tableAt(const PointedCell &cell) const
{
    const PlacedTable *below = nullptr;
    const QList<PlacedTable> &tables = m_placed.at(cell.sheet);
    for (const PlacedTable &table : tables) {
        const Mapping &part = partAt(table);
        const bool isWithin = (part.firstColumn == 0 || cell.column >= part.firstColumn - 1)
            && (part.lastColumn == 0 || cell.column <= part.lastColumn - 1);
        if (!isWithin && tables.size() > 1)
            continue;
        if (cell.row + 1 >= table.headerLine && cell.row + 1 < table.endLine)
            return &table;
        if (cell.row + 1 < table.headerLine && (!below || table.headerLine < below->headerLine))
            below = &table;
    }
    return below;
}

QString MappingPointing::textAt(const PointedCell &cell) const
{
    return m_book.sheets[size_t(cell.sheet)].text(cell.row, cell.column).simplified();
}

QStringList MappingPointing::measuresAt(const PointedCell &cell) const
{
    QStringList names;
    const PlacedTable *table = cell.sheet < m_placed.size() ? tableAt(cell) : nullptr;
    if (!table)
        return names;
    for (const Measure &measure : partAt(*table).measures) {
        if (!measure.indicator.isEmpty())
            names.append(measure.indicator);
    }
    return names;
}

Result<Mapping> MappingPointing::columnIs(const PointedCell &cell, ColumnMeaning meaning,
                                          const QString &indicator) const
{
    const PlacedTable *placed = tableAt(cell);
    if (!placed)
        return fail(noTable());
    if (meaning == ColumnMeaning::NotRead && isMonth(cell))
        return leaveOut(cell);
    if (meaning == ColumnMeaning::Value && isLeftOut(cell))
        return takeIn(cell);
    Mapping made = m_mapping;
    Mapping &table = partOf(made, placed->part);
    forget(table, *placed, cell.column);
    if (auto done = mean(table, placed->columnName(cell.column), meaning, indicator); !done)
        return fail(done.error());
    return made;
}

bool MappingPointing::isMonth(const PointedCell &cell) const
{
    const PlacedTable *placed = cell.sheet < m_placed.size() ? tableAt(cell) : nullptr;
    return placed && placed->months.contains(cell.column);
}

bool MappingPointing::isLeftOut(const PointedCell &cell) const
{
    const PlacedTable *placed = cell.sheet < m_placed.size() ? tableAt(cell) : nullptr;
    if (!placed)
        return false;
    const QStringList &names = partAt(*placed).leftOut;
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return placed->isColumn(name, cell.column); });
}

Result<Mapping> MappingPointing::leaveOut(const PointedCell &cell) const
{
    const PlacedTable *placed = tableAt(cell);
    if (!placed || !placed->months.contains(cell.column))
        return fail(noTable());
    if (placed->months.size() == 1)
        return fail(ErrorCode::Invalid,
                    tr("This is the only column of figures that is read of this table. Leave the "
                       "whole file out instead."));
    Mapping made = m_mapping;
    partOf(made, placed->part).leftOut.append(placed->columnName(cell.column));
    return made;
}

Result<Mapping> MappingPointing::takeIn(const PointedCell &cell) const
{
    const PlacedTable *placed = tableAt(cell);
    if (!placed)
        return fail(noTable());
    Mapping made = m_mapping;
    partOf(made, placed->part).leftOut.removeIf([&](const QString &name) {
        return placed->isColumn(name, cell.column);
    });
    return made;
}

Result<Mapping> MappingPointing::headsAre(int sheet, int firstRow, int lastRow) const
{
    const SheetGrid &grid = m_book.sheets[size_t(sheet)];
    TableHeads heads;
    SheetRows rows(grid);
    while (rows.next() && rows.line() <= lastRow + 1) {
        if (rows.line() > firstRow)
            heads.add(rows);
    }
    if (heads.rows() == 0)
        return fail(ErrorCode::Invalid, tr("There are no heads in an empty row."));
    Mapping made = m_mapping;
    const PlacedTable *placed = tableAt({sheet, firstRow, 0});
    Mapping &table = partOf(made, placed ? placed->part : 0);
    table.headerLine = firstRow + 1;
    table.headerRows = heads.rows();
    if (m_book.format != QStringLiteral("CSV") && !isSheetWanted(table, grid.name()))
        table.sheet = grid.name();
    if (!placed)
        return made;
    // Columns stay what they were, under the heads that stand above them now.
    const PlacedTable now {placed->part, firstRow + 1, lastRow + 1, 0, heads.joined()};
    eachColumnName(table, [&](QString &name) {
        for (int column = 0; column < placed->heads.size(); ++column) {
            if (placed->isColumn(name, column)) {
                name = now.columnName(column);
                return;
            }
        }
    });
    return made;
}

Result<Mapping> MappingPointing::setAsideLike(const PointedCell &cell) const
{
    const QString text = textAt(cell);
    const PlacedTable *placed = tableAt(cell);
    if (!placed)
        return fail(noTable());
    if (text.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("An empty cell says nothing by which rows could be known. Point at the "
                       "words that they have in common."));
    Mapping made = m_mapping;
    Mapping &table = partOf(made, placed->part);
    QStringList naming {table.organisationCode.column, table.organisationName.column,
                        table.indicator.column, table.period.column};
    for (const BreakdownSource &breakdown : std::as_const(table.breakdowns))
        naming.append(breakdown.value.column);
    const bool isNaming = std::any_of(naming.begin(), naming.end(), [&](const QString &name) {
        return placed->isColumn(name, cell.column);
    });
    table.setAside.append({isNaming ? QString() : placed->columnName(cell.column), text});
    return made;
}

Result<Mapping> MappingPointing::tableBegins(const PointedCell &cell) const
{
    const PlacedTable *placed = tableAt(cell);
    if (!placed)
        return fail(noTable());
    Mapping made = m_mapping;
    partOf(made, placed->part).firstColumn = cell.column + 1;
    return made;
}

Result<Mapping> MappingPointing::tableEnds(const PointedCell &cell) const
{
    const PlacedTable *placed = tableAt(cell);
    if (!placed)
        return fail(noTable());
    Mapping made = m_mapping;
    partOf(made, placed->part).lastColumn = cell.column + 1;
    return made;
}

QString MappingPointing::labelOf(const PointedCell &cell) const
{
    const QString left =
        cell.column > 0 ? textAt({cell.sheet, cell.row, cell.column - 1}) : QString();
    if (!left.isEmpty())
        return withoutColon(left);
    const QString above =
        cell.row > 0 ? textAt({cell.sheet, cell.row - 1, cell.column}) : QString();
    return above.endsWith(u':') ? withoutColon(above) : QString();
}

Result<Mapping> MappingPointing::providerIsIn(const PointedCell &cell) const
{
    const QString text = textAt(cell);
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, tr("This cell is empty."));
    const PlacedTable *placed = tableAt(cell);
    Mapping made = m_mapping;
    Mapping &table = partOf(made, placed ? placed->part : 0);
    TextSource source;
    source.label = labelOf(cell);
    if (source.label.isEmpty())
        source.title = true;
    table.organisationCode = {};
    table.organisationName = {};
    const bool isCode = looksLikeOrganisationCode(text)
        || source.label.contains(QLatin1String("code"), Qt::CaseInsensitive);
    (isCode ? table.organisationCode : table.organisationName) = source;
    return made;
}

Result<Mapping> MappingPointing::periodIsIn(const PointedCell &cell) const
{
    const QString text = textAt(cell);
    if (text.isEmpty())
        return fail(ErrorCode::Invalid, tr("This cell is empty."));
    const PlacedTable *placed = tableAt(cell);
    Mapping made = m_mapping;
    Mapping &table = partOf(made, placed ? placed->part : 0);
    PeriodSource source;
    source.kind = table.period.kind;
    source.under = table.period.under;
    source.label = labelOf(cell);
    source.fromTitle = source.label.isEmpty();
    table.period = source;
    return made;
}

} // namespace candour
