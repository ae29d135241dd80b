// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/Interval.h"

#include "core/calc/Compensated.h"
#include "core/calc/Distributions.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

using Refused = tl::unexpected<IntervalRefusal>;

std::optional<IntervalRefusal> faultOfCount(double count)
{
    if (std::isnan(count))
        return IntervalRefusal::Missing;
    if (std::isinf(count))
        return IntervalRefusal::NotFinite;
    if (count < 0)
        return IntervalRefusal::NegativeCount;
    return std::nullopt;
}

std::optional<IntervalRefusal> faultOfPair(double count, double denominator,
                                           IntervalRefusal noDenominator)
{
    if (std::isnan(denominator))
        return IntervalRefusal::Missing;
    if (std::isinf(denominator))
        return IntervalRefusal::NotFinite;
    if (denominator <= 0)
        return noDenominator;
    return faultOfCount(count);
}

double cubed(double x)
{
    return x * x * x;
}

double byarLower(double count, double z)
{
    return count * cubed(1 - 1 / (9 * count) - z / (3 * std::sqrt(count)));
}

double byarUpper(double count, double z)
{
    const double next = count + 1;
    return next * cubed(1 - 1 / (9 * next) + z / (3 * std::sqrt(next)));
}

IntervalResult scaled(const IntervalResult &counted, double factor)
{
    if (!counted)
        return counted;
    return Interval {counted->value * factor, counted->lower * factor, counted->upper * factor,
                     counted->method};
}

double orZero(double number)
{
    return std::isnan(number) ? 0 : number;
}

struct DirectSums {
    NeumaierSum events;
    NeumaierSum weight;
    NeumaierSum rate; ///< times the weights
    NeumaierSum variance; ///< times their squares
    bool repeats = false;

    std::optional<IntervalRefusal> add(const WeightedStratum &stratum)
    {
        if (const auto fault = faultOfPair(0, stratum.population, IntervalRefusal::NoDenominator))
            return fault;
        if (const auto fault = faultOfCount(stratum.weight))
            return fault == IntervalRefusal::NegativeCount ? IntervalRefusal::NegativeWeight
                                                           : *fault;
        const double share = stratum.weight / stratum.population;
        double each = 0;
        for (const double count : stratum.counts) {
            ++each;
            const double people = orZero(count);
            if (const auto fault = faultOfCount(people))
                return fault;
            events.add(each * people);
            rate.add(each * people * share);
            variance.add(each * each * people * share * share);
        }
        weight.add(stratum.weight);
        repeats = repeats || stratum.counts.size() > 1;
        return std::nullopt;
    }
};

} // namespace

Confidence::Confidence(double level)
    : m_level(level)
    , m_tail((1 - level) / 2)
    , m_z(normalQuantile(level + m_tail))
{
}

std::optional<Confidence> Confidence::fromLevel(double level)
{
    if (level >= 0.9 && level <= 1)
        return Confidence(level);
    if (level >= 90 && level <= 100)
        return Confidence(level / 100);
    return std::nullopt;
}

const Confidence &Confidence::of95()
{
    static const Confidence confidence(0.95);
    return confidence;
}

const Confidence &Confidence::of998()
{
    static const Confidence confidence(0.998);
    return confidence;
}

IntervalResult wilsonInterval(double count, double total, const Confidence &confidence,
                              double multiplier)
{
    if (const auto fault = faultOfPair(count, total, IntervalRefusal::NoDenominator))
        return Refused(*fault);
    if (count > total)
        return Refused(IntervalRefusal::CountAboveDenominator);
    const double share = count / total;
    if (std::isinf(confidence.z()))
        return Interval {share * multiplier, 0, multiplier, IntervalMethod::Wilson};
    const double z = confidence.z();
    const double square = z * z;
    const double middle = 2 * count + square;
    const double half = z * std::sqrt(square + 4 * count * (1 - share));
    const double width = 2 * (total + square);
    // At no events and at all of them rounding may step past the end.
    return Interval {share * multiplier, std::max(0.0, (middle - half) / width) * multiplier,
                     std::min(1.0, (middle + half) / width) * multiplier, IntervalMethod::Wilson};
}

