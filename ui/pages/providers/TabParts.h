// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace candour {

/// A heading of a part of the page, with its buttons at the right.
[[nodiscard]] inline QWidget *headingRow(const QString &text, const QList<QPushButton *> &buttons,
                                         QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    auto *label = new QLabel(text, row);
    Theme::applyFont(label, TextRole::Section);
    layout->addWidget(label, 1);
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    return row;
}

/// A small table to read and to open rows of.
inline void setUpTable(FrozenTableView *view, QAbstractItemModel *model, const char *name,
                       const QString &title)
{
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(title);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->horizontalHeader()->setStretchLastSection(true);
}

/// As high as its rows, up to so many of them.
inline void fitHeight(QTableView *view, int mostRows)
{
    const int rows = std::clamp(view->model()->rowCount(), 1, mostRows);
    const int row = view->verticalHeader()->defaultSectionSize();
    const int head =
        std::max(view->horizontalHeader()->sizeHint().height(), Theme::scaled(space::kRow));
    view->setFixedHeight(head + rows * row + 2 * view->frameWidth() + space::kChip);
}

/// At 100 per cent text; the last column takes what is left.
template <size_t N>
void setWidths(FrozenTableView *view, const int (&widths)[N])
{
    for (size_t column = 0; column < N; ++column)
        view->setColumnWidth(int(column), Theme::scaled(widths[column]));
}

/// Disabled with the reason where the file cannot be written.
inline void setReadOnly(QPushButton *button, const QString &reason)
{
    button->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        button->setToolTip(reason);
}

} // namespace candour
