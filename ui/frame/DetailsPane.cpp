// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/DetailsPane.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

DetailsPane::DetailsPane(QAction *toggle, QWidget *parent)
    : EdgePanel(Qt::LeftEdge, parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    setAccessibleName(tr("Details"));
    setMinimumWidth(kLeastWidth);
    auto *title = new QLabel(tr("Details"), this);
    Theme::applyFont(title, TextRole::Section);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("detailsClose"));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setToolTip(tr("Hide the details (F4)"));
    close->setAccessibleName(tr("Hide the details"));
    connect(close, &QToolButton::clicked, toggle, &QAction::trigger);

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    m_layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    m_layout->setSpacing(space::kRelated);
    m_layout->addLayout(head);
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
        content->show();
    }
}

} // namespace candour
