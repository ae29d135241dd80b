// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcChoice.h"
#include "core/calc/spc/SpcWords.h"
#include "tests/core/calc/spc/SpcGolden.h"

#include <QMap>

#include <cmath>
#include <random>

using namespace candour;
using namespace candour::test;

namespace {

/// One series of tests/data/spc/expected.csv, which a script computed apart from the program and
/// checked on published worked examples.
struct Worked {
    QString kind;
    std::vector<double> numerators;
    std::vector<double> denominators;
    QList<CsvRow> rows;
};

QMap<QString, Worked> workedSeries()
{
    QMap<QString, Worked> all;
    for (const CsvRow &row : csvRows(QStringLiteral(CANDOUR_TEST_DATA "/spc/expected.csv"))) {
        Worked &series = all[row[QStringLiteral("series")]];
        series.kind = row[QStringLiteral("kind")];
        series.numerators.push_back(row[QStringLiteral("numerator")].toDouble());
        if (!row[QStringLiteral("denominator")].isEmpty())
            series.denominators.push_back(row[QStringLiteral("denominator")].toDouble());
        series.rows.append(row);
    }
    return all;
}

const QMap<QString, SpcKind> kKinds {
    {QStringLiteral("p"), SpcKind::P},     {QStringLiteral("p'"), SpcKind::PPrime},
    {QStringLiteral("u"), SpcKind::U},     {QStringLiteral("u'"), SpcKind::UPrime},
    {QStringLiteral("c"), SpcKind::C},     {QStringLiteral("g"), SpcKind::G},
    {QStringLiteral("t"), SpcKind::T},     {QStringLiteral("run"), SpcKind::Run},
    {QStringLiteral("xmr"), SpcKind::Xmr},
};

double number(const CsvRow &row, const char *column)
{
    return numberOr(row[QLatin1String(column)], kSpcNone);
}

void checkRow(const SpcPoint &point, const CsvRow &row)
{
    const auto flag = [&row](const char *column) {
        return row[QLatin1String(column)] == QStringLiteral("1");
    };
    CHECK(isNear(point.value, number(row, "value")));
    CHECK(isNear(point.centre, number(row, "centre")));
    CHECK(isNear(point.lower, number(row, "lower")));
    CHECK(isNear(point.upper, number(row, "upper")));
    CHECK(isNear(point.nearLower, number(row, "near_lower")));
    CHECK(isNear(point.nearUpper, number(row, "near_upper")));
    CHECK(point.outside == flag("outside"));
    CHECK(point.side == row[QStringLiteral("side")].toInt());
    CHECK(point.near == flag("near"));
    CHECK(point.trend == flag("trend"));
    CHECK(point.twoOfThree == flag("two"));
    CHECK(point.shift == flag("shift"));
}

} // namespace

TEST_CASE("SPC kinds: the worked examples", "[spc]")
{
    const QMap<QString, Worked> all = workedSeries();
    REQUIRE(all.size() == 19);
    for (auto it = all.begin(); it != all.end(); ++it) {
        INFO(it.key().toStdString());
        const Worked &series = it.value();
        const SpcKind kind = kKinds[series.kind];
        SpcData data;
        data.values = series.numerators;
        data.numerators = series.numerators;
        data.denominators = series.denominators;
        const SpcChart chart = spcChart(kind, data);
        REQUIRE(chart.fault == SpcFault::None);
        CHECK(chart.kind == kind);
        const double sigmaZ = number(series.rows.first(), "sigma_z");
        CHECK(isNear(chart.segments[0].sigmaZ, sigmaZ));
        REQUIRE(qsizetype(chart.points.size()) == series.rows.size());
        for (qsizetype i = 0; i < series.rows.size(); ++i) {
            INFO("point " << i);
            checkRow(chart.points[size_t(i)], series.rows[i]);
        }
    }
}

