// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/CellMark.h"
#include "ui/delegates/FieldDelegate.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/models/RowReading.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/TableRoles.h"

#include <QDateTime>

#include <memory>

/// The rows and columns shown, for paper and for spreadsheets.
namespace candour {

namespace {

constexpr int kPixelsPerLetter = 8; ///< of a column's width on screen
constexpr int kPortraitWidth = 760; ///< pixels of columns on screen that an upright page holds

bool isNumber(const Field *field)
{
    return field && (field->kind == FieldKind::Integer || field->kind == FieldKind::Decimal);
}

QVariant sheetCell(const Field *field, const QModelIndex &cell)
{
    const QVariant raw = cell.data(RawRole);
    switch (field ? field->kind : FieldKind::Choice) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Date:
    case FieldKind::Time:
        return raw;
    case FieldKind::Timestamp:
        return raw.isValid() ? QVariant(raw.toDateTime().toLocalTime()) : QVariant();
    case FieldKind::Line:
    case FieldKind::Text: // with its line ends
        return raw;
    case FieldKind::YesNo:
        return raw;
    default:
        return cell.data().toString();
    }
}

/// As the screen shows it: an icon stands for its words, a verdict beside its figure.
Cell printedCell(const QModelIndex &index)
{
    const auto icon = index.data(IconRole).value<SpcIcon>();
    if (icon != SpcIcon::None)
        return {.icon = icon};
    const auto mark = index.data(MarkRole).value<CellMark>();
    return {.text = index.data().toString(), .mark = mark.judged ? mark.mark : Mark::None};
}

} // namespace

Table TablePanel::printedHead(const QList<int> &columns) const
{
    Table table;
    for (const int column : columns) {
        Column head;
        head.title = m_proxy->headerData(column, Qt::Horizontal).toString();
        head.align = isNumber(fieldOf(column)) ? Alignment::Right : Alignment::Left;
        head.weight = m_view->columnWidth(column);
        table.columns.append(head);
    }
    return table;
}

Row TablePanel::printedRow(const QList<int> &columns, int row) const
{
    Row line;
    for (const int column : columns)
        line.cells.append(printedCell(m_proxy->index(row, column)));
    return line;
}

Document TablePanel::documentAround(const Table &table) const
{
    double width = 0;
    for (const Column &column : table.columns)
        width += column.weight;
    Document document;
    document.title = m_options.name;
    PageRules rules;
    rules.orientation = width > kPortraitWidth ? Orientation::Landscape : Orientation::Portrait;
    Heading heading;
    heading.text = m_options.name;
    heading.numbered = false;
    const QString count = shownCount() == allCount()
        ? tr("Rows: %L1.").arg(allCount())
        : tr("Rows: %L1 of %L2.").arg(shownCount()).arg(allCount());
    QStringList about {filterSentence(), count};
    about.removeAll(QString());
    document.blocks.append(Block(rules));
    document.blocks.append(Block(heading, true));
    document.blocks.append(Block(plainParagraph(about.join(u' '), ParagraphStyle::Note), true));
    document.blocks.append(Block(table));
    return document;
}

Document TablePanel::printedDocument() const
{
    const QList<int> columns = shownColumns();
    Table table = printedHead(columns);
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        table.rows.append(printedRow(columns, row));
    return documentAround(table);
}

SheetTable TablePanel::sheetHead(const QList<int> &columns) const
{
    SheetTable sheet;
    sheet.name = m_options.name;
    for (const int column : columns)
        sheet.columns.append({m_proxy->headerData(column, Qt::Horizontal).toString(),
                              double(m_view->columnWidth(column)) / kPixelsPerLetter});
    sheet.rows.reserve(m_proxy->rowCount());
    return sheet;
}

QList<QVariant> TablePanel::sheetRow(const QList<int> &columns, int row) const
{
    QList<QVariant> cells;
    cells.reserve(columns.size());
    for (const int column : columns)
        cells.append(sheetCell(fieldOf(column), m_proxy->index(row, column)));
    return cells;
}

SheetTable TablePanel::shownSheet() const
{
    const QList<int> columns = shownColumns();
    SheetTable sheet = sheetHead(columns);
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        sheet.rows.append(sheetRow(columns, row));
    return sheet;
}

TextTable TablePanel::shownTable() const
{
    return textTable(shownSheet());
}

void TablePanel::readRows(const std::function<void()> &begin, const std::function<void(int)> &row,
                          const std::function<void()> &done)
{
    delete m_reading; // one at a time: the later wish counts
    m_reading = new RowReading(*m_proxy, begin, row, this);
    connect(m_reading, &RowReading::progressed, m_busy, &BusyOverlay::setProgress);
    connect(m_reading, &RowReading::finished, this, [this, done] {
        m_busy->stop();
        m_reading->deleteLater();
        m_reading = nullptr;
        done();
    });
    connect(m_busy, &BusyOverlay::cancelRequested, m_reading, [this] {
        if (!m_reading)
            return;
        m_busy->stop();
        m_reading->deleteLater();
        m_reading->stop();
        m_reading = nullptr;
        m_view->setFocus();
    });
    m_busy->start(tr("Reading the rows…"));
    m_reading->start();
}

void TablePanel::readSheet(const std::function<void(const SheetTable &)> &taken)
{
    if (shownCount() <= kReadAtOnce)
        return taken(shownSheet());

    struct Reading {
        QList<int> columns;
        SheetTable sheet;
    };

    const auto reading = std::make_shared<Reading>();
    readRows(
        [this, reading] {
            reading->columns = shownColumns();
            reading->sheet = sheetHead(reading->columns);
        },
        [this, reading](int row) { reading->sheet.rows.append(sheetRow(reading->columns, row)); },
        [reading, taken] { taken(reading->sheet); });
}

void TablePanel::readDocument(const std::function<void(const Document &)> &taken)
{
    if (shownCount() <= kReadAtOnce)
        return taken(printedDocument());

    struct Reading {
        QList<int> columns;
        Table table;
    };

    const auto reading = std::make_shared<Reading>();
    readRows(
        [this, reading] {
            reading->columns = shownColumns();
            reading->table = printedHead(reading->columns);
        },
        [this, reading](int row) { reading->table.rows.append(printedRow(reading->columns, row)); },
        [this, reading, taken] { taken(documentAround(reading->table)); });
}

} // namespace candour
