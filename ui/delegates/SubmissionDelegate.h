// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/NumberDelegate.h"

namespace candour {

/// What became of owed figures: the sign of the state in its shape and colour, beside the words or
/// numbers of the cell. States that want no eye have their sign muted and without a shape. The
/// model answers RawRole with the code of a SubmissionState; without one there is only the text.
class SubmissionDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace candour
