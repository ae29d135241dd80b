// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/NumberDelegate.h"

namespace candour {

/// A figure with its verdict: value, `p` if provisional, `q` if its data are poor, mark (small
/// where green). The places of `p` and mark are kept free where there is none, so that values stand
/// below each other. A value without a threshold is muted. The model answers MarkRole with a
/// CellMark.
class RagDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace candour
