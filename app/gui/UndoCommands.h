// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class ActionRegistry;
class MainWindow;
class UndoStack;
class UserPrompts;

/// Undo and Redo of the window: what they would act on stands in the menu, what they did in the
/// status line, and why they could not in one sentence.
class UndoCommands final : public QObject {
    Q_OBJECT

public:
    UndoCommands(UndoStack &stack, MainWindow &window, const ActionRegistry &actions,
                 UserPrompts &prompts);

private:
    void showSteps();

    UndoStack &m_stack;
    MainWindow &m_window;
};

} // namespace candour
