// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartDrawing.h"
#include "core/report/Document.h"
#include "core/report/NamePlacer.h"
#include "core/report/SpcIconDrawing.h"
#include "tests/core/report/RecordingCanvas.h"
#include "tests/core/report/SampleCharts.h"
#include "tests/support/CatchQt.h"

#include <QSet>

using namespace candour;
using test::RecordingCanvas;

namespace {

/// Drawn at the height it asks for.
ChartGeometry drawAt(RecordingCanvas &canvas, const ChartSpec &spec, double width)
{
    return drawChart(canvas, QRectF(0, 0, width, chartHeight(canvas, width, spec, {})), spec, {});
}

ChartSpec flaggedChart()
{
    ChartSpec spec = test::spcChart(36, 1);
    spec.flags = {{1, 4, QStringLiteral("Notice issued")},
                  {2, 20, QStringLiteral("Visit to ward 7")},
                  {3, 21, QStringLiteral("Serious incident reported")},
                  {4, 35, QStringLiteral("New matron")}};
    spec.bands = {{0, 11, QStringLiteral("baseline, 12 months")}};
    return spec;
}

ChartSpec stackedChart()
{
    ChartSpec spec;
    spec.kind = ChartKind::StackedColumn;
    spec.title = QStringLiteral("Incidents by degree of harm");
    spec.periods = test::sampleMonths(3);
    for (const auto &[name, values] : {std::pair {"no harm", QList<double> {30, 20, 25}},
                                       {"low", {10, 12, 8}},
                                       {"severe", {0, 2, 1}}}) {
        ChartSeries series {.name = QString::fromLatin1(name), .points = {}};
        for (const double value : values)
            series.points.append({.value = value, .text = {}, .source = {}});
        spec.series.append(series);
    }
    return spec;
}

} // namespace

TEST_CASE("Charts with statistics read back equal from the JSON of a report", "[report][chart]")
{
    ChartSpec multiples = test::spcChart(24);
    multiples.kind = ChartKind::SmallMultiples;
    multiples.panels = {{QStringLiteral("Riverside"),
                         multiples.series,
                         multiples.lines,
                         {{12, QStringLiteral("why")}},
                         SpcIcon::NeutralLow,
                         SpcIcon::HitAndMiss}};
    ChartSpec intervals = test::spcChart(5);
    intervals.series[0].points[2].lower = 80;
    intervals.series[0].points[2].upper = 85;
    intervals.series[0].points[2].mark = PointMark::NeutralHigh;
    Document document;
    for (const ChartSpec &spec : {test::spcChart(60, 3), flaggedChart(), test::funnelChart(15),
                                  stackedChart(), multiples, intervals})
        document.blocks.append(Block {Chart {spec}});
    Table table;
    table.columns = {{.title = QStringLiteral("24 months")}};
    table.rows = {
        {.cells = {
             {.spark = Sparkline {{1.0, 2.0}, 3.0, {}, {PointMark::Common, PointMark::Concern}},
              .icon = SpcIcon::Pass}}}};
    document.blocks.append(Block {table});
    const auto read = documentFromJson(documentToJson(document));
    REQUIRE(read);
    CHECK(*read == document);
}

TEST_CASE("Mean and limits stop at a break and begin anew", "[report][chart]")
{
    RecordingCanvas canvas;
    const ChartSpec spec = test::spcChart(60, 3);
    const auto geometry = drawAt(canvas, spec, 760);
    const auto means = canvas.strokesOf(Ink::Mean, Dash::Solid);
    REQUIRE(means.size() == 4);
    CHECK(canvas.strokesOf(Ink::Limit, Dash::Short).size() == 8);
    for (qsizetype part = 0; part < means.size(); ++part) {
        // Fifteen of sixty months, level.
        const auto &points = means.at(part).points;
        REQUIRE(points.size() == 2);
        CHECK(points.first().x()
              == Approx(geometry.plot.left() + geometry.plot.width() * double(part) / 4));
        CHECK(points.last().x() - points.first().x() == Approx(geometry.plot.width() / 4));
        CHECK(points.first().y() == Approx(points.last().y()));
    }
    // The values are not joined over a break either.
    CHECK(canvas.strokesOf(Ink::Values, Dash::Solid).size() == 4);
    CHECK(canvas.has(QStringLiteral("New front door opened")));
}

