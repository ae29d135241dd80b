// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/TopBar.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/frame/JumpBox.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace candour {

namespace {

constexpr int kHeight = 48;
constexpr int kJumpWidth = 460;

} // namespace

TopBar::TopBar(const ActionRegistry &actions, QWidget *parent)
    : EdgePanel(Qt::BottomEdge, parent)
    , m_jump(new JumpBox(this))
    , m_period(button(QStringLiteral("periodButton"), nullptr, true))
    , m_undo(button(QStringLiteral("undoButton"), actions.action(action::kUndo), true))
    , m_details(button(QStringLiteral("detailsButton"), actions.action(action::kDetails), false))
    , m_menu(button(QStringLiteral("menuButton"), nullptr, false))
{
    setObjectName(QStringLiteral("topBar"));
    setMinimumHeight(kHeight);
    m_jump->setMaximumWidth(kJumpWidth);
    m_jump->setMinimumWidth(160);
    m_period->setIcon(lineIcon(QStringLiteral("period")));
    m_period->setPopupMode(QToolButton::InstantPopup);
    m_period->setToolTip(actions.action(action::kPeriod)->toolTip());
    connect(actions.action(action::kPeriod), &QAction::triggered, m_period, &QToolButton::showMenu);
    buildMenu(actions);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kPage, space::kChip, space::kGroup, space::kChip + 1);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_jump, 3);
    layout->addStretch(1);
    layout->addWidget(m_period);
    layout->addWidget(m_undo);
    layout->addWidget(m_details);
    layout->addWidget(m_menu);
    setPeriod({}, nullptr);
}

QToolButton *TopBar::button(const QString &name, QAction *action, bool withText)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    if (action) {
        made->setDefaultAction(action);
        made->setAccessibleName(plainText(action));
    }
    return made;
}

void TopBar::buildMenu(const ActionRegistry &actions)
{
    auto *menu = new QMenu(m_menu);
    menu->setObjectName(QStringLiteral("mainMenu"));
    const std::pair<ActionGroup, QString> groups[] = {{ActionGroup::File, tr("&File")},
                                                      {ActionGroup::Edit, tr("&Edit")},
                                                      {ActionGroup::View, tr("&View")},
                                                      {ActionGroup::Go, tr("&Go")},
                                                      {ActionGroup::Help, tr("&Help")}};
    for (const auto &[group, title] : groups) {
        QMenu *part = menu->addMenu(title);
        part->setToolTipsVisible(true);
        actions.fillMenu(part, group);
        part->menuAction()->setVisible(!part->isEmpty());
    }
    m_menu->setIcon(lineIcon(QStringLiteral("menu")));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));
}

void TopBar::setPeriod(const QString &label, QMenu *menu)
{
    m_period->setText(label);
    m_period->setAccessibleName(tr("Months shown: %1").arg(label));
    m_period->setMenu(menu);
    m_period->setVisible(!label.isEmpty());
}

void TopBar::setFileOpen(bool open)
{
    m_jump->setVisible(open);
    m_undo->setVisible(open && m_undo->defaultAction()->isVisible());
    m_details->setVisible(open);
    m_period->setVisible(open && !m_period->text().isEmpty());
}

} // namespace candour
