// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// The numbers beside, beneath and behind a chart: whole, and true to the last place.

#include "core/report/ChartPlot.h"
#include "core/report/ChartTable.h"
#include "core/report/ChartWords.h"
#include "core/report/Document.h"
#include "core/report/RowChart.h"
#include "core/report/SpcChartSpec.h"
#include "tests/core/report/RecordingCanvas.h"
#include "tests/core/report/SampleCharts.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using test::RecordingCanvas;

namespace {

const QChar kEllipsis(0x2026);

/// A control chart of values, with the same three lines at each of them.
ChartSpec chartOf(const QList<double> &values, double upper, double mean, double lower,
                  int decimals)
{
    ChartSpec spec;
    spec.kind = ChartKind::Spc;
    spec.title = QStringLiteral("Cases");
    spec.decimals = decimals;
    spec.periods = test::sampleMonths(int(values.size()));
    ChartSeries series {.name = QStringLiteral("Riverside"), .points = {}};
    QList<std::optional<double>> lines[3];
    for (const double value : values) {
        series.points.append({.value = value, .text = {}, .source = {}});
        lines[0].append(upper);
        lines[1].append(mean);
        lines[2].append(lower);
    }
    spec.series = {series};
    spec.lines = {{ChartLineRole::UpperLimit, QStringLiteral("upper 1,745.36"), lines[0]},
                  {ChartLineRole::Mean, QStringLiteral("mean 1,645.29"), lines[1]},
                  {ChartLineRole::LowerLimit, QStringLiteral("lower 1,545.21"), lines[2]}};
    return spec;
}

RecordingCanvas drawn(const ChartSpec &spec, double width)
{
    RecordingCanvas canvas;
    drawChart(canvas, QRectF(0, 0, width, chartHeight(canvas, width, spec, {})), spec, {});
    return canvas;
}

QString cellOf(const ChartTable &table, qsizetype row, const QString &head)
{
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        if (table.heads.at(i).title == head)
            return table.rows.at(row).at(i).text;
    }
    return QStringLiteral("no column %1").arg(head);
}

/// Months of cases of a rare infection, of which the commissioner allows so many a year.
struct RareCases {
    Indicator indicator;
    Organisation organisation;
    std::vector<Observation> figures;

    explicit RareCases(const std::vector<double> &values)
    {
        indicator.uid = Uid::create();
        indicator.code = QStringLiteral("HCAI");
        indicator.name = QStringLiteral("Cases");
        indicator.unit = UnitKind::Count;
        indicator.aggregation = Aggregation::Sum;
        indicator.polarity = Polarity::LowerIsBetter;
        organisation.uid = Uid::create();
        organisation.code = QStringLiteral("ZZ1");
        organisation.name = QStringLiteral("Orchard Lea");
        for (size_t i = 0; i < values.size(); ++i) {
            Observation one;
            one.period = Period::month(2023, 10).plus(int(i));
            one.figure.value = values[i];
            figures.push_back(one);
        }
    }

    [[nodiscard]] SpcReading read() const
    {
        const SpcBooks books {RuleBooks {ThresholdBook({}), OverrideBook({}), {}},
                              ChartBook({}, {}), SpcRuleSet::MdcCurrent};
        return readSpc(books, Ref<Organisation>(organisation.uid), indicator, {}, figures,
                       figures.back().period);
    }

    [[nodiscard]] SharedReadings shared() const
    {
        std::vector<SpcReading> readings;
        readings.push_back(read());
        return std::make_shared<const SpcReadings>(std::move(readings));
    }

    /// The row of a scorecard with its last 24 months.
    [[nodiscard]] ScorecardRow row(ThresholdBasis basis) const
    {
        ScorecardRow row;
        row.indicator = indicator;
        row.sparkline.fill(kNoNumber);
        for (size_t i = 0; i < row.sparkline.size() && i < figures.size(); ++i)
            row.sparkline[row.sparkline.size() - 1 - i] =
                figures[figures.size() - 1 - i].figure.value;
        Threshold rule;
        rule.basis = basis;
        rule.comparison = Comparison::AtMost;
        rule.target = 24;
        row.target = rule;
        return row;
    }
};

} // namespace

TEST_CASE("A number beside a chart is never cut, however narrow the chart", "[report][chart]")
{
    const double width = GENERATE(140.0, 170.0, 200.0, 240.0, 300.0, 480.0);
    const RecordingCanvas canvas =
        drawn(chartOf({1630, 1650, 1655}, 1745.36, 1645.29, 1545.21, 2), width);
    INFO("at width " << width);
    for (const auto &text : canvas.texts)
        CHECK_FALSE(text.words.contains(kEllipsis));
    int found = 0;
    for (const auto &text : canvas.texts) {
        for (const char *line : {"1,745", "1,645", "1,545"})
            found += text.words.contains(QLatin1String(line));
    }
    CHECK(found == 3);
}

