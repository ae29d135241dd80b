// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointer>

namespace candour {

class ActionRegistry;
class FileSession;
class MainWindow;
class OrganisationDialog;
class Settings;
class UserPrompts;

/// How the program looks and works for her (Settings), and how the file speaks (Organisation and
/// terms). A changed language or a changed term re-words the open window.
class SetupCommands final : public QObject {
    Q_OBJECT

public:
    SetupCommands(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                  Settings &settings, UserPrompts &prompts);

    /// The open file's words stand in every text of the window from now on.
    void useTerms();

private:
    void showSettings();
    void showOrganisation();
    void saveOrganisation();
    void reword();

    FileSession &m_session;
    MainWindow &m_window;
    Settings &m_settings;
    UserPrompts &m_prompts;
    QPointer<OrganisationDialog> m_organisation;
};

/// The shipped sets of words by code, with what people call them.
[[nodiscard]] QString presetLabel(const QString &code);

} // namespace candour
