// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvSniff.h"

#include "core/io/IoText.h"

#include <algorithm>
#include <array>
#include <map>

namespace candour {

namespace {

// ¬ (byte 0xAC of Windows-1252) separates fields in NHS Choices' Hospital.csv.
constexpr std::array<std::string_view, 5> kDelimiters {",", ";", "\t", "|", "\xC2\xAC"};
constexpr size_t kLookedAt = 64 * 1024;
constexpr size_t kLines = 60;

using Counts = std::array<int, kDelimiters.size()>;

/// How often each candidate stands outside quotes on each of the first lines with text.
std::vector<Counts> countDelimiters(std::string_view text)
{
    std::vector<Counts> lines;
    Counts counts {};
    bool quoted = false;
    bool any = false;
    for (size_t i = 0; i < text.size() && lines.size() < kLines; ++i) {
        const char c = text[i];
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            if (any)
                lines.push_back(counts);
            counts = {};
            any = false;
            continue;
        } else if (!quoted) {
            for (size_t d = 0; d < kDelimiters.size(); ++d)
                counts[d] += text.compare(i, kDelimiters[d].size(), kDelimiters[d]) == 0;
        }
        any = true;
    }
    if (any && lines.size() < kLines)
        lines.push_back(counts);
    return lines;
}

/// Rewards a candidate that occurs equally often on many lines, and then one that makes more
/// columns.
qint64 evenness(const std::vector<Counts> &lines, size_t candidate)
{
    std::map<int, qint64> frequency;
    for (const Counts &counts : lines)
        ++frequency[counts[candidate]];
    qint64 best = 0;
    for (const auto &[count, times] : frequency)
        best = std::max(best, times * times * count);
    return best;
}

enum class Decimal { Unknown, Point, Comma };

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What one cell says about the decimal sign; 1,234 and 1.234 say nothing.
Decimal decimalOf(std::string_view cell)
{
    while (!cell.empty() && (cell.back() == '%' || cell.back() == ' '))
        cell.remove_suffix(1);
    const size_t sign = cell.find_last_of(".,");
    if (sign == std::string_view::npos || sign == 0 || sign + 1 >= cell.size()
        || !isDigit(cell[sign - 1]))
        return Decimal::Unknown;
    if (!std::all_of(cell.begin() + qsizetype(sign) + 1, cell.end(), isDigit))
        return Decimal::Unknown;
    const std::string_view whole = cell.substr(0, sign);
    if (whole.find_first_not_of("0123456789.,-+ ") != std::string_view::npos)
        return Decimal::Unknown;
    const char other = cell[sign] == ',' ? '.' : ',';
    const bool certain =
        cell.size() - sign - 1 != 3 || whole == "0" || whole.find(other) != std::string_view::npos;
    if (!certain || whole.find(cell[sign]) != std::string_view::npos)
        return Decimal::Unknown;
    return cell[sign] == ',' ? Decimal::Comma : Decimal::Point;
}

} // namespace

bool sniffDecimalComma(std::string_view utf8, const std::string &delimiter)
{
    if (delimiter == ",")
        return false;
    CsvReader reader(utf8.substr(0, kLookedAt), {delimiter, false});
    bool comma = false;
    while (reader.next()) {
        for (const std::string_view field : reader.fields()) {
            const Decimal decimal = decimalOf(field);
            if (decimal == Decimal::Point)
                return false;
            comma = comma || decimal == Decimal::Comma;
        }
    }
    return comma;
}

CsvDialect sniffDialect(std::string_view utf8)
{
    const std::vector<Counts> lines = countDelimiters(utf8.substr(0, kLookedAt));
    size_t best = 0;
    for (size_t candidate = 1; candidate < kDelimiters.size(); ++candidate) {
        if (evenness(lines, candidate) > evenness(lines, best))
            best = candidate;
    }
    CsvDialect dialect {std::string(kDelimiters[best]), false};
    dialect.decimalComma = sniffDecimalComma(utf8, dialect.delimiter);
    return dialect;
}

QString delimiterName(std::string_view delimiter)
{
    if (delimiter == ",")
        return IoText::tr("comma");
    if (delimiter == ";")
        return IoText::tr("semicolon");
    if (delimiter == "\t")
        return IoText::tr("tab");
    if (delimiter == "|")
        return IoText::tr("vertical bar");
    return QString::fromUtf8(delimiter.data(), qsizetype(delimiter.size()));
}

} // namespace candour
