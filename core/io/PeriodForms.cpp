// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/PeriodForms.h"

#include <algorithm>
#include <initializer_list>

namespace candour {

namespace {

using Tokens = PeriodTokens;

using Match = PeriodMatch;
using Matched = std::optional<Match>;

bool isNumber(const Tokens &tokens, size_t i, int least, int most)
{
    return i < tokens.size() && tokens[i].kind == TokenKind::Number && tokens[i].digits >= least
        && tokens[i].digits <= most;
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
    if (!isNumber(t, i, 1, 2) || !isNumber(t, i + 1, 2, 2) || !isJoined(t, i + 1, ":"))
        return i;
    i += 2;
    while (isNumber(t, i, 1, 9) && isJoined(t, i, ":."))
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
    const bool apart = isJoined(t, i + 1, "/-.") && isJoined(t, i + 2, "/-.");
    const bool loose = named && (glued(t, i + 1) || isJoined(t, i + 1, "/-. "))
        && (glued(t, i + 2) || isJoined(t, i + 2, "/-. ,"));
    if (!loose && !(apart && isNumber(t, i + 1, 1, 2)))
        return std::nullopt;
    return dateMatch(t, i + 3, yearOf(t[i + 2]), t[i + 1].value, t[i].value);
}

/// 2024-04-30.
Matched yearFirstDate(const Tokens &t, size_t i)
{
    if (!isFullYear(t, i) || !isNumber(t, i + 1, 1, 2) || !isNumber(t, i + 2, 1, 2)
        || !isJoined(t, i + 1, "-/.") || !isJoined(t, i + 2, "-/."))
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

/// 2024/25, 2024-25, 2024/2025, FY24/25: where it ends and the year it begins in. Beside a part
/// of a year 24/25 is one too.
std::optional<std::pair<size_t, int>> financialYear(const Tokens &t, size_t i,
                                                    bool besidePart = false)
{
    const bool named = i < t.size() && t[i].kind == TokenKind::Word && t[i].text == "fy";
    if (named)
        ++i;
    const bool marked = named || (besidePart && isJoined(t, i + 1, "/"));
    if (!(isFullYear(t, i) || (marked && isYear(t, i))) || !isJoined(t, i + 1, "/-"))
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
    if (word.text == "m" || word.text == "month" || word.text == "mth") {
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
    if (const auto year = financialYear(t, i, true); year && isPart(t, year->first)) {
        const size_t part = year->first;
        return Match {part + 2, partOfYear(t[part], t[part + 1].value, year->second)};
    }
    const bool machine =
        isFullYear(t, i) && isPart(t, i + 1) && isJoined(t, i + 1, "-") && t[i + 1].text != "m";
    if (machine)
        return Match {i + 3, partOfYear(t[i + 1], t[i + 2].value, t[i].value)};
    return std::nullopt;
}

/// "Q1 2024/25", "M12 2024-25".
Matched partThenYear(const Tokens &t, size_t i)
{
    if (!isPart(t, i))
        return std::nullopt;
    const auto year = financialYear(t, i + 2, true);
    if (!year)
        return std::nullopt;
    return Match {year->first, partOfYear(t[i], t[i + 1].value, year->second)};
}

/// "Apr 2015/16", "2015/16 Apr", as a head of two rows says it: the month of that financial year.
Matched monthOfFinancialYear(const Tokens &t, size_t i)
{
    if (isMonthName(t, i)) {
        if (const auto year = financialYear(t, i + 1, true))
            return Match {year->first, monthInYear(t[i].value, year->second)};
    } else if (const auto year = financialYear(t, i, true); year && isMonthName(t, year->first)) {
        return Match {year->first + 1, monthInYear(t[year->first].value, year->second)};
    }
    return std::nullopt;
}

/// "April 2024", "Apr-24", "Oct18", "2024 April".
Matched namedMonth(const Tokens &t, size_t i)
{
    if (isMonthName(t, i) && isYear(t, i + 1) && (glued(t, i + 1) || isJoined(t, i + 1, "-/. ,_'")))
        return Match {i + 2, Period::month(yearOf(t[i + 1]), t[i].value)};
    if (isFullYear(t, i) && isMonthName(t, i + 1)
        && (glued(t, i + 1) || isJoined(t, i + 1, "-/. ,_")))
        return Match {i + 2, Period::month(t[i].value, t[i + 1].value)};
    return std::nullopt;
}

/// 2024-04, 2024/04, 04/2024. With a dash a month goes before a financial year (2011-12 is
/// December, as the machine form has it); with a stroke the year has gone first.
Matched numberedMonth(const Tokens &t, size_t i)
{
    Period month;
    if (isFullYear(t, i) && isNumber(t, i + 1, 1, 2) && isJoined(t, i + 1, "-/."))
        month = Period::month(t[i].value, t[i + 1].value);
    else if (isNumber(t, i, 1, 2) && isFullYear(t, i + 1) && isJoined(t, i + 1, "/-."))
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

/// "w/e 07/04/2024", "week ending 7 April 2024", "w/c 1 April 2024": how many days after the date
/// the week ends, and where the date begins.
std::optional<std::pair<size_t, int>> weekWords(const Tokens &t, size_t i)
{
    const auto isWord = [&](size_t at, std::initializer_list<std::string_view> words) {
        return at < t.size() && std::find(words.begin(), words.end(), t[at].text) != words.end();
    };
    constexpr int kToEnd = 6;
    if (isWord(i, {"w"}) && isJoined(t, i + 1, "/") && isWord(i + 1, {"e", "ending"}))
        return std::pair(i + 2, 0);
    if (isWord(i, {"w"}) && isJoined(t, i + 1, "/") && isWord(i + 1, {"c", "b"}))
        return std::pair(i + 2, kToEnd);
    if (isWord(i, {"week", "wk"}) && isWord(i + 1, {"ending", "end", "ended"}))
        return std::pair(i + 2, 0);
    if (isWord(i, {"week", "wk"}) && isWord(i + 1, {"commencing", "beginning", "starting"}))
        return std::pair(i + 2, kToEnd);
    return std::nullopt;
}

/// A week, as the day on which it ends.
Matched week(const Tokens &t, size_t i)
{
    const auto words = weekWords(t, i);
    if (!words)
        return std::nullopt;
    for (const auto form : {dayFirstDate, yearFirstDate}) {
        if (const Matched day = form(t, words->first)) {
            const QDate end = day->date.addDays(words->second);
            return Match {day->end, Period::day(end), end};
        }
    }
    return std::nullopt;
}

} // namespace

bool isMonthName(const Tokens &tokens, size_t i)
{
    return i < tokens.size() && tokens[i].kind == TokenKind::Month;
}

bool isJoined(const Tokens &tokens, size_t i, std::string_view separators)
{
    return i < tokens.size() && separators.find(tokens[i].before) != std::string_view::npos;
}

Period monthInYear(int month, int startYear)
{
    return Period::month(month >= 4 ? startYear : startYear + 1, month);
}

Matched matchPeriodForm(const Tokens &tokens, size_t i)
{
    for (const auto form :
         {week, dayFirstDate, yearFirstDate, packedDigits, yearThenPart, partThenYear,
          monthOfFinancialYear, namedMonth, wholeYear, numberedMonth}) {
        if (const Matched match = form(tokens, i))
            return match;
    }
    return std::nullopt;
}

Matched matchPartOfYear(const Tokens &t, int startYear)
{
    if (isPart(t, 0) && t.size() == 2)
        return Match {2, partOfYear(t[0], t[1].value, startYear)};
    if (isMonthName(t, 0) && t.size() == 1)
        return Match {1, monthInYear(t[0].value, startYear)};
    return std::nullopt;
}

} // namespace candour
