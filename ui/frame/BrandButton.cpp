// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/BrandButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionToolButton>

namespace candour {

BrandButton::BrandButton(QAction *about, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("brand"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(tr("Candour"));
    setToolTip(about->toolTip());
    setAccessibleName(about->toolTip());
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumHeight(space::kRow + space::kChip);
    Theme::applyFont(this, TextRole::Section);
    connect(this, &QToolButton::clicked, about, &QAction::trigger);
}

void BrandButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

/// In line with the rows of the sidebar beneath.
void BrandButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.rect = rect().adjusted(space::kRelated, 0, -space::kRelated, 0);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const int side = Theme::scaled(space::kIcon);
    const int left = m_narrow ? option.rect.center().x() - side / 2 + 1 : option.rect.left() + 10;
    lineIcon(QStringLiteral("mark"), IconTone::Accent)
        .paint(&painter, QRect(left, (height() - side) / 2, side, side));
    if (m_narrow)
        return;
    painter.setPen(Theme::tokens().text);
    painter.drawText(option.rect.adjusted(10 + side + 12, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace candour
