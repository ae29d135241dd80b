// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/LayoutTrial.h"

#include "core/io/FileTables.h"
#include "core/io/SheetRows.h"
#include "core/io/layout/LayoutWords.h"

#include <QHash>

#include <algorithm>

namespace candour {

namespace {

/// The first rows of a sheet.
class FirstRows final : public RowSource {
public:
    FirstRows(const SheetGrid &sheet, bool decimalComma)
        : m_rows(sheet, decimalComma)
    {
    }

    bool next() override { return m_rows.line() < kLayoutRows && m_rows.next() && isWithin(); }

    [[nodiscard]] Fields fields() const override { return m_rows.fields(); }

    [[nodiscard]] Fields headFields() override { return m_rows.headFields(); }

    [[nodiscard]] bool mergesHeads() const override { return m_rows.mergesHeads(); }

    void prepare(int columns, std::span<const int> labels) override
    {
        m_rows.prepare(columns, labels);
    }

    [[nodiscard]] int line() const override { return m_rows.line(); }

    [[nodiscard]] size_t position() const override { return m_rows.position(); }

    [[nodiscard]] size_t size() const override { return m_rows.size(); }

    [[nodiscard]] const std::optional<QString> &fault() const override { return m_rows.fault(); }

    void rewind() override { m_rows.rewind(); }

private:
    [[nodiscard]] bool isWithin() const { return m_rows.line() <= kLayoutRows; }

    SheetRows m_rows;
};

/// A table of the mapping as it stands on a sheet.
struct Placed {
    const Mapping *mapping = nullptr;
    ColumnPlan plan;
    int end = 0; ///< line on which the next table begins
};

/// Colours the cells of one sheet.
class FatePainter {
public:
    FatePainter(const SheetGrid &sheet, const ImportedTable &table, int number)
        : m_sheet(sheet)
        , m_table(table)
        , m_number(number)
        , m_fates(std::min(sheet.rows(), kLayoutRows), std::min(sheet.columns(), kLayoutColumns))
    {
    }

    FateMap paint(const std::vector<Placed> &tables);

private:
    void paintContent(CellFate fate, int fromLine, int toLine, int firstColumn, int lastColumn);
    void paintFrame(const Placed &placed);
    void paintRows(const Placed &placed);
    void paintProblems();
    void paintAside(const std::vector<Placed> &tables);
    void set(int line, int column, CellFate fate);

