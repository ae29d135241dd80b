// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMap>
#include <QMimeData>

#include <algorithm>

/// What goes from the table to the clipboard and back.
namespace candour {

CellBlock FrozenTableView::selectedCells() const
{
    const QModelIndexList chosen = selectedIndexes();
    if (chosen.isEmpty())
        return {};
    QList<int> rows;
    QList<int> columns; // by where they stand, not by their number in the model
    for (const QModelIndex &index : chosen) {
        if (isColumnHidden(index.column()))
            continue;
        rows.append(index.row());
        columns.append(horizontalHeader()->visualIndex(index.column()));
    }
    for (QList<int> *list : {&rows, &columns}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    CellBlock cells(rows.size(), QStringList(columns.size()));
    for (const QModelIndex &index : chosen) {
        if (isColumnHidden(index.column()))
            continue;
        const int visual = horizontalHeader()->visualIndex(index.column());
        const auto row = std::lower_bound(rows.cbegin(), rows.cend(), index.row());
        const auto column = std::lower_bound(columns.cbegin(), columns.cend(), visual);
        cells[row - rows.cbegin()][column - columns.cbegin()] = index.data().toString();
    }
    return cells;
}

void FrozenTableView::copySelection(bool withHeads) const
{
    const CellBlock cells = selectedCells();
    if (cells.isEmpty())
        return;
    QStringList heads;
    if (withHeads) {
        QMap<int, QString> inOrder;
        for (const QModelIndex &index : selectedIndexes()) {
            if (!isColumnHidden(index.column()))
                inOrder.insert(horizontalHeader()->visualIndex(index.column()),
                               model()->headerData(index.column(), Qt::Horizontal).toString());
        }
        heads = inOrder.values();
    }
    auto *copied = new QMimeData;
    copied->setText((heads.isEmpty() ? QString() : toTabText({heads})) + toTabText(cells));
    copied->setHtml(toHtmlTable(cells, heads));
    QApplication::clipboard()->setMimeData(copied);
}

void FrozenTableView::paste()
{
    const CellBlock cells = parseCells(QApplication::clipboard()->text());
    QModelIndex corner = currentIndex();
    for (const QModelIndex &index : selectedIndexes()) {
        const bool above = index.row() < corner.row();
        const bool left = index.row() == corner.row()
            && horizontalHeader()->visualIndex(index.column())
                < horizontalHeader()->visualIndex(corner.column());
        if (above || left)
            corner = index;
    }
    if (corner.isValid() && !cells.isEmpty())
        Q_EMIT pasteRequested(corner, cells);
}

} // namespace candour
