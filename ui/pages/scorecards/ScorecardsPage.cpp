// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/ScorecardsPage.h"

#include "core/services/FileSession.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/pages/scorecards/FigureCommands.h"
#include "ui/pages/scorecards/MatrixScreen.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("scorecards");
const QString kDataPlace = QStringLiteral("data");

constexpr ActionId kEdit = "scorecards.edit";
constexpr ActionId kComment = "scorecards.comment";
constexpr ActionId kVerdict = "scorecards.verdict";
constexpr ActionId kExplain = "scorecards.explain";
constexpr ActionId kNext = "scorecards.next";
constexpr ActionId kPrevious = "scorecards.previous";

#define TEXT(text) QT_TRANSLATE_NOOP("actions", text)

constexpr ActionSpec kCommands[] {
    {.id = kEdit,
     .text = TEXT("&Type a figure"),
     .icon = "edit",
     .keys = "F2",
     .needs = Need::OpenFile,
     .toolTip = TEXT("A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for "
                     "not collected")},
    {.id = kExplain,
     .text = TEXT("E&xplain the verdict"),
     .icon = "information",
     .keys = "Shift+F1",
     .needs = Need::OpenFile},
    {.id = kComment,
     .text = TEXT("&Comment on the figure"),
     .icon = "comment",
     .keys = "M",
     .needs = Need::OpenFile},
    {.id = kVerdict,
     .text = TEXT("Set the &verdict…"),
     .icon = "mark",
     .keys = "Ctrl+Shift+V",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = TEXT("Your own verdict in place of the computed one, with its reason")},
    {.id = kNext,
     .text = TEXT("&Next provider"),
     .keys = "Ctrl+PgDown",
     .needs = Need::OpenFile,
     .separatorBefore = true},
    {.id = kPrevious,
     .text = TEXT("&Previous provider"),
     .keys = "Ctrl+PgUp",
     .needs = Need::OpenFile},
};

#undef TEXT

