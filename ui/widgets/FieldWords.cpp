// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FieldWords.h"

#include "core/base/Clock.h"
#include "core/base/FieldText.h"
#include "core/domain/Period.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldWords", text);
}

/// "today", "tomorrow", "+7", "-2w", "+3m": counted from today.
QDate relativeDate(const QString &text, const QDate &today)
{
    static const QRegularExpression step(QStringLiteral(R"(^([+\-−]\s*\d{1,4})\s*([dwmy]?)$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const std::array<std::pair<QString, int>, 3> words {
        {{tr("today"), 0}, {tr("tomorrow"), 1}, {tr("yesterday"), -1}}};
    for (const auto &[word, days] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return today.addDays(days);
    }
    const QRegularExpressionMatch match = step.match(text);
    if (!match.hasMatch())
        return {};
    const int count =
        match.captured(1).remove(u' ').replace(QChar(0x2212), QLatin1Char('-')).toInt();
    const QString unit = match.captured(2).toLower();
    if (unit == QLatin1String("w"))
        return today.addDays(7 * count);
    if (unit == QLatin1String("m"))
        return today.addMonths(count);
    return unit == QLatin1String("y") ? today.addYears(count) : today.addDays(count);
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
    static const QRegularExpression worded(
        QStringLiteral(R"(^(\d{1,2})[ \-]?([A-Za-z]{3,9})[ \-]?(\d{2}|\d{4})$)"));
    if (const QRegularExpressionMatch match = worded.match(text); match.hasMatch()) {
        const QString year = match.captured(3);
        const QString whole =
            QStringLiteral("%1 %2 %3")
                .arg(match.captured(1), match.captured(2), year.size() == 2 ? u"20" + year : year);
        const QDate date = QLocale::c().toDate(whole, QStringLiteral("d MMM yyyy"));
        return date.isValid() ? date : QLocale::c().toDate(whole, QStringLiteral("d MMMM yyyy"));
    }
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

QDate readDate(const QString &text, const QDate &today)
{
    const QDate date = readDate(text);
    return date.isValid() ? date : relativeDate(text, today);
}

QDateTime readStamp(const QString &text, const QDate &today)
{
    const qsizetype gap = text.lastIndexOf(u' ');
    const QDate date = readDate(text.left(gap).trimmed(), today);
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
    case FieldKind::Time:
    case FieldKind::Timestamp:
    case FieldKind::Period:
        return fieldWords(field, value, {});
    default:
        return value.toString();
    }
}

Result<QVariant> readEditText(const Field &field, const QString &raw, const QDate &day)
{
    const QDate today = day.isValid() ? day : SystemClock().today();
    const QString text = raw.trimmed();
    if (text.isEmpty() && !field.isText())
        return QVariant();
    switch (field.kind) {
    case FieldKind::Date:
        if (const QDate date = readDate(text, today); date.isValid())
            return QVariant(date);
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a date. Write it as 28/3/2026 or 28 Mar 2026.").arg(text));
    case FieldKind::Time:
        if (const QTime time = readTime(text); time.isValid())
            return QVariant(time);
        return fail(ErrorCode::Invalid, tr("“%1” is not a time. Write it as 14:30.").arg(text));
    case FieldKind::Timestamp:
        if (const QDateTime stamp = readStamp(text, today); stamp.isValid())
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
