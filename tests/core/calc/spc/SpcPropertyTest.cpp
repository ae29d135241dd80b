// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Compensated.h"
#include "core/calc/spc/Spc.h"
#include "tests/support/CatchQt.h"

#include <numeric>
#include <random>

using namespace candour;

namespace {

/// Whole numbers, so that shifting and scaling by powers of two is exact; some are missing.
std::vector<double> randomSeries(std::mt19937 &random, int length)
{
    std::vector<double> values;
    double level = double(random() % 200);
    for (int i = 0; i < length; ++i) {
        level += double(random() % 11) - 5;
        values.push_back(random() % 12 == 0 ? kSpcNone : level);
    }
    values.front() = level;
    return values;
}

SpcOptions randomOptions(std::mt19937 &random)
{
    SpcOptions options;
    options.rules = random() % 2 == 0 ? SpcRules::Peer : SpcRules::MdcCurrent;
    options.direction = SpcDirection(random() % 3);
    options.screenRanges = random() % 2 == 0;
    options.fixAfter = random() % 3 == 0 ? 12 : 0;
    return options;
}

bool sameNumber(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9 * (1 + std::abs(b));
}

bool sameVerdict(const SpcPoint &a, const SpcPoint &b)
{
    return a.outside == b.outside && a.near == b.near && a.side == b.side && a.trend == b.trend
        && a.twoOfThree == b.twoOfThree && a.shift == b.shift && a.signal == b.signal
        && a.type == b.type;
}

std::vector<double> mapped(const std::vector<double> &values, double times, double plus)
{
    std::vector<double> out;
    for (const double value : values)
        out.push_back(value * times + plus);
    return out;
}

} // namespace

TEST_CASE("SPC properties: shifting and scaling a series moves its limits likewise", "[spc]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::vector<double> values = randomSeries(random, 1 + int(random() % 60));
        const SpcOptions options = randomOptions(random);
        const double times = double(1 << (random() % 5));
        const double plus = double(random() % 4096) - 2048;
        const SpcChart plain = xmrChart(values, options);
        const SpcChart moved = xmrChart(mapped(values, times, plus), options);
        INFO("round " << round);
        for (size_t i = 0; i < plain.points.size(); ++i) {
            const SpcPoint &a = plain.points[i];
            const SpcPoint &b = moved.points[i];
            REQUIRE(sameNumber(b.centre, a.centre * times + plus));
            REQUIRE(sameNumber(b.lower, a.lower * times + plus));
            REQUIRE(sameNumber(b.upper, a.upper * times + plus));
            REQUIRE(sameNumber(b.range, a.range * times));
            // A point within rounding of a line may fall on either side of it.
            const bool nearLine = std::abs(a.value - a.centre) < 1e-9
                || std::abs(a.value - a.upper) < 1e-9 || std::abs(a.value - a.lower) < 1e-9;
            if (!nearLine)
                REQUIRE(a.side == b.side);
            REQUIRE(a.trend == b.trend);
        }
    }
}

TEST_CASE("SPC properties: turned upside down, high is low", "[spc]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        const std::vector<double> values = randomSeries(random, 1 + int(random() % 60));
        SpcOptions options = randomOptions(random);
        options.direction = SpcDirection::Increase;
        const SpcChart up = xmrChart(values, options);
        options.direction = SpcDirection::Decrease;
        const SpcChart down = xmrChart(mapped(values, -1, 0), options);
        INFO("round " << round);
        for (size_t i = 0; i < up.points.size(); ++i) {
            REQUIRE(up.points[i].side == -down.points[i].side);
            REQUIRE(up.points[i].outside == down.points[i].outside);
            REQUIRE(up.points[i].twoOfThree == down.points[i].twoOfThree);
            REQUIRE(up.points[i].shift == down.points[i].shift);
            REQUIRE(up.points[i].type == down.points[i].type);
        }
    }
}

TEST_CASE("SPC properties: a rebased series equals its parts computed alone", "[spc]")
{
    std::mt19937 random(13);
    for (int round = 0; round < 300; ++round) {
        const std::vector<double> values = randomSeries(random, 20 + int(random() % 60));
        SpcOptions options = randomOptions(random);
        std::vector<qsizetype> starts {qsizetype(5 + random() % 10)};
        if (random() % 2 == 0)
            starts.push_back(starts[0] + 1 + qsizetype(random() % 4));
        options.segmentStarts = starts;
        const SpcChart whole = xmrChart(values, options);
        options.segmentStarts = {};
        REQUIRE(whole.segments.size() == starts.size() + 1);
        INFO("round " << round);
        for (const SpcSegment &segment : whole.segments) {
            const std::vector<double> part(values.begin() + segment.first,
                                           values.begin() + segment.first + segment.count);
            const SpcChart alone = xmrChart(part, options);
            if (alone.fault == SpcFault::NoValue)
                continue;
            for (size_t i = 0; i < part.size(); ++i) {
                const SpcPoint &point = whole.points[size_t(segment.first) + i];
                REQUIRE(sameNumber(point.centre, alone.points[i].centre));
                REQUIRE(sameNumber(point.upper, alone.points[i].upper));
                REQUIRE(sameNumber(point.nearLower, alone.points[i].nearLower));
                REQUIRE(sameVerdict(point, alone.points[i]));
            }
        }
    }
}

TEST_CASE("SPC properties: no infinite or half-absent line anywhere", "[spc]")
{
    std::mt19937 random(17);
    for (int round = 0; round < 300; ++round) {
        const std::vector<double> values = randomSeries(random, 1 + int(random() % 30));
        for (const SpcPoint &point : xmrChart(values, randomOptions(random)).points) {
            REQUIRE_FALSE(std::isinf(point.upper));
            REQUIRE(std::isnan(point.upper) == std::isnan(point.lower));
            REQUIRE(std::isnan(point.upper) == std::isnan(point.nearUpper));
            REQUIRE_FALSE(point.lower > point.upper);
            REQUIRE((point.hasValue() || point.signal == SpcSignal::CommonCause));
        }
    }
}

TEST_CASE("SPC properties: a plain sum would put every point above the mean", "[spc]")
{
    const std::vector<double> tenths(10, 0.1);
    const double plain = std::accumulate(tenths.begin(), tenths.end(), 0.0) / 10;
    REQUIRE(plain < 0.1);
    NeumaierSum sum;
    for (const double value : tenths)
        sum.add(value);
    CHECK(sum.value() / 10 == 0.1);
    const SpcChart chart = xmrChart(tenths);
    for (const SpcPoint &point : chart.points) {
        CHECK(point.side == 0);
        CHECK_FALSE(point.shift);
    }
    // What a large value swallows is not lost.
    NeumaierSum large;
    for (const double value : {1.0, 1e100, 1.0, -1e100})
        large.add(value);
    CHECK(large.value() == 2);
}

TEST_CASE("SPC properties: constant series lie on their mean, whatever the number", "[spc]")
{
    std::mt19937 random(19);
    for (int round = 0; round < 2000; ++round) {
        const double value = double(random() % 100000) / 997;
        const std::vector<double> values(1 + random() % 70, value);
        const SpcChart chart = xmrChart(values);
        REQUIRE(chart.points.front().centre == value);
        // One point alone has no limits, and so no verdict.
        REQUIRE(chart.variation
                == (values.size() > 1 ? SpcVariation::CommonCause : SpcVariation::None));
    }
}