TEST_CASE("Limits of their own for every month are drawn in steps", "[report][chart]")
{
    ChartSpec spec = test::spcChart(12);
    spec.lines = {{ChartLineRole::UpperLimit, QStringLiteral("upper"), {}}};
    for (int i = 0; i < 12; ++i)
        spec.lines[0].values.append(90 + i % 3);
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, spec, 480);
    const auto limits = canvas.strokesOf(Ink::Limit, Dash::Short);
    REQUIRE(limits.size() == 1);
    const auto &points = limits.first().points;
    REQUIRE(points.size() == 24); // both ends of each month
    CHECK(points.first().x() == Approx(geometry.plot.left()));
    CHECK(points.last().x() == Approx(geometry.plot.right()));
    for (qsizetype i = 0; i < points.size(); i += 2)
        CHECK(points.at(i).y() == Approx(points.at(i + 1).y()));
}

TEST_CASE("Each verdict has a shape of its own", "[report][chart]")
{
    ChartSpec spec = test::spcChart(6);
    const QList marks {PointMark::Common,  PointMark::Improvement, PointMark::Concern,
                       PointMark::Neutral, PointMark::NeutralHigh, PointMark::NeutralLow};
    for (qsizetype i = 0; i < marks.size(); ++i)
        spec.series[0].points[i].mark = marks.at(i);
    RecordingCanvas canvas;
    drawAt(canvas, spec, 480);
    REQUIRE(canvas.points.size() == 6);
    const auto looks = [&](qsizetype i) {
        return std::pair {canvas.points.at(i).shape, canvas.points.at(i).filled};
    };
    CHECK(looks(0) == std::pair {PointShape::Circle, false});
    CHECK(looks(1) == std::pair {PointShape::Circle, true});
    CHECK(looks(2) == std::pair {PointShape::Square, true});
    for (qsizetype i = 3; i < 6; ++i)
        CHECK(looks(i) == std::pair {PointShape::Diamond, true});
}

TEST_CASE("No text of a chart with statistics lies on another, at any size", "[report][chart]")
{
    const double width = GENERATE(240.0, 300.0, 480.0, 760.0);
    const QList<ChartSpec> specs {test::spcChart(5), test::spcChart(24),    test::spcChart(60, 3),
                                  flaggedChart(),    test::funnelChart(15), test::funnelChart(200),
                                  stackedChart()};
    for (qsizetype i = 0; i < specs.size(); ++i) {
        RecordingCanvas canvas;
        const ChartSpec &spec = specs.at(i);
        const double height = chartHeight(canvas, width, spec, {});
        drawChart(canvas, QRectF(0, 0, width, height), spec, {});
        INFO("chart " << i << " at width " << width);
        CHECK(canvas.collisions({0, 0, width, height}) == QStringList());
    }
}

TEST_CASE("The icons stand at the top right, beside the title", "[report][chart]")
{
    RecordingCanvas canvas;
    ChartSpec spec = test::spcChart(24);
    drawAt(canvas, spec, 480);
    REQUIRE(canvas.polygons.size() == 2);
    double left = 480;
    for (const auto &icon : canvas.polygons) {
        for (const QPointF &corner : icon.corners) {
            CHECK(corner.x() <= 480);
            left = std::min(left, corner.x());
        }
    }
    for (const auto &text : canvas.texts) {
        if (text.style.bold && text.style.size == ChartSizes {}.title)
            CHECK(text.area.right() < left);
    }
    CHECK(canvas.has(QStringLiteral("L")));
    CHECK(canvas.has(QStringLiteral("F")));
    spec.variation = spec.assurance = SpcIcon::None;
    RecordingCanvas bare;
    drawAt(bare, spec, 480);
    CHECK(bare.polygons.isEmpty());
}

