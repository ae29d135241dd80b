// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Aggregate.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"
#include "tests/support/SharedFolder.h"

#include <QFile>

#include <algorithm>

using namespace candour;
using namespace candour::test;

namespace {

const Period kApril = Period::month(2024, 4);

MonthSpan yearTo(int year, int month)
{
    return MonthSpan::yearToDate(Period::month(year, month));
}

} // namespace

TEST_CASE("month span: year to date, rolling year, periods", "[aggregate]")
{
    CHECK(yearTo(2024, 4).count() == 1);
    CHECK(yearTo(2025, 3).count() == 12);
    CHECK(yearTo(2025, 1).firstMonth() == kApril);
    CHECK(yearTo(2025, 1).lastMonth() == Period::month(2025, 1));
    CHECK(MonthSpan::rollingYear(kApril).firstMonth() == Period::month(2023, 5));
    CHECK(MonthSpan::of(Period::quarter(2024, 4)).lastMonth() == Period::month(2025, 3));
    CHECK(MonthSpan::of(Period::day(QDate(2024, 2, 29))).firstMonth() == Period::month(2024, 2));
    CHECK(MonthSpan::of(Period()).isEmpty());
}

TEST_CASE("aggregate: a proportion is computed anew from summed parts", "[aggregate]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    // 90 % of 10 and 50 % of 1000: the mean of the percentages would be 70.
    const auto series =
        monthly(kApril, {partsFigure(9, 10), partsFigure(500, 1000), partsFigure(0, 0)});
    const Aggregate quarter = aggregate(series, indicator, MonthSpan::of(Period::quarter(2024, 1)));
    REQUIRE(quarter.hasValue());
    CHECK(quarter.value == Approx(100.0 * 509 / 1010).epsilon(1e-14));
    CHECK(quarter.figure.numerator == 509);
    CHECK(quarter.figure.denominator == 1010);
    // A month in which nobody was seen is a month with data.
    CHECK(quarter.present == 3);
    CHECK(quarter.isComplete());
    CHECK(quarter.figure.status == FigureStatus::Final);
}

TEST_CASE("aggregate: percentages without parts give no year", "[aggregate]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const auto series = monthly(kApril, {partsFigure(9, 10), valueFigure(80), partsFigure(9, 10)});
    const Aggregate year = aggregate(series, indicator, yearTo(2024, 6));
    CHECK_FALSE(year.hasValue());
    CHECK(year.gap == AggregateGap::PartsIncomplete);
    CHECK(std::isnan(year.value));
    // One month alone is that month's own figure.
    const Aggregate may = aggregate(series, indicator, MonthSpan::of(Period::month(2024, 5)));
    CHECK(may.value == 80);

    const Indicator score = indicatorOf(UnitKind::Score, Aggregation::SumOfParts);
    const auto mixed = monthly(kApril, {partsFigure(10, 5), partsFigure(3, kNoNumber)});
    CHECK(aggregate(mixed, score, yearTo(2024, 5)).gap == AggregateGap::PartsIncomplete);
}

TEST_CASE("aggregate: what is missing is counted and said", "[aggregate]")
{
    const Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    const auto series = monthly(kApril,
                                {valueFigure(3), statusFigure(FigureStatus::Suppressed),
                                 valueFigure(4, FigureStatus::Provisional),
                                 statusFigure(FigureStatus::NotCollected),
                                 statusFigure(FigureStatus::NotApplicable), valueFigure(0)});
    const Aggregate year = aggregate(series, indicator, yearTo(2024, 10));
    REQUIRE(year.hasValue());
    CHECK(year.value == 7);
    CHECK(year.largestPart == 4);
    CHECK(year.present == 3);
    CHECK(year.expected == 6); // seven months, one of them not applicable
    CHECK_FALSE(year.isComplete());
    CHECK(year.monthsPresent == 0b100101);
    CHECK(year.figure.status == FigureStatus::Provisional);

    const Aggregate nothing = aggregate({}, indicator, yearTo(2024, 10));
    CHECK(nothing.gap == AggregateGap::NoParts);
    CHECK(nothing.expected == 7);
}

