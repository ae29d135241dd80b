// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/charts/ChartView.h"

#include "tests/core/report/SampleCharts.h"
#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"
#include "ui/charts/ChartPainter.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace candour;

namespace {

ChartView *shownView()
{
    auto *view = new ChartView;
    view->resize(600, 360);
    view->setSpec(test::sampleChart());
    view->show();
    view->setFocus();
    return view;
}

} // namespace

TEST_CASE("The arrow keys move among the points of a chart", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    QSignalSpy moved(view.data(), &ChartView::currentPointChanged);
    CHECK(view->currentPoint() == -1);
    QTest::keyClick(view.data(), Qt::Key_Right);
    CHECK(view->currentPoint() == 0);
    QTest::keyClick(view.data(), Qt::Key_Left);
    CHECK(view->currentPoint() == 0);
    QTest::keyClick(view.data(), Qt::Key_End);
    CHECK(view->currentPoint() == 22); // 24 months, one without a value
    QTest::keyClick(view.data(), Qt::Key_Right);
    CHECK(view->currentPoint() == 22);
    CHECK(moved.count() == 2);
    CHECK(view->pointDescription(22)
          == QStringLiteral("Riverside, Sep 2026: 90.4 p, provisional, target 95"));
}

TEST_CASE("Enter or a double click asks for the chart large", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    QSignalSpy large(view.data(), &ChartView::largeRequested);
    QTest::keyClick(view.data(), Qt::Key_Return);
    QTest::mouseDClick(view.data(), Qt::LeftButton, {}, {5, 5}); // on no point
    CHECK(large.count() == 2);
    CHECK(view->largeSpec() == view->spec());
    ChartSpec more = view->spec();
    more.card = {QStringLiteral("How it was made")};
    view->setLargeSpec(more);
    CHECK(view->largeSpec() == more);
    view->setSpec(test::spcChart(5));
    CHECK(view->largeSpec() == view->spec());
}

TEST_CASE("A chart exposes its points as accessible children", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view.data());
    REQUIRE(chart);
    CHECK(chart->role() == QAccessible::Chart);
    CHECK(chart->text(QAccessible::Name)
          == QStringLiteral("Line falling from 93 to 88 per cent, target 95."));
    REQUIRE(chart->childCount() == 23);
    QAccessibleInterface *first = chart->child(0);
    REQUIRE(first);
    CHECK(first->text(QAccessible::Name).contains(QStringLiteral("Oct 2024: 93.0")));
    CHECK(chart->indexOfChild(first) == 0);
    CHECK(first->parent() == chart);
    CHECK(chart->child(23) == nullptr);
}

TEST_CASE("A chart can be copied as a picture", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    view->copyPicture();
    const QImage copied = QGuiApplication::clipboard()->image();
    CHECK(copied.size() == QSize(1200, 720));
}