TEST_CASE("Beneath the icons the method has the whole width", "[report][chart]")
{
    RecordingCanvas canvas;
    ChartSpec spec = test::spcChart(24);
    spec.method =
        QStringLiteral("p chart, 12 points; rules of Making Data Count. Data to Sep 2026.");
    drawAt(canvas, spec, 240); // the title takes several lines, the icons stand beside the first
    QStringList method;
    for (const auto &text : canvas.texts) {
        if (spec.method.contains(text.words) && text.words.contains(u' '))
            method.append(text.words);
    }
    CHECK(method.join(u' ') == spec.method); // nothing is cut off

    spec.title = QStringLiteral("Short");
    RecordingCanvas low;
    drawAt(low, spec, 480);
    double left = 480;
    for (const auto &icon : low.polygons) {
        for (const QPointF &corner : icon.corners)
            left = std::min(left, corner.x());
    }
    for (const auto &text : low.texts) {
        if (spec.method.startsWith(text.words))
            CHECK(text.area.right() < left);
    }
}

TEST_CASE("A long title goes on beneath the icons, and keeps a number and its % together",
          "[report][chart]")
{
    RecordingCanvas canvas;
    ChartSpec spec = test::spcChart(24);
    spec.title = QStringLiteral("FFT positive, Vale and Downs. Special cause, concern: 81.8 % in "
                                "Sep 2026 is below the lower limit.");
    drawAt(canvas, spec, 250);
    QStringList title;
    for (const auto &text : canvas.texts) {
        if (text.style.bold && text.style.size == ChartSizes {}.title
            && spec.title.contains(text.words))
            title.append(text.words);
    }
    CHECK(title.join(u' ') == spec.title); // whole
    for (const QString &line : title)
        CHECK_FALSE(line.startsWith(u'%'));
    CHECK(canvas.collisions({0, 0, 250, 1000}) == QStringList());
}

TEST_CASE("A year that has little room is named shortly", "[report][chart]")
{
    ChartSpec spec = test::spcChart(24);
    QList<Period> quarters;
    for (int i = 0; i < 24; ++i)
        quarters.append(Period::quarter(2020, 4).plus(i));
    spec.periods = chartPeriods(quarters);
    RecordingCanvas wide;
    drawAt(wide, spec, 760);
    CHECK(wide.has(QStringLiteral("2024/25")));
    RecordingCanvas narrow;
    drawAt(narrow, spec, 240);
    CHECK_FALSE(narrow.has(QStringLiteral("2024/25")));
    CHECK(narrow.has(QStringLiteral("24/25")));
}

TEST_CASE("No two icons are drawn alike", "[report][chart]")
{
    QSet<QString> seen;
    int drawn = 0;
    for (const Choice<SpcIcon> &choice : choicesOf<SpcIcon>()) {
        RecordingCanvas canvas;
        const QRectF cell(10, 20, 40, 24);
        drawSpcIcon(canvas, cell, choice.value);
        if (choice.value == SpcIcon::None) {
            CHECK(canvas.polygons.isEmpty());
            continue;
        }
        ++drawn;
        REQUIRE(canvas.polygons.size() == 1);
        QString shape =
            QString::number(canvas.polygons.first().filled) + spcIconLetter(choice.value);
        for (const QPointF &corner : canvas.polygons.first().corners) {
            CHECK(cell.contains(corner));
            shape += QStringLiteral(" %1 %2").arg(corner.x()).arg(corner.y());
        }
        for (const auto &text : canvas.texts)
            CHECK(cell.contains(text.area.center()));
        seen.insert(shape);
        CHECK_FALSE(spcIconWords(choice.value).isEmpty());
    }
    CHECK(seen.size() == drawn);
}

TEST_CASE("A baseline is shaded over its own months", "[report][chart]")
{
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, flaggedChart(), 760);
    const auto shade = std::find_if(canvas.boxes.begin(), canvas.boxes.end(),
                                    [](const auto &box) { return box.ink == Ink::Shade; });
    REQUIRE(shade != canvas.boxes.end());
    CHECK(shade->rect.left() == Approx(geometry.plot.left()));
    CHECK(shade->rect.width() == Approx(geometry.plot.width() / 3)); // 12 of 36 months
    CHECK(canvas.has(QStringLiteral("baseline, 12 months")));
}

