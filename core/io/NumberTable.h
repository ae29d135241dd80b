// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/NumberText.h"
#include "core/io/TextTable.h"

#include <tl/expected.hpp>

namespace candour {

/// A CSV file with a head from which a calculation is fed, outside any Candour file. Columns are
/// known by their names, whatever their order and case; others are passed over.
class NumberTable {
public:
    /// ErrorCode::Invalid when a needed column or any row is missing.
    [[nodiscard]] static Result<NumberTable> read(const QString &path,
                                                  const QStringList &neededColumns);

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] qsizetype rowCount() const { return m_table.rows.size(); }

    [[nodiscard]] int line(qsizetype row) const { return m_table.lines[row]; }

    [[nodiscard]] bool hasColumn(const QString &column) const
    {
        return m_table.columnOf(column) >= 0;
    }

    /// Trimmed; empty also where there is no such column.
    [[nodiscard]] QString text(qsizetype row, const QString &column) const;
    /// NaN for a blank cell, a marker of an absent number (NA, *, -) and a column that is not
    /// there.
    [[nodiscard]] tl::expected<double, ImportProblem> number(qsizetype row,
                                                             const QString &column) const;
    /// A problem of this cell, for a reason that is found later.
    [[nodiscard]] ImportProblem problem(qsizetype row, const QString &column,
                                        const QString &reason) const;

private:
    QString m_name;
    TextTable m_table;
    NumberReader m_reader;
};

} // namespace candour