IntervalResult exactInterval(double count, const Confidence &confidence)
{
    if (const auto fault = faultOfCount(count))
        return Refused(*fault);
    if (confidence.tail() <= 0)
        return Refused(IntervalRefusal::CompleteConfidence);
    return Interval {count, count > 0 ? gammaPInverse(count, confidence.tail()) : 0,
                     gammaQInverse(count + 1, confidence.tail()), IntervalMethod::Exact};
}

IntervalResult byarInterval(double count, const Confidence &confidence)
{
    if (const auto fault = faultOfCount(count))
        return Refused(*fault);
    if (confidence.tail() <= 0)
        return Refused(IntervalRefusal::CompleteConfidence);
    const double lower = byarLower(count, confidence.z());
    if (!(lower >= 0))
        return Refused(IntervalRefusal::BelowByar);
    return Interval {count, lower, byarUpper(count, confidence.z()), IntervalMethod::Byar};
}

IntervalResult countInterval(double count, const Confidence &confidence)
{
    return count < kFewEvents ? exactInterval(count, confidence) : byarInterval(count, confidence);
}

IntervalResult rateInterval(double count, double denominator, const Confidence &confidence,
                            double multiplier)
{
    if (const auto fault = faultOfPair(count, denominator, IntervalRefusal::NoDenominator))
        return Refused(*fault);
    return scaled(countInterval(count, confidence), multiplier / denominator);
}

IntervalResult standardisedRatio(double observed, double expected, const Confidence &confidence,
                                 double multiplier)
{
    if (const auto fault = faultOfPair(observed, expected, IntervalRefusal::NoExpected))
        return Refused(*fault);
    return scaled(countInterval(observed, confidence), multiplier / expected);
}

tl::expected<IndirectTotals, IntervalRefusal>
indirectTotals(std::span<const ReferencedStratum> strata)
{
    NeumaierSum observed;
    NeumaierSum expected;
    NeumaierSum referenceCount;
    NeumaierSum referencePopulation;
    for (const ReferencedStratum &stratum : strata) {
        const double reference = orZero(stratum.referenceCount);
        const double population = orZero(stratum.population);
        if (const auto fault =
                faultOfPair(reference, stratum.referencePopulation, IntervalRefusal::NoDenominator))
            return Refused(*fault);
        for (const double number : {orZero(stratum.count), population}) {
            if (const auto fault = faultOfCount(number))
                return Refused(*fault);
        }
        observed.add(orZero(stratum.count));
        expected.add(population * reference / stratum.referencePopulation);
        referenceCount.add(reference);
        referencePopulation.add(stratum.referencePopulation);
    }
    if (!(expected.value() > 0))
        return Refused(IntervalRefusal::NoExpected);
    return IndirectTotals {observed.value(), expected.value(),
                           referenceCount.value() / referencePopulation.value()};
}

IntervalResult directRate(std::span<const WeightedStratum> strata, const Confidence &confidence,
                          double multiplier)
{
    DirectSums sums;
    for (const WeightedStratum &stratum : strata) {
        if (const auto fault = sums.add(stratum))
            return Refused(*fault);
    }
    const double weight = sums.weight.value();
    const double events = sums.events.value();
    if (!(weight > 0))
        return Refused(IntervalRefusal::NoWeight);
    if (events < kFewEvents)
        return Refused(IntervalRefusal::TooFewEvents);
    const IntervalResult count = byarInterval(events, confidence);
    if (!count)
        return count;
    const double value = multiplier * sums.rate.value() / weight;
    const double scale = multiplier / weight * std::sqrt(sums.variance.value() / events);
    return Interval {value, value + scale * (count->lower - events),
                     value + scale * (count->upper - events),
                     sums.repeats ? IntervalMethod::DobsonRepeats : IntervalMethod::Dobson};
}

} // namespace candour
