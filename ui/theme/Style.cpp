// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Style.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

namespace candour {

namespace {

constexpr int kRadius = 4;
constexpr int kControlHeight = 30;
constexpr char kPrimary[] = "candourPrimary";

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

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

void drawFocusRing(QPainter *painter, const QRect &rect)
{
    drawEdge(painter, rect, Theme::tokens().accent, space::kFocusRing);
}

QColor disabledText()
{
    return paletteFor(Theme::tokens()).color(QPalette::Disabled, QPalette::Text);
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
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
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
    const double half = qMin(3.5, qMin(option->rect.width(), option->rect.height()) / 3.0);
    painter->drawPolyline(QPolygonF({{-half, -half / 2}, {0, half / 2}, {half, -half / 2}}));
    painter->restore();
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

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const ColourTokens &tokens = Theme::tokens();
    switch (element) {
    case PE_FrameFocusRect:
        return drawFocusRing(painter, option->rect);
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter, isPrimary(widget));
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawFieldPanel(option, painter);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.base());
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        drawEdge(painter, option->rect, tokens.hairline, 1);
        if ((option->state & State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget))
            drawFocusRing(painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorButtonDropDown:
        return drawArrow(option, painter, 0);
    case PE_IndicatorArrowUp:
        return drawArrow(option, painter, 180);
    case PE_IndicatorArrowRight:
        return drawArrow(option, painter, -90);
    case PE_IndicatorArrowLeft:
        return drawArrow(option, painter, 90);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const ColourTokens &tokens = Theme::tokens();
    if (element == CE_PushButtonLabel && isPrimary(widget) && (option->state & State_Enabled)) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        button.palette.setColor(QPalette::ButtonText, tokens.onAccent);
        return QProxyStyle::drawControl(element, &button, painter, widget);
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, tokens.surface);
        painter->setPen(tokens.hairline);
        const QRect &r = option->rect;
        painter->drawLine(r.bottomLeft(), r.bottomRight());
        if (option->state & State_MouseOver)
            painter->fillRect(r.adjusted(0, 0, 0, -1), blend(tokens.text, tokens.surface, 0.06));
        return;
    }
    if (element == CE_Splitter) { // space separates; a line shows only while it is being moved
        if (option->state & (State_MouseOver | State_Sunken))
            painter->fillRect(option->rect, tokens.accent);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
            return drawScrollBar(bar, painter, slider);
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawFieldPanel(option, painter);
            QStyleOption arrow = *option;
            arrow.rect = subControlRect(control, box, SC_ComboBoxArrow, widget);
            return drawArrow(&arrow, painter, 0);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return space::kIcon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kRelated;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return space::kChip;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += space::kRelated;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), kControlHeight));
        break;
    case CT_ToolButton:
        result = result.expandedTo({space::kTarget + 6, space::kTarget + 6});
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), space::kRow));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), space::kTarget));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), space::kRow));
        break;
    default:
        break;
    }
    return result;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("close"), IconTone::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

void setPrimary(QPushButton *button)
{
    button->setProperty(kPrimary, true);
    button->update();
}

} // namespace candour
