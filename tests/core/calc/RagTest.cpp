// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Rag.h"

#include "core/calc/RuleBooks.h"
#include "core/calc/Trajectory.h"
#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kApril = Period::month(2024, 4);
const Period kSeptember = Period::month(2024, 9);

Rag ragOf(const Threshold &threshold, const Indicator &indicator, double value)
{
    return judge(&threshold, indicator, valueFigure(value), kSeptember).rag;
}

Verdict judgeYear(const Threshold &threshold, const Indicator &indicator,
                  const std::vector<Observation> &series, const Period &upTo)
{
    return judge(&threshold, indicator, aggregate(series, indicator, MonthSpan::yearToDate(upTo)),
                 VerdictScope::YearToDate);
}

} // namespace

TEST_CASE("RAG: at least, with amber absolute and relative", "[rag]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const Threshold plain = thresholdOf(indicator, Comparison::AtLeast, 95);
    CHECK(ragOf(plain, indicator, 95) == Rag::Green);
    CHECK(ragOf(plain, indicator, 94.99) == Rag::Red);
    const Threshold absolute = withAmber(plain, AmberKind::Absolute, 90);
    CHECK(ragOf(absolute, indicator, 94.99) == Rag::Amber);
    CHECK(ragOf(absolute, indicator, 90) == Rag::Amber);
    CHECK(ragOf(absolute, indicator, 89.99) == Rag::Red);
    // Two per cent of 95 is 1.9: amber to 93.1.
    const Threshold relative = withAmber(plain, AmberKind::Relative, 2);
    CHECK(ragOf(relative, indicator, 93.1) == Rag::Amber);
    CHECK(ragOf(relative, indicator, 93.09) == Rag::Red);
    // An amber bound on the wrong side makes no amber.
    const Threshold wrong = withAmber(plain, AmberKind::Absolute, 97);
    CHECK(ragOf(wrong, indicator, 94) == Rag::Red);
    CHECK(ragOf(wrong, indicator, 96) == Rag::Green);
}

TEST_CASE("RAG: at most and between", "[rag]")
{
    const Indicator count = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold most =
        withAmber(thresholdOf(count, Comparison::AtMost, 20), AmberKind::Absolute, 25);
    CHECK(ragOf(most, count, 20) == Rag::Green);
    CHECK(ragOf(most, count, 21) == Rag::Amber);
    CHECK(ragOf(most, count, 25) == Rag::Amber);
    CHECK(ragOf(most, count, 26) == Rag::Red);
    CHECK(ragOf(most, count, 0) == Rag::Green);

    Threshold between = thresholdOf(count, Comparison::Between, 85);
    between.targetUpper = 95;
    CHECK(ragOf(between, count, 85) == Rag::Green);
    CHECK(ragOf(between, count, 95) == Rag::Green);
    CHECK(ragOf(between, count, 84) == Rag::Red);
    CHECK(ragOf(between, count, 96) == Rag::Red);
    // Five below the lower end, so five above the upper.
    between = withAmber(between, AmberKind::Absolute, 80);
    CHECK(ragOf(between, count, 80) == Rag::Amber);
    CHECK(ragOf(between, count, 79) == Rag::Red);
    CHECK(ragOf(between, count, 100) == Rag::Amber);
    CHECK(ragOf(between, count, 101) == Rag::Red);
    // Ten per cent of either end: 76.5 and 104.5.
    between = withAmber(between, AmberKind::Relative, 10);
    CHECK(ragOf(between, count, 76.5) == Rag::Amber);
    CHECK(ragOf(between, count, 104.5) == Rag::Amber);
    CHECK(ragOf(between, count, 104.6) == Rag::Red);
}

TEST_CASE("RAG: full precision, but not the noise of arithmetic", "[rag]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const Threshold threshold = thresholdOf(indicator, Comparison::AtLeast, 95);
    CHECK(ragOf(threshold, indicator, 94.999999999) == Rag::Green);
    CHECK(ragOf(threshold, indicator, 0.95 * 100) == Rag::Green);
    CHECK(ragOf(threshold, indicator, 94.96) == Rag::Red); // shown as 95.0
    CHECK(judge(&threshold, indicator, partsFigure(949999999, 1e9), kApril).rag == Rag::Red);
    CHECK(judge(&threshold, indicator, partsFigure(19, 20), kApril).rag == Rag::Green);
}

