// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace candour {

enum class TokenKind { Number, Month, Word };

/// A piece of text that may name a period: "Oct18-Sep19" is Month, Number, Month, Number.
struct PeriodToken {
    TokenKind kind = TokenKind::Word;
    int value = 0; ///< of a number (0 when longer than nine digits), or the month 1 to 12
    int digits = 0; ///< of a number
    std::string text; ///< of a word, in lower case
    /// What stands before it: '\0' nothing, ' ' blank, or one of - / . , _ : ' (a dash of any
    /// length is '-'); '?' for anything else.
    char before = '\0';
    int dots = 0; ///< full stops before it
};

[[nodiscard]] std::vector<PeriodToken> periodTokens(QStringView text);

} // namespace candour
