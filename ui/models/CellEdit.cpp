// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/CellEdit.h"

#include "ui/widgets/FieldWords.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CellEdit", text);
}

Result<QVariant> readReference(const Field &field, const QString &name, const FormContext *context)
{
    if (!context)
        return fail(ErrorCode::Unsupported, tr("This column cannot be pasted into."));
    QList<Candidate> same;
    const QList<Candidate> found = context->candidates(field.target(), name, 20);
    for (const Candidate &candidate : found) {
        if (candidate.title.compare(name, Qt::CaseInsensitive) == 0)
            same.append(candidate);
    }
    if (same.isEmpty() && found.size() == 1)
        same = found;
    if (same.size() == 1)
        return QVariant::fromValue(same.first().uid);
    return fail(ErrorCode::Invalid,
                same.isEmpty() && found.isEmpty()
                    ? tr("There is no record called “%1”.").arg(name)
                    : tr("More than one record could be meant by “%1”.").arg(name));
}

/// As the cell says it, with commas, or as files have it, with semicolons.
Result<QVariant> readChoices(const Field &field, QString text)
{
    const auto read = readEditText(field, text);
    return read ? read : readEditText(field, text.replace(u',', u';'));
}

} // namespace

bool isEditableInCell(const Field &field)
{
    switch (field.kind) {
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

QVariant emptyValue(const Field &field)
{
    if (field.isText())
        return QString(QLatin1String(""));
    return field.kind == FieldKind::YesNo ? QVariant(false) : QVariant();
}

Result<QVariant> readPastedText(const Field &field, const QString &text, const FormContext *context)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return emptyValue(field);
    if (field.isReference())
        return readReference(field, trimmed, context);
    if (field.kind == FieldKind::MultiChoice)
        return readChoices(field, trimmed);
    return readEditText(field, field.isText() ? text : trimmed);
}

} // namespace candour
