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

/// Qt measures a kerned pair whole and draws it apart where a letter of it is underlined: the last
/// letter may stand over the edge rather than be cut.
void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                         bool enabled, const QString &text, QPalette::ColorRole textRole) const
{
    if ((flags & Qt::TextShowMnemonic) && !(flags & Qt::TextWordWrap))
        flags |= Qt::TextDontClip;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, textRole);
}

/// As Fusion does, but for where the arrow stands: Qt asks no proxy about that.
void Style::drawHead(const QStyleOptionHeader &option, QPainter *painter,
                     const QWidget *widget) const
{
    const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(&option);
    QStyleOptionHeaderV2 part;
    if (whole)
        part = *whole;
    else
        static_cast<QStyleOptionHeader &>(part) = option;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    drawControl(CE_HeaderSection, &part, painter, widget);
    part.rect = subElementRect(SE_HeaderLabel, &option, widget);
    drawControl(CE_HeaderLabel, &part, painter, widget);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, &option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

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
        title.text = title.fontMetrics.elidedText(title.text, Qt::ElideRight, title.rect.width());
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
