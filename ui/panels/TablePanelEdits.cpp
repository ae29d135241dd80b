// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/FieldDelegate.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>

/// Typing, pasting, filling and clearing: what comes out is a list of edits, one command.
namespace candour {

namespace {

CellEdit editOf(const TableProxy &table, const QModelIndex &cell, const QVariant &value)
{
    return {cell.data(IdRole).value<Uid>(), table.columnIdOf(cell.column()), value};
}

} // namespace

void TablePanel::setReadOnlyReason(const QString &reason)
{
    m_readOnlyReason = reason;
    const bool writable = reason.isNull();
    m_view->setEditTriggers(writable ? QAbstractItemView::EditKeyPressed
                                    | QAbstractItemView::AnyKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    for (const char *name : {"table.fillDown", "table.bulkEdit"}) {
        auto *action = findChild<QAction *>(QLatin1String(name));
        action->setEnabled(writable);
        action->setToolTip(writable ? action->text() : reason);
    }
    showMany();
}

void TablePanel::setBulkEdit(bool on)
{
    m_bulkEdit = on;
    showMany();
}

void TablePanel::say(const QString &sentence)
{
    m_problem->say(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TablePanel::announce(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

void TablePanel::refuseEdit(const Uid &record, const QString &columnId, const QString &sentence)
{
    m_proxy->refuse(record, columnId, sentence);
    say(sentence);
}

void TablePanel::settle()
{
    say({});
    m_proxy->clearRefusals();
}

bool TablePanel::isEditable(const QModelIndex &index) const
{
    const Field *field = index.isValid() ? fieldOf(index.column()) : nullptr;
    return field && index.flags().testFlag(Qt::ItemIsEditable)
        && (m_context || !field->isReference());
}

bool TablePanel::mayEdit()
{
    if (m_readOnlyReason.isNull())
        return true;
    say(m_readOnlyReason);
    return false;
}

void TablePanel::send(const QList<CellEdit> &edits)
{
    say({});
    m_banner->hide();
    m_proxy->clearRefusals();
    if (!edits.isEmpty())
        Q_EMIT cellsEdited(edits);
}

void TablePanel::edited(const QModelIndex &index, const QVariant &value)
{
    if (mayEdit())
        send({editOf(*m_proxy, index, value)});
}

void TablePanel::paste(const QModelIndex &corner, const CellBlock &cells)
{
    if (!mayEdit())
        return;
    const QList<int> columns = shownColumns();
    const qsizetype left = columns.indexOf(corner.column());
    QList<CellEdit> edits;
    for (qsizetype r = 0; r < cells.size(); ++r) {
        const int row = corner.row() + int(r);
        if (row >= m_proxy->rowCount())
            return say(tr("The block has more rows than there are below this one. Nothing was "
                          "changed."));
        for (qsizetype c = 0; c < cells[r].size(); ++c) {
            if (left + c >= columns.size())
                return say(tr("The block has more columns than there are beside this one. Nothing "
                              "was changed."));
            const QModelIndex cell = m_proxy->index(row, columns[left + c]);
            const QString head = m_proxy->headerData(cell.column(), Qt::Horizontal).toString();
            if (cell.data().toString() == cells[r][c])
                continue;
            if (!isEditable(cell))
                return say(
                    tr("“%1” cannot be changed in the table. Nothing was changed.").arg(head));
            const Field &field = *fieldOf(cell.column());
            const auto value = readPastedText(field, cells[r][c], m_context);
            if (!value) {
                m_view->setCurrentIndex(cell);
                return refuseEdit(cell.data(IdRole).value<Uid>(),
                                  m_proxy->columnIdOf(cell.column()),
                                  tr("%1: %2 Nothing was changed.").arg(head, value.error().text));
            }
            if (!sameValue(field, *value, cell.data(RawRole)))
                edits.append(editOf(*m_proxy, cell, *value));
        }
    }
    send(edits);
}

void TablePanel::fillDown()
{
    if (!mayEdit())
        return;
    QList<CellEdit> edits;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        // A lone cell takes what stands above it, as spreadsheets have it.
        const int from = range.height() == 1 ? range.top() - 1 : range.top();
        for (int column = range.left(); from >= 0 && column <= range.right(); ++column) {
            if (m_view->isColumnHidden(column))
                continue;
            const QVariant value = m_proxy->index(from, column).data(RawRole);
            for (int row = from + 1; row <= range.bottom(); ++row) {
                const QModelIndex cell = m_proxy->index(row, column);
                if (!isEditable(cell))
                    return say(tr("“%1” cannot be changed in the table. Nothing was changed.")
                                   .arg(m_proxy->headerData(column, Qt::Horizontal).toString()));
                if (!sameValue(*fieldOf(column), value, cell.data(RawRole)))
                    edits.append(editOf(*m_proxy, cell, value));
            }
        }
    }
    send(edits);
}

void TablePanel::clearCells()
{
    if (!mayEdit())
        return;
    QList<CellEdit> edits;
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells) {
        if (m_view->isColumnHidden(cell.column()))
            continue;
        if (!isEditable(cell))
            return say(tr("“%1” cannot be changed in the table. Nothing was changed.")
                           .arg(m_proxy->headerData(cell.column(), Qt::Horizontal).toString()));
        const Field &field = *fieldOf(cell.column());
        if (!sameValue(field, emptyValue(field), cell.data(RawRole)))
            edits.append(editOf(*m_proxy, cell, emptyValue(field)));
    }
    send(edits);
}

void TablePanel::bulkEdit()
{
    if (!m_bulkEdit || !mayEdit())
        return;
    const QList<Uid> records = selectedIds();
    if (records.isEmpty())
        return say(tr("Choose the rows to change first; Ctrl+A chooses all that are shown."));
    Q_EMIT bulkEditRequested(records);
}

void TablePanel::copyWithHeads()
{
    m_view->copySelection(true);
}

} // namespace candour
