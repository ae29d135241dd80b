// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStyledItemDelegate>

namespace candour {

/// Cells of a SheetPreviewModel: the letter of the fate stands at the left, before the text.
class FateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// So much room the letter takes.
    [[nodiscard]] static int letterWidth();
};

} // namespace candour
