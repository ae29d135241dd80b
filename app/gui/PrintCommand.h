// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class ActionRegistry;
class FileSession;
class MainWindow;
class UserPrompts;
struct Document;

/// Ctrl+P: the shown page as it will be on paper, to print or to save as PDF, once nobody could be
/// named in it.
class PrintCommand final : public QObject {
    Q_OBJECT

public:
    PrintCommand(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                 UserPrompts &prompts);

private:
    void preview();
    void guard(const Document &document);
    void show(const Document &document);

    FileSession &m_session;
    MainWindow &m_window;
    UserPrompts &m_prompts;
};

} // namespace candour