TEST_CASE("SPC kinds: a shift of rare counts is as rare as seven tosses of a coin", "[spc]")
{
    // Means of so many events in so many months; the chance of a side summed term by term.
    for (const auto &[events, months] : std::vector<std::pair<int, int>> {{2, 60},
                                                                          {6, 60},
                                                                          {20, 60},
                                                                          {41, 60},
                                                                          {42, 60},
                                                                          {57, 60},
                                                                          {61, 60},
                                                                          {100, 60},
                                                                          {102, 60},
                                                                          {119, 60}}) {
        std::vector<double> counts(size_t(months), double(events / months));
        for (int i = 0; i < events % months; ++i)
            counts[size_t(i)] += 1;
        const SpcChart chart = cChart(counts);
        const double mean = double(events) / months;
        INFO("mean " << mean);
        double term = std::exp(-mean);
        double chances[] {0, 0}; // below, above
        for (int k = 0; k < 100; term *= mean / ++k)
            chances[k > mean ? 1 : 0] += term;
        const SpcSegment &segment = chart.segments[0];
        const int lengths[] {segment.shiftBelow, segment.shiftAbove};
        for (int side = 0; side < 2; ++side) {
            if (chances[side] <= 0.5) {
                CHECK(lengths[side] == 0);
                continue;
            }
            REQUIRE(lengths[side] > 7);
            CHECK(std::pow(chances[side], lengths[side]) <= 1.0 / 128);
            CHECK(std::pow(chances[side], lengths[side] - 1) > 1.0 / 128);
        }
    }
}

