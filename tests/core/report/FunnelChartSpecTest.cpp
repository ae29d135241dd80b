// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/FunnelChartSpec.h"

#include "tests/support/CatchQt.h"

#include <cmath>

using namespace candour;

namespace {

const Period kMonth = Period::month(2026, 9);
constexpr int kAlike = 29;
constexpr double kCentre = 100.0 * (kAlike * 900 + 700) / ((kAlike + 1) * 1000);

/// A proportion of some providers in one month.
struct Group {
    Indicator indicator;
    QList<Organisation> organisations;
    std::vector<FunnelSeries> series;

    Group()
    {
        indicator.uid = Uid::create();
        indicator.code = QStringLiteral("M1");
        indicator.name = QStringLiteral("Seen in time");
        indicator.unit = UnitKind::Proportion;
        indicator.denominator = QStringLiteral("people seen");
        indicator.polarity = Polarity::HigherIsBetter;
    }

    void add(const QString &name, double numerator, double denominator)
    {
        Organisation one;
        one.uid = Uid::create();
        one.code = QStringLiteral("ZZ%1").arg(organisations.size() + 1);
        one.name = name;
        organisations.append(one);
        Observation figure;
        figure.period = kMonth;
        figure.figure.numerator = numerator;
        figure.figure.denominator = denominator;
        series.push_back({Ref<Organisation>(one.uid), {figure}});
    }

    [[nodiscard]] FunnelReading read() const
    {
        FunnelQuestion question {.span = MonthSpan::of(kMonth)};
        question.adjustment = FunnelAdjustment::None;
        return readFunnel(indicator, series, question, nullptr);
    }
};

/// Most are alike, one lies far below.
Group withOutlier()
{
    Group group;
    for (int i = 0; i < kAlike; ++i)
        group.add(QStringLiteral("Alike %1").arg(i), 900, 1000);
    group.add(QStringLiteral("Harbour"), 700, 1000);
    return group;
}

} // namespace

TEST_CASE("funnel chart: the title names who lies outside, the point its side and distance",
          "[funnelchart]")
{
    const Group group = withOutlier();
    const ChartSpec spec = funnelChartSpec(group.read(), group.indicator, group.organisations);
    CHECK(spec.kind == ChartKind::Funnel);
    CHECK(spec.title.contains(QStringLiteral("Harbour")));
    CHECK_FALSE(spec.title.contains(QStringLiteral("Alike")));
    CHECK(spec.acrossUnit == QStringLiteral("people seen"));
    REQUIRE(spec.series.size() == 1);
    REQUIRE(spec.series.first().points.size() == kAlike + 1);
    const ChartPoint &harbour = spec.series.first().points.last();
    CHECK(harbour.name == QStringLiteral("Harbour"));
    CHECK(harbour.mark == PointMark::Concern);
    CHECK(harbour.named);
    CHECK_FALSE(harbour.outlined); // beyond 99.8 %
    CHECK(harbour.across.value() == 1000);
    CHECK(harbour.distance.value() < -3);
    CHECK(harbour.source.series == QStringLiteral("ZZ30|M1|"));
    for (int i = 0; i < kAlike; ++i)
        CHECK(spec.series.first().points[i].mark == PointMark::Common);
}

TEST_CASE("funnel chart: curves close in on the average", "[funnelchart]")
{
    const Group group = withOutlier();
    const ChartSpec spec = funnelChartSpec(group.read(), group.indicator, group.organisations);
    double before = 100;
    for (const ChartLine &line : spec.lines) {
        if (line.role == ChartLineRole::Mean) {
            CHECK(line.values.first().value() == Approx(kCentre));
            continue;
        }
        REQUIRE(line.across.size() == line.values.size());
        CHECK(std::is_sorted(line.across.begin(), line.across.end()));
        before = 100;
        for (const auto &value : line.values) {
            if (!value)
                continue;
            const double distance = std::fabs(*value - kCentre);
            CHECK(distance <= before + 1e-9);
            before = distance;
        }
    }
}