TEST_CASE("The figures of a chart can be copied as text and as a table", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    QTest::keyClick(view.data(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 25); // a head and 24 months
    CHECK(lines.at(0).split(u'\t').at(1) == QStringLiteral("Riverside"));
    // A number as it is, to calculate with; that it is provisional is said in the notes.
    CHECK(lines.at(24).split(u'\t').at(1).toDouble() == view->spec().series[0].points[23].value);
    CHECK(lines.at(24).endsWith(QStringLiteral("\tprovisional")));
    CHECK(copied->html().contains(QStringLiteral("<table>")));
    CHECK(copied->html().contains(QStringLiteral(">provisional</td>")));
    QTest::keyClick(view.data(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->image().size() == QSize(1200, 720));
}

TEST_CASE("A chart offers its table and its file only where somebody answers", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    const auto names = [&] {
        QMenu menu;
        view->fillMenu(&menu);
        QStringList all;
        for (const QAction *action : menu.actions()) {
            if (!action->isSeparator())
                all.append(action->objectName());
        }
        return all;
    };
    CHECK(names() == QStringList {QStringLiteral("copyPicture"), QStringLiteral("copyFigures")});
    QSignalSpy tables(view.data(), &ChartView::tableRequested);
    QSignalSpy files(view.data(), &ChartView::pictureFileRequested);
    QAction own(QStringLiteral("Recalculate from here…"));
    own.setObjectName(QStringLiteral("rebase"));
    view->addAction(&own);
    CHECK(names()
          == QStringList {QStringLiteral("rebase"), QStringLiteral("chartAsTable"),
                          QStringLiteral("copyPicture"), QStringLiteral("copyFigures"),
                          QStringLiteral("savePicture")});
    QTest::keyClick(view.data(), Qt::Key_T);
    CHECK(tables.count() == 1);
    QMenu menu;
    view->fillMenu(&menu);
    menu.actions().last()->trigger();
    CHECK(files.count() == 1);
}

TEST_CASE("F7 asks where the current point came from, where somebody answers", "[charts]")
{
    const QScopedPointer<ChartView> view(shownView());
    QSignalSpy asked(view.data(), &ChartView::originRequested);
    QTest::keyClick(view.data(), Qt::Key_F7); // no point is chosen
    CHECK(asked.isEmpty());
    QTest::keyClick(view.data(), Qt::Key_End);
    QTest::keyClick(view.data(), Qt::Key_F7);
    REQUIRE(asked.count() == 1);
    const auto figure = asked.first().first().value<FigureSource>();
    CHECK(figure == view->spec().series.first().points.last().source);
    CHECK(figure.period == QStringLiteral("2026-09"));
    QMenu menu;
    view->fillMenu(&menu);
    CHECK(menu.findChild<QAction *>(QStringLiteral("chartOrigin")));
}

TEST_CASE("Points of an SPC chart are heard with their verdict", "[charts]")
{
    ChartView view;
    view.resize(600, 480);
    view.setSpec(test::spcChart(24));
    view.setCurrentPoint(23);
    REQUIRE(view.currentHit());
    CHECK(view.currentHit()->period == 23);
    CHECK(view.pointDescription(23).contains(
        QStringLiteral("special cause, concern: seven points below the mean")));
    CHECK(view.accessibleDescription().contains(
        QStringLiteral("Variation: special cause, concern, low values.")));
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    REQUIRE(chart);
    REQUIRE(chart->childCount() == 24);
    CHECK(chart->child(23)->text(QAccessible::Name) == view.pointDescription(23));
}

TEST_CASE("The arrow keys walk a funnel from the smallest unit to the largest", "[charts]")
{
    ChartView view;
    view.resize(700, 420);
    const ChartSpec spec = test::funnelChart(15);
    view.setSpec(spec);
    double before = 0;
    for (int i = 0; i < 15; ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
        REQUIRE(view.currentPoint() == i);
        const ChartPoint &unit = spec.series[0].points.at(view.currentHit()->period);
        CHECK(*unit.across >= before);
        before = *unit.across;
        CHECK(view.pointDescription(i).startsWith(unit.name + QStringLiteral(": ")));
    }
}

TEST_CASE("The SVG of a chart is whole", "[charts]")
{
    ChartView view;
    view.setSpec(test::funnelChart(15));
    const QByteArray svg = view.svg();
    CHECK(svg.startsWith("<svg "));
    CHECK(svg.contains("Hospital 5"));
    CHECK_FALSE(svg.contains("nan"));
}

TEST_CASE("A taller text makes a taller chart", "[charts]")
{
    ChartView view;
    view.setSpec(test::sampleChart());
    const int usual = view.heightForWidth(600);
    QFont font = view.font();
    font.setPixelSize(QFontInfo(font).pixelSize() * 2);
    view.setFont(font);
    CHECK(view.heightForWidth(600) > usual);
    // The plot is two fifths of the width; title, axis and flags come on top.
    CHECK(usual > 600 * 2 / 5);
}

TEST_CASE("Marks differ in shape, not in colour alone", "[charts]")
{
    // Painted black on white with no letter's help: the shapes themselves must differ.
    ColourTokens grey = paperTokens();
    grey.ragRed = grey.ragAmber = grey.ragGreen = grey.ragBlue = QColor(Qt::black);
    QList<QImage> pictures;
    for (const Mark mark : {Mark::Red, Mark::Amber, Mark::Green, Mark::Complete}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintMark(painter, QRectF(4, 4, 32, 32), mark, QStringLiteral(" "), MarkLook::Screen, grey,
                  painter.font());
        painter.end();
        for (const QImage &other : pictures)
            CHECK(image != other);
        pictures.append(image);
    }
}
