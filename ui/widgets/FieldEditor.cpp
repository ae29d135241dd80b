// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FieldEditor.h"

namespace candour {

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setObjectName(QStringLiteral("editor.") + field.name);
}

void FieldEditor::adopt(QWidget *input, const QString &label)
{
    input->setObjectName(QStringLiteral("field.") + m_field.name);
    input->setAccessibleName(label);
    setFocusProxy(input);
}

void FieldEditor::describe(const QString &text)
{
    (focusProxy() ? focusProxy() : this)->setAccessibleDescription(text);
}

} // namespace candour
