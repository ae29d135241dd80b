// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/FunnelReading.h"

#include "core/calc/Aggregate.h"
#include "core/calc/Value.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cmath>

namespace candour {

namespace {

/// From numerator over denominator to the value.
double multiplierOf(const Indicator &indicator)
{
    return indicator.unit == UnitKind::Proportion ? 100 : indicator.rateBase.value_or(1);
}

FunnelUnit unitOf(const Figure &figure)
{
    return {figure.numerator, figure.denominator};
}

bool hasParts(const FunnelUnit &unit)
{
    return !std::isnan(unit.numerator) && !std::isnan(unit.denominator);
}

std::optional<FunnelMember> memberOf(const FunnelSeries &series, const Indicator &indicator,
                                     const MonthSpan &span)
{
    Aggregate sum = aggregate(series.observations, indicator, span, span.last);
    if (sum.gap == AggregateGap::NoRule) {
        // Not added up: the last one within the span stands.
        Indicator last = indicator;
        last.aggregation = Aggregation::Last;
        sum = aggregate(series.observations, last, span, span.last);
    }
    if (sum.gap == AggregateGap::NothingCounted)
        sum.figure.numerator = sum.figure.denominator = 0; // said, and shown as no activity
    else if (!sum.hasValue())
        return std::nullopt;
    FunnelMember member;
    member.organisation = series.organisation;
    member.figure = sum.figure;
    member.value = sum.value;
    member.interval = figureInterval(sum.figure, indicator);
    member.months = std::popcount(sum.monthsPresent);
    return member;
}

std::optional<double> ratioOf(const Threshold *target, const Indicator &indicator)
{
    if (!target || !target->target)
        return std::nullopt;
    const bool oneSided =
        target->comparison == Comparison::AtLeast || target->comparison == Comparison::AtMost;
    const double ratio = *target->target / multiplierOf(indicator);
    const bool possible = ratio > 0 && (indicator.unit != UnitKind::Proportion || ratio < 1);
    return oneSided && possible ? std::optional(ratio) : std::nullopt;
}

FunnelUnfit unfitnessOf(const Indicator &indicator, std::span<const FunnelUnit> units)
{
    if (indicator.banded)
        return FunnelUnfit::Banded;
    if (!funnelTypeOf(indicator, units))
        return FunnelUnfit::Unit;
    return std::any_of(units.begin(), units.end(), &hasParts) ? FunnelUnfit::None
                                                              : FunnelUnfit::NoParts;
}

void placeMembers(FunnelReading &reading)
{
    const FunnelResult &result = reading.result;
    for (size_t i = 0; i < reading.members.size(); ++i) {
        FunnelMember &member = reading.members[i];
        const FunnelUnitResult &unit = result.units[i];
        member.fault = unit.fault;
        if (unit.fault != FunnelUnitFault::None)
            continue;
        const FunnelRange &range95 = result.standing95(unit.limits);
        const FunnelRange &range998 = result.standing998(unit.limits);
        member.side = range95.sideOf(unit.value);
        member.beyond998 = range998.leavesOut(unit.value);
        member.distance = funnelDistance(unit.value, result.line.centre(), range95, range998);
    }
}

} // namespace

std::optional<FunnelType> funnelTypeOf(const Indicator &indicator,
                                       std::span<const FunnelUnit> units)
{
    switch (indicator.unit) {
    case UnitKind::Proportion:
        return FunnelType::Proportion;
    case UnitKind::Rate:
        return indicator.rateBase ? std::optional(FunnelType::Rate) : std::nullopt;
    case UnitKind::Ratio: {
        const bool expected = indicator.ratioTo == RatioTo::ExpectedEvents
            || std::any_of(units.begin(), units.end(), [&](const FunnelUnit &unit) {
                                  return isExpectedEvents(indicator, unit.denominator);
                              });
        return expected ? FunnelType::StandardisedRatio : FunnelType::RatioOfCounts;
    }
    default:
        return std::nullopt;
    }
}

FunnelReading readFunnel(const Indicator &indicator, std::span<const FunnelSeries> series,
                         const FunnelQuestion &question, const Threshold *target)
{
    FunnelReading reading;
    reading.indicator = Ref<Indicator>(indicator.uid);
    reading.span = question.span;
    std::vector<FunnelUnit> units;
    for (const FunnelSeries &one : series) {
        if (auto member = memberOf(one, indicator, question.span)) {
            units.push_back(unitOf(member->figure));
            reading.members.push_back(std::move(*member));
        }
    }
    reading.unfit = unfitnessOf(indicator, units);
    if (reading.unfit != FunnelUnfit::None)
        return reading;
    FunnelOptions options;
    options.type = *funnelTypeOf(indicator, units);
    options.adjustment = question.adjustment;
    options.multiplier = multiplierOf(indicator);
    if (question.centre == FunnelCentre::Target)
        options.target = ratioOf(target, indicator);
    reading.centre = options.target ? FunnelCentre::Target : FunnelCentre::Average;
    reading.result = funnelOf(units, options);
    reading.outliers = funnelOutliers(reading.result);
    placeMembers(reading);
    return reading;
}

QString ratioSentence(const FunnelReading &reading, const Indicator &indicator)
{
    if (indicator.unit != UnitKind::Ratio || indicator.ratioTo != RatioTo::AsItLooks)
        return {};
    return reading.result.line.type == FunnelType::StandardisedRatio
        ? QCoreApplication::translate(
            "funnel",
            "Taken for observed over expected events, as denominators are not whole numbers. The "
            "measure can say what its denominator is.")
        : QCoreApplication::translate(
            "funnel",
            "Taken for a ratio of two counts, as all denominators are whole numbers. The measure "
            "can say what its denominator is.");
}

QString unfitSentence(FunnelUnfit unfit)
{
    switch (unfit) {
    case FunnelUnfit::None:
        break;
    case FunnelUnfit::Unit:
        return QCoreApplication::translate(
            "funnel",
            "A funnel is for proportions, rates and ratios: values of other units do not "
            "say how much chance is in them.");
    case FunnelUnfit::NoParts:
        return QCoreApplication::translate(
            "funnel",
            "Without numerators and denominators nobody can say how much chance is in "
            "these figures: import them with both.");
    case FunnelUnfit::Banded:
        return QCoreApplication::translate(
            "funnel",
            "Shown by its published band: the limits belong to all providers of the "
            "country, and a handful of them would give others.");
    }
    return {};
}

} // namespace candour
