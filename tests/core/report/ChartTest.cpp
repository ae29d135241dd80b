// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartDrawing.h"
#include "core/report/ChartPlot.h"
#include "core/report/ChartScale.h"
#include "core/report/SvgCanvas.h"
#include "tests/core/report/RecordingCanvas.h"
#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"

#include <QXmlStreamReader>

#include <cmath>

using namespace candour;
using test::RecordingCanvas;

TEST_CASE("An axis has round numbers that hold its values", "[report][chart]")
{
    struct Example {
        double low, high;
        int most;
        bool whole;
        double minimum, maximum, step;
    };

    // Worked out by hand: steps are 1, 2 or 5 times a power of ten.
    const auto e = GENERATE(values<Example>({
        {0, 23, 5, true, 0, 25, 5},
        {88.4, 95, 5, false, 88, 96, 2},
        {0, 3, 5, true, 0, 3, 1},
        {0, 1, 6, true, 0, 1, 1},
        {-4, 7, 4, false, -5, 10, 5},
        {0.021, 0.048, 4, false, 0.02, 0.05, 0.01},
        {1234, 5678, 5, false, 1000, 6000, 1000},
    }));
    const AxisScale scale = niceScale(e.low, e.high, e.most, e.whole);
    CHECK(scale.minimum == Approx(e.minimum).margin(1e-9));
    CHECK(scale.maximum == Approx(e.maximum));
    CHECK(scale.step == Approx(e.step));
    CHECK(scale.ticks().size() <= e.most + 1);
}

TEST_CASE("A flat or empty series still has an axis", "[report][chart]")
{
    for (const double value : {0.0, 5.0, 97.3, -2.0}) {
        const AxisScale scale = niceScale(value, value, 5, false);
        CHECK(scale.minimum < value + 1e-12);
        CHECK(scale.maximum > value);
    }
    const AxisScale none = scaleOf(ChartSpec {}, 5);
    CHECK(none.maximum > none.minimum);
}

TEST_CASE("What no figure can be does not bend an axis", "[report][chart]")
{
    const double infinite = std::numeric_limits<double>::infinity();
    for (const auto &[low, high] :
         {std::pair(0.0, infinite), std::pair(-infinite, infinite), std::pair(0.0, 1e299),
          std::pair(-1e308, 1e308), std::pair(0.0, std::nan("")),
          std::pair(1e15, std::nextafter(1e15, 2e15))}) {
        const AxisScale scale = niceScale(low, high, 5, false);
        CHECK(scale.maximum > scale.minimum);
        CHECK(std::isfinite(scale.maximum - scale.minimum));
        CHECK(scale.ticks().size() <= 7);
    }
    ChartSpec spec = test::sampleChart();
    const AxisScale before = scaleOf(spec, 5);
    spec.series[0].points[3].value = 1e299;
    spec.series[0].points[4].value = -1e308;
    spec.axisMaximum = infinite;
    const AxisScale scale = scaleOf(spec, 5);
    CHECK(scale.maximum <= before.maximum);
    CHECK(scale.minimum >= before.minimum);
    // What is off the scale is drawn off the plot, where a painter can still reach it.
    const PlotArea plot {QRectF(0, 0, 300, 100), scale, 12};
    CHECK(plot.y(1e299) < 0);
    CHECK(plot.y(1e299) > -1e6);
    CHECK(plot.y(-1e308) < 1e6);
}

TEST_CASE("A percentage axis does not pass 100", "[report][chart]")
{
    ChartSpec spec = test::sampleChart();
    spec.series[0].points[3].value = 99.8;
    CHECK(scaleOf(spec, 5).maximum <= 100.0);
}

TEST_CASE("Tick labels take as many periods as they need", "[report][chart]")
{
    CHECK(tickStride(18, 20) == 1);
    CHECK(tickStride(21, 20) == 2);
    CHECK(tickStride(55, 20) == 3);
    CHECK(tickStride(130, 20) == 12);
    CHECK(tickStride(500, 20) == 36);
}

