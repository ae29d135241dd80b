// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"
#include "core/domain/Framework.h"
#include "core/domain/Period.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace candour {

struct Person;

/// What the value is (DESIGN section 5).
enum class UnitKind {
    Proportion, ///< 94 means 94 %
    Rate, ///< per Indicator::rateBase
    Count,
    Ratio,
    Mean,
    Score,
    Money,
    YesNo, ///< 1 or 0
    PercentChange,
    Grade, ///< a word of Indicator::grades, held as Figure::band
};

enum class Polarity {
    HigherIsBetter,
    LowerIsBetter,
    WithinLimits, ///< both too high and too low are worse
    Neutral, ///< no direction is better: context
};

enum class Frequency { Monthly, Quarterly, HalfYearly, Annual, RollingYear, OnPublication };

/// How months become a quarter or a year to date.
enum class Aggregation {
    SumOfParts, ///< numerators and denominators summed, the value computed anew
    Sum, ///< values summed (counts)
    Last, ///< the last value stands (a waiting list)
    None, ///< no quarter, no year: "–"
};

/// What a ratio is to: which model its funnel and its intervals follow.
enum class RatioTo {
    AsItLooks, ///< a denominator that is not a whole number was computed: expected events
    ExpectedEvents, ///< a standardised ratio: observed over expected
    AnotherCount, ///< both counts vary: this year's events over last year's
};

enum class SourceKind { National, Contract, Cquin, Local, Workforce };

/// Which control chart shows the indicator's figures.
enum class ChartChoice {
    Automatic, ///< by the kind of the data, with the reason said
    Run,
    Xmr, ///< individual values
    P, ///< proportions
    U, ///< rates
    C, ///< counts of rare events
    G, ///< what was counted between rare events
    T, ///< time between rare events
};

/// Many-to-many: an indicator speaks to any number of domains.
struct IndicatorDomain {
    Uid uid;
    Ref<Domain> domain;
};

/// Many-to-many: an indicator has one value in each dimension set.
struct IndicatorDimension {
    Uid uid;
    Ref<Dimension> dimension;
};

/// A measure with its definition sheet. Thresholds are records of their own, with dates.
struct Indicator {
    Uid uid;
    QString code; ///< "I-01", or the organisation's own
    QString name;
    QString shortName; ///< for a narrow column; may be empty
    QString numerator; ///< in words
    QString denominator;
    UnitKind unit = UnitKind::Count;
    std::optional<double> rateBase; ///< 1000 for "per 1,000"; rates only
    RatioTo ratioTo = RatioTo::AsItLooks; ///< ratios only
    QString unitWords; ///< "bed days", "cases": what follows the number in a head
    std::optional<qint64>
        decimals; ///< places shown; by default 1 for proportions and rates, 0 for counts
    Polarity polarity = Polarity::Neutral;
    Frequency frequency = Frequency::Monthly;
    Aggregation aggregation = Aggregation::None;
    SourceKind sourceKind = SourceKind::Local;
    QString source; ///< where the figures come from
    Ref<Person> owner;
    Ref<FrameworkIndicator> frameworkIndicator;
    QList<IndicatorDomain> domains;
    QList<IndicatorDimension> dimensions;
    QString grades; ///< ordered words, best first, separated by ` > `; grades only
    bool banded = false; ///< shows the published band in words, no RAG, no ranking (CONVENTIONS 15)
    bool nationallyPublished = false; ///< small counts are not suppressed (CONVENTIONS 28)
    bool headline = false; ///< on the Board report's at-a-glance table
    std::optional<qint64> rank; ///< the lead's order on a scorecard, 1 first
    QString caveat; ///< what a reader must know ("definition changed April 2019")
    QString rationale;
    ChartChoice chart = ChartChoice::Automatic;
};

template <>
std::span<const Choice<UnitKind>> choicesOf<UnitKind>();
template <>
std::span<const Choice<Polarity>> choicesOf<Polarity>();
template <>
std::span<const Choice<Frequency>> choicesOf<Frequency>();
template <>
std::span<const Choice<Aggregation>> choicesOf<Aggregation>();
template <>
std::span<const Choice<SourceKind>> choicesOf<SourceKind>();
template <>
std::span<const Choice<ChartChoice>> choicesOf<ChartChoice>();
template <>
std::span<const Choice<RatioTo>> choicesOf<RatioTo>();

/// Decimal places in which the indicator's values are shown: its own setting or the unit's habit.
[[nodiscard]] int decimalsOf(const Indicator &indicator);

/// The unit as a column head says it: "%", "per 1,000 bed days", "cases", "£", or empty.
[[nodiscard]] QString unitText(const Indicator &indicator);

} // namespace candour
