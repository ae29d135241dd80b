// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FieldEditors.h"

#include "core/calc/ValueWords.h"
#include "ui/dialogs/AttachmentEditor.h"
#include "ui/dialogs/RowsEditor.h"
#include "ui/widgets/ChoiceEditors.h"
#include "ui/widgets/LinkChecks.h"
#include "ui/widgets/TextEditors.h"

namespace candour {

namespace {

FieldEditor *makeReadOnly(const Field &field, const QString &label, const EditorTools &tools,
                          QWidget *parent)
{
    const FormContext &context = tools.context;
    const auto words = [&context, field](const QVariant &value) {
        return fieldWords(field, value, [&context](const RecordKind &kind, const Uid &uid) {
            return context.titleOf(kind, uid);
        });
    };
    return new ReadOnlyValue(field, label, words, parent);
}

FieldEditor *makePicker(const Field &field, const QString &label, const EditorTools &tools,
                        QWidget *parent)
{
    auto *picker = new ReferencePicker(field, label, tools.context, parent);
    // Kinds with guards are made by commands of their own (a report, with its front sheet).
    if (tools.createOther && field.target().guards.isEmpty())
        picker->setCreateOther(tools.createOther);
    return picker;
}

} // namespace

FieldEditor *makeFieldEditor(const Field &field, const QString &label, const EditorTools &tools,
                             QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text:
        return new TextEditor(field, label, parent);
    case FieldKind::YesNo:
        return new YesNoEditor(field, label, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, label, parent);
    case FieldKind::MultiChoice:
        return new MultiChoiceEditor(field, label, parent);
    case FieldKind::Reference:
    case FieldKind::Person:
        return makePicker(field, label, tools, parent);
    case FieldKind::Children:
    case FieldKind::ManyToMany:
        if (LinkChecks::fits(field))
            return new LinkChecks(field, label, tools.context, parent);
        return new RowsEditor(field, label, tools, parent);
    case FieldKind::Attachment:
        return new AttachmentEditor(field, label, tools.context, tools.prompts, parent);
    case FieldKind::Computed:
    case FieldKind::ReferenceNumber:
        return makeReadOnly(field, label, tools, parent);
    case FieldKind::Line:
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::Timestamp:
    case FieldKind::Period:
        break;
    }
    return new LineEditor(field, label, parent, tools.today);
}

} // namespace candour
