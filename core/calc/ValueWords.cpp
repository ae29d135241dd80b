// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/ValueWords.h"

#include "core/base/FieldText.h"
#include "core/calc/NumberText.h"
#include "core/domain/AdditionalFields.h"
#include "core/domain/Period.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

QString periodText(const QString &machineForm)
{
    const auto period = Period::fromText(machineForm);
    return period ? period->label() : machineForm;
}

/// "Riverside Hospitals; Northfield" of a list: each row by its references, else by its title.
QString rowsText(const RecordList &rows, const TitleLookup &titles)
{
    QStringList parts;
    for (const RecordData &row : rows) {
        QString part;
        for (const Field &field : row.kind().fields) {
            if (field.isReference() && part.isEmpty())
                part = fieldWords(field, row.value(field.name), titles);
        }
        parts.append(part.isEmpty() ? row.title() : part);
    }
    return parts.join(QLatin1String("; "));
}

QString choicesText(const Field &field, const QStringList &codes)
{
    QStringList labels;
    for (const QString &code : codes)
        labels.append(choiceLabel(field, code));
    return labels.join(QLatin1String(", "));
}

} // namespace

QString dateWords(const QDate &date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMM yyyy"));
}

QString stampWords(const QDateTime &stamp)
{
    const QDateTime local = stamp.toLocalTime();
    return dateWords(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm"));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString fieldLabel(const Field &field, const TermDictionary &terms)
{
    return expandTerms(QCoreApplication::translate("field", field.label), terms);
}

QString kindLabel(const RecordKind &kind, const TermDictionary &terms)
{
    return capitalised(expandTerms(QCoreApplication::translate("record", kind.label), terms));
}

QString kindLabelPlural(const RecordKind &kind, const TermDictionary &terms)
{
    return capitalised(expandTerms(QCoreApplication::translate("record", kind.labelPlural), terms));
}

QString fieldWords(const Field &field, const QVariant &value, const TitleLookup &titles)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return plainNumber(value.toDouble());
    case FieldKind::Date:
        return dateWords(value.toDate());
    case FieldKind::Time:
        return value.toTime().toString(QStringLiteral("HH:mm"));
    case FieldKind::Timestamp:
        return stampWords(value.toDateTime());
    case FieldKind::Period:
        return periodText(value.toString());
    case FieldKind::YesNo:
        return value.toBool() ? tr("Yes") : QString();
    case FieldKind::Choice:
        return choiceLabel(field, value.toString());
    case FieldKind::MultiChoice:
        return choicesText(field, value.toStringList());
    case FieldKind::Reference:
    case FieldKind::Person:
    case FieldKind::Attachment:
        return titles ? titles(field.target(), value.value<Uid>()) : QString();
    case FieldKind::Children:
    case FieldKind::ManyToMany:
        return rowsText(value.value<RecordList>(), titles);
    default:
        return value.toString();
    }
}

QString additionalWords(const AdditionalField &additional, const QString &kept)
{
    std::deque<QByteArray> words;
    const Field field = fieldOf(additional, words);
    return fieldWords(field, additionalValue(field, {{additional.uid, kept}}, additional.uid), {});
}

QString recordWords(const RecordData &record, const TitleLookup &titles,
                    const TermDictionary &terms)
{
    QStringList parts;
    for (const QString &name : record.kind().title) {
        const Field &field = *record.kind().field(name);
        parts.append(fieldWords(field, record.value(name), titles));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? kindLabel(record.kind(), terms) : parts.join(QLatin1String(", "));
}

} // namespace candour
