// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/Interval.h"

#include "core/calc/funnel/FunnelWords.h"
#include "tests/core/calc/funnel/FunnelGolden.h"
#include "tests/support/SharedFolder.h"

#include <cmath>

using namespace candour;
using namespace candour::test;

namespace {

double at(const CsvRow &row, const char *column)
{
    return goldenNumber(row.value(QString::fromLatin1(column)));
}

QString word(const CsvRow &row, const char *column)
{
    return row.value(QString::fromLatin1(column));
}

IntervalResult computed(const CsvRow &row)
{
    const auto confidence = Confidence::fromLevel(at(row, "confidence"));
    REQUIRE(confidence);
    const QString method = word(row, "method");
    const double x = at(row, "x");
    const double n = at(row, "n");
    const double multiplier = at(row, "multiplier");
    if (method == QLatin1String("wilson"))
        return wilsonInterval(x, n, *confidence, multiplier);
    if (method == QLatin1String("rate"))
        return rateInterval(x, n, *confidence, multiplier);
    if (method == QLatin1String("isratio"))
        return standardisedRatio(x, n, *confidence, multiplier);
    if (method == QLatin1String("byars_count"))
        return byarInterval(x, *confidence);
    REQUIRE(method == QLatin1String("exact_count"));
    return exactInterval(x, *confidence);
}

void check(const CsvRow &expected, const IntervalResult &interval)
{
    INFO(word(expected, "case_id").toStdString());
    REQUIRE(interval);
    CHECK(agrees(interval->value, at(expected, "value")));
    CHECK(agrees(interval->lower, at(expected, "lower")));
    CHECK(agrees(interval->upper, at(expected, "upper")));
}

QList<CsvRow> rowsOf(const QList<CsvRow> &rows, const QString &id)
{
    QList<CsvRow> found;
    for (const CsvRow &row : rows) {
        if (word(row, "case_id") == id)
            found.append(row);
    }
    REQUIRE_FALSE(found.isEmpty());
    return found;
}

IntervalRefusal refusal(const IntervalResult &interval)
{
    REQUIRE_FALSE(interval);
    return interval.error();
}

} // namespace

TEST_CASE("intervals: every golden case", "[interval][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> cases = goldenRows("ci_cases.csv");
    const QList<CsvRow> expected = goldenRows("ci_expected.csv");
    REQUIRE(cases.size() == expected.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        REQUIRE(word(cases[i], "case_id") == word(expected[i], "case_id"));
        const IntervalResult interval = computed(cases[i]);
        check(expected[i], interval);
        const QString label = word(expected[i], "method_label");
        if (label == QLatin1String("Exact") || label == QLatin1String("Byars"))
            CHECK(interval->method
                  == (label == QLatin1String("Exact") ? IntervalMethod::Exact
                                                      : IntervalMethod::Byar));
    }
}

TEST_CASE("intervals: indirectly standardised ratios and rates", "[interval][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> input = goldenRows("isr_input.csv");
    for (const CsvRow &expected : goldenRows("isr_expected.csv")) {
        const QList<CsvRow> rows = rowsOf(input, word(expected, "case_id"));
        std::vector<ReferencedStratum> strata;
        for (const CsvRow &row : rows)
            strata.push_back({at(row, "x"), at(row, "n"), at(row, "x_ref"), at(row, "n_ref")});
        const auto totals = indirectTotals(strata);
        REQUIRE(totals);
        CHECK(agrees(totals->observed, at(expected, "observed")));
        CHECK(agrees(totals->expected, at(expected, "expected")));
        const double multiplier = at(rows.first(), "multiplier");
        const bool isRate = word(rows.first(), "statistic") == QLatin1String("israte");
        if (isRate)
            CHECK(agrees(multiplier * totals->referenceRate, at(expected, "ref_rate")));
        check(expected,
              standardisedRatio(totals->observed, totals->expected,
                                *Confidence::fromLevel(at(rows.first(), "confidence")),
                                isRate ? multiplier * totals->referenceRate : multiplier));
    }
}

TEST_CASE("intervals: directly standardised rates", "[interval][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> input = goldenRows("dsr_input.csv");
    for (const CsvRow &expected : goldenRows("dsr_expected.csv")) {
        const QList<CsvRow> rows = rowsOf(input, word(expected, "case_id"));
        QMap<int, WeightedStratum> bands;
        for (const CsvRow &row : rows) {
            WeightedStratum &band = bands[word(row, "ageband").toInt()];
            band.population = at(row, "n");
            band.weight = at(row, "stdpop");
            const double each = at(row, "eventfreq");
            band.counts.resize(std::max(band.counts.size(), size_t(std::isnan(each) ? 1 : each)));
            band.counts[std::isnan(each) ? 0 : size_t(each) - 1] = at(row, "x");
        }
        std::vector<WeightedStratum> strata(bands.begin(), bands.end());
        const IntervalResult rate =
            directRate(strata, *Confidence::fromLevel(at(rows.first(), "confidence")),
                       at(rows.first(), "multiplier"));
        check(expected, rate);
        CHECK((rate->method == IntervalMethod::DobsonRepeats)
              == word(expected, "method_label").contains(QLatin1String("non-independent")));
        // Order does not matter, and another unit of weight does not either.
        std::reverse(strata.begin(), strata.end());
        for (WeightedStratum &band : strata)
            band.weight *= 7;
        check(expected,
              directRate(strata, *Confidence::fromLevel(at(rows.first(), "confidence")),
                         at(rows.first(), "multiplier")));
    }
}

