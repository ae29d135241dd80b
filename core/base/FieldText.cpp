// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QTime>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldText", text);
}

const QString kTimeFormat = QStringLiteral("HH:mm");
const QString kStampFormat = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

QString stampText(const QVariant &value)
{
    return value.toDateTime().toUTC().toString(kStampFormat);
}

QDateTime stampFromText(const QString &text)
{
    QDateTime stamp = QDateTime::fromString(text, Qt::ISODateWithMs);
    return stamp.isValid() ? stamp.toUTC() : stamp;
}

QDate dateFromText(const QString &text)
{
    for (const char *format : {"yyyy-MM-dd", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return {};
}

QString codeFromText(const Field &field, const QString &text)
{
    for (const FieldOption &option : field.options) {
        if (text.compare(option.code, Qt::CaseInsensitive) == 0
            || text.compare(choiceLabel(field, option.code), Qt::CaseInsensitive) == 0)
            return option.code;
    }
    return {};
}

QString codesOf(const Field &field)
{
    QStringList codes;
    for (const FieldOption &option : field.options)
        codes.append(option.code);
    return codes.join(QStringLiteral(", "));
}

Result<QVariant> choiceFromText(const Field &field, const QString &text)
{
    const QString code = codeFromText(field, text);
    if (code.isEmpty())
        return fail(ErrorCode::Invalid, tr("“%1” is not one of: %2.").arg(text, codesOf(field)));
    return QVariant(code);
}

Result<QVariant> choicesFromText(const Field &field, const QString &text)
{
    QStringList found;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        auto code = choiceFromText(field, part.trimmed());
        if (!code)
            return code;
        found.append(code->toString());
    }
    QStringList ordered;
    for (const FieldOption &option : field.options) {
        if (found.contains(option.code))
            ordered.append(option.code);
    }
    return QVariant(ordered);
}

Result<QVariant> yesNoFromText(const QString &text)
{
    const QString lower = text.toLower();
    if (lower == QLatin1String("yes") || lower == QLatin1String("true")
        || lower == QLatin1String("1"))
        return QVariant(true);
    if (lower == QLatin1String("no") || lower == QLatin1String("false")
        || lower == QLatin1String("0"))
        return QVariant(false);
    return fail(ErrorCode::Invalid, tr("“%1” is neither yes nor no.").arg(text));
}

Result<QVariant> numberFromText(const Field &field, QString text)
{
    text.remove(u',');
    text.replace(QChar(0x2212), u'-');
    bool ok = false;
    if (field.kind == FieldKind::Integer) {
        const qlonglong number = text.toLongLong(&ok);
        if (ok)
            return QVariant(number);
        return fail(ErrorCode::Invalid, tr("“%1” is not a whole number.").arg(text));
    }
    const double number = text.toDouble(&ok);
    if (ok && qIsFinite(number))
        return QVariant(number);
    return fail(ErrorCode::Invalid, tr("“%1” is not a number.").arg(text));
}

} // namespace

QString choiceLabel(const Field &field, const QString &code)
{
    for (const FieldOption &option : field.options) {
        if (option.code == code)
            return QCoreApplication::translate("choice", option.label);
    }
    return code;
}

QJsonValue valueToJson(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Integer:
        return QJsonValue(value.toLongLong());
    case FieldKind::Decimal:
        return QJsonValue(value.toDouble());
    case FieldKind::YesNo:
        return QJsonValue(value.toBool());
    case FieldKind::MultiChoice:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return QJsonValue(valueToText(field, value));
    }
}

QVariant valueFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
        return QVariant(qlonglong(json.toInteger()));
    case FieldKind::Decimal:
        return json.toDouble();
    case FieldKind::YesNo:
        return json.toBool();
    case FieldKind::MultiChoice:
        return QVariant(json.toVariant().toStringList());
    case FieldKind::Line:
    case FieldKind::Text:
        return json.toString();
    default:
        return valueFromText(field, json.toString()).value_or(QVariant());
    }
}

QString valueToText(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (field.isReference())
        return value.value<Uid>().toText();
    switch (field.kind) {
    case FieldKind::Decimal:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldKind::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldKind::Time:
        return value.toTime().toString(kTimeFormat);
    case FieldKind::Timestamp:
        return stampText(value);
    case FieldKind::YesNo:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::MultiChoice:
        return value.toStringList().join(u';');
    default:
        return value.toString();
    }
}

Result<QVariant> valueFromText(const Field &field, const QString &raw)
{
    // What a person wrote as text stays as she wrote it; everything else is read without the
    // blanks around it.
    if (field.isText())
        return QVariant(raw);
    const QString text = raw.trimmed();
    if (text.isEmpty())
        return field.kind == FieldKind::YesNo ? QVariant(false) : QVariant();
    if (field.isReference()) {
        const Uid uid = Uid::fromText(text);
        if (uid.isNull())
            return fail(ErrorCode::Invalid, tr("“%1” names no record.").arg(text));
        return QVariant::fromValue(uid);
    }
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return numberFromText(field, text);
    case FieldKind::YesNo:
        return yesNoFromText(text);
    case FieldKind::Choice:
        return choiceFromText(field, text);
    case FieldKind::MultiChoice:
        return choicesFromText(field, text);
    case FieldKind::Date:
        if (const QDate date = dateFromText(text); date.isValid())
            return QVariant(date);
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a date. Write it as 28/03/2026 or 28 Mar 2026.").arg(text));
    case FieldKind::Time:
        for (const char *format : {"HH:mm", "H:mm", "HH:mm:ss"}) {
            if (const QTime time = QTime::fromString(text, QLatin1String(format)); time.isValid())
                return QVariant(time);
        }
        return fail(ErrorCode::Invalid, tr("“%1” is not a time. Write it as 14:30.").arg(text));
    case FieldKind::Timestamp:
        if (const QDateTime stamp = stampFromText(text); stamp.isValid())
            return QVariant(stamp);
        return fail(ErrorCode::Invalid, tr("“%1” is not a date with a time.").arg(text));
    default:
        return QVariant(text);
    }
}

} // namespace candour
