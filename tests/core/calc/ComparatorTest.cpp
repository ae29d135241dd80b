// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Comparator.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kSep = Period::month(2026, 9);

Figure limited(double value, double lower, double upper)
{
    Figure figure = valueFigure(value);
    figure.lower = lower;
    figure.upper = upper;
    return figure;
}

Comparator pooled(const std::vector<std::vector<Observation>> &members, const Indicator &indicator,
                  const Period &period = kSep)
{
    const std::vector<std::span<const Observation>> spans(members.begin(), members.end());
    return pooledComparator(Ref<Organisation>(Uid::create()), spans, indicator, period);
}

} // namespace

TEST_CASE("comparator: what is published for the same period stands", "[comparator]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const auto series = monthly(Period::month(2026, 7),
                                {partsFigure(70, 100), partsFigure(75, 100), partsFigure(80, 100),
                                 partsFigure(85, 100)}); // July to October
    const Ref<Organisation> england(Uid::create());
    const Comparator same =
        publishedComparator(ComparatorKind::England, england, series, share, kSep);
    CHECK(same.organisation == england);
    CHECK(same.period == kSep);
    CHECK(same.value == Approx(80));

    SECTION("the latest before it where that period has none")
    {
        const std::vector<Observation> late(series.begin(), series.begin() + 2);
        const Comparator earlier =
            publishedComparator(ComparatorKind::England, england, late, share, kSep);
        CHECK(earlier.period == Period::month(2026, 8));
        CHECK(earlier.value == Approx(75));
    }
    SECTION("nothing from later, nothing suppressed, nothing of another kind of period")
    {
        const std::vector<Observation> later(series.begin() + 3, series.end());
        CHECK_FALSE(
            publishedComparator(ComparatorKind::England, england, later, share, kSep).hasValue());
        const std::vector<Observation> other {
            observe(kSep, statusFigure(FigureStatus::Suppressed)),
            observe(Period::financialYear(2025), partsFigure(90, 100))};
        CHECK_FALSE(
            publishedComparator(ComparatorKind::England, england, other, share, kSep).hasValue());
    }
    SECTION("counts of bodies of different size are not laid side by side")
    {
        const Indicator cases = indicatorOf(UnitKind::Count, Aggregation::Sum);
        CHECK_FALSE(publishedComparator(ComparatorKind::England, england,
                                        monthlyValues(kSep, {812}), cases, kSep)
                        .hasValue());
    }
}

TEST_CASE("comparator: peers are pooled from numerators and denominators", "[comparator]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    // 9 of 10 and 100 of 400: 109 of 410 is 26.6 %; the mean of 90 % and 25 % would be 57.5 %.
    const Comparator both = pooled(
        {{observe(kSep, partsFigure(9, 10))}, {observe(kSep, partsFigure(100, 400))}}, share);
    CHECK(both.value == Approx(100.0 * 109 / 410));
    CHECK(both.figure.numerator == 109);
    CHECK(both.figure.denominator == 410);
    CHECK(both.members == 2);
    CHECK(both.counted == 2);
    CHECK(std::isnan(both.figure.lower));

    SECTION("who has no parts is left out and said")
    {
        const Comparator some = pooled({{observe(kSep, partsFigure(9, 10))},
                                        {observe(kSep, valueFigure(25))},
                                        {observe(kSep, statusFigure(FigureStatus::Suppressed))},
                                        {}},
                                       share);
        CHECK(some.value == Approx(90));
        CHECK(some.members == 4);
        CHECK(some.counted == 1);
        CHECK(comparatorValueText(some, share) == QStringLiteral("90.0 %, 1 of 4 members"));
    }
    SECTION("one period for all, the latest that anybody has")
    {
        const Comparator latest = pooled({{observe(Period::month(2026, 7), partsFigure(1, 2)),
                                           observe(Period::month(2026, 8), partsFigure(3, 4))},
                                          {observe(Period::month(2026, 7), partsFigure(1, 2)),
                                           observe(Period::month(2026, 10), partsFigure(9, 9))}},
                                         share);
        CHECK(latest.period == Period::month(2026, 8));
        CHECK(latest.value == Approx(75));
        CHECK(latest.counted == 1);
    }
    SECTION("a provisional part makes a provisional whole")
    {
        const Comparator p = pooled({{observe(kSep, partsFigure(1, 2, FigureStatus::Provisional))},
                                     {observe(kSep, partsFigure(1, 2))}},
                                    share);
        CHECK(p.figure.status == FigureStatus::Provisional);
    }
    SECTION("a rate keeps its base, a score without parts has no pool")
    {
        Indicator rate = indicatorOf(UnitKind::Rate, Aggregation::SumOfParts);
        rate.rateBase = 1000;
        CHECK(pooled({{observe(kSep, partsFigure(6, 2000))}, {observe(kSep, partsFigure(2, 2000))}},
                     rate)
                  .value
              == Approx(2));
        const Indicator score = indicatorOf(UnitKind::Score, Aggregation::None);
        CHECK_FALSE(
            pooled({{observe(kSep, valueFigure(7))}, {observe(kSep, valueFigure(8))}}, score)
                .hasValue());
    }
}

