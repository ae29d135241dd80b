// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"
#include "ui/print/PdfWriter.h"

#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace candour;

namespace {

/// Runs one of poppler's tools, a reader of PDF that is not ours.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool hasPoppler()
{
    const bool there = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (!there)
        WARN("skipped: pdftotext and pdfinfo (poppler-utils) are not installed");
    return there;
}

Document longDocument()
{
    Document document = test::sampleDocument();
    Table table;
    table.columns = {{.title = QStringLiteral("Unusual head"), .weight = 2},
                     {.title = QStringLiteral("Figure"), .align = Alignment::Right}};
    for (int i = 0; i < 90; ++i)
        table.rows.append(Row {
            .cells = {{.text = QStringLiteral("row %1").arg(i)}, {.text = QString::number(i)}}});
    document.blocks.append(Block {Heading {.text = QStringLiteral("Appendix of figures")}});
    document.blocks.append(Block {table});
    document.blocks.append(
        Block {PageRules {.orientation = Orientation::Landscape, .marginMm = 10}});
    document.blocks.append(Block {plainParagraph(QStringLiteral("A page on its side"))});
    numberDocument(document);
    return document;
}

} // namespace

TEST_CASE("The PDF of a report can be read by others", "[print][pdf]")
{
    if (!hasPoppler())
        return;
    const Document document = longDocument();
    const Pages pages = layOut(document);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    REQUIRE(writePdf(path, document, pages).has_value());

    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(
        QRegularExpression(QStringLiteral("Title:\\s+Quality Report – Board meeting in public"))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Author:\\s+Quality lead"))));
    CHECK(info.contains(
        QRegularExpression(QStringLiteral("Pages:\\s+%1\\b").arg(pages.pages.size()))));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Page size:\\s+59\\d.* x 84\\d"))));

    const QString text = outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(sheets.size() == pages.pages.size());
    int heads = 0;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString &sheet = sheets.at(i);
        CHECK(sheet.contains(QStringLiteral("Wessex Vale ICB · Quality Report")));
        CHECK(sheet.contains(QStringLiteral("data to Sep 2026 (M06)")));
        CHECK(sheet.contains(QStringLiteral("report date 12 Oct 2026")));
        CHECK(sheet.contains(QStringLiteral("Public")));
        CHECK(sheet.contains(QStringLiteral("page %1 of %2").arg(i + 1).arg(sheets.size())));
        heads += sheet.contains(QStringLiteral("Unusual head"));
    }
    CHECK(heads >= 3);
    CHECK(text.contains(QRegularExpression(QStringLiteral("2\\s+Appendix of figures"))));
    CHECK(text.contains(QStringLiteral("Run chart, 24 months. Data to Sep 2026.")));
}

TEST_CASE("The PDF has bookmarks and a language", "[print][pdf]")
{
    const Document document = longDocument();
    const auto bytes = pdfOf(document, layOut(document));
    REQUIRE(bytes.has_value());
    CHECK(bytes->startsWith("%PDF-"));
    if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty()) {
        WARN("not looked into: qpdf is not installed");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    const QString json = outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), path});
    CHECK(json.contains(QStringLiteral("en-GB")));
    CHECK(json.contains(QStringLiteral("2 Appendix of figures")));
}

TEST_CASE("The same document gives the same bytes", "[print][pdf]")
{
    const Document document = longDocument();
    const auto first = pdfOf(document, layOut(document));
    const auto second = pdfOf(document, layOut(document));
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(*first == *second);
}

TEST_CASE("A printer gets the pages it asks for", "[print][pdf]")
{
    if (!hasPoppler())
        return;
    const Document document = longDocument();
    const Pages pages = layOut(document);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(2, 3);
    REQUIRE(printPages(printer, pages).has_value());
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\b"))));

    QPrinter beyond(QPrinter::HighResolution);
    beyond.setOutputFormat(QPrinter::PdfFormat);
    beyond.setOutputFileName(folder.filePath(QStringLiteral("none.pdf")));
    beyond.setFromTo(90, 95);
    CHECK_FALSE(printPages(beyond, pages).has_value());
}

TEST_CASE("An empty report is refused, and so is a place that cannot be written", "[print][pdf]")
{
    CHECK_FALSE(pdfOf(Document {}, Pages {}).has_value());
    const Document document = test::sampleDocument();
    const auto result =
        writePdf(QStringLiteral("/nowhere/at/all/report.pdf"), document, layOut(document));
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::Io);
}
