// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Scorecard.h"

#include "core/calc/Across.h"
#include "core/calc/Matrix.h"
#include "core/calc/Overall.h"
#include "core/calc/VerdictText.h"
#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

#include <algorithm>
#include <chrono>

using namespace candour;
using namespace candour::test;

namespace {

const Period kSeptember = Period::month(2024, 9);

/// A scorecard of September 2024 with one row.
struct OneRow {
    ScorecardInput input;

    OneRow(const Indicator &indicator, std::vector<Observation> series,
           std::vector<Threshold> thresholds = {})
    {
        input.organisation = Ref<Organisation>(Uid::create());
        input.lastMonth = kSeptember;
        input.indicators = {indicator};
        input.observations = {std::move(series)};
        input.thresholds = std::move(thresholds);
    }

    [[nodiscard]] ScorecardRow compute() const { return computeScorecard(input).rows.at(0); }
};

/// A long series of a hundred indicators for the timing tests.
std::vector<Observation> threeYears(const Indicator &indicator, int seed)
{
    std::vector<Observation> series;
    Period month = Period::month(2021, 10);
    for (int i = 0; i < 36; ++i, month = month.plus(1)) {
        const double n = 80 + (i * 7 + seed * 3) % 20;
        series.push_back(observe(
            month, indicator.unit == UnitKind::Count ? valueFigure(n) : partsFigure(n, 100)));
    }
    return series;
}

struct Library {
    std::vector<Indicator> indicators;
    std::vector<Threshold> thresholds;
};

Library hundredIndicators()
{
    Library library;
    for (int i = 0; i < 100; ++i) {
        const bool count = i % 3 == 0;
        library.indicators.push_back(
            indicatorOf(count ? UnitKind::Count : UnitKind::Proportion,
                        count ? Aggregation::Sum : Aggregation::SumOfParts));
        library.indicators.back().polarity =
            count ? Polarity::LowerIsBetter : Polarity::HigherIsBetter;
        library.thresholds.push_back(
            count ? thresholdOf(library.indicators.back(), Comparison::AtMost, 1100,
                                ThresholdBasis::FullYear)
                  : withAmber(thresholdOf(library.indicators.back(), Comparison::AtLeast, 95),
                              AmberKind::Absolute, 90));
    }
    return library;
}

template <typename Work>
double bestMilliseconds(Work work)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

// Sanitizers and unoptimised builds are measured for nothing but their results.
#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
constexpr double kPatience = 50;
#else
constexpr double kPatience = 1;
#endif

} // namespace

TEST_CASE("scorecard: months, year to date, last year, quarters", "[scorecard]")
{
    const Indicator cdiff = indicatorOf(UnitKind::Count, Aggregation::Sum);
    // 19 cases April to September 2023, 30 in all of 2023/24, 23 to September 2024.
    OneRow fixture(cdiff,
                   monthlyValues(Period::month(2023, 4),
                                 {3, 3, 4, 2, 3, 4, 2, 1, 2, 3, 2, 1, //
                                  3, 4, 5, 3, 4, 4, 9}),
                   {thresholdOf(cdiff, Comparison::AtMost, 40, ThresholdBasis::FullYear)});
    fixture.input.yearCount = 2;
    const Scorecard card = computeScorecard(fixture.input);
    REQUIRE(card.months.size() == 12);
    CHECK(card.months.front() == Period::month(2023, 10));
    CHECK(card.months.back() == kSeptember);
    REQUIRE(card.quarters.size() == 4);
    CHECK(card.quarters.back() == Period::quarter(2024, 2));

    const ScorecardRow &row = card.rows.at(0);
    CHECK(row.cells.front().value == 2);
    CHECK(row.latest == 11);
    CHECK(row.latestCell()->value == 4); // October's 9 is beyond "data to"
    CHECK(row.latestCell()->verdict.rule == VerdictRule::NotJudgedHere);
    CHECK(row.yearToDate.aggregate.value == 23);
    CHECK(row.yearToDate.verdict.rag == Rag::Red); // 20 expected by September
    CHECK(row.sameTimeLastYear.aggregate.value == 19);
    CHECK(row.sameTimeLastYear.verdict.rag == Rag::Green);
    CHECK(row.quarters[0].aggregate.value == 5); // October to December 2023
    CHECK(row.quarters[3].aggregate.value == 11);
    CHECK(row.quarters[3].verdict.rag == Rag::None);
    CHECK(row.years[0].aggregate.value == 30);
    CHECK(row.years[0].verdict.rag == Rag::Green);
    CHECK(row.years[1].aggregate.present == 6);
    CHECK(row.years[1].aggregate.expected == 12);
    CHECK(*row.target->target == 40);
    CHECK(std::isnan(row.sparkline[5])); // March 2023
    CHECK(row.sparkline[6] == 3); // April 2023
    CHECK(row.sparkline[23] == 4);
    // A month without a colour does not hide the year's.
    CHECK(ragOf(row, VerdictChoice::Latest) == Rag::Red);
    CHECK(row.worst == Rag::Red);
    CHECK(card.byLatest == RagCounts {1, 0, 0, 0});
    CHECK(card.byYearToDate == RagCounts {1, 0, 0, 0});
}

