// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How large the controls are, and where their parts lie.

#include "ui/theme/Style.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QStyleOption>

namespace candour {

using namespace style_parts;

namespace {

QSize toolButtonSize()
{
    const int side = qMax(space::kTarget + 6, Theme::target());
    return {side, side};
}

/// A control has the height of its neighbours, and air around its text where the text is large.
int controlHeight(const QStyleOption *option)
{
    const int text = option ? option->fontMetrics.height() + kTextAir : 0;
    return qMax(qMax(kControlHeight, text), Theme::target());
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    if (element == SE_HeaderArrow) { // at the end of the title, on its last line
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int side = pixelMetric(PM_HeaderMarkSize, option, widget);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        const bool low = header && (header->textAlignment & Qt::AlignBottom);
        const int middle = low ? option->rect.bottom() - margin - option->fontMetrics.height() / 2
                               : option->rect.center().y();
        const QRect place(option->rect.right() - side - margin / 2, middle - side / 2, side, side);
        return visualRect(option->direction, option->rect, place);
    }
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
        return Theme::scaled(16);
    case PM_HeaderMarkSize:
        return Theme::scaled(12);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
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
    case SH_DialogButtonBox_ButtonsHaveIcons:
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
        result.setHeight(qMax(result.height(), controlHeight(option)));
        break;
    case CT_SpinBox: // its line has the height of a control already
        result.setHeight(qMax(size.height(), controlHeight(option)));
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && hasText(*button))
            result.rwidth() += 2 * space::kChip + (opensMenuOnly(*button) ? chevronWidth() : 0);
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

} // namespace candour
