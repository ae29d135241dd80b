// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/Funnel.h"

#include "core/calc/funnel/FunnelWords.h"
#include "tests/core/calc/funnel/FunnelGolden.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace candour;
using namespace candour::test;

namespace {

FunnelOptions optionsFor(FunnelType type, FunnelAdjustment adjustment = FunnelAdjustment::Shmi)
{
    FunnelOptions options;
    options.type = type;
    options.adjustment = adjustment;
    options.roundExpected = false;
    return options;
}

/// Units of all sizes, spread wider than chance; the same every time.
std::vector<FunnelUnit> someUnits(FunnelType type, int count = 24)
{
    std::mt19937 random(20261122);
    std::vector<FunnelUnit> units;
    for (int i = 0; i < count; ++i) {
        const double size = 40 + double(random() % 4000);
        const double share = 0.2 + 0.3 * double(random() % 1000) / 1000;
        const double scale = type == FunnelType::StandardisedRatio ? 3 : 1;
        units.push_back({std::floor(size * share * scale), size});
    }
    return units;
}

constexpr std::array kTypes {FunnelType::StandardisedRatio, FunnelType::Proportion,
                             FunnelType::Rate, FunnelType::RatioOfCounts};

void checkSameLimits(const FunnelLimits &a, const FunnelLimits &b, double factor = 1)
{
    const QMap<QString, double> left = namedLimits(a);
    const QMap<QString, double> right = namedLimits(b);
    for (auto it = left.begin(); it != left.end(); ++it) {
        INFO(it.key().toStdString() << ": " << it.value() << ", " << right.value(it.key()));
        CHECK(agrees(it.value() * factor, right.value(it.key()), 1e-12));
    }
}

} // namespace

// pr_last_row: the peer mends a limit by its neighbour in the grid, so the largest unit stays
// wrong.
TEST_CASE("funnel: nobody is an outlier where all are at none or at all", "[funnel]")
{
    for (const bool all : {false, true}) {
        std::vector<FunnelUnit> units;
        for (const double size : {12.0, 40.0, 90.0, 5000.0})
            units.push_back({all ? size : 0, size});
        FunnelOptions options = optionsFor(FunnelType::Proportion);
        options.multiplier = 100;
        const FunnelResult result = funnelOf(units, options);
        CHECK(result.line.target == (all ? 1 : 0));
        for (const FunnelUnitResult &unit : result.units) {
            CHECK((all ? unit.limits.plain998.upper : unit.limits.plain998.lower)
                  == (all ? 100 : 0));
            CHECK(unit.limits.plain95.sideOf(unit.value) == FunnelSide::Within);
            CHECK(unit.limits.plain998.sideOf(unit.value) == FunnelSide::Within);
        }
        CHECK(funnelOutliers(result).empty());
    }
}

// tau2_degenerate: the peer's tau² is then 2e14, infinite or not a number, and its limits 0 to Inf.
TEST_CASE("funnel: over-dispersion that cannot be estimated leaves the limits of chance",
          "[funnel]")
{
    const std::vector<FunnelUnit> one {{10, 100}};
    for (const FunnelType type : kTypes) {
        const FunnelResult result = funnelOf(one, optionsFor(type));
        CHECK(result.adjusted == FunnelAdjusted::TooFewUnits);
        CHECK_FALSE(result.line.tau2.has_value());
        CHECK(std::isnan(result.phi));
        CHECK(result.units[0].limits.plain95.isKnown());
        CHECK_FALSE(result.units[0].limits.adjusted95.isKnown());
        CHECK(adjustmentSentence(result).contains(QStringLiteral("fewer than two units")));
    }
    // Five units: nothing is trimmed, and the logarithm of none stays in.
    const std::vector<FunnelUnit> none {{0, 20}, {15, 20}, {30, 25}, {28, 30}, {22, 20}};
    const FunnelResult result = funnelOf(none, optionsFor(FunnelType::StandardisedRatio));
    CHECK(result.adjusted == FunnelAdjusted::NotFinite);
    CHECK_FALSE(result.units[0].limits.adjusted998.isKnown());
    CHECK(result.standing95(result.units[0].limits).sideOf(0) == FunnelSide::Below);
    CHECK(adjustmentSentence(result).contains(QStringLiteral("without events")));
    // On the square-root scale none is a number like any other.
    CHECK(funnelOf(none, optionsFor(FunnelType::StandardisedRatio, FunnelAdjustment::Cqc)).adjusted
          == FunnelAdjusted::Yes);
    const std::vector<FunnelUnit> nobody {{0, 0}, {0, 0}};
    CHECK(std::isnan(funnelOf(nobody, optionsFor(FunnelType::Rate)).line.target));
    const std::vector<FunnelUnit> noEvents {{0, 1000}, {0, 4000}};
    const FunnelResult quiet = funnelOf(noEvents, optionsFor(FunnelType::Rate));
    CHECK(quiet.units[0].limits.plain95.lower == 0);
    CHECK(quiet.units[0].limits.plain95.upper == Approx(-std::log(0.025) / 1000).epsilon(1e-14));
    CHECK_FALSE(quiet.units[0].limits.adjusted95.isKnown());
}

