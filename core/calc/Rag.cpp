// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Rag.h"

#include "core/calc/Trajectory.h"
#include "core/calc/Value.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

// Figures are compared at full precision, not as shown. But 95 % may arrive as 94.99999999999999,
// from a spreadsheet that held it as a fraction or from a sum of tenths, and that meets a target of
// 95. A real shortfall of one patient in a thousand million is still ten times this slack.
constexpr double kSlack = 1e-10;

bool below(double value, double bound)
{
    return value < bound - kSlack * std::max(std::fabs(value), std::fabs(bound));
}

bool above(double value, double bound)
{
    return below(bound, value);
}

VerdictRule ruleOfAbsence(const Figure &figure)
{
    switch (figure.status) {
    case FigureStatus::Suppressed:
        return VerdictRule::Suppressed;
    case FigureStatus::NotCollected:
        return VerdictRule::NotCollected;
    case FigureStatus::NotApplicable:
        return VerdictRule::NotApplicable;
    case FigureStatus::Final:
    case FigureStatus::Provisional:
        if (figure.numerator == 0 && figure.denominator == 0)
            return VerdictRule::NothingCounted;
        break;
    case FigureStatus::Cleared:
        break;
    }
    return VerdictRule::NoData;
}

VerdictRule ruleOfGap(AggregateGap gap)
{
    switch (gap) {
    case AggregateGap::NoRule:
        return VerdictRule::NoAggregate;
    case AggregateGap::NothingCounted:
        return VerdictRule::NothingCounted;
    case AggregateGap::PartsIncomplete:
        return VerdictRule::PartsIncomplete;
    case AggregateGap::None:
    case AggregateGap::NoParts:
        break;
    }
    return VerdictRule::NoData;
}

/// Words in place of a number: a band, or a grade.
bool speaksInWords(const Indicator &indicator)
{
    return indicator.banded || indicator.unit == UnitKind::Grade;
}

/// Twelve months of it come to about twelve times one month.
bool growsWithTime(const Indicator &indicator)
{
    return isAdditive(indicator.unit) || indicator.aggregation == Aggregation::Sum;
}

void settle(Verdict &verdict, Rag rag, VerdictRule rule)
{
    verdict.rag = rag;
    verdict.computed = rag;
    verdict.rule = rule;
}

/// How far beyond the target amber reaches; absent when there is no amber.
std::optional<double> amberReach(const Threshold &threshold, double end)
{
    if (!threshold.amber)
        return std::nullopt;
    switch (threshold.amberKind) {
    case AmberKind::Relative:
        return std::fabs(end) * *threshold.amber / 100;
    case AmberKind::Absolute: {
        const double lower = *threshold.target;
        const double amber = *threshold.amber;
        switch (threshold.comparison) {
        case Comparison::AtLeast:
            return lower - amber;
        case Comparison::AtMost:
            return amber - lower;
        case Comparison::Between:
            // One number for two ends: the same distance beyond either.
            return amber < lower ? lower - amber : amber - threshold.targetUpper.value_or(amber);
        case Comparison::ZeroTolerance:
        case Comparison::None:
            break;
        }
        break;
    }
    case AmberKind::None:
        break;
    }
    return std::nullopt;
}

/// Target and bounds as numbers. `share` is the part of an annual figure that is due.
bool setBounds(Verdict &verdict, const Threshold &threshold, double share)
{
    const bool between = threshold.comparison == Comparison::Between;
    if (!threshold.target || (between && !threshold.targetUpper))
        return false;
    verdict.target = *threshold.target * share;
    verdict.annualTarget = verdict.toProfile ? *threshold.target : kNoNumber;
    if (between)
        verdict.targetUpper = *threshold.targetUpper * share;
    const double downwards = threshold.comparison == Comparison::AtMost ? 1 : -1;
    if (const auto reach = amberReach(threshold, *threshold.target); reach && *reach > 0)
        verdict.amberBound = (*threshold.target + downwards * *reach) * share;
    if (between) {
        if (const auto reach = amberReach(threshold, *threshold.targetUpper); reach && *reach > 0)
            verdict.amberUpper = (*threshold.targetUpper + *reach) * share;
    }
    return true;
}

void compare(Verdict &verdict)
{
    const bool hasFloor = verdict.comparison != Comparison::AtMost;
    const bool tooLow = hasFloor && below(verdict.value, verdict.target);
    const double ceiling =
        verdict.comparison == Comparison::Between ? verdict.targetUpper : verdict.target;
    const bool tooHigh = verdict.comparison != Comparison::AtLeast && above(verdict.value, ceiling);
    if (!tooLow && !tooHigh) {
        settle(verdict, Rag::Green, VerdictRule::TargetMet);
        return;
    }
    const double bound = tooHigh && verdict.comparison == Comparison::Between ? verdict.amberUpper
                                                                              : verdict.amberBound;
    const bool beyond =
        std::isnan(bound) || (tooLow ? below(verdict.value, bound) : above(verdict.value, bound));
    if (beyond)
        settle(verdict, Rag::Red, VerdictRule::TargetMissed);
    else
        settle(verdict, Rag::Amber, VerdictRule::WithinAmber);
}

