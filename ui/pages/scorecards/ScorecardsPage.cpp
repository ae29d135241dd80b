// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/ScorecardsPage.h"

#include "core/report/Papers.h"
#include "core/services/FileSession.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/pages/scorecards/FigureCommands.h"
#include "ui/pages/scorecards/LimitCommands.h"
#include "ui/pages/scorecards/MatrixScreen.h"
#include "ui/pages/scorecards/MeasureScreen.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/pages/scorecards/SignalsScreen.h"
#include "ui/pages/scorecards/TargetCommands.h"
#include "ui/panels/ScorecardTable.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("scorecards");
const QString kSignals = QStringLiteral("|");
const QString kDataPlace = QStringLiteral("data");
const QString kScorecardLayout = QStringLiteral("scorecards.table");
const QString kMatrixLayout = QStringLiteral("scorecards.matrix");

/// Whether scorecards look different after a change of such a record.
bool touchesRules(const ChangeSet &changes)
{
    for (const QStringView kind :
         {u"organisation", u"indicator", u"indicator_domain", u"indicator_dimension", u"threshold",
          u"verdict_override", u"dimension", u"dimension_set", u"domain", u"cqc_rating",
          u"data_quality", u"profile", u"rebase", u"chart_note"}) {
        if (changes.touches(kind))
            return true;
    }
    return false;
}

} // namespace

ScorecardsPage::ScorecardsPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                               UserPrompts &prompts, QObject *parent)
    : Page(parent)
    , m_session(session)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_options(readOptions(settings))
    , m_commands(new FigureCommands(session, prompts, this))
    , m_targets(new TargetCommands(session, this))
    , m_limits(new LimitCommands(session, prompts, this))
    , m_details(std::make_unique<FigureDetails>())
    , m_import(new QAction(tr("Import figures…"), this))
    , m_every(new QAction(tr("Type figures…"), this))
{
    build();
    connectScreens();
    connectDetails();
    addCommands(actions);
}

ScorecardsPage::~ScorecardsPage()
{
    if (m_widget && !m_widget->parentWidget())
        delete m_widget; // no window ever took it
}

void ScorecardsPage::build()
{
    m_widget = new QStackedWidget;
    m_widget->setObjectName(QStringLiteral("page.scorecards"));
    m_matrix = new MatrixScreen(m_session, m_options, m_widget);
    m_provider = new ProviderScreen(m_session, *m_commands, *m_targets, m_options, m_widget);
    m_measure = new MeasureScreen(m_session, m_options, m_widget);
    m_signals = new SignalsScreen(m_session, m_options, m_settings, m_prompts, m_widget);
    m_provider->table()->setLayoutText(m_settings.layout(kScorecardLayout));
    m_matrix->setLayoutText(m_settings.layout(kMatrixLayout));
    m_empty = new EmptyState(kPlace, {}, m_widget);
    m_import->setObjectName(QStringLiteral("scorecards.import"));
    m_every->setObjectName(QStringLiteral("scorecards.every"));
    m_empty->addAction(m_import);
    m_empty->addAction(m_every);
    m_widget->addWidget(m_matrix);
    m_widget->addWidget(m_provider);
    m_widget->addWidget(m_measure);
    m_widget->addWidget(m_signals);
    m_widget->addWidget(m_empty);
    m_screen = m_matrix;
}

void ScorecardsPage::connectScreens()
{
    for (ScorecardScreen *screen : m_widget->findChildren<ScorecardScreen *>()) {
        connect(screen, &ScorecardScreen::placeChanged, this, [this, screen] {
            if (screen == m_screen)
                showFacts();
        });
        connect(screen, &ScorecardScreen::detailsRequested, this, &Page::detailsRequested);
        connect(screen, &ScorecardScreen::providerRequested, this, [this](const QString &target) {
            Q_EMIT navigationRequested({kPlace, target});
        });
        connect(screen, &ScorecardScreen::selectionChanged, this, &Page::stateChanged);
        connect(screen, &ScorecardScreen::optionsChanged, this, [this, screen] {
            m_matrixIsOld = m_matrixIsOld || screen != m_matrix;
            m_signalsAreOld = m_signalsAreOld || screen != m_signals;
            keepOptions(m_settings, m_options);
        });
    }
    connect(m_matrix, &MatrixScreen::reloaded, this, &ScorecardsPage::putMatrixInSight);
    connect(m_signals, &SignalsScreen::reloaded, this, &ScorecardsPage::putSignalsInSight);
    connect(m_matrix, &MatrixScreen::layoutChanged, this,
            [this] { m_settings.setLayout(kMatrixLayout, m_matrix->layoutText()); });
    connect(m_provider->table(), &ScorecardTable::layoutChanged, this,
            [this] { m_settings.setLayout(kScorecardLayout, m_provider->table()->layoutText()); });
    connectWork();
}