// The formulas take what is expected for what was observed, and logarithms of none: they would call
// every unit without events low.
TEST_CASE("funnel: no events are no outlier where chance alone often leaves none", "[funnel]")
{
    // 105 in 267,500: of Clinic 0.98 are expected, of Hospice 1.96; P(0) is 0.37 and 0.14.
    const std::vector<FunnelUnit> rates {
        {40, 100000}, {35, 90000}, {30, 70000}, {0, 2500}, {0, 5000}};
    for (const FunnelAdjustment adjustment : {FunnelAdjustment::None, FunnelAdjustment::Shmi}) {
        const FunnelResult result = funnelOf(rates, optionsFor(FunnelType::Rate, adjustment));
        for (const size_t i : {3, 4}) {
            CHECK(result.units[i].leftToChance);
            for (const FunnelRange *range :
                 {&result.units[i].limits.plain95, &result.units[i].limits.plain998})
                CHECK(range->sideOf(result.units[i].value) == FunnelSide::Within);
        }
        CHECK_FALSE(result.units[0].leftToChance);
        CHECK(funnelOutliers(result).empty());
        const QStringList names {QStringLiteral("Big"), QStringLiteral("Mid"),
                                 QStringLiteral("Third"), QStringLiteral("Clinic"),
                                 QStringLiteral("Hospice")};
        CHECK(leftToChanceSentence(result, names).endsWith(QStringLiteral(": Clinic, Hospice.")));
        CHECK(leftToChanceSentence(
                  funnelOf(someUnits(FunnelType::Rate), optionsFor(FunnelType::Rate, adjustment)),
                  names)
                  .isEmpty());
    }
}

TEST_CASE("funnel: none is below a limit exactly where it is rarer than the limit's tail",
          "[funnel][property]")
{
    for (const FunnelType type : kTypes) {
        for (const double target : {0.02, 0.3, 1.0, 1.4}) {
            if (type == FunnelType::Proportion && target >= 1)
                continue;
            FunnelLine line;
            line.type = type;
            line.target = target;
            line.tau2 = 0.02;
            for (double n = 1; n < 2000; n = std::ceil(n * 1.15)) {
                FunnelLimits limits = line.at(n);
                const bool spared = openLimits(limits, line, n, 0);
                // By the count's own distribution.
                const double none = type == FunnelType::Proportion ? std::pow(1 - target, n)
                    : type == FunnelType::RatioOfCounts            ? std::pow(1 + target, -n)
                                                                   : std::exp(-target * n);
                INFO(int(type) << ", " << target << ", " << n);
                CHECK((limits.plain95.sideOf(0) == FunnelSide::Within || none <= 0.025));
                CHECK((limits.plain998.sideOf(0) == FunnelSide::Within || none <= 0.001));
                CHECK((limits.adjusted95.sideOf(0) == FunnelSide::Within || none <= 0.025));
                CHECK((limits.adjusted998.sideOf(0) == FunnelSide::Within || none <= 0.001));
                if (type != FunnelType::Proportion) {
                    CHECK((limits.plain95.sideOf(0) == FunnelSide::Below) == (none <= 0.025));
                    CHECK((limits.plain998.sideOf(0) == FunnelSide::Below) == (none <= 0.001));
                    CHECK(spared == (none > 0.001));
                }
            }
        }
    }
}

