// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/Spc.h"
#include "core/calc/spc/SpcParted.h"
#include "tests/support/CatchQt.h"

#include <algorithm>

using namespace candour;

// Where the peer is wrong and both rule sets correct it, where it is kept, and where the two rule
// sets differ. Q numbers are those of the list of quirks in the reference.

namespace {

SpcOptions by(SpcRules rules, SpcDirection direction = SpcDirection::Increase)
{
    SpcOptions options;
    options.rules = rules;
    options.direction = direction;
    return options;
}

SpcAssurance assuranceAt(std::span<const double> values, double target, SpcRules rules)
{
    SpcOptions options = by(rules);
    options.targets = std::span(&target, 1);
    return xmrChart(values, options).assurance;
}

constexpr SpcRules kBoth[] = {SpcRules::Peer, SpcRules::MdcCurrent};

} // namespace

TEST_CASE("SPC quirks: a constant series has its limits on the mean (Q1)", "[spc]")
{
    const std::vector<double> always(24, 100.0);
    for (const SpcRules rules : kBoth) {
        const SpcChart chart = xmrChart(always, by(rules));
        CHECK(chart.points[5].lower == 100);
        CHECK(chart.points[5].upper == 100);
        CHECK(chart.segments[0].screenedOut == 0);
        CHECK(chart.variation == SpcVariation::CommonCause);
        CHECK(assuranceAt(always, 95, rules) == SpcAssurance::Pass);
        CHECK(assuranceAt(always, 100.5, rules) == SpcAssurance::Fail);
        // On the limit is neither.
        CHECK(assuranceAt(always, 100, rules) == SpcAssurance::HitAndMiss);
    }
}

TEST_CASE("SPC quirks: trial limits below thirteen points (Q2)", "[spc]")
{
    std::vector<double> values {4, 6, 5, 7, 3, 5, 6, 4, 5, 6, 4, 5};
    CHECK(xmrChart(values).segments[0].few);
    values.push_back(6);
    CHECK_FALSE(xmrChart(values).segments[0].few);
}

TEST_CASE("SPC quirks: trends joined by a tie keep their direction (Q3)", "[spc]")
{
    const std::vector<double> values {1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 10, 11, 12, 13};
    for (const SpcRules rules : kBoth) {
        for (const SpcPoint &point : xmrChart(values, by(rules)).points) {
            CHECK(point.trend);
            // Points beyond the limits are named by those; the peer calls the first 7 falling.
            if (!point.outside)
                CHECK(point.signal == SpcSignal::TrendUp);
        }
    }
}

TEST_CASE("SPC quirks: a trend keeps its direction when another follows one step down (Q3)",
          "[spc]")
{
    // Wide swings, seven rising to 16, one step down, seven rising again.
    std::vector<double> values {9, 60, 5, 60, 1, 55};
    for (int i = 0; i < 7; ++i)
        values.push_back(10 + i);
    for (int i = 0; i < 7; ++i)
        values.push_back(10.5 + i);
    for (const SpcRules rules : kBoth) {
        const SpcChart chart = xmrChart(values, by(rules, SpcDirection::Neutral));
        REQUIRE(chart.points[12].value == 16);
        for (size_t i = 6; i < values.size(); ++i) {
            CHECK(chart.points[i].trend);
            CHECK(chart.points[i].signal == SpcSignal::TrendUp);
        }
    }
}

TEST_CASE("SPC quirks: a missing latest month does not hide the one before (Q6)", "[spc]")
{
    std::vector<double> values {10, 11, 10, 12, 11, 10, 11, 12, 10, 11, 12, 11, 30};
    for (const SpcRules rules : kBoth) {
        values.resize(13);
        const SpcChart without = xmrChart(values, by(rules));
        values.push_back(kSpcNone);
        values.push_back(kSpcNone);
        const SpcChart with = xmrChart(values, by(rules));
        CHECK(without.variation == SpcVariation::ImprovementHigh);
        CHECK(with.variation == SpcVariation::ImprovementHigh);
        CHECK(with.last == 12);
        CHECK(with.points[14].signal == SpcSignal::CommonCause);
        CHECK(with.points[14].upper == with.points[0].upper);
    }
}

TEST_CASE("SPC quirks: one step in a flat series (Q7)", "[spc]")
{
    std::vector<double> values(20, 5.0);
    std::fill(values.begin() + 10, values.end(), 8.0);
    // The peer screens the only range there is, and every point is outside.
    const SpcChart peer = xmrChart(values, by(SpcRules::Peer));
    CHECK(peer.points[0].lower == peer.points[0].upper);
    CHECK(std::all_of(peer.points.begin(), peer.points.end(),
                      [](const SpcPoint &point) { return point.outside; }));
    SpcOptions screened = by(SpcRules::MdcCurrent);
    screened.screenRanges = true;
    for (const SpcOptions &options : {by(SpcRules::MdcCurrent), screened}) {
        const SpcChart chart = xmrChart(values, options);
        CHECK(chart.segments[0].usedRange == Approx(3.0 / 19));
        CHECK(chart.points[0].upper == Approx(6.5 + 2.66 * 3 / 19));
        CHECK(chart.segments[0].screenedOut == 0);
    }
}

