// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Mark.h"
#include "core/domain/Organisation.h"
#include "ui/delegates/NumberDelegate.h"

#include <QMetaType>

#include <optional>

namespace candour {

/// The shape that goes with a rating: that of a verdict of the same weight.
[[nodiscard]] Mark cqcMark(CqcRatingValue rating);

/// A rating of CQC as its letter in a shape, and the word behind it: never a colour alone. A
/// long word takes two lines where the row is high enough. The model answers RawRole with the
/// rating's code; a cell without one is plain text.
class CqcDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace candour
