// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/calc/RagAndSpc.h"

namespace candour {

/// The lists she asks for of what colours and charts say together. One line may stand in several.
enum class JoinedList {
    Attention, ///< all that is not well
    ColourMisleads, ///< who looked at the colour alone would do the wrong thing
    RedCommonCause, ///< "red, but common cause", and amber
    GreenWorse, ///< "green, but getting worse", or bound to miss its target
    ByChance, ///< "will meet the target only by chance", whatever the colour
    Worse,
    Better,
    Everything,
};

/// In the order in which they are offered; codes are kept in settings.
template <>
std::span<const Choice<JoinedList>> choicesOf<JoinedList>();

/// Whether what colour and chart say together belongs into the list.
[[nodiscard]] bool belongsTo(RagSpc joined, JoinedList list);

} // namespace candour
