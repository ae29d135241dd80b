// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/FixedKeys.h"
#include "ui/delegates/FieldDelegate.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/TablePanel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

/// What the menus of a table offer and do: columns, filters, views.
namespace candour {

namespace {

template <typename Context, typename Does>
QAction *addTo(QMenu *menu, const char *name, const QString &text, Context *context,
               const Does &does)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, context, does);
    return action;
}

} // namespace

void TablePanel::fillFilterMenu(QMenu *menu)
{
    for (const int column : shownColumns()) {
        const QString id = m_proxy->columnIdOf(column);
        if (id.isEmpty())
            continue;
        QAction *action =
            addTo(menu, "", tr("%1…").arg(m_proxy->headerData(column, Qt::Horizontal).toString()),
                  this, [this, id] { askFilter(id); });
        action->setObjectName(QStringLiteral("filterBy.") + id);
        action->setCheckable(true);
        action->setChecked(m_proxy->filter().of(id) != nullptr);
    }
    menu->addSeparator();
    addTo(menu, "filter.clear", tr("Show all"), this, [this] {
        setFilter({});
    })->setEnabled(!m_proxy->filter().isEmpty());
}

// ---- columns

void TablePanel::moveColumn(int column, int by)
{
    QHeaderView *head = m_view->horizontalHeader();
    const QList<int> shown = shownColumns();
    const qsizetype place = shown.indexOf(column) + by;
    if (place < 0 || place >= shown.size())
        return;
    head->moveSection(head->visualIndex(column), head->visualIndex(shown[place]));
    m_view->scrollTo(m_view->currentIndex());
}

void TablePanel::hideColumn(int column)
{
    m_view->setColumnHidden(column, true);
    m_view->setFrozenColumns(m_view->frozenColumns()); // brings the standing part in line
    saveLayout();
}

void TablePanel::freezeUpTo(int column)
{
    m_view->setFrozenColumns(column < 0 ? 0 : m_view->horizontalHeader()->visualIndex(column) + 1);
    saveLayout();
}

void TablePanel::standardLayout()
{
    m_view->setFrozenColumns(m_options.frozenColumns);
    m_view->restoreLayout(m_standard);
    m_viewShown = {};
    saveLayout();
}

void TablePanel::fillColumnsMenu(QMenu *menu)
{
    m_view->fillColumnMenu(menu);
    menu->addSeparator();
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        const QString name = m_proxy->headerData(current.column(), Qt::Horizontal).toString();
        addTo(menu, "columns.freeze", tr("Freeze up to “%1”").arg(name), this,
              [this, column = current.column()] { freezeUpTo(column); });
    }
    addTo(menu, "columns.unfreeze", tr("Freeze none"), this, [this] {
        freezeUpTo(-1);
    })->setEnabled(m_view->frozenColumns() > 0);
    addTo(menu, "columns.standard", tr("As they were at first"), this, &TablePanel::standardLayout);
}

void TablePanel::fillHeadMenu(QMenu *menu, int column)
{
    const QString id = m_proxy->columnIdOf(column);
    const QList<int> shown = shownColumns();
    const auto sort = [this, column](Qt::SortOrder order) {
        m_view->sortByColumn(column, order);
        saveLayout();
    };
    addTo(menu, "head.ascending", tr("Sort upwards"), this, [sort] { sort(Qt::AscendingOrder); });
    addTo(menu, "head.descending", tr("Sort downwards"), this,
          [sort] { sort(Qt::DescendingOrder); });
    menu->addSeparator();
    if (!id.isEmpty()) {
        addTo(menu, "head.filter", tr("Filter by this column…"), this,
              [this, id] { askFilter(id); });
        addTo(menu, "head.noFilter", tr("Take its filter away"), this, [this, id] {
            TableFilter filter = m_proxy->filter();
            filter.remove(id);
            setFilter(filter);
        })->setEnabled(m_proxy->filter().of(id) != nullptr);
        menu->addSeparator();
    }
    addTo(menu, "head.left", tr("Move left"), this, [this, column] {
        moveColumn(column, -1);
    })->setEnabled(shown.value(0) != column);
    addTo(menu, "head.right", tr("Move right"), this, [this, column] {
        moveColumn(column, 1);
    })->setEnabled(shown.value(shown.size() - 1) != column);
    addTo(menu, "head.freeze", tr("Freeze up to here"), this,
          [this, column] { freezeUpTo(column); });
    addTo(menu, "head.hide", tr("Hide"), this, [this, column] {
        hideColumn(column);
    })->setEnabled(column > 0);
    menu->addSeparator();
    fillColumnsMenu(menu->addMenu(lineIcon(QStringLiteral("columns")), tr("Columns")));
}