TEST_CASE("Flags are pinned to their points and stand side by side", "[report][chart]")
{
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, flaggedChart(), 480);
    QList<QRectF> cloths;
    for (const auto &box : canvas.boxes) {
        if (box.ink == Ink::Muted && box.rect.bottom() < geometry.plot.bottom())
            cloths.append(box.rect);
    }
    REQUIRE(cloths.size() == 4);
    for (qsizetype i = 1; i < cloths.size(); ++i)
        CHECK(cloths.at(i).left() > cloths.at(i - 1).right());
    // Each stem ends over the point of its month.
    const QList<qsizetype> months {4, 20, 21, 35};
    int stems = 0;
    for (const auto &stroke : canvas.strokesOf(Ink::Muted, Dash::Solid)) {
        for (const qsizetype month : months) {
            const QPointF at = geometry.hits.at(month).at;
            if (std::abs(stroke.points.last().x() - at.x()) < 0.01
                && stroke.points.last().y() < at.y()
                && at.y() - stroke.points.last().y() < ChartSizes {}.text)
                ++stems;
        }
    }
    CHECK(stems == 4);
}

TEST_CASE("A confidence interval is a whisker from end to end, within the axis", "[report][chart]")
{
    ChartSpec spec = test::spcChart(5);
    spec.lines.clear();
    for (ChartPoint &point : spec.series[0].points) {
        point.lower = *point.value - 10;
        point.upper = *point.value + 10;
    }
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, spec, 480);
    int whiskers = 0;
    for (const auto &stroke : canvas.strokesOf(Ink::Muted, Dash::Solid)) {
        const QPointF top = stroke.points.first();
        const QPointF bottom = stroke.points.last();
        if (top.x() != bottom.x() || bottom.y() - top.y() < 20
            || bottom.y() > geometry.plot.bottom())
            continue;
        const auto hit = std::find_if(geometry.hits.begin(), geometry.hits.end(),
                                      [&](const ChartHit &h) { return h.at.x() == top.x(); });
        REQUIRE(hit != geometry.hits.end());
        CHECK((top.y() + bottom.y()) / 2 == Approx(hit->at.y())); // as far up as down
        CHECK(top.y() >= geometry.plot.top());
        ++whiskers;
    }
    CHECK(whiskers == 5);
}

TEST_CASE("The units of a funnel stand over their size, from left to right", "[report][chart]")
{
    const ChartSpec spec = test::funnelChart(40);
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, spec, 700);
    REQUIRE(geometry.hits.size() == 40);
    const auto &points = spec.series[0].points;
    for (qsizetype i = 1; i < geometry.hits.size(); ++i)
        CHECK(geometry.hits.at(i).at.x() >= geometry.hits.at(i - 1).at.x());
    // Places are proportional to sizes.
    const ChartHit &first = geometry.hits.first();
    const ChartHit &last = geometry.hits.last();
    const double scale = (last.at.x() - first.at.x())
        / (*points.at(last.period).across - *points.at(first.period).across);
    for (const ChartHit &hit : geometry.hits) {
        CHECK(hit.at.x() - first.at.x()
              == Approx(scale * (*points.at(hit.period).across - *points.at(first.period).across))
                     .margin(1e-6));
        CHECK(geometry.plot.contains(hit.at));
    }
}

TEST_CASE("The curves of a funnel stay in the plot, however far they run", "[report][chart]")
{
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, test::funnelChart(200), 700);
    const QRectF plot = geometry.plot.adjusted(-0.01, -0.01, 0.01, 0.01);
    const auto outer = canvas.strokesOf(Ink::Limit, Dash::Short);
    const auto inner = canvas.strokesOf(Ink::Limit, Dash::Dot);
    CHECK(outer.size() >= 2);
    CHECK(inner.size() >= 2);
    for (const auto &curves : {outer, inner}) {
        for (const auto &curve : curves) {
            for (const QPointF &point : curve.points)
                CHECK(plot.contains(point));
        }
    }
    // Units outside the outer limits are filled, others outside the inner ones have a dot in them.
    for (qsizetype i = 0; i < canvas.points.size(); ++i) {
        const auto &point = canvas.points.at(i);
        if (point.ink == Ink::Concern)
            CHECK(point.filled);
        if (point.ink != Ink::Improvement || point.filled)
            continue;
        REQUIRE(i + 1 < canvas.points.size());
        CHECK(canvas.points.at(i + 1).at == point.at);
        CHECK(canvas.points.at(i + 1).filled);
    }
}

