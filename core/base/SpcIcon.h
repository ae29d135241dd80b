// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"

#include <QString>

namespace candour {

/// What the last point of an SPC chart says in one sign. Variation takes the shape that its points
/// have (circle, square, diamond) with H or L for high or low values; assurance is a target met,
/// missed, or met by chance. Shape and letter carry the meaning, colour repeats it.
enum class SpcIcon {
    None,
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow,
    Pass, ///< consistently meets the target
    Fail, ///< consistently falls short of it
    HitAndMiss, ///< meets it in some months by chance
};

/// H, L, P, F or "?"; nothing for common cause, which is a wave.
[[nodiscard]] QString spcIconLetter(SpcIcon icon);

/// The icon in words, for readers who hear it and for tool tips: "special cause, concern, low
/// values". Empty for None.
[[nodiscard]] QString spcIconWords(SpcIcon icon);

/// The name of its drawing among the line icons ("spc-concern-low"); empty for None.
[[nodiscard]] QString spcIconName(SpcIcon icon);

template <>
std::span<const Choice<SpcIcon>> choicesOf<SpcIcon>();

} // namespace candour
