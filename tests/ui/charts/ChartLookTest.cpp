// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/SpcIconDrawing.h"
#include "tests/core/report/SampleCharts.h"
#include "tests/support/CatchQt.h"
#include "ui/charts/ChartPainter.h"
#include "ui/charts/PainterCanvas.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QPainter>
#include <QStandardItemModel>

using namespace candour;

namespace {

/// Tokens in which all verdicts have one and the same grey: only shapes tell them apart.
ColourTokens greyTokens()
{
    ColourTokens tokens = paperTokens();
    tokens.spcCommon = tokens.spcImprovement = tokens.spcConcern = tokens.spcNeutral =
        QColor(110, 110, 110);
    return tokens;
}

QImage drawn(const QSize &size, const std::function<void(PainterCanvas &)> &draw)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    PainterCanvas canvas(painter, greyTokens(), QFont());
    draw(canvas);
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// How many pixels differ clearly.
int difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return count;
}

int inkIn(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("Verdicts of points can be told apart in grey print", "[charts]")
{
    QList<QImage> pictures;
    for (const PointMark mark :
         {PointMark::Common, PointMark::Improvement, PointMark::Concern, PointMark::Neutral}) {
        Sparkline spark {{1.0, 2.0}, {}, {}, {PointMark::Common, mark}};
        ChartSpec spec;
        spec.periods = test::sampleMonths(2);
        ChartSeries series {.name = {}, .points = {}};
        series.points.append({.value = 1.0, .text = {}, .mark = mark, .source = {}});
        series.points.append({.value = 2.0, .text = {}, .source = {}});
        spec.series = {series};
        spec.axisMinimum = 0;
        spec.axisMaximum = 3;
        const QImage picture = drawn({120, 90}, [&](PainterCanvas &canvas) {
            drawChart(canvas, QRectF(0, 0, 120, 90), spec, {.text = 12, .title = 14});
        });
        for (const QImage &other : pictures)
            CHECK(difference(picture, other) >= 4);
        pictures.append(picture);
    }
}

TEST_CASE("Icons can be told apart in grey print, as small as a table has them", "[charts]")
{
    QList<QImage> pictures;
    for (const Choice<SpcIcon> &choice : choicesOf<SpcIcon>()) {
        const QImage picture = drawn({20, 20}, [&](PainterCanvas &canvas) {
            drawSpcIcon(canvas, QRectF(1, 1, 18, 18), choice.value);
        });
        for (const QImage &other : pictures)
            CHECK(difference(picture, other) >= 8);
        pictures.append(picture);
    }
}

TEST_CASE("Lines of a chart differ in their dashes, not in colour alone", "[charts]")
{
    QList<std::pair<double, double>> patterns;
    for (const Dash dash : {Dash::Solid, Dash::Short, Dash::Long, Dash::Dot}) {
        CHECK_FALSE(patterns.contains(dashPattern(dash)));
        patterns.append(dashPattern(dash));
    }
}

TEST_CASE("Every icon of a chart has a line icon of its name", "[charts][icons]")
{
    for (const Choice<SpcIcon> &choice : choicesOf<SpcIcon>()) {
        if (choice.value == SpcIcon::None) {
            CHECK(spcIconName(choice.value).isEmpty());
            continue;
        }
        INFO(choice.code);
        CHECK_FALSE(lineIcon(spcIconName(choice.value)).isNull());
    }
}

TEST_CASE("The icon of a cell stands in its middle and grows with the text", "[charts][icons]")
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), QVariant::fromValue(SpcIcon::ConcernHigh), IconRole);
    const IconDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 60, 28);
    const auto painted = [&](int column) {
        QImage image(60, 28, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, column));
        painter.end();
        return image;
    };
    const QImage icon = painted(0);
    CHECK(inkIn(icon, {20, 4, 20, 20}) > 100);
    CHECK(inkIn(icon, {0, 0, 18, 28}) == 0);
    CHECK(inkIn(icon, {42, 0, 18, 28}) == 0);
    CHECK(inkIn(painted(1), {0, 0, 60, 28}) == 0); // nothing to show
    CHECK(delegate.sizeHint(option, model.index(0, 0)).width() >= 28);
}
