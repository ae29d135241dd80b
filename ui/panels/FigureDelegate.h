// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/RagDelegate.h"
#include "ui/panels/ScorecardDelegates.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <functional>

namespace candour {

/// What a cell being edited needs to know of the figures behind it.
struct FigureEntryRules {
    /// What the cell begins with ("612/650").
    std::function<QString(const QModelIndex &)> text;
    /// Why the typed text cannot stand, in a sentence; empty when it can.
    std::function<QString(const QModelIndex &, const QString &)> refusal;
};

/// A month's figure with its verdict, and the line in which another is typed. A text that cannot
/// stand keeps the line open on Enter and Tab; the reason goes out as refused().
class FigureDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit FigureDelegate(QObject *parent = nullptr);

    void setRules(FigureEntryRules rules) { m_rules = std::move(rules); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QModelIndex &index, const QString &sentence) const;
    /// The text is one that can stand, or the line was left.
    void accepted() const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    [[nodiscard]] QString refusalOf(QWidget *editor, const QModelIndex &index) const;

    RagDelegate m_painter;
    PlainCellDelegate m_words;
    FigureEntryRules m_rules;
    mutable QPersistentModelIndex m_edited; ///< one cell at a time
};

} // namespace candour