TEST_CASE("SPC kinds: a year without a rare event is what chance gives; a case too many is not",
          "[spc]")
{
    std::vector<double> counts {1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    SpcOptions options;
    options.direction = SpcDirection::Decrease;
    const SpcChart calm = cChart(counts, options);
    CHECK(calm.variation == SpcVariation::CommonCause);
    for (const SpcPoint &point : calm.points)
        CHECK(point.type == SpcType::CommonCause);
    counts.back() = 3;
    const SpcChart worse = cChart(counts, options);
    CHECK(worse.variation == SpcVariation::ConcernHigh);
    CHECK(worse.points.back().astronomical);
    // After a year with eight of them, ten months without any are an improvement.
    std::vector<double> fewer {1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1};
    fewer.insert(fewer.end(), 10, 0.0);
    options.fixAfter = 12;
    CHECK(cChart(fewer, options).variation == SpcVariation::ImprovementLow);
    // Eight of a baseline of 2 in 3: P(0) = 0.513, and 8 zeros are rarer than 1 in 128.
    CHECK(cChart(fewer, options).segments[0].shiftBelow == 8);
    fewer.resize(12 + 7);
    CHECK(cChart(fewer, options).variation == SpcVariation::CommonCause);
    // From a mean of 2 on the rule is the usual one.
    CHECK(cChart(std::vector<double>(12, 2)).segments[0].shiftBelow == 0);
}

TEST_CASE("SPC kinds: a run of few cases is a shift when it is as rare as seven tosses", "[spc]")
{
    // Two in a hundred, of units of about ten: a month without any comes in 8 of 10.
    std::mt19937 random(41);
    for (const SpcKind kind : {SpcKind::P, SpcKind::U}) {
        for (const bool few : {true, false}) {
            if (!few && kind == SpcKind::U)
                continue; // a rate has no other side
            int shifts = 0;
            for (int round = 0; round < 200; ++round) {
                std::vector<double> numerators(12, few ? 10 : 490);
                std::vector<double> denominators(12, 500);
                const auto length = 7 + random() % 40;
                double people = 0;
                for (size_t i = 0; i < length; ++i) {
                    denominators.push_back(4 + double(random() % 12));
                    numerators.push_back(few ? 0 : denominators.back());
                    people += denominators.back();
                }
                SpcOptions options;
                options.fixAfter = 12;
                SpcData data;
                data.numerators = numerators;
                data.denominators = denominators;
                const SpcChart chart = spcChart(kind, data, options);
                // None at all of so many people.
                const double chance =
                    kind == SpcKind::P ? std::pow(0.98, people) : std::exp(-0.02 * people);
                INFO(length << " months, " << people << " people");
                REQUIRE(chart.points.back().side == (few ? -1 : 1));
                REQUIRE(chart.points.back().shift == (chance <= 1.0 / 128));
                shifts += chart.points.back().shift ? 1 : 0;
            }
            CHECK(shifts > 20);
            CHECK(shifts < 180);
        }
    }
    // Where many are to be expected seven will do.
    const std::vector<double> sizes(20, 500);
    std::vector<double> counts(12, 40);
    counts.insert(counts.end(), 8, 35);
    SpcOptions options;
    options.fixAfter = 12;
    const SpcChart many = pChart({counts, sizes}, options);
    CHECK(many.points.back().shift);
    CHECK(many.segments[0].leaning == 0);
}

TEST_CASE("SPC kinds: per cent are proportions a hundred times", "[spc]")
{
    const Worked orders = workedSeries()[QStringLiteral("orders")];
    const SpcChart one = pChart({orders.numerators, orders.denominators});
    const SpcChart hundred = pChart({orders.numerators, orders.denominators, 100});
    for (size_t i = 0; i < one.points.size(); ++i) {
        CHECK(isNear(hundred.points[i].value, 100 * one.points[i].value));
        CHECK(isNear(hundred.points[i].upper, 100 * one.points[i].upper));
        CHECK(hundred.points[i].signal == one.points[i].signal);
    }
    CHECK(isNear(hundred.segments[0].centre, 100 * one.segments[0].centre));
}

TEST_CASE("SPC kinds: limits of a proportion stay within 0 and 1", "[spc]")
{
    const std::vector<double> few {0, 1, 0, 0, 2, 1, 0, 0, 1, 0, 0, 1};
    const std::vector<double> sizes {10, 12, 9, 11, 10, 12, 10, 8, 10, 11, 12, 9};
    for (const SpcPoint &point : pChart({few, sizes}).points)
        CHECK(point.lower == 0);
    std::vector<double> most;
    for (size_t i = 0; i < few.size(); ++i)
        most.push_back(sizes[i] - few[i]);
    for (const SpcPoint &point : pChart({most, sizes}).points) {
        CHECK(point.upper == 1);
        CHECK_FALSE(point.outside);
    }
    // Every month whole: limits lie on the mean, and nothing is special.
    const SpcChart whole = pChart({sizes, sizes});
    CHECK(whole.variation == SpcVariation::CommonCause);
    CHECK(whole.points[0].lower == 1);
    CHECK(whole.points[0].upper == 1);
    CHECK_FALSE(whole.segments[0].primed);
}

TEST_CASE("SPC kinds: a point of few cases has the limits of the binomial distribution", "[spc]")
{
    // The chance of so many of n, term by term.
    const auto chanceOf = [](int count, int n, double p) {
        double chance = std::pow(1 - p, n);
        for (int k = 0; k < count; ++k)
            chance *= double(n - k) / (k + 1) * p / (1 - p);
        return chance;
    };
    const auto rarerThan = [&](int count, int n, double p, double tail) {
        double below = 0;
        double above = 0;
        for (int k = 0; k <= n; ++k) {
            below += k <= count ? chanceOf(k, n, p) : 0;
            above += k >= count ? chanceOf(k, n, p) : 0;
        }
        return below <= tail || above <= tail;
    };
    // p̄ is 8 in 9 whatever the point that is looked at: it lies after the baseline.
    for (const bool few : {false, true}) {
        const double p = few ? 1.0 / 9 : 8.0 / 9;
        for (int n = 1; n <= 60; ++n) {
            for (int count = 0; count <= n; ++count) {
                std::vector<double> numerators(12, few ? 10 : 80);
                std::vector<double> denominators(12, 90);
                numerators.push_back(count);
                denominators.push_back(n);
                SpcOptions options;
                options.fixAfter = 12;
                const SpcChart chart = pChart({numerators, denominators}, options);
                const SpcPoint &point = chart.points.back();
                INFO(count << " of " << n << " about " << p);
                REQUIRE(chart.kind == SpcKind::P);
                const bool exact = n * std::min(p, 1 - p) < 5;
                REQUIRE(point.exact == exact);
                REQUIRE(chart.segments[0].exact == int(exact));
                if (!exact) {
                    REQUIRE(isNear(point.upper, std::min(1.0, p + 3 * std::sqrt(p * (1 - p) / n))));
                    continue;
                }
                REQUIRE(point.outside == rarerThan(count, n, p, 0.00135));
                REQUIRE(point.near == rarerThan(count, n, p, 0.02275));
                REQUIRE(point.lower >= 0);
                REQUIRE(point.upper <= 1);
                REQUIRE(point.lower <= point.centre);
                REQUIRE(point.upper >= point.centre);
            }
        }
    }
}

TEST_CASE("SPC kinds: one of three is no signal where nine in ten are usual", "[spc]")
{
    std::vector<double> numerators(14, 8);
    std::vector<double> denominators(14, 9);
    for (const auto &[count, of] : {std::pair(1, 3), std::pair(0, 2)}) {
        numerators.push_back(count);
        denominators.push_back(of);
        const SpcChart chart = pChart({numerators, denominators});
        CHECK_FALSE(chart.points.back().outside);
        CHECK(chart.variation == SpcVariation::CommonCause);
        SpcWording wording;
        for (size_t i = 0; i < numerators.size(); ++i)
            wording.when.append(QString::number(i));
        const QString card = methodCard(chart, wording).join(u' ');
        CHECK(card.contains(QStringLiteral("binomial distribution itself")));
        numerators.pop_back();
        denominators.pop_back();
    }
    // None of five are a signal, and said to be beyond an exact limit.
    numerators.push_back(0);
    denominators.push_back(5);
    const SpcChart chart = pChart({numerators, denominators});
    SpcWording wording;
    for (size_t i = 0; i < numerators.size(); ++i)
        wording.when.append(QString::number(i));
    CHECK(verdictSentence(chart, wording).contains(QStringLiteral("below the exact lower limit")));
    // Where enough are to be expected, nothing is exact and nothing is said.
    const Worked orders = workedSeries()[QStringLiteral("orders")];
    const SpcChart many = pChart({orders.numerators, orders.denominators});
    CHECK_FALSE(methodCard(many, wording).join(u' ').contains(QStringLiteral("binomial")));
}

TEST_CASE("SPC kinds: a month of nobody has no proportion", "[spc]")
{
    std::vector<double> numerators {3, 4, 0, 5, 4, 3, 5, 4, 6, 3, 4, 5, 4};
    std::vector<double> denominators {20, 22, 0, 25, 21, 20, 24, 22, 26, 20, 23, 25, 21};
    const SpcChart chart = pChart({numerators, denominators});
    CHECK(chart.fault == SpcFault::None);
    CHECK(chart.withoutDenominator == 1);
    CHECK_FALSE(chart.points[2].hasValue());
    CHECK_FALSE(chart.points[2].hasLimits());
    CHECK(chart.segments[0].baseline == 12);
    numerators[2] = 1;
    CHECK(pChart({numerators, denominators}).fault == SpcFault::ZeroDenominator);
    CHECK(pChart({numerators, denominators}).faultAt == 2);
    denominators[2] = 1;
    numerators[4] = 30;
    CHECK(pChart({numerators, denominators}).fault == SpcFault::NumeratorAboveDenominator);
    CHECK(uChart({numerators, denominators}).fault == SpcFault::None);
    numerators[4] = -1;
    CHECK(uChart({numerators, denominators}).fault == SpcFault::Negative);
    denominators.pop_back();
    CHECK(uChart({numerators, denominators}).fault == SpcFault::LengthsDiffer);
}

TEST_CASE("SPC kinds: events that come together have no time between them", "[spc]")
{
    const std::vector<double> days {3, 3, 8, 20, 26, 26, 31, 44, 50};
    const std::vector<double> gaps = gapsBetween(days);
    CHECK(gaps == std::vector<double> {0, 5, 12, 6, 0, 5, 13, 6});
    const SpcChart between = gChart(gaps);
    const double mean = 47.0 / 8;
    CHECK(isNear(between.points[0].upper, mean + 3 * std::sqrt(mean * (mean + 1))));
    CHECK(std::isnan(between.points[0].lower));
    CHECK(between.points[0].side == -1);
    CHECK_FALSE(between.points[0].outside);
    CHECK(tChart(gaps).fault == SpcFault::None);
    CHECK(gapsBetween(std::vector<double> {4}).empty());
    CHECK(gChart(std::vector<double> {}).fault == SpcFault::NoValue);
    CHECK(tChart(std::vector<double> {4, -1}).fault == SpcFault::Negative);
    CHECK(cChart(std::vector<double> {4, -1}).faultAt == 1);
}

TEST_CASE("SPC kinds: a fixed baseline and a rebase hold for every kind", "[spc]")
{
    // The centre of points a to b, worked out here.
    const auto centreOf = [](const Worked &series, SpcKind kind, size_t a, size_t b) {
        std::vector<double> values(series.numerators.begin() + qsizetype(a),
                                   series.numerators.begin() + qsizetype(b));
        const auto count = double(b - a);
        double sum = 0;
        double sizes = 0;
        for (size_t i = a; i < b; ++i) {
            sum +=
                kind == SpcKind::T ? std::pow(series.numerators[i], 1 / 3.6) : series.numerators[i];
            sizes += series.denominators.empty() ? 1 : series.denominators[i];
        }
        std::sort(values.begin(), values.end());
        if (kind == SpcKind::Run)
            return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
        return kind == SpcKind::T ? std::pow(sum / count, 3.6) : sum / sizes;
    };
    const std::vector<qsizetype> starts {13};
    SpcOptions options;
    options.fixAfter = 12;
    options.segmentStarts = starts;
    QSet<QString> seen;
    const QMap<QString, Worked> all = workedSeries();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const Worked &series = it.value();
        if (series.numerators.size() < 16)
            continue;
        INFO(it.key().toStdString());
        const SpcKind kind = kKinds[series.kind];
        SpcData data;
        data.values = series.numerators;
        data.numerators = series.numerators;
        data.denominators = series.denominators;
        const SpcChart chart = spcChart(kind, data, options);
        REQUIRE(chart.fault == SpcFault::None);
        REQUIRE(chart.segments.size() == 2);
        const size_t end = std::min<size_t>(25, series.numerators.size());
        CHECK(chart.segments[0].baseline == 12);
        CHECK(chart.segments[1].baseline == int(end) - 13);
        CHECK(isNear(chart.points[12].centre, centreOf(series, kind, 0, 12)));
        CHECK(isNear(chart.points[13].centre, centreOf(series, kind, 13, end)));
        CHECK(isNear(chart.points.back().centre, centreOf(series, kind, 13, end)));
        seen.insert(series.kind.left(1));
    }
    CHECK(seen.size() == 7); // p, u, c, g, t, run, xmr
}

