// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/outcomes/OutcomesPage.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/OutcomePapers.h"
#include "ui/pages/outcomes/DomainScreen.h"
#include "ui/pages/outcomes/DomainsScreen.h"
#include "ui/pages/records/ChartCommands.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/PageCommands.h"
#include "ui/panels/DomainCard.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/EmptyState.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("outcomes");

constexpr ActionId kScorecard = "outcomes.scorecard";
constexpr ActionId kVintages = "outcomes.vintages";
constexpr ActionId kReport = "outcomes.report";
constexpr ActionId kNext = "outcomes.next";
constexpr ActionId kPrevious = "outcomes.previous";

constexpr ActionSpec kCommands[] {
    {.id = kScorecard,
     .text = QT_TRANSLATE_NOOP("actions", "Open the &scorecard"),
     .icon = "scorecards",
     .keys = "Ctrl+Return",
     .needs = Needs(Need::OpenFile) | Need::Selection},
    vintagesSpec(kVintages, Needs(Need::OpenFile) | Need::Selection),
    {.id = kReport,
     .text = QT_TRANSLATE_NOOP("actions", "New &domain report…"),
     .icon = "reports",
     .needs = Needs(Need::OpenFile) | Need::Writable | Need::Idle,
     .toolTip =
         QT_TRANSLATE_NOOP("actions", "A report of this domain, to be given a title and words")},
    {.id = kNext,
     .text = QT_TRANSLATE_NOOP("actions", "&Next domain"),
     .keys = "Ctrl+PgDown",
     .needs = Need::OpenFile,
     .separatorBefore = true},
    {.id = kPrevious,
     .text = QT_TRANSLATE_NOOP("actions", "&Previous domain"),
     .keys = "Ctrl+PgUp",
     .needs = Need::OpenFile},
};

/// Whether outcomes look different after a change of such a record.
bool touchesOutcomes(const ChangeSet &changes)
{
    for (const QStringView kind :
         {u"organisation", u"organisation_member", u"indicator", u"indicator_domain",
          u"indicator_dimension", u"threshold", u"verdict_override", u"domain",
          u"framework_indicator", u"dimension", u"dimension_set", u"person", u"data_quality"}) {
        if (changes.touches(kind))
            return true;
    }
    return !changes.series.isEmpty() || changes.touches(u"batch");
}

} // namespace

OutcomesPage::OutcomesPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                           UserPrompts &prompts, QObject *parent)
    : Page(parent)
    , m_session(session)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_options(readOutcomeOptions(settings))
    , m_details(std::make_unique<OutcomeDetails>())
{
    build();
    connectParts();
    addCommands(actions);
}

OutcomesPage::~OutcomesPage()
{
    if (m_widget && !m_widget->parentWidget())
        delete m_widget; // no window ever took it
}

void OutcomesPage::build()
{
    m_widget = new QWidget;
    m_widget->setObjectName(QStringLiteral("page.outcomes"));
    m_choices = new OutcomeChoices(m_session, m_options, m_widget);
    m_stack = new QStackedWidget(m_widget);
    m_domains = new DomainsScreen(m_stack);
    m_screen = new DomainScreen(m_stack);
    m_empty = new EmptyState(kPlace,
                             tr("The domains of the outcomes framework stand here, with what is "
                                "measured of each.\nThis file has none; new files come with them."),
                             m_stack);
    m_stack->addWidget(m_domains);
    m_stack->addWidget(m_screen);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_choices);
    layout->addWidget(m_stack, 1);
}

void OutcomesPage::connectParts()
{
    connect(m_choices, &OutcomeChoices::changed, this, [this] {
        keepOutcomeOptions(m_settings, m_options);
        reload();
    });
    connect(m_domains, &DomainsScreen::domainRequested, this, &OutcomesPage::openDomain);
    connect(m_screen, &DomainScreen::placeChanged, this, &OutcomesPage::showFacts);
    connect(m_screen, &DomainScreen::detailsRequested, this, &Page::detailsRequested);
    connect(m_screen, &DomainScreen::selectionChanged, this, &Page::stateChanged);
    connect(m_screen, &DomainScreen::scorecardRequested, this, &OutcomesPage::openScorecard);
    connect(m_screen, &DomainScreen::memberChosen, this, &OutcomesPage::nameMember);
    connect(m_details.get(), &OutcomeDetails::scorecardRequested, this,
            &OutcomesPage::openScorecard);
    giveChartCommands(*m_details, m_session, m_prompts);
}

