// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ListsTab.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FieldWords.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kKindsWidth = 200;
constexpr int kLeastKinds = 120; // the longest words, or nearly

/// Kept by the program, or with a place of their own.
bool isListedElsewhere(const RecordKind &kind)
{
    static const QStringList ids {QStringLiteral("link"),        QStringLiteral("attachment"),
                                  QStringLiteral("mapping"),     QStringLiteral("report"),
                                  QStringLiteral("report_text"), QStringLiteral("front_sheet"),
                                  QStringLiteral("saved_view"),  QStringLiteral("text_clearance")};
    return ids.contains(kind.id);
}

} // namespace

ListsTab::ListsTab(FileSession &session, UserPrompts &prompts, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_desk(new RecordDesk(session, prompts, settings, this))
    , m_kinds(new QListWidget(this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("listsTab"));
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_kinds);
    split->addWidget(buildList());
    split->setStretchFactor(1, 1);
    m_kinds->setMinimumWidth(textScaled(kLeastKinds));
    split->setSizes({textScaled(kKindsWidth), 4 * kKindsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    buildKinds();
    setFocusTarget(this, m_kinds);
}

ListsTab::~ListsTab() = default;

void ListsTab::buildKinds()
{
    m_kinds->setObjectName(QStringLiteral("kindList"));
    m_kinds->setAccessibleName(tr("Lists"));
    m_kinds->setUniformItemSizes(true);
    const Registry &registry = m_session.reader().registry();
    QList<std::pair<QString, QString>> listed; // ids of the kinds with their words
    for (const RecordKind *kind : registry.kinds()) {
        if (!registry.ownerOf(*kind).kind && !isListedElsewhere(*kind))
            listed.append({kind->id, kindLabelPlural(*kind, m_session.terms())});
    }
    std::sort(listed.begin(), listed.end(), [](const auto &a, const auto &b) {
        return a.second.compare(b.second, Qt::CaseInsensitive) < 0;
    });
    for (const auto &[id, label] : std::as_const(listed)) {
        auto *item = new QListWidgetItem(label, m_kinds);
        item->setData(IdRole, id);
        item->setSizeHint({0, Theme::scaled(space::kRow)});
    }
    connect(m_kinds, &QListWidget::currentItemChanged, this, &ListsTab::chooseKind);
    showKind(QStringLiteral("organisation"));
}

QWidget *ListsTab::buildList()
{
    auto *list = new QWidget(this);
    m_place = new QVBoxLayout(list);
    m_place->setContentsMargins(space::kRelated, 0, 0, 0);
    m_place->setSpacing(space::kRelated);
    m_place->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("listsBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::actionTriggered, this, &ListsTab::showRefused);
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    return list;
}

void ListsTab::addFiles(RecordsPane &pane)
{
    auto *button = new QToolButton(&pane);
    button->setObjectName(QStringLiteral("recordImport"));
    button->setText(tr("Import"));
    button->setAccessibleName(tr("Import"));
    button->setIcon(lineIcon(QStringLiteral("import")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setEnabled(m_session.readOnlyReason().isNull());
    button->setToolTip(m_session.readOnlyReason());
    auto *imports = new QMenu(button);
    imports->addAction(tr("Import CSV…"), this, &ListsTab::importCsv)
        ->setObjectName(QStringLiteral("importCsv"));
    if (m_kind->id == recordType<Organisation>().id) {
        QAction *ods = imports->addAction(tr("Import ODS file…"), this, &ListsTab::importOds);
        ods->setObjectName(QStringLiteral("importOds"));
        ods->setToolTip(tr("A list of the Organisation Data Service, as published"));
    }
    button->setMenu(imports);
    pane.panel().addToolWidget(button);
    auto *whole = new QAction(tr("Export the whole list as CSV, to be read in again…"), &pane);
    whole->setObjectName(QStringLiteral("record.export"));
    connect(whole, &QAction::triggered, this, &ListsTab::exportCsv);
    pane.panel().addExportAction(whole);
}

bool ListsTab::showKind(const QString &kindId, const Uid &record)
{
    for (int i = 0; i < m_kinds->count(); ++i) {
        if (m_kinds->item(i)->data(IdRole).toString() != kindId)
            continue;
        m_kinds->setCurrentRow(i);
        if (m_pane && !record.isNull())
            m_pane->select(record);
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
    m_kind = kind;
    m_banner->hide();
    delete m_pane;
    m_pane = new RecordsPane(*kind, m_session, *m_desk, m_prompts, m_settings, this);
    addFiles(*m_pane);
    m_place->addWidget(m_pane, 1);
    m_pane->show(); // not at the next turn of the event loop: it may be spoken to before
    connect(m_pane, &RecordsPane::selectionChanged, this, &ListsTab::selectionChanged);
    connect(m_pane, &RecordsPane::printRequested, this, &ListsTab::printRequested);
}

void ListsTab::refresh(const ChangeSet &changes)
{
    if (m_pane)
        m_pane->refresh(changes);
}

std::shared_ptr<const Document> ListsTab::printedDocument() const
{
    return m_pane ? m_pane->printedDocument() : nullptr;
}

} // namespace candour
