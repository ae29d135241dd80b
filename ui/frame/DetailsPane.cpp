// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/DetailsPane.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

DetailsPane::DetailsPane(QAction *toggle, QWidget *parent)
    : EdgePanel(Qt::LeftEdge, parent)
    , m_title(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    Theme::applyFont(m_title, TextRole::Section);
    m_close->setObjectName(QStringLiteral("detailsClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    connect(m_close, &QToolButton::clicked, toggle, &QAction::trigger);
    word();

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    m_layout->setSpacing(space::kRelated);
    m_layout->addLayout(head);
}

/// As wide as what it shows must be: its texts wrap, its chart and buttons do not.
QSize DetailsPane::minimumSizeHint() const
{
    int width = Theme::scaled(kLeastWidth);
    if (const auto *area = qobject_cast<const QScrollArea *>(m_content.data());
        area && area->widget())
        width = qMax(width,
                     area->widget()->minimumSizeHint().width() + 3 * space::kGroup
                         + area->verticalScrollBar()->sizeHint().width());
    return {qMin(width, kMostLeastWidth), 0};
}

void DetailsPane::word()
{
    setAccessibleName(tr("Details"));
    m_title->setText(tr("Details"));
    m_close->setToolTip(tr("Hide the details (F4)"));
    m_close->setAccessibleName(tr("Hide the details"));
}

void DetailsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    EdgePanel::changeEvent(event);
}

void DetailsPane::setContent(QWidget *content)
{
    if (m_content == content)
        return;
    if (m_content) {
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->setParent(nullptr); // back to its page
    }
    m_content = content;
    if (content) {
        m_layout->addWidget(content, 1);
        if (auto *area = qobject_cast<QScrollArea *>(content)) // large text: scrolled, not cut
            area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        content->show();
    }
}

} // namespace candour
