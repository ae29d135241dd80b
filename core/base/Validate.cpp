// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Validate.h"

#include "core/base/FieldText.h"
#include "core/base/HiddenText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Validate", text);
}

QString labelOfField(const Field &field)
{
    return QCoreApplication::translate("field", field.label);
}

bool isEmpty(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return true;
    if (field.isText())
        return value.toString().trimmed().isEmpty();
    if (field.isList())
        return value.value<RecordList>().isEmpty();
    return field.kind == FieldKind::MultiChoice && value.toStringList().isEmpty();
}

QString rangeProblem(const Field &field, double number)
{
    if (field.minimum && number < *field.minimum)
        return tr("%1 is at least %2.").arg(labelOfField(field)).arg(*field.minimum);
    if (field.maximum && number > *field.maximum)
        return tr("%1 is at most %2.").arg(labelOfField(field)).arg(*field.maximum);
    return {};
}

QString choiceProblem(const Field &field, const QStringList &codes)
{
    for (const QString &code : codes) {
        bool known = false;
        for (const FieldOption &option : field.options)
            known = known || option.code == code;
        if (!known)
            return tr("“%1” is not one of the choices of %2.").arg(code, labelOfField(field));
    }
    return {};
}

/// Machine forms of periods; the values themselves are checked where domain reads them.
bool looksLikePeriod(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^\d{4}(-(0[1-9]|1[0-2])(-\d{2}|\.\.\d{4}-(0[1-9]|1[0-2]))?|-Q[1-4]|-H[12]|/\d{2})?$)"));
    return form.match(text).hasMatch();
}

QString valueProblem(const Field &field, const QVariant &value, const FormContext &context)
{
    switch (field.kind) {
    case FieldKind::Line:
        if (value.toString().contains(u'\n'))
            return tr("%1 is one line of text.").arg(labelOfField(field));
        if (const QString hidden = hiddenCharacter(value.toString()); !hidden.isNull())
            return tr("%1 holds a character that cannot be seen (%2). Type it anew.")
                .arg(labelOfField(field), hidden);
        break;
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return rangeProblem(field, value.toDouble());
    case FieldKind::Choice:
        return choiceProblem(field, {value.toString()});
    case FieldKind::MultiChoice:
        return choiceProblem(field, value.toStringList());
    case FieldKind::Period:
        if (!looksLikePeriod(value.toString()))
            return tr("“%1” is not a period. Write it as 2024-04, 2024-Q1 or 2024/25.")
                .arg(value.toString());
        break;
    case FieldKind::Reference:
    case FieldKind::Person:
    case FieldKind::Attachment:
        if (context.titleOf(field.target(), value.value<Uid>()).isNull())
            return tr("%1 refers to a record that does not exist.").arg(labelOfField(field));
        break;
    default:
        break;
    }
    return {};
}

QString lengthProblem(const Field &field, const QVariant &value)
{
    const qsizetype length = value.toString().size();
    if (field.maximumLength > 0 && field.isText() && length > field.maximumLength)
        return tr("%1 has %2 characters; it may have %3.")
            .arg(labelOfField(field))
            .arg(length)
            .arg(field.maximumLength);
    return {};
}

QString fieldProblem(const RecordData &record, int index, const FormContext &context)
{
    const Field &field = record.kind().fields[index];
    if (field.kind == FieldKind::Computed)
        return {};
    const QVariant value = record.value(index);
    if (isEmpty(field, value)) {
        const bool shown = !field.visibleWhen || field.visibleWhen(record);
        return field.has(FieldFlag::Required) && shown
            ? tr("%1 is needed.").arg(labelOfField(field))
            : QString();
    }
    QString problem = valueProblem(field, value, context);
    if (problem.isEmpty())
        problem = lengthProblem(field, value);
    if (problem.isEmpty() && field.has(FieldFlag::Unique)
        && context.isTaken(record.kind(), field, value, record.uid))
        problem = tr("%1 “%2” is already in use. Choose another.")
                      .arg(labelOfField(field), valueToText(field, value));
    return problem;
}

} // namespace

QList<Problem> validate(const RecordData &record, const FormContext &context)
{
    QList<Problem> problems;
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        const QString text = fieldProblem(record, i, context);
        if (!text.isEmpty())
            problems.append({fields[i].name, text});
        if (!fields[i].isList())
            continue;
        const auto rows = record.value(i).value<RecordList>();
        for (int row = 0; row < rows.size(); ++row) {
            const QList<Problem> below = validate(rows[row], context);
            for (const Problem &problem : below)
                problems.append({fields[i].name, tr("Row %1: %2").arg(row + 1).arg(problem.text)});
        }
    }
    for (const RecordRule &rule : record.kind().rules)
        rule(record, problems);
    return problems;
}

} // namespace candour
