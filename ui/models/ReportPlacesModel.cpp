// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ReportPlacesModel.h"

#include "ui/models/RowPatch.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TableRoles.h"
#include "ui/widgets/TwoLineDelegate.h"

namespace candour {

namespace {

QIcon iconOf(ReportPlaceRow::State state)
{
    switch (state) {
    case ReportPlaceRow::State::Owed:
        return lineIcon(QStringLiteral("warning"));
    case ReportPlaceRow::State::Proposed:
        return lineIcon(QStringLiteral("history"), IconTone::Accent);
    case ReportPlaceRow::State::Written:
        return lineIcon(QStringLiteral("tick"), IconTone::Muted);
    case ReportPlaceRow::State::Empty:
        return lineIcon(QStringLiteral("edit"), IconTone::Muted);
    case ReportPlaceRow::State::Heading:
        break;
    }
    return {};
}

} // namespace

void ReportPlacesModel::setRows(const QList<ReportPlaceRow> &rows)
{
    patchRows(
        m_rows, rows, [](const ReportPlaceRow &row) { return row.key; },
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
            if (m_rows.at(i) == rows.at(i))
                return;
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        });
}

int ReportPlacesModel::indexOf(const QString &key) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).key == key)
            return int(i);
    }
    return -1;
}

int ReportPlacesModel::nextOpen(int after) const
{
    const int count = int(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int i = (after + step + count) % count;
        if (isOpen(m_rows.at(i).state))
            return i;
    }
    return -1;
}

int ReportPlacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReportPlacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportPlaceRow &row = m_rows.at(index.row());
    const bool heading = row.state == ReportPlaceRow::State::Heading;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.stateText.isEmpty() ? row.text : row.text + QStringLiteral(": ") + row.stateText;
    case Qt::DecorationRole:
        return heading ? QVariant() : QVariant(iconOf(row.state));
    case TwoLineDelegate::SecondLineRole: // only what waits needs more than its mark
        return isOpen(row.state) ? row.stateText : QString();
    case TwoLineDelegate::MutedRole:
        return row.state == ReportPlaceRow::State::Empty;
    case TwoLineDelegate::GroupHeadRole:
        return heading;
    case IdRole:
        return row.key;
    default:
        return {};
    }
}

Qt::ItemFlags ReportPlacesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).state == ReportPlaceRow::State::Heading)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace candour
