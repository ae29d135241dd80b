// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/report/PaperFixtures.h"
#include "tests/support/CatchQt.h"
#include "ui/print/PreviewPane.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace candour;

namespace {

std::shared_ptr<const Pages> boardPages()
{
    const test::PaperFixture fixture(16, 4);
    return std::make_shared<const Pages>(layOut(buildBoardReport(fixture.board())));
}

} // namespace

TEST_CASE("The preview goes through the pages by keys", "[reports][preview]")
{
    PreviewPane pane;
    pane.resize(600, 500);
    pane.show();
    CHECK(pane.view().currentPage() == -1);
    const auto pages = boardPages();
    pane.setPages(pages);
    REQUIRE(pane.view().pageCount() == pages->pages.size());
    CHECK(pane.view().currentPage() == 0);
    QTest::keyClick(&pane.view(), Qt::Key_PageDown);
    CHECK(pane.view().currentPage() == 1);
    CHECK(pane.findChild<QLabel *>(QStringLiteral("previewPage"))->text()
          == QStringLiteral("Page 2 of %1").arg(pages->pages.size()));
    QTest::keyClick(&pane.view(), Qt::Key_End);
    CHECK(pane.view().currentPage() == pane.view().pageCount() - 1);
    QTest::keyClick(&pane.view(), Qt::Key_Home);
    CHECK(pane.view().currentPage() == 0);
}

TEST_CASE("New pages leave the reader where she was", "[reports][preview]")
{
    PreviewPane pane;
    pane.resize(600, 500);
    pane.show();
    pane.setPages(boardPages());
    pane.view().goToPage(2);
    const int place = pane.view().verticalScrollBar()->value();
    pane.setPages(boardPages());
    CHECK(pane.view().verticalScrollBar()->value() == place);
}

TEST_CASE("The pages fit the width or the window, or grow with the wheel", "[reports][preview]")
{
    PreviewPane pane;
    pane.resize(600, 500);
    pane.show();
    pane.setPages(boardPages());
    CHECK(pane.view().horizontalScrollBar()->maximum() == 0);
    const double wide = pane.view().percent();
    pane.view().setZoom(PreviewView::Zoom::Page);
    CHECK(pane.view().percent() < wide);
    pane.view().setZoom(PreviewView::Zoom::Percent, 100);
    CHECK(pane.view().percent() == Approx(100));
    const QPointF middle(200, 200);
    QWheelEvent turn(middle, pane.view().viewport()->mapToGlobal(middle), {}, {0, 120},
                     Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(pane.view().viewport(), &turn);
    CHECK(pane.view().percent() == Approx(115));
    CHECK(pane.findChild<QComboBox *>(QStringLiteral("previewZoom"))->currentText()
          == QStringLiteral("115 %"));
}
