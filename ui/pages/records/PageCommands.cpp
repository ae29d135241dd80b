// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/PageCommands.h"

#include <QMenu>

namespace candour {

PageCommands::PageCommands(ActionRegistry &actions, const QString &place, QObject *page,
                           QWidget *widget)
    : m_actions(actions)
    , m_place(place)
    , m_page(page)
    , m_widget(widget)
{
}

void PageCommands::declare(std::span<const ActionSpec> specs)
{
    for (const ActionSpec &spec : specs) {
        QAction *command = m_actions.add(spec, m_place);
        command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_widget->addAction(command);
        m_declared.append(command);
    }
}

QMenu *PageCommands::menu(const QString &objectName) const
{
    auto *menu = new QMenu(m_widget);
    menu->setObjectName(objectName);
    menu->addActions(m_declared);
    return menu;
}

} // namespace candour
