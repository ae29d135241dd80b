// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/TopBar.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/frame/JumpBox.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace candour {

namespace {

constexpr int kHeight = 48;
constexpr int kJumpWidth = 460;

/// The parts of the menu; that of the page is named after it.
constexpr struct {
    ActionGroup group;
    const char *title;
} kParts[] = {
    {ActionGroup::File, QT_TRANSLATE_NOOP("candour::TopBar", "&File")},
    {ActionGroup::Edit, QT_TRANSLATE_NOOP("candour::TopBar", "&Edit")},
    {ActionGroup::Page, QT_TRANSLATE_NOOP("candour::TopBar", "&Page")},
    {ActionGroup::View, QT_TRANSLATE_NOOP("candour::TopBar", "&View")},
    {ActionGroup::Go, QT_TRANSLATE_NOOP("candour::TopBar", "&Go")},
    {ActionGroup::Help, QT_TRANSLATE_NOOP("candour::TopBar", "&Help")},
};

} // namespace

TopBar::TopBar(const ActionRegistry &actions, QWidget *parent)
    : EdgePanel(Qt::BottomEdge, parent)
    , m_actions(actions)
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
    connect(actions.action(action::kPeriod), &QAction::triggered, m_period, &QToolButton::showMenu);
    buildMenu();

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
    if (action)
        made->setDefaultAction(action);
    return made;
}

void TopBar::buildMenu()
{
    auto *menu = new QMenu(m_menu);
    menu->setObjectName(QStringLiteral("mainMenu"));
    for (const auto &[group, title] : kParts) {
        QMenu *part = menu->addMenu(QString());
        part->setToolTipsVisible(true);
        if (group == ActionGroup::Page)
            m_pageMenu = part;
        else
            m_actions.fillMenu(part, group);
        part->menuAction()->setVisible(!part->isEmpty());
        m_parts.append(part);
    }
    m_menu->setIcon(lineIcon(QStringLiteral("menu")));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    word();
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));
}

void TopBar::word()
{
    m_period->setToolTip(m_actions.action(action::kPeriod)->toolTip());
    for (QToolButton *made : {m_undo, m_details})
        made->setAccessibleName(plainText(made->defaultAction()));
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->setTitle(tr(kParts[i].title));
    if (!m_pageTitle.isEmpty())
        m_pageMenu->setTitle(m_pageTitle);
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
}

void TopBar::setPage(const QString &place, const QString &title)
{
    m_pageTitle = title;
    m_pageMenu->clear(); // the actions are the registry's
    m_actions.fillMenu(m_pageMenu, place);
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
    word();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    EdgePanel::changeEvent(event);
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
