// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/LookCommands.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>

namespace candour {

LookCommands::LookCommands(const ActionRegistry &actions, Theme &theme, Settings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
{
    auto *choices = new QActionGroup(this);
    const std::pair<ActionId, ThemeChoice> rows[] = {
        {action::kSystemTheme, ThemeChoice::System},
        {action::kLight, ThemeChoice::Light},
        {action::kDark, ThemeChoice::Dark},
        {action::kContrast, ThemeChoice::HighContrast}};
    for (const auto &[id, choice] : rows) {
        choices->addAction(actions.action(id));
        connect(actions.action(id), &QAction::triggered, this, [this, choice = choice] {
            m_settings.set(SettingKey::Theme, themeChoiceCode(choice));
        });
    }
    choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    connect(actions.action(action::kLargerText), &QAction::triggered, this,
            [this] { zoom(m_theme.textPercent() + kTextStep); });
    connect(actions.action(action::kSmallerText), &QAction::triggered, this,
            [this] { zoom(m_theme.textPercent() - kTextStep); });
    connect(actions.action(action::kNormalText), &QAction::triggered, this, [this] { zoom(100); });
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::Theme || key == SettingKey::ColourSafe
            || key == SettingKey::TextPercent || key == SettingKey::RowHeight)
            readSettings();
    });
    readSettings();
}

void LookCommands::zoom(int percent)
{
    m_settings.set(SettingKey::TextPercent,
                   qBound(Theme::kLeastTextPercent, percent, Theme::kMostTextPercent));
}

void LookCommands::readSettings()
{
    const ThemeChoice choice = themeChoiceFromCode(m_settings.get<QString>(SettingKey::Theme));
    m_theme.setChoice(choice);
    m_theme.setColourSafe(m_settings.get<bool>(SettingKey::ColourSafe));
    m_theme.setTextPercent(m_settings.get<int>(SettingKey::TextPercent));
    m_theme.setRowHeight(rowHeightFromCode(m_settings.get<QString>(SettingKey::RowHeight)));
    m_actions.action(action::kSystemTheme)->setChecked(choice == ThemeChoice::System);
    m_actions.action(action::kLight)->setChecked(choice == ThemeChoice::Light);
    m_actions.action(action::kDark)->setChecked(choice == ThemeChoice::Dark);
    m_actions.action(action::kContrast)->setChecked(choice == ThemeChoice::HighContrast);
}

} // namespace candour
