// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Value.h"
#include "core/io/ImportedTable.h"
#include "core/io/NumberText.h"
#include "core/io/TextTable.h"

#include <optional>
#include <tl/expected.hpp>

namespace candour {

/// What a number may be at most, either way: with kSmallestDenominator it keeps everything that is
/// computed from a file finite.
inline constexpr double kLargestNumber = kLargestFigure;
/// Less than this of a person, a bed day or an expected event is a slip.
inline constexpr double kSmallestDenominator = 1e-6;

/// The columns that a calculation knows.
struct NumberColumns {
    QStringList needed;
    QStringList optional {};
    QString needs {}; ///< the needed ones in words; empty: their names
};

/// A CSV file with a head from which a calculation is fed, outside any Candour file. Columns are
/// known by their names, whatever their order and case; others are passed over.
class NumberTable {
public:
    /// ErrorCode::Invalid when a needed column or any row is missing, or one of the columns stands
    /// there twice.
    [[nodiscard]] static Result<NumberTable> read(const QString &path,
                                                  const NumberColumns &columns);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] qsizetype rowCount() const { return m_table.rows.size(); }

    [[nodiscard]] int line(qsizetype row) const { return m_table.lines[row]; }

    [[nodiscard]] bool hasColumn(const QString &column) const
    {
        return m_table.columnOf(column) >= 0;
    }

    /// Trimmed; empty also where there is no such column.
    [[nodiscard]] QString text(qsizetype row, const QString &column) const;
    /// Why nothing in this row can be trusted: it has more cells than the head, as "B,1,020" has
    /// whose number was written with a comma.
    [[nodiscard]] std::optional<ImportProblem> rowFault(qsizetype row) const;
    /// NaN for a blank cell, a marker of an absent number (NA, *, -) and a column that is not
    /// there. Nothing beyond kLargestNumber.
    [[nodiscard]] tl::expected<double, ImportProblem> number(qsizetype row,
                                                             const QString &column) const;
    /// A number to divide by; of those above zero nothing below kSmallestDenominator.
    [[nodiscard]] tl::expected<double, ImportProblem> denominator(qsizetype row,
                                                                  const QString &column) const;
    /// "that is too small to divide by: …".
    [[nodiscard]] static QString tooSmall();
    /// A problem of this cell, for a reason that is found later.
    [[nodiscard]] ImportProblem problem(qsizetype row, const QString &column,
                                        const QString &reason) const;

private:
    QString m_name;
    TextTable m_table;
    NumberReader m_reader;
};

} // namespace candour
