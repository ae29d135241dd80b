// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/IconDelegate.h"

#include "ui/charts/ChartPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int kIconSide = 20; ///< at 100 per cent

} // namespace

void IconDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const double side = std::min<double>(Theme::scaled(kIconSide), option.rect.height() - 2);
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    paintSpcIcon(*painter, box, index.data(IconRole).value<SpcIcon>(), Theme::tokens(),
                 option.font);
}

QSize IconDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::scaled(kIconSide) + 2 * space::kRelated, Theme::scaled(space::kRow)};
}

} // namespace candour
