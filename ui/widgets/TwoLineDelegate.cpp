// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/TwoLineDelegate.h"

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPainter>

namespace candour {

namespace {

QFont secondFont(QFont font)
{
    font.setPointSizeF(type::table(font.pointSizeF()));
    return font;
}

void drawBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    const ColourTokens &tokens = Theme::tokens();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(3, 1, -3, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.selection);
        painter->drawRoundedRect(box, 4, 4);
    }
    if ((option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, space::kFocusRing));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ColourTokens &tokens = Theme::tokens();
    painter->save();
    const QString name = index.data(Qt::DisplayRole).toString();
    QRect area = option.rect.adjusted(12, 0, -12, 0);
    if (index.data(GroupHeadRole).toBool()) {
        painter->setFont(secondFont(option.font));
        painter->setPen(tokens.muted);
        painter->drawText(area.adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom, name);
        painter->restore();
        return;
    }
    drawBackground(painter, option);

    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const int side = Theme::scaled(space::kIcon);
        const QRect spot(area.left(), area.center().y() - side / 2 + 1, side, side);
        icon.paint(painter, spot);
        area.setLeft(spot.right() + 12);
    }
    const QString hint = index.data(HintRole).toString();
    if (!hint.isEmpty()) {
        painter->setFont(secondFont(option.font));
        painter->setPen(tokens.muted);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, hint);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(hint) - 12);
    }
    const QString second = index.data(SecondLineRole).toString();
    QRect first = area;
    if (!second.isEmpty()) {
        first.setHeight(area.height() / 2);
        QRect lower = area;
        lower.setTop(first.bottom() + 1);
        painter->setFont(secondFont(option.font));
        painter->setPen(tokens.muted);
        painter->drawText(
            lower.adjusted(0, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            painter->fontMetrics().elidedText(second, Qt::ElideMiddle, lower.width()));
    }
    painter->setFont(option.font);
    painter->setPen(index.data(MutedRole).toBool() ? tokens.muted : tokens.text);
    const int align = second.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom;
    painter->drawText(first, Qt::AlignLeft | align,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, first.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool two = !index.data(SecondLineRole).toString().isEmpty();
    return {200, two ? 2 * line + 12 : qMax(line + 10, space::kRow)};
}

} // namespace candour
