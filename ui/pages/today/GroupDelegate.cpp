// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/today/GroupDelegate.h"

namespace candour {

void GroupDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.row() > 0 && index.siblingAtRow(index.row() - 1).data() == index.data())
        option->text.clear();
    else
        option->font.setWeight(QFont::DemiBold);
}

} // namespace candour