/// Whether scorecards look different after a change of such a record.
bool touchesRules(const ChangeSet &changes)
{
    for (const QStringView kind :
         {u"organisation", u"indicator", u"indicator_domain", u"indicator_dimension", u"threshold",
          u"verdict_override", u"dimension", u"dimension_set", u"domain", u"cqc_rating"}) {
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
    m_provider = new ProviderScreen(m_session, *m_commands, m_options, m_widget);
    m_empty = new EmptyState(kPlace, {}, m_widget);
    m_import->setObjectName(QStringLiteral("scorecards.import"));
    m_every->setObjectName(QStringLiteral("scorecards.every"));
    m_empty->addAction(m_import);
    m_empty->addAction(m_every);
    m_widget->addWidget(m_matrix);
    m_widget->addWidget(m_provider);
    m_widget->addWidget(m_empty);
    m_screen = m_matrix;
}

void ScorecardsPage::connectScreens()
{
    connect(m_matrix, &MatrixScreen::placeChanged, this, &ScorecardsPage::showFacts);
    connect(m_matrix, &MatrixScreen::detailsRequested, this, &Page::detailsRequested);
    connect(m_matrix, &MatrixScreen::providerRequested, this, [this](const QString &target) {
        Q_EMIT navigationRequested({kPlace, target});
    });
    connect(m_matrix, &MatrixScreen::optionsChanged, this,
            [this] { keepOptions(m_settings, m_options); });
    connect(m_provider, &ProviderScreen::placeChanged, this, &ScorecardsPage::showFacts);
    connect(m_provider, &ProviderScreen::detailsRequested, this, &Page::detailsRequested);
    connect(m_provider, &ProviderScreen::optionsChanged, this, [this] {
        m_matrixIsOld = true;
        keepOptions(m_settings, m_options);
    });
    connect(m_matrix, &MatrixScreen::selectionChanged, this, &Page::stateChanged);
    connect(m_provider, &ProviderScreen::selectionChanged, this, &Page::stateChanged);
    connect(m_import, &QAction::triggered, this,
            [this] { Q_EMIT navigationRequested({kDataPlace}); });
    connect(m_every, &QAction::triggered, this, [this] {
        m_provider->showEveryMeasure();
        putInSight(m_provider, m_provider->isEmpty());
        m_provider->focusTable();
    });
    connect(m_commands, &FigureCommands::failed, this, [this](const QString &sentence) {
        if (isProvider())
            m_provider->showProblem(sentence);
        else
            m_prompts.report({.what = sentence});
    });
}

void ScorecardsPage::connectDetails()
{
    connect(m_details.get(), &FigureDetails::commentFinished, this, [this](const QString &text) {
        if (!m_shown.isNull())
            m_commands->comment(m_shown, text);
    });
    connect(m_details.get(), &FigureDetails::commentLeft, this, &ScorecardsPage::focusTable);
    connect(m_details.get(), &FigureDetails::overrideRequested, this, [this] {
        if (!m_shown.isNull())
            m_commands->chooseVerdict(m_shown);
    });
}

void ScorecardsPage::addCommands(ActionRegistry &actions)
{
    auto *menu = new QMenu(m_widget);
    menu->setObjectName(QStringLiteral("scorecardMenu"));
    for (const ActionSpec &spec : kCommands) {
        QAction *command = actions.add(spec, kPlace);
        command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_widget->addAction(command);
        menu->addAction(command);
    }
    m_provider->setContextMenu(menu);
    const auto on = [&](ActionId id, auto run) {
        QAction *command = actions.action(id);
        if (!command)
            return;
        connect(command, &QAction::triggered, this, [this, run] {
            if (m_widget && m_widget->isVisible()) // the registry's commands are for every page
                run();
        });
    };
    on(kEdit, [this] {
        if (isProvider())
            m_provider->editHere();
    });
    on(kExplain, [this] { isProvider() ? m_provider->explainHere() : m_matrix->explainHere(); });
    on(kComment, [this] { beginComment(); });
    on(kVerdict, [this] {
        showFacts();
        if (!m_shown.isNull())
            m_commands->chooseVerdict(m_shown);
    });
    on(kNext, [this] { goToNeighbour(1); });
    on(kPrevious, [this] { goToNeighbour(-1); });
    on(action::kExport, [this] { exportTable(); });
}

void ScorecardsPage::beginComment()
{
    showFacts(); // of this very cell, though the pause after the last arrow key is not over
    if (!m_hasFacts)
        return;
    Q_EMIT detailsRequested();
    m_details->beginComment();
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

bool ScorecardsPage::hasFigures() const
{
    return m_widget && m_widget->currentWidget() == m_screen;
}

QString ScorecardsPage::title() const
{
    return isProvider() ? m_provider->provider().name : tr("Scorecards");
}

QList<Crumb> ScorecardsPage::breadcrumb() const
{
    if (!isProvider())
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
    const bool found = target.isEmpty() || showProvider(target);
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
    m_empty->setSentence(
        tr("Scorecards stand here once there are figures.\nImport the spreadsheets "
           "that providers send you."));
    putInSight(m_matrix, m_session.dataTo().isNull() || m_matrix->isEmpty());
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
    putInSight(m_provider, m_provider->isEmpty());
    return true;
}

void ScorecardsPage::putInSight(QWidget *screen, bool empty)
{
    const bool wasInSight = m_widget->currentWidget() == screen;
    const bool atWork = m_widget->isAncestorOf(QApplication::focusWidget());
    m_widget->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : screen);
    m_widget->setFocusProxy(empty ? nullptr : screen);
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
    isProvider() ? m_provider->focusTable() : m_matrix->focusTable();
}

void ScorecardsPage::showFacts()
{
    if (!m_widget || !m_session.isOpen())
        return;
    m_details->finishComment();
    const bool had = m_hasFacts;
    m_shown = {};
    if (hasFigures())
        m_shown = isProvider() ? m_provider->place() : m_matrix->place();
    m_hasFacts = !m_shown.isNull();
    if (m_hasFacts)
        m_details->setFacts(isProvider() ? m_provider->facts() : m_matrix->facts());
    if (had != m_hasFacts)
        Q_EMIT detailsChanged();
}

void ScorecardsPage::reload()
{
    if (isProvider()) {
        m_provider->reload();
        putInSight(m_provider, m_provider->isEmpty());
    } else {
        showMatrix();
    }
}

void ScorecardsPage::refresh(const ChangeSet &changes)
{
    if (!m_session.isOpen())
        return;
    const bool rules = touchesRules(changes);
    m_matrixIsOld = m_matrixIsOld || rules || !changes.series.isEmpty();
    bool concerned = rules || changes.touches(u"comment");
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
    if (!hasFigures())
        return 0;
    return isProvider() ? m_provider->selectedCount() : m_matrix->selectedCount();
}

} // namespace candour
