// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/NumberDelegate.h"

namespace candour {

/// The first column of a domain's table: measures set in under the framework's indicators, with
/// their unit muted behind. Headings and indicators of the framework run on over the other columns.
class OutcomeNameDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    /// `view` is the table whose width the words may take.
    OutcomeNameDelegate(const QWidget *view, QObject *parent)
        : NumberDelegate(parent)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Paints the part of the row's words that lies over this cell, wherever the table is scrolled.
    /// False for a measure's row, in which every column has something of its own.
    bool paintSpanned(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

private:
    const QWidget *m_view;
};

/// Any other column: what `inner` paints, in rows of measures.
class OutcomeCellDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    OutcomeCellDelegate(const OutcomeNameDelegate &names, const QAbstractItemDelegate &inner,
                        QObject *parent)
        : NumberDelegate(parent)
        , m_names(names)
        , m_inner(inner)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const OutcomeNameDelegate &m_names;
    const QAbstractItemDelegate &m_inner;
};

} // namespace candour
