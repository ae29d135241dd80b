// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// The commands of the place: what keys, menus and the details pane can ask for.

#include "core/services/FileSession.h"
#include "ui/pages/records/ChartCommands.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/PageCommands.h"
#include "ui/pages/scorecards/FigureCommands.h"
#include "ui/pages/scorecards/LimitCommands.h"
#include "ui/pages/scorecards/MatrixScreen.h"
#include "ui/pages/scorecards/MeasureScreen.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/pages/scorecards/ScorecardsPage.h"
#include "ui/pages/scorecards/SignalsScreen.h"
#include "ui/pages/scorecards/TargetCommands.h"
#include "ui/prompts/UserPrompts.h"

#include <QStackedWidget>

namespace candour {

namespace {

const QString kPlace = QStringLiteral("scorecards");

constexpr ActionId kEdit = "scorecards.edit";
constexpr ActionId kVintages = "scorecards.vintages";
constexpr ActionId kComment = "scorecards.comment";
constexpr ActionId kVerdict = "scorecards.verdict";
constexpr ActionId kExplain = "scorecards.explain";
constexpr ActionId kFill = "scorecards.fill";
constexpr ActionId kTarget = "scorecards.target";
constexpr ActionId kGrade = "scorecards.grade";
constexpr ActionId kLimits = "scorecards.limits";
constexpr ActionId kFix = "scorecards.fixLimits";
constexpr ActionId kNote = "scorecards.note";
constexpr ActionId kRemove = "scorecards.removeFromChart";
constexpr ActionId kAcross = "scorecards.across";
constexpr ActionId kFunnel = "scorecards.funnel";
constexpr ActionId kSignals = "scorecards.signals";
constexpr ActionId kNext = "scorecards.next";
constexpr ActionId kPrevious = "scorecards.previous";

constexpr ActionSpec kCommands[] {
    {.id = kEdit,
     .text = QT_TRANSLATE_NOOP("actions", "&Type a figure"),
     .icon = "edit",
     .keys = "F2",
     .needs = Need::OpenFile,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions",
         "A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for "
         "not collected")},
    {.id = kFill,
     .text = QT_TRANSLATE_NOOP("actions", "&Fill down"),
     .keys = "Ctrl+D",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP("actions", "The uppermost chosen figure into those below it")},
    {.id = kExplain,
     .text = QT_TRANSLATE_NOOP("actions", "E&xplain the verdict"),
     .icon = "information",
     .keys = "Shift+F1",
     .needs = Need::OpenFile},
    vintagesSpec(kVintages),
    {.id = kComment,
     .text = QT_TRANSLATE_NOOP("actions", "&Comment on the figure"),
     .icon = "comment",
     .keys = "M",
     .needs = Need::OpenFile},
    {.id = kVerdict,
     .text = QT_TRANSLATE_NOOP("actions", "Set the &verdict…"),
     .icon = "mark",
     .keys = "Ctrl+Shift+V",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions", "Your own verdict in place of the computed one, with its reason")},
    {.id = kTarget,
     .text = QT_TRANSLATE_NOOP("actions", "Change the &target…"),
     .keys = "Ctrl+T",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip =
         QT_TRANSLATE_NOOP("actions", "Shows the verdicts that would change before it is saved")},
    {.id = kGrade,
     .text = QT_TRANSLATE_NOOP("actions", "&Grade the data…"),
     .keys = "Ctrl+G",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP("actions", "How far these figures can be trusted")},
    {.id = kLimits,
     .text = QT_TRANSLATE_NOOP("actions", "&Recalculate limits from here…"),
     .icon = "chart",
     .keys = "Ctrl+L",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP("actions",
                                  "From this point on the process counts as another one; the "
                                  "reason is printed under the chart"),
     .separatorBefore = true},
    {.id = kFix,
     .text = QT_TRANSLATE_NOOP("actions", "Fix the &limits on the first points…"),
     .keys = "Ctrl+B",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions",
         "Mean and limits come from the first points of this part of the chart and stand for those "
         "that follow")},
    {.id = kNote,
     .text = QT_TRANSLATE_NOOP("actions", "N&ote here…"),
     .keys = "Ctrl+Shift+M",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP("actions", "A word pinned to this point of the chart")},
    {.id = kRemove,
     .text = QT_TRANSLATE_NOOP("actions", "Take a&way from the chart…"),
     .keys = "Ctrl+Shift+L",
     .needs = Needs(Need::OpenFile) | Need::Writable,
     .toolTip = QT_TRANSLATE_NOOP("actions", "A recalculation of limits, or a note")},
    {.id = kAcross,
     .text = QT_TRANSLATE_NOOP("actions", "This measure at &all providers"),
     .keys = "Ctrl+M",
     .needs = Need::OpenFile,
     .separatorBefore = true},
    {.id = kFunnel,
     .text = QT_TRANSLATE_NOOP("actions", "Funnel or &control charts"),
     .needs = Need::OpenFile,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Of the measure at all providers")},
    {.id = kSignals,
     .text = QT_TRANSLATE_NOOP("actions", "&Colour and chart"),
     .icon = "chart",
     .keys = "Ctrl+J",
     .needs = Need::OpenFile,
     .toolTip = QT_TRANSLATE_NOOP("actions",
                                  "What colours and control charts say together: red, but common "
                                  "cause; green, but getting worse")},
    {.id = kNext,
     .text = QT_TRANSLATE_NOOP("actions", "&Next provider"),
     .keys = "Ctrl+PgDown",
     .needs = Need::OpenFile},
    {.id = kPrevious,
     .text = QT_TRANSLATE_NOOP("actions", "&Previous provider"),
     .keys = "Ctrl+PgUp",
     .needs = Need::OpenFile},
};

} // namespace

void ScorecardsPage::addCommands(ActionRegistry &actions)
{
    PageCommands commands(actions, kPlace, this, m_widget);
    commands.declare(kCommands);
    m_provider->setContextMenu(commands.menu(QStringLiteral("scorecardMenu")));
    commands.on(kEdit, [this] {
        if (isProvider())
            m_provider->editHere();
    });
    commands.on(kFill, [this] {
        if (isProvider())
            m_provider->fillDown();
    });
    commands.on(kExplain, [this] { explainHere(); });
    commands.on(kVintages, [this] {
        showFacts();
        if (!m_shown.isNull())
            showVintages(m_session, sourceOf(m_shown), m_widget->window());
    });
    m_details->addAction(commands.action(kVintages));
    connect(m_details.get(), &FigureDetails::vintagesRequested, commands.action(kVintages),
            &QAction::trigger);
    commands.on(kComment, [this] { beginComment(); });
    commands.on(kVerdict, [this] {
        showFacts();
        if (!m_shown.isNull())
            m_commands->chooseVerdict(m_shown);
    });
    commands.on(kTarget, [this] { changeTarget(); });
    commands.on(kGrade, [this] { gradeData(); });
    commands.on(kLimits, [this] { sayOfChart(&LimitCommands::recalculateFrom); });
    commands.on(kFix, [this] { sayOfChart(&LimitCommands::fixOnFirst); });
    commands.on(kNote, [this] { sayOfChart(&LimitCommands::noteAt); });
    commands.on(kRemove, [this] { sayOfChart(&LimitCommands::remove); });
    m_details->setChartActions({commands.action(kLimits), commands.action(kFix),
                                commands.action(kNote), commands.action(kRemove)});
    commands.on(kAcross, [this] { goAcross(); });
    commands.on(kFunnel, [this] {
        if (isMeasure())
            m_measure->switchCharts();
    });
    commands.on(kSignals, [this] { Q_EMIT navigationRequested({kPlace, QStringLiteral("|")}); });
    m_matrix->addCommand(commands.action(kSignals));
    connect(m_signals, &SignalsScreen::printRequested, commands.action(action::kPrint),
            &QAction::trigger);
    commands.on(kNext, [this] { goToNeighbour(1); });
    commands.on(kPrevious, [this] { goToNeighbour(-1); });
    commands.on(action::kExport, [this] { exportTable(); });
}

void ScorecardsPage::beginComment()
{
    showFacts(); // of this very cell, though the pause after the last arrow key is not over
    if (!m_hasFacts)
        return;
    Q_EMIT detailsRequested();
    m_details->beginComment();
}

void ScorecardsPage::connectDetails()
{
    const FigureDetails *details = m_details.get();
    connect(details, &FigureDetails::commentFinished, this, [this](const QString &text) {
        if (m_shown.isNull())
            return;
        m_commands->comment(m_shown, text);
        if (const auto found = personFindings(text); !found.isEmpty())
            showNote(tr("%1, comment: %2 No paper is written until it is reworded, or said why it "
                        "may stay.")
                         .arg(m_shown.indicator.name, personSentence(found)));
    });
    connect(details, &FigureDetails::commentAdded, this, [this](const QString &text) {
        if (!m_shown.isNull())
            m_commands->addToComment(m_shown, text);
    });
    connect(details, &FigureDetails::clearanceGiven, this, [this](const QString &reason) {
        if (!m_shown.isNull())
            m_commands->clearComment(m_shown, reason);
    });
    connect(details, &FigureDetails::commentLeft, this, &ScorecardsPage::focusTable);
    connect(details, &FigureDetails::overrideRequested, this, [this] {
        if (!m_shown.isNull())
            m_commands->chooseVerdict(m_shown);
    });
    connect(details, &FigureDetails::overrideRemovalRequested, this,
            [this] { m_commands->takeBackVerdict(m_shown); });
    connect(details, &FigureDetails::targetRequested, this, &ScorecardsPage::changeTarget);
    connect(details, &FigureDetails::qualityRequested, this, &ScorecardsPage::gradeData);
    connect(details, &FigureDetails::acrossRequested, this, &ScorecardsPage::goAcross);
    giveChartCommands(*m_details, m_session, m_prompts);
    giveChartCommands(*m_measure, m_session, m_prompts);
}

/// At the point of the chart that has the focus, else of the figure whose details are shown.
void ScorecardsPage::sayOfChart(ChartStatement statement)
{
    Period at = m_details->chartPeriod();
    if (at.isNull())
        showFacts();
    if (m_shown.isNull())
        return;
    if (at.isNull())
        at = m_shown.period;
    (m_limits->*statement)(m_shown, at, lastMonthOf(m_session, m_options));
}

void ScorecardsPage::changeTarget()
{
    showFacts();
    if (!m_shown.isNull())
        m_targets->changeTarget(m_shown, {}, m_widget->window());
}

void ScorecardsPage::gradeData()
{
    showFacts();
    if (!m_shown.isNull())
        m_targets->gradeData(m_shown, m_widget->window());
}

void ScorecardsPage::goAcross()
{
    showFacts();
    if (!m_shown.isNull() && m_screen != m_measure)
        Q_EMIT navigationRequested(
            {kPlace, u'|' + m_shown.indicator.code + u'|' + m_shown.organisation.code});
}

void ScorecardsPage::explainHere()
{
    m_screen->explainHere();
}

} // namespace candour
