// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ChipLabel.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int kShapeSide = 9;

QColor fillOf(ChipLabel::Tone tone)
{
    const ColourTokens &tokens = Theme::tokens();
    switch (tone) {
    case ChipLabel::Tone::Neutral:
        return tokens.selection;
    case ChipLabel::Tone::Accent:
        return tokens.accent;
    case ChipLabel::Tone::Red:
        return tokens.ragRed;
    case ChipLabel::Tone::Amber:
        return tokens.ragAmber;
    case ChipLabel::Tone::Green:
        return tokens.ragGreen;
    case ChipLabel::Tone::Blue:
        return tokens.ragBlue;
    }
    return tokens.selection;
}

QColor inkOf(ChipLabel::Tone tone)
{
    const ColourTokens &tokens = Theme::tokens();
    if (tone == ChipLabel::Tone::Neutral)
        return tokens.text;
    return tone == ChipLabel::Tone::Accent ? tokens.onAccent : letterColourOn(fillOf(tone));
}

} // namespace

ChipLabel::ChipLabel(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void ChipLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ChipLabel::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

MarkShape ChipLabel::shape() const
{
    switch (m_tone) {
    case Tone::Red:
        return MarkShape::Square;
    case Tone::Amber:
        return MarkShape::Triangle;
    case Tone::Green:
        return MarkShape::Circle;
    case Tone::Blue:
        return MarkShape::Diamond;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return MarkShape::None;
}

QSize ChipLabel::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(m_text) + 2 * space::kRelated;
    if (shape() != MarkShape::None)
        width += kShapeSide + space::kChip;
    return {width, fontMetrics().height() + space::kChip};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(m_tone));
    const double radius = qMin(height() / 2.0, 10.0);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    const QColor ink = inkOf(m_tone);
    QRect area = rect().adjusted(space::kRelated, 0, -space::kRelated, 0);
    if (shape() != MarkShape::None) {
        const QRectF box(area.right() - kShapeSide + 1, (height() - kShapeSide) / 2.0, kShapeSide,
                         kShapeSide);
        painter.fillPath(markPath(shape(), box), ink);
        area.setRight(area.right() - kShapeSide - space::kChip);
    }
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, m_text);
}

} // namespace candour
