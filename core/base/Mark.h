// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"

#include <QString>

namespace candour {

/// A verdict beside a value: letter and shape always, colour as well (LOOK "Settled once").
enum class Mark {
    None, ///< nothing is drawn
    NoData, ///< "–"
    Red,
    Amber,
    Green,
    Complete, ///< B◆: actions and milestones only
    BandLow, ///< risk bands
    BandModerate,
    BandHigh,
    BandExtreme,
};

/// The letter that stands for a mark: R A G B, L M H E, "–", or nothing.
[[nodiscard]] QString markLetter(Mark mark);

/// The mark in a word, for readers who hear it: "red", "high".
[[nodiscard]] QString markWord(Mark mark);

template <>
std::span<const Choice<Mark>> choicesOf<Mark>();

} // namespace candour
