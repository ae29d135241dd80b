// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/PeriodText.h"

#include "core/io/PeriodTokens.h"

namespace candour {

namespace {

using Tokens = std::vector<PeriodToken>;

constexpr int kMonthsInYear = 12;

/// Something read from tokens [begin, end).
struct Match {
    size_t end = 0;
    Period period;
    QDate date {};
    bool span = false; ///< two months with a dash between
    bool bareYear = false;
};

using Matched = std::optional<Match>;

bool isNumber(const Tokens &tokens, size_t i, int least, int most)
{
    return i < tokens.size() && tokens[i].kind == TokenKind::Number && tokens[i].digits >= least
        && tokens[i].digits <= most;
}

bool isMonthName(const Tokens &tokens, size_t i)
{
    return i < tokens.size() && tokens[i].kind == TokenKind::Month;
}

/// The separator before token i is one of these.
bool joined(const Tokens &tokens, size_t i, std::string_view separators)
{
    return i < tokens.size() && separators.find(tokens[i].before) != std::string_view::npos;
}

/// Token i follows without anything between, as the 18 in Oct18.
bool glued(const Tokens &tokens, size_t i)
{
    return i < tokens.size() && tokens[i].before == '\0';
}

int yearOf(const PeriodToken &token)
{
    if (token.digits == 4)
        return token.value >= 1900 && token.value < 2200 ? token.value : 0;
    return token.value < 70 ? 2000 + token.value : 1900 + token.value;
}

bool isYear(const Tokens &tokens, size_t i)
{
    return (isNumber(tokens, i, 4, 4) || isNumber(tokens, i, 2, 2)) && yearOf(tokens[i]) > 0;
}

bool isFullYear(const Tokens &tokens, size_t i)
{
    return isNumber(tokens, i, 4, 4) && yearOf(tokens[i]) > 0;
}

/// Past a time of day that follows a date ("00:00:00", "T00:00").
size_t skipTime(const Tokens &t, size_t i)
{
    if (i < t.size() && t[i].kind == TokenKind::Word && t[i].text == "t")
        ++i;
    if (!isNumber(t, i, 1, 2) || !isNumber(t, i + 1, 2, 2) || !joined(t, i + 1, ":"))
        return i;
    i += 2;
    while (isNumber(t, i, 1, 9) && joined(t, i, ":."))
        ++i;
    return i;
}

Matched dateMatch(const Tokens &t, size_t end, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    return Match {skipTime(t, end), Period::month(year, month), date};
}

/// 30/04/2024, 30.4.24, 30 April 2024, 30-Apr-24.
Matched dayFirstDate(const Tokens &t, size_t i)
{
    if (!isNumber(t, i, 1, 2) || !isYear(t, i + 2))
        return std::nullopt;
    const bool named = isMonthName(t, i + 1);
    const bool apart = joined(t, i + 1, "/-.") && joined(t, i + 2, "/-.");
    const bool loose = named && (glued(t, i + 1) || joined(t, i + 1, "/-. "))
        && (glued(t, i + 2) || joined(t, i + 2, "/-. ,"));
    if (!loose && !(apart && isNumber(t, i + 1, 1, 2)))
        return std::nullopt;
    return dateMatch(t, i + 3, yearOf(t[i + 2]), t[i + 1].value, t[i].value);
}

/// 2024-04-30.
Matched yearFirstDate(const Tokens &t, size_t i)
{
    if (!isFullYear(t, i) || !isNumber(t, i + 1, 1, 2) || !isNumber(t, i + 2, 1, 2)
        || !joined(t, i + 1, "-/.") || !joined(t, i + 2, "-/."))
        return std::nullopt;
    return dateMatch(t, i + 3, t[i].value, t[i + 1].value, t[i + 2].value);
}

/// 20240430 and 202404; the years are kept narrow, since file names hold other numbers too.
Matched packedDigits(const Tokens &t, size_t i)
{
    if (isNumber(t, i, 8, 8) && t[i].value >= 19800101 && t[i].value < 21000101)
        return dateMatch(t, i + 1, t[i].value / 10000, t[i].value / 100 % 100, t[i].value % 100);
    if (isNumber(t, i, 6, 6) && t[i].value >= 198001 && t[i].value < 210001) {
        const Period month = Period::month(t[i].value / 100, t[i].value % 100);
        if (!month.isNull())
            return Match {i + 1, month};
    }
    return std::nullopt;
}

/// 2024/25, 2024-25, 2024/2025, FY24/25: where it ends and the year it begins in.
std::optional<std::pair<size_t, int>> financialYear(const Tokens &t, size_t i)
{
    const bool marked = i < t.size() && t[i].kind == TokenKind::Word && t[i].text == "fy";
    if (marked)
        ++i;
    if (!(isFullYear(t, i) || (marked && isYear(t, i))) || !joined(t, i + 1, "/-"))
        return std::nullopt;
    const int start = yearOf(t[i]);
    const bool follows = (isNumber(t, i + 1, 2, 2) && t[i + 1].value == (start + 1) % 100)
        || (isNumber(t, i + 1, 4, 4) && t[i + 1].value == start + 1);
    if (!follows)
        return std::nullopt;
    return std::pair(i + 2, start);
}

/// M01, Q1, H2, "Month 3", "Quarter 1" within the year that begins in April of `startYear`.
Period partOfYear(const PeriodToken &word, int number, int startYear)
{
    if (word.text == "m" || word.text == "month") {
        if (number < 1 || number > kMonthsInYear)
            return {};
        return Period::month(startYear, 4).plus(number - 1);
    }
    if (word.text == "q" || word.text == "quarter" || word.text == "qtr")
        return Period::quarter(startYear, number);
    if (word.text == "h" || word.text == "half")
        return Period::halfYear(startYear, number);
    return {};
}

bool isPart(const Tokens &t, size_t i)
{
    return i + 1 < t.size() && t[i].kind == TokenKind::Word && isNumber(t, i + 1, 1, 2)
        && !partOfYear(t[i], t[i + 1].value, 2000).isNull();
}

/// "2024/25 M01", "2024-25 Q1", "2024-Q1".
Matched yearThenPart(const Tokens &t, size_t i)
{
    if (const auto year = financialYear(t, i); year && isPart(t, year->first)) {
        const size_t part = year->first;
        return Match {part + 2, partOfYear(t[part], t[part + 1].value, year->second)};
    }
    const bool machine =
        isFullYear(t, i) && isPart(t, i + 1) && joined(t, i + 1, "-") && t[i + 1].text != "m";
    if (machine)
        return Match {i + 3, partOfYear(t[i + 1], t[i + 2].value, t[i].value)};
    return std::nullopt;
}

/// "Q1 2024/25", "M12 2024-25".
Matched partThenYear(const Tokens &t, size_t i)
{
    if (!isPart(t, i))
        return std::nullopt;
    const auto year = financialYear(t, i + 2);
    if (!year)
        return std::nullopt;
    return Match {year->first, partOfYear(t[i], t[i + 1].value, year->second)};
}

/// "April 2024", "Apr-24", "Oct18", "2024 April".
Matched namedMonth(const Tokens &t, size_t i)
{
    if (isMonthName(t, i) && isYear(t, i + 1) && (glued(t, i + 1) || joined(t, i + 1, "-/. ,_'")))
        return Match {i + 2, Period::month(yearOf(t[i + 1]), t[i].value)};
    if (isFullYear(t, i) && isMonthName(t, i + 1)
        && (glued(t, i + 1) || joined(t, i + 1, "-/. ,_")))
        return Match {i + 2, Period::month(t[i].value, t[i + 1].value)};
    return std::nullopt;
}

/// 2024-04, 2024/04, 04/2024. With a dash a month goes before a financial year (2011-12 is
/// December, as the machine form has it); with a stroke the year has gone first.
Matched numberedMonth(const Tokens &t, size_t i)
{
    Period month;
    if (isFullYear(t, i) && isNumber(t, i + 1, 1, 2) && joined(t, i + 1, "-/."))
        month = Period::month(t[i].value, t[i + 1].value);
    else if (isNumber(t, i, 1, 2) && isFullYear(t, i + 1) && joined(t, i + 1, "/-."))
        month = Period::month(t[i + 1].value, t[i].value);
    return month.isNull() ? std::nullopt : Matched(Match {i + 2, month});
}

Matched wholeYear(const Tokens &t, size_t i)
{
    const auto year = financialYear(t, i);
    if (year && (t[year->first - 1].before == '/' || t[year->first - 1].digits == 4))
        return Match {year->first, Period::financialYear(year->second)};
    if (const Matched month = numberedMonth(t, i))
        return month;
    if (year)
        return Match {year->first, Period::financialYear(year->second)};
    if (isFullYear(t, i))
        return Match {i + 1, Period::calendarYear(t[i].value), {}, false, true};
    return std::nullopt;
}

Matched matchOne(const Tokens &tokens, size_t i)
{
    for (const auto form : {dayFirstDate, yearFirstDate, packedDigits, yearThenPart, partThenYear,
                            namedMonth, wholeYear, numberedMonth}) {
        if (const Matched match = form(tokens, i))
            return match;
    }
    return std::nullopt;
}

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
    Matched first = matchOne(t, i);
    if (!first && !isMonthName(t, i))
        return std::nullopt;
    size_t second = first ? first->end : i + 1;
    const bool to = second < t.size() && t[second].text == "to";
    const bool dots = joined(t, second, ".") && t[second].dots == 2; // 2018-10..2019-09
    if (!to && !dots && !joined(t, second, "-"))
        return std::nullopt;
    second += to ? 1 : 0;
    const Matched last = matchOne(t, second);
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

Matched longestMatch(const Tokens &tokens, size_t i)
{
    if (const Matched span = matchSpan(tokens, i))
        return span;
    return matchOne(tokens, i);
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
    const bool before = begin > 0 && isLoose(begin - 1) && joined(t, begin, "-/.");
    const bool after = end < t.size() && t[end].kind == TokenKind::Number && joined(t, end, "-/.");
    return !before && !after;
}

} // namespace

std::optional<PeriodReading> readPeriod(QStringView text, const PeriodHints &hints)
{
    const Tokens tokens = periodTokens(text);
    if (tokens.empty())
        return std::nullopt;
    const Matched match = longestMatch(tokens, 0);
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

} // namespace candour
