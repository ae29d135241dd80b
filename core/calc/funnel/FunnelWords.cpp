// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/FunnelWords.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// To three significant digits: a variance between units may be a thousandth.
QString significant(double number)
{
    constexpr int kDigits = 3;
    if (number == 0 || !std::isfinite(number))
        return formatNumber(number, 0);
    const int whole = int(std::floor(std::log10(std::abs(number)))) + 1;
    return formatNumber(number, std::max(0, kDigits - whole));
}

QString trimWords(const FunnelResult &result)
{
    if (result.trimmed == 0)
        return QCoreApplication::translate("funnel", "No unit was trimmed.");
    return leavesExtremesOut(result.line)
        ? QCoreApplication::translate("funnel",
                                      "%n unit(s) farthest out were left out of the estimate.",
                                      nullptr, int(result.trimmed))
        : QCoreApplication::translate(
            "funnel",
            "%n unit(s) farthest out count in the estimate as if they lay "
            "no farther out than the next.",
            nullptr, int(result.trimmed));
}

qsizetype activeUnits(const FunnelResult &result)
{
    return std::count_if(
        result.units.begin(), result.units.end(),
        [](const FunnelUnitResult &unit) { return unit.fault == FunnelUnitFault::None; });
}

/// "A, B" of the units that are such; of many the first, and how many more there are.
template <typename Is>
QString namesOf(const FunnelResult &result, const QStringList &names, Is is)
{
    QStringList such;
    for (size_t i = 0; i < result.units.size(); ++i) {
        if (is(result.units[i]))
            such.append(names.value(qsizetype(i)));
    }
    constexpr qsizetype kNamed = 20;
    const QString named = such.mid(0, kNamed).join(QStringLiteral(", "));
    return such.size() <= kNamed ? named
                                 : QCoreApplication::translate("funnel", "%1 and %2 more")
                                       .arg(named)
                                       .arg(such.size() - kNamed);
}

/// phi, tau² and what they rest on.
QString estimateWords(const FunnelResult &result)
{
    return QCoreApplication::translate(
               "funnel",
               "they vary %1 times as much as chance gives (φ); what is left "
               "is a variance of %2 between them (τ²); from %3 of %4 units")
        .arg(significant(result.phi), significant(result.line.tau2.value_or(kNoNumber)))
        .arg(result.used)
        .arg(activeUnits(result));
}

} // namespace

QString adjustmentSentence(const FunnelResult &result)
{
    switch (result.adjusted) {
    case FunnelAdjusted::Yes:
        return QCoreApplication::translate("funnel",
                                           "The units differ by more than chance, so the limits "
                                           "are widened for over-dispersion (%1). %2")
            .arg(estimateWords(result), trimWords(result));
    case FunnelAdjusted::NoOverdispersion:
        return QCoreApplication::translate("funnel",
                                           "The units differ by no more than chance, so the "
                                           "limits are not widened (%1). %2")
            .arg(estimateWords(result), trimWords(result));
    case FunnelAdjusted::TooFewUnits:
        return QCoreApplication::translate("funnel",
                                           "Over-dispersion cannot be estimated from fewer than "
                                           "two units, so the limits allow for chance alone.");
    case FunnelAdjusted::NotFinite:
        return QCoreApplication::translate(
            "funnel",
            "Over-dispersion cannot be estimated: units without events are left after trimming. "
            "The limits allow for chance alone.");
    case FunnelAdjusted::OneOutweighs:
        return QCoreApplication::translate(
            "funnel",
            "Over-dispersion cannot be estimated: one unit outweighs all others. The limits allow "
            "for chance alone.");
    case FunnelAdjusted::NotAsked:
        break;
    }
    return QCoreApplication::translate("funnel", "The limits allow for chance alone.");
}

QString centreSentence(const FunnelResult &result)
{
    const FunnelLine &line = result.line;
    const QString average = significant(line.multiplier * result.average);
    if (line.type == FunnelType::StandardisedRatio && line.target == 1)
        return QCoreApplication::translate("funnel",
                                           "The limits lie about %1: as many events as expected.")
            .arg(plainNumber(line.centre()));
    if (line.target == result.average)
        return QCoreApplication::translate("funnel",
                                           "The limits lie about the average of all units, %1.")
            .arg(average);
    return QCoreApplication::translate(
               "funnel",
               "The limits lie about the target %1; the average of all units is %2. Units that "
               "miss the target as a body show as over-dispersion about it.")
        .arg(plainNumber(line.centre()), average);
}

