// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/SpcTypes.h"
#include "core/domain/Threshold.h"

#include <QString>

namespace candour {

/// What the colour of a figure and its control chart say together: a colour alone makes readers
/// react to two points (CONVENTIONS section 24), a chart alone does not say what was agreed.
///
/// In the order in which they need her: what gets worse first, what misses its target for a reason
/// of its own before what does so by chance, what goes well last.
enum class RagSpc : quint8 {
    RedGettingWorse,
    RedChanged, ///< special cause where neither direction is better
    AmberGettingWorse,
    AmberChanged,
    GreenGettingWorse, ///< the chart warns before the colour does
    GettingWorse, ///< no colour: no target, or none for a single period
    RedNotCapable, ///< the limits do not reach the target: nothing will change by itself
    AmberNotCapable,
    GreenNotCapable, ///< met all the same: an override, or a year that is still ahead
    NotCapable,
    RedCommonCause, ///< common cause, and the target lies within or inside the limits
    RedByChance, ///< the same with a target within the limits: met one month, missed the next
    AmberByChance,
    AmberCommonCause,
    Changed, ///< the same in green or without a colour
    RedGettingBetter,
    AmberGettingBetter,
    RedAlone, ///< no chart to ask
    AmberAlone,
    GreenByChance,
    GreenGettingBetter,
    GettingBetter,
    GreenSteady, ///< common cause and, where there is one, within reach of the target every time
    GreenAlone,
    Nothing, ///< no colour and nothing unusual
};

[[nodiscard]] RagSpc joined(Rag rag, SpcVariation variation, SpcAssurance assurance);

/// "Red, but common cause".
[[nodiscard]] QString joinedWords(RagSpc joined);

/// What follows from it, one sentence: "One red month is no news: ask what would have to change for
/// every month."
[[nodiscard]] QString joinedAdvice(RagSpc joined);

/// Whether it belongs into a list of what needs her: all that is not well.
[[nodiscard]] constexpr bool needsAttention(RagSpc joined)
{
    return joined < RagSpc::GreenByChance;
}

/// Whether she would be misled by the colour alone.
[[nodiscard]] bool contradictsColour(RagSpc joined);

} // namespace candour
