// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/TablePanel.h"

#include "ui/actions/FixedKeys.h"
#include "ui/delegates/FieldDelegate.h"
#include "ui/dialogs/ColumnFilterDialog.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/models/TableProxy.h"
#include "ui/panels/FilterChips.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kFilterWidth = 120;
constexpr int kWidestFilter = 420;

} // namespace

TablePanel::TablePanel(const TablePanelOptions &options, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_settings(settings)
    , m_proxy(new TableProxy(this))
    , m_delegate(new FieldDelegate(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new FrozenTableView(this))
    , m_empty(new EmptyState(options.icon, options.emptySentence, this))
    , m_noMatch(new EmptyState(QStringLiteral("filter"), tr("No row fits the filter."), this))
    , m_skeleton(new Skeleton(Skeleton::Shape::Table, this))
    , m_busy(new BusyOverlay(this))
    , m_filterLine(new FilterLine(this))
    , m_chips(new FilterChips(this))
    , m_banner(new Banner(this))
    , m_count(new QLabel(this))
    , m_problem(new ProblemLabel(QStringLiteral("tableProblem"), this))
{
    setObjectName(QStringLiteral("tablePanel"));
    build();
    updateState();
}

TablePanel::~TablePanel() = default;

void TablePanel::build()
{
    buildView();
    auto *all = new QAction(tr("Show all"), this);
    all->setObjectName(QStringLiteral("filter.none"));
    connect(all, &QAction::triggered, this, [this] { setFilter({}); });
    m_noMatch->addAction(all);
    m_noMatch->setObjectName(QStringLiteral("tableNoMatch"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_skeleton->setFocusPolicy(Qt::TabFocus); // holds the place of the rows, and the focus
    m_stack->addWidget(m_skeleton);
    connect(m_chips, &FilterChips::changeRequested, this, &TablePanel::askFilter);
    connect(m_chips, &FilterChips::removeRequested, this, [this](const QString &id) {
        TableFilter filter = m_proxy->filter();
        filter.remove(id);
        setFilter(filter);
        m_view->setFocus();
    });
    connect(m_chips, &FilterChips::removeAllRequested, this, [this] {
        setFilter({m_proxy->filter().text, {}});
        m_view->setFocus();
    });
    m_banner->setObjectName(QStringLiteral("tableBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    m_count->setObjectName(QStringLiteral("tableCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kGroup);
    foot->addWidget(m_count);
    foot->addWidget(m_problem, 1);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(buildTools());
    layout->addWidget(m_banner);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    addKeys();
    setFocusTarget(this, m_view);
}

QToolButton *TablePanel::addTool(const char *name, const QString &icon, const QString &text,
                                 const QString &tip, void (TablePanel::*fill)(QMenu *))
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon.isEmpty() ? QIcon() : lineIcon(icon));
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    m_tools->addWidget(button);
    return button;
}

QWidget *TablePanel::buildTools()
{
    auto *tools = new QWidget(this);
    m_tools = new QHBoxLayout(tools);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(space::kRelated);
    m_filterLine->setObjectName(QStringLiteral("tableFilter"));
    m_filterLine->setMinimumWidth(kFilterWidth);
    m_filterLine->setMaximumWidth(kWidestFilter);
    m_filterLine->setAccessibleName(tr("Filter: %1").arg(m_options.name));
    m_filterLine->setToolTip(tr("Shows the rows with this text in any column (Ctrl+F)"));
    m_filterLine->setTarget(m_view);
    connect(m_filterLine, &FilterLine::filterChanged, this, [this](const QString &text) {
        setFilter({text, m_proxy->filter().columns});
    });
    m_tools->addWidget(m_filterLine, 100);
    m_filters = addTool("tableFilters", QStringLiteral("filter"), tr("Filter by a column"),
                        tr("Show only rows whose column holds something (Ctrl+Shift+F)"),
                        &TablePanel::fillFilterMenu);
    addTool("tableViews", {}, tr("Views"), tr("Columns and filters kept by name"),
            &TablePanel::fillViewsMenu);
    addTool("tableColumns", QStringLiteral("columns"), tr("Columns"),
            tr("Choose, order and freeze columns"), &TablePanel::fillColumnsMenu);
    addTool("tableMore", QStringLiteral("menu"), tr("More"), tr("Copy, change, export, print"),
            &TablePanel::fillMoreMenu);
    m_many = new QToolButton(this);
    m_many->setObjectName(QStringLiteral("tableBulkEdit"));
    m_many->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_many->setFocusPolicy(Qt::StrongFocus);
    m_many->hide();
    connect(m_many, &QToolButton::clicked, this, &TablePanel::bulkEdit);
    m_tools->addWidget(m_many);
    m_tools->addStretch(1); // her page's buttons stand at the right
    return tools;
}

void TablePanel::addToolWidget(QWidget *widget)
{
    m_tools->addWidget(widget);
}

void TablePanel::addRowAction(QAction *action)
{
    m_rowActions.append(action);
}

void TablePanel::addExportAction(QAction *action)
{
    m_exportActions.append(action);
}

void TablePanel::buildView()
{
    m_view->setObjectName(QStringLiteral("table"));
    m_view->setAccessibleName(m_options.name);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrozenMovable(true);
    m_view->setFrozenColumns(m_options.frozenColumns);
    m_view->setColumnMenuOnHeader(false);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_view->setModel(m_proxy);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT activated(index.data(IdRole).value<Uid>());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::showRowMenu);
    connect(m_view, &FrozenTableView::headerMenuRequested, this, &TablePanel::showHeadMenu);
    connect(m_view, &FrozenTableView::layoutChangedByUser, this, &TablePanel::saveLayout);
    connect(m_view, &FrozenTableView::pasteRequested, this, &TablePanel::paste);
    connect(m_view, &FrozenTableView::clearRequested, this, &TablePanel::clearCells);
    connect(m_proxy, &TableProxy::edited, this, &TablePanel::edited);
    connect(m_proxy, &TableProxy::sorted, this, &TablePanel::updateState);
    connect(m_delegate, &FieldDelegate::unreadable, this, &TablePanel::say);
    connect(m_delegate, &FieldDelegate::taken, this, [this] { say({}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablePanel::selectionMoved);
    for (auto change : {&QAbstractItemModel::modelReset})
        connect(m_proxy, change, this, &TablePanel::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TablePanel::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TablePanel::updateState);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &TablePanel::updateState);
}

void TablePanel::addKeys()
{
    const auto add = [this](ActionId id, auto does) {
        const FixedKey &key = fixedKey(id);
        auto *action = new QAction(textOf(key), this);
        action->setObjectName(id.text());
        action->setShortcuts(keysOf(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add(fixed::kFillDown, &TablePanel::fillDown);
    add(fixed::kFilterColumn, &TablePanel::askFilterOfCurrent);
    add(fixed::kFilterValue, &TablePanel::filterToCurrentValue);
    add(fixed::kColumnMenu, &TablePanel::showHeadMenuOfCurrent);
    add(fixed::kBulkEdit, &TablePanel::bulkEdit);
    add(fixed::kCopyWithHeads, &TablePanel::copyWithHeads);
    add(fixed::kFilter, [this] {
        m_filterLine->setFocus(Qt::ShortcutFocusReason);
        m_filterLine->selectAll();
    });
}

void TablePanel::setModel(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    // The proxy tells of the last row going before the model has let it go: only then is it empty.
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TablePanel::updateState,
            Qt::UniqueConnection);
    m_layoutKept = false;
    m_view->setFrozenColumns(m_options.frozenColumns); // the standing part has the columns now
    updateState();
}

void TablePanel::setFormContext(const FormContext *context)
{
    m_context = context;
    m_delegate->setContext(context);
}

void TablePanel::keepLayout()
{
    if (!m_proxy->sourceModel())
        return;
    m_layoutKept = true;
    m_standard = m_view->saveLayout();
    if (!m_view->restoreLayout(m_settings.layout(m_options.id)))
        m_view->restoreLayout(m_standard); // the standing part hears of the sorting
}

void TablePanel::showEvent(QShowEvent *event)
{
    if (!m_layoutKept)
        keepLayout();
    QWidget::showEvent(event);
}

void TablePanel::saveLayout()
{
    if (m_layoutKept && m_proxy->columnCount() > 0)
        m_settings.setLayout(m_options.id, m_view->saveLayout());
}

} // namespace candour
