// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/UndoCommands.h"

#include "app/gui/FileCommands.h"
#include "core/services/FileSession.h"
#include "core/services/RecordPlaces.h"
#include "core/services/UndoStack.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/Page.h"
#include "ui/frame/StatusLine.h"
#include "ui/panels/TablePanel.h"
#include "ui/prompts/UserPrompts.h"

#include <QAction>

#include <algorithm>

namespace candour {

namespace {

const QString kScorecards = QStringLiteral("scorecards");

} // namespace

UndoCommands::UndoCommands(UndoStack &stack, FileSession &session, MainWindow &window,
                           const ActionRegistry &actions, UserPrompts &prompts)
    : QObject(&window)
    , m_stack(stack)
    , m_session(session)
    , m_window(window)
{
    connect(actions.action(action::kUndo), &QAction::triggered, &stack, &UndoStack::undo);
    connect(actions.action(action::kRedo), &QAction::triggered, &stack, &UndoStack::redo);
    connect(&stack, &UndoStack::changed, this, &UndoCommands::showSteps);
    connect(&stack, &UndoStack::undone, this,
            [this](const QString &words, const ChangeSet &changes) {
                m_window.statusLine()->say(tr("Undone: %1").arg(words));
                goToChange(changes);
            });
    connect(&stack, &UndoStack::redone, this,
            [this](const QString &words, const ChangeSet &changes) {
                m_window.statusLine()->say(tr("Done again: %1").arg(words));
                goToChange(changes);
            });
    connect(&stack, &UndoStack::refused, this,
            [&prompts](const Error &error) { prompts.report(failureOf(error)); });
    showSteps();
}

void UndoCommands::showSteps()
{
    m_window.setUndo(m_stack.undoWords(), m_stack.redoWords());
}

/// The first of what is different is where she looks next: its figure on the scorecards, its row in
/// a list that is in sight. Nothing takes her to another place.
void UndoCommands::goToChange(const ChangeSet &changes)
{
    if (!m_session.isOpen() || !m_window.currentPage() || goToFigure(changes))
        return;
    const auto panels = m_window.currentPage()->widget()->findChildren<TablePanel *>();
    for (TablePanel *panel : panels) {
        if (!panel->isVisible())
            continue;
        const QList<Uid> shown = panel->shownIds();
        const auto row =
            std::find_if(changes.records.begin(), changes.records.end(),
                         [&](const RecordChange &change) { return shown.contains(change.uid); });
        if (row == changes.records.end())
            continue;
        if (panel->currentId() != row->uid)
            panel->select(row->uid);
        return;
    }
}

/// On the scorecards: of the provider in sight, or else of the one whose figure it is.
bool UndoCommands::goToFigure(const ChangeSet &changes)
{
    if (m_window.location().place != kScorecards)
        return false;
    const auto target = figureTarget(m_session.reader(), changes);
    if (!target || target->isEmpty())
        return false;
    const QString here = m_window.location().target;
    const QStringList parts = target->split(u'|');
    if (here.startsWith(u'|') && here.section(u'|', 1, 1) == parts.value(1)) // a measure's page
        m_window.currentPage()->show(QStringLiteral("|%1|%2").arg(parts.value(1), parts.value(0)));
    else if (here.section(u'|', 0, 0) == parts.value(0))
        m_window.currentPage()->show(*target);
    else
        m_window.goTo({kScorecards, *target});
    return true;
}

} // namespace candour
