// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Variation and assurance on the papers of providers and measures.

#include "core/report/HtmlWriter.h"
#include "core/report/IconCells.h"
#include "core/report/MatrixPaper.h"
#include "core/report/ProviderPaper.h"
#include "core/services/PaperService.h"
#include "core/services/ScorecardService.h"
#include "core/services/SpcService.h"
#include "core/services/StarterLibrary.h"
#include "tests/core/report/PaperFixtures.h"
#include "tests/support/TempFile.h"
#include "ui/print/PageItems.h"
#include "ui/print/PageLayout.h"

using namespace candour;
using namespace candour::test;

namespace {

const Period kMonth = Period::month(2026, 9);

/// The sample organisation, read once for a test.
struct SamplePapers {
    TempFile file {};
    ScorecardBooks books {};

    SamplePapers()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        books = must(ScorecardService(*file).books());
    }

    [[nodiscard]] ScorecardPaper scorecard(const QString &code)
    {
        PaperRequest request;
        request.dataTo = kMonth;
        return must(PaperService(*file).scorecardPaper(books, code, request));
    }

    [[nodiscard]] QStringList providers() const
    {
        QStringList codes;
        for (const Organisation &one : books.organisations) {
            if (one.type == OrganisationType::Provider && one.code.startsWith(u"ZZ"))
                codes.append(one.code);
        }
        return codes;
    }
};

QList<SpcIcon> iconsIn(const Table &table)
{
    QList<SpcIcon> icons;
    for (const Row &row : table.rows) {
        for (const Cell &cell : row.cells) {
            if (cell.icon != SpcIcon::None)
                icons.append(cell.icon);
        }
    }
    return icons;
}

QList<SpcIcon> iconsIn(const QList<Block> &blocks)
{
    QList<SpcIcon> icons;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block.content))
            icons += iconsIn(*table);
        if (const auto *grid = std::get_if<Grid>(&block.content)) {
            for (const Box &box : grid->boxes)
                icons += iconsIn(box.blocks);
        }
    }
    return icons;
}

int iconsOn(const Pages &pages)
{
    int count = 0;
    for (const auto &page : pages.pages) {
        for (const PageItem &item : page.items)
            count += std::holds_alternative<IconItem>(item) ? 1 : 0;
    }
    return count;
}

/// A reading of the sample with a chart that says something of both kinds.
SpcReading someReading(SamplePapers &papers)
{
    for (SpcReading &one : must(SpcService(*papers.file).readings(papers.books, {kMonth}))) {
        if (one.isJudged() && one.chart.assurance != SpcAssurance::None)
            return one;
    }
    FAIL("no chart of the sample has both icons");
    return {};
}

} // namespace

TEST_CASE("A scorecard prints the icons of its charts on the pages it had without",
          "[print][paper][icons]")
{
    SamplePapers papers;
    int all = 0;
    for (const QString &code : papers.providers()) {
        INFO(code.toStdString());
        ScorecardPaper paper = papers.scorecard(code);
        const Document document = buildScorecard(paper);
        const Fitted with = layOutToFit(document);
        paper.readings = nullptr;
        const Fitted without = layOutToFit(buildScorecard(paper));
        CHECK(with.pages.pages.size() == without.pages.pages.size());
        CHECK(iconsOn(with.pages) == iconsIn(document.blocks).size());
        CHECK(iconsIn(buildScorecard(paper).blocks).isEmpty());
        all += iconsOn(with.pages);
    }
    CHECK(all > 40);
}

TEST_CASE("Forty indicators fit on the one-page scorecard with an icon pair each",
          "[print][paper][icons]")
{
    SamplePapers papers;
    const PaperFixture fixture(40, 1);
    ScorecardPaper paper = fixture.scorecard();
    std::vector<SpcReading> readings;
    for (const ScorecardRow &row : paper.scorecard.rows) {
        readings.push_back(someReading(papers));
        readings.back().organisation = Ref<Organisation>(paper.provider.organisation.uid);
        readings.back().indicator = Ref<Indicator>(row.indicator.uid);
    }
    paper.readings = std::make_shared<const SpcReadings>(std::move(readings));
    const Fitted fitted = layOutToFit(buildScorecard(paper));
    CHECK(fitted.movedRows == 0);
    CHECK(fitted.pages.pages.size() == 1);
    CHECK(iconsOn(fitted.pages) == 80);
}

TEST_CASE("The icons are those of the charts, and in HTML they say their words",
          "[print][paper][icons]")
{
    SamplePapers papers;
    const ScorecardPaper paper = papers.scorecard(QStringLiteral("ZZ1"));
    const Document document = buildScorecard(paper);
    const QList<SpcIcon> icons = iconsIn(document.blocks);
    REQUIRE_FALSE(icons.isEmpty());
    QList<SpcIcon> expected;
    for (const SpcReading &one :
         must(SpcService(*papers.file)
                  .readings(papers.books,
                            {kMonth, {Ref<Organisation>(paper.provider.organisation.uid)}}))) {
        const QList<Cell> cells =
            iconCells(judgedReading(paper.readings, one.organisation.uid(), one.indicator.uid()));
        for (const Cell &cell : cells) {
            if (cell.icon != SpcIcon::None)
                expected.append(cell.icon);
        }
    }
    CHECK(icons.size() == expected.size());
    const QString html = htmlOf(document);
    for (const SpcIcon icon : icons)
        CHECK(html.contains(QStringLiteral("aria-label=\"%1\"").arg(spcIconWords(icon))));
    CHECK(html.contains(QStringLiteral("special cause, high or low")));
}
