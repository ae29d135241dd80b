// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcSeries.h"

#include "core/calc/spc/SpcParted.h"
#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

Observation at(const char *period, double value)
{
    Observation one;
    one.period = *Period::fromText(QString::fromLatin1(period));
    one.figure.value = value;
    return one;
}

Observation parts(const char *period, double numerator, double denominator,
                  double value = kNoNumber)
{
    Observation one = at(period, value);
    one.figure.numerator = numerator;
    one.figure.denominator = denominator;
    return one;
}

Indicator measure(UnitKind unit, Frequency frequency = Frequency::Monthly)
{
    Indicator indicator;
    indicator.unit = unit;
    indicator.frequency = frequency;
    return indicator;
}

QStringList texts(const SpcSeries &series)
{
    QStringList list;
    for (const Period &period : series.periods)
        list.append(period.toText());
    return list;
}

} // namespace

TEST_CASE("SPC series: months that are missing or may not be known are points without a value",
          "[spc][series]")
{
    Observation hidden = at("2024-06", 7);
    hidden.figure.status = FigureStatus::Suppressed;
    Observation cleared = at("2024-07", 8);
    cleared.figure.status = FigureStatus::Cleared;
    const std::vector<Observation> figures {at("2024-08", 9), at("2024-04", 5), hidden, cleared};
    const SpcSeries series = spcSeries(figures, measure(UnitKind::Count));
    CHECK(texts(series)
          == QStringList {QStringLiteral("2024-04"), QStringLiteral("2024-05"),
                          QStringLiteral("2024-06"), QStringLiteral("2024-07"),
                          QStringLiteral("2024-08")});
    REQUIRE(series.values.size() == 5);
    CHECK(series.values[0] == 5);
    CHECK(std::isnan(series.values[1]));
    CHECK(std::isnan(series.values[2]));
    CHECK(std::isnan(series.values[3]));
    CHECK(series.values[4] == 9);
    CHECK(series.statuses[1] == FigureStatus::NotCollected);
    CHECK(series.statuses[2] == FigureStatus::Suppressed);
    CHECK(series.missing == 3);
    CHECK(series.pointOf(Period::month(2024, 8)) == 4);
    CHECK(series.pointOf(Period::month(2024, 9)) == -1);
    CHECK(series.pointFrom(Period::month(2020, 1)) == 0);
    CHECK(series.pointFrom(Period::month(2024, 6)) == 2);
    CHECK(series.pointFrom(Period::month(2024, 9)) == 5);
}

TEST_CASE("SPC series: periods of the measure's frequency, up to the last month", "[spc][series]")
{
    const std::vector<Observation> figures {at("2024-04", 1), at("2024-05", 2), at("2024-06", 3),
                                            at("2024-Q1", 6), at("2024/25", 20)};
    CHECK(texts(spcSeries(figures, measure(UnitKind::Count))).size() == 3);
    CHECK(texts(spcSeries(figures, measure(UnitKind::Count, Frequency::Quarterly)))
          == QStringList {QStringLiteral("2024-Q1")});
    CHECK(texts(spcSeries(figures, measure(UnitKind::Count, Frequency::OnPublication))).size()
          == 3);
    CHECK(texts(spcSeries(figures, measure(UnitKind::Count), Period::month(2024, 5))).size() == 2);
    // A quarterly measure with months only: they are what there is.
    const std::span<const Observation> months(figures.data(), 3);
    CHECK(texts(spcSeries(months, measure(UnitKind::Count, Frequency::Quarterly))).size() == 3);
    CHECK(spcSeries({}, measure(UnitKind::Count)).periods.empty());
}

TEST_CASE("SPC series: parts only where they give the values", "[spc][series]")
{
    const Indicator proportion = measure(UnitKind::Proportion);
    const std::vector<Observation> both {parts("2024-04", 90, 100),
                                         parts("2024-05", 95, 110, 86.4)};
    const SpcSeries series = spcSeries(both, proportion);
    CHECK(series.values == std::vector<double> {90, 86.4});
    CHECK(series.numerators == std::vector<double> {90, 95});
    CHECK(series.denominators == std::vector<double> {100, 110});
    CHECK(series.scale == 100);
    // 95 of 110 is not 70 %: something else was published.
    const std::vector<Observation> other {parts("2024-04", 90, 100), parts("2024-05", 95, 110, 70)};
    CHECK(spcSeries(other, proportion).denominators.empty());
    const std::vector<Observation> some {parts("2024-04", 90, 100), at("2024-05", 86.4)};
    CHECK(spcSeries(some, proportion).denominators.empty());
    Indicator rate = measure(UnitKind::Rate);
    rate.rateBase = 1000;
    const std::vector<Observation> rates {parts("2024-04", 3, 6000), parts("2024-05", 4, 5000)};
    CHECK(spcSeries(rates, rate).values == std::vector<double> {0.5, 0.8});
    CHECK(spcSeries(rates, rate).scale == 1000);
    CHECK(spcSeries(rates, measure(UnitKind::Count)).denominators.empty());
}

