// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FileSession.h"
#include "core/services/UndoStack.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/theme/Theme.h"

#include <QObject>
#include <QTimer>

namespace candour {

class Authorship;
class BackupCommands;
class FileCommands;
class FileNotices;
class PrintCommand;
class Settings;
class RecordDesk;
class RestoreCommands;
class SetupCommands;
class UndoCommands;
class UserPrompts;

/// Everything the running program is made of, and how it hangs together (DESIGN section 3). What
/// differs between a person's desk and a test (settings, prompts, clock) comes from outside and
/// must outlive it.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(Settings &settings, UserPrompts &prompts, const Clock &clock);
    ~Application() override;

    [[nodiscard]] MainWindow &window() { return m_window; }

    [[nodiscard]] FileSession &session() { return m_session; }

    [[nodiscard]] UndoStack &undoStack() { return m_undo; }

    [[nodiscard]] Theme &theme() { return m_theme; }

    [[nodiscard]] ActionRegistry &actions() { return m_actions; }

    [[nodiscard]] FileCommands &files() { return *m_files; }

    [[nodiscard]] FileNotices &notices() { return *m_notices; }

private:
    void registerPlaces();
    [[nodiscard]] Page *dataPage();
    void connectSession();
    void connectWork();
    void connectActions();
    void connectBackups();
    void fileOpened();
    void showFile();
    [[nodiscard]] FileState fileState();

    Settings &m_settings;
    UserPrompts &m_prompts;
    Theme m_theme;
    ActionRegistry m_actions;
    PlaceRegistry m_places;
    // Pages read through the session to their end, so the window goes first.
    FileSession m_session;
    UndoStack m_undo;
    MainWindow m_window;
    QTimer m_workDelay;
    FileCommands *m_files = nullptr;
    FileNotices *m_notices = nullptr;
    BackupCommands *m_backups = nullptr;
    RestoreCommands *m_restore = nullptr;
    Authorship *m_authorship = nullptr;
    PrintCommand *m_print = nullptr;
    RecordDesk *m_desk = nullptr; ///< for what belongs to no page: forms that were left
    SetupCommands *m_setup = nullptr;
    UndoCommands *m_undoing = nullptr;
};

} // namespace candour
