// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/report/PaperFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

/// Control charts of the second provider: its sickness absence (I-04, at most 4 %) has been at
/// 6 % for eight months after twenty-two around 3 %; its C. difficile (I-01) is an annual figure.
struct Signals {
    PaperFixture fixture {4}; // so few that each has its chart
    SharedReadings readings;

    Signals()
    {
        const SpcBooks books {
            {ThresholdBook(fixture.thresholds), OverrideBook({}), QualityBook(fixture.grades)},
            ChartBook({}, {}),
            SpcRuleSet::MdcCurrent};
        std::vector<SpcReading> found;
        for (const size_t measure : {0, 3})
            found.push_back(readSpc(books, Ref<Organisation>(fixture.providers[1].uid),
                                    fixture.indicators[measure], {}, figures(measure == 3),
                                    kDataTo));
        readings = std::make_shared<const SpcReadings>(std::move(found));
    }

    static std::vector<Observation> figures(bool sickness)
    {
        std::vector<Observation> series;
        for (int i = 29; i >= 0; --i) {
            const double percent = (i < 8 ? 60 : 30) + i % 3;
            series.push_back(
                observe(kDataTo.plus(-i),
                        sickness ? partsFigure(percent, 1000) : valueFigure(double(20 + i % 3))));
        }
        return series;
    }

    [[nodiscard]] Document board() const
    {
        BoardReportInput input = fixture.board();
        input.readings = readings;
        return buildBoardReport(input);
    }
};

const Table *tableUnder(const Document &document, const QString &anchor)
{
    bool under = false;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            under = heading->anchor == anchor;
        const auto *table = std::get_if<Table>(&block.content);
        if (table && under)
            return table;
    }
    return nullptr;
}

QList<ChartSpec> chartsOf(const Document &document)
{
    QList<ChartSpec> charts;
    for (const Block &block : document.blocks) {
        const auto *grid = std::get_if<Grid>(&block.content);
        for (size_t i = 0; grid && i < grid->boxes.size(); ++i) {
            for (const Block &inner : grid->boxes[i].blocks) {
                if (const auto *chart = std::get_if<Chart>(&inner.content))
                    charts.append(chart->spec);
            }
        }
    }
    return charts;
}

} // namespace

TEST_CASE("The Board report lists what needs attention with its icons", "[report][paper][spc]")
{
    const Signals signals;
    const Document document = signals.board();
    const Table *table = tableUnder(document, QStringLiteral("signals"));
    REQUIRE(table);
    REQUIRE_FALSE(table->rows.isEmpty());
    const QList<Cell> &cells = table->rows.first().cells;
    REQUIRE(cells.size() == table->columns.size());
    CHECK(cells[0].text.startsWith(QStringLiteral("Sickness absence")));
    CHECK(cells[1].text == QStringLiteral("Northmoor"));
    CHECK(cells[2].text.startsWith(QStringLiteral("6.0")));
    CHECK(cells[2].source
          == FigureSource::ofSeries(QStringLiteral("ZZ2|I-04|"), QStringLiteral("2026-09")));
    CHECK(cells[3].mark == Mark::Red);
    CHECK(cells[4].icon == SpcIcon::ConcernHigh);
    CHECK(cells[6].text == QStringLiteral("Red, and getting worse"));
    CHECK(documentFromJson(documentToJson(document)).value() == document);
    // The colour of an annual figure is the year's, and says so beside the month's value.
    CHECK_FALSE(cells[3].text.contains(QStringLiteral("YTD")));
    const auto annual = std::find_if(table->rows.begin(), table->rows.end(), [](const Row &row) {
        return row.cells[0].text.startsWith(QStringLiteral("C. difficile"));
    });
    REQUIRE(annual != table->rows.end());
    CHECK(annual->cells[3].text == QStringLiteral("YTD"));
    CHECK(table->note.contains(QStringLiteral("year to date")));

    CHECK_FALSE(tableUnder(buildBoardReport(signals.fixture.board()), QStringLiteral("signals")));
}

TEST_CASE("A row is drawn as a control chart where statistics have something to say",
          "[report][paper][spc]")
{
    const Signals signals;
    const Organisation &northmoor = signals.fixture.providers[1];
    const Scorecard card = signals.fixture.scorecardOf(northmoor);
    const ChartSpec sickness = rowChart(card.rows.at(3), kDataTo, northmoor, signals.readings);
    CHECK(sickness.kind == ChartKind::Spc);
    CHECK(sickness.periods.size() == 24);
    CHECK(sickness.variation == SpcIcon::ConcernHigh);
    CHECK(sickness.card.isEmpty());
    for (const ChartLine &line : sickness.lines) // to the places of the figures, not all there are
        CHECK(line.label.section(u'.', 1).size() <= 3);
    CHECK(sickness.method.contains(QStringLiteral("30 points")));

    // An annual figure keeps its trajectory, whatever its chart says.
    CHECK(rowChart(card.rows.at(0), kDataTo, northmoor, signals.readings).kind
          == ChartKind::Cumulative);
    // No figures of somebody else's chart, and none at all.
    const Organisation &riverside = signals.fixture.providers[0];
    CHECK(rowChart(card.rows.at(3), kDataTo, riverside, signals.readings).kind
          == ChartKind::RunLine);
    CHECK(rowChart(card.rows.at(3), kDataTo, northmoor, nullptr).kind == ChartKind::RunLine);
}

TEST_CASE("A domain's charts in the Board report are control charts", "[report][paper][spc]")
{
    Signals signals;
    // Alone, so that its row speaks for the measure.
    signals.fixture.providers = {signals.fixture.providers[1]};
    const QList<ChartSpec> charts = chartsOf(signals.board());
    CHECK(std::any_of(charts.begin(), charts.end(),
                      [](const ChartSpec &one) { return one.kind == ChartKind::Spc; }));
    // Beneath the trajectory of an annual figure stands the chart that its icon is of.
    const auto trajectory = std::find_if(charts.begin(), charts.end(), [](const ChartSpec &one) {
        return one.kind == ChartKind::Cumulative;
    });
    REQUIRE(trajectory != charts.end());
    REQUIRE(trajectory + 1 != charts.end());
    CHECK((trajectory + 1)->kind == ChartKind::Spc);
    CHECK((trajectory + 1)->title.contains(QStringLiteral("C. difficile")));
}
