// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/sheets/SheetGrid.h"

#include <optional>

namespace candour {

/// The shortest decimal text that reads back as the same number, times 10^shift without the noise
/// of a multiplication: decimalText(0.810622, 2) is "81.0622". Exponents only beyond 1e-7 and 1e21.
[[nodiscard]] std::string decimalText(double number, int shift = 0);

/// A Date, DateTime or Time as GridCell counts them, in ISO 8601; a time that is longer than a day
/// in hours ("36:00:00"). Rounded to the millisecond, which is shown only when there are some.
[[nodiscard]] std::string momentText(double days, GridKind kind);

/// What a workbook stores as a number under a format of that kind. `serial` counts the days of the
/// workbook's own system: from 1 January 1904, or from 1 January 1900 as day 1 with a 29 February
/// 1900 that never was (ECMA-376 part 1, 18.17.4.1), which is read as 28 February. What is no day
/// between 1900 and 9999 stays a number; a time of day of a year or more is a moment.
[[nodiscard]] GridCell numberCell(double serial, GridKind kind, bool date1904);

/// The days of numberCell() for an ISO 8601 date, with or without a time.
[[nodiscard]] std::optional<double> daysOfIso(std::string_view text);

/// A whole text as a finite number with a decimal point; spaces around it are allowed.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

} // namespace candour
