// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/providers/ProvidersPage.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderService.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/PeerGroupsDialog.h"
#include "ui/pages/providers/ProviderImports.h"
#include "ui/pages/providers/ProviderList.h"
#include "ui/pages/providers/ProviderView.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("providers");
constexpr int kDetailsPauseMs = 80;

constexpr ActionId kNew = "providers.new";
constexpr ActionId kEdit = "providers.edit";
constexpr ActionId kScorecard = "providers.scorecard";
constexpr ActionId kImportOds = "providers.importOds";
constexpr ActionId kImportCqc = "providers.importCqc";
constexpr ActionId kRating = "providers.rating";
constexpr ActionId kSite = "providers.site";
constexpr ActionId kPerson = "providers.person";
constexpr ActionId kPeers = "providers.peers";
constexpr ActionId kNext = "providers.next";
constexpr ActionId kPrevious = "providers.previous";

#define TEXT(text) QT_TRANSLATE_NOOP("actions", text)

constexpr Needs kWriting = Needs(Need::OpenFile) | Need::Writable;

constexpr ActionSpec kCommands[] {
    {.id = kNew,
     .text = TEXT("&New provider…"),
     .icon = "plus",
     .keys = "Ctrl+Shift+N",
     .needs = kWriting},
    {.id = kEdit,
     .text = TEXT("&Edit provider…"),
     .icon = "edit",
     .keys = "Ctrl+Shift+E",
     .needs = Need::OpenFile},
    {.id = kScorecard,
     .text = TEXT("Open &scorecard"),
     .icon = "scorecards",
     .keys = "Ctrl+Return",
     .needs = Need::OpenFile},
    {.id = kRating,
     .text = TEXT("Add a CQC &rating…"),
     .icon = "mark",
     .needs = kWriting,
     .separatorBefore = true},
    {.id = kSite, .text = TEXT("Add a s&ite…"), .icon = "plus", .needs = kWriting},
    {.id = kPerson, .text = TEXT("Add a &person…"), .icon = "person", .needs = kWriting},
    {.id = kPeers, .text = TEXT("Peer &groups…"), .needs = kWriting},
    {.id = kImportOds,
     .text = TEXT("Import &organisations…"),
     .icon = "import",
     .needs = kWriting,
     .toolTip = TEXT("From a file of the Organisation Data Service: you see what it would bring "
                     "before anything is brought"),
     .separatorBefore = true},
    {.id = kImportCqc,
     .text = TEXT("Import &CQC ratings…"),
     .icon = "import",
     .needs = kWriting,
     .toolTip = TEXT("From the file of ratings that CQC publishes; older ratings stay as history")},
    {.id = kNext,
     .text = TEXT("Ne&xt provider"),
     .keys = "Ctrl+PgDown",
     .needs = Need::OpenFile,
     .separatorBefore = true},
    {.id = kPrevious,
     .text = TEXT("Pre&vious provider"),
     .keys = "Ctrl+PgUp",
     .needs = Need::OpenFile},
};

#undef TEXT

/// Whether something of what this place shows is different.
bool concerns(const ChangeSet &changes)
{
    if (!changes.series.isEmpty())
        return true;
    for (const QStringView kind :
         {u"organisation", u"organisation_member", u"cqc_rating", u"person", u"person_role",
          u"role", u"comment", u"indicator", u"threshold", u"verdict_override"}) {
        if (changes.touches(kind))
            return true;
    }
    return false;
}

} // namespace

ProvidersPage::ProvidersPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                             UserPrompts &prompts, QObject *parent)
    : Page(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_widget(new QStackedWidget)
    , m_desk(new RecordDesk(session, prompts, settings, m_widget))
    , m_list(new ProviderList(session, settings, m_widget))
    , m_view(new ProviderView(session, settings, prompts, *m_desk, m_widget))
    , m_imports(new ProviderImports(session, prompts, m_widget))
    , m_listCommands(
          new TableCommands(m_list->panel(), QStringLiteral("providers"), session, prompts))
    , m_details(std::make_unique<QWidget>())
{
    m_widget->setObjectName(QStringLiteral("page.providers"));
    m_widget->addWidget(m_list);
    m_widget->addWidget(m_view);
    setFocusTarget(m_widget, m_list);
    m_details->setObjectName(QStringLiteral("providersDetails"));
    auto *layout = new QVBoxLayout(m_details.get());
    layout->setContentsMargins({});
    m_detailsTimer.setSingleShot(true);
    m_detailsTimer.setInterval(kDetailsPauseMs);
    connect(&m_detailsTimer, &QTimer::timeout, this, &ProvidersPage::showDetails);
    connectScreens();
    addCommands(actions);
}

ProvidersPage::~ProvidersPage()
{
    if (m_widget && !m_widget->parentWidget())
        delete m_widget; // no window ever took it
}

void ProvidersPage::connectScreens()
{
    connect(m_list, &ProviderList::providerRequested, this, [this](const QString &code) {
        Q_EMIT navigationRequested({kPlace, code});
    });
    const auto moved = [this] {
        m_detailsTimer.start();
        Q_EMIT stateChanged();
    };
    connect(m_list, &ProviderList::chosenChanged, this, moved);
    connect(m_view, &ProviderView::chosenChanged, this, moved);
    connect(m_view, &ProviderView::navigationRequested, this, &Page::navigationRequested);
    connect(m_view, &ProviderView::ratingsImportRequested, m_imports,
            &ProviderImports::importRatings);
    connect(m_view, &ProviderView::peerGroupsRequested, this, &ProvidersPage::choosePeerGroups);
    connect(m_imports, &ProviderImports::done, this, &ProvidersPage::say);
    connect(m_desk, &RecordDesk::saved, this, [this](const QString &kind, const Uid &uid) {
        if (kind == recordType<Organisation>().id && !isOne())
            m_list->choose(uid);
    });
}

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
    m_list->panel().emptyState().addAction(actions.action(kImportOds));
    m_list->panel().emptyState().addAction(actions.action(kNew));
}

