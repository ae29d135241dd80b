// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Compensated.h"
#include "core/calc/spc/SpcChoice.h"
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

namespace {

/// Data that suits a kind, with gaps.
struct KindData {
    std::vector<double> values;
    std::vector<double> numerators;
    std::vector<double> denominators;

    KindData(std::mt19937 &random, SpcKind kind, int length)
    {
        const bool times = kind == SpcKind::T;
        for (int i = 0; i < length; ++i) {
            const bool gap = i > 0 && random() % 9 == 0;
            const double size = 1 + double(random() % 60);
            const double count = double(random() % (unsigned(size) + 1));
            values.push_back(gap ? kSpcNone : times ? double(random() % 997) / 7 : count);
            numerators.push_back(gap ? kSpcNone : count);
            denominators.push_back(gap ? kSpcNone : size);
        }
    }

    [[nodiscard]] SpcData data(qsizetype first, qsizetype count) const
    {
        SpcData data;
        const auto cut = [&](const std::vector<double> &all) {
            return std::span(all).subspan(size_t(first), size_t(count));
        };
        data.values = cut(values);
        data.numerators = cut(numerators);
        data.denominators = cut(denominators);
        return data;
    }
};

constexpr SpcKind kKinds[] {SpcKind::Run, SpcKind::Xmr, SpcKind::P, SpcKind::U,
                            SpcKind::C,   SpcKind::G,   SpcKind::T};

void requireSameLines(const SpcPoint &a, const SpcPoint &b)
{
    REQUIRE(sameNumber(a.centre, b.centre));
    REQUIRE(sameNumber(a.lower, b.lower));
    REQUIRE(sameNumber(a.upper, b.upper));
    REQUIRE(sameNumber(a.nearLower, b.nearLower));
    REQUIRE(sameNumber(a.nearUpper, b.nearUpper));
}

} // namespace

TEST_CASE("SPC properties: of every kind, a rebased series equals its parts computed alone",
          "[spc]")
{
    std::mt19937 random(29);
    for (const SpcKind kind : kKinds) {
        int compared = 0;
        for (int round = 0; round < 80; ++round) {
            const int length = 30 + int(random() % 40);
            const KindData data(random, kind, length);
            SpcOptions options = randomOptions(random);
            const std::vector<qsizetype> starts {qsizetype(3 + random() % 10),
                                                 qsizetype(14 + random() % 10)};
            options.segmentStarts = starts;
            const SpcChart whole = spcChart(kind, data.data(0, length), options);
            options.segmentStarts = {};
            REQUIRE(whole.fault == SpcFault::None);
            REQUIRE(whole.segments.size() == 3);
            INFO(int(kind) << " round " << round);
            for (const SpcSegment &segment : whole.segments) {
                const SpcChart alone =
                    spcChart(kind, data.data(segment.first, segment.count), options);
                if (alone.fault == SpcFault::NoValue)
                    continue;
                for (qsizetype i = 0; i < segment.count; ++i) {
                    const SpcPoint &point = whole.points[size_t(segment.first + i)];
                    requireSameLines(point, alone.points[size_t(i)]);
                    REQUIRE(sameVerdict(point, alone.points[size_t(i)]));
                    ++compared;
                }
            }
        }
        CHECK(compared > 80 * 29);
    }
}

TEST_CASE("SPC properties: of every kind, fixed limits are those of the baseline alone", "[spc]")
{
    std::mt19937 random(31);
    for (const SpcKind kind : kKinds) {
        int compared = 0;
        for (int round = 0; round < 80; ++round) {
            const int length = 20 + int(random() % 20);
            KindData data(random, kind, length);
            SpcOptions options = randomOptions(random);
            options.fixAfter = 12 + int(random() % 4);
            const SpcChart fixed = spcChart(kind, data.data(0, length), options);
            // What comes after the baseline changes none of its lines.
            KindData other(random, kind, length);
            for (int i = 0; i < options.fixAfter; ++i) {
                other.values[size_t(i)] = data.values[size_t(i)];
                other.numerators[size_t(i)] = data.numerators[size_t(i)];
                other.denominators[size_t(i)] = data.denominators[size_t(i)];
            }
            const SpcChart changed = spcChart(kind, other.data(0, length), options);
            SpcOptions all = options;
            all.fixAfter = 0;
            const SpcChart alone = spcChart(kind, data.data(0, options.fixAfter), all);
            INFO(int(kind) << " round " << round);
            REQUIRE(alone.fault == SpcFault::None);
            for (size_t i = 0; i < size_t(options.fixAfter); ++i) {
                requireSameLines(fixed.points[i], alone.points[i]);
                requireSameLines(changed.points[i], alone.points[i]);
                ++compared;
            }
            const bool ownLimits = kind == SpcKind::P || kind == SpcKind::U;
            for (size_t i = size_t(options.fixAfter); i < size_t(length); ++i) {
                REQUIRE(sameNumber(fixed.points[i].centre, alone.points[0].centre));
                if (!ownLimits)
                    requireSameLines(fixed.points[i], alone.points[0]);
                ++compared;
            }
        }
        CHECK(compared > 80 * 20);
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

TEST_CASE("SPC properties: a plain sum would put points on the wrong side of the mean", "[spc]")
{
    const std::vector<double> tenths(10, 0.1);
    REQUIRE(std::accumulate(tenths.begin(), tenths.end(), 0.0) / 10 < 0.1);
    NeumaierSum sum;
    for (const double value : tenths)
        sum.add(value);
    CHECK(sum.value() / 10 == 0.1);
    for (const SpcPoint &point : xmrChart(tenths).points)
        CHECK(point.side == 0);
    // A slip of 1e16 and its correction swallow the ones between them: the mean is 3.5 / 12. A
    // plain sum gives 1.5 / 12, and 2 / 12 with a second pass over what is left.
    const std::vector<double> slip {1e16, 1, 1, -1e16, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0, 0};
    const auto plainMean = [&slip](double about) {
        double left = 0;
        for (const double value : slip)
            left += value - about;
        return about + left / 12;
    };
    const double plain = plainMean(plainMean(0));
    REQUIRE(plainMean(0) == 1.5 / 12);
    REQUIRE(plain == Approx(2.0 / 12));
    const SpcChart chart = xmrChart(slip);
    CHECK(chart.segments[0].centre == Approx(3.5 / 12).epsilon(1e-14));
    for (size_t i = 4; i < 10; ++i) {
        REQUIRE(slip[i] > plain);
        CHECK(chart.points[i].side == -1);
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
