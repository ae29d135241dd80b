// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/StyleParts.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace candour::style_parts {

namespace {

constexpr int kRadius = 4;
constexpr int kIconGap = 6; // between an icon and its text
constexpr int kTabLine = 3; // under the tab that is shown

/// A rounded edge of the given width drawn wholly inside the rectangle, filled if `fill` is valid.
void drawEdge(QPainter *painter, const QRect &rect, const QColor &edge, double width,
              const QColor &fill = {})
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

QColor disabledText()
{
    return paletteFor(Theme::tokens()).color(QPalette::Disabled, QPalette::Text);
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

bool hasText(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
}

bool opensMenuOnly(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::HasMenu)
        && !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

int chevronWidth()
{
    return Theme::scaled(16);
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

void drawFocusRing(QPainter *painter, const QRect &rect)
{
    drawEdge(painter, rect, Theme::tokens().accent, space::kFocusRing);
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, bool primary)
{
    const ColourTokens &tokens = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    QColor fill = primary ? tokens.accent : tokens.raised;
    QColor edge = primary ? tokens.accent : tokens.controlBorder;
    if (!enabled) {
        fill = tokens.window;
        edge = tokens.hairline;
    } else if (down || hover) {
        const QColor towards = primary ? tokens.text : tokens.accent;
        fill = blend(towards, fill, down ? 0.18 : 0.08);
    }
    drawEdge(painter, option->rect, edge, 1, fill);
    if (option->state & QStyle::State_HasFocus) {
        // The accent does not show on itself, so a primary button's ring stands off by a gap.
        if (primary)
            drawEdge(painter, option->rect.adjusted(2, 2, -2, -2), tokens.onAccent, 1.5);
        else
            drawFocusRing(painter, option->rect);
    }
}

void drawFieldPanel(const QStyleOption *option, QPainter *painter)
{
    const ColourTokens &tokens = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    drawEdge(painter, option->rect, enabled ? tokens.controlBorder : tokens.hairline, 1,
             enabled ? tokens.surface : tokens.window);
    if (focus)
        drawFocusRing(painter, option->rect);
}

void drawToolPanel(const QStyleOption *option, QPainter *painter)
{
    const ColourTokens &tokens = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    if (enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On)))
        drawEdge(painter, option->rect, {}, 0, tokens.selection);
    else if (enabled && (option->state & QStyle::State_MouseOver))
        drawEdge(painter, option->rect, {}, 0, blend(tokens.text, tokens.window, 0.08));
    if (!(option->state & QStyle::State_AutoRaise))
        drawEdge(painter, option->rect, enabled ? tokens.controlBorder : tokens.hairline, 1);
    if (option->state & QStyle::State_HasFocus)
        drawFocusRing(painter, option->rect);
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool round)
{
    const ColourTokens &tokens = Theme::tokens();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QColor edge =
        enabled ? ((on || partly) ? tokens.accent : tokens.controlBorder) : tokens.hairline;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->setPen(QPen(edge, 1.5));
    painter->setBrush((on || partly) && enabled && !round ? tokens.accent : tokens.surface);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    const QColor ink = enabled ? tokens.onAccent : disabledText();
    painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? tokens.accent : disabledText());
        painter->drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    } else if (on) {
        const double s = box.width();
        painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(s * 0.22, s * 0.54),
                                         box.topLeft() + QPointF(s * 0.42, s * 0.74),
                                         box.topLeft() + QPointF(s * 0.78, s * 0.3)}));
    } else if (partly) {
        const double s = box.width();
        painter->drawLine(box.topLeft() + QPointF(s * 0.25, s * 0.5),
                          box.topLeft() + QPointF(s * 0.75, s * 0.5));
    }
    painter->restore();
}

void drawArrow(const QStyleOption *option, QPainter *painter, double turn)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? Theme::tokens().muted : disabledText(), space::kIconStroke,
                         Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(option->rect).center());
    painter->rotate(turn);
    const double half =
        qMin(Theme::scaled(7) / 2.0, qMin(option->rect.width(), option->rect.height()) / 3.0);
    painter->drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter->restore();
}