TEST_CASE("Numbers are worded for people", "[report][chart]")
{
    CHECK(numberText(1234.5, 1) == QStringLiteral("1,234.5"));
    CHECK(numberText(-3, 0) == QString(QChar(0x2212)) + u'3');
    CHECK(numberText(-0.04, 1) == QStringLiteral("0.0"));
}

TEST_CASE("Gaps are not joined", "[report][chart]")
{
    RecordingCanvas canvas;
    const ChartSpec spec = test::sampleChart();
    const auto geometry = drawChart(canvas, QRectF(0, 0, 480, 300), spec, {});
    QList<qsizetype> stretches;
    for (const auto &stroke : canvas.strokes) {
        if (stroke.ink == Ink::Values)
            stretches.append(stroke.points.size());
    }
    CHECK(stretches == QList<qsizetype> {7, 16});
    CHECK(geometry.hits.size() == 23);
}

TEST_CASE("A target that changes is drawn as a step between two months", "[report][chart]")
{
    RecordingCanvas canvas;
    ChartSpec spec = test::sampleChart();
    spec.lines.first().values.clear();
    for (int i = 0; i < 24; ++i)
        spec.lines.first().values.append(i < 18 ? 95.0 : 90.0);
    drawChart(canvas, QRectF(0, 0, 480, 300), spec, {});
    const auto target = std::find_if(canvas.strokes.begin(), canvas.strokes.end(),
                                     [](const auto &stroke) { return stroke.ink == Ink::Target; });
    REQUIRE(target != canvas.strokes.end());
    REQUIRE(target->points.size() == 4); // level, down, level
    const auto &points = target->points;
    CHECK(points[0].y() == Approx(points[1].y()));
    CHECK(points[1].x() == Approx(points[2].x()));
    CHECK(points[2].y() > points[1].y());
    CHECK(points[2].y() == Approx(points[3].y()));
    // Eighteen months of twenty-four.
    CHECK(points[1].x() - points[0].x() == Approx((points[3].x() - points[0].x()) * 18 / 24));
}

TEST_CASE("The last value, the target and the comparator are labelled at their ends",
          "[report][chart]")
{
    RecordingCanvas canvas;
    drawChart(canvas, QRectF(0, 0, 480, 300), test::sampleChart(), {});
    // 93.0 - 0.2 * 23 + 23 % 3
    CHECK(canvas.has(QStringLiteral("90.4 p")));
    CHECK(canvas.has(QStringLiteral("target 95")));
    CHECK(canvas.has(QStringLiteral("England")));
    CHECK(canvas.has(QStringLiteral("Contract performance notice, Jul 2025")));
    CHECK(std::any_of(canvas.strokes.begin(), canvas.strokes.end(), [](const auto &stroke) {
        return stroke.ink == Ink::Target && stroke.dash == Dash::Long;
    }));
}

TEST_CASE("No two labels of a chart overlap and none leaves the page", "[report][chart]")
{
    const double width = GENERATE(230.0, 300.0, 480.0, 700.0);
    RecordingCanvas canvas;
    ChartSpec spec = test::sampleChart();
    spec.lines.append({ChartLineRole::Mean, QStringLiteral("mean 91.9"), {90.5}});
    const double height = chartHeight(canvas, width, spec, {});
    drawChart(canvas, QRectF(0, 0, width, height), spec, {});
    INFO("at width " << width);
    CHECK(canvas.collisions({0, 0, width, height}) == QStringList());
}

TEST_CASE("Columns begin at zero", "[report][chart]")
{
    RecordingCanvas canvas;
    ChartSpec spec = test::sampleChart();
    spec.kind = ChartKind::Column;
    const auto geometry = drawChart(canvas, QRectF(0, 0, 480, 300), spec, {});
    for (const auto &box : canvas.boxes) {
        if (box.rect.height() > 30) // not the cloth of the flag
            CHECK(box.rect.bottom() == Approx(geometry.plot.bottom()));
    }
}

