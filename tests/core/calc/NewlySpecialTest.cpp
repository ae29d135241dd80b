// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NewlySpecial.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kMonth = Period::month(2026, 9);

struct Charts {
    Indicator indicator = indicatorOf(UnitKind::Mean, Aggregation::Last);
    Ref<Organisation> organisation {Uid::create()};

    Charts() { indicator.polarity = Polarity::LowerIsBetter; }

    /// Thirty months that end with `last`: 10, 11, 12 in turn, then the last values given.
    [[nodiscard]] std::vector<SpcReading> readings(const std::vector<double> &lastValues,
                                                   const Period &last, const Period &dataTo) const
    {
        std::vector<Observation> figures;
        for (int i = 0; i < 30; ++i) {
            const int fromEnd = 29 - i;
            const double value = fromEnd < int(lastValues.size())
                ? lastValues[lastValues.size() - 1 - size_t(fromEnd)]
                : 10 + i % 3;
            figures.push_back(observe(last.plus(-fromEnd), valueFigure(value)));
        }
        const SpcBooks books {{ThresholdBook({}), OverrideBook({}), {}}, ChartBook({}, {}), {}};
        return {readSpc(books, organisation, indicator, {}, figures, dataTo)};
    }
};

} // namespace

TEST_CASE("a chart is newly special in the month that shows it first", "[spc][newly]")
{
    const Charts charts;
    const auto now = charts.readings({30}, kMonth, kMonth);
    const auto before = charts.readings({30}, kMonth, kMonth.plus(-1));
    const auto found = newlySpecial(now, before, kMonth);
    REQUIRE(found.size() == 1);
    CHECK(found[0].chart.variation == SpcVariation::ConcernHigh);
    CHECK(isSpecialIn(found[0], kMonth));

    SECTION("not where it said the same a month earlier")
    {
        const auto again = charts.readings({30, 30}, kMonth, kMonth);
        const auto earlier = charts.readings({30, 30}, kMonth, kMonth.plus(-1));
        REQUIRE(isSpecialIn(again[0], kMonth));
        CHECK(newlySpecial(again, earlier, kMonth).empty());
    }
    SECTION("not where no figure of the month has come")
    {
        const auto late = charts.readings({30}, kMonth.plus(-1), kMonth);
        CHECK_FALSE(isSpecialIn(late[0], kMonth));
        CHECK(newlySpecial(late, {}, kMonth).empty());
    }
    SECTION("not for common cause")
    {
        CHECK(newlySpecial(charts.readings({}, kMonth, kMonth), {}, kMonth).empty());
    }
    SECTION("what is missing before did not show it")
    {
        CHECK(newlySpecial(now, {}, kMonth).size() == 1);
    }
}