TEST_CASE("aggregate: the rule decides", "[aggregate]")
{
    const auto series = monthlyValues(kApril, {10, 20, 5});
    const MonthSpan span = yearTo(2024, 6);
    CHECK(aggregate(series, indicatorOf(UnitKind::Count, Aggregation::Sum), span).value == 35);
    CHECK(aggregate(series, indicatorOf(UnitKind::Count, Aggregation::SumOfParts), span).value
          == 35);
    CHECK(aggregate(series, indicatorOf(UnitKind::Count, Aggregation::Last), span).value == 5);
    CHECK(aggregate(series, indicatorOf(UnitKind::Count, Aggregation::None), span).gap
          == AggregateGap::NoRule);
    // Nobody may add percentages, even by mistake.
    CHECK(aggregate(series, indicatorOf(UnitKind::Proportion, Aggregation::Sum), span).gap
          == AggregateGap::NoRule);
}

TEST_CASE("aggregate: quarters add up to a year in their own frequency", "[aggregate]")
{
    Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    indicator.frequency = Frequency::Quarterly;
    const std::vector<Observation> series {
        observe(Period::quarter(2024, 1), partsFigure(50, 100)),
        observe(Period::quarter(2024, 2), partsFigure(90, 100)),
    };
    const Aggregate toSeptember = aggregate(series, indicator, yearTo(2024, 9));
    CHECK(toSeptember.value == 70);
    CHECK(toSeptember.present == 2);
    CHECK(toSeptember.expected == 2);
    // To August only the first quarter is over.
    const Aggregate toAugust = aggregate(series, indicator, yearTo(2024, 8));
    CHECK(toAugust.value == 50);
    CHECK(toAugust.expected == 1);
    const Aggregate year = aggregate(series, indicator, MonthSpan::of(Period::financialYear(2024)));
    CHECK(year.present == 2);
    CHECK(year.expected == 4);
    // A quarter is its own figure even when the indicator is not added up.
    indicator.aggregation = Aggregation::None;
    CHECK(aggregate(series, indicator, MonthSpan::of(Period::quarter(2024, 2))).value == 90);
}

TEST_CASE("aggregate: rolling years are never added", "[aggregate]")
{
    Indicator indicator = indicatorOf(UnitKind::Ratio, Aggregation::SumOfParts);
    indicator.frequency = Frequency::RollingYear;
    const std::vector<Observation> series {
        observe(Period::rollingYear(2023, 7), partsFigure(110, 100)),
        observe(Period::rollingYear(2023, 10), partsFigure(105, 100)),
    };
    CHECK(aggregate(series, indicator, yearTo(2024, 9)).gap == AggregateGap::NoRule);
    indicator.aggregation = Aggregation::Last;
    const Aggregate last = aggregate(series, indicator, yearTo(2024, 9));
    CHECK(last.value == Approx(1.05));
    CHECK(last.expected == 0);
    CHECK(last.isComplete());
}

TEST_CASE("aggregate: published A&E figures of a trust", "[aggregate]")
{
    NEEDS_SHARED_FOLDER();
    QFile file(sharedFile(QStringLiteral("data/01_ae/ae_attendances.csv")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Observation> series;
    qint64 attended = 0;
    qint64 breached = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.value(1) != "RQM" || cells.value(2) != "1")
            continue;
        const QDate month = QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate);
        const qint64 attendances = cells[3].toLongLong();
        const qint64 breaches = cells[4].toLongLong();
        series.push_back(observe(Period::month(month.year(), month.month()),
                                 partsFigure(double(attendances - breaches), double(attendances))));
        if (month >= QDate(2018, 4, 1) && month <= QDate(2018, 12, 1)) {
            attended += attendances;
            breached += breaches;
        }
    }
    REQUIRE(series.size() == 36);
    std::sort(series.begin(), series.end(),
              [](const auto &a, const auto &b) { return a.period < b.period; });
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);

    // April to June 2018, added by hand: 17,309 + 18,745 + 17,999 attended, 1,204 + 1,130 + 1,190
    // waited longer than four hours.
    const Aggregate quarter = aggregate(series, indicator, MonthSpan::of(Period::quarter(2018, 1)));
    CHECK(quarter.figure.denominator == 54053);
    CHECK(quarter.figure.numerator == 54053 - 3524);
    CHECK(quarter.value == Approx(93.48047286).epsilon(1e-9));

    const Aggregate year = aggregate(series, indicator, yearTo(2018, 12));
    CHECK(year.present == 9);
    CHECK(year.value
          == Approx(100.0 * double(attended - breached) / double(attended)).epsilon(1e-14));
    CHECK(aggregate(series, indicator, MonthSpan::rollingYear(Period::month(2018, 12))).present
          == 12);
}
