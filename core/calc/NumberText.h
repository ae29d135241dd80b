// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Threshold.h"

#include <QString>

namespace candour {

// How numbers are written for people (CONVENTIONS section 23, LOOK "Tokens"): commas between
// thousands, a decimal point, a real minus (U+2212), whatever the language of the machine. Units
// stand in the column's head; a cell carries one only where asked.

/// "1,234.5". Rounds half away from zero on the decimal number that the double stands for: 2.675
/// to two places is 2.68, although its binary value lies below. Absent (NaN) and infinite is "–".
[[nodiscard]] QString formatNumber(double number, int decimals);

/// With as many places as the number needs and no more: "95", "92.5", "0.05".
[[nodiscard]] QString plainNumber(double number);

/// Whether "%" and "£" are written beside the number.
enum class WithUnit { No, Yes };

/// A value in the indicator's decimals: "94.1", "94.1 %", "£1,250", "Yes".
[[nodiscard]] QString formatValue(double value, const Indicator &indicator,
                                  WithUnit unit = WithUnit::No);

/// A whole cell: the value, `p` after a provisional one, `*` suppressed, `n/a` not applicable, `–`
/// missing, and the published word of a banded or graded measure.
[[nodiscard]] QString formatFigure(const Figure &figure, const Indicator &indicator,
                                   WithUnit unit = WithUnit::No);

/// A bound as it was set: never rounded to the indicator's decimals, without needless noughts.
[[nodiscard]] QString formatBound(double bound, const Indicator &indicator,
                                  WithUnit unit = WithUnit::Yes);

/// "≥ 95 %", "≤ 20", "0" for zero tolerance, "between 85 and 95"; "–" when there is no target.
[[nodiscard]] QString targetText(const Threshold &threshold, const Indicator &indicator);

/// unitText() as it stands after a value: "3 cases", but "1 case".
[[nodiscard]] QString unitAfter(double value, const Indicator &indicator);

} // namespace candour
