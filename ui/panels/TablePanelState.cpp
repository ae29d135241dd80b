// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/FixedKeys.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/TableRoles.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

/// What a table shows: which rows, which of them are chosen, and what stands beneath it.
namespace candour {

int TablePanel::shownCount() const
{
    return m_proxy->rowCount();
}

int TablePanel::allCount() const
{
    return m_proxy->sourceModel() ? m_proxy->sourceModel()->rowCount() : 0;
}

void TablePanel::updateState()
{
    const int all = allCount();
    const int shown = shownCount();
    const bool awaited = m_filling && (m_loading || m_proxy->isSorting());
    m_filling = awaited;
    QWidget *wanted = m_view;
    if (awaited)
        wanted = m_skeleton;
    else if (all == 0)
        wanted = m_empty;
    else if (shown == 0)
        wanted = m_noMatch;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(wanted);
    if (hadFocus && wanted != m_view && !awaited)
        m_filterLine->setFocus();
    setFocusTarget(this, all == 0 || awaited ? wanted : m_view);
    QString text =
        shown == all ? tr("Rows: %L1").arg(all) : tr("Rows: %L1 of %L2").arg(shown).arg(all);
    const qsizetype chosen = rowsChosen().size();
    if (chosen > 1)
        text = tr("%1, %L2 chosen").arg(text).arg(chosen);
    m_count->setText(awaited ? tr("Reading the rows…") : text);
    m_count->setVisible(all > 0 || awaited);
    showMany();
}

void TablePanel::showMany()
{
    const qsizetype chosen = m_bulkEdit ? rowsChosen().size() : 0;
    if (m_many->hasFocus() && chosen < 2)
        m_view->setFocus();
    if (chosen < 2)
        return m_many->hide();
    m_many->setText(tr("Edit %n…", nullptr, int(chosen)));
    m_many->setAccessibleName(m_many->text());
    m_many->setEnabled(m_readOnlyReason.isNull());
    const QString tip = m_readOnlyReason.isNull()
        ? tr("Gives a field of all chosen rows one value (%1)")
              .arg(keysOf(fixedKey(fixed::kBulkEdit)).value(0).toString(QKeySequence::NativeText))
        : m_readOnlyReason;
    m_many->setToolTip(tip);
    m_many->setAccessibleDescription(tip);
    m_many->show();
}

void TablePanel::setLoading(bool loading)
{
    m_loading = loading;
    if (loading && allCount() == 0) {
        m_filling = true;
        m_proxy->holdSorting();
    }
    if (!loading)
        m_proxy->resumeSorting();
    updateState();
}

void TablePanel::selectionMoved()
{
    updateState();
    Q_EMIT selectionChanged();
}

QList<int> TablePanel::rowsChosen() const
{
    QList<int> rows;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<Uid> TablePanel::selectedIds() const
{
    QList<Uid> ids;
    const QList<int> rows = rowsChosen();
    for (const int row : rows)
        ids.append(m_proxy->index(row, 0).data(IdRole).value<Uid>());
    return ids;
}

QList<Uid> TablePanel::shownIds() const
{
    QList<Uid> ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(m_proxy->index(row, 0).data(IdRole).value<Uid>());
    return ids;
}

Uid TablePanel::currentId() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !rowsChosen().contains(current.row()))
        return {};
    return current.data(IdRole).value<Uid>();
}

void TablePanel::select(const Uid &record)
{
    QModelIndex place = m_proxy->indexOf(record);
    if (!place.isValid() && !m_proxy->filter().isEmpty()) {
        setFilter({});
        place = m_proxy->indexOf(record);
    }
    if (!place.isValid())
        return;
    const QList<int> columns = shownColumns();
    const QModelIndex cell = place.siblingAtColumn(columns.value(0));
    QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect;
    if (m_view->selectionBehavior() == QAbstractItemView::SelectRows)
        how |= QItemSelectionModel::Rows;
    // Not by the view: with Ctrl still held from saving, it would take the row out again.
    m_view->selectionModel()->setCurrentIndex(cell, how);
    m_view->scrollTo(cell);
}

QList<int> TablePanel::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *head = m_view->horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        if (!m_view->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

const Field *TablePanel::fieldOf(int column) const
{
    return m_proxy->headerData(column, Qt::Horizontal, FieldRole).value<const Field *>();
}

} // namespace candour
