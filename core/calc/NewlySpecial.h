// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SpcReading.h"

namespace candour {

/// Whether the chart shows a special cause with a figure of this month (or of the quarter or year
/// that ends with it).
[[nodiscard]] bool isSpecialIn(const SpcReading &reading, const Period &month);

/// Those of `now` that show a special cause with the figures of `month` and did not show the same
/// in `before`, their charts to the month before; what is missing there did not. Compared as each
/// was read at its time: a run of seven marks the six before it too. What gets worse first, else
/// in the order of `now`.
[[nodiscard]] std::vector<SpcReading> newlySpecial(std::span<const SpcReading> now,
                                                   std::span<const SpcReading> before,
                                                   const Period &month);

} // namespace candour