TEST_CASE("comparator: a year to date beside a year to date", "[comparator]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const auto ours =
        monthly(Period::month(2026, 4), {partsFigure(1, 2), partsFigure(1, 2), partsFigure(1, 2)});
    const Aggregate year = aggregate(ours, share, MonthSpan::yearToDate(Period::month(2026, 6)));
    const auto whole = monthly(Period::month(2026, 3),
                               {partsFigure(50, 50), partsFigure(1, 4), partsFigure(2, 4),
                                partsFigure(3, 4), partsFigure(9, 9)}); // March to July
    const auto other = monthly(Period::month(2026, 4),
                               {partsFigure(0, 10), partsFigure(0, 10), partsFigure(0, 10)});
    const auto gap = monthly(Period::month(2026, 4), {partsFigure(7, 7)});
    const std::vector<std::span<const Observation>> three {whole, other, gap};
    const Comparator pool = spanComparator(ComparatorKind::PeerGroup, {}, three, share, year);
    CHECK(pool.yearToDate);
    CHECK(pool.period == Period::month(2026, 6));
    CHECK(pool.value == Approx(100.0 * 6 / 42)); // the one with missing months is left out
    CHECK(pool.members == 3);
    CHECK(pool.counted == 2);
    const Indicator last = indicatorOf(UnitKind::Proportion, Aggregation::Last);
    CHECK_FALSE(spanComparator(ComparatorKind::England, {}, three, last, year).hasValue());
}

TEST_CASE("comparator: a year to date with gaps is compared over the same months", "[comparator]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    // April and June only; May was suppressed.
    const auto ours =
        monthly(Period::month(2026, 4),
                {partsFigure(1, 2), statusFigure(FigureStatus::Suppressed), partsFigure(1, 2)});
    const Aggregate year = aggregate(ours, share, MonthSpan::yearToDate(Period::month(2026, 6)));
    REQUIRE(year.present == 2);
    const auto england = monthly(
        Period::month(2026, 4), {partsFigure(10, 100), partsFigure(99, 100), partsFigure(30, 100)});
    const std::vector<std::span<const Observation>> alone {england};
    const Comparator one = spanComparator(ComparatorKind::England, {}, alone, share, year);
    CHECK(one.value == Approx(20)); // not the 46.3 that May makes of it
    CHECK(comparatorValueText(one, share).endsWith(QStringLiteral("in the same 2 of 3 periods")));
    // Without June it has not the same months.
    const auto early =
        monthly(Period::month(2026, 4), {partsFigure(10, 100), partsFigure(99, 100)});
    const std::vector<std::span<const Observation>> earlyAlone {early};
    CHECK_FALSE(spanComparator(ComparatorKind::England, {}, earlyAlone, share, year).hasValue());
    // Every month of ours: nothing needs saying.
    const auto all =
        monthly(Period::month(2026, 4), {partsFigure(1, 2), partsFigure(1, 2), partsFigure(1, 2)});
    const Aggregate full = aggregate(all, share, year.span);
    CHECK_FALSE(
        comparatorValueText(spanComparator(ComparatorKind::England, {}, alone, share, full), share)
            .contains(QStringLiteral("same")));
}