TEST_CASE("SPC quirks: gaps are bridged by nothing and stop nothing (Q9)", "[spc]")
{
    // Rising all the way but for one missing month: the peer ends with an error.
    const std::vector<double> rising {1, 2, 3, 4, kSpcNone, 6, 7, 8, 9, 10, 11, 12, 13};
    for (const SpcRules rules : kBoth) {
        const SpcChart chart = xmrChart(rising, by(rules));
        CHECK(chart.segments[0].ranges == 10);
        for (size_t i = 0; i < rising.size(); ++i)
            CHECK(chart.points[i].trend == (i > 4));
        CHECK_FALSE(chart.points[4].shift);
        CHECK(std::isnan(chart.points[5].range));
    }
    // Six in a row missing, then a run that must not join the one before.
    std::vector<double> runs {9, 9, 9, 9, 9, 9};
    runs.insert(runs.end(), 6, kSpcNone);
    runs.insert(runs.end(), {9, 1, 1, 2, 1, 2, 1, 1});
    const SpcChart chart = xmrChart(runs);
    CHECK_FALSE(chart.points[5].shift);
    CHECK_FALSE(chart.points[12].shift);
    CHECK(chart.points[13].shift);
}

TEST_CASE("SPC quirks: an infinite value is refused (Q11), and so is no value", "[spc]")
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double wrong : {infinity, -infinity, 1e200}) {
        const std::vector<double> values {1, 2, wrong, 4};
        const SpcChart chart = xmrChart(values);
        CHECK(chart.fault == SpcFault::NotFinite);
        CHECK(chart.faultAt == 2);
        CHECK(chart.points.empty());
        CHECK(chart.variation == SpcVariation::None);
    }
    CHECK(xmrChart(std::vector<double>(5, kSpcNone)).fault == SpcFault::NoValue);
    CHECK(xmrChart({}).fault == SpcFault::NoValue);
    CHECK(runChart({}).fault == SpcFault::NoValue);
}

TEST_CASE("SPC quirks: a rebase must match a point (Q8) and may be named twice (Q12)", "[spc]")
{
    const std::vector<double> values {4, 6, 5, 7, 3, 5, 6, 4, 5, 6, 4, 5, 9, 8, 9, 7};
    const std::vector<qsizetype> beyond {12, 16};
    SpcOptions options;
    options.segmentStarts = beyond;
    CHECK(xmrChart(values, options).fault == SpcFault::RebaseOutside);
    const std::vector<qsizetype> twice {12, 4, 12};
    options.segmentStarts = twice;
    const SpcChart chart = xmrChart(values, options);
    CHECK(chart.segments.size() == 3);
    CHECK(chart.segments[2].first == 12);
    CHECK(chart.points.size() == values.size());
    options.segmentStarts = {};
    options.fixAfter = 11;
    CHECK(xmrChart(values, options).fault == SpcFault::BaselineTooShort);
    const std::vector<double> targets {1, 2, 3};
    options.fixAfter = 12;
    options.targets = targets;
    CHECK(xmrChart(values, options).fault == SpcFault::LengthsDiffer);
}

TEST_CASE("SPC quirks: without limits there is no verdict", "[spc]")
{
    const std::vector<double> one {96};
    std::vector<double> alternate;
    for (int i = 0; i < 18; ++i)
        alternate.insert(alternate.end(), {90.0 + i % 5, kSpcNone});
    for (const std::vector<double> &values : {one, alternate}) {
        const SpcChart chart = xmrChart(values);
        CHECK(chart.fault == SpcFault::None);
        CHECK_FALSE(chart.points[0].hasLimits());
        CHECK_FALSE(chart.isHeld());
        CHECK(chart.variation == SpcVariation::None);
        CHECK(assuranceAt(values, 95, SpcRules::MdcCurrent) == SpcAssurance::None);
    }
    // Golden rows SF053 and SF054 have it so.
    CHECK(xmrChart(one, by(SpcRules::Peer)).variation == SpcVariation::CommonCause);
    // Golden rows SF053 and SF054 have it so.
    CHECK(assuranceAt(one, 95, SpcRules::Peer) == SpcAssurance::HitAndMiss);
}