/// The months of the aggregate in which part of the annual figure was due; nothing when the
/// profile cannot be read.
std::optional<double> shareDue(const Threshold &threshold, const Indicator &indicator,
                               const Aggregate &aggregate)
{
    const auto trajectory = Trajectory::fromText(threshold.profile);
    if (!trajectory)
        return std::nullopt;
    double due = 0;
    double running = 0;
    for (int i = 0; i < std::min(aggregate.span.count(), 12); ++i) {
        // Month 3 of the calendar's twelve (from nought) is April.
        const int financialMonth = (aggregate.span.first + i + 9) % 12 + 1;
        running += trajectory->share(financialMonth);
        if ((aggregate.monthsPresent >> i & 1U) == 0)
            continue;
        // A level or running total (Last) has grown through the missing months as well.
        if (indicator.aggregation == Aggregation::Last)
            due = running;
        else
            due += trajectory->share(financialMonth);
    }
    return due;
}

void judgeZero(Verdict &verdict, double largest, bool hasValue)
{
    verdict.target = 0;
    if (largest > 0) {
        if (!hasValue)
            verdict.value = largest;
        settle(verdict, Rag::Red, VerdictRule::ZeroBroken);
    } else if (hasValue) {
        settle(verdict, Rag::Green, VerdictRule::ZeroKept);
    }
}

} // namespace

Verdict judge(const Threshold *threshold, const Indicator &indicator, const Figure &figure,
              const Period &period)
{
    Verdict verdict;
    verdict.period = period;
    verdict.span = MonthSpan::of(period);
    const std::optional<double> value = valueOf(figure, indicator);
    verdict.value = value.value_or(kNoNumber);
    if (!figure.hasNumber() || (!value && !speaksInWords(indicator))) {
        verdict.rule = ruleOfAbsence(figure);
        return verdict;
    }
    if (speaksInWords(indicator)) {
        verdict.rule = VerdictRule::Banded;
        return verdict;
    }
    if (!threshold || threshold->comparison == Comparison::None) {
        verdict.rule = VerdictRule::NoThreshold;
        return verdict;
    }
    verdict.comparison = threshold->comparison;
    verdict.basis = threshold->basis;
    verdict.source = threshold->source;
    if (threshold->basis != ThresholdBasis::InPeriod && period.monthCount() < 12) {
        verdict.rule = VerdictRule::NotJudgedHere;
        return verdict;
    }
    if (threshold->comparison == Comparison::ZeroTolerance)
        judgeZero(verdict, *value, true);
    else if (setBounds(verdict, *threshold, 1))
        compare(verdict);
    else
        verdict.rule = VerdictRule::ThresholdIncomplete;
    return verdict;
}

Verdict judge(const Threshold *threshold, const Indicator &indicator, const Aggregate &aggregate,
              VerdictScope scope)
{
    Verdict verdict;
    verdict.scope = scope;
    verdict.span = aggregate.span;
    verdict.present = aggregate.present;
    verdict.expected = aggregate.expected;
    verdict.incomplete = !aggregate.isComplete();
    verdict.value = aggregate.value;
    verdict.rule = ruleOfGap(aggregate.gap);
    if (speaksInWords(indicator)) {
        if (aggregate.hasValue())
            verdict.rule = VerdictRule::Banded;
        return verdict;
    }
    if (threshold && threshold->comparison != Comparison::None) {
        verdict.comparison = threshold->comparison;
        verdict.basis = threshold->basis;
        verdict.source = threshold->source;
        // Even where nothing can be added up, one case is one case.
        if (threshold->comparison == Comparison::ZeroTolerance) {
            judgeZero(verdict, aggregate.largestPart, aggregate.hasValue());
            return verdict;
        }
    }
    if (!aggregate.hasValue())
        return verdict;
    if (verdict.comparison == Comparison::None) {
        verdict.rule = VerdictRule::NoThreshold;
        return verdict;
    }
    const bool annual = threshold->basis == ThresholdBasis::FullYear;
    const bool yearly = scope == VerdictScope::YearToDate || aggregate.span.count() == 12;
    const bool applies =
        threshold->basis == ThresholdBasis::InPeriod ? isComparable(*threshold, indicator) : yearly;
    if (!applies) {
        verdict.rule = VerdictRule::NotJudgedHere;
        return verdict;
    }
    std::optional<double> share = 1;
    if (annual && (growsWithTime(indicator) || !threshold->profile.isEmpty())) {
        verdict.toProfile = true;
        share = shareDue(*threshold, indicator, aggregate);
    }
    if (share && setBounds(verdict, *threshold, *share))
        compare(verdict);
    else
        verdict.rule = VerdictRule::ThresholdIncomplete;
    return verdict;
}

bool isComparable(const Threshold &threshold, const Indicator &indicator)
{
    return threshold.comparison == Comparison::ZeroTolerance
        || indicator.aggregation == Aggregation::Last || !growsWithTime(indicator);
}

} // namespace candour
