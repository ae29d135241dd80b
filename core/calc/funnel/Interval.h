// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"

#include <optional>
#include <span>
#include <tl/expected.hpp>
#include <vector>

namespace candour {

// Confidence intervals of proportions, counts and rates as England's public health indicators have
// them (FUNNEL section 7b): Wilson for proportions; for counts the exact Poisson interval below ten
// events and Byar's approximation from ten; Dobson's method for directly standardised rates.

/// How sure an interval is to hold the true value: 95 %, 99.8 %.
class Confidence {
public:
    /// From 0.9 to 1 or, in per cent, from 90 to 100; none for any other number.
    [[nodiscard]] static std::optional<Confidence> fromLevel(double level);
    [[nodiscard]] static const Confidence &of95();
    [[nodiscard]] static const Confidence &of998();

    [[nodiscard]] double level() const { return m_level; } ///< 0.95

    [[nodiscard]] double z() const { return m_z; } ///< 1.95996…; infinite at level 1

    [[nodiscard]] double tail() const { return m_tail; } ///< beyond either end: 0.025

private:
    explicit Confidence(double level);

    double m_level;
    double m_tail;
    double m_z;
};

enum class IntervalMethod : quint8 {
    Wilson,
    Exact, ///< Poisson
    Byar,
    Dobson, ///< of a directly standardised rate, on Byar's limits of the count
    DobsonRepeats, ///< the same where one person may have several events
};

/// Why there is no interval; refusalWords() says it to people.
enum class IntervalRefusal : quint8 {
    Missing, ///< a number is not given
    NotFinite,
    NegativeCount,
    NoDenominator, ///< nothing or less than nothing below the line
    CountAboveDenominator,
    NoExpected, ///< no events were expected, so none can be too many or too few
    NegativeWeight,
    NoWeight, ///< all weights of the standard population are zero
    TooFewEvents, ///< fewer than ten in a directly standardised rate: not to be published
    BelowByar, ///< so few that Byar's method has no lower limit
    CompleteConfidence, ///< a count has no upper limit at 100 %
};

/// A value with its limits: lower <= value <= upper, never NaN.
struct Interval {
    double value = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
    IntervalMethod method = IntervalMethod::Wilson;
};

using IntervalResult = tl::expected<Interval, IntervalRefusal>;

/// Below so many events a count's interval is exact, and a directly standardised rate is withheld.
inline constexpr double kFewEvents = 10;

/// Wilson's score interval of count / total, times `multiplier`. Neither need be whole.
[[nodiscard]] IntervalResult wilsonInterval(double count, double total,
                                            const Confidence &confidence, double multiplier = 1);

/// Exact Poisson interval of a count.
[[nodiscard]] IntervalResult exactInterval(double count, const Confidence &confidence);
/// Byar's approximation, whatever the count.
[[nodiscard]] IntervalResult byarInterval(double count, const Confidence &confidence);
/// Exact below kFewEvents, Byar's from there.
[[nodiscard]] IntervalResult countInterval(double count, const Confidence &confidence);

/// count / denominator times `multiplier`, with the limits of countInterval().
[[nodiscard]] IntervalResult rateInterval(double count, double denominator,
                                          const Confidence &confidence, double multiplier = 1);

/// observed / expected times `multiplier` (1, 100, or the reference rate to get an indirectly
/// standardised rate), with the limits of countInterval().
[[nodiscard]] IntervalResult standardisedRatio(double observed, double expected,
                                               const Confidence &confidence, double multiplier = 1);

/// One age band, or any other stratum, of an indirect standardisation.
struct ReferencedStratum {
    double count = kNoNumber; ///< missing: 0, as are the next two
    double population = kNoNumber;
    double referenceCount = kNoNumber;
    double referencePopulation = kNoNumber;
};

/// What standardisedRatio() is given for indirectly standardised ratios and rates.
struct IndirectTotals {
    double observed = 0;
    double expected = 0; ///< at the reference rates
    double referenceRate = 0; ///< of the reference population as a whole, per head
};

[[nodiscard]] tl::expected<IndirectTotals, IntervalRefusal>
indirectTotals(std::span<const ReferencedStratum> strata);

/// One age band, or any other stratum, of a direct standardisation.
struct WeightedStratum {
    double population = kNoNumber;
    double weight = kNoNumber; ///< of the standard population
    /// counts[0]: events or, where one person may have several, people with one event; counts[1]:
    /// people with two, and so on. Missing: 0.
    std::vector<double> counts;
};

/// Directly standardised rate with Dobson's limits. Where people may have several events, the
/// variance of those with f events is weighted by f squared, so that repeat admissions do not pass
/// for independent events.
[[nodiscard]] IntervalResult directRate(std::span<const WeightedStratum> strata,
                                        const Confidence &confidence, double multiplier = 1);

} // namespace candour