    const SheetGrid &m_sheet;
    const ImportedTable &m_table;
    int m_number; ///< of the sheet in the table; 0 where sheets have no names
    FateMap m_fates;
};

/// Only cells with content have a fate.
void FatePainter::set(int line, int column, CellFate fate)
{
    if (column >= 0 && m_sheet.cell(line - 1, column))
        m_fates.set(line - 1, column, fate);
}

void FatePainter::paintContent(CellFate fate, int fromLine, int toLine, int firstColumn,
                               int lastColumn)
{
    for (int line = std::max(fromLine, 1); line <= std::min(toLine, m_fates.rows()); ++line) {
        for (const GridCell &cell : m_sheet.row(line - 1)) {
            if (cell.column >= firstColumn && cell.column <= lastColumn)
                m_fates.set(line - 1, cell.column, fate);
        }
    }
}

std::vector<int> columnsOf(const PlannedMeasure &measure)
{
    std::vector<int> columns {measure.value, measure.lower, measure.upper, measure.band,
                              measure.status};
    for (const PlannedSum *sum : {&measure.numerator, &measure.denominator, &measure.count}) {
        columns.insert(columns.end(), sum->add.begin(), sum->add.end());
        columns.insert(columns.end(), sum->subtract.begin(), sum->subtract.end());
    }
    return columns;
}

/// Titles and heads.
void FatePainter::paintFrame(const Placed &placed)
{
    const Mapping &mapping = *placed.mapping;
    const int first = mapping.firstColumn > 0 ? mapping.firstColumn - 1 : 0;
    const int last = mapping.lastColumn > 0 ? mapping.lastColumn - 1 : kMostSheetColumns;
    int line = placed.plan.headerLine;
    for (int rows = 0; rows < mapping.headerRows && line <= m_fates.rows(); ++line) {
        if (m_sheet.row(line - 1).empty())
            continue;
        paintContent(CellFate::Ignored, line, line, first, last);
        ++rows;
        const auto mark = [&](int column) { set(line, column, CellFate::Header); };
        for (const int column : placed.plan.labelColumns())
            mark(column);
        for (const PlannedMeasure &measure : placed.plan.measures) {
            for (const int column : columnsOf(measure))
                mark(column);
        }
        for (const PeriodColumn &across : placed.plan.periodColumns)
            mark(across.column);
        for (const ProviderColumn &across : placed.plan.providerColumns)
            mark(across.column);
    }
}

/// A figure says the place of one of its cells; the others stand in the same row.
void FatePainter::paintRows(const Placed &placed)
{
    const std::vector<int> labels = placed.plan.labelColumns();
    QHash<int, std::vector<int>> cells; // of a figure, by any of them
    for (const PlannedMeasure &measure : placed.plan.measures) {
        const std::vector<int> columns = columnsOf(measure);
        for (const int column : columns)
            cells.insert(column, columns);
    }
    int labelled = 0;
    for (const ImportedRow &row : m_table.rows) {
        if (row.sheet != m_number || row.line <= placed.plan.headerLine || row.line >= placed.end)
            continue;
        if (row.line != labelled) {
            labelled = row.line;
            for (const int column : labels)
                set(row.line, column, CellFate::Label);
        }
        set(row.line, row.column - 1, CellFate::Value);
        const auto of = cells.constFind(row.column - 1);
        if (of == cells.cend())
            continue;
        for (const int column : *of)
            set(row.line, column, CellFate::Value);
    }
}

void FatePainter::paintProblems()
{
    for (const ImportProblem &problem : m_table.problems) {
        if (problem.line <= 0 || (m_number > 0 && problem.sheet != m_sheet.name()))
            continue;
        const GridCell *cell =
            problem.column > 0 ? m_sheet.cell(problem.line - 1, problem.column - 1) : nullptr;
        const bool isError = cell && cell->kind == GridKind::Error;
        if (problem.column > 0)
            set(problem.line, problem.column - 1, isError ? CellFate::Error : CellFate::Doubtful);
        else
            paintContent(CellFate::Doubtful, problem.line, problem.line, 0, kMostSheetColumns);
    }
}

/// Rows that the mapping sets aside by name are totals.
void FatePainter::paintAside(const std::vector<Placed> &tables)
{
    for (const SetAsideRows &aside : m_table.setAside) {
        if (m_number > 0 && aside.sheet != m_sheet.name())
            continue;
        const bool isNamed = std::any_of(tables.begin(), tables.end(), [&](const Placed &placed) {
            const QList<RowPattern> &patterns = placed.mapping->setAside;
            return std::any_of(patterns.begin(), patterns.end(), [&](const RowPattern &pattern) {
                return pattern.text.compare(aside.text, Qt::CaseInsensitive) == 0;
            });
        });
        for (const int line : isNamed ? aside.lines : QList<int>())
            paintContent(CellFate::Total, line, line, 0, kMostSheetColumns);
    }
}

FateMap FatePainter::paint(const std::vector<Placed> &tables)
{
    paintContent(CellFate::Ignored, 1, m_fates.rows(), 0, kMostSheetColumns);
    int top = m_fates.rows() + 1;
    for (const Placed &placed : tables)
        top = std::min(top, placed.plan.headerLine);
    if (!tables.empty())
        paintContent(CellFate::Title, 1, top - 1, 0, kMostSheetColumns);
    paintAside(tables);
    for (const Placed &placed : tables)
        paintRows(placed);
    for (const Placed &placed : tables)
        paintFrame(placed);
    paintProblems();
    return std::move(m_fates);
}

QList<const Mapping *> partsOf(const Mapping &mapping)
{
    QList<const Mapping *> parts {&mapping};
    for (const Mapping &table : mapping.tables)
        parts += &table;
    return parts;
}

/// Where the tables of the mapping stand on a sheet.
std::vector<Placed> placesOf(const Mapping &mapping, const SheetGrid &sheet,
                             const TableNames &names, bool decimalComma)
{
    std::vector<Placed> places;
    for (const Mapping *part : partsOf(mapping)) {
        const bool isHidden = part->sheet.isEmpty() && sheet.state() != SheetState::Visible;
        if (!isSheetWanted(*part, names.sheet) || isHidden)
            continue;
        FirstRows rows(sheet, decimalComma);
        if (auto plan = planColumns(rows, *part, names))
            places.push_back({part, *std::move(plan), kMostSheetLines + 1});
    }
    for (Placed &placed : places) {
        for (const Placed &other : places) {
            const bool isBelow = other.plan.headerLine > placed.plan.headerLine;
            if (isBelow && !areSideBySide(*placed.mapping, *other.mapping))
                placed.end = std::min(placed.end, other.plan.headerLine);
        }
    }
    return places;
}

} // namespace

Result<LayoutTrial> tryMapping(const LayoutSource &source, const Mapping &mapping)
{
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    const bool decimalComma = mapping.decimalComma.value_or(false);
    LayoutTrial trial;
    FileTables tables(mapping, source.fileName, decimalComma, trial.table);
    const auto namesOf = [&](const SheetGrid &sheet) {
        return TableNames {source.fileName, source.isText ? QString() : sheet.name()};
    };
    for (const SheetGrid *sheet : source.sheets)
        tables.look(namesOf(*sheet), sheet->state(),
                    [&] { return std::make_unique<FirstRows>(*sheet, decimalComma); });
    if (auto done = tables.read({}); !done)
        return fail(done.error());
    if (auto done = tables.finish(); !done)
        return fail(done.error());
    for (const SheetGrid *sheet : source.sheets) {
        const TableNames names = namesOf(*sheet);
        const std::vector<Placed> places = placesOf(mapping, *sheet, names, decimalComma);
        const int number = source.isText ? 0 : int(trial.table.sheets.indexOf(names.sheet)) + 1;
        const bool isRead = source.isText || number > 0;
        trial.fates +=
            FatePainter(*sheet, trial.table, number).paint(isRead ? places : std::vector<Placed>());
        QList<int> lines;
        for (const Placed &placed : places)
            lines += placed.plan.headerLine;
        trial.headLines += lines;
    }
    return trial;
}

qint64 doubtfulCells(const LayoutTrial &trial)
{
    qint64 count = 0;
    for (const FateMap &fates : trial.fates)
        count += fates.count(CellFate::Doubtful);
    return count;
}

Result<QList<FateMap>> fatesUnder(const LayoutSource &source, const Mapping &mapping)
{
    auto trial = tryMapping(source, mapping);
    if (!trial)
        return fail(trial.error());
    return std::move(trial->fates);
}

} // namespace candour
