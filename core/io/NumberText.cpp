// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/NumberText.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace candour {

namespace {

// The usual signs. Those in brackets are the Government Analysis Function's shorthand; the others
// are those of the NHS publications and submissions (shared data, README, defect 6).
constexpr std::array<std::pair<std::string_view, CellKind>, 36> kMarkers {{
    {"*", CellKind::Suppressed},
    {"**", CellKind::Suppressed},
    {"[c]", CellKind::Suppressed},
    {"suppressed", CellKind::Suppressed},
    {"n/a", CellKind::NotApplicable},
    {"n.a.", CellKind::NotApplicable},
    {"[z]", CellKind::NotApplicable},
    {"not applicable", CellKind::NotApplicable},
    {"-", CellKind::NotCollected},
    {"--", CellKind::NotCollected},
    {"\xE2\x80\x93", CellKind::NotCollected}, // en dash
    {"\xE2\x80\x94", CellKind::NotCollected}, // em dash
    {".", CellKind::NotCollected},
    {"..", CellKind::NotCollected},
    {"na", CellKind::NotCollected},
    {"nan", CellKind::NotCollected},
    {"null", CellKind::NotCollected},
    {"[x]", CellKind::NotCollected},
    {"[u]", CellKind::NotCollected},
    {"tbc", CellKind::NotCollected},
    {"tba", CellKind::NotCollected},
    {"not available", CellKind::NotCollected},
    {"not collected", CellKind::NotCollected},
    {"no data", CellKind::NotCollected},
    {"no return", CellKind::NotCollected},
    {"#n/a", CellKind::SheetError},
    {"#div/0!", CellKind::SheetError},
    {"#value!", CellKind::SheetError},
    {"#ref!", CellKind::SheetError},
    {"#name?", CellKind::SheetError},
    {"#num!", CellKind::SheetError},
    {"#null!", CellKind::SheetError},
    {"#spill!", CellKind::SheetError},
    {"#getting_data", CellKind::SheetError},
    // What the readers of workbooks put in the place of a formula nobody computed, a text lost.
    {"(no result)", CellKind::SheetError},
    {"(lost text)", CellKind::SheetError},
}};

// Powers of ten that a double holds exactly: with at most 15 digits one division rounds correctly.
constexpr std::array<double, 23> kTens {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
constexpr int kExactDigits = 15;
constexpr size_t kLongestNumber = 64;

constexpr NumberCell kUnreadable {CellKind::Unreadable};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return out;
}

CellKind kindOf(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Suppressed:
        return CellKind::Suppressed;
    case FigureStatus::NotApplicable:
        return CellKind::NotApplicable;
    case FigureStatus::Cleared:
        return CellKind::Blank;
    default:
        return CellKind::NotCollected;
    }
}

bool dropFront(std::string_view &text, std::string_view what)
{
    if (!text.starts_with(what))
        return false;
    text.remove_prefix(what.size());
    text = trimmedUtf8(text);
    return true;
}

bool dropBack(std::string_view &text, std::string_view what)
{
    if (!text.ends_with(what))
        return false;
    text.remove_suffix(what.size());
    text = trimmedUtf8(text);
    return true;
}

/// Digits with at most one point and nothing else, the form of nearly every cell; false for any
/// other, and for more digits than can be taken exactly.
bool readPlain(std::string_view text, double &number)
{
    size_t i = 0;
    const bool negative = text[0] == '-';
    i += negative ? 1 : 0;
    quint64 digits = 0;
    int count = 0;
    int places = -1;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            digits = digits * 10 + quint64(c - '0');
            ++count;
            places += places >= 0 ? 1 : 0;
        } else if (c == '.' && places < 0) {
            places = 0;
        } else {
            return false;
        }
    }
    if (count == 0 || count > kExactDigits)
        return false;
    const double magnitude = double(digits) / kTens[size_t(std::max(places, 0))];
    number = negative ? -magnitude : magnitude;
    return true;
}

/// Bytes of the blank at the front of the text, also of one that does not break (U+00A0, U+202F) or
/// is thin (U+2009); 0 where none stands there.
size_t blankAt(std::string_view text)
{
    for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

/// Takes thousands separators out and makes the decimal sign a point; empty when they stand where
/// none belongs.
std::string withoutThousands(std::string_view text, char thousands, char decimal)
{
    std::string out;
    size_t group = 0; // digits since the last separator
    bool grouped = false;
    bool whole = true;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const size_t blank = whole && !isDigit(c) ? blankAt(text.substr(i)) : 0;
        if (whole && (c == thousands || blank > 0)) {
            if (group == 0 || group > 3 || (grouped && group != 3))
                return {};
            grouped = true;
            group = 0;
            i += blank > 0 ? blank - 1 : 0;
            continue;
        }
        if (whole && !isDigit(c)) {
            if (grouped && group != 3)
                return {};
            whole = false;
        }
        out += c == decimal ? '.' : c;
        group += isDigit(c) ? 1 : 0;
    }
    return whole && grouped && group != 3 ? std::string() : out;
}

