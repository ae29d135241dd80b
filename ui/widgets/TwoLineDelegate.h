// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStyledItemDelegate>

namespace candour {

/// A list row of a name and a smaller, muted line beneath, with an optional icon: recent files, the
/// jump box. A row with GroupHeadRole is a heading of the list.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        SecondLineRole = Qt::UserRole + 100,
        MutedRole, ///< true: the name too is muted
        GroupHeadRole, ///< true: a heading, not a choice
        HintRole, ///< at the right edge: keys
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace candour
