// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/FieldDelegate.h"
#include "ui/dialogs/ColumnFilterDialog.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QDateTime>

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

} // namespace

QString TablePanel::filterSentence() const
{
    QStringList parts;
    if (!m_proxy->filter().text.isEmpty())
        parts.append(tr("any column: “%1”").arg(m_proxy->filter().text));
    const QList<FilterColumn> columns = filterColumns();
    for (const ColumnFilter &filter : m_proxy->filter().columns) {
        for (const FilterColumn &column : columns) {
            if (column.id == filter.column)
                parts.append(filterWords(filter, column));
        }
    }
    return parts.isEmpty() ? QString()
                           : tr("Filtered by %1.").arg(parts.join(QStringLiteral("; ")));
}

Document TablePanel::printedDocument() const
{
    const QList<int> columns = shownColumns();
    Table table;
    int width = 0;
    for (const int column : columns) {
        Column head;
        head.title = m_proxy->headerData(column, Qt::Horizontal).toString();
        head.align = isNumber(fieldOf(column)) ? Alignment::Right : Alignment::Left;
        head.weight = m_view->columnWidth(column);
        width += m_view->columnWidth(column);
        table.columns.append(head);
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        Row line;
        for (const int column : columns)
            line.cells.append({m_proxy->index(row, column).data().toString()});
        table.rows.append(line);
    }

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

SheetTable TablePanel::shownSheet() const
{
    SheetTable sheet;
    sheet.name = m_options.name;
    const QList<int> columns = shownColumns();
    for (const int column : columns)
        sheet.columns.append({m_proxy->headerData(column, Qt::Horizontal).toString(),
                              double(m_view->columnWidth(column)) / kPixelsPerLetter});
    sheet.rows.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        QList<QVariant> cells;
        cells.reserve(columns.size());
        for (const int column : columns)
            cells.append(sheetCell(fieldOf(column), m_proxy->index(row, column)));
        sheet.rows.append(cells);
    }
    return sheet;
}

TextTable TablePanel::shownTable() const
{
    return textTable(shownSheet());
}

} // namespace candour
