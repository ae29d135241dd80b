// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/NumberFormatKind.h"

#include <algorithm>
#include <string>

namespace candour {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool startsWith(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    for (size_t i = 0; i < word.size(); ++i) {
        if (lower(text[i]) != word[i])
            return false;
    }
    return true;
}

/// Only what means something of the first section: letters in lower case, digits as '0', an
/// elapsed time ("[h]") as its letters, '%'.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = lower(code[i]);
        if (c == ';')
            break;
        if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character stands for itself, or for a width
        } else if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            const char first = inside.empty() ? ' ' : lower(inside[0]);
            const bool same =
                inside.find_first_not_of(inside.empty() ? ' ' : inside[0]) == inside.npos;
            if (same && (first == 'h' || first == 'm' || first == 's'))
                bare += first == 'm' ? "h" : std::string(1, first); // elapsed minutes are time
            i = end;
        } else if (startsWith(code.substr(i), "general")) {
            i += 6;
        } else if (startsWith(code.substr(i), "standard")) { // the same, in some German programs
            i += 7;
        } else if (startsWith(code.substr(i), "am/pm")) {
            bare += 'h';
            i += 4;
        } else if (startsWith(code.substr(i), "a/p")) {
            bare += 'h';
            i += 2;
        } else if (c == 'e' && i + 1 < code.size() && (code[i + 1] == '+' || code[i + 1] == '-')) {
            ++i; // an exponent
        } else if (std::string_view("ymdhs%").find(c) != std::string_view::npos) {
            bare += c;
        }
    }
    return bare;
}

/// m means minutes after an hour or before a second, months elsewhere.
bool hasMonth(const std::string &bare)
{
    for (size_t i = bare.find('m'); i != std::string::npos;) {
        const size_t end = std::min(bare.find_first_not_of('m', i), bare.size());
        const bool afterHour = i > 0 && (bare[i - 1] == 'h');
        const bool beforeSecond = end < bare.size() && bare[end] == 's';
        if (end - i > 2 || (!afterHour && !beforeSecond))
            return true;
        i = bare.find('m', end);
    }
    return false;
}

} // namespace

GridKind kindOfFormatCode(std::string_view code)
{
    const std::string bare = bareCode(code);
    const bool date = bare.find_first_of("yd") != std::string::npos || hasMonth(bare);
    const bool time = bare.find_first_of("hs") != std::string::npos;
    if (date)
        return time ? GridKind::DateTime : GridKind::Date;
    if (time)
        return GridKind::Time;
    return bare.find('%') != std::string::npos ? GridKind::Percent : GridKind::Number;
}

GridKind kindOfBuiltinFormat(int id)
{
    if (id == 9 || id == 10)
        return GridKind::Percent;
    if (id == 22)
        return GridKind::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55
        || id == 56)
        return GridKind::Time;
    // 27 to 36 and 50 to 58 are the dates and times of East Asian programs.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return GridKind::Date;
    return GridKind::Number;
}

} // namespace candour
