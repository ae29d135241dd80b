// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"
#include "core/io/RowSource.h"
#include "core/io/TableFacts.h"
#include "core/io/TableHeads.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace candour {

/// Where the columns of a mapping stand in one file: places from 0, kNoColumn where none.
inline constexpr int kNoColumn = -1;

struct PlannedSum {
    std::vector<int> add;
    std::vector<int> subtract;

    [[nodiscard]] bool isEmpty() const { return add.empty() && subtract.empty(); }

    [[nodiscard]] int firstColumn() const
    {
        return !add.empty() ? add.front() : subtract.empty() ? kNoColumn : subtract.front();
    }
};

/// A fraction in per cent.
inline constexpr double kPerCentOfFraction = 100.0;

/// What numbers of a row are multiplied by.
struct NumberScale {
    double factor = 1.0;
    bool ofFractions = false; ///< only those of 1 at most; the others are what they say

    [[nodiscard]] double of(double number) const
    {
        return ofFractions && (number > 1 || number < -1) ? 1.0 : factor;
    }

    [[nodiscard]] NumberScale times(double more) const { return {factor * more, ofFractions}; }
};

/// A column of its own for one organisation (providers across).
struct ProviderColumn {
    int column = kNoColumn;
    QString code;
    QString name;
};

struct PlannedMeasure {
    QString indicator;
    PlannedSum numerator;
    PlannedSum denominator;
    PlannedSum count;
    int value = kNoColumn;
    int lower = kNoColumn;
    int upper = kNoColumn;
    int band = kNoColumn;
    int status = kNoColumn;
    double scale = 1.0;
};

struct ColumnPlan {
    int organisationCode = kNoColumn;
    int organisationName = kNoColumn;
    int indicator = kNoColumn;
    int period = kNoColumn;
    int year = kNoColumn; ///< of the months under `period`
    int part = kNoColumn;
    int scaleColumn = kNoColumn; ///< or the column of units
    int threshold = kNoColumn;
    std::vector<int> breakdowns; ///< one each of the mapping's
    std::vector<int> setAside; ///< one each of the mapping's patterns
    std::vector<PlannedMeasure> measures;
    std::vector<PeriodColumn> periodColumns;
    std::vector<ProviderColumn> providerColumns;
    std::vector<int> repeats; ///< a blank cell repeats the one above
    QStringList heads;
    int headerLine = 0; ///< of the first row of heads
    QList<QStringList> titles; ///< the rows above the heads
    int firstHeadColumn = kNoColumn; ///< the first column that has a head
    std::string firstHead;

    /// For sentences: the head, or the letter of a column without one.
    [[nodiscard]] QString columnName(int column) const;
    /// The row repeats the heads (a table pasted twice).
    [[nodiscard]] bool repeatsHeads(std::span<const std::string_view> fields) const;
    /// The columns that say what a row is about.
    [[nodiscard]] std::vector<int> labelColumns() const;
    /// So many columns hold all that are planned.
    [[nodiscard]] int width() const;
};

/// Skips title rows up to the heads and finds every column of the mapping; the reader then stands
/// before the first row of figures.
[[nodiscard]] Result<ColumnPlan> planColumns(RowSource &source, const Mapping &mapping,
                                             const TableNames &names);

} // namespace candour
