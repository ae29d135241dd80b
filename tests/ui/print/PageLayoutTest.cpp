// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PageLayout.h"

#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"
#include "ui/print/ColumnWidths.h"

using namespace candour;

namespace {

Table longTable(int rows)
{
    Table table;
    table.columns = {{.title = QStringLiteral("Indicator"), .weight = 3},
                     {.title = QStringLiteral("Sep"), .align = Alignment::Right},
                     {.title = QStringLiteral("RAG"), .align = Alignment::Centre}};
    for (int i = 0; i < rows; ++i) {
        // Every third row wraps to several lines.
        const QString name = QStringLiteral("Indicator %1 ").arg(i)
            + (i % 3 == 0 ? QStringLiteral("with a name that is long ").repeated(6) : QString());
        table.rows.append(Row {.cells = {{.text = name.trimmed()},
                                         {.text = QString::number(i)},
                                         {.text = {}, .mark = Mark::Amber}},
                               .priority = i});
    }
    return table;
}

QRectF extentOf(const PageItem &item)
{
    if (const auto *text = std::get_if<TextLineItem>(&item)) {
        const QTextLine line = text->layout->lineAt(text->line);
        // Alignment moves the words within the line.
        const QRectF natural = line.naturalTextRect();
        return {text->at.x() + natural.x(), text->at.y(), natural.width(), line.height()};
    }
    if (const auto *rule = std::get_if<RuleItem>(&item))
        return QRectF(rule->line.p1(), rule->line.p2()).normalized();
    if (const auto *mark = std::get_if<MarkItem>(&item))
        return mark->rect;
    if (const auto *icon = std::get_if<IconItem>(&item))
        return icon->rect;
    if (const auto *chart = std::get_if<ChartItem>(&item))
        return chart->rect;
    if (const auto *spark = std::get_if<SparkItem>(&item))
        return spark->rect;
    if (const auto *tick = std::get_if<TickItem>(&item))
        return tick->rect;
    return std::get<PictureItem>(item).rect;
}

QStringList textsOf(const PrintedPage &page)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (const auto *text = std::get_if<TextLineItem>(&item))
            texts.append(text->text().trimmed());
    }
    return texts;
}

Document scorecard(int rowsOfFirst, int rowsOfOthers)
{
    Document document;
    document.title = QStringLiteral("Provider scorecard");
    document.blocks.append(Block {PageRules {.orientation = Orientation::Landscape,
                                             .marginMm = 10,
                                             .pageLimit = 1,
                                             .bodyPt = 8,
                                             .tablePt = 8}});
    Grid grid;
    for (int box = 0; box < 4; ++box)
        grid.boxes.push_back(
            {.title = QStringLiteral("Box %1").arg(box),
             .blocks = {Block {longTable(box == 0 ? rowsOfFirst : rowsOfOthers)}}});
    document.blocks.append(Block {grid});
    return document;
}

} // namespace

TEST_CASE("A table over several pages repeats its head and splits no row", "[print]")
{
    Document document;
    document.blocks = {Block {longTable(120)}};
    const Pages pages = layOut(document);
    REQUIRE(pages.pages.size() > 2);
    QList<int> rows;
    for (const PrintedPage &page : pages.pages) {
        CHECK(textsOf(page).count(QStringLiteral("Indicator")) == 1);
        rows.append(page.rows);
        for (const PageItem &item : page.items) {
            const QRectF extent = extentOf(item);
            CHECK(extent.left() >= page.sheet.content.left() - 1);
            CHECK(extent.right() <= page.sheet.content.right() + 2);
        }
    }
    // Each row stands whole on exactly one page, in order.
    QList<int> expected;
    for (int i = 0; i < 120; ++i)
        expected.append(i);
    CHECK(rows == expected);
}

TEST_CASE("Icons of charts stand in their cells, on the line of their row", "[print]")
{
    Table table;
    table.columns = {{.title = QStringLiteral("Indicator"), .weight = 3},
                     {.title = QStringLiteral("Variation"), .align = Alignment::Centre},
                     {.title = QStringLiteral("Assurance"), .align = Alignment::Centre}};
    for (const SpcIcon icon : {SpcIcon::ConcernLow, SpcIcon::CommonCause})
        table.rows.append({.cells = {{.text = QStringLiteral("A&E within four hours")},
                                     {.icon = icon},
                                     {.icon = SpcIcon::HitAndMiss}}});
    Document document;
    document.blocks = {Block {table}};
    const Pages pages = layOut(document);
    REQUIRE(pages.pages.size() == 1);
    QList<QRectF> icons;
    QList<QRectF> names;
    for (const PageItem &item : pages.pages.first().items) {
        if (std::holds_alternative<IconItem>(item))
            icons.append(extentOf(item));
        const auto *text = std::get_if<TextLineItem>(&item);
        if (text && text->text().startsWith(QStringLiteral("A&E")))
            names.append(extentOf(item));
    }
    REQUIRE(icons.size() == 4);
    REQUIRE(names.size() == 2);
    CHECK(icons.at(0).center().x() == Approx(icons.at(2).center().x())); // below each other
    for (qsizetype i = 0; i < icons.size(); ++i) {
        const QRectF &name = names.at(i / 2);
        CHECK(icons.at(i).left() > name.right());
        CHECK(std::abs(icons.at(i).center().y() - name.center().y()) < name.height() / 4);
    }
}

TEST_CASE("Nothing of the text stands outside the margins", "[print]")
{
    Document document = test::sampleDocument();
    numberDocument(document);
    for (const PrintedPage &page : layOut(document).pages) {
        const QRectF sheet(QPointF(0, 0), page.sheet.size);
        for (const PageItem &item : page.items) {
            CHECK(sheet.contains(extentOf(item).topLeft()));
            CHECK(sheet.contains(extentOf(item).bottomRight()));
        }
    }
}