TEST_CASE("Small multiples share a scale and keep to their panels", "[report][chart]")
{
    ChartSpec spec = test::sampleChart();
    spec.kind = ChartKind::SmallMultiples;
    for (const QString &name : {QStringLiteral("Riverside"), QStringLiteral("Northmoor"),
                                QStringLiteral("Vale"), QStringLiteral("Harbour")})
        spec.panels.append({name, {spec.series.first()}, spec.lines});
    spec.series.clear();
    spec.lines.clear();
    spec.flags.clear();
    RecordingCanvas canvas;
    const auto geometry = drawChart(canvas, QRectF(0, 0, 480, 260), spec, {});
    CHECK(geometry.hits.size() == 4 * 23);
    CHECK(canvas.has(QStringLiteral("Northmoor")));
    for (const ChartHit &hit : geometry.hits)
        CHECK(geometry.plot.contains(hit.at));
}

TEST_CASE("A chart without any value draws an empty frame", "[report][chart]")
{
    RecordingCanvas canvas;
    ChartSpec spec = test::sampleChart();
    for (ChartPoint &point : spec.series[0].points)
        point.value.reset();
    spec.series.removeLast();
    CHECK(drawChart(canvas, QRectF(0, 0, 480, 300), spec, {}).hits.isEmpty());
    CHECK(drawChart(canvas, QRectF(0, 0, 480, 300), ChartSpec {}, {}).hits.isEmpty());
    RecordingCanvas cell;
    drawSparkline(cell, QRectF(0, 0, 50, 10), Sparkline {});
    drawSparkline(cell, QRectF(0, 0, 50, 10), Sparkline {{std::nullopt, std::nullopt}, 3.0});
    CHECK(cell.texts.isEmpty());
}

TEST_CASE("A sparkline ends in one dot and stays in its cell", "[report][chart]")
{
    RecordingCanvas canvas;
    const QRectF cell(10, 20, 60, 12);
    drawSparkline(canvas, cell, Sparkline {{3.0, 4.0, std::nullopt, 8.0, 1.0}, 5.0});
    CHECK(canvas.points.size() == 1);
    for (const auto &stroke : canvas.strokes) {
        for (const QPointF &point : stroke.points)
            CHECK(cell.contains(point));
    }
}

TEST_CASE("The target of a sparkline is drawn in steps, inside its cell", "[report][chart]")
{
    RecordingCanvas canvas;
    const QRectF cell(10, 20, 60, 12);
    Sparkline spark {{3.0, 4.0, 8.0, 1.0}, {}, {std::nullopt, 2.0, 12.0, 12.0}};
    drawSparkline(canvas, cell, spark);
    const auto target = std::find_if(canvas.strokes.begin(), canvas.strokes.end(),
                                     [](const auto &stroke) { return stroke.ink == Ink::Target; });
    REQUIRE(target != canvas.strokes.end());
    REQUIRE(target->points.size() == 4); // along, up, along
    CHECK(target->points.at(0).y() == target->points.at(1).y());
    CHECK(target->points.at(1).x() == Approx(target->points.at(2).x()));
    CHECK(target->points.at(2).y() < target->points.at(1).y());
    CHECK(target->points.at(3).y() == target->points.at(2).y());
    for (const QPointF &point : target->points)
        CHECK(cell.contains(point));
}

TEST_CASE("The SVG of a chart is well-formed whatever its text holds", "[report][chart]")
{
    SvgCanvas canvas;
    ChartSpec spec = test::sampleChart();
    spec.title = QStringLiteral("<script>alert(1)</script> & \"quotes\"");
    drawChart(canvas, QRectF(0, 0, 640, 400), spec, {});
    const QString svg = QStringLiteral("<svg>") + canvas.elements() + QStringLiteral("</svg>");
    QXmlStreamReader reader(svg);
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        CHECK(reader.name() != QLatin1String("script"));
        if (reader.isCharacters())
            words += reader.text();
    }
    CHECK_FALSE(reader.hasError());
    CHECK(words.contains(QStringLiteral("<script>alert(1)</script> & \"quotes\"")));
    CHECK_FALSE(svg.contains(QStringLiteral("nan")));
}
