// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ChartTableModel.h"

#include "ui/widgets/TableRoles.h"

namespace candour {

namespace {

int alignmentOf(const ChartTable::Head &head)
{
    return int((head.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ChartTableModel::ChartTableModel(ChartTable table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::move(table))
{
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.heads.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartCell &cell = m_table.rows.at(index.row()).at(index.column());
    const ChartTable::Head &head = m_table.heads.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return head.isNumber ? QVariant() : cell.text.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return alignmentOf(head);
    case SortRole:
        if (cell.number)
            return *cell.number;
        return head.isNumber ? QVariant() : cell.text;
    case RawRole:
        return head.isNumber && cell.number ? QVariant(*cell.number) : QVariant();
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.heads.size())
        return {};
    const ChartTable::Head &head = m_table.heads.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return head.title;
    case Qt::TextAlignmentRole:
        return alignmentOf(head);
    case ColumnIdRole:
        return QStringLiteral("column%1").arg(section);
    default:
        return {};
    }
}

} // namespace candour