TEST_CASE("funnel: none or all of a small unit is what chance gives", "[funnel]")
{
    // At 1 % none of 300 comes with a chance of 0.049, none of 500 with 0.0066.
    FunnelOptions options = optionsFor(FunnelType::Proportion, FunnelAdjustment::None);
    options.target = 0.01;
    const std::vector<FunnelUnit> few {{0, 300}, {0, 500}, {0, 1000}, {1, 500}};
    const FunnelResult result = funnelOf(few, options);
    CHECK(result.units[0].limits.plain95.sideOf(0) == FunnelSide::Within);
    CHECK(result.units[0].leftToChance);
    CHECK(result.units[1].limits.plain95.sideOf(0) == FunnelSide::Below);
    CHECK(result.units[1].limits.plain998.sideOf(0) == FunnelSide::Within);
    CHECK(result.units[2].limits.plain998.sideOf(0) == FunnelSide::Below);
    CHECK_FALSE(result.units[2].leftToChance);
    CHECK(result.units[3].limits.plain95.lower > 0); // the line itself is as it was
    options.target = 0.99;
    options.multiplier = 100;
    const std::vector<FunnelUnit> most {{300, 300}, {500, 500}, {1000, 1000}, {499, 500}};
    const FunnelResult high = funnelOf(most, options);
    CHECK(high.units[0].limits.plain95.sideOf(100) == FunnelSide::Within);
    CHECK(high.units[0].leftToChance);
    CHECK(high.units[1].limits.plain95.sideOf(100) == FunnelSide::Above);
    CHECK(high.units[1].limits.plain998.sideOf(100) == FunnelSide::Within);
    CHECK(high.units[2].limits.plain998.sideOf(100) == FunnelSide::Above);
    CHECK(high.units[3].limits.plain95.upper < 100);
}

// ratio_undefined: one zero denominator poisons the peer's phi for all.
TEST_CASE("funnel: a unit with a fault changes nothing for the others", "[funnel]")
{
    const double infinite = std::numeric_limits<double>::infinity();
    const std::vector<FunnelUnit> faulty {{0, 0},         {3, 0},   {kNoNumber, 10}, {3, kNoNumber},
                                          {infinite, 10}, {-1, 10}, {5, -10}};
    for (const FunnelType type : kTypes) {
        const std::vector<FunnelUnit> clean = someUnits(type);
        std::vector<FunnelUnit> mixed = clean;
        mixed.insert(mixed.begin() + 5, faulty.begin(), faulty.end());
        const FunnelResult expected = funnelOf(clean, optionsFor(type));
        const FunnelResult result = funnelOf(mixed, optionsFor(type));
        CHECK(result.phi == expected.phi);
        CHECK(result.line.tau2 == expected.line.tau2);
        CHECK(result.used == expected.used);
        CHECK(result.line.target == expected.line.target);
        for (size_t i = 0; i < faulty.size(); ++i) {
            const FunnelUnitResult &unit = result.units[5 + i];
            CHECK(unit.fault != FunnelUnitFault::None);
            CHECK_FALSE(unitFaultWords(unit.fault).isEmpty());
            CHECK(std::isnan(unit.value));
            CHECK_FALSE(unit.limits.plain95.isKnown());
        }
        checkSameLimits(result.units.back().limits, expected.units.back().limits);
    }
    CHECK(faultOf({11, 10}, FunnelType::Proportion) == FunnelUnitFault::AboveDenominator);
    CHECK(faultOf({11, 10}, FunnelType::StandardisedRatio) == FunnelUnitFault::None);
    CHECK(faultOf({3, 0}, FunnelType::Proportion) == FunnelUnitFault::NoActivity);
}

