// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/DifferencesModel.h"

#include "ui/widgets/TableRoles.h"

#include <array>

namespace candour {

namespace {

struct DifferencesColumn {
    const char *id;
    const char *title;
};

constexpr std::array kColumns {
    DifferencesColumn {"measure", QT_TRANSLATE_NOOP("candour::DifferencesModel", "Indicator")},
    DifferencesColumn {"provider", QT_TRANSLATE_NOOP("candour::DifferencesModel", "Provider")},
    DifferencesColumn {"period", QT_TRANSLATE_NOOP("candour::DifferencesModel", "Period")},
    DifferencesColumn {"held", QT_TRANSLATE_NOOP("candour::DifferencesModel", "Held")},
    DifferencesColumn {"read", QT_TRANSLATE_NOOP("candour::DifferencesModel", "In this file")},
    DifferencesColumn {"place", QT_TRANSLATE_NOOP("candour::DifferencesModel", "Where")},
};

bool isNumber(int column)
{
    return column == DifferencesModel::Held || column == DifferencesModel::Read;
}

} // namespace

void DifferencesModel::setFigures(const QList<ComparedFigure> &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

QString DifferencesModel::text(const ComparedFigure &figure, int column)
{
    switch (column) {
    case Measure:
        return figure.breakdown.isEmpty()
            ? figure.measure
            : QStringLiteral("%1, %2").arg(figure.measure, figure.breakdown);
    case Provider:
        return figure.provider;
    case When:
        return figure.period.label();
    case Held:
        return figure.held;
    case Read:
        return figure.read;
    default:
        return figure.place;
    }
}

QString DifferencesModel::fullText(const ComparedFigure &figure, int column)
{
    return column == Held ? figure.heldFull
        : column == Read  ? figure.readFull
                          : text(figure, column);
}

CellBlock DifferencesModel::cells() const
{
    CellBlock block;
    QStringList heads;
    for (const DifferencesColumn &column : kColumns)
        heads.append(tr(column.title));
    block.append(heads);
    for (const ComparedFigure &figure : m_figures) {
        QStringList line;
        for (int column = 0; column < ColumnCount; ++column)
            line.append(fullText(figure, column));
        block.append(line);
    }
    return block;
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedFigure &figure = m_figures[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return text(figure, index.column());
    case Qt::ToolTipRole:
        return isNumber(index.column()) ? fullText(figure, index.column()) : figure.sentence();
    case Qt::AccessibleDescriptionRole:
        return figure.sentence();
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(kColumns[size_t(section)].title);
    if (role == ColumnIdRole)
        return QString::fromLatin1(kColumns[size_t(section)].id);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace candour