void OutcomesPage::addCommands(ActionRegistry &actions)
{
    PageCommands commands(actions, kPlace, this, m_widget);
    commands.declare(kCommands);
    m_screen->setContextMenu(commands.menu(QStringLiteral("outcomesMenu")));
    commands.on(kScorecard, [this] { openScorecard(); });
    commands.on(kVintages, [this] { openVintages(); });
    m_details->addAction(commands.action(kVintages));
    commands.on(kReport, [this] { askForReport(); });
    commands.on(kNext, [this] { goToNeighbour(1); });
    commands.on(kPrevious, [this] { goToNeighbour(-1); });
    commands.on(action::kExport, [this] { exportTable(); });
}

QString OutcomesPage::title() const
{
    const DomainOutcome *domain = m_outcomes.domain(m_domain);
    if (!domain)
        return tr("Outcomes");
    const Domain &shown = domain->domain;
    return tr("Domain %1: %2")
        .arg(shown.code, shown.shortTitle.isEmpty() ? shown.title : shown.shortTitle);
}

QList<Crumb> OutcomesPage::breadcrumb() const
{
    if (!isDomain())
        return {};
    return {{tr("Outcomes"), {kPlace}}};
}

QWidget *OutcomesPage::widget()
{
    return m_widget;
}

QWidget *OutcomesPage::detailsWidget()
{
    return m_hasFacts ? m_details.get() : nullptr;
}

QList<ActionId> OutcomesPage::headerActions() const
{
    if (isDomain())
        return {kReport, action::kPrint, action::kExport};
    return {action::kPrint, action::kExport};
}

bool OutcomesPage::show(const QString &target)
{
    if (!m_session.isOpen())
        return false;
    if (m_isOld)
        reload();
    const QStringList parts = target.split(u'|');
    const QString from = m_domain;
    const bool found = target.isEmpty() || m_outcomes.domain(parts.first());
    m_domain = found ? parts.first() : QString();
    showDomain();
    if (parts.size() > 1)
        m_screen->goTo(parts.at(1), parts.value(2));
    if (isDomain()) {
        m_screen->focusTable();
    } else if (DomainCard *card = m_domains->card(from)) {
        card->setFocus(Qt::OtherFocusReason);
    } else {
        m_domains->focusFirst();
    }
    Q_EMIT titleChanged();
    Q_EMIT stateChanged();
    return found;
}

void OutcomesPage::reload()
{
    if (!m_session.isOpen())
        return;
    const OutcomeService service(m_session.reader());
    auto framework = service.framework();
    if (!framework)
        return m_session.reportReadFailure(framework.error());
    auto outcomes =
        service.outcomes(m_session.books(), *framework, requestFor(m_session, m_options));
    if (!outcomes)
        return m_session.reportReadFailure(outcomes.error());
    auto readings = chartsOf(m_session, *outcomes);
    if (!readings)
        return m_session.reportReadFailure(readings.error());
    m_readings = std::make_shared<const SpcReadings>(std::move(*readings));
    m_framework = std::move(*framework);
    m_outcomes = std::move(*outcomes);
    m_isOld = false;
    m_choices->reload(m_framework, m_outcomes.frameworkYear);
    m_domains->setOutcomes(m_outcomes, m_session.books().organisations,
                           boardMembers(m_session.books().domains, m_session.people()));
    showDomain();
}

