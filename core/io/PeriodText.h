// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Period.h"

#include <QStringView>

#include <optional>

namespace candour {

/// What the mapping knows about the periods of a file.
struct PeriodHints {
    /// What a date or a month stands for ("30/06/2024" in a quarterly return is Q1 2024/25) and
    /// which name twelve months have. Without it a date is its month and a span keeps its own kind.
    std::optional<PeriodKind> kind {};
    /// Months added to what the text says: -7 where the text is the month of publication and the
    /// data end seven months earlier. Needs a kind.
    int shiftMonths = 0;
    /// The financial year that a head above, a title or the name of the file gives, by the calendar
    /// year in which it begins: with it "Apr", "M1", "Qtr 1" and "Apr-Jun" alone are periods.
    std::optional<int> year {};
};

/// A period as a file writes it.
struct PeriodReading {
    Period period;
    QDate date {}; ///< the day, where the text named one
};

/// Reads free text that is a period and nothing else: 2024-04, 202404, Apr-24, April 2024,
/// 30/04/2024, 2024-04-30, 2024/25 M01, Q1 2024/25, M03 24/25, Apr 2015/16 (of that financial
/// year), 2024/25, 2024, Oct18-Sep19, and the machine forms of Period::fromText. Day before month
/// always; 24/25 alone is nothing; a bare "Q1 2024", which may be either year's, is nothing.
/// Two-digit years are 1970 to 2069. A week is the day on which it ends, by its first or last day
/// ("w/e 07/04/2024", "week commencing 1 April 2024"); a week's number is nothing, since no two
/// agree in which week 1 is.
[[nodiscard]] std::optional<PeriodReading> readPeriod(QStringView text,
                                                      const PeriodHints &hints = {});

/// The same without the day.
[[nodiscard]] std::optional<Period> parsePeriod(QStringView text, const PeriodHints &hints = {});

/// Finds the period inside other text or a file name: a span ("Oct18-Sep19") before a date, month,
/// quarter or financial year ("MSitAE-JUNE-2024", "nhs_sickness_2024-04.csv"). Nothing when two
/// equally good and different ones stand there; never a bare calendar year, nor one that needs the
/// year of the hints.
[[nodiscard]] std::optional<PeriodReading> findPeriodIn(QStringView text,
                                                        const PeriodHints &hints = {});

/// The financial year that the period lies in or is, as PeriodHints has it; a calendar year, which
/// lies in two, has none.
[[nodiscard]] std::optional<int> financialYearOf(const Period &period);

} // namespace candour