TEST_CASE("funnel: the order of the units does not matter", "[funnel][property]")
{
    for (const FunnelType type : kTypes) {
        for (const FunnelAdjustment adjustment : {FunnelAdjustment::Shmi, FunnelAdjustment::Cqc}) {
            std::vector<FunnelUnit> units = someUnits(type);
            units[3] = units[7]; // a tie
            const FunnelResult first = funnelOf(units, optionsFor(type, adjustment));
            std::reverse(units.begin(), units.end());
            const FunnelResult second = funnelOf(units, optionsFor(type, adjustment));
            CHECK(agrees(first.phi, second.phi, 1e-12));
            for (size_t i = 0; i < units.size(); ++i)
                checkSameLimits(first.units[i].limits, second.units[units.size() - 1 - i].limits);
        }
    }
}

TEST_CASE("funnel: the multiplier scales values and limits and changes no verdict",
          "[funnel][property]")
{
    for (const FunnelType type : kTypes) {
        const std::vector<FunnelUnit> units = someUnits(type);
        FunnelOptions options = optionsFor(type);
        const FunnelResult plain = funnelOf(units, options);
        options.multiplier = 1000;
        const FunnelResult scaled = funnelOf(units, options);
        CHECK(funnelOutliers(plain).size() == funnelOutliers(scaled).size());
        CHECK(plain.phi == scaled.phi);
        for (size_t i = 0; i < units.size(); ++i)
            checkSameLimits(plain.units[i].limits, scaled.units[i].limits, 1000);
    }
}

TEST_CASE("funnel: limits are ordered, and narrow as units grow", "[funnel][property]")
{
    for (const FunnelType type : kTypes) {
        FunnelLine line;
        line.type = type;
        line.target = type == FunnelType::StandardisedRatio ? 1 : 0.3;
        line.tau2 = 0.01;
        double width = std::numeric_limits<double>::infinity();
        for (double n = 0.5; n < 1e7; n *= 1.7) {
            const FunnelLimits limits = line.at(n);
            INFO(n);
            CHECK(limits.plain998.lower <= limits.plain95.lower);
            CHECK(limits.plain95.lower <= line.centre());
            CHECK(limits.plain95.upper >= line.centre());
            CHECK(limits.plain998.upper >= limits.plain95.upper);
            CHECK(limits.adjusted998.upper >= limits.adjusted95.upper);
            CHECK(limits.plain95.upper - limits.plain95.lower <= width);
            width = limits.plain95.upper - limits.plain95.lower;
        }
        CHECK_FALSE(line.at(0).plain95.isKnown());
        CHECK_FALSE(line.at(-3).plain95.isKnown());
        CHECK_FALSE(line.at(kNoNumber).plain95.isKnown());
    }
}

// cqc_scale: without spread between units, the squared limits are close to the exact ones, where
// the peer's are half as wide (FUNNEL section 8: 0.902 to 1.098 against 0.814 to 1.216).
TEST_CASE("funnel: CQC limits are on the scale of the ratio", "[funnel]")
{
    FunnelLine line;
    line.type = FunnelType::StandardisedRatio;
    line.adjustment = FunnelAdjustment::Cqc;
    line.target = 1;
    line.tau2 = 0;
    const FunnelLimits limits = line.at(100);
    CHECK(limits.adjusted95.lower == Approx(0.814).margin(0.0005));
    CHECK(limits.adjusted95.upper == Approx(1.206).margin(0.0005));
    CHECK(limits.plain95.lower == Approx(0.814).margin(0.0005));
    CHECK(limits.plain95.upper == Approx(1.216).margin(0.0005));
}

