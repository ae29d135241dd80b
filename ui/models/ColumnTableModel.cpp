// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ColumnTableModel.h"

#include "ui/widgets/TableRoles.h"

namespace candour {

namespace {

QVariant alignment(bool isNumber)
{
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ColumnTableModel::ColumnTableModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

CellBlock ColumnTableModel::cells() const
{
    CellBlock block;
    QStringList heads;
    for (const Column &column : m_columns)
        heads.append(column.title);
    block.append(heads);
    for (int row = 0; row < rows(); ++row) {
        QStringList line;
        for (int column = 0; column < int(m_columns.size()); ++column)
            line.append(copiedText(row, column));
        block.append(line);
    }
    return block;
}

int ColumnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int ColumnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ColumnTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return cellText(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignment(isNumber(index.column()));
    default:
        return {};
    }
}

QVariant ColumnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_columns[section].title;
    case Qt::TextAlignmentRole:
        return alignment(isNumber(section));
    case ColumnIdRole:
        return m_columns[section].id;
    default:
        return {};
    }
}

} // namespace candour
