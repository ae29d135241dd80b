// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/FigureInterval.h"

#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

Figure ofParts(double numerator, double denominator)
{
    Figure figure;
    figure.numerator = numerator;
    figure.denominator = denominator;
    return figure;
}

Indicator measure(UnitKind unit)
{
    Indicator indicator;
    indicator.unit = unit;
    if (unit == UnitKind::Rate)
        indicator.rateBase = 1000;
    return indicator;
}

} // namespace

TEST_CASE("figure interval: published limits go before computed ones", "[interval]")
{
    Figure figure = ofParts(81, 263);
    figure.lower = 20;
    figure.upper = 40;
    const FigureInterval interval = figureInterval(figure, measure(UnitKind::Proportion));
    CHECK(interval.origin == IntervalOrigin::Published);
    CHECK(interval.lower == 20);
    CHECK(interval.upper == 40);
    CHECK(intervalText(interval, measure(UnitKind::Proportion))
          == QStringLiteral("20.0 to 40.0 (as published)"));
}

TEST_CASE("figure interval: Wilson for proportions, exact and Byar for rates", "[interval]")
{
    // Newcombe, Statistics in Medicine 17, 1998, table I, method 3: 81 of 263 and 0 of 20.
    FigureInterval interval = figureInterval(ofParts(81, 263), measure(UnitKind::Proportion));
    CHECK(interval.origin == IntervalOrigin::Computed);
    CHECK(interval.method == IntervalMethod::Wilson);
    CHECK(interval.lower == Approx(25.53).margin(0.005));
    CHECK(interval.upper == Approx(36.62).margin(0.005));
    CHECK(intervalText(interval, measure(UnitKind::Proportion))
          == QStringLiteral("25.5 to 36.6 (95 %, Wilson's score interval)"));
    interval = figureInterval(ofParts(0, 20), measure(UnitKind::Proportion));
    CHECK(interval.lower == 0);
    CHECK(interval.upper == Approx(16.11).margin(0.005));
    // Garwood's exact limits of 5 events: 1.6235 and 11.6683 (Biometrika 28, 1936).
    interval = figureInterval(ofParts(5, 1000), measure(UnitKind::Rate));
    CHECK(interval.method == IntervalMethod::Exact);
    CHECK(interval.lower == Approx(1.6235).margin(0.0001));
    CHECK(interval.upper == Approx(11.6683).margin(0.0001));
    // Byar of 50: 50 (1 - 1/450 - z/(3 √50))³ and 51 (1 - 1/459 + z/(3 √51))³.
    interval = figureInterval(ofParts(50, 1000), measure(UnitKind::Rate));
    CHECK(interval.method == IntervalMethod::Byar);
    const double z = 1.959963984540054;
    CHECK(interval.lower
          == Approx(50 * std::pow(1 - 1 / 450.0 - z / (3 * std::sqrt(50.0)), 3)).epsilon(1e-12));
    CHECK(interval.upper
          == Approx(51 * std::pow(1 - 1 / 459.0 + z / (3 * std::sqrt(51.0)), 3)).epsilon(1e-12));
}

TEST_CASE("figure interval: observed over expected has the limits of the observed count",
          "[interval]")
{
    // Garwood's exact limits of 5 events, over 4 expected.
    Indicator ratio = measure(UnitKind::Ratio);
    ratio.ratioTo = RatioTo::ExpectedEvents;
    FigureInterval interval = figureInterval(ofParts(5, 4), ratio);
    CHECK(interval.origin == IntervalOrigin::Computed);
    CHECK(interval.method == IntervalMethod::Exact);
    CHECK(interval.lower == Approx(1.6235 / 4).margin(0.0001));
    CHECK(interval.upper == Approx(11.6683 / 4).margin(0.0001));
    // Byar of 50 over 40.5, times 100.
    ratio.rateBase = 100;
    interval = figureInterval(ofParts(50, 40.5), ratio);
    CHECK(interval.method == IntervalMethod::Byar);
    const double z = 1.959963984540054;
    CHECK(interval.lower
          == Approx(100 / 40.5 * 50 * std::pow(1 - 1 / 450.0 - z / (3 * std::sqrt(50.0)), 3))
                 .epsilon(1e-12));
    // Where the measure does not say, by what the denominator looks like.
    ratio.ratioTo = RatioTo::AsItLooks;
    CHECK(figureInterval(ofParts(50, 40.5), ratio).isKnown());
    CHECK_FALSE(figureInterval(ofParts(50, 40), ratio).isKnown());
    ratio.ratioTo = RatioTo::AnotherCount;
    CHECK_FALSE(figureInterval(ofParts(50, 40.5), ratio).isKnown());
}

TEST_CASE("figure interval: none where nothing can be said", "[interval]")
{
    const auto none = [](const Figure &figure, const Indicator &indicator) {
        return !figureInterval(figure, indicator).isKnown();
    };
    const Indicator proportion = measure(UnitKind::Proportion);
    Figure suppressed = ofParts(3, 20);
    suppressed.status = FigureStatus::Suppressed;
    CHECK(none(suppressed, proportion));
    CHECK(none(ofParts(0, 0), proportion));
    Figure alone;
    alone.value = 94;
    CHECK(none(alone, proportion));
    CHECK(none(ofParts(3, 20), measure(UnitKind::Count)));
    CHECK(none(ofParts(3, 20), measure(UnitKind::Ratio)));
    Figure other = ofParts(3, 20); // whose value is not that of its parts
    other.value = 90;
    CHECK(none(other, proportion));
    CHECK(intervalText({}, proportion).isEmpty());
}
