// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/SpcChartSpec.h"

#include "core/calc/SpcReadingWords.h"
#include "tests/support/CatchQt.h"

#include <array>
#include <numeric>

using namespace candour;

namespace {

const Period kFirst = Period::month(2023, 4);

/// One measure of one provider, month by month.
struct Series {
    Indicator indicator;
    Organisation organisation;
    std::vector<Observation> figures;
    std::vector<Rebase> rebases;
    std::vector<ChartNote> notes;

    explicit Series(const std::vector<double> &values)
    {
        indicator.uid = Uid::create();
        indicator.code = QStringLiteral("M1");
        indicator.name = QStringLiteral("Seen in time");
        indicator.unit = UnitKind::Mean;
        indicator.polarity = Polarity::HigherIsBetter;
        organisation.uid = Uid::create();
        organisation.code = QStringLiteral("ZZ1");
        organisation.name = QStringLiteral("Riverside");
        for (size_t i = 0; i < values.size(); ++i) {
            Observation one;
            one.period = kFirst.plus(int(i));
            one.figure.value = values[i];
            figures.push_back(one);
        }
    }

    [[nodiscard]] Period month(int index) const { return kFirst.plus(index); }

    void rebase(int from, const QString &reason, std::optional<qint64> baseline = {})
    {
        Rebase one;
        one.uid = Uid::create();
        one.organisation = Ref<Organisation>(organisation.uid);
        one.indicator = Ref<Indicator>(indicator.uid);
        one.from = month(from).toText();
        one.reason = reason;
        one.baseline = baseline;
        rebases.push_back(one);
    }

    void note(int at, const QString &text)
    {
        ChartNote one;
        one.uid = Uid::create();
        one.organisation = Ref<Organisation>(organisation.uid);
        one.indicator = Ref<Indicator>(indicator.uid);
        one.period = month(at).toText();
        one.text = text;
        notes.push_back(one);
    }

    [[nodiscard]] SpcReading read() const
    {
        const SpcBooks books {RuleBooks {ThresholdBook({}), OverrideBook({}), {}},
                              ChartBook(rebases, notes), SpcRuleSet::MdcCurrent};
        return readSpc(books, Ref<Organisation>(organisation.uid), indicator, {}, figures,
                       figures.back().period);
    }

    [[nodiscard]] ChartSpec chart(qsizetype most = kSpcPointsDrawn) const
    {
        return spcChartSpec(read(), indicator, organisation, most);
    }
};

/// 10 and 12 in turns: mean 11, every moving range 2.
std::vector<double> turns(int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(i % 2 ? 12 : 10);
    return values;
}

const ChartLine &lineOf(const ChartSpec &spec, ChartLineRole role)
{
    const auto found = std::find_if(spec.lines.begin(), spec.lines.end(),
                                    [role](const ChartLine &line) { return line.role == role; });
    REQUIRE(found != spec.lines.end());
    return *found;
}

} // namespace

TEST_CASE("spc chart: mean and limits are those of the whole series, however little is drawn",
          "[spcchart]")
{
    const ChartSpec spec = Series(turns(40)).chart(24);
    CHECK(spec.kind == ChartKind::Spc);
    REQUIRE(spec.periods.size() == 24);
    CHECK(spec.periods.last().label == QStringLiteral("Jul 2026"));
    REQUIRE(spec.series.size() == 1);
    CHECK(spec.series.first().points.size() == 24);
    CHECK(lineOf(spec, ChartLineRole::Mean).at(0).value() == Approx(11));
    // 2.66 of the mean moving range (reference SPC section 1)
    CHECK(lineOf(spec, ChartLineRole::UpperLimit).at(0).value() == Approx(11 + 2.66 * 2));
    CHECK(lineOf(spec, ChartLineRole::LowerLimit).at(23).value() == Approx(11 - 2.66 * 2));
    CHECK(spec.variation == SpcIcon::CommonCause);
    CHECK(spec.assurance == SpcIcon::None); // no target
    CHECK(spec.title.contains(QStringLiteral("Riverside")));
    CHECK(spec.method.contains(QStringLiteral("40 points")));
    CHECK_FALSE(spec.card.isEmpty());
}