TEST_CASE("funnel: z-scores are measured from a chosen target", "[funnel]")
{
    std::vector<FunnelUnit> units;
    for (int i = 0; i < 12; ++i)
        units.push_back({80.0 + i % 3, 100});
    FunnelOptions options = optionsFor(FunnelType::Proportion);
    CHECK(funnelOf(units, options).adjusted == FunnelAdjusted::NoOverdispersion);
    options.target = 0.95;
    const FunnelResult result = funnelOf(units, options);
    // All miss it alike: a body that differs from the standard, not units from each other.
    CHECK(result.adjusted == FunnelAdjusted::Yes);
    CHECK(result.line.centre() == 0.95);
    CHECK(centreSentence(result).contains(QStringLiteral("0.95")));
    CHECK(centreSentence(result).contains(QStringLiteral("0.81")));
    for (size_t i = 0; i < units.size(); ++i) {
        const double root = std::asin(std::sqrt(units[i].numerator / 100));
        const double expected = (root - std::asin(std::sqrt(0.95))) / 0.05;
        CHECK(agrees(result.units[i].score.z, expected, 1e-12));
    }
    // For ratios, a unit at z = 1.96 lies on its limit about the target.
    options = optionsFor(FunnelType::StandardisedRatio, FunnelAdjustment::Cqc);
    options.target = 0.8;
    for (const FunnelUnitResult &unit : funnelOf(units, options).units) {
        const FunnelLine chance {FunnelType::StandardisedRatio, FunnelAdjustment::Cqc, 0.8, 1, 0};
        CHECK((std::abs(unit.score.z) > kFunnelZ95)
              == chance.at(unit.denominator).adjusted95.leavesOut(unit.value));
    }
}

TEST_CASE("funnel: trimming leaves out the groups of PROC RANK", "[funnel]")
{
    // FUNNEL section 3: of N units so many at either end.
    struct Trimmed {
        int units;
        int low;
        int high;
    };

    for (const Trimmed &expected :
         {Trimmed {8, 0, 0}, Trimmed {9, 0, 1}, Trimmed {10, 1, 1}, Trimmed {18, 1, 1},
          Trimmed {19, 1, 2}, Trimmed {20, 2, 2}, Trimmed {118, 11, 11}}) {
        std::vector<FunnelUnit> units;
        for (int i = 0; i < expected.units; ++i)
            units.push_back({500.0 + i, 500});
        const FunnelResult result = funnelOf(units, optionsFor(FunnelType::StandardisedRatio));
        int low = 0;
        int high = 0;
        for (int i = 0; i < expected.units; ++i) {
            if (result.units[size_t(i)].score.trimmed)
                ++(i < expected.units / 2 ? low : high);
        }
        INFO(expected.units);
        CHECK(low == expected.low);
        CHECK(high == expected.high);
        CHECK(result.used == expected.units - low - high);
    }
    FunnelOptions whole = optionsFor(FunnelType::StandardisedRatio);
    whole.trim = 0;
    CHECK(funnelOf(someUnits(whole.type), whole).trimmed == 0);
}

TEST_CASE("funnel: expected counts are rounded as the SHMI method has them", "[funnel]")
{
    const std::vector<FunnelUnit> units {{10, 10.126}, {9, 0.125}, {8, 0.004}, {3, 2.675}};
    FunnelOptions options = optionsFor(FunnelType::StandardisedRatio);
    options.roundExpected = true;
    const FunnelResult rounded = funnelOf(units, options);
    CHECK(rounded.units[0].denominator == 10.13);
    CHECK(rounded.units[1].denominator == 0.12); // half goes to the even neighbour
    CHECK(rounded.units[2].fault == FunnelUnitFault::NoActivity);
    CHECK(rounded.units[3].denominator == 2.67); // the double lies below 2.675
    for (const FunnelAdjustment other : {FunnelAdjustment::Cqc, FunnelAdjustment::None}) {
        options.adjustment = other;
        CHECK(funnelOf(units, options).units[0].denominator == 10.126);
    }
    CHECK(funnelOf(units, optionsFor(FunnelType::StandardisedRatio)).units[0].denominator
          == 10.126);
}

