// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Overflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// The table of a box whose rows may move, with what was taken from it.
struct BoxTable {
    QString title;
    Table *table = nullptr;
    QList<Row> moved {};

    [[nodiscard]] qsizetype bodyRows() const
    {
        return std::count_if(table->rows.begin(), table->rows.end(),
                             [](const Row &row) { return row.kind == RowKind::Body; });
    }

    void moveLeastImportant()
    {
        qsizetype worst = -1;
        for (qsizetype i = 0; i < table->rows.size(); ++i) {
            const Row &row = table->rows.at(i);
            if (row.kind == RowKind::Body
                && (worst < 0 || row.priority >= table->rows.at(worst).priority))
                worst = i;
        }
        if (worst >= 0)
            moved.prepend(table->rows.takeAt(worst));
    }
};

/// Index of the last grid, whose boxes give way; -1 without one.
qsizetype gridIndex(const Document &document)
{
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const auto *grid = std::get_if<Grid>(&document.blocks.at(i).content);
        if (!grid)
            continue;
        for (const Box &box : grid->boxes) {
            for (const Block &block : box.blocks) {
                if (std::holds_alternative<Table>(block.content))
                    return i;
            }
        }
    }
    return -1;
}

QList<BoxTable> boxTables(Grid &grid)
{
    QList<BoxTable> tables;
    for (Box &box : grid.boxes) {
        for (Block &block : box.blocks) {
            if (auto *table = std::get_if<Table>(&block.content))
                tables.append({box.title, table});
        }
    }
    return tables;
}

/// One table of all that moved, a group for each box it came from.
Table furtherTable(const QList<BoxTable> &tables)
{
    Table further;
    for (const BoxTable &from : tables) {
        if (from.moved.isEmpty())
            continue;
        if (further.columns.isEmpty()) {
            further.columns = from.table->columns;
            further.headRows = from.table->headRows;
        }
        further.rows.append(
            Row {.cells = {Cell {.text = from.title, .span = int(further.columns.size())}},
                 .kind = RowKind::Group});
        further.rows.append(from.moved);
    }
    return further;
}

} // namespace

int movableRows(const Document &document)
{
    const qsizetype at = gridIndex(document);
    if (at < 0)
        return 0;
    Grid grid = std::get<Grid>(document.blocks.at(at).content);
    qsizetype rows = 0;
    for (const BoxTable &table : boxTables(grid))
        rows += table.bodyRows();
    return int(rows);
}

Document withRowsMoved(const Document &document, int count)
{
    Document result = document;
    const qsizetype at = gridIndex(result);
    if (at < 0 || count <= 0)
        return result;
    auto &grid = std::get<Grid>(result.blocks[at].content);
    QList<BoxTable> tables = boxTables(grid);
    int moved = 0;
    for (; moved < count; ++moved) {
        const auto fullest = std::max_element(
            tables.begin(), tables.end(),
            [](const BoxTable &a, const BoxTable &b) { return a.bodyRows() < b.bodyRows(); });
        if (fullest == tables.end() || fullest->bodyRows() == 0)
            break;
        fullest->moveLeastImportant();
    }
    if (moved == 0)
        return result;
    const Table further = furtherTable(tables);
    const QString note = moved == 1
        ? QCoreApplication::translate("report", "1 further indicator on the next page.")
        : QCoreApplication::translate("report", "%1 further indicators on the next page.")
              .arg(moved);
    result.blocks.insert(at + 1, Block {plainParagraph(note, ParagraphStyle::Note)});
    result.blocks.append(Block {PageBreak {}});
    result.blocks.append(
        Block {Heading {.level = 2,
                        .text = QCoreApplication::translate("report", "Further indicators"),
                        .numbered = false}});
    result.blocks.append(Block {further});
    return result;
}

} // namespace candour