void ScorecardsPage::connectWork()
{
    connect(m_import, &QAction::triggered, this,
            [this] { Q_EMIT navigationRequested({kDataPlace}); });
    connect(m_every, &QAction::triggered, this, [this] {
        m_provider->showEveryMeasure();
        putInSight(m_provider);
        m_provider->focusTable();
    });
    connect(m_commands, &FigureCommands::failed, this, &ScorecardsPage::sayProblem);
    connect(m_targets, &TargetCommands::failed, this, &ScorecardsPage::sayProblem);
    connect(m_limits, &LimitCommands::failed, this, &ScorecardsPage::sayProblem);
}

void ScorecardsPage::sayProblem(const QString &sentence)
{
    if (isProvider())
        m_provider->showProblem(sentence);
    else if (isMeasure())
        m_measure->showProblem(sentence);
    else
        m_prompts.report({.what = sentence});
}

/// The provider that stands below or above in the matrix.
void ScorecardsPage::goToNeighbour(int step)
{
    if (!isProvider())
        return;
    if (m_matrixIsOld)
        m_matrix->reload();
    m_matrixIsOld = false;
    const MatrixModel &model = m_matrix->model();
    const Organisation *next = model.providerAt(model.lineOf(m_provider->provider().uid) + step);
    if (next)
        Q_EMIT navigationRequested({kPlace, next->code});
}

bool ScorecardsPage::isProvider() const
{
    return m_screen == m_provider;
}

bool ScorecardsPage::isMeasure() const
{
    return m_screen == m_measure;
}

bool ScorecardsPage::isSignals() const
{
    return m_screen == m_signals;
}

bool ScorecardsPage::hasFigures() const
{
    return m_widget && m_widget->currentWidget() == m_screen;
}

QString ScorecardsPage::title() const
{
    if (isMeasure())
        return m_measure->measure().name;
    if (isSignals())
        return tr("Colour and chart");
    return isProvider() ? m_provider->provider().name : tr("Scorecards");
}

QList<Crumb> ScorecardsPage::breadcrumb() const
{
    if (m_screen == m_matrix)
        return {};
    return {{tr("Scorecards"), {kPlace}}};
}

QWidget *ScorecardsPage::widget()
{
    return m_widget;
}

QWidget *ScorecardsPage::detailsWidget()
{
    return m_hasFacts ? m_details.get() : nullptr;
}

QList<ActionId> ScorecardsPage::headerActions() const
{
    return {action::kPrint, action::kExport};
}

bool ScorecardsPage::show(const QString &target)
{
    if (!m_session.isOpen())
        return false;
    bool found = true;
    if (target == kSignals)
        showSignals();
    else if (!target.isEmpty())
        found = target.startsWith(u'|') ? showMeasure(target) : showProvider(target);
    if (target.isEmpty() || !found)
        showMatrix();
    Q_EMIT titleChanged();
    Q_EMIT stateChanged();
    return found;
}

void ScorecardsPage::showMatrix()
{
    const Uid from = isProvider() ? m_provider->provider().uid : Uid();
    m_screen = m_matrix;
    if (m_matrixIsOld)
        m_matrix->reload();
    m_matrixIsOld = false;
    if (!from.isNull())
        m_matrix->goTo(from);
    putMatrixInSight();
}

void ScorecardsPage::putMatrixInSight()
{
    if (m_screen != m_matrix)
        return;
    m_empty->setSentence(
        tr("Scorecards stand here once there are figures.\nImport the spreadsheets "
           "that providers send you."));
    putInSight(m_matrix);
}

void ScorecardsPage::showSignals()
{
    m_screen = m_signals;
    if (m_signalsAreOld)
        m_signals->reload();
    m_signalsAreOld = false;
    putSignalsInSight();
}

void ScorecardsPage::putSignalsInSight()
{
    if (!isSignals())
        return;
    m_empty->setSentence(
        tr("What colours and control charts say together stands here once there are "
           "figures.\nImport the spreadsheets that providers send you."));
    putInSight(m_signals);
}

