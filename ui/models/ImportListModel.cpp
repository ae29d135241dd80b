// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ImportListModel.h"

#include "core/calc/NumberText.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>

namespace candour {

ImportListModel::ImportListModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
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

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant &value = m_rows[index.row()].value(index.column());
    const bool isNumber = m_columns[index.column()].isNumber;
    switch (role) {
    case Qt::DisplayRole:
        return isNumber && value.isValid() ? formatNumber(value.toDouble(), 0) : value;
    case Qt::ToolTipRole:
        return isNumber ? QVariant() : value;
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
    case RawRole:
        return value;
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

QList<QStringList> ImportListModel::cells() const
{
    QList<QStringList> all;
    QStringList heads;
    for (const Column &column : m_columns)
        heads.append(column.title);
    all.append(heads);
    for (const QVariantList &row : m_rows) {
        QStringList texts;
        for (const QVariant &value : row)
            texts.append(value.toString());
        all.append(texts);
    }
    return all;
}

} // namespace candour
