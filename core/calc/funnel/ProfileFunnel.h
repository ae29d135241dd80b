// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/funnel/FunnelLine.h"
#include "core/calc/funnel/Interval.h"

namespace candour {

// The funnels of England's public health profiles (PHEindicatormethods; FUNNEL section 7a), for
// comparison with what they publish. Their lines answer the question the other way round: at which
// size of unit does the interval of so many events just reach the average? There is no allowance
// for over-dispersion.

/// average -+ z sqrt(average (1 - average) / total), kept within 0 and 1; times `multiplier`.
[[nodiscard]] FunnelRange profileProportionLimits(double average, double total,
                                                  const Confidence &confidence,
                                                  double multiplier = 1);

/// Where a unit with so many events lies on either line. The ratio there is events / expected; a
/// rate is the average times that ratio, at expected / average of whatever the rate is per.
struct EventLine {
    double lowerExpected = kNoNumber; ///< so many expected, and these are just too few
    double upperExpected = kNoNumber; ///< so many expected, and these are just too many
};

/// Exact, for one event or more; both NaN below.
[[nodiscard]] EventLine profileEventLine(double events, const Confidence &confidence);

/// Which side of the average a unit lies on by the same exact rule as the line is drawn with, so
/// that label and picture cannot disagree. Equality is within. `expected` is for ratios the
/// expected events, for rates the average times the unit's size.
[[nodiscard]] FunnelSide profileSignificance(double events, double expected,
                                             const Confidence &confidence);

} // namespace candour
