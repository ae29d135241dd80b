// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/Funnel.h"

#include "core/calc/Compensated.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// To two decimals as R rounds: to the nearer of the two neighbours, and where both are as near to
/// the even one.
double toHundredths(double number)
{
    if (!(std::abs(number) < 1e13))
        return number; // has no hundredths
    const double below = std::floor(number * 100);
    const double up = std::ceil(number * 100);
    const double toBelow = number - below / 100;
    const double toUp = up / 100 - number;
    if (toBelow == toUp)
        return (std::fmod(below, 2) == 0 ? below : up) / 100;
    return (toBelow < toUp ? below : up) / 100;
}

bool isRounded(const FunnelOptions &options)
{
    return options.type == FunnelType::StandardisedRatio && options.roundExpected
        && options.adjustment == FunnelAdjustment::Shmi;
}

double averageOf(std::span<const ActiveUnit> units)
{
    NeumaierSum numerators;
    NeumaierSum denominators;
    for (const ActiveUnit &unit : units) {
        numerators.add(unit.numerator);
        denominators.add(unit.denominator);
    }
    return units.empty() ? kNoNumber : numerators.value() / denominators.value();
}

/// Distance on one side of the centre, all offsets from it and positive.
double distanceOutwards(double value, double offset95, double offset998)
{
    if (value <= offset95)
        return offset95 > 0 ? kFunnelZ95 * value / offset95 : 0;
    const double step = offset998 - offset95;
    return step > 0 ? kFunnelZ95 + (kFunnelZ998 - kFunnelZ95) * (value - offset95) / step
                    : kFunnelZ998;
}

} // namespace

FunnelUnitFault faultOf(const FunnelUnit &unit, FunnelType type)
{
    if (std::isnan(unit.numerator) || std::isnan(unit.denominator))
        return FunnelUnitFault::Missing;
    if (std::isinf(unit.numerator) || std::isinf(unit.denominator))
        return FunnelUnitFault::NotFinite;
    if (unit.numerator < 0 || unit.denominator < 0)
        return FunnelUnitFault::Negative;
    if (unit.denominator == 0)
        return FunnelUnitFault::NoActivity;
    if (type == FunnelType::Proportion && unit.numerator > unit.denominator)
        return FunnelUnitFault::AboveDenominator;
    return FunnelUnitFault::None;
}

const FunnelRange &FunnelResult::standing95(const FunnelLimits &limits) const
{
    return adjusted == FunnelAdjusted::Yes ? limits.adjusted95 : limits.plain95;
}

const FunnelRange &FunnelResult::standing998(const FunnelLimits &limits) const
{
    return adjusted == FunnelAdjusted::Yes ? limits.adjusted998 : limits.plain998;
}

FunnelResult funnelOf(std::span<const FunnelUnit> units, const FunnelOptions &options)
{
    FunnelResult result;
    std::vector<ActiveUnit> active;
    for (FunnelUnit unit : units) {
        if (isRounded(options))
            unit.denominator = toHundredths(unit.denominator);
        FunnelUnitResult &judged = result.units.emplace_back();
        judged.fault = faultOf(unit, options.type);
        judged.denominator = unit.denominator;
        if (judged.fault == FunnelUnitFault::None)
            active.push_back({unit.numerator, unit.denominator});
    }
    result.average = averageOf(active);
    const double standard = options.type == FunnelType::StandardisedRatio ? 1 : result.average;
    result.line = {options.type, options.adjustment, options.target.value_or(standard),
                   options.multiplier, std::nullopt};

    const Overdispersion spread = overdispersionOf(active, result.line, options.trim);
    result.phi = spread.phi;
    result.used = spread.used;
    result.trimmed = spread.trimmed;
    result.adjusted = spread.outcome;
    if (!std::isnan(spread.tau2))
        result.line.tau2 = spread.tau2;

    size_t next = 0;
    for (FunnelUnitResult &judged : result.units) {
        if (judged.fault != FunnelUnitFault::None)
            continue;
        const size_t i = next++;
        judged.ratio = active[i].numerator / active[i].denominator;
        judged.value = options.multiplier * judged.ratio;
        judged.limits = result.line.at(judged.denominator);
        judged.leftToChance =
            openLimits(judged.limits, result.line, judged.denominator, judged.ratio);
        if (i < spread.scores.size())
            judged.score = spread.scores[i];
    }
    return result;
}

double funnelDistance(double value, double centre, const FunnelRange &range95,
                      const FunnelRange &range998)
{
    if (!range95.isKnown() || !range998.isKnown() || std::isnan(value) || std::isnan(centre))
        return kNoNumber;
    return value >= centre
        ? distanceOutwards(value - centre, range95.upper - centre, range998.upper - centre)
        : -distanceOutwards(centre - value, centre - range95.lower, centre - range998.lower);
}

std::vector<FunnelOutlier> funnelOutliers(const FunnelResult &result)
{
    std::vector<FunnelOutlier> outliers;
    for (size_t i = 0; i < result.units.size(); ++i) {
        const FunnelUnitResult &unit = result.units[i];
        const FunnelRange &range95 = result.standing95(unit.limits);
        const FunnelRange &range998 = result.standing998(unit.limits);
        if (range95.leavesOut(unit.value))
            outliers.push_back(
                {i, range95.sideOf(unit.value), range998.leavesOut(unit.value),
                 funnelDistance(unit.value, result.line.centre(), range95, range998)});
    }
    std::stable_sort(outliers.begin(), outliers.end(),
                     [](const FunnelOutlier &a, const FunnelOutlier &b) {
                         return std::abs(a.distance) > std::abs(b.distance);
                     });
    return outliers;
}

} // namespace candour