/// The domain that is chosen, or all of them, or what stands in where the file has none.
void OutcomesPage::showDomain()
{
    const DomainOutcome *domain = m_outcomes.domain(m_domain);
    if (!domain)
        m_domain.clear();
    m_choices->setVisible(hasDomains());
    if (domain) {
        m_screen->setContent({*domain, m_session.books().organisations, m_readings});
        QList<Person> ours;
        for (const Person &person : m_session.people()) {
            if (person.organisation.isNull()
                || person.organisation == m_session.profile().organisation)
                ours.append(person);
        }
        m_screen->setPeople(ours, m_session.readOnlyReason());
    }
    QWidget *screen = domain ? static_cast<QWidget *>(m_screen)
        : hasDomains()       ? static_cast<QWidget *>(m_domains)
                             : static_cast<QWidget *>(m_empty);
    m_stack->setCurrentWidget(screen);
    showFacts();
    Q_EMIT stateChanged();
}

OutcomePlace OutcomesPage::place() const
{
    if (!isDomain())
        return {};
    const OutcomeTableModel &model = m_screen->model();
    const int row = m_screen->currentRow();
    return {model.entryAt(row), model.measureAt(row), model.lineAt(row)};
}

void OutcomesPage::showFacts()
{
    if (!m_widget || !m_session.isOpen())
        return;
    const bool had = m_hasFacts;
    const OutcomeFacts facts = outcomeFacts(m_session, place(), m_outcomes.lastMonth, m_readings);
    m_hasFacts = !facts.isNull();
    if (m_hasFacts)
        m_details->setFacts(facts);
    if (had != m_hasFacts)
        Q_EMIT detailsChanged();
}

void OutcomesPage::openDomain(const QString &code)
{
    Q_EMIT navigationRequested({kPlace, code});
}

/// The domain before or after this one, in the order of their codes.
void OutcomesPage::goToNeighbour(int step)
{
    const auto &all = m_outcomes.domains;
    for (size_t i = 0; i < all.size(); ++i) {
        const ptrdiff_t next = ptrdiff_t(i) + step;
        if (all[i].domain.code == m_domain && next >= 0 && next < std::ssize(all))
            return openDomain(all[size_t(next)].domain.code);
    }
}

void OutcomesPage::openScorecard()
{
    const OutcomePlace here = place();
    if (!here.line)
        return;
    for (const Organisation &one : m_session.books().organisations) {
        if (one.uid == here.line->organisation.uid())
            Q_EMIT navigationRequested({QStringLiteral("scorecards"),
                                        one.code + u'|' + here.measure->indicator.code + u'|'
                                            + shownValue(*here.line).period.toText()});
    }
}

void OutcomesPage::openVintages()
{
    const OutcomePlace here = place();
    if (!here.line)
        return;
    const OutcomeValue shown = shownValue(*here.line);
    const QString &measure = here.measure->indicator.code;
    for (const Organisation &one : m_session.books().organisations) {
        if (one.uid != here.line->organisation.uid())
            continue;
        showVintages(
            m_session,
            shown.yearToDate
                ? sourceOfSpan(one.code, measure, here.line->row.yearToDate.aggregate.span)
                : FigureSource::ofSeries(seriesText(one.code, measure), shown.period.toText()),
            m_widget->window());
    }
}

void OutcomesPage::nameMember(const Uid &person)
{
    const DomainOutcome *domain = m_outcomes.domain(m_domain);
    if (!domain)
        return;
    m_session.run(
        [uid = domain->domain.uid, person](db::Database &database, const Progress &) {
            return saveBoardMember(database, uid, Ref<Person>(person));
        },
        this,
        [this](const Result<ChangeSet> &result) {
            if (result)
                return;
            m_prompts.report({.what = result.error().text, .technical = result.error().detail});
            showDomain(); // as it was
        });
}

void OutcomesPage::refresh(const ChangeSet &changes)
{
    if (!m_session.isOpen() || !touchesOutcomes(changes))
        return;
    m_isOld = true;
    if (m_widget && m_widget->isVisible()) {
        reload();
        Q_EMIT titleChanged();
    }
}

int OutcomesPage::selectedCount() const
{
    return isDomain() ? m_screen->selectedCount() : 0;
}

} // namespace candour