QString limitsSentence(const FunnelLine &line)
{
    switch (line.type) {
    case FunnelType::StandardisedRatio:
    case FunnelType::Rate:
        return QCoreApplication::translate("funnel",
                                           "95 % and 99.8 % limits of chance: exact Poisson, about "
                                           "the expected number of events; no lower limit where "
                                           "so few are expected that chance alone leaves none "
                                           "more often than that.");
    case FunnelType::Proportion:
        return QCoreApplication::translate(
            "funnel", "95 % and 99.8 % limits of chance: binomial, on the arcsine scale.");
    case FunnelType::RatioOfCounts:
        break;
    }
    return QCoreApplication::translate(
        "funnel", "95 % and 99.8 % limits of chance: both counts vary, on the log scale.");
}

QString noActivitySentence(const FunnelResult &result, const QStringList &names)
{
    const QString idle = namesOf(result, names, [](const FunnelUnitResult &unit) {
        return unit.fault == FunnelUnitFault::NoActivity;
    });
    return idle.isEmpty()
        ? QString()
        : QCoreApplication::translate("funnel", "No activity, so not judged: %1.").arg(idle);
}

QString leftToChanceSentence(const FunnelResult &result, const QStringList &names)
{
    const QString left =
        namesOf(result, names, [](const FunnelUnitResult &unit) { return unit.leftToChance; });
    if (left.isEmpty())
        return {};
    return (result.line.type == FunnelType::Proportion
                ? QCoreApplication::translate("funnel",
                                              "In units of this size chance alone often counts "
                                              "none, or all, so that does not put them outside a "
                                              "limit: %1.")
                : QCoreApplication::translate("funnel",
                                              "In units of this size chance alone often counts "
                                              "none, so that does not put them below a limit: "
                                              "%1."))
        .arg(left);
}

QString unitFaultWords(FunnelUnitFault fault)
{
    switch (fault) {
    case FunnelUnitFault::None:
        break;
    case FunnelUnitFault::NoActivity:
        return QCoreApplication::translate("funnel", "no activity: the denominator is zero");
    case FunnelUnitFault::Missing:
        return QCoreApplication::translate("funnel", "a number is missing");
    case FunnelUnitFault::NotFinite:
        return QCoreApplication::translate("funnel", "a number is infinite");
    case FunnelUnitFault::Negative:
        return QCoreApplication::translate("funnel", "a number is below zero");
    case FunnelUnitFault::AboveDenominator:
        return QCoreApplication::translate("funnel",
                                           "the numerator is larger than the denominator");
    }
    return {};
}

QString outlierWords(const FunnelOutlier &outlier)
{
    const bool above = outlier.side == FunnelSide::Above;
    if (outlier.beyond998)
        return above ? QCoreApplication::translate("funnel", "above the 99.8 % limit")
                     : QCoreApplication::translate("funnel", "below the 99.8 % limit");
    return above ? QCoreApplication::translate("funnel", "above the 95 % limit")
                 : QCoreApplication::translate("funnel", "below the 95 % limit");
}

QString methodWords(IntervalMethod method)
{
    switch (method) {
    case IntervalMethod::Wilson:
        return QCoreApplication::translate("funnel", "Wilson's score interval");
    case IntervalMethod::Exact:
        return QCoreApplication::translate("funnel", "exact Poisson interval");
    case IntervalMethod::Byar:
        return QCoreApplication::translate("funnel", "Byar's approximation");
    case IntervalMethod::Dobson:
        return QCoreApplication::translate("funnel", "Dobson's method");
    case IntervalMethod::DobsonRepeats:
        break;
    }
    return QCoreApplication::translate("funnel",
                                       "Dobson's method, adjusted for people with several events");
}

QString refusalWords(IntervalRefusal refusal)
{
    switch (refusal) {
    case IntervalRefusal::Missing:
        return QCoreApplication::translate("funnel", "a number is missing");
    case IntervalRefusal::NotFinite:
        return QCoreApplication::translate("funnel", "a number is infinite");
    case IntervalRefusal::NegativeCount:
        return QCoreApplication::translate("funnel", "a count is below zero");
    case IntervalRefusal::NoDenominator:
        return QCoreApplication::translate("funnel", "the denominator is not above zero");
    case IntervalRefusal::CountAboveDenominator:
        return QCoreApplication::translate("funnel",
                                           "the numerator is larger than the denominator");
    case IntervalRefusal::NoExpected:
        return QCoreApplication::translate("funnel", "no events were expected");
    case IntervalRefusal::NegativeWeight:
        return QCoreApplication::translate("funnel", "a standard weight is below zero");
    case IntervalRefusal::NoWeight:
        return QCoreApplication::translate("funnel", "the standard population is empty");
    case IntervalRefusal::TooFewEvents:
        return QCoreApplication::translate("funnel",
                                           "fewer than 10 events, so the rate is withheld");
    case IntervalRefusal::BelowByar:
        return QCoreApplication::translate("funnel",
                                           "too few events for Byar's method; use the exact one");
    case IntervalRefusal::CompleteConfidence:
        break;
    }
    return QCoreApplication::translate("funnel", "a count has no upper limit at 100 %");
}

} // namespace candour
