// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cmath>
#include <optional>

namespace candour {

/// A number as charts have it: none where there is nothing to draw. Not a number and the infinite
/// never reach a chart.
[[nodiscard]] inline std::optional<double> chartNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace candour