TEST_CASE("SPC choice: by what is known of the series", "[spc]")
{
    const std::vector<double> eleven(11, 5.5);
    const std::vector<double> values {90, 92, 91, 95, 94, 93, 92, 90, 91, 92, 93, 94};
    const std::vector<double> numerators {9, 12, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6};
    std::vector<double> denominators {50, 51, 52, 50, 49, 50, 51, 50, 50, 50, 50, 50};
    const std::vector<double> rare {0, 1, 0, 0, 2, 1, 0, 0, 1, 0, 0, 1};
    SpcData data;
    data.values = eleven;
    CHECK(chooseSpc(data) == SpcChoice {SpcKind::Run, SpcReason::FewPoints});
    data.values = values;
    data.unit = UnitKind::Proportion;
    CHECK(chooseSpc(data) == SpcChoice {SpcKind::Xmr, SpcReason::Otherwise});
    data.numerators = numerators;
    data.denominators = denominators;
    CHECK(chooseSpc(data) == SpcChoice {SpcKind::P, SpcReason::VaryingDenominators});
    data.unit = UnitKind::Rate;
    CHECK(chooseSpc(data) == SpcChoice {SpcKind::U, SpcReason::VaryingDenominators});
    // A month whose parts nobody gave would be lost from a p chart.
    denominators[3] = kSpcNone;
    CHECK(chooseSpc(data).kind == SpcKind::Xmr);
    denominators.assign(12, 50);
    data.denominators = denominators;
    CHECK(chooseSpc(data).kind == SpcKind::Xmr);
    data = {};
    data.unit = UnitKind::Count;
    data.values = numerators;
    CHECK(chooseSpc(data) == SpcChoice {SpcKind::C, SpcReason::RareCounts});
    data.values = rare;
    CHECK(chooseSpc(data) == SpcChoice {SpcKind::C, SpcReason::VeryRareCounts});
    data.values = values;
    CHECK(chooseSpc(data).kind == SpcKind::Xmr);
    CHECK(chooseSpcForEvents(false) == SpcChoice {SpcKind::G, SpcReason::EventDays});
    CHECK(chooseSpcForEvents(true) == SpcChoice {SpcKind::T, SpcReason::EventTimes});
}
