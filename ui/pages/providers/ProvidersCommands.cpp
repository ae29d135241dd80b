// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What can be done in the place: its commands, and what is new or changed by them.

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderService.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/PeerGroupsDialog.h"
#include "ui/pages/providers/ProviderImports.h"
#include "ui/pages/providers/ProviderList.h"
#include "ui/pages/providers/ProviderView.h"
#include "ui/pages/providers/ProvidersPage.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/EmptyState.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("providers");

constexpr ActionId kNew = "providers.new";
constexpr ActionId kEdit = "providers.edit";
constexpr ActionId kScorecard = "providers.scorecard";
constexpr ActionId kImportOds = "providers.importOds";
constexpr ActionId kImportCqc = "providers.importCqc";
constexpr ActionId kVintages = "providers.vintages";
constexpr ActionId kRating = "providers.rating";
constexpr ActionId kSite = "providers.site";
constexpr ActionId kPerson = "providers.person";
constexpr ActionId kPeers = "providers.peers";
constexpr ActionId kNext = "providers.next";
constexpr ActionId kPrevious = "providers.previous";

constexpr Needs kWriting = Needs(Need::OpenFile) | Need::Writable;

constexpr ActionSpec kCommands[] {
    {.id = kNew,
     .text = QT_TRANSLATE_NOOP("actions", "&New provider…"),
     .icon = "plus",
     .keys = "Ctrl+Shift+N",
     .needs = kWriting},
    {.id = kEdit,
     .text = QT_TRANSLATE_NOOP("actions", "&Edit provider…"),
     .icon = "edit",
     .keys = "Ctrl+Shift+E",
     .needs = Need::OpenFile},
    {.id = kScorecard,
     .text = QT_TRANSLATE_NOOP("actions", "Open &scorecard"),
     .icon = "scorecards",
     .keys = "Ctrl+Return",
     .needs = Need::OpenFile},
    vintagesSpec(kVintages),
    {.id = kRating,
     .text = QT_TRANSLATE_NOOP("actions", "Add CQC &ratings…"),
     .icon = "mark",
     .needs = kWriting,
     .separatorBefore = true},
    {.id = kSite,
     .text = QT_TRANSLATE_NOOP("actions", "Add a s&ite…"),
     .icon = "plus",
     .needs = kWriting},
    {.id = kPerson,
     .text = QT_TRANSLATE_NOOP("actions", "Add a &person…"),
     .icon = "person",
     .needs = kWriting},
    {.id = kPeers, .text = QT_TRANSLATE_NOOP("actions", "Peer &groups…"), .needs = kWriting},
    {.id = kImportOds,
     .text = QT_TRANSLATE_NOOP("actions", "Import &organisations…"),
     .icon = "import",
     .needs = kWriting,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions",
         "From a file of the Organisation Data Service: you see what it would bring "
         "before anything is brought"),
     .separatorBefore = true},
    {.id = kImportCqc,
     .text = QT_TRANSLATE_NOOP("actions", "Import &CQC ratings…"),
     .icon = "import",
     .needs = kWriting,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions", "From the file of ratings that CQC publishes; older ratings stay as history")},
    {.id = kNext,
     .text = QT_TRANSLATE_NOOP("actions", "Ne&xt provider"),
     .keys = "Ctrl+PgDown",
     .needs = Need::OpenFile,
     .separatorBefore = true},
    {.id = kPrevious,
     .text = QT_TRANSLATE_NOOP("actions", "Pre&vious provider"),
     .keys = "Ctrl+PgUp",
     .needs = Need::OpenFile},
};

} // namespace

