// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How the words on controls are drawn.

#include "ui/theme/Style.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace candour {

using namespace style_parts;

/// What does not fit ends in an ellipsis rather than in half a letter.
void Style::drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        QStyleOptionButton button = *push;
        if (isPrimary(widget) && (option->state & State_Enabled))
            button.palette.setColor(QPalette::ButtonText, Theme::tokens().onAccent);
        const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + space::kChip;
        const int room = (widget ? widget->width() : button.rect.width()) - icon - 2 * space::kChip;
        button.text =
            button.fontMetrics.elidedText(button.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        return QProxyStyle::drawControl(element, &button, painter, widget);
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool
        && hasText(*tool) && !tool->icon.isNull()
        && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        return drawToolLabel(*tool, painter, *this);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        QStyleOptionComboBox box = *combo;
        const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
        const int icon = box.currentIcon.isNull() ? 0 : box.iconSize.width() + space::kChip;
        box.currentText =
            box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, field.width() - icon - 2);
        return QProxyStyle::drawControl(element, &box, painter, widget);
    }
    if (const auto *head = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
        head && !(head->textAlignment & Qt::TextWordWrap)) {
        QStyleOptionHeaderV2 title = *head;
        title.textElideMode = Qt::ElideRight;
        return QProxyStyle::drawControl(element, &title, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter,
                           const QWidget *widget) const
{
    if (!hasText(option))
        return QProxyStyle::drawComplexControl(CC_ToolButton, &option, painter, widget);
    drawPrimitive(PE_PanelButtonTool, &option, painter, widget);
    QStyleOptionToolButton label = option;
    label.rect.adjust(0, 0, -chevronWidth(), 0);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    QStyleOption arrow = option;
    arrow.rect.setLeft(option.rect.right() - chevronWidth() - space::kChip);
    drawArrow(&arrow, painter, 0);
}

} // namespace candour
