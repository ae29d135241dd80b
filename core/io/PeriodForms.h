// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Period.h"
#include "core/io/PeriodTokens.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace candour {

// The forms in which files write one period; readPeriod() of PeriodText.h is what others call.

inline constexpr int kMonthsInYear = 12;

using PeriodTokens = std::vector<PeriodToken>;

/// Something read from tokens [begin, end).
struct PeriodMatch {
    size_t end = 0;
    Period period;
    QDate date {};
    bool span = false; ///< two months with a dash between
    bool bareYear = false;
};

/// A month name stands at i.
[[nodiscard]] bool isMonthName(const PeriodTokens &tokens, size_t i);

/// The separator before token i is one of these.
[[nodiscard]] bool isJoined(const PeriodTokens &tokens, size_t i, std::string_view separators);

/// A single period (no span) that begins at i, by the first form that fits.
[[nodiscard]] std::optional<PeriodMatch> matchPeriodForm(const PeriodTokens &tokens, size_t i);

/// "M1", "Qtr 1", "Apr" and nothing else, in the financial year that begins in `startYear`.
[[nodiscard]] std::optional<PeriodMatch> matchPartOfYear(const PeriodTokens &tokens, int startYear);

/// The month (1 to 12) as it falls in the financial year that begins in `startYear`.
[[nodiscard]] Period monthInYear(int month, int startYear);

} // namespace candour
