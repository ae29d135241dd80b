// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ListsTab.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "ui/models/RecordTableModel.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldWords.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kKindsWidth = 200;
constexpr int kShownColumns = 8;

/// Kept by the program, or with a place of their own.
bool isListedElsewhere(const RecordKind &kind)
{
    static const QStringList ids {QStringLiteral("link"),        QStringLiteral("attachment"),
                                  QStringLiteral("mapping"),     QStringLiteral("report"),
                                  QStringLiteral("report_text"), QStringLiteral("front_sheet")};
    return ids.contains(kind.id);
}

int columnWidth(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::YesNo:
    case FieldKind::Time:
        return 90;
    case FieldKind::Date:
    case FieldKind::ReferenceNumber:
        return 110;
    case FieldKind::Reference:
        return 220;
    case FieldKind::Line:
        return field.maximumLength > 0 && field.maximumLength <= 60 ? 120 : 280;
    case FieldKind::Text:
        return 320;
    default:
        return 160;
    }
}

/// A file has exactly one of these: it can be changed, no more.
bool isOnlyOne(const RecordKind &kind)
{
    return &kind == &recordType<Profile>();
}

/// What belongs into a list that has nothing yet.
QString emptySentence(const RecordKind &kind, const TermDictionary &terms)
{
    if (&kind == &recordType<Comment>())
        return ListsTab::tr("What you say about a figure on a scorecard is listed here.");
    if (&kind == &recordType<VerdictOverride>())
        return ListsTab::tr("When you set a colour by hand, with your reason, it is listed here.");
    if (&kind == &recordType<CqcRating>())
        return ListsTab::tr("The ratings that CQC published for your providers stand here. Enter "
                            "them, or import them as CSV.");
    if (&kind == &recordType<AdditionalField>())
        return ListsTab::tr("Something Candour does not ask for? Add a field of your own to any "
                            "kind of record, and it stands on its form.");
    if (&kind == &recordType<Organisation>())
        return ListsTab::tr("Providers, sites, practices and peers stand here. Import a file of "
                            "the Organisation Data Service, or enter them.");
    return ListsTab::tr("Nothing here yet: %1.").arg(kindLabelPlural(kind, terms));
}

QString layoutName(const RecordKind &kind)
{
    return QStringLiteral("lists.") + kind.id;
}

} // namespace

