// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Style.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StyleParts.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

namespace candour {

using namespace style_parts;

namespace {

constexpr char kFloating[] = "candourFloating";

/// Several lines to write in: a field like that of one line.
bool isField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

/// A list or table rings its current cell, so the whole of it needs no ring as well.
bool showsOwnFocus(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->currentIndex().isValid();
}

/// The icon of a question or a message; of the style's other pictures we draw none.
QIcon messageIcon(QStyle::StandardPixmap icon)
{
    switch (icon) {
    case QStyle::SP_MessageBoxInformation:
        return lineIcon(QStringLiteral("information"), IconTone::Accent);
    case QStyle::SP_MessageBoxQuestion:
        return lineIcon(QStringLiteral("help"), IconTone::Accent);
    case QStyle::SP_MessageBoxWarning:
    case QStyle::SP_MessageBoxCritical:
        return lineIcon(QStringLiteral("warning"), IconTone::Text);
    default:
        return {};
    }
}

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
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                          Theme::tokens().hairline);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            // Qt calls the arrow of an ascending column the one down; people read it the other way.
            drawArrow(option, painter,
                      header->sortIndicator == QStyleOptionHeader::SortDown ? 180 : 0);
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
    switch (element) {
    case CE_Header:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHead(*head, painter, widget);
        break;
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel:
    case CE_ComboBoxLabel:
    case CE_HeaderLabel:
        return drawLabel(element, option, painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeadGround(option, painter);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(tab, painter);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(bar, painter);
        break;
    case CE_Splitter: // space separates; a line shows only while it is being moved
        if (option->state & (State_MouseOver | State_Sunken))
            painter->fillRect(option->rect, Theme::tokens().accent);
        return;
    default:
        break;
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
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawFieldPanel(option, painter);
            if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            for (const auto &[part, enabled, turn] :
                 {std::tuple {SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 180.0},
                  std::tuple {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0.0}}) {
                QStyleOption arrow = *option;
                arrow.rect = subControlRect(control, box, part, widget);
                arrow.state.setFlag(
                    State_Enabled, (option->state & State_Enabled) && (box->stepEnabled & enabled));
                drawArrow(&arrow, painter, turn);
            }
            return;
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

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("close"), IconTone::Muted);
    const QIcon message = messageIcon(icon);
    return message.isNull() ? QProxyStyle::standardIcon(icon, option, widget) : message;
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget))
        standBesideField(label);
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
