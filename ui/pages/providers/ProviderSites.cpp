// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"
#include "core/services/ProviderWords.h"
#include "ui/delegates/CqcDelegate.h"
#include "ui/pages/providers/ProviderTabs.h"
#include "ui/pages/providers/TabParts.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/widgets/TableRoles.h"

#include <QSet>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace candour {

namespace {

enum Column { Name, Code, Kind, Cqc, Opened, Closed, ColumnCount };

constexpr int kWidths[] = {320, 130, 140, 250, 100, 100};

} // namespace

ProviderSites::ProviderSites(RecordDesk &desk, QWidget *parent)
    : ProviderTab(parent)
    , m_desk(desk)
    , m_tree(new QTreeWidget(this))
    , m_empty(new QLabel(tr("No site, ward or service is entered yet."), this))
    , m_add(new QPushButton(tr("Add a site…"), this))
    , m_addWard(new QPushButton(tr("Add a ward or service…"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
{
    setObjectName(QStringLiteral("providerSites"));
    m_tree->setObjectName(QStringLiteral("siteTree"));
    m_tree->setAccessibleName(tr("Sites and services"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels(
        {tr("Name"), tr("Code"), tr("Kind"), tr("CQC overall"), tr("Opened"), tr("Closed")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setItemDelegateForColumn(Cqc, new CqcDelegate(m_tree));
    for (int column = 0; column < ColumnCount; ++column)
        m_tree->setColumnWidth(column, Theme::scaled(kWidths[column]));
    m_empty->setObjectName(QStringLiteral("noSites"));
    m_add->setObjectName(QStringLiteral("addSite"));
    m_addWard->setObjectName(QStringLiteral("addWard"));
    m_addWard->setToolTip(tr("Beneath the chosen site, or beneath the provider"));
    m_edit->setObjectName(QStringLiteral("editSite"));
    const auto edit = [this](const QTreeWidgetItem *item) {
        if (item)
            m_desk.edit(recordType<Organisation>(), uidOf(item));
    };
    connect(m_tree, &QTreeWidget::itemActivated, this, edit);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProviderTab::chosenChanged);
    connect(m_edit, &QPushButton::clicked, this, [this, edit] { edit(m_tree->currentItem()); });
    connect(m_add, &QPushButton::clicked, this, [this] { addSite(false); });
    connect(m_addWard, &QPushButton::clicked, this, [this] { addSite(true); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    layout->addWidget(headingRow(tr("Sites and services"), {m_edit, m_addWard, m_add}, this));
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);
}

Uid ProviderSites::uidOf(const QTreeWidgetItem *item) const
{
    return item ? item->data(Name, IdRole).value<Uid>() : Uid();
}

void ProviderSites::fillItem(QTreeWidgetItem *item, const ProviderSite &site) const
{
    const Organisation &organisation = site.organisation;
    const auto day = [](const QDate &date) { return date.isValid() ? shortDate(date) : QString(); };
    item->setSizeHint(Name, QSize(0, Theme::scaled(space::kRow)));
    item->setText(Name, organisation.name);
    item->setToolTip(Name, organisation.name);
    item->setText(Code, organisation.code);
    item->setText(Kind, wordOf(organisation.type));
    item->setText(Cqc, site.overall ? ratingWords(*site.overall) : QString());
    item->setData(Cqc, RawRole, site.overall ? codeOf(site.overall->rating) : QVariant());
    item->setText(Opened, day(organisation.opened));
    item->setText(Closed, day(organisation.closed));
    item->setData(Name, IdRole, QVariant::fromValue(organisation.uid));
}

void ProviderSites::setContent(const ProviderContent &content)
{
    const bool another = m_provider != content.dossier.organisation.uid;
    m_provider = content.dossier.organisation.uid;
    const Uid current = uidOf(m_tree->currentItem());
    QSet<Uid> closed; // she folded them up
    for (QTreeWidgetItemIterator it(m_tree); *it && !another; ++it) {
        if ((*it)->childCount() > 0 && !(*it)->isExpanded())
            closed.insert(uidOf(*it));
    }
    m_tree->clear();
    QList<QTreeWidgetItem *> above;
    for (const ProviderSite &site : content.dossier.sites) {
        above.resize(site.depth);
        auto *item =
            above.isEmpty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(above.last());
        fillItem(item, site);
        above.append(item);
    }
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        (*it)->setExpanded(!closed.contains(uidOf(*it)));
        if (uidOf(*it) == current)
            m_tree->setCurrentItem(*it);
    }
    m_count = int(content.dossier.sites.size());
    m_empty->setVisible(m_count == 0);
    for (QPushButton *button : {m_add, m_addWard, m_edit})
        setReadOnly(button, content.readOnlyReason);
}

std::pair<const RecordKind *, Uid> ProviderSites::chosen() const
{
    const Uid uid = uidOf(m_tree->currentItem());
    return uid.isNull() ? std::pair<const RecordKind *, Uid>()
                        : std::pair<const RecordKind *, Uid>(&recordType<Organisation>(), uid);
}

void ProviderSites::focusFirst()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

int ProviderSites::count() const
{
    return m_count;
}

void ProviderSites::addSite(bool beneathChosen)
{
    const Uid chosenSite = uidOf(m_tree->currentItem());
    const bool beneathSite = beneathChosen && !chosenSite.isNull();
    RecordData start = recordType<Organisation>().fresh();
    start.setValue(u"type",
                   codeOf(beneathChosen ? OrganisationType::Ward : OrganisationType::Site));
    start.setValue(u"parent", QVariant::fromValue(beneathSite ? chosenSite : m_provider));
    m_desk.create(recordType<Organisation>(), start);
}

} // namespace candour