bool ScorecardsPage::showProvider(const QString &target)
{
    const QStringList parts = target.split(u'|');
    const ScorecardBooks &books = m_session.books();
    const auto provider = organisationByCode(books.organisations, parts.value(0));
    if (!provider)
        return false;
    Uid indicator;
    for (const Indicator &one : books.indicators) {
        if (one.code == parts.value(1))
            indicator = one.uid;
    }
    m_screen = m_provider;
    m_provider->setProvider(*provider, indicator,
                            Period::fromText(parts.value(2)).value_or(Period()));
    m_empty->setSentence(tr("There are no figures for %1 yet.\nImport a spreadsheet, or type the "
                            "first figures yourself.")
                             .arg(shortNameOf(*provider)));
    putInSight(m_provider);
    return true;
}

/// "|AE4H" or "|AE4H|ZZ1".
bool ScorecardsPage::showMeasure(const QString &target)
{
    const QStringList parts = target.split(u'|');
    const ScorecardBooks &books = m_session.books();
    const auto measure =
        std::find_if(books.indicators.begin(), books.indicators.end(),
                     [&](const Indicator &one) { return one.code == parts.value(1); });
    if (measure == books.indicators.end())
        return false;
    const auto provider = organisationByCode(books.organisations, parts.value(2));
    m_screen = m_measure;
    m_measure->setMeasure(*measure, provider ? provider->uid : Uid());
    m_empty->setSentence(tr("There are no figures of %1 yet.\nImport a spreadsheet, or type the "
                            "first figures on a provider's scorecard.")
                             .arg(narrowName(*measure)));
    putInSight(m_measure);
    return true;
}

void ScorecardsPage::putInSight(ScorecardScreen *screen)
{
    const bool empty = screen->isEmpty();
    const bool wasInSight = m_widget->currentWidget() == screen;
    const bool atWork = m_widget->isAncestorOf(QApplication::focusWidget());
    m_widget->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : screen);
    setFocusTarget(m_widget, empty ? nullptr : screen);
    if (atWork && !empty && !wasInSight)
        focusTable(); // not the first of the choices above it
    if (auto *button = m_empty->findChild<QPushButton *>(QStringLiteral("button.scorecards.every")))
        button->setVisible(isProvider());
    m_import->setEnabled(m_session.readOnlyReason().isEmpty());
    m_every->setEnabled(m_session.readOnlyReason().isEmpty());
    showFacts();
    Q_EMIT stateChanged();
}

void ScorecardsPage::focusTable()
{
    m_screen->focusTable();
}

void ScorecardsPage::showFacts()
{
    if (!m_widget || !m_session.isOpen())
        return;
    m_details->finishComment();
    const bool had = m_hasFacts;
    m_shown = {};
    if (hasFigures())
        m_shown = m_screen->place();
    m_hasFacts = !m_shown.isNull();
    if (m_hasFacts) {
        const Result<FigureFacts> facts = m_screen->facts();
        m_hasFacts = facts.has_value(); // half of them would pass for all
        if (facts)
            m_details->setFacts(*facts);
        else
            m_session.reportReadFailure(facts.error());
    }
    if (had != m_hasFacts)
        Q_EMIT detailsChanged();
}

void ScorecardsPage::reload()
{
    if (isProvider()) {
        m_provider->reload();
        putInSight(m_provider);
    } else if (isMeasure()) {
        m_measure->reload();
        putInSight(m_measure);
    } else if (isSignals()) {
        m_signalsAreOld = false;
        m_signals->reload();
    } else {
        m_matrixIsOld = false;
        m_matrix->reloadBySlices();
    }
}

void ScorecardsPage::refresh(const ChangeSet &changes)
{
    if (!m_session.isOpen())
        return;
    const bool rules = touchesRules(changes);
    m_signals->refreshViews(changes);
    m_matrixIsOld = m_matrixIsOld || rules || !changes.series.isEmpty();
    m_signalsAreOld = m_signalsAreOld || rules || !changes.series.isEmpty();
    bool concerned = rules || changes.touches(u"comment") || changes.touches(u"text_clearance");
    for (const SeriesChange &series : changes.series)
        concerned = concerned || !isProvider() || series.organisation == m_provider->provider().uid;
    if (concerned)
        reload();
}

void ScorecardsPage::leave()
{
    m_details->finishComment();
}

int ScorecardsPage::selectedCount() const
{
    return hasFigures() ? m_screen->selectedCount() : 0;
}

} // namespace candour