ListsTab::ListsTab(FileSession &session, UserPrompts &prompts, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_context(formContext(session.reader()))
    , m_kinds(new QListWidget(this))
    , m_banner(new Banner(this))
    , m_count(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("data"), {}, this))
    , m_newAction(new QAction(tr("New…"), this))
    , m_filter(new FilterLine(this))
    , m_view(new FrozenTableView(this))
{
    setObjectName(QStringLiteral("listsTab"));
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_kinds);
    split->addWidget(buildList());
    split->setStretchFactor(1, 1);
    split->setSizes({kKindsWidth, 4 * kKindsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    buildKinds();
    setFocusProxy(m_kinds);
}

ListsTab::~ListsTab() = default;

void ListsTab::buildKinds()
{
    m_kinds->setObjectName(QStringLiteral("kindList"));
    m_kinds->setAccessibleName(tr("Lists"));
    m_kinds->setUniformItemSizes(true);
    const Registry &registry = m_session.reader().registry();
    for (const RecordKind *kind : registry.kinds()) {
        if (!registry.ownerOf(*kind).kind && !isListedElsewhere(*kind))
            m_listed.append({kind->id, kindLabelPlural(*kind, m_session.terms())});
    }
    std::sort(m_listed.begin(), m_listed.end(), [](const auto &a, const auto &b) {
        return a.second.compare(b.second, Qt::CaseInsensitive) < 0;
    });
    for (const auto &[id, label] : std::as_const(m_listed)) {
        auto *item = new QListWidgetItem(label, m_kinds);
        item->setData(IdRole, id);
        item->setSizeHint({0, space::kRow});
    }
    connect(m_kinds, &QListWidget::currentItemChanged, this, &ListsTab::chooseKind);
    showKind(QStringLiteral("organisation"));
}

QWidget *ListsTab::buildList()
{
    buildView();
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::kRelated, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(buildTools());
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_newAction->setObjectName(QStringLiteral("record.new"));
    connect(m_newAction, &QAction::triggered, this, &ListsTab::newRecord);
    m_empty->addAction(m_newAction);
    m_banner->setObjectName(QStringLiteral("listsBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::actionTriggered, this, &ListsTab::showRefused);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    return list;
}

QPushButton *ListsTab::addButton(const char *name, const QString &text, void (ListsTab::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

QWidget *ListsTab::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kRelated);
    m_filter->setObjectName(QStringLiteral("recordFilter"));
    m_filter->setTarget(m_view);
    connect(m_filter, &FilterLine::filterChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        updateCount();
    });
    row->addWidget(m_filter, 1);

    auto *columns = new QToolButton(this);
    columns->setObjectName(QStringLiteral("recordColumns"));
    columns->setIcon(lineIcon(QStringLiteral("columns")));
    columns->setText(tr("Columns"));
    columns->setToolTip(tr("Choose columns"));
    columns->setAccessibleName(tr("Choose columns"));
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *columnMenu = new QMenu(columns);
    columns->setMenu(columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, m_view, [this, columnMenu] {
        columnMenu->clear();
        m_view->fillColumnMenu(columnMenu);
    });
    row->addWidget(columns);

    m_import = new QToolButton(this);
    m_import->setObjectName(QStringLiteral("recordImport"));
    m_import->setText(tr("Import"));
    m_import->setIcon(lineIcon(QStringLiteral("import")));
    m_import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_import->setFocusPolicy(Qt::StrongFocus);
    m_import->setPopupMode(QToolButton::InstantPopup);
    auto *imports = new QMenu(m_import);
    imports->addAction(tr("Import CSV…"), this, &ListsTab::importCsv)
        ->setObjectName(QStringLiteral("importCsv"));
    m_ods = imports->addAction(tr("Import ODS file…"), this, &ListsTab::importOds);
    m_ods->setObjectName(QStringLiteral("importOds"));
    m_ods->setToolTip(tr("A list of the Organisation Data Service, as published"));
    m_import->setMenu(imports);
    row->addWidget(m_import);
    row->addWidget(addButton("recordExport", tr("Export CSV…"), &ListsTab::exportCsv));
    row->addWidget(m_withdraw =
                       addButton("recordWithdraw", tr("Withdraw…"), &ListsTab::withdrawChosen));
    row->addWidget(m_edit = addButton("recordEdit", tr("Edit…"), &ListsTab::editRecord));
    row->addWidget(m_new = addButton("recordNew", tr("New…"), &ListsTab::newRecord));
    return tools;
}

void ListsTab::buildView()
{
    m_view->setObjectName(QStringLiteral("recordTable"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSortingEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QAbstractItemView::activated, this, &ListsTab::editRecord);
    connect(m_view, &FrozenTableView::clearRequested, this, &ListsTab::withdrawChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListsTab::showMenu);
    connect(m_view, &FrozenTableView::layoutChangedByUser, this, [this] {
        if (m_kind)
            m_settings.setLayout(layoutName(*m_kind), m_view->saveLayout());
    });
}

bool ListsTab::showKind(const QString &kindId, const Uid &record)
{
    for (int i = 0; i < m_kinds->count(); ++i) {
        if (m_kinds->item(i)->data(IdRole).toString() != kindId)
            continue;
        m_kinds->setCurrentRow(i);
        choose(record);
        return true;
    }
    return false;
}

void ListsTab::chooseKind()
{
    const QListWidgetItem *item = m_kinds->currentItem();
    const RecordKind *kind =
        item ? m_session.reader().registry().byId(item->data(IdRole).toString()) : nullptr;
    if (!kind || kind == m_kind)
        return;
    m_kind = nullptr; // what happens to the columns now is not the user's doing
    m_banner->hide();
    m_filter->clear();
    showRecords(*kind);
    m_kind = kind;
    m_view->setAccessibleName(item->text());
    m_empty->setSentence(emptySentence(*kind, m_session.terms()));
    m_ods->setVisible(kind->id == recordType<Organisation>().id);
    updateCount();
    updateButtons();
}

void ListsTab::showRecords(const RecordKind &kind)
{
    const QPointer<RecordTableModel> former = m_model;
    const QPointer<QItemSelectionModel> formerSelection = m_view->selectionModel();
    const auto titles = [this](const RecordKind &of, const Uid &uid) {
        return m_context->titleOf(of, uid);
    };
    m_model = new RecordTableModel(kind, titles, m_session.terms(), this);
    if (const auto records = m_session.reader().records().all(kind))
        m_model->setRecords(*records);
    else
        m_session.reportReadFailure(records.error());
    m_sorted = new QSortFilterProxyModel(m_model);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_sorted);
    delete formerSelection;
    delete former;
    setDefaultColumns(kind);
    m_view->restoreLayout(m_settings.layout(layoutName(kind)));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateButtons();
        Q_EMIT selectionChanged();
    });
}