TEST_CASE("spc chart: a point beyond the limits is marked, says why and names its source",
          "[spcchart]")
{
    std::vector<double> values = turns(24);
    values.back() = 2;
    const ChartSpec spec = Series(values).chart();
    const ChartPoint &last = spec.series.first().points.last();
    CHECK(last.mark == PointMark::Concern);
    CHECK(last.verdict.contains(QStringLiteral("below")));
    CHECK(last.source.series == QStringLiteral("ZZ1|M1|"));
    CHECK(last.source.period == QStringLiteral("2025-03"));
    CHECK(spec.variation == SpcIcon::ConcernLow);
    CHECK(spec.series.first().points.first().mark == PointMark::Common);
}

TEST_CASE("spc chart: a new part breaks the lines with its reason, a note is a flag", "[spcchart]")
{
    std::vector<double> values = turns(24);
    for (size_t i = 12; i < values.size(); ++i)
        values[i] += 20;
    Series series(values);
    series.rebase(12, QStringLiteral("New ward"));
    series.note(20, QStringLiteral("Heatwave"));
    ChartSpec spec = series.chart();
    REQUIRE(spec.breaks.size() == 1);
    CHECK(spec.breaks.first() == ChartBreak {12, QStringLiteral("New ward")});
    CHECK(lineOf(spec, ChartLineRole::Mean).at(11).value() == Approx(11));
    CHECK(lineOf(spec, ChartLineRole::Mean).at(12).value() == Approx(31));
    REQUIRE(spec.flags.size() == 1);
    CHECK(spec.flags.first().number == 1);
    CHECK(spec.flags.first().period == 20);
    CHECK(spec.flags.first().text.contains(QStringLiteral("Heatwave")));
    // What lies before the first point drawn needs no mark.
    spec = series.chart(6);
    CHECK(spec.breaks.isEmpty());
    REQUIRE(spec.flags.size() == 1);
    CHECK(spec.flags.first().period == 2);
}

TEST_CASE("spc chart: panels share the axis, whoever began later has gaps", "[spcchart]")
{
    const Series longer(turns(30));
    Series shorter(turns(18));
    for (Observation &one : shorter.figures)
        one.period = one.period.plus(12);
    const SpcReading first = longer.read();
    const SpcReading second = shorter.read();
    const std::array<SpcPanelSource, 2> sources {
        {{&first, longer.organisation}, {&second, shorter.organisation}}};
    const ChartSpec spec = spcPanels(sources, longer.indicator);
    CHECK(spec.kind == ChartKind::SmallMultiples);
    REQUIRE(spec.panels.size() == 2);
    CHECK(spec.periods.size() == 24);
    for (const ChartPanel &panel : spec.panels)
        CHECK(panel.series.first().points.size() == 24);
    CHECK(spec.panels[0].series.first().points.first().value.has_value());
    CHECK_FALSE(spec.panels[1].series.first().points.first().value.has_value());
    CHECK(spec.panels[1].variation == SpcIcon::CommonCause);
    CHECK(spcPanels({}, longer.indicator).panels.isEmpty());
}

TEST_CASE("spc chart: a sparkline has the marks of its months", "[spcchart]")
{
    std::vector<double> values = turns(24);
    values[20] = 19;
    const Series series(values);
    ScorecardRow row;
    row.indicator = series.indicator;
    std::copy(values.begin(), values.end(), row.sparkline.begin());
    const SpcReading reading = series.read();
    const Sparkline spark = markedSparkline(row, &reading, series.month(23));
    REQUIRE(spark.marks.size() == kSparklineMonths);
    CHECK(spark.marks[20] == PointMark::Improvement);
    CHECK(spark.marks[0] == PointMark::Common);
    CHECK(markedSparkline(row, nullptr, series.month(23)).marks.isEmpty());
    // A month later the same points stand one place to the left.
    CHECK(markedSparkline(row, &reading, series.month(24)).marks[19] == PointMark::Improvement);
}