TEST_CASE("SPC series: what has no control chart says why", "[spc][series]")
{
    const std::vector<Observation> one {at("2024-04", 1)};
    CHECK(spcSeries(one, measure(UnitKind::Grade)).unfit == SpcUnfit::NoNumbers);
    CHECK(spcSeries(one, measure(UnitKind::YesNo)).unfit == SpcUnfit::NoNumbers);
    Indicator shmi = measure(UnitKind::Ratio, Frequency::RollingYear);
    const std::vector<Observation> rolling {
        at("2023-01..2023-12", 1.0), at("2023-02..2024-01", 1.1), at("2023-04..2024-03", 1.2)};
    CHECK(spcSeries(rolling, shmi).unfit == SpcUnfit::Overlapping);
    CHECK(spcSeries(rolling, shmi).periods.size() == 3);
    const std::vector<Observation> apart {at("2021-01..2021-12", 1.0), at("2023-01..2023-12", 1.2)};
    const SpcSeries years = spcSeries(apart, shmi);
    CHECK(years.unfit == SpcUnfit::None);
    CHECK(years.periods.size() == 3); // with the year between
    shmi.banded = true;
    CHECK(spcSeries(rolling, shmi).unfit == SpcUnfit::Banded);
}

TEST_CASE("SPC parts: each with a baseline of its own is computed alone", "[spc][series]")
{
    std::vector<double> values;
    for (int i = 0; i < 40; ++i)
        values.push_back(50 + (i * 37) % 11 + (i >= 20 ? 15 : 0));
    for (int i = 0; i < 3; ++i)
        values.push_back(kSpcNone);
    std::vector<double> targets(values.size(), 60);
    targets.back() = 90;
    const SpcData data {UnitKind::Mean, values, {}, {}, 1};
    SpcOptions options;
    options.targets = targets;
    const std::vector<SpcPartStart> starts {{0, 12}, {20, 0}, {40, 0}};
    const SpcChart chart = spcChartOfParts(SpcKind::Xmr, data, starts, options);
    REQUIRE(chart.fault == SpcFault::None);
    REQUIRE(chart.points.size() == values.size());
    REQUIRE(chart.segments.size() == 3);
    // Mean and average moving range of points a to b, worked out here.
    const auto lines = [&](size_t a, size_t b) {
        double sum = 0;
        double ranges = 0;
        for (size_t i = a; i < b; ++i) {
            sum += values[i];
            ranges += i > a ? std::abs(values[i] - values[i - 1]) : 0;
        }
        return std::pair(sum / double(b - a), 2.66 * ranges / double(b - a - 1));
    };
    const auto [mean1, reach1] = lines(0, 12);
    const auto [mean2, reach2] = lines(20, 40);
    for (const size_t i : {0, 11, 12, 19}) {
        CHECK(chart.points[i].centre == Approx(mean1).epsilon(1e-12));
        CHECK(chart.points[i].upper == Approx(mean1 + reach1).epsilon(1e-12));
        CHECK(chart.points[i].segment == 0);
    }
    for (const size_t i : {20, 39}) {
        CHECK(chart.points[i].centre == Approx(mean2).epsilon(1e-12));
        CHECK(chart.points[i].lower == Approx(mean2 - reach2).epsilon(1e-12));
        CHECK(chart.points[i].segment == 1);
    }
    CHECK(chart.segments[1].first == 20);
    CHECK(chart.segments[2].first == 40);
    CHECK(chart.segments[2].baseline == 0);
    CHECK_FALSE(chart.points[41].hasLimits());
    // The limits of the last one with a value, against the target that was set last.
    CHECK(chart.last == 39);
    CHECK(chart.target == 90);
    CHECK(mean2 + reach2 < 90);
    CHECK(chart.assurance == SpcAssurance::Fail);
}

TEST_CASE("SPC parts: a fault names its point in the whole chart", "[spc][series]")
{
    std::vector<double> values(30, 5);
    values[25] = 1e200;
    const SpcData data {UnitKind::Mean, values, {}, {}, 1};
    const std::vector<SpcPartStart> starts {{0, 12}, {20, 0}};
    const SpcChart chart = spcChartOfParts(SpcKind::Xmr, data, starts, {});
    CHECK(chart.fault == SpcFault::NotFinite);
    CHECK(chart.faultAt == 25);
    CHECK(chart.points.empty());
    values[25] = 5;
    const std::vector<SpcPartStart> outside {{0, 12}, {30, 0}};
    CHECK(spcChartOfParts(SpcKind::Xmr, data, outside, {}).fault == SpcFault::RebaseOutside);
    const std::vector<double> nothing(30, kSpcNone);
    const SpcData none {UnitKind::Mean, nothing, {}, {}, 1};
    CHECK(spcChartOfParts(SpcKind::Xmr, none, starts, {}).fault == SpcFault::NoValue);
}
