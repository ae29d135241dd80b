// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartTable.h"

#include "core/report/ChartWords.h"
#include "core/report/HtmlParts.h"
#include "tests/core/report/SampleCharts.h"
#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"

#include <QXmlStreamReader>

using namespace candour;

namespace {

QStringList headsOf(const ChartTable &table)
{
    QStringList heads;
    for (const ChartTable::Head &head : table.heads)
        heads.append(head.title);
    return heads;
}

QStringList cellsOf(const ChartTable &table, qsizetype row)
{
    QStringList cells;
    for (const ChartCell &cell : table.rows.at(row))
        cells.append(cell.text);
    return cells;
}

/// Two units, limits given at 100 and 300 only.
ChartSpec smallFunnel()
{
    ChartSpec spec;
    spec.kind = ChartKind::Funnel;
    spec.unit = QStringLiteral("% readmitted");
    spec.acrossUnit = QStringLiteral("discharges");
    spec.decimals = 1;
    ChartSeries units {.name = {}, .points = {}};
    ChartPoint usual {.value = 8.2, .text = {}, .source = {}};
    usual.name = QStringLiteral("Harbour");
    usual.across = 150;
    usual.distance = 0.2;
    ChartPoint unusual {.value = 14.0, .text = {}, .source = {}};
    unusual.name = QStringLiteral("Vale");
    unusual.across = 300;
    unusual.distance = -3.6;
    unusual.mark = PointMark::Concern;
    unusual.verdict = QStringLiteral("higher than the 99.8 % limit");
    units.points = {usual, unusual};
    spec.series = {units};
    ChartLine upper {ChartLineRole::UpperLimit, QStringLiteral("99.8 %"), {20.0, 12.0}};
    upper.across = {100, 300};
    spec.lines = {{ChartLineRole::Mean, QStringLiteral("average 8.0"), {8.0}}, upper};
    return spec;
}

} // namespace

TEST_CASE("A chart as a table has values, lines, verdicts and notes", "[report][chart]")
{
    ChartSpec spec = test::spcChart(24);
    spec.flags = {{1, 3, QStringLiteral("Visit to ward 7")}};
    spec.breaks = {{12, QStringLiteral("New ward")}};
    const ChartTable table = chartTable(spec);
    CHECK(headsOf(table)
          == QStringList {QStringLiteral("Period"), QStringLiteral("Riverside"),
                          QStringLiteral("Target 95"), QStringLiteral("Upper limit"),
                          QStringLiteral("Mean"), QStringLiteral("Lower limit"),
                          QStringLiteral("Verdict"), QStringLiteral("Notes")});
    REQUIRE(table.rows.size() == 24);
    const QStringList last = cellsOf(table, 23);
    CHECK(last.at(0) == QStringLiteral("Sep 2026"));
    CHECK(last.at(1).endsWith(QStringLiteral(" p")));
    CHECK(last.at(2) == QStringLiteral("95.0"));
    CHECK(last.at(4) == QStringLiteral("84.0"));
    CHECK(last.at(6) == QStringLiteral("special cause, concern: seven points below the mean"));
    CHECK(last.at(7) == QStringLiteral("provisional"));
    CHECK(cellsOf(table, 4).at(7) == QStringLiteral("–"));
    CHECK(cellsOf(table, 3).at(7) == QStringLiteral("Visit to ward 7"));
    CHECK(cellsOf(table, 12).at(7) == QStringLiteral("recalculated from here: New ward"));
    // The mark speaks where there is no sentence.
    CHECK(cellsOf(table, 5).at(6) == QStringLiteral("special cause, improvement"));
    CHECK(table.rows.at(23).at(1).number == spec.series[0].points[23].value);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        CHECK(table.rows.at(i).size() == table.heads.size());
        CHECK(table.rows.at(i).first().number == double(i)); // sorted by time, not by name
    }
}

TEST_CASE("A gap is said as a dash, and intervals have columns", "[report][chart]")
{
    ChartSpec spec = test::sampleChart();
    spec.series[0].points[0].lower = 92.4;
    spec.series[0].points[0].upper = 93.6;
    const ChartTable table = chartTable(spec);
    const qsizetype from = headsOf(table).indexOf(QStringLiteral("Interval from"));
    REQUIRE(from > 0);
    CHECK(cellsOf(table, 0).at(from) == QStringLiteral("92.4"));
    CHECK(cellsOf(table, 0).at(from + 1) == QStringLiteral("93.6"));
    CHECK(cellsOf(table, 1).at(from) == QStringLiteral("–"));
    CHECK(cellsOf(table, 7).at(1) == QStringLiteral("–"));
    CHECK_FALSE(table.rows.at(7).at(1).number.has_value());
}