/// Digits, one point, one exponent; the C library would also take "inf" and "0x1F".
bool isDecimalText(std::string_view text)
{
    return !text.empty() && (isDigit(text[0]) || text[0] == '.')
        && text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
}

} // namespace

std::string_view trimmedUtf8(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kBlanks {"\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\xAF",
                                                       "\xE2\x80\x89", "\xEF\xBB\xBF"};
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    for (bool again = true; again && !text.empty();) {
        again = false;
        if (isBlank(text.front())) {
            text.remove_prefix(1);
            again = true;
        } else if (isBlank(text.back())) {
            text.remove_suffix(1);
            again = true;
        } else if ((text.front() | text.back()) & 0x80) {
            for (const std::string_view blank : kBlanks) {
                if (text.starts_with(blank)) {
                    text.remove_prefix(blank.size());
                    again = true;
                } else if (text.ends_with(blank)) {
                    text.remove_suffix(blank.size());
                    again = true;
                }
            }
        }
    }
    return text;
}

NumberReader::NumberReader(bool decimalComma, const QList<NumberMarker> &markers)
    : m_decimalComma(decimalComma)
{
    for (const NumberMarker &marker : markers) {
        m_markers.emplace_back(lower(marker.text.trimmed().toStdString()), kindOf(marker.status));
        double number = 0;
        const std::string &text = m_markers.back().first;
        m_plainFirst = m_plainFirst && (text.empty() || !readPlain(text, number));
    }
    for (const auto &[text, kind] : kMarkers)
        m_markers.emplace_back(std::string(text), kind);
}

NumberCell NumberReader::read(std::string_view utf8) const
{
    if (utf8.empty())
        return {};
    NumberCell cell;
    const bool mayBePlain =
        m_plainFirst && (!m_decimalComma || utf8.find('.') == std::string_view::npos);
    if (mayBePlain && readPlain(utf8, cell.number)) {
        cell.kind = CellKind::Number;
        return cell;
    }
    const std::string_view text = trimmedUtf8(utf8);
    if (text.empty())
        return {};
    if (text.size() > kLongestNumber)
        return kUnreadable;
    const NumberCell marker = readMarker(text);
    return marker.kind != CellKind::Unreadable ? marker : readWritten(text);
}

NumberCell NumberReader::readMarker(std::string_view trimmed) const
{
    const std::string key = lower(trimmed);
    for (const auto &[text, kind] : m_markers) {
        if (key == text)
            return {kind};
    }
    // "<5": a small number held back.
    std::string_view rest = trimmed;
    if ((dropFront(rest, "<") || dropFront(rest, "\xE2\x89\xA4"))) {
        dropFront(rest, "=");
        dropBack(rest, "%");
        if (!rest.empty() && std::all_of(rest.begin(), rest.end(), isDigit))
            return {CellKind::Suppressed};
    }
    return kUnreadable;
}

NumberCell NumberReader::readWritten(std::string_view text) const
{
    const bool accounting = text.front() == '(' && text.back() == ')';
    if (accounting) {
        text.remove_prefix(1);
        text.remove_suffix(1);
    }
    bool negative = accounting;
    if (dropFront(text, "-") || dropFront(text, "\xE2\x88\x92"))
        negative = true;
    else
        dropFront(text, "+");
    const bool percent = dropBack(text, "%");
    if (dropFront(text, "\xC2\xA3") && !negative)
        negative = dropFront(text, "-"); // £-5 as well as -£5
    const bool half = dropBack(text, "\xC2\xBD");
    if (half && text.empty())
        text = "0";
    const std::string plain =
        m_decimalComma ? withoutThousands(text, '.', ',') : withoutThousands(text, ',', '.');
    if (!isDecimalText(plain))
        return kUnreadable;
    bool ok = false;
    double number = QByteArray::fromStdString(plain).toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return kUnreadable;
    number += half ? 0.5 : 0.0;
    return {CellKind::Number, percent, negative ? -number : number};
}

} // namespace candour