TEST_CASE("intervals: a level is a share or a percentage", "[interval]")
{
    CHECK(Confidence::fromLevel(95)->z() == Confidence::fromLevel(0.95)->z());
    CHECK(Confidence::of95().z() == Approx(1.9599639845400545).epsilon(1e-15));
    CHECK(Confidence::of998().z() == Approx(3.0902323061678132).epsilon(1e-14));
    CHECK(Confidence::fromLevel(0.9));
    CHECK(Confidence::fromLevel(100));
    for (const double level : {0.0, 0.89, 1.01, 50.0, 89.9, 100.1, -0.95, kNoNumber})
        CHECK_FALSE(Confidence::fromLevel(level));
}

TEST_CASE("intervals: the ends of a proportion are exact", "[interval]")
{
    for (const double n : {1.0, 3.0, 10.0, 17.0, 333.0, 99999.0}) {
        for (const Confidence &confidence : {Confidence::of95(), Confidence::of998()}) {
            CHECK(wilsonInterval(0, n, confidence)->lower == 0);
            CHECK(wilsonInterval(n, n, confidence)->upper <= 1);
            CHECK(wilsonInterval(n, n, confidence)->upper > 1 - 1e-12);
        }
    }
    const Confidence all = *Confidence::fromLevel(1);
    CHECK(wilsonInterval(3, 7, all, 100)->lower == 0);
    CHECK(wilsonInterval(3, 7, all, 100)->upper == 100);
}

TEST_CASE("intervals: exact below ten events, Byar's from ten", "[interval]")
{
    const Confidence &sure = Confidence::of95();
    CHECK(countInterval(9.999, sure)->method == IntervalMethod::Exact);
    CHECK(countInterval(10, sure)->method == IntervalMethod::Byar);
    CHECK(countInterval(0, sure)->lower == 0);
    // P(X <= 0) = 0.025 where exp(-upper) is: an interval that needs no table.
    CHECK(countInterval(0, sure)->upper == Approx(-std::log(0.025)).epsilon(1e-14));
    // Where it is used, the approximation is within a half of one per cent of the exact limits.
    for (const double count : {10.0, 25.0, 100.0, 5000.0}) {
        CHECK(byarInterval(count, sure)->lower
              == Approx(exactInterval(count, sure)->lower).epsilon(0.005));
        CHECK(byarInterval(count, sure)->upper
              == Approx(exactInterval(count, sure)->upper).epsilon(0.005));
    }
}

TEST_CASE("intervals: what cannot be computed is refused, in words", "[interval]")
{
    const Confidence &sure = Confidence::of95();
    const double infinite = std::numeric_limits<double>::infinity();
    CHECK(refusal(wilsonInterval(kNoNumber, 10, sure)) == IntervalRefusal::Missing);
    CHECK(refusal(wilsonInterval(1, kNoNumber, sure)) == IntervalRefusal::Missing);
    CHECK(refusal(wilsonInterval(infinite, 10, sure)) == IntervalRefusal::NotFinite);
    CHECK(refusal(wilsonInterval(1, infinite, sure)) == IntervalRefusal::NotFinite);
    CHECK(refusal(wilsonInterval(-1, 10, sure)) == IntervalRefusal::NegativeCount);
    CHECK(refusal(wilsonInterval(0, 0, sure)) == IntervalRefusal::NoDenominator);
    CHECK(refusal(wilsonInterval(11, 10, sure)) == IntervalRefusal::CountAboveDenominator);
    CHECK(refusal(rateInterval(1, -5, sure)) == IntervalRefusal::NoDenominator);
    CHECK(refusal(standardisedRatio(1, 0, sure)) == IntervalRefusal::NoExpected);
    CHECK(refusal(byarInterval(0, sure)) == IntervalRefusal::BelowByar);
    CHECK(refusal(byarInterval(1, Confidence::of998())) == IntervalRefusal::BelowByar);
    CHECK(refusal(exactInterval(3, *Confidence::fromLevel(1)))
          == IntervalRefusal::CompleteConfidence);
    CHECK(refusal(byarInterval(30, *Confidence::fromLevel(1)))
          == IntervalRefusal::CompleteConfidence);

    const std::vector<WeightedStratum> few {{1000, 5000, {4}}, {2000, 5000, {5}}};
    CHECK(refusal(directRate(few, sure)) == IntervalRefusal::TooFewEvents);
    const std::vector<WeightedStratum> weightless {{1000, 0, {40}}, {2000, 0, {5}}};
    CHECK(refusal(directRate(weightless, sure)) == IntervalRefusal::NoWeight);
    CHECK(refusal(directRate({}, sure)) == IntervalRefusal::NoWeight);
    const std::vector<WeightedStratum> empty {{0, 5000, {40}}};
    CHECK(refusal(directRate(empty, sure)) == IntervalRefusal::NoDenominator);
    const std::vector<WeightedStratum> below {{1000, -1, {40}}};
    CHECK(refusal(directRate(below, sure)) == IntervalRefusal::NegativeWeight);

    const std::vector<ReferencedStratum> nobody {{3, 100, 0, 5000}};
    CHECK(indirectTotals(nobody).error() == IntervalRefusal::NoExpected);
    const std::vector<ReferencedStratum> noReference {{3, 100, 7, 0}};
    CHECK(indirectTotals(noReference).error() == IntervalRefusal::NoDenominator);

    for (int i = 0; i <= int(IntervalRefusal::CompleteConfidence); ++i)
        CHECK_FALSE(refusalWords(IntervalRefusal(i)).isEmpty());
    for (int i = 0; i <= int(IntervalMethod::DobsonRepeats); ++i)
        CHECK_FALSE(methodWords(IntervalMethod(i)).isEmpty());
}
