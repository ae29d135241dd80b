// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FieldWords.h"

#include "core/base/FieldText.h"
#include "core/calc/NumberText.h"
#include "core/domain/Period.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace candour {

namespace {

const QString kDateForm = QStringLiteral("d MMM yyyy");
const QString kTimeForm = QStringLiteral("HH:mm");

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

QString dateText(const QDate &date)
{
    return QLocale::c().toString(date, kDateForm);
}

QString stampText(const QDateTime &stamp)
{
    const QDateTime local = stamp.toLocalTime();
    return dateText(local.date()) + u' ' + local.time().toString(kTimeForm);
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

QDate readDate(const QString &text)
{
    for (const char *form :
         {"d/M/yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(form));
        if (date.isValid())
            return date;
    }
    // Two figures mean this century: nobody plans for 1926.
    static const QRegularExpression shortYear(
        QStringLiteral(R"(^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{2})$)"));
    const QRegularExpressionMatch match = shortYear.match(text);
    return match.hasMatch() ? QDate(2000 + match.captured(3).toInt(), match.captured(2).toInt(),
                                    match.captured(1).toInt())
                            : QDate();
}

QTime readTime(const QString &text)
{
    for (const char *form : {"H:mm", "H.mm", "HHmm", "HH:mm:ss"}) {
        const QTime time = QTime::fromString(text, QLatin1String(form));
        if (time.isValid())
            return time;
    }
    return {};
}

QDateTime readStamp(const QString &text)
{
    const qsizetype gap = text.lastIndexOf(u' ');
    const QDate date = readDate(text.left(gap).trimmed());
    const QTime time = readTime(text.mid(gap + 1));
    return date.isValid() && time.isValid() ? QDateTime(date, time).toUTC() : QDateTime();
}

std::optional<Period> readMonth(const QString &text)
{
    for (const char *form : {"MMM yyyy", "MMMM yyyy", "M/yyyy", "yyyy-MM"}) {
        const QDate date = QLocale::c().toDate(text, QLatin1String(form));
        if (date.isValid())
            return Period::month(date.year(), date.month());
    }
    return std::nullopt;
}

/// What Period::label() writes, and its kin.
std::optional<Period> readPeriod(const QString &text)
{
    static const QRegularExpression part(QStringLiteral(R"(^([QH])([1-4])\s+(\d{4})(?:/\d{2})?$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dash(QStringLiteral(R"(\s*[–—-]\s*|\s+to\s+)"));
    if (const auto period = Period::fromText(text))
        return period;
    if (const auto month = readMonth(text))
        return month;
    if (const auto match = part.match(text); match.hasMatch()) {
        const int number = match.captured(2).toInt();
        const int year = match.captured(3).toInt();
        const bool quarter = match.captured(1).toUpper() == QLatin1String("Q");
        const Period period =
            quarter ? Period::quarter(year, number) : Period::halfYear(year, number);
        return period.isNull() ? std::nullopt : std::optional(period);
    }
    const QStringList ends = text.split(dash);
    if (ends.size() == 2) {
        const auto first = readMonth(ends[0]);
        const auto last = readMonth(ends[1]);
        if (first && last && first->plus(11) == *last)
            return Period::rollingYear(first->firstYear(), first->firstMonth());
    }
    if (const QDate date = readDate(text); date.isValid())
        return Period::day(date);
    return std::nullopt;
}

} // namespace

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
        return dateText(value.toDate());
    case FieldKind::Time:
        return value.toTime().toString(kTimeForm);
    case FieldKind::Timestamp:
        return stampText(value.toDateTime());
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

QString editText(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
        return QString::number(value.toLongLong());
    case FieldKind::Decimal:
        return QString::number(value.toDouble(), 'g', 15);
    case FieldKind::Date:
        return dateText(value.toDate());
    case FieldKind::Time:
        return value.toTime().toString(kTimeForm);
    case FieldKind::Timestamp:
        return stampText(value.toDateTime());
    case FieldKind::Period:
        return periodText(value.toString());
    default:
        return value.toString();
    }
}

Result<QVariant> readEditText(const Field &field, const QString &raw)
{
    const QString text = raw.trimmed();
    if (text.isEmpty() && !field.isText())
        return QVariant();
    switch (field.kind) {
    case FieldKind::Date:
        if (const QDate date = readDate(text); date.isValid())
            return QVariant(date);
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a date. Write it as 28/3/2026 or 28 Mar 2026.").arg(text));
    case FieldKind::Time:
        if (const QTime time = readTime(text); time.isValid())
            return QVariant(time);
        return fail(ErrorCode::Invalid, tr("“%1” is not a time. Write it as 14:30.").arg(text));
    case FieldKind::Timestamp:
        if (const QDateTime stamp = readStamp(text); stamp.isValid())
            return QVariant(stamp);
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a date with a time. Write it as 28/3/2026 14:30.").arg(text));
    case FieldKind::Period:
        if (const auto period = readPeriod(text))
            return QVariant(period->toText());
        return fail(
            ErrorCode::Invalid,
            tr("“%1” is not a period. Write it as Apr 2026, Q1 2026/27 or 2026/27.").arg(text));
    default:
        return valueFromText(field, raw);
    }
}

QString editHint(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Date:
        return tr("day/month/year");
    case FieldKind::Time:
        return tr("14:30");
    case FieldKind::Timestamp:
        return tr("day/month/year 14:30");
    case FieldKind::Period:
        return tr("Apr 2026, Q1 2026/27 or 2026/27");
    default:
        return {};
    }
}

} // namespace candour