TEST_CASE("funnel: no adjustment asked for, none given", "[funnel]")
{
    const std::vector<FunnelUnit> units = someUnits(FunnelType::Proportion);
    const FunnelResult result =
        funnelOf(units, optionsFor(FunnelType::Proportion, FunnelAdjustment::None));
    CHECK(result.adjusted == FunnelAdjusted::NotAsked);
    CHECK(std::isnan(result.phi));
    CHECK_FALSE(result.units[0].limits.adjusted95.isKnown());
    CHECK(result.units[0].limits.plain95.isKnown());
}

TEST_CASE("funnel: outliers come with their distance, the farthest first", "[funnel]")
{
    const std::vector<FunnelUnit> units {{50, 100}, {52, 100}, {48, 100}, {75, 100},
                                         {30, 100}, {51, 100}, {50, 100}, {0, 0}};
    FunnelOptions options = optionsFor(FunnelType::Proportion, FunnelAdjustment::None);
    options.target = 0.5;
    const FunnelResult result = funnelOf(units, options);
    const std::vector<FunnelOutlier> outliers = funnelOutliers(result);
    REQUIRE(outliers.size() == 2);
    CHECK(outliers[0].unit == 3);
    CHECK(outliers[0].side == FunnelSide::Above);
    CHECK(outliers[0].beyond998);
    CHECK(outliers[0].distance > 3.09);
    CHECK(outliers[1].unit == 4);
    CHECK(outliers[1].side == FunnelSide::Below);
    CHECK(outliers[1].distance < -1.96);
    CHECK(outlierWords(outliers[0]) == QStringLiteral("above the 99.8 % limit"));
    CHECK(noActivitySentence(result,
                             {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"),
                              QStringLiteral("D"), QStringLiteral("E"), QStringLiteral("F"),
                              QStringLiteral("G"), QStringLiteral("H")})
              .contains(u'H'));
}

TEST_CASE("funnel: distance agrees with the lines it is read off", "[funnel][property]")
{
    for (const FunnelType type : kTypes) {
        const FunnelResult result = funnelOf(someUnits(type), optionsFor(type));
        for (const FunnelUnitResult &unit : result.units) {
            const FunnelRange &range95 = result.standing95(unit.limits);
            const FunnelRange &range998 = result.standing998(unit.limits);
            const auto distance = [&](double value) {
                return funnelDistance(value, result.line.centre(), range95, range998);
            };
            CHECK(distance(result.line.centre()) == 0);
            CHECK(distance(range95.upper) == Approx(kFunnelZ95));
            CHECK(distance(range95.lower) == Approx(-kFunnelZ95));
            CHECK(distance(range998.upper) == Approx(kFunnelZ998));
            CHECK(distance(range998.lower) == Approx(-kFunnelZ998));
            CHECK(std::isfinite(distance(0)));
            const double own = distance(unit.value);
            CHECK((std::abs(own) > kFunnelZ95) == range95.leavesOut(unit.value));
            CHECK((std::abs(own) > kFunnelZ998) == range998.leavesOut(unit.value));
        }
    }
    CHECK(std::isnan(funnelDistance(1, 1, {}, {})));
}

TEST_CASE("funnel: what it says for itself", "[funnel]")
{
    const FunnelResult spread =
        funnelOf(someUnits(FunnelType::Proportion), optionsFor(FunnelType::Proportion));
    CHECK(adjustmentSentence(spread).contains(QStringLiteral("from 24 of 24 units")));
    CHECK(adjustmentSentence(spread).contains(QStringLiteral("no farther out")));
    CHECK(centreSentence(spread).contains(QStringLiteral("average")));
    const FunnelResult ratios = funnelOf(someUnits(FunnelType::StandardisedRatio),
                                         optionsFor(FunnelType::StandardisedRatio));
    CHECK(adjustmentSentence(ratios).contains(QStringLiteral("left out")));
    CHECK(centreSentence(ratios).contains(QStringLiteral("as expected")));
    for (const FunnelType type : kTypes) {
        FunnelLine line;
        line.type = type;
        CHECK(limitsSentence(line).startsWith(QStringLiteral("95 % and 99.8 % limits")));
    }
}