TEST_CASE("A funnel as a table begins with the most unusual unit", "[report][chart]")
{
    const ChartTable table = chartTable(smallFunnel());
    CHECK(headsOf(table)
          == QStringList {QStringLiteral("Name"), QStringLiteral("Discharges"),
                          QStringLiteral("% readmitted"), QStringLiteral("Sigmas from the centre"),
                          QStringLiteral("Verdict"), QStringLiteral("Average 8.0"),
                          QStringLiteral("Upper limit (99.8 %)")});
    REQUIRE(table.rows.size() == 2);
    CHECK(cellsOf(table, 0)
          == QStringList {QStringLiteral("Vale"), QStringLiteral("300"), QStringLiteral("14.0"),
                          QString(QChar(0x2212)) + QStringLiteral("3.60"),
                          QStringLiteral("higher than the 99.8 % limit"), QStringLiteral("8.00"),
                          QStringLiteral("12.00")});
    // A quarter of the way from 20 to 12.
    CHECK(cellsOf(table, 1).at(6) == QStringLiteral("18.00"));
}

TEST_CASE("The table travels as text with tabs", "[report][chart]")
{
    ChartTable table;
    table.heads = {{QStringLiteral("Period")}, {QStringLiteral("Value"), true}};
    table.rows = {{{QStringLiteral("Sep\t2026")}, {QStringLiteral("90.4 p"), 90.4}}};
    CHECK(tabText(table) == QStringLiteral("Period\tValue\nSep 2026\t90.4 p\n"));
    const Table block = tableBlock(table);
    CHECK(block.columns.at(1).align == Alignment::Right);
    CHECK(block.rows.at(0).cells.at(1).text == QStringLiteral("90.4 p"));
}

TEST_CASE("A point is heard with its time, value and verdict", "[report][chart]")
{
    ChartSpec spec = test::spcChart(60, 3);
    spec.series[0].points[59].value = 80.8;
    CHECK(pointSentence(spec, {-1, 0, 59, {}})
          == QStringLiteral("Sep 2026: 80.8 p, provisional, special cause, concern: seven points "
                            "below the mean, target 95, upper 89, mean 84.0, lower 79"));
    // Earlier, mean and limits were others.
    spec.series[0].points[15].value = 85.6;
    CHECK(pointSentence(spec, {-1, 0, 15, {}})
          == QStringLiteral("Jan 2023: 85.6, target 95, upper limit 92.0, mean 87.0, "
                            "lower limit 82.0, recalculated from here: New front door opened"));
    CHECK(pointSentence(spec, {-1, 3, 0, {}}).isEmpty());
    CHECK(pointSentence(spec, {-1, 0, 60, {}}).isEmpty());
    CHECK(pointSentence(spec, {2, 0, 0, {}}).isEmpty());
    CHECK(pointSentence(smallFunnel(), {-1, 0, 1, {}})
          == QStringLiteral("Vale: 14.0, 300 discharges, higher than the 99.8 % limit, ")
              + QChar(0x2212) + QStringLiteral("3.6 sigma from the centre"));
}

TEST_CASE("Icons and card are words on a page of HTML", "[report][chart]")
{
    const ChartSpec spec = test::spcChart(24);
    const QString page = html::chart(spec);
    CHECK(page.contains(QStringLiteral("Variation: special cause, concern, low values. Assurance: "
                                       "consistently falls short of the target.")));
    for (const QString &paragraph : spec.card)
        CHECK(page.count(html::escaped(paragraph)) == 1);
    CHECK(page.contains(QStringLiteral("seven points below the mean</td>")));
    Table table;
    table.columns = {{.title = QStringLiteral("Variation")}};
    table.rows = {{.cells = {{.icon = SpcIcon::NeutralHigh}}}};
    CHECK(html::table(table).contains(
        QStringLiteral("aria-label=\"special cause, neither good nor bad, high values\"")));
}

TEST_CASE("The picture of a chart is an SVG file of its own", "[report][chart]")
{
    ChartSpec spec = test::funnelChart(15);
    spec.title = QStringLiteral("<b>A & B</b>");
    QXmlStreamReader reader(html::chartPicture(spec));
    QString title;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("svg"))
            CHECK(reader.namespaceUri() == QLatin1String("http://www.w3.org/2000/svg"));
        if (reader.isStartElement() && reader.name() == QLatin1String("title"))
            title = reader.readElementText();
        CHECK(reader.name() != QLatin1String("b"));
    }
    CHECK_FALSE(reader.hasError());
    CHECK(title == spec.title);
}
