// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/LayoutWords.h"
#include "core/io/layout/TableSearch.h"

#include <limits>
#include <vector>

namespace candour {

/// What stands in one column of a table, in the rows that hold figures.
struct ColumnProfile {
    static constexpr double kHalf = 0.5;

    int column = -1;
    QString head; ///< as a mapping calls it; empty where there is none
    QString lowest; ///< its lowest text
    HeadWord word = HeadWord::None;
    bool isHidden = false;
    bool isHeadRepeated = false; ///< another column has the same

    int filled = 0;
    int numbers = 0;
    int percents = 0;
    int fractions = 0; ///< of the plain numbers: not whole
    int markers = 0;
    int errors = 0;
    int texts = 0;
    int periods = 0; ///< dates and periods, also those written as numbers
    int partsOfYear = 0;
    int years = 0; ///< of the periods: whole years
    int codes = 0; ///< that look like those of organisations
    int names = 0; ///< the same
    int known = 0; ///< organisations of the file at hand
    int knownCodes = 0; ///< of these, what would also look like a code if they were not known
    int indicators = 0; ///< the same
    int thresholds = 0;
    int units = 0;
    int frequencies = 0;
    int statuses = 0;
    int parts = 0; ///< "Numerator", "Denominator"
    int prose = 0;
    int sums = 0; ///< "TOTAL", "England"
    int different = 0;
    double least = std::numeric_limits<double>::infinity();
    double most = -std::numeric_limits<double>::infinity();
    double mostPlain = -std::numeric_limits<double>::infinity(); ///< of those not written as "%"
    bool isFine = false; ///< a plain number below 1 has more than two decimals
    bool counts = false; ///< 1, 2, 3 … from row to row

    [[nodiscard]] int figures() const { return numbers + percents + errors; }

    /// At least this share of what stands in it.
    [[nodiscard]] bool isMostly(int count, double share = 0.6) const
    {
        return filled > 0 && count >= share * filled;
    }

    /// Codes of organisations, whether the file at hand knows them or not.
    [[nodiscard]] int allCodes() const { return codes + knownCodes; }

    /// Names of organisations, the same.
    [[nodiscard]] int allNames() const { return names + known - knownCodes; }

    [[nodiscard]] bool isText() const { return isMostly(texts + markers, 0.5) && texts > 0; }

    /// Numbers, and signs in the place of numbers.
    [[nodiscard]] bool isNumeric() const
    {
        return figures() > 0 && isMostly(figures() + markers, 0.5);
    }

    /// 1 to 12, as the months of a year that stands beside them.
    [[nodiscard]] bool isMonthNumbers() const
    {
        return filled > 0 && numbers == filled && fractions == 0 && least >= 1 && most <= 12;
    }

    /// Its plain numbers never exceed one: all of them, or a few cells that somebody forgot to
    /// format as the percentages around them.
    [[nodiscard]] bool isFractions() const
    {
        return numbers > 0 && least >= 0 && mostPlain <= 1.0
            && (percents == 0 || percents > numbers);
    }

    /// Fractions rather than small percentages: percentages stand around them, or they are written
    /// as finely as nobody writes a percentage.
    [[nodiscard]] bool isSurelyFractions() const
    {
        return isFractions() && (percents > 0 || (isFine && mostPlain >= kHalf));
    }
};

/// Below 1 and with more than two decimals: 0.9123 is a fraction, 0.9 may be a small percentage.
[[nodiscard]] bool isFineFraction(double number);

/// One each of the table's columns, from left to right.
[[nodiscard]] std::vector<ColumnProfile> profilesOf(const SheetReading &sheet,
                                                    const SheetTableArea &table);

/// The texts of a column in the table's rows; a cell that is merged downwards stands in every row
/// it covers, and with `repeats` a blank one repeats the one above.
[[nodiscard]] QStringList labelsOf(const SheetReading &sheet, const SheetTableArea &table,
                                   int column, bool repeats);

} // namespace candour