bool ProvidersPage::isOne() const
{
    return m_widget && m_widget->currentWidget() == m_view;
}

Uid ProvidersPage::provider() const
{
    return isOne() ? m_view->provider().uid : m_list->chosen();
}

QString ProvidersPage::codeOf(const Uid &provider) const
{
    return isOne() ? m_view->provider().code : m_list->codeOf(provider);
}

QString ProvidersPage::title() const
{
    return isOne() ? m_view->provider().name : tr("Providers");
}

QList<Crumb> ProvidersPage::breadcrumb() const
{
    if (!isOne())
        return {};
    return {{tr("Providers"), {kPlace}}};
}

QWidget *ProvidersPage::widget()
{
    return m_widget;
}

QWidget *ProvidersPage::detailsWidget()
{
    return m_sheet ? m_details.get() : nullptr;
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

bool ProvidersPage::show(const QString &target)
{
    if (!m_session.isOpen() || !m_widget)
        return false;
    const bool found =
        target.isEmpty() || showProvider(target.section(u'|', 0, 0), target.section(u'|', 1, 1));
    if (target.isEmpty() || !found)
        showList();
    m_detailsTimer.start();
    Q_EMIT titleChanged();
    Q_EMIT stateChanged();
    return found;
}

void ProvidersPage::showList()
{
    const Uid from = isOne() ? m_view->provider().uid : Uid();
    m_list->reload();
    m_widget->setCurrentWidget(m_list);
    setFocusTarget(m_widget, m_list);
    if (!from.isNull())
        m_list->choose(from);
}

bool ProvidersPage::showProvider(const QString &code, const QString &tab)
{
    const auto provider = organisationByCode(m_session.books().organisations, code);
    if (!provider || !m_view->setProvider(provider->uid))
        return false;
    m_view->showTab(tab);
    m_widget->setCurrentWidget(m_view);
    setFocusTarget(m_widget, m_view);
    return true;
}

void ProvidersPage::showDetails()
{
    if (!m_session.isOpen() || !m_widget)
        return;
    if (isOne()) {
        const auto [kind, uid] = m_view->tab()->chosen();
        setDetails(kind, uid);
    } else {
        setDetails(&recordType<Organisation>(), m_list->chosen());
    }
}

void ProvidersPage::setDetails(const RecordKind *kind, const Uid &uid)
{
    const std::pair<const RecordKind *, Uid> wanted(uid.isNull() ? nullptr : kind, uid);
    if (wanted == m_shown)
        return;
    const bool had = m_sheet;
    m_shown = wanted;
    delete m_sheet;
    m_sheet = wanted.first ? m_desk->makeSheet(*kind, uid, m_details.get()) : nullptr;
    if (m_sheet)
        m_details->layout()->addWidget(m_sheet);
    if (had != bool(m_sheet))
        Q_EMIT detailsChanged();
}

void ProvidersPage::refresh(const ChangeSet &changes)
{
    m_listCommands->refresh(changes);
    m_view->refreshViews(changes);
    if (!m_session.isOpen() || !m_widget || !concerns(changes))
        return;
    m_list->reload();
    if (m_peers)
        fillPeerGroups();
    if (isOne() && !m_view->reload())
        showList(); // somebody withdrew it
    Q_EMIT titleChanged();
    Q_EMIT stateChanged();
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

void ProvidersPage::say(const QString &sentence)
{
    if (isOne())
        m_view->say(sentence);
    else
        m_list->say(sentence);
}

int ProvidersPage::selectedCount() const
{
    return isOne() ? 1 : int(m_list->panel().selectedIds().size());
}

} // namespace candour