void TablePanel::showHeadMenu(int column, const QPoint &at)
{
    if (column < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("headMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillHeadMenu(menu, column);
    menu->popup(at);
}

void TablePanel::showHeadMenuOfCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_view->scrollTo(current);
    const QRect cell = m_view->cellRect(current);
    const QPoint below(cell.left(), m_view->horizontalHeader()->height());
    showHeadMenu(current.column(), m_view->mapToGlobal(below));
}

// ---- views

NamedView TablePanel::asView(const NamedView &named) const
{
    NamedView view = named;
    view.layout = QString::fromUtf8(m_view->saveLayout());
    view.filter = filterToText(m_proxy->filter());
    return view;
}

void TablePanel::setNamedViews(const QList<NamedView> &views)
{
    m_views = views;
}

void TablePanel::applyView(const NamedView &view)
{
    if (!m_view->restoreLayout(view.layout.toUtf8()))
        say(tr("The columns of the view “%1” cannot be read; only its filter is shown.")
                .arg(view.name));
    if (const auto filter = filterFromText(view.filter))
        setFilter(*filter);
    else
        say(filter.error().text);
    m_viewShown = view.uid;
    saveLayout();
}

void TablePanel::fillViewsMenu(QMenu *menu)
{
    const NamedView *now = nullptr;
    for (const NamedView &view : std::as_const(m_views)) {
        QAction *action = addTo(menu, "", view.name, this, [this, view] { applyView(view); });
        action->setObjectName(QStringLiteral("view.") + view.name);
        action->setCheckable(true);
        action->setChecked(view.uid == m_viewShown);
        if (view.uid == m_viewShown)
            now = &view;
    }
    addTo(menu, "views.standard", tr("All rows, first columns"), this, [this] {
        setFilter({});
        standardLayout();
    });
    menu->addSeparator();
    const bool writable = m_readOnlyReason.isNull();
    QAction *save = addTo(menu, "views.save", tr("Save as view…"), this,
                          [this] { Q_EMIT saveViewRequested(asView({})); });
    save->setEnabled(writable);
    save->setToolTip(m_readOnlyReason);
    if (!now)
        return;
    addTo(menu, "views.update", tr("Update “%1”").arg(now->name), this, [this, view = *now] {
        Q_EMIT saveViewRequested(asView(view));
    })->setEnabled(writable);
    addTo(menu, "views.remove", tr("Remove “%1”").arg(now->name), this, [this, view = *now] {
        Q_EMIT removeViewRequested(view.uid);
    })->setEnabled(writable);
}

// ---- rows

void TablePanel::fillMoreMenu(QMenu *menu)
{
    const bool chosen = !rowsChosen().isEmpty();
    QAction *copy = addTo(menu, "more.copy", tr("Copy"), this, [this] { m_view->copySelection(); });
    copy->setIcon(lineIcon(QStringLiteral("copy")));
    copy->setShortcuts(keysOf(fixedKey(fixed::kCopy)));
    copy->setEnabled(chosen);
    for (const char *name : {"table.copyWithHeads", "table.fillDown", "table.bulkEdit"}) {
        auto *action = findChild<QAction *>(QLatin1String(name));
        if (qstrcmp(name, "table.bulkEdit") == 0 && !m_bulkEdit)
            continue;
        menu->addAction(action);
    }
    menu->addSeparator();
    addTo(menu, "export.xlsx", tr("Export rows shown to a spreadsheet (XLSX)…"), this, [this] {
        Q_EMIT exportRequested(TableFormat::Xlsx);
    })->setIcon(lineIcon(QStringLiteral("export")));
    addTo(menu, "export.csv", tr("Export rows shown as CSV…"), this,
          [this] { Q_EMIT exportRequested(TableFormat::Csv); });
    menu->addActions(m_exportActions);
    addTo(menu, "table.print", tr("Print rows shown…"), this, [this] {
        Q_EMIT printRequested();
    })->setIcon(lineIcon(QStringLiteral("print")));
}

void TablePanel::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    if (!m_rowActions.isEmpty())
        menu->addSeparator();
    const QModelIndex current = m_view->currentIndex();
    if (isEditable(current)) {
        QAction *edit = addTo(menu, "row.edit", tr("Edit cell"), this,
                              [this, current] { m_view->edit(current); });
        edit->setShortcuts(keysOf(fixedKey(fixed::kEditCell)));
        edit->setEnabled(m_readOnlyReason.isNull());
    }
    menu->addAction(findChild<QAction *>(QStringLiteral("table.filterValue")));
    menu->addSeparator();
    fillMoreMenu(menu);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace candour
