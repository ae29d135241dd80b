// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/providers/ProvidersPage.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderService.h"
#include "ui/dialogs/PeerGroupsDialog.h"
#include "ui/pages/providers/ProviderImports.h"
#include "ui/pages/providers/ProviderList.h"
#include "ui/pages/providers/ProviderView.h"
#include "ui/pages/records/ManyEdit.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/FocusTarget.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("providers");
constexpr int kDetailsPauseMs = 80;

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
    connect(&m_list->panel(), &TablePanel::bulkEditRequested, this,
            [this](const QList<Uid> &providers) {
                editMany({.kind = recordType<Organisation>(),
                          .records = providers,
                          .session = m_session,
                          .prompts = m_prompts,
                          .context = m_desk->context(),
                          .say = [this](const QString &sentence) { m_list->warn(sentence); }},
                         m_widget);
            });
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

bool ProvidersPage::show(const QString &target)
{
    if (!m_session.isOpen() || !m_widget)
        return false;
    m_list->hideNotice(); // it was about what was shown before
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

void ProvidersPage::leave()
{
    m_list->hideNotice();
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
