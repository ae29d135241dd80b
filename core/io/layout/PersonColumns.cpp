// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/PersonColumns.h"

#include "core/base/PersonText.h"
#include "core/io/CellText.h"
#include "core/io/IoText.h"
#include "core/io/SheetRows.h"
#include "core/io/layout/LayoutWords.h"
#include "core/io/layout/OrganisationText.h"

#include <algorithm>
#include <array>

namespace candour {

namespace {

// One number in eleven passes the check by chance; one column of them does not.
constexpr int kFewestNumbers = 3;
constexpr int kFewestOfAll = 2; ///< where every number of ten digits is one
constexpr int kFewestPostcodes = 5;

constexpr size_t kNhsDigits = 10;
constexpr size_t kLongestNumber = 14; ///< written with spaces or dashes
constexpr size_t kLongestName = 120; ///< of an organisation
constexpr size_t kLongestDate = 48;
constexpr size_t kLongestNote = 2000; ///< looked through for numbers
constexpr size_t kMostTexts = 20'000; ///< remembered at a time

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The ten digits of a number written plain or in groups; false where it has no ten.
bool takeTenDigits(std::string_view text, std::array<QChar, kNhsDigits> &digits)
{
    if (text.size() < kNhsDigits || text.size() > kLongestNumber)
        return false;
    size_t count = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-')
            continue;
        if (!isDigit(c) || count == kNhsDigits)
            return false;
        digits[count++] = QLatin1Char(c);
    }
    return count == kNhsDigits;
}

/// "ME7 5NY": one or two letters, a digit and perhaps a sign, then a digit and two letters that are
/// none of CIKMOV.
bool isPostcode(std::string_view text)
{
    constexpr std::string_view kNeverLast = "CIKMOV";
    if (text.size() < 5 || text.size() > 8 || !isLetter(text.front()) || !isLetter(text.back()))
        return false;
    const auto isLast = [&](char c) {
        return isLetter(c) && kNeverLast.find(char(c & ~0x20)) == std::string_view::npos;
    };
    const size_t inward = text.size() - 3;
    if (!isDigit(text[inward]) || !isLast(text[inward + 1]) || !isLast(text[inward + 2]))
        return false;
    std::string_view outward = text.substr(0, inward);
    if (outward.back() == ' ')
        outward.remove_suffix(1);
    const size_t letters = outward.size() > 1 && isLetter(outward[1]) ? 2 : 1;
    if (outward.size() < letters + 1 || outward.size() > letters + 2 || !isDigit(outward[letters]))
        return false;
    return outward.size() == letters + 1 || isDigit(outward.back()) || isLetter(outward.back());
}

/// "1950-03-01", "1/3/50", "1.3.1950".
bool looksLikeDate(std::string_view text)
{
    if (text.size() < 6 || text.size() > kLongestDate)
        return false;
    return text.find_first_of("-/", 1) != std::string_view::npos
        || std::count(text.begin(), text.end(), '.') == 2;
}

/// Of letters, or with some among its digits: "03C" is a code, "1 March 1950" a date.
bool isInLetters(std::string_view text)
{
    return !isDigit(text.front()) || std::any_of(text.begin(), text.end(), isLetter);
}

} // namespace

PersonScan::PersonScan(const NameLookup *names)
    : m_names(names)
    , m_numbers(false)
{
}

void PersonScan::add(int line, RowSource::Fields fields)
{
    const size_t count = std::min(fields.size(), size_t(kLayoutColumns));
    if (m_columns.size() < count)
        m_columns.resize(count);
    for (size_t i = 0; i < count; ++i) {
        std::string_view text = fields[i];
        // Most cells are short plain numbers, which are nothing.
        const bool isPlain =
            text.empty() || (text.size() < 5 && isDigit(text.front()) && isDigit(text.back()));
        if (isPlain)
            continue;
        text = trimmedUtf8(text);
        if (text.empty())
            continue;
        if (isInLetters(text))
            addText(m_columns[i], line, text);
        else
            addNumber(m_columns[i], line, text);
    }
}

void PersonScan::addNumber(Column &column, int line, std::string_view text)
{
    std::array<QChar, kNhsDigits> digits;
    if (takeTenDigits(text, digits)) {
        ++column.tenDigits;
        if (isNhsNumber(QStringView(digits)))
            (text.size() > kNhsDigits ? column.plainNhsNumbers : column.nhsNumbers).add(line);
    } else if (column.isHeadedByPerson && looksLikeDate(text)) {
        column.dates.add(line);
    }
}

