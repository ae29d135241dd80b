// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/ProfileFunnel.h"

#include <algorithm>
#include <cmath>

namespace candour {

FunnelRange profileProportionLimits(double average, double total, const Confidence &confidence,
                                    double multiplier)
{
    if (!(total > 0) || !(average >= 0 && average <= 1))
        return {};
    const double width = confidence.z() * std::sqrt(average * (1 - average) / total);
    return {multiplier * std::max(0.0, average - width),
            multiplier * std::min(1.0, average + width)};
}

EventLine profileEventLine(double events, const Confidence &confidence)
{
    if (!(events >= 1))
        return {};
    const IntervalResult interval = exactInterval(events, confidence);
    return interval ? EventLine {interval->upper, interval->lower} : EventLine {};
}

FunnelSide profileSignificance(double events, double expected, const Confidence &confidence)
{
    const IntervalResult interval = exactInterval(events, confidence);
    if (!interval || !(expected > 0))
        return FunnelSide::Unknown;
    if (interval->upper < expected)
        return FunnelSide::Below;
    return interval->lower > expected ? FunnelSide::Above : FunnelSide::Within;
}

} // namespace candour
