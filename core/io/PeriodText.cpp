// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/PeriodText.h"

#include "core/io/PeriodForms.h"

namespace candour {

namespace {

using Tokens = PeriodTokens;
using Match = PeriodMatch;
using Matched = std::optional<Match>;

/// The period that runs from the first day of one to the last day of the other, if it has a name.
Period spanOf(const QDate &first, const QDate &last)
{
    const QDate next = last.addDays(1);
    if (first.day() != 1 || next.day() != 1 || next <= first)
        return {};
    const int months = (next.year() - first.year()) * kMonthsInYear + next.month() - first.month();
    if (months == kMonthsInYear && first.month() == 4)
        return Period::financialYear(first.year());
    if (months == kMonthsInYear && first.month() == 1)
        return Period::calendarYear(first.year());
    if (months == kMonthsInYear)
        return Period::rollingYear(first.year(), first.month());
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear}) {
        const Period period = Period::containing(first, kind);
        if (period.firstDay() == first && period.lastDay() == last)
            return period;
    }
    return {};
}

/// "Oct18-Sep19", "April 2012 to March 2013", "Apr-Jun 2024", "01/04/2024 - 30/06/2024".
Matched matchSpan(const Tokens &t, size_t i)
{
    Matched first = matchPeriodForm(t, i);
    if (!first && !isMonthName(t, i))
        return std::nullopt;
    size_t second = first ? first->end : i + 1;
    const bool to = second < t.size() && t[second].text == "to";
    const bool dots = isJoined(t, second, ".") && t[second].dots == 2; // 2018-10..2019-09
    if (!to && !dots && !isJoined(t, second, "-"))
        return std::nullopt;
    second += to ? 1 : 0;
    const Matched last = matchPeriodForm(t, second);
    if (!last || last->bareYear != (first && first->bareYear))
        return std::nullopt;
    if (last->bareYear) // "2022 to 2023" is how UKHSA writes a financial year
        return to && last->period == first->period.plus(1)
            ? Matched(Match {last->end, Period::financialYear(first->period.firstYear())})
            : std::nullopt;
    if (!first && last->period.kind() == PeriodKind::Month)
        first = Match {0, Period::month(last->period.firstYear(), t[i].value)};
    if (!first)
        return std::nullopt;
    const QDate firstDay = first->date.isValid() ? first->date : first->period.firstDay();
    const QDate lastDay = last->date.isValid() ? last->date : last->period.lastDay();
    const Period span = spanOf(firstDay, lastDay);
    return span.isNull() ? std::nullopt : Matched(Match {last->end, span, {}, true});
}

/// "Apr", "M1", "Apr-Jun" where the year is known.
Matched matchInYear(const Tokens &t, int startYear)
{
    if (const Matched part = matchPartOfYear(t, startYear))
        return part;
    const size_t second = t.size() > 1 && t[1].text == "to" ? 2 : 1;
    if (t.size() != second + 1 || !isMonthName(t, 0) || !isMonthName(t, second)
        || (second == 1 && !isJoined(t, 1, "-/")))
        return std::nullopt;
    const Period span = spanOf(monthInYear(t[0].value, startYear).firstDay(),
                               monthInYear(t[second].value, startYear).lastDay());
    return span.isNull() ? std::nullopt : Matched(Match {t.size(), span, {}, true});
}

Matched longestMatch(const Tokens &tokens, size_t i)
{
    if (const Matched span = matchSpan(tokens, i))
        return span;
    return matchPeriodForm(tokens, i);
}

std::optional<PeriodReading> applyHints(const Match &match, const PeriodHints &hints)
{
    Period period = match.period;
    QDate date = match.date;
    if (!hints.kind)
        return PeriodReading {period, date};
    const bool single = period.kind() == PeriodKind::Month || period.kind() == PeriodKind::Day;
    if (single) {
        QDate anchor = date.isValid() ? date : period.lastDay();
        if (hints.shiftMonths != 0) {
            anchor = anchor.addMonths(hints.shiftMonths);
            date = {};
        }
        period = *hints.kind == PeriodKind::Day && !date.isValid()
            ? period
            : Period::containing(anchor, *hints.kind);
    } else if (period.monthCount() == kMonthsInYear && *hints.kind == PeriodKind::RollingYear) {
        period = Period::rollingYear(period.firstYear(), period.firstMonth());
    }
    return PeriodReading {period, date};
}

/// A match in the middle of a longer run of numbers ("31/02/2024" holds "02/2024") is none.
bool standsAlone(const Tokens &t, size_t begin, size_t end)
{
    const auto isLoose = [&](size_t i) {
        return t[i].kind == TokenKind::Number && (i == 0 || t[i].before != '\0');
    };
    const bool before = begin > 0 && isLoose(begin - 1) && isJoined(t, begin, "-/.");
    const bool after =
        end < t.size() && t[end].kind == TokenKind::Number && isJoined(t, end, "-/.");
    return !before && !after;
}

} // namespace

std::optional<PeriodReading> readPeriod(QStringView text, const PeriodHints &hints)
{
    const Tokens tokens = periodTokens(text);
    if (tokens.empty())
        return std::nullopt;
    Matched match = longestMatch(tokens, 0);
    if (hints.year && (!match || match->end != tokens.size()))
        match = matchInYear(tokens, *hints.year);
    if (!match || match->end != tokens.size())
        return std::nullopt;
    return applyHints(*match, hints);
}

std::optional<Period> parsePeriod(QStringView text, const PeriodHints &hints)
{
    const auto reading = readPeriod(text, hints);
    return reading ? std::optional(reading->period) : std::nullopt;
}

std::optional<PeriodReading> findPeriodIn(QStringView text, const PeriodHints &hints)
{
    const Tokens tokens = periodTokens(text);
    Matched best;
    bool ambiguous = false;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Matched match = longestMatch(tokens, i);
        if (!match || match->bareYear || !standsAlone(tokens, i, match->end))
            continue;
        if (!best || (match->span && !best->span)) {
            best = match;
            ambiguous = false;
        } else if (match->span == best->span && match->period != best->period) {
            ambiguous = true;
        }
        i = match->end - 1;
    }
    if (!best || ambiguous)
        return std::nullopt;
    return applyHints(*best, hints);
}

std::optional<int> financialYearOf(const Period &period)
{
    if (period.isNull() || period.kind() == PeriodKind::CalendarYear)
        return std::nullopt;
    return period.financialYearStart();
}

} // namespace candour