/// "NHS no 943 476 5919 fell": a number among words.
void PersonScan::addNoted(Column &column, int line, std::string_view text)
{
    const auto digits = size_t(std::count_if(text.begin(), text.end(), isDigit));
    if (digits < kNhsDigits || text.size() > kLongestNote)
        return;
    const QString shown = cellText(text);
    for (const PersonFinding &finding : personFindings(shown)) {
        const bool isPlain = finding.length > qsizetype(kNhsDigits)
            || shown.contains(QLatin1String("nhs"), Qt::CaseInsensitive);
        if (finding.mark == PersonMark::NhsNumber && isPlain)
            column.plainNhsNumbers.add(line);
    }
}

void PersonScan::addText(Column &column, int line, std::string_view text)
{
    addNoted(column, line, text);
    switch (sortOf(column, text)) {
    case TextSort::Sign:
        return;
    case TextSort::Period:
        column.dates.add(line);
        return;
    case TextSort::PersonHead:
        column.isHeadedByPerson = true;
        column.head = cellText(text);
        column.texts = {}; // what counts stands below
        column.dates = {};
        return;
    case TextSort::Organisation:
        ++column.organisations;
        break;
    case TextSort::Other:
        break;
    }
    column.texts.add(line);
    if (isPostcode(text))
        column.postcodes.add(line);
}

PersonScan::TextSort PersonScan::sortOf(Column &column, std::string_view text)
{
    if (text.size() > kLongestName)
        return TextSort::Other;
    if (text == column.last)
        return column.lastSort;
    std::string key(text);
    auto known = m_sorts.find(key);
    if (known == m_sorts.end()) {
        if (m_sorts.size() >= kMostTexts)
            m_sorts.clear();
        known = m_sorts.emplace(key, read(text)).first;
    }
    column.last = std::move(key);
    column.lastSort = known->second;
    return known->second;
}

PersonScan::TextSort PersonScan::read(std::string_view text) const
{
    if (m_numbers.read(text).kind != CellKind::Unreadable)
        return TextSort::Sign; // or a number with a sign before it
    const QString shown = cellText(text);
    if (namesPerson(shown))
        return TextSort::PersonHead;
    if (text.size() <= kLongestDate && readPeriod(shown))
        return TextSort::Period;
    const bool isOrganisation = (m_names && m_names->organisation(shown))
        || looksLikeOrganisationCode(shown) || looksLikeOrganisationName(shown);
    return isOrganisation ? TextSort::Organisation : TextSort::Other;
}

PersonColumns PersonScan::found() const
{
    PersonColumns found;
    const bool hasOrganisations =
        std::any_of(m_columns.begin(), m_columns.end(),
                    [](const Column &column) { return column.organisations >= kFewestPostcodes; });
    const auto add = [&](size_t column, const QString &what, int line) {
        found.columns.push_back(int(column));
        found.marks += IoText::tr("%1 in column %2, first in row %3")
                           .arg(what, columnName(int(column)))
                           .arg(line);
    };
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const int nhsNumbers = column.nhsNumbers.count;
        const bool areNumbers = (nhsNumbers >= kFewestNumbers && nhsNumbers * 2 >= column.tenDigits)
            || (nhsNumbers >= kFewestOfAll && nhsNumbers == column.tenDigits);
        const bool arePersons =
            column.isHeadedByPerson && (column.dates.count > 0 || column.texts.count > 1);
        if (column.plainNhsNumbers.count > 0)
            add(i, IoText::tr("NHS numbers"), column.plainNhsNumbers.firstLine);
        else if (areNumbers || (column.isHeadedByPerson && nhsNumbers > 0))
            add(i, IoText::tr("NHS numbers"), column.nhsNumbers.firstLine);
        else if (arePersons)
            add(i, IoText::tr("“%1”").arg(column.head),
                column.dates.count > 0 ? column.dates.firstLine : column.texts.firstLine);
        else if (column.postcodes.count >= kFewestPostcodes
                 && column.postcodes.count * 2 >= column.texts.count && !hasOrganisations)
            add(i, IoText::tr("postcodes"), column.postcodes.firstLine);
    }
    return found;
}

PersonColumns findPersonColumns(const SheetReading &sheet, const NameLookup &names)
{
    PersonScan scan(&names);
    SheetRows rows(sheet.grid());
    while (rows.next() && rows.line() <= sheet.rows())
        scan.add(rows.line(), rows.fields());
    return scan.found();
}

} // namespace candour
