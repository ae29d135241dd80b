// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/SubmissionDelegate.h"

#include "core/calc/Submissions.h"
#include "ui/theme/MarkPainter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int kMarkSide = 16;

int markSide()
{
    return Theme::scaled(kMarkSide);
}

} // namespace

void SubmissionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const ColourTokens &tokens = Theme::tokens();
    QRectF area = QRectF(option.rect).adjusted(space::kRelated, 0, -space::kRelated, 0);
    const auto state = choiceFromCode<SubmissionState>(index.data(RawRole).toString());
    const Mark mark = state ? submissionMark(*state) : Mark::None;
    painter->setFont(option.font);
    if (state) {
        QRectF box(area.left(), 0, markSide(), markSide());
        box.moveCenter({box.center().x(), area.center().y()});
        if (mark != Mark::None) {
            paintMark(*painter, box, mark, submissionSign(*state), MarkLook::Screen, tokens,
                      option.font);
        } else {
            painter->setPen(tokens.muted);
            painter->drawText(box, Qt::AlignCenter, submissionSign(*state));
        }
        area.setLeft(box.right() + space::kChip);
    }
    const bool muted = !state || *state == SubmissionState::NotYetDue;
    painter->setPen(muted && !index.data(RawRole).isNull() ? tokens.muted : tokens.text);
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(
        area, int((align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter),
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, int(area.width())));
    painter->restore();
}

QSize SubmissionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QSize size = NumberDelegate::sizeHint(option, index);
    size.rwidth() += markSide() + space::kChip;
    return size;
}

} // namespace candour