TEST_CASE("scorecard: a quarter stands in the month in which it ends", "[scorecard]")
{
    Indicator vacancy = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    vacancy.frequency = Frequency::Quarterly;
    const OneRow fixture(vacancy,
                         {observe(Period::quarter(2024, 1), partsFigure(90, 1000)),
                          observe(Period::quarter(2024, 2), partsFigure(120, 1000))},
                         {thresholdOf(vacancy, Comparison::AtMost, 10)});
    const ScorecardRow row = fixture.compute();
    CHECK(row.cells[8].period == Period::quarter(2024, 1)); // under June
    CHECK(row.cells[8].verdict.rag == Rag::Green);
    CHECK(row.cells[11].verdict.rag == Rag::Red);
    CHECK(row.cells[10].verdict.rule == VerdictRule::NotDue);
    CHECK(row.cells[5].verdict.rule == VerdictRule::NoData); // January to March was due
    CHECK(row.yearToDate.aggregate.value == 10.5);
    CHECK(row.yearToDate.verdict.rag == Rag::Red);
    CHECK(row.quarters[3].verdict.rag == Rag::Red);
    CHECK(explain(row.quarters[3].verdict, vacancy)
          == QStringLiteral("12.0 % is above the target of at most 10 %: red."));
}

TEST_CASE("scorecard: a published rolling year and a band", "[scorecard]")
{
    Indicator shmi = indicatorOf(UnitKind::Ratio, Aggregation::None);
    shmi.frequency = Frequency::RollingYear;
    shmi.banded = true;
    Figure figure = valueFigure(1.02);
    figure.band = QStringLiteral("as expected");
    const OneRow fixture(shmi, {observe(Period::rollingYear(2023, 6), figure)});
    const ScorecardRow row = fixture.compute();
    CHECK(row.latest == 7); // June 2023 to May 2024, under May
    CHECK(row.latestCell()->period == Period::rollingYear(2023, 6));
    CHECK(row.latestCell()->verdict.rule == VerdictRule::Banded);
    CHECK(row.yearToDate.aggregate.gap == AggregateGap::NoRule);
    CHECK(row.worst == Rag::None);
}