void ListsTab::setDefaultColumns(const RecordKind &kind)
{
    int shown = 0;
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        const bool hide = i > 0
            && (field.isList() || field.kind == FieldKind::Attachment || shown >= kShownColumns);
        m_view->setColumnHidden(i, hide);
        m_view->setColumnWidth(i, columnWidth(field));
        shown += hide ? 0 : 1;
    }
    m_view->sortByColumn(0, Qt::AscendingOrder);
}

void ListsTab::refresh(const ChangeSet &changes)
{
    const Registry &registry = m_session.reader().registry();
    bool concerned = false;
    for (const RecordChange &change : changes.records) {
        const RecordKind *kind = registry.byId(change.kind);
        concerned = concerned || kind == m_kind || (kind && registry.ownerOf(*kind).kind == m_kind);
    }
    // A list is short: reading it anew and patching what differs is quick, and cannot miss a row.
    if (concerned) {
        if (const auto records = m_session.reader().records().all(*m_kind))
            m_model->patchTo(*records);
        else
            m_session.reportReadFailure(records.error()); // what is shown stays
    }
    if (!changes.records.isEmpty())
        m_model->refreshTitles();
    updateCount();
    updateButtons();
}

Uid ListsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.first().data(IdRole).value<Uid>() : Uid();
}

void ListsTab::choose(const Uid &uid)
{
    const int row = m_model->rowOf(uid);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    // Not by the view: with Ctrl still held from saving, it would take the row out again.
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void ListsTab::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    m_stack->setCurrentWidget(all == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    m_count->setText(shown == all ? tr("Records: %1").arg(all)
                                  : tr("Records: %1 of %2").arg(shown).arg(all));
}

void ListsTab::updateButtons()
{
    const bool writable = m_session.readOnlyReason().isNull();
    const bool one = !chosen().isNull();
    const bool only = isOnlyOne(*m_kind);
    const QString why = only ? tr("There is one in each file.") : m_session.readOnlyReason();
    m_new->setEnabled(writable && !only);
    m_newAction->setEnabled(m_new->isEnabled());
    m_edit->setEnabled(writable && one);
    m_withdraw->setEnabled(writable && one && !only);
    m_import->setEnabled(writable);
    for (QWidget *button : {static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_edit),
                            static_cast<QWidget *>(m_withdraw), static_cast<QWidget *>(m_import)})
        button->setToolTip(why);
}

void ListsTab::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.addAction(lineIcon(QStringLiteral("edit")), m_edit->text(), this, &ListsTab::editRecord)
        ->setEnabled(m_edit->isEnabled());
    menu.addAction(lineIcon(QStringLiteral("copy")), tr("Copy"), m_view,
                   &FrozenTableView::copySelection);
    menu.addAction(lineIcon(QStringLiteral("bin")), m_withdraw->text(), this,
                   &ListsTab::withdrawChosen)
        ->setEnabled(m_withdraw->isEnabled());
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace candour