TEST_CASE("funnel chart: what is drawn and listed at an organisation are its own limits",
          "[funnelchart]")
{
    Group group;
    int most = 0;
    for (const int size : {1, 3, 17, 40, 333, 1009, 4001, 25601}) {
        group.add(QStringLiteral("Of %1").arg(size), size * 2 / 3, size);
        most = size;
    }
    REQUIRE(1 < most / 25600.0); // the least lies before the first point of an even grid
    for (const UnitKind unit : {UnitKind::Proportion, UnitKind::Rate}) {
        group.indicator.unit = unit;
        group.indicator.rateBase = 1000;
        const FunnelReading reading = group.read();
        REQUIRE(reading.unfit == FunnelUnfit::None);
        const ChartSpec spec = funnelChartSpec(reading, group.indicator, group.organisations);
        const ChartTable table = chartTable(spec);
        REQUIRE(table.rows.size() == 8);
        int checked = 0;
        for (const ChartLine &line : spec.lines) {
            if (line.role == ChartLineRole::Mean)
                continue;
            const bool inner =
                line.role == ChartLineRole::InnerLower || line.role == ChartLineRole::InnerUpper;
            const bool lower =
                line.role == ChartLineRole::InnerLower || line.role == ChartLineRole::LowerLimit;
            for (const ChartPoint &point : spec.series.first().points) {
                const FunnelLimits limits = reading.result.line.at(*point.across);
                const FunnelRange &range = inner ? limits.plain95 : limits.plain998;
                const double limit = lower ? range.lower : range.upper;
                const qsizetype at = line.across.indexOf(*point.across);
                REQUIRE(at >= 0);
                CHECK(line.values[at].value() == limit);
                const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                              [&](const QList<ChartCell> &cells) {
                                                  return cells.first().text == point.name;
                                              });
                REQUIRE(row != table.rows.end());
                const qsizetype column =
                    table.heads.size() - spec.lines.size() + (&line - spec.lines.constData());
                CHECK(row->at(column).number.value() == limit);
                ++checked;
            }
        }
        CHECK(checked == 4 * 8);
    }
}

TEST_CASE("funnel chart: a ratio is to what the measure says, else as the figures look",
          "[funnelchart]")
{
    Group group;
    group.indicator.unit = UnitKind::Ratio;
    for (const double expected : {40.0, 55.0, 120.0})
        group.add(QStringLiteral("Of %1").arg(expected), expected + 5, expected);
    const auto type = [&group] { return group.read().result.line.type; };
    const auto card = [&group] {
        return funnelChartSpec(group.read(), group.indicator, group.organisations).card.join(u' ');
    };
    CHECK(type() == FunnelType::RatioOfCounts);
    CHECK(card().contains(QStringLiteral("Taken for a ratio of two counts")));
    group.indicator.ratioTo = RatioTo::ExpectedEvents;
    CHECK(type() == FunnelType::StandardisedRatio);
    CHECK_FALSE(card().contains(QStringLiteral("Taken for")));
    CHECK(group.read().members.front().interval.isKnown());
    group.indicator.ratioTo = RatioTo::AsItLooks;
    group.add(QStringLiteral("Computed"), 12, 11.4);
    CHECK(type() == FunnelType::StandardisedRatio);
    CHECK(card().contains(QStringLiteral("Taken for observed over expected")));
    group.indicator.ratioTo = RatioTo::AnotherCount;
    CHECK(type() == FunnelType::RatioOfCounts);
}

TEST_CASE("funnel chart: the outliers as a table", "[funnelchart]")
{
    const Group group = withOutlier();
    const ChartTable table = outlierTable(group.read(), group.indicator, group.organisations);
    REQUIRE(table.rows.size() == 1);
    const QList<ChartCell> &row = table.rows.first();
    REQUIRE(row.size() == table.heads.size());
    CHECK(row[0].text == QStringLiteral("Harbour"));
    CHECK(row[1].number.value() == Approx(70));
    CHECK(row[2].text == QStringLiteral("1,000"));
    CHECK(row[3].text.contains(QStringLiteral("99.8")));
    CHECK(row[4].number.value() < -3);
}

TEST_CASE("funnel chart: without parts there is none", "[funnelchart]")
{
    Group group;
    group.add(QStringLiteral("One"), std::nan(""), std::nan(""));
    group.series.front().observations.front().figure.value = 90;
    const FunnelReading reading = group.read();
    CHECK(reading.unfit == FunnelUnfit::NoParts);
    CHECK(funnelChartSpec(reading, group.indicator, group.organisations).series.isEmpty());
    CHECK(outlierTable(reading, group.indicator, group.organisations).rows.isEmpty());
}
