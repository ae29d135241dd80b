// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/YearOnYear.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kSep = Period::month(2026, 9);

Indicator measure(Frequency frequency = Frequency::Monthly)
{
    Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    indicator.frequency = frequency;
    return indicator;
}

} // namespace

TEST_CASE("year on year: the same period a year earlier", "[trend]")
{
    CHECK(yearBefore(kSep) == Period::month(2025, 9));
    CHECK(yearBefore(Period::quarter(2026, 1)) == Period::quarter(2025, 1));
    CHECK(yearBefore(Period::halfYear(2026, 2)) == Period::halfYear(2025, 2));
    CHECK(yearBefore(Period::financialYear(2025)) == Period::financialYear(2024));
    CHECK(yearBefore(Period::calendarYear(2025)) == Period::calendarYear(2024));
    CHECK(yearBefore(Period::rollingYear(2025, 5)) == Period::rollingYear(2024, 5));
    CHECK(yearBefore(Period()).isNull());
}

TEST_CASE("year on year: counted over the last twelve months", "[trend]")
{
    // Oct 2024 to Sep 2025: 50 each. Oct 2025 to Sep 2026: 51 in three months, 50 in one, 49 in
    // eight; the last is 49.
    std::vector<Observation> series;
    for (int i = 0; i < 12; ++i)
        series.push_back(observe(Period::month(2024, 10).plus(i), valueFigure(50)));
    for (int i = 0; i < 12; ++i)
        series.push_back(observe(Period::month(2025, 10).plus(i),
                                 valueFigure(i < 3        ? 51
                                                 : i == 3 ? 50
                                                          : 49)));
    const YearOnYear pair = yearOnYear(series, measure(), kSep);
    CHECK(pair.period == kSep);
    CHECK(pair.before == Period::month(2025, 9));
    CHECK(pair.now == 49);
    CHECK(pair.then == 50);
    CHECK(pair.compared == 12);
    CHECK(pair.up == 3);
    CHECK(pair.down == 8);
    CHECK(changeText(pair, measure()) == QStringLiteral("\u22121.0"));
    CHECK(trendWords(pair) == QStringLiteral("up 3 of 12"));
    CHECK(trendText(pair, measure())
          == QStringLiteral("Down 1.0 on Sep 2025, when it was 50.0 %. Up on the year before in 3 "
                            "of the last 12 months."));

    SECTION("nothing later than the last month")
    {
        const YearOnYear earlier = yearOnYear(series, measure(), Period::month(2025, 12));
        CHECK(earlier.period == Period::month(2025, 12));
        CHECK(earlier.compared == 3);
        CHECK(earlier.up == 3);
    }
    SECTION("months without a figure on either side are not compared")
    {
        series.erase(series.begin()); // Oct 2024
        series.back().figure.status = FigureStatus::Suppressed; // Sep 2026
        const YearOnYear gaps = yearOnYear(series, measure(), kSep);
        CHECK(gaps.period == Period::month(2026, 8));
        CHECK(gaps.compared == 10);
        CHECK(gaps.up == 2);
        // They are not the last ten.
        CHECK(trendSentence(gaps)
              == QStringLiteral("Up on the year before in 2 of the 10 months compared."));
    }
}

TEST_CASE("year on year: annual figures are compared with the year before", "[trend]")
{
    const std::vector<Observation> series {observe(Period::financialYear(2023), valueFigure(70)),
                                           observe(Period::financialYear(2024), valueFigure(72.5))};
    const YearOnYear pair = yearOnYear(series, measure(Frequency::Annual), kSep);
    CHECK(pair.hasPair());
    CHECK(pair.change() == Approx(2.5));
    CHECK(pair.compared == 0); // ended more than twelve months ago
    CHECK(changeText(pair, measure()) == QStringLiteral("+2.5"));
    CHECK(trendText(pair, measure(Frequency::Annual))
          == QStringLiteral("Up 2.5 on 2023/24, when it was 70.0 %."));
    CHECK(trendWords(pair).isEmpty());
}

TEST_CASE("year on year: without a figure a year ago there is none", "[trend]")
{
    const YearOnYear none = yearOnYear(monthlyValues(kSep, {4}), measure(), kSep);
    CHECK_FALSE(none.hasPair());
    CHECK(changeText(none, measure()) == QStringLiteral("–"));
    CHECK(trendText(none, measure())
          == QStringLiteral("No figure for the same period of the year before."));
    CHECK(trendText(yearOnYear({}, measure(), kSep), measure()).isEmpty());
}