TEST_CASE("scorecard: what is not there, suppressed, cleared or overridden", "[scorecard]")
{
    const Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    OneRow fixture(indicator,
                   monthly(Period::month(2024, 6),
                           {valueFigure(1), statusFigure(FigureStatus::Suppressed), valueFigure(9),
                            statusFigure(FigureStatus::Cleared)}),
                   {thresholdOf(indicator, Comparison::AtMost, 5)});
    ScorecardRow row = fixture.compute();
    CHECK(row.latest == 10); // a cleared figure is none
    CHECK(row.cells[9].verdict.rule == VerdictRule::Suppressed);
    CHECK(row.cells[11].verdict.rule == VerdictRule::NoData);
    CHECK_FALSE(row.cells[11].received);
    CHECK(row.cells[10].verdict.rag == Rag::Red);
    CHECK(row.yearToDate.aggregate.present == 2);
    CHECK(row.yearToDate.aggregate.expected == 6);

    VerdictOverride chosen;
    chosen.organisation = fixture.input.organisation;
    chosen.indicator = Ref<Indicator>(indicator.uid);
    chosen.period = QStringLiteral("2024-08");
    chosen.rag = Rag::Amber;
    VerdictOverride year = chosen;
    year.period = QStringLiteral("2024-09");
    year.basis = ThresholdBasis::YearToDate;
    year.rag = Rag::Green;
    fixture.input.overrides = {chosen, year};
    row = fixture.compute();
    CHECK(row.cells[10].verdict.rag == Rag::Amber);
    CHECK(row.cells[10].verdict.computed == Rag::Red);
    CHECK(row.yearToDate.verdict.rag == Rag::Green);
    CHECK(row.yearToDate.verdict.overridden);

    fixture.input.observations.clear();
    row = fixture.compute();
    CHECK(row.latest == -1);
    CHECK(row.latestCell() == nullptr);
    CHECK(ragOf(row, VerdictChoice::Latest) == Rag::None);
    fixture.input.lastMonth = {};
    CHECK(computeScorecard(fixture.input).rows.empty());
}

TEST_CASE("scorecard: old months keep the rules of their time", "[scorecard]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    Threshold before = thresholdOf(indicator, Comparison::AtLeast, 85);
    before.validTo = QDate(2024, 6, 30);
    Threshold after = thresholdOf(indicator, Comparison::AtLeast, 95);
    after.validFrom = QDate(2024, 7, 1);
    const OneRow fixture(
        indicator, monthly(Period::month(2024, 6), {partsFigure(90, 100), partsFigure(90, 100)}),
        {after, before});
    const ScorecardRow row = fixture.compute();
    CHECK(row.cells[8].verdict.rag == Rag::Green);
    CHECK(row.cells[9].verdict.rag == Rag::Red);
    CHECK(*row.target->target == 95);
}

TEST_CASE("scorecard: the weakest dimension is the provider's colour", "[scorecard]")
{
    DimensionSet set;
    for (const char *code : {"safety", "effectiveness", "experience", "workforce"}) {
        Dimension dimension;
        dimension.uid = Uid::create();
        dimension.code = QString::fromLatin1(code);
        dimension.core = set.dimensions.size() < 3;
        set.dimensions << dimension;
    }
    Scorecard card;
    const auto addRow = [&](int dimension, Rag rag) {
        ScorecardRow row;
        IndicatorDimension place;
        place.dimension = Ref<Dimension>(set.dimensions[dimension].uid);
        row.indicator.dimensions << place;
        row.cells.resize(1);
        row.cells[0].received = true;
        row.cells[0].verdict.rag = rag;
        row.cells[0].verdict.rule = VerdictRule::TargetMet;
        row.latest = 0;
        card.rows.push_back(row);
    };
    CHECK(overallVerdict(card, set).rag == Rag::None);
    addRow(0, Rag::Green);
    addRow(1, Rag::Green);
    // Nothing is known of patients' experience: not green.
    CHECK(overallVerdict(card, set).rag == Rag::None);
    CHECK(overallVerdict(card, set).weakest.uid() == set.dimensions[2].uid);
    addRow(2, Rag::Green);
    CHECK(overallVerdict(card, set).rag == Rag::Green);
    addRow(3, Rag::Amber);
    CHECK(overallVerdict(card, set).rag == Rag::Amber);
    CHECK(overallVerdict(card, set).weakest.uid() == set.dimensions[3].uid);
    addRow(1, Rag::Red);
    const OverallVerdict overall = overallVerdict(card, set);
    CHECK(overall.rag == Rag::Red);
    CHECK(overall.dimensions[1].counts == RagCounts {1, 0, 1, 0});
}

