// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class ActionRegistry;
class Settings;
class Theme;

/// Ties the commands of the View menu that change colours and text size to the theme and to the
/// settings that remember them, and applies what was remembered.
class LookCommands final : public QObject {
    Q_OBJECT

public:
    static constexpr int kTextStep = 10;

    LookCommands(const ActionRegistry &actions, Theme &theme, Settings &settings,
                 QObject *parent = nullptr);

private:
    void readSettings();
    void zoom(int percent);

    const ActionRegistry &m_actions;
    Theme &m_theme;
    Settings &m_settings;
};

} // namespace candour
