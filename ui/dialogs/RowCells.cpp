// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/RowCells.h"

#include "core/calc/ValueWords.h"

namespace candour {

RowCells::RowCells(const RecordKind &kind, const EditorTools &tools, const ValueOf &valueOf,
                   const Take &take, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_kind(kind)
    , m_tools(tools)
    , m_valueOf(valueOf)
    , m_take(take)
{
}

bool RowCells::canEdit(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::MultiChoice:
    case FieldKind::Attachment:
    case FieldKind::Children:
    case FieldKind::ManyToMany:
    case FieldKind::Computed:
    case FieldKind::ReferenceNumber:
        return false;
    default:
        return true;
    }
}

QWidget *RowCells::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                const QModelIndex &index) const
{
    const Field &field = m_kind.fields[index.column()];
    EditorTools tools = m_tools;
    tools.createOther = {}; // a cell has no room for another button
    FieldEditor *editor = makeFieldEditor(field, fieldLabel(field, m_tools.terms), tools, parent);
    editor->setAutoFillBackground(true);
    // Keys reach the input, not the editor around it.
    if (QWidget *input = editor->focusProxy())
        input->installEventFilter(const_cast<RowCells *>(this));
    return editor;
}

void RowCells::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<FieldEditor *>(editor)->setValue(m_valueOf(index.row(), index.column()));
}

void RowCells::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    m_take(index.row(), index.column(), static_cast<FieldEditor *>(editor)->value());
}

void RowCells::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                    const QModelIndex &) const
{
    // Never so narrow that what is typed cannot be read.
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(place);
}

bool RowCells::eventFilter(QObject *watched, QEvent *event)
{
    // Enter, Escape, Tab and leaving mean the same in the input as in the editor.
    for (QObject *at = watched; at; at = at->parent()) {
        if (auto *editor = qobject_cast<FieldEditor *>(at); editor && editor != watched)
            return QStyledItemDelegate::eventFilter(editor, event);
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace candour
