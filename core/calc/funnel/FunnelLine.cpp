// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/FunnelLine.h"

#include "core/calc/Distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace candour {

namespace {

double squared(double x)
{
    return x * x;
}

/// Exact Poisson limits of the events where `expected` are, as if that number had been observed.
/// No events expected: the lower limit is none, the upper that of a count of none.
FunnelRange exactEvents(double expected, double tail)
{
    return {expected > 0 ? gammaPInverse(expected, tail) : 0, gammaQInverse(expected + 1, tail)};
}

/// None where a limit lies beyond what a number can hold, as about a fraction of an event on the
/// log scale.
FunnelRange times(const FunnelRange &range, double factor)
{
    const FunnelRange scaled {range.lower * factor, range.upper * factor};
    return std::isfinite(scaled.upper) ? scaled : FunnelRange {};
}

/// On the log scale, about 1. No limits about a target of none.
FunnelRange logRange(double z, double variance)
{
    if (!std::isfinite(variance))
        return {};
    const double width = z * std::sqrt(variance);
    return {std::exp(-width), std::exp(width)};
}

/// On the square-root scale, about 1, squared back.
FunnelRange squareRootRange(double z, double variance)
{
    const double width = z * std::sqrt(variance);
    return {squared(std::max(0.0, 1 - width)), squared(1 + width)};
}

/// On the arcsine scale. The sine turns back beyond 0 and a quarter circle: there the limits stay
/// at 0 and at 1.
FunnelRange arcsineRange(double target, double z, double variance)
{
    const double centre = std::asin(std::sqrt(target));
    const double width = z * std::sqrt(variance);
    return {centre - width <= 0 ? 0 : squared(std::sin(centre - width)),
            centre + width >= std::numbers::pi / 2 ? 1 : squared(std::sin(centre + width))};
}

/// Of ln(x / n) where both are counts: n has the variance of its own, x that of target times n.
double logRatioVariance(double target, double denominator)
{
    return (1 + 1 / target) / denominator;
}

/// For chance alone.
FunnelRange plainRange(const FunnelLine &line, double denominator, double z, double tail)
{
    const double centre = line.centre();
    switch (line.type) {
    case FunnelType::StandardisedRatio:
        return times(exactEvents(denominator, tail), centre / denominator);
    case FunnelType::Rate:
        return times(exactEvents(line.target * denominator, tail), line.multiplier / denominator);
    case FunnelType::Proportion:
        return times(arcsineRange(line.target, z, 1 / (4 * denominator)), line.multiplier);
    case FunnelType::RatioOfCounts:
        return times(logRange(z, logRatioVariance(line.target, denominator)), centre);
    }
    return {};
}

/// With the variance between units added to that of chance.
FunnelRange adjustedRange(const FunnelLine &line, double denominator, double z)
{
    const double centre = line.centre();
    const double between = *line.tau2;
    switch (line.type) {
    case FunnelType::StandardisedRatio:
        if (line.adjustment == FunnelAdjustment::Cqc)
            return times(squareRootRange(z, 1 / (4 * denominator) + between), centre);
        return times(logRange(z, 1 / denominator + between), centre);
    case FunnelType::Rate:
        return times(logRange(z, 1 / (line.target * denominator) + between), centre);
    case FunnelType::Proportion:
        return times(arcsineRange(line.target, z, 1 / (4 * denominator) + between),
                     line.multiplier);
    case FunnelType::RatioOfCounts:
        return times(logRange(z, logRatioVariance(line.target, denominator) + between), centre);
    }
    return {};
}

std::array<std::pair<FunnelRange *, double>, 4> rangesOf(FunnelLimits &limits)
{
    return {{{&limits.plain95, kFunnelTail95},
             {&limits.plain998, kFunnelTail998},
             {&limits.adjusted95, kFunnelTail95},
             {&limits.adjusted998, kFunnelTail998}}};
}

/// No lower limits where none is more likely than the tail below them; whether there were any.
bool openLower(FunnelLimits &limits, double chance)
{
    bool opened = false;
    for (const auto &[range, tail] : rangesOf(limits)) {
        if (chance > tail && range->lower > 0) { // not where it is unknown
            range->lower = 0;
            opened = true;
        }
    }
    return opened;
}

} // namespace

FunnelSide FunnelRange::sideOf(double value) const
{
    if (!isKnown() || std::isnan(value))
        return FunnelSide::Unknown;
    if (value < lower)
        return FunnelSide::Below;
    return value > upper ? FunnelSide::Above : FunnelSide::Within;
}

FunnelLimits FunnelLine::at(double denominator) const
{
    if (!(denominator > 0) || std::isinf(denominator) || std::isnan(target))
        return {};
    FunnelLimits limits;
    limits.plain95 = plainRange(*this, denominator, kFunnelZ95, kFunnelTail95);
    limits.plain998 = plainRange(*this, denominator, kFunnelZ998, kFunnelTail998);
    if (tau2 && adjustment != FunnelAdjustment::None) {
        limits.adjusted95 = adjustedRange(*this, denominator, kFunnelZ95);
        limits.adjusted998 = adjustedRange(*this, denominator, kFunnelZ998);
    }
    if (type != FunnelType::Proportion)
        openLower(limits, chanceOfNone(denominator));
    return limits;
}

double FunnelLine::chanceOfNone(double denominator) const
{
    switch (type) {
    case FunnelType::StandardisedRatio:
    case FunnelType::Rate:
        return std::exp(-target * denominator);
    case FunnelType::Proportion:
        return std::pow(1 - target, denominator);
    case FunnelType::RatioOfCounts:
        // Given n in all, each is one of the second count with a chance of 1 in 1 + target.
        return std::exp(-denominator * std::log1p(target));
    }
    return 0;
}

double FunnelLine::chanceOfAll(double denominator) const
{
    return type == FunnelType::Proportion ? std::pow(target, denominator) : 0;
}

bool openLimits(FunnelLimits &limits, const FunnelLine &line, double denominator, double ratio)
{
    if (ratio == 0) {
        const double chance = line.chanceOfNone(denominator);
        const bool openedBefore =
            line.type != FunnelType::Proportion && line.target > 0 && chance > kFunnelTail998;
        return openLower(limits, chance) || openedBefore;
    }
    if (line.type != FunnelType::Proportion || ratio != 1)
        return false;
    const double chance = line.chanceOfAll(denominator);
    bool opened = false;
    for (const auto &[range, tail] : rangesOf(limits)) {
        if (chance > tail && range->upper < line.multiplier) {
            range->upper = line.multiplier;
            opened = true;
        }
    }
    return opened;
}

} // namespace candour
