// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/FieldEditors.h"

#include <QStyledItemDelegate>

namespace candour {

/// Edits the cells of a RowsEditor in place, with the same editors as a form. It holds no rows: it
/// asks for the value of a cell and hands the new one over.
class RowCells final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using ValueOf = std::function<QVariant(int row, int column)>;
    /// A value, or the sentence why what was typed is none.
    using Take = std::function<void(int row, int column, const Result<QVariant> &value)>;

    RowCells(const RecordKind &kind, const EditorTools &tools, const ValueOf &valueOf,
             const Take &take, QObject *parent);

    /// Fields of several lines, lists and what cannot be typed are left to the row's form.
    [[nodiscard]] static bool canEdit(const Field &field);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const RecordKind &m_kind;
    const EditorTools m_tools;
    const ValueOf m_valueOf;
    const Take m_take;
};

} // namespace candour