TEST_CASE("comparator: months of one series, or of several together", "[comparator]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const std::vector<Observation> one {observe(Period::month(2026, 7), partsFigure(1, 4)),
                                        observe(Period::quarter(2026, 1), partsFigure(4, 4)),
                                        observe(kSep, valueFigure(30))};
    const std::vector<Observation> other {observe(Period::month(2026, 7), partsFigure(3, 4))};
    const std::vector<std::span<const Observation>> alone {one};
    const std::vector<std::span<const Observation>> both {one, other};
    const auto single = comparatorMonths(alone, share, kSep, kSep, 3);
    REQUIRE(single.size() == 3);
    CHECK(single[0] == Approx(25));
    CHECK(std::isnan(single[1]));
    CHECK(single[2] == Approx(30)); // published as it is
    const auto pool = comparatorMonths(both, share, kSep, kSep, 3);
    CHECK(pool[0] == Approx(50));
    CHECK(std::isnan(pool[2])); // a value without parts cannot be pooled
}

TEST_CASE("comparator: better and worse go by polarity, limits before both", "[comparator]")
{
    Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    share.polarity = Polarity::HigherIsBetter;
    Comparator england;
    england.value = 80;
    england.figure = valueFigure(80);
    CHECK(standingOf(valueFigure(85), england, share) == Standing::Better);
    CHECK(standingOf(valueFigure(75), england, share) == Standing::Worse);
    CHECK(standingOf(valueFigure(80.04), england, share) == Standing::Same); // both shown as 80.0
    share.polarity = Polarity::LowerIsBetter;
    CHECK(standingOf(valueFigure(85), england, share) == Standing::Worse);
    share.polarity = Polarity::Neutral;
    CHECK(standingOf(valueFigure(85), england, share) == Standing::Above);
    CHECK(standingOf(statusFigure(FigureStatus::Suppressed), england, share) == Standing::Unknown);

    share.polarity = Polarity::HigherIsBetter;
    CHECK(standingOf(limited(78, 75, 81), england, share) == Standing::NoClearDifference);
    CHECK(standingOf(limited(78, 77, 79), england, share) == Standing::Worse);
    england.figure = limited(80, 78, 82);
    CHECK(standingOf(valueFigure(79), england, share) == Standing::NoClearDifference);
    // Where ours has limits, it is ours that decide.
    CHECK(standingOf(limited(79, 78.5, 79.5), england, share) == Standing::Worse);
    CHECK(comparatorValueText(england, share) == QStringLiteral("80.0 % (78.0 to 82.0)"));
    CHECK(standingText(Standing::Worse, QStringLiteral("England"))
          == QStringLiteral("Worse than England."));
}

TEST_CASE("comparator: banded measures, grades and yes or no are not compared", "[comparator]")
{
    Indicator banded = indicatorOf(UnitKind::Ratio, Aggregation::None);
    banded.banded = true;
    CHECK_FALSE(comparesAcross(banded));
    CHECK_FALSE(comparesAcross(indicatorOf(UnitKind::Grade, Aggregation::None)));
    CHECK_FALSE(comparesAcross(indicatorOf(UnitKind::YesNo, Aggregation::None)));
    CHECK_FALSE(comparesAcross(indicatorOf(UnitKind::Money, Aggregation::Sum)));
    CHECK(comparesAcross(indicatorOf(UnitKind::Score, Aggregation::None)));
}