TEST_CASE("A heading is never the last thing on a page", "[print]")
{
    for (int lines = 20; lines < 60; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i)
            document.blocks.append(Block {plainParagraph(QStringLiteral("Line"))});
        document.blocks.append(
            Block {Heading {.text = QStringLiteral("The heading"), .numbered = false}});
        document.blocks.append(Block {plainParagraph(QStringLiteral("What follows"))});
        for (const PrintedPage &page : layOut(document).pages) {
            REQUIRE_FALSE(page.labels.isEmpty());
            CHECK(page.labels.last() != QStringLiteral("The heading"));
        }
    }
}

TEST_CASE("A heading stays with the head and first row of its table", "[print]")
{
    for (int lines = 25; lines < 50; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i)
            document.blocks.append(Block {plainParagraph(QStringLiteral("Line"))});
        document.blocks.append(Block {Heading {.text = QStringLiteral("The heading")}});
        document.blocks.append(Block {longTable(3)});
        for (const PrintedPage &page : layOut(document).pages) {
            if (page.labels.contains(QStringLiteral("The heading")))
                CHECK(page.rows.contains(0));
        }
    }
}

TEST_CASE("Keep with next keeps", "[print]")
{
    for (int lines = 20; lines < 60; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i)
            document.blocks.append(Block {plainParagraph(QStringLiteral("Line"))});
        document.blocks.append(Block {plainParagraph(QStringLiteral("First of two")), true});
        document.blocks.append(Block {plainParagraph(QStringLiteral("Second of two"))});
        for (const PrintedPage &page : layOut(document).pages)
            CHECK(page.labels.contains(QStringLiteral("First of two"))
                  == page.labels.contains(QStringLiteral("Second of two")));
    }
}

TEST_CASE("Page rules and breaks begin pages", "[print]")
{
    Document document;
    document.blocks = {Block {plainParagraph(QStringLiteral("One"))}, Block {PageBreak {}},
                       Block {plainParagraph(QStringLiteral("Two"))},
                       Block {PageRules {.orientation = Orientation::Landscape}},
                       Block {plainParagraph(QStringLiteral("Three"))}};
    const Pages pages = layOut(document);
    REQUIRE(pages.pages.size() == 3);
    CHECK(pages.pages.at(1).sheet.size.width() < pages.pages.at(1).sheet.size.height());
    CHECK(pages.pages.at(2).sheet.size.width() > pages.pages.at(2).sheet.size.height());
}

TEST_CASE("The contents name the pages of the headings", "[print]")
{
    Document document;
    document.blocks = {Block {TableOfContents {.title = QStringLiteral("Contents")}},
                       Block {PageBreak {}}, Block {Heading {.text = QStringLiteral("Alpha")}},
                       Block {PageBreak {}}, Block {Heading {.text = QStringLiteral("Beta")}}};
    numberDocument(document);
    const Pages pages = layOut(document);
    REQUIRE(pages.pages.size() == 3);
    const QStringList first = textsOf(pages.pages.first());
    CHECK(first.mid(0, 5)
          == QStringList {QStringLiteral("Contents"), QStringLiteral("1 Alpha"),
                          QStringLiteral("2"), QStringLiteral("2 Beta"), QStringLiteral("3")});
    CHECK(pages.outline.size() == 2);
}

TEST_CASE("A scorecard that fits stays on one page", "[print]")
{
    const Fitted fitted = layOutToFit(scorecard(9, 7));
    CHECK(fitted.movedRows == 0);
    CHECK(fitted.pages.pages.size() == 1);
}

TEST_CASE("What does not fit goes to a second page, and the first says how many", "[print]")
{
    const Fitted fitted = layOutToFit(scorecard(30, 20));
    REQUIRE(fitted.movedRows > 0);
    REQUIRE(fitted.pages.pages.size() >= 2);
    const QString note =
        QStringLiteral("%1 further indicators on the next page.").arg(fitted.movedRows);
    CHECK(fitted.pages.pages.first().labels.contains(note));
    CHECK(fitted.pages.pages.at(1).labels.first() == QStringLiteral("Further indicators"));
    // The least important went, and none was lost.
    qsizetype kept = 0;
    for (const Block &block : fitted.document.blocks) {
        if (const auto *grid = std::get_if<Grid>(&block.content)) {
            for (const Box &box : grid->boxes) {
                const auto &table = std::get<Table>(box.blocks.first().content);
                for (qsizetype i = 0; i < table.rows.size(); ++i)
                    CHECK(table.rows.at(i).priority == i);
                kept += table.rows.size();
            }
        }
    }
    CHECK(kept + fitted.movedRows == 30 + 3 * 20);
}

TEST_CASE("A limit that cannot be met by moving rows is reported", "[print]")
{
    Document document;
    document.blocks = {Block {PageRules {.pageLimit = 1}}, Block {longTable(120)}};
    const Pages pages = layOut(document);
    REQUIRE_FALSE(pages.unfitted.isEmpty());
    CHECK(pages.unfitted.first().page == 1);
    CHECK(pages.unfitted.first().label.startsWith(QStringLiteral("Indicator")));
}

TEST_CASE("Column widths keep words whole and add up", "[print]")
{
    CHECK(shareWidth(100, {10, 10, 10}, {2, 1, 1}) == QList<double> {50, 25, 25});
    CHECK(shareWidth(100, {10, 40, 10}, {2, 1, 1}) == QList<double> {40, 40, 20});
    CHECK(shareWidth(30, {30, 30}, {1, 1}) == QList<double> {15, 15});
}
