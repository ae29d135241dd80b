// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/ImportChoiceModel.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace candour {

namespace {

struct ColumnText {
    const char *id;
    const char *title;
};

constexpr ColumnText kColumns[] = {
    {"code", QT_TRANSLATE_NOOP("ImportChoiceModel", "Code")},
    {"name", QT_TRANSLATE_NOOP("ImportChoiceModel", "Name")},
    {"fate", QT_TRANSLATE_NOOP("ImportChoiceModel", "What happens")},
    {"what", QT_TRANSLATE_NOOP("ImportChoiceModel", "Detail")},
};
static_assert(std::size(kColumns) == ImportChoiceModel::ColumnCount);

} // namespace

QString fateText(ImportFate fate)
{
    switch (fate) {
    case ImportFate::New:
        return ImportChoiceModel::tr("New");
    case ImportFate::Changed:
        return ImportChoiceModel::tr("Changes");
    case ImportFate::Unchanged:
        return ImportChoiceModel::tr("As it is");
    case ImportFate::Unmatched:
        return ImportChoiceModel::tr("Not one of yours");
    case ImportFate::Passed:
        return ImportChoiceModel::tr("Passed over");
    case ImportFate::Refused:
        return ImportChoiceModel::tr("Refused");
    }
    return {};
}

void ImportChoiceModel::setPlan(const ImportPlan &plan)
{
    beginResetModel(); // another file: nothing of the one before is selected any more
    m_plan = plan;
    m_ticked.clear();
    endResetModel();
    Q_EMIT choiceChanged();
}

void ImportChoiceModel::setAll(bool all)
{
    if (m_all == all)
        return;
    m_all = all;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Code), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

bool ImportChoiceModel::isWanted(const ImportPlanRow &row) const
{
    return row.isTaken() && (m_all || m_ticked.contains(row.line));
}

QSet<int> ImportChoiceModel::chosen() const
{
    QSet<int> lines;
    for (const ImportPlanRow &row : m_plan.rows) {
        if (isWanted(row))
            lines.insert(row.line);
    }
    return lines;
}

int ImportChoiceModel::chosenCount() const
{
    return int(std::count_if(m_plan.rows.begin(), m_plan.rows.end(),
                             [this](const ImportPlanRow &row) { return isWanted(row); }));
}

void ImportChoiceModel::tick(const QModelIndexList &rows, bool on)
{
    for (const QModelIndex &index : rows) {
        const ImportPlanRow &row = m_plan.rows.at(index.row());
        if (!row.isTaken())
            continue;
        if (on)
            m_ticked.insert(row.line);
        else
            m_ticked.remove(row.line);
        Q_EMIT dataChanged(this->index(index.row(), Code), this->index(index.row(), Code),
                           {Qt::CheckStateRole});
    }
    Q_EMIT choiceChanged();
}

int ImportChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.rows.size());
}

int ImportChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportChoiceModel::text(const ImportPlanRow &row, int column)
{
    switch (column) {
    case Code:
        return row.code;
    case Name:
        return row.name;
    case Fate:
        return fateText(row.fate);
    default:
        return row.note.isEmpty() ? row.what
            : row.what.isEmpty()  ? row.note
                                  : tr("%1. %2").arg(row.what, row.note);
    }
}

QVariant ImportChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPlanRow &row = m_plan.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tr("Line %1. %2").arg(row.line).arg(text(row, index.column()));
    case Qt::CheckStateRole:
        if (index.column() == Code && row.isTaken())
            return isWanted(row) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ForegroundRole:
        return row.isTaken() ? QVariant() : QVariant(Theme::tokens().muted);
    case SortRole:
        return index.column() == Fate ? QVariant(int(row.fate)) : text(row, index.column());
    case IdRole:
        return row.line;
    default:
        return {};
    }
}

bool ImportChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportChoiceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Code && m_plan.rows.at(index.row()).isTaken()
        && !m_all)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(kColumns[section].title);
    if (role == ColumnIdRole)
        return QString::fromLatin1(kColumns[section].id);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace candour
