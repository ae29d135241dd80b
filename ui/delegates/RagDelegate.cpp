// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/RagDelegate.h"

#include "ui/delegates/CellMark.h"
#include "ui/delegates/TabularText.h"
#include "ui/theme/MarkPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QPainter>

#include <algorithm>

namespace candour {

namespace {

constexpr int kMarkSide = 16;
constexpr int kSmallMarkSide = 11;
constexpr double kCorner = 7;

double markSide()
{
    return Theme::scaled(kMarkSide);
}

double provisionalWidth(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(QLatin1Char('p')) + 1;
}

void paintMarkIn(QPainter &painter, const QRectF &slot, const CellMark &mark, const QFont &font)
{
    const double side = mark.mark == Mark::Green ? Theme::scaled(kSmallMarkSide) : markSide();
    QRectF box(0, 0, side, side);
    box.moveCenter(slot.center());
    paintMark(painter, box, mark.mark, {}, MarkLook::Screen, Theme::tokens(), font);
    if (mark.overridden) {
        painter.setPen(QPen(Theme::tokens().text, 1.5));
        painter.drawLine(QPointF(slot.left(), slot.center().y() + markSide() / 2 + 2.5),
                         QPointF(slot.right(), slot.center().y() + markSide() / 2 + 2.5));
    }
}

void paintCorner(QPainter &painter, const QRect &cell)
{
    const QPointF corner(cell.right() + 1, cell.top());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().accent);
    painter.drawPolygon(
        QPolygonF({corner - QPointF(kCorner, 0), corner, corner + QPointF(0, kCorner)}));
}

} // namespace

void RagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const ColourTokens &tokens = Theme::tokens();
    const auto mark = index.data(MarkRole).value<CellMark>();
    painter->save();
    paintGround(painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);

    QRectF area = QRectF(option.rect).adjusted(space::kChip, 0, -space::kRelated, 0);
    const QRectF slot(area.right() - markSide(), area.top(), markSide(), area.height());
    QString text = withRealMinus(index.data().toString());
    if (mark.judged && mark.mark != Mark::None && mark.mark != Mark::NoData)
        paintMarkIn(*painter, slot, mark, option.font);
    else if (text.isEmpty() && mark.mark == Mark::NoData)
        text = QStringLiteral("–");
    area.setRight(slot.left() - space::kChip / 2.0);

    painter->setFont(option.font);
    // `p` and `q` share a place: only a figure that is both stands a letter further left.
    const QString signs = (mark.provisional ? QStringLiteral("p") : QString())
        + (mark.poorData ? QStringLiteral("q") : QString());
    const double room = std::max(provisionalWidth(option.font),
                                 QFontMetricsF(option.font).horizontalAdvance(signs) + 1);
    const QRectF beside = area.adjusted(area.width() - room, 0, 0, 0);
    if (!signs.isEmpty()) {
        painter->setPen(tokens.muted);
        drawTabular(*painter, beside, signs);
    }
    area.setRight(beside.left());
    const bool muted = !mark.judged || mark.mark == Mark::NoData;
    painter->setPen(muted ? tokens.muted : tokens.text);
    drawTabular(*painter, area, text);
    if (mark.commented)
        paintCorner(*painter, option.rect);
    painter->restore();
}

QSize RagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = NumberDelegate::sizeHint(option, index);
    size.rwidth() += qRound(markSide() + space::kChip / 2.0 + provisionalWidth(option.font));
    return size;
}

} // namespace candour
