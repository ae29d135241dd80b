// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/SplitButton.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace candour {

SplitButton::SplitButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("button.") + action->objectName());
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(action->iconText());
}

void SplitButton::addVariant(QAction *action)
{
    if (!m_variants) {
        m_variants = new QMenu(this);
        setMenu(m_variants);
        setPopupMode(MenuButtonPopup);
    }
    m_variants->addAction(action);
}

void SplitButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_variants) {
        showMenu();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace candour
