// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/charts/ChartView.h"

#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"
#include "ui/charts/ChartPainter.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
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

    QSignalSpy activated(view.data(), &ChartView::pointActivated);
    QTest::keyClick(view.data(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().at(1).value<qsizetype>() == 23);
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
