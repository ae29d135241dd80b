// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/CqcDelegate.h"

#include "ui/theme/MarkPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int kMarkSide = 18;

std::optional<CqcRatingValue> ratingAt(const QModelIndex &index)
{
    return choiceFromCode<CqcRatingValue>(index.data(RawRole).toString());
}

int markSide()
{
    return Theme::scaled(kMarkSide);
}

} // namespace

Mark cqcMark(CqcRatingValue rating)
{
    switch (rating) {
    case CqcRatingValue::Outstanding:
    case CqcRatingValue::Good:
        return Mark::Green;
    case CqcRatingValue::RequiresImprovement:
        return Mark::Amber;
    case CqcRatingValue::Inadequate:
        return Mark::Red;
    case CqcRatingValue::NotRated:
    case CqcRatingValue::InsufficientEvidence:
    case CqcRatingValue::UnderAppeal:
        break;
    }
    return Mark::NoData;
}

void CqcDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const ColourTokens &tokens = Theme::tokens();
    QRectF area = QRectF(option.rect).adjusted(space::kRelated, 0, -space::kChip, 0);
    const auto rating = ratingAt(index);
    if (rating) {
        QRectF box(area.left(), 0, markSide(), markSide());
        box.moveCenter({box.center().x(), area.center().y()});
        paintMark(*painter, box, cqcMark(*rating), cqcLetter(*rating), MarkLook::Screen, tokens,
                  option.font);
        area.setLeft(box.right() + space::kRelated);
    }
    painter->setFont(option.font);
    const bool muted = !rating || cqcMark(*rating) == Mark::NoData;
    painter->setPen(muted ? tokens.muted : tokens.text);
    const QString text = index.data().toString();
    const bool roomForTwoLines = area.height() >= 2 * option.fontMetrics.height() + space::kChip;
    if (roomForTwoLines && option.fontMetrics.horizontalAdvance(text) > area.width())
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    else
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, int(area.width())));
    painter->restore();
}

QSize CqcDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = NumberDelegate::sizeHint(option, index);
    if (ratingAt(index))
        size.rwidth() += markSide() + space::kRelated;
    return size;
}

} // namespace candour
