// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Matrix.h"
#include "core/calc/Scorecard.h"
#include "core/domain/Organisation.h"
#include "core/io/SheetTable.h"

#include <QList>

namespace candour {

// What is on the screen as a table for spreadsheets; values at full precision, banded measures and
// grades in words, verdicts by their codes.

/// Indicator, its name, unit and target; months, quarters and years of the card; the year to date,
/// the same months last year, and the verdicts of the latest figure and of the year.
[[nodiscard]] SheetTable scorecardSheet(const Scorecard &scorecard, const QString &name);

/// Providers in the order given (rows of the matrix): code, name, how many verdicts of each colour,
/// and for each measure the latest figure, its period and its verdict.
[[nodiscard]] SheetTable matrixSheet(const Matrix &matrix, std::span<const int> order,
                                     const QList<Organisation> &organisations, const QString &name);

/// One measure of one organisation.
struct MeasureSheetLine {
    Organisation organisation;
    const ScorecardRow *row = nullptr;
};

/// Code, name, target, latest figure, its period, verdicts, year to date, last year, 24 months.
[[nodiscard]] SheetTable measureSheet(const QList<MeasureSheetLine> &lines, const Period &lastMonth,
                                      const QString &name);

enum class SheetFormat { Csv, Xlsx };

/// Into a file, which is replaced only when all has been written.
Result<void> writeSheet(const SheetTable &sheet, SheetFormat format, const QString &path);

} // namespace candour
