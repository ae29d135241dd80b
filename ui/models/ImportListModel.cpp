// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ImportListModel.h"

#include "core/calc/NumberText.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>

namespace candour {

ImportListModel::ImportListModel(QList<Column> columns, QObject *parent)
    : ColumnTableModel(std::move(columns), parent)
{
}

void ImportListModel::setRows(QList<QVariantList> rows)
{
    // What is alike at the head and at the foot stays, so that a chosen row there stays chosen.
    const qsizetype shorter = std::min(rows.size(), m_rows.size());
    qsizetype head = 0;
    while (head < shorter && rows[head] == m_rows[head])
        ++head;
    qsizetype foot = 0;
    while (foot < shorter - head
           && rows[rows.size() - 1 - foot] == m_rows[m_rows.size() - 1 - foot])
        ++foot;
    const auto removed = m_rows.size() - foot - head;
    if (removed > 0) {
        beginRemoveRows({}, int(head), int(head + removed) - 1);
        m_rows.remove(head, removed);
        endRemoveRows();
    }
    const auto added = rows.size() - foot - head;
    if (added > 0) {
        beginInsertRows({}, int(head), int(head + added) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

QString ImportListModel::cellText(int row, int column) const
{
    const QVariant value = m_rows[row].value(column);
    return isNumber(column) && value.isValid() ? formatNumber(value.toDouble(), 0)
                                               : value.toString();
}

QString ImportListModel::copiedText(int row, int column) const
{
    return m_rows[row].value(column).toString();
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_rows[index.row()].value(index.column());
    switch (role) {
    case Qt::ToolTipRole:
        return isNumber(index.column()) ? QVariant() : value;
    case SortRole:
    case RawRole:
        return value;
    default:
        return ColumnTableModel::data(index, role);
    }
}

} // namespace candour