TEST_CASE("Names of units lie neither on points nor on each other", "[report][chart]")
{
    const QRectF plot(0, 0, 400, 200);
    QList<QPointF> points;
    for (int i = 0; i < 60; ++i)
        points.append({20 + 360 * test::scattered(i), 20 + 160 * test::scattered(i + 500)});
    NamePlacer placer(plot, points, {}, 3, 9);
    QList<QRectF> boxes;
    for (qsizetype i = 0; i < 12; ++i) {
        const auto place = placer.place(points.at(i), {50, 10});
        if (!place)
            continue;
        CHECK(plot.contains(place->box));
        for (qsizetype p = 0; p < points.size(); ++p) {
            if (p != i)
                CHECK_FALSE(place->box.contains(points.at(p)));
        }
        for (const QRectF &other : boxes)
            CHECK_FALSE(other.intersects(place->box));
        boxes.append(place->box);
    }
    CHECK(boxes.size() >= 6);
    // Alone in the field a name stands right of its point, without a leader.
    NamePlacer alone(plot, {{100, 100}}, {}, 3, 9);
    const auto place = alone.place({100, 100}, {50, 10});
    REQUIRE(place);
    CHECK(place->box.left() > 103);
    CHECK(place->box.center().y() == Approx(100));
    CHECK(place->leader.isNull());
    // No plot holds a name that is wider than it.
    CHECK_FALSE(alone.place({200, 50}, {500, 10}).has_value());
}

TEST_CASE("Columns of a stack add up", "[report][chart]")
{
    RecordingCanvas canvas;
    const auto geometry = drawAt(canvas, stackedChart(), 480);
    CHECK(geometry.hits.size() == 9);
    CHECK(canvas.has(QStringLiteral("40"))); // 30 + 10 + 0
    CHECK(canvas.has(QStringLiteral("34"))); // 20 + 12 + 2 and 25 + 8 + 1
    for (const char *name : {"no harm", "low", "severe"})
        CHECK(canvas.has(QString::fromLatin1(name)));
    // In the first column 30 is three times as high as 10.
    QList<double> heights;
    for (const auto &box : canvas.boxes)
        heights.append(box.rect.height());
    REQUIRE(heights.size() == 9);
    CHECK(heights.at(0) / heights.at(1) == Approx(3).epsilon(0.1));
    CHECK(canvas.boxes.at(0).ink != canvas.boxes.at(1).ink);
}

TEST_CASE("Panels of small multiples carry their icons and breaks", "[report][chart]")
{
    ChartSpec spec = test::spcChart(24);
    spec.kind = ChartKind::SmallMultiples;
    ChartPanel panel {QStringLiteral("Riverside"), spec.series, spec.lines};
    panel.variation = SpcIcon::ConcernLow;
    panel.assurance = SpcIcon::Fail;
    panel.breaks = {{12, {}}};
    for (ChartLine &line : panel.lines)
        line.label.clear();
    spec.panels = {panel, panel, panel};
    spec.series.clear();
    spec.lines.clear();
    spec.variation = spec.assurance = SpcIcon::None;
    RecordingCanvas canvas;
    const double height = chartHeight(canvas, 700, spec, {});
    const auto geometry = drawChart(canvas, QRectF(0, 0, 700, height), spec, {});
    CHECK(canvas.polygons.size() == 6);
    CHECK(canvas.strokesOf(Ink::Mean, Dash::Solid).size() == 6); // two parts in each
    CHECK(geometry.hits.size() == 72);
    CHECK(canvas.collisions({0, 0, 700, height}) == QStringList());
}

TEST_CASE("A sparkline marks what stands out by its shape", "[report][chart]")
{
    Sparkline spark {{3.0, 4.0, 6.0, 8.0}, 5.0};
    spark.marks = {PointMark::Common, PointMark::Concern, PointMark::Common, PointMark::Neutral};
    RecordingCanvas canvas;
    const QRectF cell(10, 20, 60, 12);
    drawSparkline(canvas, cell, spark);
    REQUIRE(canvas.points.size() == 2);
    CHECK(canvas.points.at(0).shape == PointShape::Square);
    CHECK(canvas.points.at(1).shape == PointShape::Diamond);
    for (const auto &point : canvas.points)
        CHECK(cell.contains(point.at));
}
