// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/NumberDelegate.h"

#include "ui/delegates/TabularText.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QPainter>

namespace candour {

void NumberDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRectF area = QRectF(option.rect).adjusted(space::kChip, 0, -space::kRelated, 0);
    drawTabular(*painter, area, withRealMinus(index.data().toString()));
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetricsF metrics(option.font);
    const double width = tabularWidth(metrics, withRealMinus(index.data().toString()));
    return {qRound(width) + space::kChip + space::kRelated,
            qMax(space::kRowCompact, qRound(metrics.height()) + space::kRelated)};
}

} // namespace candour
