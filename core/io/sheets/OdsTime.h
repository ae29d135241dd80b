// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <string_view>

namespace candour {

/// A duration of ISO 8601 in days, hours, minutes and seconds ("PT36H00M00S", "P1DT2H",
/// "PT0.5S") as days. Years and months, which are of no fixed length, are none.
[[nodiscard]] std::optional<double> daysOfDuration(std::string_view text);

} // namespace candour