TEST_CASE("RAG: no data is never green", "[rag]")
{
    const Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold threshold = thresholdOf(indicator, Comparison::AtMost, 20);
    const auto ruleOf = [&](const Figure &figure) {
        const Verdict verdict = judge(&threshold, indicator, figure, kApril);
        CHECK(verdict.rag == Rag::None);
        return verdict.rule;
    };
    CHECK(ruleOf(Figure {}) == VerdictRule::NoData);
    CHECK(ruleOf(statusFigure(FigureStatus::Suppressed)) == VerdictRule::Suppressed);
    CHECK(ruleOf(statusFigure(FigureStatus::NotCollected)) == VerdictRule::NotCollected);
    CHECK(ruleOf(statusFigure(FigureStatus::NotApplicable)) == VerdictRule::NotApplicable);
    CHECK(ruleOf(statusFigure(FigureStatus::Cleared)) == VerdictRule::NoData);
    CHECK(judgeYear(threshold, indicator, {}, kSeptember).rag == Rag::None);

    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK(judge(&threshold, share, partsFigure(0, 0), kApril).rule == VerdictRule::NothingCounted);
    CHECK(judgeYear(threshold, share, monthly(kApril, {partsFigure(0, 0), partsFigure(0, 0)}),
                    Period::month(2024, 5))
              .rule
          == VerdictRule::NothingCounted);

    const Verdict without = judge(nullptr, indicator, valueFigure(3), kApril);
    CHECK(without.rag == Rag::None);
    CHECK(without.rule == VerdictRule::NoThreshold);
    Threshold empty = threshold;
    empty.target.reset();
    CHECK(judge(&empty, indicator, valueFigure(3), kApril).rule
          == VerdictRule::ThresholdIncomplete);
}

TEST_CASE("RAG: banded measures and grades have no colour", "[rag]")
{
    Indicator shmi = indicatorOf(UnitKind::Ratio, Aggregation::Last);
    shmi.banded = true;
    const Threshold threshold = thresholdOf(shmi, Comparison::AtMost, 1);
    Figure figure = valueFigure(1.2);
    figure.band = QStringLiteral("higher than expected");
    const Verdict verdict = judge(&threshold, shmi, figure, kApril);
    CHECK(verdict.rag == Rag::None);
    CHECK(verdict.rule == VerdictRule::Banded);

    const Indicator grade = indicatorOf(UnitKind::Grade, Aggregation::Last);
    Figure word;
    word.band = QStringLiteral("Good");
    CHECK(judge(nullptr, grade, word, kApril).rule == VerdictRule::Banded);
}

TEST_CASE("RAG: one case leaves the year red", "[rag]")
{
    Indicator mrsa = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold zero = thresholdOf(mrsa, Comparison::ZeroTolerance, 0);
    const auto series = monthlyValues(kApril, {0, 0, 0, 1, 0, 0});
    CHECK(judge(&zero, mrsa, valueFigure(1), Period::month(2024, 7)).rag == Rag::Red);
    CHECK(judge(&zero, mrsa, valueFigure(0), kSeptember).rag == Rag::Green);
    CHECK(judgeYear(zero, mrsa, series, Period::month(2024, 6)).rag == Rag::Green);
    const Verdict year = judgeYear(zero, mrsa, series, kSeptember);
    CHECK(year.rag == Rag::Red);
    CHECK(year.rule == VerdictRule::ZeroBroken);
    CHECK(year.value == 1);
    // Red even where the rule of the indicator gives no sum, or only the last month.
    mrsa.aggregation = Aggregation::None;
    CHECK(judgeYear(zero, mrsa, series, kSeptember).rag == Rag::Red);
    CHECK(judgeYear(zero, mrsa, series, Period::month(2024, 6)).rag == Rag::None);
    mrsa.aggregation = Aggregation::Last;
    CHECK(judgeYear(zero, mrsa, series, kSeptember).rag == Rag::Red);
}

