// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/SpcIcon.h"
#include "ui/delegates/NumberDelegate.h"

#include <QMetaType>

namespace candour {

/// A cell with the icon of a chart's variation or assurance in its middle. The model answers
/// IconRole with a SpcIcon, and Qt::ToolTipRole and Qt::AccessibleTextRole with spcIconWords().
class IconDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace candour

Q_DECLARE_METATYPE(candour::SpcIcon)
