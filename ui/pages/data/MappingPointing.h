// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/pages/data/MappingColumns.h"

namespace candour {

/// What she says that a column is.
enum class ColumnMeaning : quint8 {
    ProviderCode,
    ProviderName,
    Indicator,
    Period,
    Value, ///< of the indicator that its head names, where indicators stand side by side
    Numerator, ///< of the measure named
    Denominator,
    Threshold,
    Unit,
    Breakdown,
    NotRead,
};

/// A cell of a workbook, from 0.
struct PointedCell {
    int sheet = 0;
    int row = 0;
    int column = 0;
};

/// Corrects a mapping by what is pointed at. Every answer is a mapping of its own, which may not
/// be whole yet (its provider is still to be said), or an Error that says why it cannot be so.
class MappingPointing {
public:
    /// `placed` as placedTables() gives it. All must outlive it.
    MappingPointing(const Workbook &book, const Mapping &mapping,
                    const QList<QList<PlacedTable>> &placed);

    /// `indicator`: of which measure a numerator or denominator is; else not looked at.
    [[nodiscard]] Result<Mapping> columnIs(const PointedCell &cell, ColumnMeaning meaning,
                                           const QString &indicator = {}) const;
    /// Months across: the column under a period is not read any more, or is again.
    [[nodiscard]] Result<Mapping> leaveOut(const PointedCell &cell) const;
    [[nodiscard]] Result<Mapping> takeIn(const PointedCell &cell) const;
    /// Which of the two can be said of the cell's column.
    [[nodiscard]] bool isMonth(const PointedCell &cell) const;
    [[nodiscard]] bool isLeftOut(const PointedCell &cell) const;

    /// The heads stand in these rows, from 0, both included.
    [[nodiscard]] Result<Mapping> headsAre(int sheet, int firstRow, int lastRow) const;
    /// Rows in which this cell's text stands are left out.
    [[nodiscard]] Result<Mapping> setAsideLike(const PointedCell &cell) const;
    [[nodiscard]] Result<Mapping> tableBegins(const PointedCell &cell) const;
    [[nodiscard]] Result<Mapping> tableEnds(const PointedCell &cell) const;
    [[nodiscard]] Result<Mapping> providerIsIn(const PointedCell &cell) const;
    [[nodiscard]] Result<Mapping> periodIsIn(const PointedCell &cell) const;

    /// Measures of the table at the cell, by the names of their indicators; none where each row
    /// names its own.
    [[nodiscard]] QStringList measuresAt(const PointedCell &cell) const;

private:
    /// The table that the cell belongs to, or the first one below it; null where none is.
    [[nodiscard]] const PlacedTable *tableAt(const PointedCell &cell) const;
    [[nodiscard]] const Mapping &partAt(const PlacedTable &placed) const;
    [[nodiscard]] QString textAt(const PointedCell &cell) const;
    /// Words that stand left of or above a cell and say what it holds; empty where none do.
    [[nodiscard]] QString labelOf(const PointedCell &cell) const;

    const Workbook &m_book;
    const Mapping &m_mapping;
    const QList<QList<PlacedTable>> &m_placed;
};

} // namespace candour
