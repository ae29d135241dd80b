// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/NumberText.h"
#include "core/calc/SpcReading.h"
#include "core/calc/spc/SpcWords.h"

namespace candour {

// A control chart of the file's figures in sentences, made when they are shown.

/// Points by the labels of their periods, numbers as the measure's figures are written.
[[nodiscard]] SpcWording spcWording(const SpcReading &reading, const Indicator &indicator);

/// "Special cause, concern: seven points running below the mean since Nov 2015.", or why nothing
/// can be said.
[[nodiscard]] QString readingSentence(const SpcReading &reading, const Indicator &indicator);

/// Why there is a line only; empty for None.
[[nodiscard]] QString unfitSentence(SpcUnfit unfit);

/// "Limits calculated anew from Apr 2025: A new ward opened"; empty for a part that begins with the
/// first figure and of which nothing is said.
[[nodiscard]] QString partSentence(const SpcReading &reading, const SpcPart &part);

/// A mean or a limit to the places of the measure's figures; of whole cases, which a mean is not
/// of, to one.
[[nodiscard]] QString lineText(double value, const Indicator &indicator,
                               WithUnit unit = WithUnit::No);

/// A limit as it is drawn and printed: no further than a value can lie (0 to 100 % of a proportion,
/// not below 0 of a count, rate or ratio). The rules leave limits where they are (SPC section 1).
[[nodiscard]] double shownLimit(double limit, const Indicator &indicator);

/// What a change does to one part of the chart: "Mean 93.1 % becomes 92.5 %; limits 88.0 % to
/// 96.0 % become 86.0 % to 97.0 %. Special causes among its 24 points: 5 become 3." Lines are those
/// of the part's latest figure. Both readings are of the same series and have the same parts.
[[nodiscard]] QString partChangeText(const SpcReading &before, const SpcReading &after, size_t part,
                                     const Indicator &indicator);

/// What stands below the chart: why this kind of chart, how it was made, the parts with their
/// reasons, and what a reader must know before trusting it.
[[nodiscard]] QStringList readingCard(const SpcReading &reading, const Indicator &indicator);

} // namespace candour