TEST_CASE("SPC quirks: the latest target counts", "[spc]")
{
    const std::vector<double> values {90, 91, 92, 90, 91, 92, 90, 91, 92, 90, 91, 92, 91};
    std::vector<double> targets(13, 80.0);
    SpcOptions options;
    options.targets = targets;
    CHECK(xmrChart(values, options).assurance == SpcAssurance::Pass);
    targets.back() = 99;
    CHECK(xmrChart(values, options).assurance == SpcAssurance::Fail);
    options.direction = SpcDirection::Decrease;
    CHECK(xmrChart(values, options).assurance == SpcAssurance::Pass);
    options.direction = SpcDirection::Neutral;
    CHECK(xmrChart(values, options).assurance == SpcAssurance::None);
    targets.back() = kSpcNone;
    options.direction = SpcDirection::Increase;
    CHECK(xmrChart(values, options).assurance == SpcAssurance::None);
}

TEST_CASE("SPC quirks: a target set for a month without a value is the latest", "[spc]")
{
    std::vector<double> values {90, 91, 92, 90, 91, 92, 90, 91, 92, 90, 91, 92, 91};
    std::vector<double> targets(13, 80.0);
    for (const double target : {99.0, kSpcNone}) {
        values.push_back(kSpcNone);
        targets.push_back(target);
        SpcOptions options;
        options.targets = targets;
        const SpcChart chart = xmrChart(values, options);
        CHECK(chart.target == 99);
        CHECK(chart.assurance == SpcAssurance::Fail);
        // Likewise in parts, the last of which has no value yet.
        SpcData data;
        data.values = values;
        const std::vector<SpcPartStart> parts {{0, 12}, {13, 0}};
        CHECK(spcChartOfParts(SpcKind::Xmr, data, parts, options).assurance == SpcAssurance::Fail);
    }
}

TEST_CASE("SPC rule sets: a point beyond the limit is one of two of three (Q4)", "[spc]")
{
    // Baseline of zeros and ones: mean 0.5, limits -2.16 and 3.16, near ones -1.27 and 2.27.
    const std::vector<double> values {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 1, 3, 0, 1};
    SpcOptions options = by(SpcRules::Peer);
    options.fixAfter = 12;
    const SpcChart peer = xmrChart(values, options);
    CHECK(peer.points[13].signal == SpcSignal::AboveLimit);
    CHECK_FALSE(peer.points[13].near);
    CHECK(peer.points[15].signal == SpcSignal::CommonCause);
    options.rules = SpcRules::MdcCurrent;
    const SpcChart current = xmrChart(values, options);
    CHECK(current.points[13].twoOfThree);
    CHECK(current.points[13].signal == SpcSignal::AboveLimit);
    CHECK_FALSE(current.points[14].twoOfThree);
    CHECK(current.points[15].signal == SpcSignal::TwoOfThreeAbove);
}

TEST_CASE("SPC rule sets: improvement is shown where a point is both", "[spc]")
{
    // Low at first, rising for seven points while still below the mean.
    const std::vector<double> values {20, 21, 20, 21, 20, 21, 20, 1, 2, 3, 4, 5, 6, 7, 20, 21, 20};
    const SpcChart peer = xmrChart(values, by(SpcRules::Peer));
    const SpcChart current = xmrChart(values, by(SpcRules::MdcCurrent));
    CHECK(current.points[7].type == SpcType::Improvement);
    CHECK(current.points[7].signal == SpcSignal::TrendUp);
    CHECK(peer.points[7].outside);
    CHECK(peer.points[7].type == SpcType::Concern);
    // Where down is better, the same point is both as well, and the level is the improvement.
    const SpcChart down = xmrChart(values, by(SpcRules::MdcCurrent, SpcDirection::Decrease));
    CHECK(down.points[13].trend);
    CHECK(down.points[13].type == SpcType::Improvement);
    CHECK(down.points[13].signal == SpcSignal::TwoOfThreeBelow);
    const SpcChart neutral = xmrChart(values, by(SpcRules::MdcCurrent, SpcDirection::Neutral));
    CHECK(neutral.points[13].signal == SpcSignal::TrendUp);
    CHECK(neutral.points[13].type == SpcType::NeutralHigh);
}

TEST_CASE("SPC rule sets: the peak of a rise and a fall", "[spc]")
{
    const std::vector<double> values {1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1};
    SpcOptions options = by(SpcRules::Peer);
    options.screenRanges = false;
    CHECK(xmrChart(values, options).points[6].trend);
    const auto typeOfPeak = [&](SpcRules rules, SpcDirection direction) {
        // Wide limits, so that the trend names the peak.
        std::vector<double> wide = values;
        wide.insert(wide.end(), {40, -40, 40, -40, 40, -40});
        return xmrChart(wide, by(rules, direction)).points[6].type;
    };
    CHECK(typeOfPeak(SpcRules::Peer, SpcDirection::Increase) == SpcType::Concern);
    CHECK(typeOfPeak(SpcRules::MdcCurrent, SpcDirection::Increase) == SpcType::Improvement);
    CHECK(typeOfPeak(SpcRules::MdcCurrent, SpcDirection::Decrease) == SpcType::Improvement);
    CHECK(typeOfPeak(SpcRules::MdcCurrent, SpcDirection::Neutral) == SpcType::NeutralLow);
}