void drawToolLabel(const QStyleOptionToolButton &button, QPainter *painter, const QStyle &style)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    const QRect room = button.rect.adjusted(space::kChip, 0, -space::kChip, 0);
    const int least = button.iconSize.width() + kIconGap;
    const QString text = button.fontMetrics.elidedText(button.text, Qt::ElideRight,
                                                       room.width() - least, Qt::TextShowMnemonic);
    const int width =
        least + button.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
    QRect content(room.left() + qMax(0, (room.width() - width) / 2), room.top(),
                  qMin(width, room.width()), room.height());
    QRect picture = content;
    picture.setWidth(button.iconSize.width());
    content.setLeft(content.left() + least);
    button.icon.paint(painter, QStyle::visualRect(button.direction, button.rect, picture),
                      Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      (button.state & QStyle::State_On) ? QIcon::On : QIcon::Off);
    painter->setFont(button.font);
    int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip | Qt::TextShowMnemonic;
    if (!style.styleHint(QStyle::SH_UnderlineShortcut, &button))
        flags |= Qt::TextHideMnemonic;
    style.drawItemText(painter, QStyle::visualRect(button.direction, button.rect, content), flags,
                       button.palette, enabled, text, QPalette::ButtonText);
}

void drawHeadGround(const QStyleOption *option, QPainter *painter)
{
    const ColourTokens &tokens = Theme::tokens();
    const QRect &r = option->rect;
    painter->fillRect(r, tokens.surface);
    if (option->state & QStyle::State_MouseOver)
        painter->fillRect(r, blend(tokens.text, tokens.surface, 0.06));
    painter->setPen(tokens.hairline);
    painter->drawLine(r.bottomLeft(), r.bottomRight());
}

void drawTab(const QStyleOptionTab *tab, QPainter *painter)
{
    const ColourTokens &tokens = Theme::tokens();
    QRect line = tab->rect;
    line.setTop(line.bottom() - kTabLine + 1);
    if (tab->state & QStyle::State_Selected)
        painter->fillRect(line, tokens.accent);
    else if ((tab->state & QStyle::State_Enabled) && (tab->state & QStyle::State_MouseOver))
        drawEdge(painter, tab->rect.adjusted(1, 2, -1, -kTabLine), {}, 0,
                 blend(tokens.text, tokens.window, 0.08));
}

void standBesideField(QLabel *label)
{
    if (!label->buddy() || !label->parentWidget())
        return;
    QMargins margins = label->contentsMargins();
    margins.setRight(space::kChip); // room for a letter over the edge: Style::drawItemText()
    // Not the label's own font: at a change of the text size it hears of it after its style.
    const int text = QFontMetrics(QApplication::font()).height();
    const int height = qMax(kControlHeight, text + kTextAir);
    const auto forms = label->parentWidget()->findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms) {
        int row = -1;
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getWidgetPosition(label, &row, &role);
        const QLayoutItem *field = row < 0 ? nullptr : form->itemAt(row, QFormLayout::FieldRole);
        if (!field || field->sizeHint().height() < kControlHeight)
            continue;
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        margins.setTop((height - text) / 2);
    }
    label->setContentsMargins(margins);
}

void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QRect &slider)
{
    const ColourTokens &tokens = Theme::tokens();
    painter->save();
    painter->fillRect(bar->rect, tokens.window);
    const bool active = (bar->activeSubControls & QStyle::SC_ScrollBarSlider)
        && (bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (bar->minimum < bar->maximum) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? tokens.muted : tokens.controlBorder);
        const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
        const double radius = qMin(thumb.width(), thumb.height()) / 2;
        painter->drawRoundedRect(thumb, radius, radius);
    }
    painter->restore();
}

void drawFrame(const QStyleOption *option, QPainter *painter, bool floating)
{
    const ColourTokens &tokens = Theme::tokens();
    drawEdge(painter, option->rect, floating ? tokens.controlBorder : tokens.hairline, 1);
}

void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const ColourTokens &tokens = Theme::tokens();
    const QRectF groove(bar->rect);
    const double radius = std::min(groove.height() / 2, 4.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.hairline);
    painter->drawRoundedRect(groove, radius, radius);
    painter->setBrush(tokens.accent);
    QRectF done = groove;
    if (bar->maximum > bar->minimum) {
        const double share =
            double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
        done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    } else { // nobody knows how much there is: a still piece in the middle, nothing moves
        done.adjust(groove.width() * 0.35, 0, -groove.width() * 0.35, 0);
    }
    painter->drawRoundedRect(done, radius, radius);
    painter->restore();
}

} // namespace candour::style_parts
