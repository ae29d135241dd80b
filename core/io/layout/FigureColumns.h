// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/ColumnRoles.h"

namespace candour {

/// Where several columns stand under one period (plan and actual), chooses those that hold the
/// figures, or leaves the choice open.
void choosePart(const SheetTableArea &table, const std::vector<ColumnProfile> &profiles,
                const PeriodHints &hints, TableColumns &columns);

/// Of several columns under one period those under this head hold the figures.
void takeUnder(const SheetTableArea &table, const PeriodHints &hints, const QString &under,
               TableColumns &columns);

/// Gives the columns of numbers that are left their roles, and the table its shape.
void assignFigures(const SheetReading &sheet, const SheetTableArea &table,
                   const std::vector<const ColumnProfile *> &figures, TableColumns &columns);

} // namespace candour
