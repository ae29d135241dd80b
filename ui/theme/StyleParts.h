// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>

class QLabel;
class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// How Style draws each kind of control, in the colours of the tokens in force.
namespace candour::style_parts {

inline constexpr char kPrimary[] = "candourPrimary"; ///< the property that setPrimary() sets
inline constexpr int kControlHeight = 30; ///< the least, of a button or a field
inline constexpr int kTextAir = 12; ///< above and beneath the text of one

[[nodiscard]] bool isPrimary(const QWidget *widget);
[[nodiscard]] bool hasText(const QStyleOptionToolButton &button);
/// A button that only opens a menu: its chevron stands after the text, none beside an icon.
[[nodiscard]] bool opensMenuOnly(const QStyleOptionToolButton &button);
/// Room for that chevron.
[[nodiscard]] int chevronWidth();

[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double share);

void drawFocusRing(QPainter *painter, const QRect &rect);
void drawFrame(const QStyleOption *option, QPainter *painter, bool floating);
void drawButtonPanel(const QStyleOption *option, QPainter *painter, bool primary);
void drawFieldPanel(const QStyleOption *option, QPainter *painter);
void drawToolPanel(const QStyleOption *option, QPainter *painter);
void drawCheck(const QStyleOption *option, QPainter *painter, bool round);
/// A chevron that points down, turned by this many degrees.
void drawArrow(const QStyleOption *option, QPainter *painter, double turn);
/// Icon and text, together in the middle of the button.
void drawToolLabel(const QStyleOptionToolButton &button, QPainter *painter, const QStyle &style);
void drawHeadGround(const QStyleOption *option, QPainter *painter);
/// A line under the tab that is shown.
void drawTab(const QStyleOptionTab *tab, QPainter *painter);
void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QRect &slider);
void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter);

/// Puts the label of a row of a form on the line of the text in its field.
void standBesideField(QLabel *label);

} // namespace candour::style_parts
