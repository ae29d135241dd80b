// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/PeriodTokens.h"

#include <QString>

#include <array>
#include <string_view>

namespace candour {

namespace {

// Longer text names no period; a cell with a novel in it costs nothing.
constexpr qsizetype kLongest = 200;

// English month names, whatever the language of the screen: the files are English.
constexpr std::array<std::string_view, 12> kMonths {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

int monthOf(std::string_view word)
{
    if (word == "sept")
        return 9;
    for (size_t i = 0; i < kMonths.size(); ++i) {
        if (word == kMonths[i] || word == kMonths[i].substr(0, 3))
            return int(i) + 1;
    }
    return 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

char separatorOf(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2013: // en dash
    case 0x2014: // em dash
        return '-';
    case u'/':
    case u'.':
    case u',':
    case u'_':
    case u':':
    case u'\'':
        return char(c.unicode());
    default:
        return c.isSpace() ? ' ' : '?';
    }
}

/// Two separators in a row: a blank gives way to a sign, two signs make neither.
char combined(char before, char next)
{
    if (before == '\0' || before == ' ')
        return next;
    return next == ' ' || next == before ? before : '?';
}

PeriodToken numberToken(QStringView digits)
{
    PeriodToken token;
    token.kind = TokenKind::Number;
    token.digits = int(digits.size());
    if (digits.size() <= 9)
        token.value = digits.toInt();
    return token;
}

PeriodToken wordToken(QStringView letters)
{
    PeriodToken token;
    token.text = letters.toString().toLower().toStdString();
    token.value = monthOf(token.text);
    token.kind = token.value > 0 ? TokenKind::Month : TokenKind::Word;
    return token;
}

bool isOrdinal(const PeriodToken &token)
{
    return token.text == "st" || token.text == "nd" || token.text == "rd" || token.text == "th";
}

} // namespace

std::vector<PeriodToken> periodTokens(QStringView text)
{
    std::vector<PeriodToken> tokens;
    text = text.trimmed();
    if (text.size() > kLongest)
        return tokens;
    char before = '\0';
    int dots = 0;
    for (qsizetype i = 0; i < text.size();) {
        const auto kind = isDigit(text[i]) ? isDigit : isLetter;
        qsizetype end = i;
        while (end < text.size() && kind(text[end]))
            ++end;
        if (end == i) {
            before = combined(before, separatorOf(text[i]));
            dots += text[i] == u'.';
            ++i;
            continue;
        }
        const QStringView piece = text.mid(i, end - i);
        PeriodToken token = kind == isDigit ? numberToken(piece) : wordToken(piece);
        i = end;
        const bool suffix = before == '\0' && !tokens.empty()
            && tokens.back().kind == TokenKind::Number && isOrdinal(token);
        if (!suffix) { // "1st April": the ending says nothing
            token.before = before;
            token.dots = dots;
            tokens.push_back(std::move(token));
        }
        before = '\0';
        dots = 0;
    }
    return tokens;
}

} // namespace candour
