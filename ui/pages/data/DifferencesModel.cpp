// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/DifferencesModel.h"

namespace candour {

DifferencesModel::DifferencesModel(QObject *parent)
    : ColumnTableModel({{QStringLiteral("measure"), tr("Indicator")},
                        {QStringLiteral("provider"), tr("Provider")},
                        {QStringLiteral("period"), tr("Period")},
                        {QStringLiteral("held"), tr("Held"), true},
                        {QStringLiteral("read"), tr("In this file"), true},
                        {QStringLiteral("place"), tr("Where")}},
                       parent)
{
}

void DifferencesModel::setFigures(const QList<ComparedFigure> &figures)
{
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

QString DifferencesModel::cellText(int row, int column) const
{
    const ComparedFigure &figure = m_figures[row];
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

QString DifferencesModel::copiedText(int row, int column) const
{
    return column == Held ? m_figures[row].heldFull
        : column == Read  ? m_figures[row].readFull
                          : cellText(row, column);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedFigure &figure = m_figures[index.row()];
    if (role == Qt::AccessibleDescriptionRole)
        return figure.sentence();
    if (role == Qt::ToolTipRole)
        return isNumber(index.column()) ? copiedText(index.row(), index.column())
                                        : figure.sentence();
    return ColumnTableModel::data(index, role);
}

} // namespace candour