TEST_CASE("matrix: latest with its own period, worst first, no ranking of bands", "[scorecard]")
{
    Indicator fft = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    fft.polarity = Polarity::HigherIsBetter;
    Indicator shmi = indicatorOf(UnitKind::Ratio, Aggregation::None);
    shmi.frequency = Frequency::RollingYear;
    shmi.polarity = Polarity::LowerIsBetter;
    shmi.banded = true;
    MatrixInput input;
    input.lastMonth = kSeptember;
    input.indicators = {fft, shmi};
    input.thresholds = {
        withAmber(thresholdOf(fft, Comparison::AtLeast, 95), AmberKind::Absolute, 90)};
    const auto add = [&](std::vector<Observation> first, std::vector<Observation> second) {
        input.organisations.push_back(Ref<Organisation>(Uid::create()));
        input.observations.push_back(std::move(first));
        input.observations.push_back(std::move(second));
    };
    const Period july = Period::month(2024, 7);
    const Period rolling = Period::rollingYear(2023, 6);
    add(monthly(july, {partsFigure(96, 100), partsFigure(97, 100), partsFigure(98, 100)}),
        {observe(rolling, valueFigure(0.9))});
    add(monthly(july, {partsFigure(80, 100), partsFigure(92, 100)}),
        {observe(rolling, valueFigure(1.3))});
    add(monthly(july, {partsFigure(80, 100)}), {});
    add({}, {});
    add(monthlyValues(Period::month(2023, 1), {50}), {}); // older than the window

    const Matrix matrix = computeMatrix(input);
    REQUIRE(matrix.rows.size() == 5);
    CHECK(matrix.rows[1].cells[0].latest.period == Period::month(2024, 8));
    CHECK(matrix.rows[1].cells[0].latest.verdict.rag == Rag::Amber);
    CHECK(matrix.rows[1].cells[0].yearToDate.aggregate.value == 86);
    CHECK(matrix.rows[1].cells[0].yearToDate.verdict.rag == Rag::Red);
    CHECK(matrix.rows[1].cells[1].latest.period == rolling);
    CHECK_FALSE(matrix.rows[3].cells[0].latest.received);
    CHECK_FALSE(matrix.rows[4].cells[0].latest.received);
    CHECK(matrix.rows[1].byLatest == RagCounts {0, 1, 0, 1});
    CHECK(worstFirst(matrix, VerdictChoice::Latest) == std::vector {2, 1, 0, 3, 4});
    CHECK(worstFirst(matrix, VerdictChoice::Worst) == std::vector {1, 2, 0, 3, 4});
    CHECK(orderByValue(matrix, 0) == std::vector {2, 1, 0, 3, 4});
    CHECK(orderByValue(matrix, 1).empty());
}

TEST_CASE("across providers: the worst verdict first, then the worse value, never bands by value",
          "[scorecard][across]")
{
    Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    indicator.polarity = Polarity::HigherIsBetter;
    const Threshold threshold =
        withAmber(thresholdOf(indicator, Comparison::AtLeast, 95), AmberKind::Absolute, 90);
    std::vector<Scorecard> cards;
    for (const double value : {97.0, 88.0, 92.0, 85.0, 99.0}) {
        OneRow one(indicator, {observe(kSeptember, partsFigure(value, 100))}, {threshold});
        cards.push_back(computeScorecard(one.input));
    }
    cards.push_back(computeScorecard(OneRow(indicator, {}, {threshold}).input)); // no figure
    CHECK(worstFirst(cards, VerdictChoice::Latest) == std::vector<int> {3, 1, 2, 0, 4, 5});
    for (Scorecard &card : cards)
        card.rows[0].indicator.banded = true;
    CHECK(worstFirst(cards, VerdictChoice::Latest) == std::vector<int> {1, 3, 2, 0, 4, 5});
    cards[3].rows.clear();
    CHECK(worstFirst(cards, VerdictChoice::Latest) == std::vector<int> {1, 2, 0, 4, 5});
}