TEST_CASE("RAG: an annual figure is judged against its trajectory", "[rag]")
{
    const Indicator cdiff = indicatorOf(UnitKind::Count, Aggregation::Sum);
    Threshold annual = thresholdOf(cdiff, Comparison::AtMost, 40, ThresholdBasis::FullYear);
    const auto series = monthlyValues(kApril, {3, 4, 5, 3, 4, 4});
    // No month has a colour of its own.
    CHECK(judge(&annual, cdiff, valueFigure(9), kApril).rule == VerdictRule::NotJudgedHere);
    const Verdict verdict = judgeYear(annual, cdiff, series, kSeptember);
    CHECK(verdict.value == 23);
    CHECK(verdict.target == Approx(20)); // six twelfths of 40
    CHECK(verdict.annualTarget == 40);
    CHECK(verdict.rag == Rag::Red);
    // Amber grows with the year too: 15 % above 20 is 23.
    CHECK(judgeYear(withAmber(annual, AmberKind::Relative, 15), cdiff, series, kSeptember).rag
          == Rag::Amber);
    CHECK(judgeYear(withAmber(annual, AmberKind::Absolute, 46), cdiff, series, kSeptember).rag
          == Rag::Amber);
    CHECK(judgeYear(withAmber(annual, AmberKind::Absolute, 45), cdiff, series, kSeptember).rag
          == Rag::Red);
    // 4 of 40 a month from April, then fewer: 24 by September.
    annual.profile = QStringLiteral("4 4 4 4 4 4 3 3 3 3 2 2");
    const Verdict shaped = judgeYear(annual, cdiff, series, kSeptember);
    CHECK(shaped.target == Approx(24));
    CHECK(shaped.rag == Rag::Green);
    annual.profile = QStringLiteral("1 2 3");
    CHECK(judgeYear(annual, cdiff, series, kSeptember).rule == VerdictRule::ThresholdIncomplete);
}

TEST_CASE("RAG: a missing month does not flatter an annual count", "[rag]")
{
    const Indicator cdiff = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold annual = thresholdOf(cdiff, Comparison::AtMost, 48, ThresholdBasis::FullYear);
    // 22 cases in five months; August was not sent. 24 would be allowed in six, 20 in five.
    const auto series = monthly(kApril,
                                {valueFigure(5), valueFigure(4), valueFigure(5), valueFigure(4),
                                 statusFigure(FigureStatus::NotCollected), valueFigure(4)});
    const Verdict verdict = judgeYear(annual, cdiff, series, kSeptember);
    CHECK(verdict.target == Approx(20));
    CHECK(verdict.rag == Rag::Red);
    CHECK(verdict.incomplete);
    CHECK(verdict.present == 5);
    CHECK(verdict.expected == 6);
}

TEST_CASE("RAG: which targets judge a year", "[rag]")
{
    const auto series = monthly(kApril, {partsFigure(90, 100), partsFigure(96, 100)});
    const Indicator proportion = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const Threshold monthlyTarget = thresholdOf(proportion, Comparison::AtLeast, 95);
    const Period may = Period::month(2024, 5);
    const Verdict year = judgeYear(monthlyTarget, proportion, series, may);
    CHECK(year.value == 93);
    CHECK(year.rag == Rag::Red);

    const Indicator count = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold aMonth = thresholdOf(count, Comparison::AtMost, 3);
    CHECK(judgeYear(aMonth, count, monthlyValues(kApril, {2, 2}), may).rule
          == VerdictRule::NotJudgedHere);
    // An annual percentage is compared with the whole of it.
    const Threshold annual =
        thresholdOf(proportion, Comparison::AtLeast, 92, ThresholdBasis::FullYear);
    CHECK(judgeYear(annual, proportion, series, may).rag == Rag::Green);
    // A figure about a year is the year.
    CHECK(judge(&annual, proportion, valueFigure(91), Period::financialYear(2023)).rag == Rag::Red);
}

