// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/FateDelegate.h"

#include "ui/pages/data/FateWords.h"
#include "ui/pages/data/SheetPreviewModel.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int kLetterWidth = 14;
constexpr double kLetterSize = 0.8; ///< of the cell's text

} // namespace

int FateDelegate::letterWidth()
{
    return Theme::scaled(kLetterWidth);
}

void FateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = static_cast<const SheetPreviewModel *>(index.model());
    const CellFate fate = model->fate(index);
    const QVariant fill = index.data(Qt::BackgroundRole);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::tokens().selection);
    else if (fill.isValid())
        painter->fillRect(option.rect, fill.value<QColor>());
    painter->save();
    painter->setPen(Theme::tokens().hairline);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
    QStyleOptionViewItem inner = option;
    if (fate != CellFate::Blank)
        inner.rect.adjust(letterWidth(), 0, 0, 0);
    QStyledItemDelegate::paint(painter, inner, index);
    if (fate == CellFate::Blank)
        return;
    painter->save();
    QFont font = Theme::font(TextRole::Table);
    font.setPointSizeF(font.pointSizeF() * kLetterSize);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(fateInk(fate));
    const QRect place(option.rect.left(), option.rect.top(), letterWidth(), option.rect.height());
    painter->drawText(place, Qt::AlignCenter, fateLetter(fate));
    painter->restore();
}

} // namespace candour