void ProvidersPage::addCommands(ActionRegistry &actions)
{
    for (const ActionSpec &spec : kCommands) {
        QAction *command = actions.add(spec, kPlace);
        command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_widget->addAction(command);
    }
    const auto on = [&](ActionId id, auto run) {
        QAction *command = actions.action(id);
        if (!command)
            return;
        connect(command, &QAction::triggered, this, [this, run] {
            if (m_widget && m_widget->isVisible()) // the registry's commands are for every page
                run();
        });
    };
    on(kNew, [this] { newProvider(); });
    on(kEdit, [this] { editProvider(); });
    on(kScorecard, [this] {
        const QString code = codeOf(provider());
        if (!code.isEmpty())
            Q_EMIT navigationRequested({QStringLiteral("scorecards"), code});
    });
    on(kVintages, [this] { openVintages(); });
    on(kRating, [this] { onProvider([this] { m_view->addRating(); }); });
    on(kSite, [this] { onProvider([this] { m_view->addSite(); }); });
    on(kPerson, [this] { onProvider([this] { m_view->addPerson(); }); });
    on(kPeers, [this] { onProvider([this] { choosePeerGroups(); }); });
    on(kImportOds, [this] { m_imports->importOrganisations(); });
    on(kImportCqc, [this] { m_imports->importRatings(); });
    on(kNext, [this] { goToNeighbour(1); });
    on(kPrevious, [this] { goToNeighbour(-1); });
    on(action::kExport, [this] { exportShown(); });
    m_list->panel().addRowAction(actions.action(kEdit));
    m_list->panel().addRowAction(actions.action(kScorecard));
    for (TablePanel *figures : m_view->findChildren<TablePanel *>())
        figures->addRowAction(actions.action(kVintages));
    m_list->panel().emptyState().addAction(actions.action(kImportOds));
    m_list->panel().emptyState().addAction(actions.action(kNew));
    m_list->panel().emptyState().addAction(m_list->showEvery());
}

void ProvidersPage::openVintages()
{
    const FigureSource figure = isOne() ? m_view->tab()->chosenFigure() : FigureSource();
    if (!showVintages(m_session, figure, m_widget->window()))
        say(noFigureSentence());
}

QList<ActionId> ProvidersPage::headerActions() const
{
    if (isOne())
        return {action::kPrint, action::kExport, kScorecard, kEdit};
    return {action::kPrint, action::kExport, kImportCqc, kImportOds, kNew};
}

QString ProvidersPage::primaryAction() const
{
    return (isOne() ? kEdit : kNew).text();
}

void ProvidersPage::goToNeighbour(int step)
{
    if (!isOne())
        return;
    m_list->reload();
    const QString code = m_list->neighbourOf(m_view->provider().uid, step);
    if (!code.isEmpty())
        Q_EMIT navigationRequested({kPlace, code});
}

void ProvidersPage::newProvider()
{
    RecordData start = recordType<Organisation>().fresh();
    start.setValue(u"type", candour::codeOf(OrganisationType::Provider));
    start.setValue(u"provider_type", {}); // asked for, not guessed
    start.setValue(u"parent", QVariant::fromValue(m_session.profile().organisation.uid()));
    m_desk->create(recordType<Organisation>(), start);
}

void ProvidersPage::editProvider()
{
    const Uid uid = provider();
    if (!uid.isNull())
        m_desk->edit(recordType<Organisation>(), uid);
}

/// From the list, the chosen provider's page comes first: what is added is seen where it belongs.
void ProvidersPage::onProvider(const std::function<void()> &does)
{
    if (!isOne()) {
        const QString code = codeOf(m_list->chosen());
        if (code.isEmpty())
            return;
        Q_EMIT navigationRequested({kPlace, code});
    }
    if (isOne())
        does();
}

void ProvidersPage::choosePeerGroups()
{
    const Organisation &organisation = m_view->provider();
    m_peers = new PeerGroupsDialog(shortNameOf(organisation), m_widget);
    m_peers->setAttribute(Qt::WA_DeleteOnClose);
    fillPeerGroups();
    connect(m_peers, &PeerGroupsDialog::newGroupRequested, this, [this] {
        RecordData start = recordType<Organisation>().fresh();
        start.setValue(u"type", candour::codeOf(OrganisationType::PeerGroup));
        m_desk->create(recordType<Organisation>(), start);
    });
    connect(m_peers, &QDialog::accepted, this, [this, uid = organisation.uid] {
        const QList<Uid> groups = m_peers->chosen();
        m_session.run([uid, groups](db::Database &database, const Progress &) {
            return setPeerGroups(database, uid, groups);
        });
    });
    m_peers->open();
}

void ProvidersPage::fillPeerGroups()
{
    const QList<Organisation> &mine = m_view->content().dossier.peerGroups;
    QList<PeerGroupChoice> groups;
    for (const Organisation &group : m_session.books().organisations) {
        if (group.type != OrganisationType::PeerGroup)
            continue;
        const bool member = std::any_of(mine.begin(), mine.end(), [&](const Organisation &one) {
            return one.uid == group.uid;
        });
        groups.append({group.uid, group.name, member});
    }
    m_peers->setGroups(groups);
}

} // namespace candour