TEST_CASE("Where there is little room the word goes before the decimals do", "[report][chart]")
{
    const RecordingCanvas canvas;
    const EndLabel label {0, QStringLiteral("upper 74.56"), {10, Ink::Limit}};
    // Each letter of this canvas is 5 wide.
    CHECK(fittedLabel(canvas, label, 55) == QStringLiteral("upper 74.56"));
    CHECK(fittedLabel(canvas, label, 50) == QStringLiteral("74.56"));
    CHECK(fittedLabel(canvas, label, 20) == QStringLiteral("74.6"));
    CHECK(fittedLabel(canvas, label, 12) == QStringLiteral("75"));
    CHECK(fittedLabel(canvas, label, 3) == QStringLiteral("74.56"));
    const EndLabel trajectory {0, QStringLiteral("trajectory to 24"), {10, Ink::Target}};
    CHECK(fittedLabel(canvas, trajectory, 40) == QStringLiteral("24"));
    const EndLabel until {0, QStringLiteral("target 95 % until Mar 2026"), {10, Ink::Target}};
    CHECK(fittedLabel(canvas, until, 95) == QStringLiteral("95 % until Mar 2026"));
    CHECK(fittedLabel(canvas, until, 60) == QStringLiteral("95 %"));
}

TEST_CASE("Method, verdict and notes are wrapped and not cut", "[report][chart]")
{
    ChartSpec spec = test::spcChart(24);
    spec.method = QStringLiteral("Running total from April 2026 against the trajectory of the "
                                 "annual figure, month by month, of figures as they were "
                                 "published. Data to Q2 2026/27.");
    spec.flags = {{1, 4,
                   QStringLiteral("Dec 2025: Ward 7 was closed for three weeks, its patients were "
                                  "nursed on two other wards, and beds were lost until Easter")}};
    const RecordingCanvas canvas = drawn(spec, 200);
    QStringList words;
    for (const auto &text : canvas.texts) {
        CHECK_FALSE(text.words.contains(kEllipsis));
        words.append(text.words);
    }
    CHECK(words.join(u' ').contains(QStringLiteral("2026/27.")));
    CHECK(words.join(u' ').contains(QStringLiteral("Easter")));
}

TEST_CASE("The number of a note stands on a cloth, apart from its date", "[report][chart]")
{
    ChartSpec spec = test::spcChart(24);
    spec.flags = {{1, 4, QStringLiteral("Dec 2025: Ward 7 closed")}};
    const RecordingCanvas canvas = drawn(spec, 480);
    CHECK(canvas.has(QStringLiteral("Dec 2025: Ward 7 closed")));
    CHECK_FALSE(canvas.has(QStringLiteral("1 Dec 2025: Ward 7 closed")));
    const auto cloths = std::count_if(canvas.boxes.begin(), canvas.boxes.end(),
                                      [](const auto &box) { return box.ink == Ink::Muted; });
    CHECK(cloths == 2); // over the plot and beside the note
}

TEST_CASE("Limits have as many decimals as tell them from the points they judge", "[report][chart]")
{
    // Whole cases: 1 is above a limit of 0.97.
    const ChartSpec cases = chartOf({0, 0, 1, 0}, 0.97, 0.25, 0, 0);
    CHECK(lineDecimals(cases) == 2);
    const ChartTable table = chartTable(cases);
    CHECK(cellOf(table, 2, QStringLiteral("Riverside")) == QStringLiteral("1"));
    CHECK(cellOf(table, 2, QStringLiteral("Upper limit")) == QStringLiteral("0.97"));
    CHECK(cellOf(table, 2, QStringLiteral("Mean")) == QStringLiteral("0.25"));
    CHECK(lineDecimals(chartOf({2, 3, 5, 4}, 8.5, 3.5, 0, 0)) == 1);
    // A mean of rare cases is not none.
    CHECK(lineDecimals(chartOf({0, 0, 1, 0}, 0.5, 0.03, 0, 0)) == 2);
    // What is told apart stays as it is written elsewhere.
    CHECK(lineDecimals(chartOf({93.1, 94.2}, 97.3, 93.6, 89.9, 1)) == 1);
    CHECK(lineDecimals(chartOf({93.1, 94.2}, 97.3, 93.12, 89.9, 1)) == 1); // judges by its side
    CHECK(lineDecimals(chartOf({93.1, 94.2}, 94.16, 93.6, 89.9, 1)) == 2);
    // Chart, table and voice agree.
    ChartSpec spoken = cases;
    spoken.lines[0].values[0] = 1.5;
    CHECK(pointSentence(spoken, {-1, 0, 0, {}}).contains(QStringLiteral("upper limit 1.50")));
}

