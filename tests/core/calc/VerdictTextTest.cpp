// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/VerdictText.h"

#include "core/calc/Rag.h"
#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kApril = Period::month(2024, 4);
const Period kSeptember = Period::month(2024, 9);

QString sayYear(const Threshold &threshold, const Indicator &indicator,
                const std::vector<Observation> &series)
{
    return explain(judge(&threshold, indicator,
                         aggregate(series, indicator, MonthSpan::yearToDate(kSeptember)),
                         VerdictScope::YearToDate),
                   indicator);
}

} // namespace

TEST_CASE("verdict sentence: a percentage against its target", "[verdict]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    Threshold threshold =
        withAmber(thresholdOf(indicator, Comparison::AtLeast, 95), AmberKind::Absolute, 90);
    const auto say = [&](double value) {
        return explain(judge(&threshold, indicator, valueFigure(value), kSeptember), indicator);
    };
    CHECK(say(94.1)
          == QStringLiteral("94.1 % is below the target of at least 95 %, and above the amber "
                            "bound of 90 %: amber."));
    CHECK(say(90)
          == QStringLiteral("90.0 % is below the target of at least 95 %, and at the amber bound "
                            "of 90 %: amber."));
    CHECK(say(88)
          == QStringLiteral("88.0 % is below the target of at least 95 %, and below the amber "
                            "bound of 90 %: red."));
    CHECK(say(95) == QStringLiteral("95.0 % meets the target of at least 95 %: green."));
    // Never "95.0 % is below 95 %".
    CHECK(say(94.96)
          == QStringLiteral("94.96 % is below the target of at least 95 %, and above the amber "
                            "bound of 90 %: amber."));
    threshold.amberKind = AmberKind::None;
    threshold.source = QStringLiteral("National standard 2024/25");
    CHECK(say(94.1)
          == QStringLiteral("94.1 % is below the target of at least 95 %: red. Target: National "
                            "standard 2024/25."));
}

TEST_CASE("verdict sentence: at most, between", "[verdict]")
{
    const Indicator indicator = indicatorOf(UnitKind::PercentChange, Aggregation::None);
    const Threshold most =
        withAmber(thresholdOf(indicator, Comparison::AtMost, -2), AmberKind::Absolute, 1);
    CHECK(explain(judge(&most, indicator, valueFigure(-1.5), kApril), indicator)
          == QStringLiteral("−1.5 % is above the target of at most −2 %, and below the amber bound "
                            "of 1 %: amber."));
    Threshold between = thresholdOf(indicator, Comparison::Between, 85);
    between.targetUpper = 95;
    CHECK(explain(judge(&between, indicator, valueFigure(97), kApril), indicator)
          == QStringLiteral("97.0 % is above the target of 85 to 95 %: red."));
    CHECK(explain(judge(&between, indicator, valueFigure(84), kApril), indicator)
          == QStringLiteral("84.0 % is below the target of 85 to 95 %: red."));
}

TEST_CASE("verdict sentence: zero tolerance", "[verdict]")
{
    const Indicator mrsa = indicatorOf(UnitKind::Count, Aggregation::Sum, QStringLiteral("cases"));
    const Threshold zero = thresholdOf(mrsa, Comparison::ZeroTolerance, 0);
    CHECK(sayYear(zero, mrsa, monthlyValues(kApril, {0, 0, 0, 1, 0, 0}))
          == QStringLiteral("1 case in 2024/25 to date; the target is none in the year: red."));
    CHECK(sayYear(zero, mrsa, monthlyValues(kApril, {0, 2}))
          == QStringLiteral("2 cases in 2024/25 to date; the target is none in the year: red."));
    CHECK(sayYear(zero, mrsa, monthlyValues(kApril, {0, 0, 0, 0, 0}))
          == QStringLiteral("None in 2024/25 to date (5 of 6 months); the target is none in the "
                            "year: green."));
    CHECK(explain(judge(&zero, mrsa, valueFigure(0), kApril), mrsa)
          == QStringLiteral("None in Apr 2024; the target is none: green."));
}

TEST_CASE("verdict sentence: an annual figure", "[verdict]")
{
    const Indicator cdiff = indicatorOf(UnitKind::Count, Aggregation::Sum, QStringLiteral("cases"));
    const Threshold annual = thresholdOf(cdiff, Comparison::AtMost, 40, ThresholdBasis::FullYear);
    const auto series = monthlyValues(kApril, {3, 4, 5, 3, 4, 4});
    CHECK(sayYear(annual, cdiff, series)
          == QStringLiteral(
              "23 to September against 20 expected by then (annual threshold 40): red."));
    CHECK(sayYear(annual, cdiff, monthlyValues(kApril, {3, 4, 5, 3, 4}))
          == QStringLiteral("19 in 5 of 6 months to September against 16.7 expected in them "
                            "(annual threshold 40): red."));
    CHECK(explain(judge(&annual, cdiff, valueFigure(3), kApril), cdiff)
          == QStringLiteral("The target is for the year, not for Apr 2024 by itself: no verdict."));
}

TEST_CASE("verdict sentence: year to date of a percentage", "[verdict]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const Threshold threshold = thresholdOf(indicator, Comparison::AtLeast, 95);
    CHECK(sayYear(threshold, indicator, monthly(kApril, {partsFigure(90, 100)}))
          == QStringLiteral("2024/25 to date (1 of 6 months): 90.0 % is below the target of at "
                            "least 95 %: red."));
    CHECK(sayYear(threshold, indicator, monthly(kApril, {valueFigure(90), valueFigure(91)}))
          == QStringLiteral("A period came without numerator and denominator: no figure for "
                            "2024/25 to date."));
}

TEST_CASE("verdict sentence: none, and overridden", "[verdict]")
{
    const Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold threshold = thresholdOf(indicator, Comparison::AtMost, 2);
    const Period august = Period::month(2024, 8);
    CHECK(explain(judge(&threshold, indicator, Figure {}, august), indicator)
          == QStringLiteral("No data for Aug 2024: no verdict."));
    CHECK(explain(judge(&threshold, indicator, statusFigure(FigureStatus::Suppressed), august),
                  indicator)
          == QStringLiteral("The figure for Aug 2024 is suppressed: no verdict."));
    CHECK(explain(judge(nullptr, indicator, valueFigure(2), august), indicator)
          == QStringLiteral("No target is set for Aug 2024: no verdict."));

    Verdict verdict = judge(&threshold, indicator, valueFigure(3), august);
    VerdictOverride chosen;
    chosen.rag = Rag::Green;
    chosen.reason = QStringLiteral("one case was another trust's.");
    REQUIRE(applyOverride(verdict, chosen));
    CHECK(explain(verdict, indicator)
          == QStringLiteral("3 is above the target of at most 2: red. Set to green by hand: one "
                            "case was another trust's."));
}

TEST_CASE("span label", "[verdict]")
{
    CHECK(spanLabel(MonthSpan::of(Period::quarter(2024, 2))) == QStringLiteral("Q2 2024/25"));
    CHECK(spanLabel(MonthSpan::of(Period::financialYear(2024))) == QStringLiteral("2024/25"));
    CHECK(spanLabel(MonthSpan::yearToDate(Period::month(2024, 8)))
          == QStringLiteral("Apr – Aug 2024"));
    CHECK(spanLabel(MonthSpan::yearToDate(Period::month(2025, 1)))
          == QStringLiteral("Apr 2024 – Jan 2025"));
}
