// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/IconDelegate.h"

namespace candour {

/// A name with its unit (or code) muted behind it; a heading of a group in bold.
class NameDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    /// How far names stand in from the left, so that they stand under their headings.
    void setIndent(int pixels) { m_indent = pixels; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    int m_indent = 16;
};

/// Plain short text; nothing in a heading's row.
class PlainCellDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// What tells a band from the others where there is no room for all of it: "higher" of "higher than
/// expected", "expected" of "as expected"; other words as they are. Tool tips have the whole.
[[nodiscard]] QString shortBand(const QString &band);

/// A target, and the line in which another is typed.
class TargetDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    PlainCellDelegate m_painter;
};

/// The line of the last 24 months.
class SparklineDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// The icon of a control chart; nothing in a heading's row.
class ChartIconDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    IconDelegate m_painter;
};

/// How many of each verdict: "5 R■ 7 A▲ 21 G●".
class TallyDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

/// The table's standing part shares the delegate, and would answer for a line not its own. Called
/// with the line's parent before the line is opened.
void keepFromStandingPart(const QAbstractItemDelegate *delegate, const QWidget *viewport);

/// The ground of a heading's row, the same in every column. False for any other row.
bool paintHeadingGround(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index);

} // namespace candour
