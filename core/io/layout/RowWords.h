// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/ColumnRoles.h"
#include "core/io/layout/Evidence.h"

namespace candour {

// What the words in the rows of a table add to its mapping.

/// Rows that hold the numerator or denominator of an indicator.
void fillParts(const SheetReading &sheet, const SheetTableArea &table, const TableColumns &columns,
               Mapping &mapping);

/// Columns of measures whose heads say plainly that they are numerator and denominator of one.
void joinParts(Mapping &mapping);

struct UnitColumn {
    QString name;
    QString answer; ///< LayoutAnswers::unit
};

/// What the words of the unit column do to the numbers beside them; asks where the numbers speak
/// against the words.
void fillUnits(const SheetReading &sheet, const SheetTableArea &table, const TableColumns &columns,
               const UnitColumn &unit, Mapping &mapping, Evidence &evidence);

/// The column names regions of NHS England and totals, and no provider.
[[nodiscard]] bool namesOnlyRegions(const SheetReading &sheet, const SheetTableArea &table,
                                    int column);

/// Totals, England, its regions beside providers, rows of targets.
void fillSetAside(const SheetReading &sheet, const SheetTableArea &table,
                  const TableColumns &columns, Mapping &mapping);

/// What an import may create: names beside codes, and which measures are percentages.
void fillCreates(const SheetReading &sheet, const SheetTableArea &table,
                 const TableColumns &columns, Mapping &mapping);

} // namespace candour
