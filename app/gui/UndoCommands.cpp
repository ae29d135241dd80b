// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/UndoCommands.h"

#include "app/gui/FileCommands.h"
#include "core/services/UndoStack.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/StatusLine.h"
#include "ui/prompts/UserPrompts.h"

#include <QAction>

namespace candour {

UndoCommands::UndoCommands(UndoStack &stack, MainWindow &window, const ActionRegistry &actions,
                           UserPrompts &prompts)
    : QObject(&window)
    , m_stack(stack)
    , m_window(window)
{
    connect(actions.action(action::kUndo), &QAction::triggered, &stack, &UndoStack::undo);
    connect(actions.action(action::kRedo), &QAction::triggered, &stack, &UndoStack::redo);
    connect(&stack, &UndoStack::changed, this, &UndoCommands::showSteps);
    connect(&stack, &UndoStack::undone, this, [this](const QString &words) {
        m_window.statusLine()->say(tr("Undone: %1").arg(words));
    });
    connect(&stack, &UndoStack::redone, this, [this](const QString &words) {
        m_window.statusLine()->say(tr("Done again: %1").arg(words));
    });
    connect(&stack, &UndoStack::refused, this,
            [&prompts](const Error &error) { prompts.report(failureOf(error)); });
    showSteps();
}

void UndoCommands::showSteps()
{
    m_window.setUndo(m_stack.undoWords(), m_stack.redoWords());
}

} // namespace candour
