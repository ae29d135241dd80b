// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class ActionRegistry;
class FileSession;
class MainWindow;
class UndoStack;
class UserPrompts;
struct ChangeSet;

/// Undo and Redo of the window: what they would act on stands in the menu, what they did in the
/// status line and where it stands in the page, and why they could not in one sentence.
class UndoCommands final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    UndoCommands(UndoStack &stack, FileSession &session, MainWindow &window,
                 const ActionRegistry &actions, UserPrompts &prompts);

private:
    void showSteps();
    void goToChange(const ChangeSet &changes);
    bool goToFigure(const ChangeSet &changes);

    UndoStack &m_stack;
    FileSession &m_session;
    MainWindow &m_window;
};

} // namespace candour
