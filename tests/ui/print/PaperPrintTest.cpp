// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/BoardReport.h"
#include "core/report/ScorecardPaper.h"
#include "tests/core/report/PaperFixtures.h"
#include "tests/support/CatchQt.h"
#include "ui/print/PageLayout.h"
#include "ui/print/PagePainter.h"
#include "ui/print/PdfWriter.h"

using namespace candour;
using namespace candour::test;

TEST_CASE("Forty indicators fit on the one-page scorecard", "[print][paper]")
{
    const PaperFixture fixture(40, 1);
    const Fitted fitted = layOutToFit(buildScorecard(fixture.scorecard()));
    CHECK(fitted.movedRows == 0);
    REQUIRE(fitted.pages.pages.size() == 1);
    CHECK(fitted.pages.pages.first().sheet.size.width()
          > fitted.pages.pages.first().sheet.size.height());
}

TEST_CASE("A scorecard of eighty indicators has a second page", "[print][paper]")
{
    const PaperFixture fixture(80, 1);
    const Fitted fitted = layOutToFit(buildScorecard(fixture.scorecard()));
    CHECK(fitted.movedRows > 0);
    CHECK(fitted.movedRows <= 40);
    REQUIRE(fitted.pages.pages.size() >= 2);
    CHECK(fitted.pages.pages.at(1).labels.first() == QStringLiteral("Further indicators"));
    // What is issued is the document as printed: it lays out alike again.
    CHECK(layOut(fitted.document).pages.size() == fitted.pages.pages.size());
}

TEST_CASE("A page that shows a verdict carries the key to it", "[print][paper]")
{
    const PaperFixture fixture;
    const Pages pages = layOut(buildBoardReport(fixture.board()));
    REQUIRE(pages.pages.size() > 2);
    for (const PrintedPage &page : pages.pages) {
        bool marks = false;
        bool key = false;
        for (const PageItem &item : page.items) {
            marks |= std::holds_alternative<MarkItem>(item);
            if (const auto *text = std::get_if<TextLineItem>(&item))
                key |= text->text() == QStringLiteral("target missed");
        }
        CHECK(marks == key);
    }
}

TEST_CASE("No words of a Board report stand upon another", "[print][paper]")
{
    const PaperFixture fixture(16, 4);
    for (const PrintedPage &page : layOut(buildBoardReport(fixture.board())).pages) {
        QList<std::pair<QRectF, QString>> lines;
        for (const PageItem &item : page.items) {
            const auto *text = std::get_if<TextLineItem>(&item);
            if (!text)
                continue;
            const QTextLine line = text->layout->lineAt(text->line);
            const QRectF natural = line.naturalTextRect();
            // The bodies of the letters, without the room above and below.
            lines.append({QRectF(text->at.x() + natural.x(), text->at.y() + line.height() * 0.3,
                                 natural.width(), line.height() * 0.4),
                          text->text()});
        }
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (qsizetype j = i + 1; j < lines.size(); ++j) {
                INFO(lines.at(i).second.toStdString() << " / " << lines.at(j).second.toStdString());
                CHECK_FALSE(lines.at(i).first.intersects(lines.at(j).first));
            }
        }
    }
}

TEST_CASE("A page can be shown as a picture", "[print][paper]")
{
    const PaperFixture fixture(8, 1);
    const Pages pages = layOut(buildScorecard(fixture.scorecard()));
    const QImage image = pageImage(pages.pages.first(), 60);
    // A4 landscape is 297 by 210 millimetres.
    CHECK(image.width() == Approx(297 / 25.4 * 60).margin(1));
    CHECK(image.height() == Approx(210 / 25.4 * 60).margin(1));
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
}