TEST_CASE("matrix: only some measures, verdicts counted anew", "[scorecard]")
{
    const Library library = hundredIndicators();
    MatrixInput input;
    input.lastMonth = kSeptember;
    input.indicators = {library.indicators[0], library.indicators[1], library.indicators[2]};
    input.organisations = {Ref<Organisation>(Uid::create())};
    input.thresholds = library.thresholds;
    for (const Indicator &indicator : input.indicators)
        input.observations.push_back(threeYears(indicator, 1));
    const Matrix all = computeMatrix(input);
    const Matrix some = onlyMeasures(all, {input.indicators[2].uid, input.indicators[0].uid});
    REQUIRE(some.indicators.size() == 2);
    CHECK(some.indicators[1].uid == input.indicators[2].uid);
    input.indicators.erase(input.indicators.begin() + 1);
    input.observations.erase(input.observations.begin() + 1);
    CHECK(some.rows[0].byLatest == computeMatrix(input).rows[0].byLatest);
    CHECK(onlyMeasures(all, {}).indicators.size() == 3);
}

TEST_CASE("scorecard and matrix are quick", "[scorecard]")
{
    const Library library = hundredIndicators();
    ScorecardInput one;
    one.organisation = Ref<Organisation>(Uid::create());
    one.lastMonth = kSeptember;
    one.monthCount = 24;
    one.indicators = library.indicators;
    one.thresholds = library.thresholds;
    for (int i = 0; i < 100; ++i)
        one.observations.push_back(threeYears(library.indicators[size_t(i)], i));
    Scorecard card;
    const double scorecard = bestMilliseconds([&] { card = computeScorecard(one); });
    CHECK(card.rows.size() == 100);
    CHECK(card.byLatest.none == 0);
    CHECK(scorecard < 10 * kPatience);

    MatrixInput all;
    all.lastMonth = kSeptember;
    all.monthCount = 24;
    all.indicators = library.indicators;
    all.thresholds = library.thresholds;
    for (int o = 0; o < 50; ++o) {
        all.organisations.push_back(Ref<Organisation>(Uid::create()));
        for (int i = 0; i < 100; ++i)
            all.observations.push_back(threeYears(library.indicators[size_t(i)], i + o));
    }
    Matrix matrix;
    const double grid = bestMilliseconds([&] { matrix = computeMatrix(all); });
    CHECK(matrix.rows.size() == 50);
    CHECK(grid < 150 * kPatience);
    INFO("scorecard " << scorecard << " ms, matrix " << grid << " ms");
    CHECK(worstFirst(matrix, VerdictChoice::Latest).size() == 50);
}

TEST_CASE("scorecard: poor data mark the figure and every total it went into",
          "[scorecard][quality]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const Ref<Organisation> ours(Uid::create());
    DataQuality poor;
    poor.indicator = Ref<Indicator>(share.uid);
    poor.organisation = ours;
    poor.grade = QualityGrade::Poor;
    poor.from = QDate(2026, 7, 1);
    poor.note = QStringLiteral("Not validated");
    DataQuality good = poor;
    good.grade = QualityGrade::High;
    good.from = QDate(2026, 8, 1);
    ScorecardInput input;
    input.organisation = ours;
    input.lastMonth = Period::month(2026, 9);
    input.indicators = {share};
    input.observations = {monthly(Period::month(2026, 4),
                                  {partsFigure(1, 2), partsFigure(1, 2), partsFigure(1, 2),
                                   partsFigure(1, 2), partsFigure(1, 2), partsFigure(1, 2)})};
    input.grades = {good, poor};
    const ScorecardRow row = computeScorecard(input).rows.at(0);
    for (const ScorecardCell &cell : row.cells)
        CHECK((cell.poorData != nullptr) == (cell.period == Period::month(2026, 7)));
    REQUIRE(row.yearToDate.poorData); // July is one of its months
    CHECK(row.yearToDate.poorData->note == poor.note);
    CHECK_FALSE(row.sameTimeLastYear.poorData);
    REQUIRE(row.quarters.size() == 4);
    CHECK_FALSE(row.quarters[2].poorData); // April to June
    CHECK(row.quarters[3].poorData);
    input.organisation = Ref<Organisation>(Uid::create());
    CHECK_FALSE(computeScorecard(input).rows.at(0).yearToDate.poorData);
}
