// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/delegates/NumberDelegate.h"

namespace candour {

class FieldEditor;
class FormContext;

/// Cells of a table whose columns say what they hold (FieldRole): numbers stand below each other,
/// a cell is edited with the editor of its field's kind, and a refused edit keeps a corner mark.
/// Enter and Tab take the value (in long text Ctrl+Enter and Tab), Escape leaves it as it was; what
/// cannot be read keeps the editor open and is said by unreadable().
class FieldDelegate final : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    /// For references; must outlive the delegate. Without one they are not edited here.
    void setContext(const FormContext *context) { m_context = context; }

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
    void unreadable(const QString &sentence) const;
    /// What an editor holds can be read and is handed on; before it is.
    void taken();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// Hands the value on and closes the editor; false if it cannot be read.
    bool take(FieldEditor *editor, EndEditHint hint);
    void drop(FieldEditor *editor);

    const FormContext *m_context = nullptr;
};

} // namespace candour
