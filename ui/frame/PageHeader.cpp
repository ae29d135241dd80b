// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/PageHeader.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SplitButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace candour {

namespace {

constexpr int kLeastWidth = 360;

QHBoxLayout *rowIn(QWidget *widget, int spacing)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(spacing);
    return row;
}

/// What is in the row, whether or not it has been shown yet.
int widthOf(const QHBoxLayout *row)
{
    int width = 0;
    for (int i = 0; i < row->count(); ++i) {
        if (const QWidget *widget = row->itemAt(i)->widget())
            width += widget->sizeHint().width() + row->spacing();
    }
    return width;
}

void empty(QHBoxLayout *row)
{
    while (QLayoutItem *item = row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // one of them may have been clicked just now
        }
        delete item;
    }
}

} // namespace

PageHeader::PageHeader(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_back(arrow(QStringLiteral("backButton"), action::kBack))
    , m_forward(arrow(QStringLiteral("forwardButton"), action::kForward))
    , m_crumbs(new QWidget(this))
    , m_crumbRow(rowIn(m_crumbs, 0))
    , m_title(new ElidedLabel(this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(rowIn(m_buttons, space::kRelated))
{
    setObjectName(QStringLiteral("pageHeader"));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    Theme::applyFont(m_title, TextRole::PageTitle);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kPage, space::kRelated);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_crumbs);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_buttons);
}

QToolButton *PageHeader::arrow(const QString &name, ActionId id)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(m_actions.action(id));
    button->setAccessibleName(plainText(button->defaultAction()));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

void PageHeader::setPage(const Page *page)
{
    for (QToolButton *button : {m_back, m_forward})
        button->setAccessibleName(plainText(button->defaultAction()));
    setTitle(page);
    setButtons(page);
}

void PageHeader::setTitle(const Page *page)
{
    empty(m_crumbRow);
    m_title->setText(page ? page->title() : QString());
    const QList<Crumb> crumbs = page ? page->breadcrumb() : QList<Crumb>();
    for (const Crumb &crumb : crumbs) {
        auto *link = new QToolButton(m_crumbs);
        link->setObjectName(QStringLiteral("crumb.") + crumb.location.place);
        link->setText(crumb.text);
        link->setAutoRaise(true);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setToolTip(tr("Go to %1").arg(crumb.text));
        connect(link, &QToolButton::clicked, this,
                [this, location = crumb.location] { Q_EMIT crumbChosen(location); });
        auto *arrow = new QLabel(QStringLiteral("›"), m_crumbs);
        arrow->setForegroundRole(QPalette::PlaceholderText);
        m_crumbRow->addWidget(link);
        m_crumbRow->addWidget(arrow);
        m_crumbRow->addSpacing(space::kChip);
    }
    m_crumbs->setVisible(!crumbs.isEmpty());
    fit();
}

QSize PageHeader::minimumSizeHint() const
{
    return {kLeastWidth, QWidget::minimumSizeHint().height()};
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The title comes first: where it would be cut, buttons make do with their icons.
void PageHeader::fit()
{
    const QList<SplitButton *> buttons = m_buttons->findChildren<SplitButton *>();
    for (const Qt::ToolButtonStyle style : {Qt::ToolButtonTextBesideIcon, Qt::ToolButtonIconOnly}) {
        int needed = 4 * space::kPage + m_title->sizeHint().width();
        needed += widthOf(m_crumbRow);
        for (SplitButton *button : buttons) {
            const bool plain = button->icon().isNull();
            button->setToolButtonStyle(plain ? Qt::ToolButtonTextOnly : style);
        }
        needed += widthOf(m_buttonRow);
        if (needed <= width())
            return;
    }
}

void PageHeader::setButtons(const Page *page)
{
    empty(m_buttonRow);
    if (!page)
        return;
    const QString primary = page->primaryAction();
    for (const ActionId id : page->headerActions()) {
        QAction *action = m_actions.action(id);
        if (!action)
            continue;
        if (id.text() != primary) {
            m_buttonRow->addWidget(new SplitButton(action, m_buttons));
            continue;
        }
        auto *button = new QPushButton(m_buttons);
        button->setObjectName(QStringLiteral("button.") + primary);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
        };
        follow();
        setPrimary(button);
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttonRow->addWidget(button);
    }
    fit();
}

} // namespace candour