TEST_CASE("spc chart: limits of a percentage are drawn and told within 0 and 100", "[spcchart]")
{
    Series series(turns(20));
    series.indicator.unit = UnitKind::Proportion;
    for (size_t i = 0; i < series.figures.size(); ++i)
        series.figures[i].figure.value = i % 2 == 0 ? 99 : 97;
    // Mean 98, average range 2: the limits are 92.68 and 103.32.
    const SpcReading reading = series.read();
    CHECK(reading.chart.points[0].upper == Approx(98 + 2.66 * 2));
    const ChartSpec spec = series.chart();
    CHECK(lineOf(spec, ChartLineRole::UpperLimit).at(0).value() == 100);
    CHECK(lineOf(spec, ChartLineRole::LowerLimit).at(0).value() == Approx(98 - 2.66 * 2));
    CHECK(spec.card.join(u' ').contains(QStringLiteral("Limits beyond 0 and 100 % are drawn")));
    CHECK(shownLimit(-3, series.indicator) == 0);
    SpcWording wording = spcWording(reading, series.indicator);
    SpcChart aimed = reading.chart;
    aimed.target = 98.5;
    aimed.assurance = SpcAssurance::HitAndMiss;
    CHECK(assuranceSentence(aimed, wording).contains(QStringLiteral("92.7 % to 100.0 %")));
    // Differences may lie anywhere, and where nothing is cut nothing is said.
    CHECK_FALSE(Series(turns(20)).chart().card.join(u' ').contains(QStringLiteral("are drawn")));
}

TEST_CASE("spc chart: months that never follow each other have no verdict", "[spcchart]")
{
    Series series(turns(36));
    std::vector<Observation> alternate;
    for (size_t i = 0; i < series.figures.size(); i += 2)
        alternate.push_back(series.figures[i]);
    series.figures = alternate;
    const SpcReading reading = series.read();
    CHECK(reading.chart.variation == SpcVariation::None);
    CHECK(reading.joined == joined(reading.verdict.rag, SpcVariation::None, SpcAssurance::None));
    CHECK(readingSentence(reading, series.indicator)
          == QStringLiteral("No two points follow each other: no limits, no verdict."));
    CHECK(hasSpcChart(reading));
    CHECK(series.chart().variation == SpcIcon::None);
    CHECK(series.chart().title.contains(QStringLiteral("no verdict")));
}

TEST_CASE("spc chart: of recalculations before the first figure the last one stands", "[spcchart]")
{
    Series series(turns(20));
    series.rebase(-6, QStringLiteral("Fixed on its first year"), 12);
    CHECK(series.read().parts.front().baseline == 12);
    CHECK(partSentence(series.read(), series.read().parts.front())
          == QStringLiteral("Limits fixed on the first 12 point(s): Fixed on its first year"));
    series.rebase(-2, QStringLiteral("Released"));
    const SpcReading reading = series.read();
    REQUIRE(reading.parts.size() == 1);
    CHECK(reading.parts.front().baseline == 0);
    CHECK(reading.chart.segments.front().baseline == 20);
    CHECK(partSentence(reading, reading.parts.front()).isEmpty());
}

TEST_CASE("spc chart: a part shorter than its baseline says how many points it has", "[spcchart]")
{
    Series series(turns(30));
    series.rebase(20, QStringLiteral("A new ward"), 24);
    const SpcReading reading = series.read();
    CHECK(partSentence(reading, reading.parts.back()).contains(QStringLiteral("first 10 point")));
}

TEST_CASE("spc chart: a handful of figures has none", "[spcchart]")
{
    CHECK_FALSE(hasSpcChart(Series(turns(int(kFewestSpcPoints) - 1)).read()));
    CHECK(hasSpcChart(Series(turns(int(kFewestSpcPoints))).read()));
}
