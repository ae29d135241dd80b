// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ImportQueueModel.h"

#include "ui/widgets/TwoLineDelegate.h"

namespace candour {

void ImportQueueModel::setEntries(const QList<Entry> &entries)
{
    if (entries.size() < m_entries.size()) {
        beginRemoveRows({}, int(entries.size()), int(m_entries.size()) - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries[row] == entries[row])
            continue;
        m_entries[row] = entries[row];
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
    if (entries.size() > m_entries.size()) {
        beginInsertRows({}, int(m_entries.size()), int(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

int ImportQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ImportQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(entry.name, entry.state);
    case TwoLineDelegate::SecondLineRole:
        return entry.state;
    case TwoLineDelegate::MutedRole:
        return entry.isOver;
    default:
        return {};
    }
}

} // namespace candour
