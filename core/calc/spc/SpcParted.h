// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/SpcChoice.h"

#include <span>

namespace candour {

/// Where a part of a chart begins, and on how many of its points its limits are fixed (0: all).
struct SpcPartStart {
    qsizetype first = 0;
    int fixAfter = 0;
};

/// A chart whose parts may each have a baseline of their own: parts share nothing, so it is the
/// parts computed alone, side by side. `parts` rise and begin with point 0; without any it is one
/// part. Verdicts are those of the latest point with a value; assurance is the latest target
/// against its limits.
[[nodiscard]] SpcChart spcChartOfParts(SpcKind kind, const SpcData &data,
                                       std::span<const SpcPartStart> parts, SpcOptions options);

} // namespace candour
