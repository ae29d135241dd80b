// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDate>

#include <vector>

namespace candour {

/// How far dates are from each other.
enum class PeriodStep : quint8 {
    Other, ///< by the month, as most are, or unevenly
    Week,
    Quarter, ///< three months, at the ends of quarters
};

/// Of different dates in ascending order.
[[nodiscard]] PeriodStep stepOf(const std::vector<QDate> &days);

} // namespace candour
