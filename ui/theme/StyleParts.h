// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How Style draws each kind of control, in the colours of the tokens in force.
namespace candour::style_parts {

[[nodiscard]] QColor blend(const QColor &over, const QColor &under, double share);

void drawFocusRing(QPainter *painter, const QRect &rect);
void drawFrame(const QStyleOption *option, QPainter *painter, bool floating);
void drawButtonPanel(const QStyleOption *option, QPainter *painter, bool primary);
void drawFieldPanel(const QStyleOption *option, QPainter *painter);
void drawToolPanel(const QStyleOption *option, QPainter *painter);
void drawCheck(const QStyleOption *option, QPainter *painter, bool round);
/// A chevron that points down, turned by this many degrees.
void drawArrow(const QStyleOption *option, QPainter *painter, double turn);
void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QRect &slider);
void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter);

} // namespace candour::style_parts
