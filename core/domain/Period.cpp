// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Period.h"

#include <QLocale>

namespace candour {

namespace {

// The financial year begins in April (CONVENTIONS section 22).
constexpr int kApril = 4;

int indexOfMonth(int year, int month)
{
    return year * 12 + month - 1;
}

/// Index of the April that begins the financial year holding this month.
int aprilBefore(int index)
{
    const int shifted = index - (kApril - 1);
    return shifted - shifted % 12 + (kApril - 1);
}

int digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + c.unicode() - u'0';
    }
    return text.isEmpty() ? -1 : value;
}

std::optional<int> monthFromText(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const int year = digits(text.left(4));
    const int month = digits(text.mid(5));
    if (year < 1 || month < 1 || month > 12)
        return std::nullopt;
    return indexOfMonth(year, month);
}

QString monthText(int index)
{
    return QStringLiteral("%1-%2")
        .arg(index / 12, 4, 10, QLatin1Char('0'))
        .arg(index % 12 + 1, 2, 10, QLatin1Char('0'));
}

QString monthLabel(int index)
{
    return QLocale().toString(QDate(index / 12, index % 12 + 1, 1), QStringLiteral("MMM yyyy"));
}

QString yearText(int startYear)
{
    return QStringLiteral("%1/%2")
        .arg(startYear, 4, 10, QLatin1Char('0'))
        .arg((startYear + 1) % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

Period Period::day(const QDate &date)
{
    return date.isValid() ? Period(PeriodKind::Day, int(date.toJulianDay())) : Period();
}

Period Period::month(int year, int month)
{
    return month < 1 || month > 12 ? Period()
                                   : Period(PeriodKind::Month, indexOfMonth(year, month));
}

Period Period::quarter(int startYear, int quarter)
{
    return quarter < 1 || quarter > 4
        ? Period()
        : Period(PeriodKind::Quarter, indexOfMonth(startYear, kApril) + 3 * (quarter - 1));
}

Period Period::halfYear(int startYear, int half)
{
    return half < 1 || half > 2
        ? Period()
        : Period(PeriodKind::HalfYear, indexOfMonth(startYear, kApril) + 6 * (half - 1));
}

Period Period::financialYear(int startYear)
{
    return Period(PeriodKind::FinancialYear, indexOfMonth(startYear, kApril));
}

Period Period::calendarYear(int year)
{
    return Period(PeriodKind::CalendarYear, indexOfMonth(year, 1));
}

Period Period::rollingYear(int firstYear, int firstMonth)
{
    return firstMonth < 1 || firstMonth > 12
        ? Period()
        : Period(PeriodKind::RollingYear, indexOfMonth(firstYear, firstMonth));
}

Period Period::containing(const QDate &date, PeriodKind kind)
{
    if (!date.isValid())
        return {};
    const int index = indexOfMonth(date.year(), date.month());
    const int april = aprilBefore(index);
    switch (kind) {
    case PeriodKind::Day:
        return day(date);
    case PeriodKind::Month:
        return Period(kind, index);
    case PeriodKind::Quarter:
        return Period(kind, april + (index - april) / 3 * 3);
    case PeriodKind::HalfYear:
        return Period(kind, april + (index - april) / 6 * 6);
    case PeriodKind::FinancialYear:
        return Period(kind, april);
    case PeriodKind::CalendarYear:
        return Period(kind, index - index % 12);
    case PeriodKind::RollingYear:
        return Period(kind, index - 11);
    }
    return {};
}

std::optional<Period> Period::fromText(QStringView text)
{
    switch (text.size()) {
    case 4: // 2024
        if (const int year = digits(text); year > 0)
            return calendarYear(year);
        return std::nullopt;
    case 7: { // 2024-04, 2024-Q1, 2024-H1, 2024/25
        if (const auto index = monthFromText(text))
            return Period(PeriodKind::Month, *index);
        const int year = digits(text.left(4));
        if (year < 1)
            return std::nullopt;
        if (text[4] == u'/' && digits(text.mid(5)) == (year + 1) % 100)
            return financialYear(year);
        const int part = digits(text.mid(6));
        Period period;
        if (text[4] == u'-' && text[5] == u'Q')
            period = quarter(year, part);
        else if (text[4] == u'-' && text[5] == u'H')
            period = halfYear(year, part);
        return period.isNull() ? std::nullopt : std::optional(period);
    }
    case 10: { // 2024-04-30
        const auto index = monthFromText(text.left(7));
        const int dayOfMonth = digits(text.mid(8));
        if (!index || text[7] != u'-' || dayOfMonth < 1)
            return std::nullopt;
        const QDate date(*index / 12, *index % 12 + 1, dayOfMonth);
        return date.isValid() ? std::optional(day(date)) : std::nullopt;
    }
    case 16: { // 2018-10..2019-09
        const auto first = monthFromText(text.left(7));
        const auto last = monthFromText(text.mid(9));
        if (!first || !last || text.mid(7, 2) != QLatin1String("..") || *last != *first + 11)
            return std::nullopt;
        return Period(PeriodKind::RollingYear, *first);
    }
    default:
        return std::nullopt;
    }
}

QString Period::toText() const
{
    if (isNull())
        return {};
    switch (kind()) {
    case PeriodKind::Day:
        return firstDay().toString(Qt::ISODate);
    case PeriodKind::Month:
        return monthText(m_start);
    case PeriodKind::Quarter:
        return QStringLiteral("%1-Q%2")
            .arg(financialYearStart(), 4, 10, QLatin1Char('0'))
            .arg((m_start - aprilBefore(m_start)) / 3 + 1);
    case PeriodKind::HalfYear:
        return QStringLiteral("%1-H%2")
            .arg(financialYearStart(), 4, 10, QLatin1Char('0'))
            .arg((m_start - aprilBefore(m_start)) / 6 + 1);
    case PeriodKind::FinancialYear:
        return yearText(financialYearStart());
    case PeriodKind::CalendarYear:
        return QStringLiteral("%1").arg(firstYear(), 4, 10, QLatin1Char('0'));
    case PeriodKind::RollingYear:
        return monthText(m_start) + QStringLiteral("..") + monthText(m_start + 11);
    }
    return {};
}

QString Period::label() const
{
    if (isNull())
        return {};
    switch (kind()) {
    case PeriodKind::Day:
        return QLocale().toString(firstDay(), QStringLiteral("d MMM yyyy"));
    case PeriodKind::Month:
        return monthLabel(m_start);
    case PeriodKind::Quarter:
        return QStringLiteral("Q%1 %2")
            .arg((m_start - aprilBefore(m_start)) / 3 + 1)
            .arg(yearText(financialYearStart()));
    case PeriodKind::HalfYear:
        return QStringLiteral("H%1 %2")
            .arg((m_start - aprilBefore(m_start)) / 6 + 1)
            .arg(yearText(financialYearStart()));
    case PeriodKind::FinancialYear:
    case PeriodKind::CalendarYear:
        return toText();
    case PeriodKind::RollingYear:
        return monthLabel(m_start) + QStringLiteral(" – ") + monthLabel(m_start + 11);
    }
    return {};
}

QDate Period::firstDay() const
{
    if (isNull())
        return {};
    if (kind() == PeriodKind::Day)
        return QDate::fromJulianDay(m_start);
    return QDate(m_start / 12, m_start % 12 + 1, 1);
}

QDate Period::lastDay() const
{
    if (isNull() || kind() == PeriodKind::Day)
        return firstDay();
    const int next = m_start + monthCount(); // whose first day is the one after
    return QDate(next / 12, next % 12 + 1, 1).addDays(-1);
}

int Period::monthCount() const
{
    if (isNull())
        return 0;
    switch (kind()) {
    case PeriodKind::Day:
        return 0;
    case PeriodKind::Month:
        return 1;
    case PeriodKind::Quarter:
        return 3;
    case PeriodKind::HalfYear:
        return 6;
    case PeriodKind::FinancialYear:
    case PeriodKind::CalendarYear:
    case PeriodKind::RollingYear:
        return 12;
    }
    return 0;
}

int Period::firstYear() const
{
    return firstDay().year();
}

int Period::firstMonth() const
{
    return firstDay().month();
}

int Period::monthIndex() const
{
    if (isNull() || kind() != PeriodKind::Day)
        return m_start;
    const QDate date = firstDay();
    return indexOfMonth(date.year(), date.month());
}

int Period::financialYearStart() const
{
    const QDate first = firstDay();
    return first.month() >= kApril ? first.year() : first.year() - 1;
}

int Period::financialMonth() const
{
    return (firstMonth() + 12 - kApril) % 12 + 1;
}

Period Period::plus(int n) const
{
    if (isNull())
        return {};
    const int step =
        kind() == PeriodKind::Day || kind() == PeriodKind::RollingYear ? 1 : monthCount();
    return Period(kind(), m_start + n * step);
}

bool Period::contains(const Period &other) const
{
    return !isNull() && !other.isNull() && firstDay() <= other.firstDay()
        && other.lastDay() <= lastDay();
}

std::strong_ordering operator<=>(const Period &a, const Period &b)
{
    if (a.m_kind == b.m_kind)
        return a.m_start <=> b.m_start;
    if (a.isNull() || b.isNull())
        return b.isNull() <=> a.isNull();
    if (const auto byDay = a.firstDay().toJulianDay() <=> b.firstDay().toJulianDay(); byDay != 0)
        return byDay;
    if (const auto byLength = a.lastDay().toJulianDay() <=> b.lastDay().toJulianDay();
        byLength != 0)
        return byLength;
    return a.m_kind <=> b.m_kind;
}

} // namespace candour