TEST_CASE("Figures are copied as they are, not as they are shown", "[report][chart]")
{
    ChartSpec spec = chartOf({33.333333333333336, 50}, 97.25, 45.125, 0, 1);
    spec.series[0].points[0].provisional = true;
    const QString text = tabText(exactly(chartTable(spec)));
    CHECK(text.contains(QStringLiteral("33.333333333333336\t97.25\t45.125\t0")));
    CHECK(text.contains(QStringLiteral("provisional")));
}

TEST_CASE("A target in a table keeps the decimals it was set with", "[report][chart]")
{
    ChartSpec spec = chartOf({90, 95}, 97, 93, 88, 0);
    spec.lines.append({ChartLineRole::Target, {}, {92.5}});
    CHECK(cellOf(chartTable(spec), 0, QStringLiteral("Target")) == QStringLiteral("92.5"));
}

TEST_CASE("Of a share of few the counts are told beside the value", "[report][chart]")
{
    ChartSpec spec = chartOf({33.3, 50}, 100, 45, 0, 1);
    spec.series[0].points[0].parts = QStringLiteral("1 of 3");
    const ChartTable table = chartTable(spec);
    CHECK(cellOf(table, 0, QStringLiteral("Counted")) == QStringLiteral("1 of 3"));
    CHECK(cellOf(table, 1, QStringLiteral("Counted")) == QStringLiteral("–"));
    CHECK(pointSentence(spec, {-1, 0, 0, {}}).contains(QStringLiteral("33.3, 1 of 3,")));
    Document document;
    document.blocks = {Block {Chart {spec}}};
    const auto back = documentFromJson(documentToJson(document));
    REQUIRE(back);
    CHECK(std::get<Chart>(back->blocks.first().content).spec == spec);
}

TEST_CASE("The line beneath the title says how many points are drawn and how many count",
          "[report][chart]")
{
    std::vector<double> values;
    for (int i = 0; i < 36; ++i)
        values.push_back(4 + i * 7 % 5);
    const RareCases cases(values);
    const ChartSpec all = spcChartSpec(cases.read(), cases.indicator, cases.organisation);
    CHECK(all.method.contains(QStringLiteral(", 36 points;")));
    const ChartSpec last = spcChartSpec(cases.read(), cases.indicator, cases.organisation, 24);
    CHECK(last.method.contains(QStringLiteral("limits from 36 points, the last 24 shown;")));
    values.resize(12);
    const RareCases few(values);
    CHECK(spcChartSpec(few.read(), few.indicator, few.organisation)
              .method.contains(QStringLiteral("trial limits, of fewer than 13 points")));
}

TEST_CASE("Means of rare cases are not written as none", "[report][chart]")
{
    std::vector<double> values(36, 0);
    values[30] = 1; // a mean of 1/36
    const RareCases cases(values);
    const ChartSpec spec = spcChartSpec(cases.read(), cases.indicator, cases.organisation);
    QStringList labels;
    for (const ChartLine &line : spec.lines)
        labels.append(line.label);
    CHECK(labels.contains(QStringLiteral("mean 0.03")));
}

TEST_CASE("An annual figure has its control chart beneath its trajectory", "[report][chart]")
{
    std::vector<double> values;
    for (int i = 0; i < 36; ++i)
        values.push_back(i % 4);
    const RareCases cases(values);
    const Period last = cases.figures.back().period;
    const auto both =
        rowCharts(cases.row(ThresholdBasis::FullYear), last, cases.organisation, cases.shared());
    REQUIRE(both.size() == 2);
    CHECK(both.at(0).kind == ChartKind::Cumulative);
    CHECK(both.at(1).kind == ChartKind::Spc);
    CHECK(both.at(1).variation != SpcIcon::None);
    const auto one =
        rowCharts(cases.row(ThresholdBasis::InPeriod), last, cases.organisation, cases.shared());
    REQUIRE(one.size() == 1);
    CHECK(one.first().kind == ChartKind::Spc);
    CHECK(rowCharts(cases.row(ThresholdBasis::FullYear), last, cases.organisation, {}).size() == 1);
}

TEST_CASE("A small chart whose figures end early says when its value was", "[report][chart]")
{
    ChartSpec spec = chartOf({4, 6, 5}, 9, 5, 1, 0);
    ChartPanel late {QStringLiteral("Lea"), spec.series, spec.lines};
    late.series[0].points[2].value.reset();
    ChartPanel whole {QStringLiteral("Vale"), spec.series, spec.lines};
    spec.kind = ChartKind::SmallMultiples;
    spec.panels = {late, whole};
    spec.series.clear();
    spec.lines.clear();
    const RecordingCanvas canvas = drawn(spec, 500);
    CHECK(canvas.has(QStringLiteral("6 (Aug 2026)")));
    CHECK(canvas.has(QStringLiteral("5")));
}
