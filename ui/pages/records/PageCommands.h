// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/actions/ActionRegistry.h"

#include <QPointer>
#include <QWidget>

#include <span>
#include <utility>

class QMenu;

namespace candour {

/// The commands of one place: declared for its keys and menus, and run only while its page is in
/// sight, for the registry's commands are for every page. Made while the page is; what it connects
/// lives as long as the page.
class PageCommands {
public:
    PageCommands(ActionRegistry &actions, const QString &place, QObject *page, QWidget *widget);

    /// Keys work within the page's widget.
    void declare(std::span<const ActionSpec> specs);

    /// A context menu of everything declared, the widget's child.
    [[nodiscard]] QMenu *menu(const QString &objectName) const;

    /// Null for an id that nobody has declared.
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions.action(id); }

    /// `run` is called when the command is given while the page is in sight.
    template <typename Run>
    void on(ActionId id, Run run) const
    {
        if (QAction *command = m_actions.action(id))
            QObject::connect(command, &QAction::triggered, m_page,
                             [widget = m_widget, run = std::move(run)] {
                                 if (widget && widget->isVisible())
                                     run();
                             });
    }

private:
    ActionRegistry &m_actions;
    QString m_place;
    QObject *m_page;
    QPointer<QWidget> m_widget;
    QList<QAction *> m_declared;
};

} // namespace candour
