// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ValueTableModel.h"

#include "core/base/Record.h"
#include "ui/models/RowPatch.h"
#include "ui/widgets/TableRoles.h"

namespace candour {

ValueTableModel::ValueTableModel(QList<ValueColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void ValueTableModel::setRows(const QList<ValueRow> &rows)
{
    patchRows(
        m_rows, rows, [](const ValueRow &row) { return row.uid; },
        [&](int i) {
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        },
        [&](int i) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        },
        [&](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        },
        [&](int i) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        });
}

int ValueTableModel::rowOf(const Uid &uid) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).uid == uid)
            return i;
    }
    return -1;
}

int ValueTableModel::columnOf(const QString &id) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns.at(i).id == id)
            return i;
    }
    return -1;
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ValueRow &row = m_rows.at(index.row());
    const ValueCell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_columns.at(index.column()).align | Qt::AlignVCenter);
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case IdRole:
        return QVariant::fromValue(row.uid);
    default:
        return cell.roles.value(role);
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ValueColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.title;
    case ColumnIdRole:
        return column.id;
    case FieldRole:
        return column.field ? QVariant::fromValue(column.field) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.align | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace candour
