// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Scorecard.h"

#include <span>

namespace candour {

/// One measure of several organisations, each a scorecard of one row: places with the worst verdict
/// first, within a colour the worse value, then the order given. By colour only where ranking would
/// mislead (banded measures and grades, CONVENTIONS section 15) or no direction is better. Those
/// without any figure come last. Cards without a row are left out.
[[nodiscard]] std::vector<int> worstFirst(std::span<const Scorecard> cards, VerdictChoice choice);

} // namespace candour
