// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <cmath>

namespace candour {

/// Whether two numbers are one after a journey through a spreadsheet: workbooks hold 15 to 17
/// digits, as the program that wrote them pleases (Excel computes with 15; ours are written with
/// 16). Absent numbers (NaN) are equal.
[[nodiscard]] inline bool isSameInSheet(double a, double b)
{
    constexpr double kPrecision = 1e-15;
    return a == b || (std::isnan(a) && std::isnan(b))
        || std::abs(a - b) <= kPrecision * std::max(std::abs(a), std::abs(b));
}

} // namespace candour
