// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Verdict.h"
#include "core/domain/Indicator.h"

#include <QString>

namespace candour {

/// The verdict as a sentence or two for people: value, target, bound, colour; the source of the
/// target where it is known; the override and its reason.
///
/// > 94.1 % is below the target of at least 95 %, and above the amber bound of 90 %: amber.
/// > 23 to September against 20 expected by then (annual threshold 40): red.
[[nodiscard]] QString explain(const Verdict &verdict, const Indicator &indicator);

/// The months of a span for people: its name where it is a month, quarter, half or year, otherwise
/// "Apr – Aug 2024".
[[nodiscard]] QString spanLabel(const MonthSpan &span);

} // namespace candour
