// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/WhatIfModel.h"

#include "core/report/Papers.h"
#include "ui/delegates/CellMark.h"
#include "ui/widgets/TableRoles.h"

#include <map>

namespace candour {

namespace {

QString whenText(const VerdictChange &change)
{
    return change.yearToDate ? WhatIfModel::tr("year to %1").arg(change.period.label())
                             : change.period.label();
}

CellMark markFor(Rag rag)
{
    return {.mark = rag == Rag::None ? Mark::NoData : markOf(rag), .judged = rag != Rag::None};
}

} // namespace

WhatIfModel::WhatIfModel(Names names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(std::move(names))
{
}

void WhatIfModel::setChanges(std::vector<VerdictChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : To + 1;
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VerdictChange &change = m_changes[size_t(index.row())];
    const Rag rag = index.column() == From ? change.from : change.to;
    switch (index.column()) {
    case Provider:
        return role == Qt::DisplayRole ? m_names(change.organisation) : QVariant();
    case When:
        return role == Qt::DisplayRole ? whenText(change) : QVariant();
    default:
        if (role == Qt::DisplayRole)
            return wordOf(rag);
        return role == MarkRole ? QVariant::fromValue(markFor(rag)) : QVariant();
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section < From ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Provider:
        return tr("Provider");
    case When:
        return tr("Period");
    case From:
        return tr("From");
    default:
        return tr("To");
    }
}

QString changeWords(const std::vector<VerdictChange> &changes)
{
    std::map<std::pair<int, int>, int> counts; // the worst outcome first
    for (const VerdictChange &change : changes)
        ++counts[{-severity(change.to), -severity(change.from)}];
    QStringList words;
    const auto wordFor = [](int severityOf) {
        for (const Rag rag : {Rag::None, Rag::Green, Rag::Amber, Rag::Red}) {
            if (severity(rag) == -severityOf)
                return wordOf(rag).toLower();
        }
        return QString();
    };
    for (const auto &[colours, count] : counts)
        words.append(WhatIfModel::tr("%1 from %2 to %3")
                         .arg(count)
                         .arg(wordFor(colours.second), wordFor(colours.first)));
    return words.join(QStringLiteral(", "));
}

} // namespace candour