TEST_CASE("thresholds: own before general, and by date", "[rag]")
{
    const Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Ref<Indicator> ref(indicator.uid);
    const Ref<Organisation> own(Uid::create());
    const Ref<Organisation> other(Uid::create());
    std::vector<Threshold> all(4, thresholdOf(indicator, Comparison::AtMost, 0));
    all[0].target = 1;
    all[0].validTo = QDate(2024, 3, 31);
    all[1].target = 2;
    all[1].validFrom = QDate(2024, 4, 1);
    all[2].target = 3;
    all[2].organisation = own;
    all[2].validFrom = QDate(2024, 7, 1);
    all[2].validTo = QDate(2024, 9, 30);
    all[3].target = 4;
    all[3].basis = ThresholdBasis::FullYear;
    const ThresholdBook book(all);
    const auto target = [&](const Ref<Organisation> &organisation, const Period &period) {
        const Threshold *found = book.choiceFor(ref, organisation).forPeriod(period);
        return found ? *found->target : -1;
    };
    CHECK(target(own, Period::month(2024, 3)) == 1);
    CHECK(target(own, kApril) == 2);
    CHECK(target(own, kSeptember) == 3);
    CHECK(target(other, kSeptember) == 2);
    CHECK(target(own, Period::month(2024, 10)) == 2);
    CHECK(book.choiceFor(ref, own).forYear(kSeptember, indicator)->target == 4);
    CHECK(book.choiceFor(Ref<Indicator>(Uid::create()), own).forPeriod(kApril) == nullptr);
}

TEST_CASE("overrides: the lead's colour stands, the rule's is kept", "[rag]")
{
    const Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const Threshold threshold = thresholdOf(indicator, Comparison::AtMost, 2);
    VerdictOverride chosen;
    chosen.organisation = Ref<Organisation>(Uid::create());
    chosen.indicator = Ref<Indicator>(indicator.uid);
    chosen.period = QStringLiteral("2024-09");
    chosen.rag = Rag::Amber;
    chosen.reason = QStringLiteral("one case was brought in");
    VerdictOverride ofWard = chosen;
    ofWard.breakdown = QStringLiteral("ward=7");
    ofWard.period = QStringLiteral("2024-08");
    const std::vector<VerdictOverride> all {chosen, ofWard};
    const OverrideBook book(all);
    CHECK(book.find(chosen.organisation, chosen.indicator, kSeptember, false) == &all[0]);
    CHECK(book.find(chosen.organisation, chosen.indicator, kSeptember, true) == nullptr);
    CHECK(book.find(chosen.organisation, chosen.indicator, Period::month(2024, 8), false)
          == nullptr);

    Verdict verdict = judge(&threshold, indicator, valueFigure(3), kSeptember);
    CHECK(applyOverride(verdict, chosen));
    CHECK(verdict.rag == Rag::Amber);
    CHECK(verdict.computed == Rag::Red);
    CHECK(verdict.overridden);

    // Not even the lead makes green what was not received.
    chosen.rag = Rag::Green;
    Verdict missing = judge(&threshold, indicator, Figure {}, kSeptember);
    CHECK_FALSE(applyOverride(missing, chosen));
    CHECK(missing.rag == Rag::None);
}

TEST_CASE("trajectory: twelve numbers or flat", "[rag]")
{
    CHECK(Trajectory::fromText(u"")->shareUpTo(6) == Approx(0.5));
    CHECK(Trajectory().share(1) == Approx(1.0 / 12));
    const auto shaped = Trajectory::fromText(u" 10 10 10 5 5 5 5 \t5 5 10 15 15 ");
    REQUIRE(shaped.has_value());
    CHECK(shaped->shareUpTo(3) == Approx(0.3));
    CHECK(shaped->share(12) == Approx(0.15));
    CHECK(shaped->shareUpTo(12) == 1.0);
    for (const char16_t *text : {u"1 2 3", u"1 1 1 1 1 1 1 1 1 1 1 x", u"0 0 0 0 0 0 0 0 0 0 0 0",
                                 u"-1 1 1 1 1 1 1 1 1 1 1 1", u"1 1 1 1 1 1 1 1 1 1 1 nan"})
        CHECK_FALSE(Trajectory::fromText(text).has_value());
}
