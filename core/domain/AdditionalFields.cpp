// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/AdditionalFields.h"

#include "core/base/FieldText.h"

namespace candour {

namespace {

FieldKind kindOf(AdditionalFieldKind kind)
{
    switch (kind) {
    case AdditionalFieldKind::Line:
        return FieldKind::Line;
    case AdditionalFieldKind::Text:
        return FieldKind::Text;
    case AdditionalFieldKind::Number:
        return FieldKind::Decimal;
    case AdditionalFieldKind::Date:
        return FieldKind::Date;
    case AdditionalFieldKind::YesNo:
        return FieldKind::YesNo;
    case AdditionalFieldKind::Choice:
        return FieldKind::Choice;
    }
    return FieldKind::Line;
}

} // namespace

Field fieldOf(const AdditionalField &additional, std::deque<QByteArray> &words)
{
    const auto keep = [&words](const QString &text) {
        words.push_back(text.toUtf8());
        return words.back().constData();
    };
    Field field;
    field.name = u'+' + additional.label;
    field.label = keep(additional.label);
    field.kind = kindOf(additional.kind);
    field.flags.setFlag(FieldFlag::Required, additional.required);
    field.flags.setFlag(FieldFlag::PersonTextWatched, field.isText());
    const QStringList options = additional.options.split(u';', Qt::SkipEmptyParts);
    for (const QString &option : options)
        field.options.append({option.trimmed(), keep(option.trimmed())});
    return field;
}

QVariant additionalValue(const Field &field, const QMap<Uid, QString> &values, const Uid &uid)
{
    const auto kept = values.constFind(uid);
    if (kept == values.cend())
        return {};
    // Text that is no longer of the field's kind is shown as it stands, to be mended.
    return valueFromText(field, *kept).value_or(QVariant(*kept));
}

void setAdditionalValue(const Field &field, const QVariant &value, const Uid &uid,
                        QMap<Uid, QString> &values)
{
    const bool wasKept = values.contains(uid);
    const QString text = valueToText(field, value);
    const bool isNo = field.kind == FieldKind::YesNo && !value.toBool();
    if (text.isEmpty() || (isNo && !wasKept))
        values.remove(uid);
    else
        values.insert(uid, text);
}

} // namespace candour
