// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Style.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

namespace candour {

using namespace style_parts;

namespace {

constexpr int kControlHeight = 30;
constexpr char kPrimary[] = "candourPrimary";
constexpr char kFloating[] = "candourFloating";

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

/// Several lines to write in: a field like that of one line.
bool isField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

/// A list or table rings its current cell, so the whole of it needs no ring as well.
QSize toolButtonSize()
{
    const int side = qMax(space::kTarget + 6, Theme::target());
    return {side, side};
}

bool showsOwnFocus(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->currentIndex().isValid();
}

/// A button that only opens a menu: its chevron stands after the text, none beside an icon.
bool opensMenuOnly(const QStyleOptionToolButton &button)
{
    return (button.features & QStyleOptionToolButton::HasMenu)
        && !(button.features & QStyleOptionToolButton::MenuButtonPopup);
}

bool hasText(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
}

constexpr int kChevron = 16; // room for it

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
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
        if (isField(widget))
            return drawFieldPanel(option, painter);
        drawFrame(option, painter, widget && widget->property(kFloating).toBool());
        if ((option->state & State_HasFocus) && qobject_cast<const QAbstractScrollArea *>(widget)
            && !showsOwnFocus(widget))
            drawFocusRing(painter, option->rect);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, Theme::tokens().window);
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
    if (element == CE_ToolButtonLabel) {
        QStyleOptionToolButton button = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (hasText(button))
            button.rect.adjust(space::kChip, 0, -space::kChip, 0);
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
    if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(bar, painter);
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
    if (control == CC_ToolButton) {
        QStyleOptionToolButton button = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (opensMenuOnly(button)) {
            button.features &=
                ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
            return drawMenuButton(button, painter, widget);
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

void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter,
                           const QWidget *widget) const
{
    if (!hasText(option))
        return QProxyStyle::drawComplexControl(CC_ToolButton, &option, painter, widget);
    drawPrimitive(PE_PanelButtonTool, &option, painter, widget);
    QStyleOptionToolButton label = option;
    label.rect.adjust(0, 0, -kChevron, 0);
    drawControl(CE_ToolButtonLabel, &label, painter, widget);
    QStyleOption arrow = option;
    arrow.rect.setLeft(option.rect.right() - kChevron - space::kChip);
    drawArrow(&arrow, painter, 0);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::kChip, 0, -space::kChip, 0) : rect;
}

/// A scroll bar is all groove: no arrows at its ends.
QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const int steps = bar->maximum - bar->minimum;
    int slider = length;
    if (steps > 0) {
        const double share = double(bar->pageStep) / (double(steps) + bar->pageStep);
        slider = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)),
                        int(length * share), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case SC_ScrollBarGroove:
        size = length;
        break;
    case SC_ScrollBarSlider:
        from = start;
        size = slider;
        break;
    case SC_ScrollBarSubPage:
        size = start;
        break;
    case SC_ScrollBarAddPage:
        from = start + slider;
        size = length - from;
        break;
    default:
        break;
    }
    const QRect &r = bar->rect;
    const QRect rect = flat ? QRect(r.left() + from, r.top(), size, r.height())
                            : QRect(r.left(), r.top() + from, r.width(), size);
    return visualRect(bar->direction, r, rect);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return Theme::scaled(space::kIcon);
    case PM_HeaderMargin:
        return 7; // so that a title stands over the text of its column
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
        return 6; // cells and titles above them begin at the same place
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
        result.setHeight(qMax(result.height(), qMax(kControlHeight, Theme::target())));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && hasText(*button))
            result.rwidth() += 2 * space::kChip + (opensMenuOnly(*button) ? kChevron : 0);
        result = result.expandedTo(toolButtonSize());
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(qMax(result.height(), qMax(space::kRow, Theme::target())));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(result.height(), Theme::target()));
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

void setFloating(QFrame *frame)
{
    frame->setProperty(kFloating, true);
    frame->update();
}

void setPrimary(QPushButton *button)
{
    button->setProperty(kPrimary, true);
    button->update();
}

} // namespace candour
