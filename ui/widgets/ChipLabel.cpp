// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ChipLabel.h"

#include "ui/theme/MarkPainter.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace candour {

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
    nameIt();
    updateGeometry();
    update();
}

void ChipLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ChipLabel::setMark(Mark mark)
{
    m_mark = mark;
    nameIt();
    updateGeometry();
    update();
}

void ChipLabel::nameIt()
{
    setAccessibleName(QStringLiteral("%1 %2").arg(m_text, markWord(m_mark)).trimmed());
}

int ChipLabel::markSide() const
{
    return fontMetrics().ascent() + 2;
}

QSize ChipLabel::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(m_text) + 2 * space::kRelated;
    if (m_mark != Mark::None)
        width += markSide() + space::kChip;
    return {width, fontMetrics().height() + space::kRelated};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    const ColourTokens &tokens = Theme::tokens();
    const bool accent = m_tone == Tone::Accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(accent ? QPen(Qt::NoPen) : QPen(tokens.hairline, 1));
    painter.setBrush(accent ? tokens.accent : tokens.raised);
    const double radius = qMin(height() / 2.0 - 1, 11.0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QRect area = rect().adjusted(space::kRelated, 0, -space::kRelated, 0);
    if (m_mark != Mark::None) {
        const int side = markSide();
        const QRectF box(area.right() - side + 1, (height() - side) / 2.0, side, side);
        paintMark(painter, box, m_mark, {}, MarkLook::Screen, tokens, font());
        area.setRight(area.right() - side - space::kChip);
    }
    painter.setPen(accent ? tokens.onAccent : tokens.text);
    painter.drawText(area, Qt::AlignCenter, m_text);
}

} // namespace candour
