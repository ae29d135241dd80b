// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/XlsxWriter.h"

#include "tests/support/CatchQt.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace candour;

namespace {

struct XlsxCell {
    QString type; ///< "inlineStr", "n", ...; empty for a number
    QString text;
    bool formula = false;
};

/// A workbook written and opened again by another program: unzip, then its XML.
struct Reopened {
    QTemporaryDir folder {};
    QHash<QString, XlsxCell> cells {}; ///< "A1"
    QByteArray sheet {};
    QByteArray workbook {};
    QByteArray styles {};

    explicit Reopened(const SheetTable &table)
    {
        const QString path = folder.filePath(QStringLiteral("a.xlsx"));
        const auto written = writeXlsx(path, table);
        REQUIRE(written);
        sheet = part(path, "xl/worksheets/sheet1.xml");
        workbook = part(path, "xl/workbook.xml");
        styles = part(path, "xl/styles.xml");
        readCells();
    }

    static QByteArray part(const QString &path, const char *name)
    {
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QLatin1String(name)});
        REQUIRE(unzip.waitForFinished(20000));
        REQUIRE(unzip.exitCode() == 0);
        return unzip.readAllStandardOutput();
    }

    void readCells()
    {
        QXmlStreamReader xml(sheet);
        QString at;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("c")) {
                at = xml.attributes().value(QLatin1String("r")).toString();
                cells[at].type = xml.attributes().value(QLatin1String("t")).toString();
            } else if (xml.name() == QLatin1String("f")) {
                cells[at].formula = true;
            } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
                cells[at].text = xml.readElementText();
            }
        }
        REQUIRE_FALSE(xml.hasError());
    }
};

SheetTable table()
{
    SheetTable sheet;
    sheet.name = QStringLiteral("Risks: all [2026]");
    sheet.columns = {{QStringLiteral("Name"), 20},
                     {QStringLiteral("Score"), 8},
                     {QStringLiteral("Due"), 12},
                     {QStringLiteral("Seen"), 16},
                     {QStringLiteral("Open"), 6}};
    return sheet;
}

} // namespace

TEST_CASE("A spreadsheet has numbers as numbers, dates as dates and text as text", "[xlsx]")
{
    SheetTable sheet = table();
    sheet.rows = {
        {QStringLiteral("=1+1"), 12.5, QDate(2026, 3, 28),
         QDateTime(QDate(2026, 3, 28), QTime(12, 0), Qt::UTC), true},
        {QStringLiteral("0012 <b> & \"x\""), qlonglong(-3), QVariant(), QVariant(), false},
        {QStringLiteral("+44 @cmd"), qQNaN(), QDate(1848, 1, 1), QTime(6, 0), QVariant()}};
    const Reopened file(sheet);
    CHECK(file.cells[QStringLiteral("A1")].text == QStringLiteral("Name"));
    for (const auto &cell : file.cells)
        CHECK_FALSE(cell.formula);
    CHECK(file.cells[QStringLiteral("A2")].text == QStringLiteral("=1+1"));
    CHECK(file.cells[QStringLiteral("A2")].type == QStringLiteral("inlineStr"));
    CHECK(file.cells[QStringLiteral("A3")].text == QStringLiteral("0012 <b> & \"x\""));
    CHECK(file.cells[QStringLiteral("B2")].text.toDouble() == 12.5);
    CHECK(file.cells[QStringLiteral("B2")].type.isEmpty());
    CHECK(file.cells[QStringLiteral("B3")].text.toDouble() == -3);
    CHECK_FALSE(file.cells.contains(QStringLiteral("B4")));
    // Days since 30 December 1899: what spreadsheets count dates by.
    const double day = double(QDate(1899, 12, 30).daysTo(QDate(2026, 3, 28)));
    CHECK(file.cells[QStringLiteral("C2")].text.toDouble() == day);
    CHECK(file.cells[QStringLiteral("D2")].text.toDouble() == day + 0.5);
    CHECK(file.cells[QStringLiteral("C4")].text == QStringLiteral("1848-01-01"));
    CHECK(file.cells[QStringLiteral("D4")].text.toDouble() == 0.25);
    CHECK(file.cells[QStringLiteral("E2")].text == QStringLiteral("Yes"));
    CHECK(file.styles.contains("d mmm yyyy"));
}

TEST_CASE("A spreadsheet's heads are bold, frozen and filtered", "[xlsx]")
{
    SheetTable sheet = table();
    sheet.rows = {{QStringLiteral("a"), 1, {}, {}, {}}, {QStringLiteral("b"), 2, {}, {}, {}}};
    const Reopened file(sheet);
    CHECK(file.sheet.contains("state=\"frozen\""));
    CHECK(file.sheet.contains("ySplit=\"1\""));
    CHECK(file.sheet.contains("<autoFilter ref=\"A1:E3\""));
    CHECK(file.styles.contains("<b/>"));
    CHECK(file.workbook.contains("name=\"Risks all 2026\""));
}

TEST_CASE("What a spreadsheet cannot hold is cut or refused with a sentence", "[xlsx]")
{
    SheetTable sheet = table();
    sheet.rows = {{QString(40'000, u'x'), 1, {}, {}, {}},
                  {QString(QLatin1String("a\001b")), 1, {}, {}, {}}};
    const Reopened file(sheet);
    CHECK(file.cells[QStringLiteral("A2")].text.size() == 32'767);
    CHECK(file.cells[QStringLiteral("A2")].text.endsWith(u'…'));
    CHECK(file.cells[QStringLiteral("A3")].text == QStringLiteral("ab"));

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("there.xlsx"));
    QFile there(path);
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("as it was");
    there.close();
    sheet.rows = QList<QList<QVariant>>(kMostSheetRows + 1);
    const auto refused = writeXlsx(path, sheet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("CSV")));
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "as it was");
    CHECK_FALSE(writeXlsx(folder.filePath(QStringLiteral("no/such/a.xlsx")), table()));
}

TEST_CASE("The same table as text has ISO dates and full numbers", "[xlsx]")
{
    SheetTable sheet = table();
    sheet.rows = {{QStringLiteral("a"), 0.1, QDate(2026, 3, 28),
                   QDateTime(QDate(2026, 3, 28), QTime(9, 5), Qt::UTC), false}};
    const TextTable text = textTable(sheet);
    CHECK(text.header.first() == QStringLiteral("Name"));
    CHECK(text.rows
          == QList<QStringList> {{QStringLiteral("a"), QStringLiteral("0.1"),
                                  QStringLiteral("2026-03-28"),
                                  QStringLiteral("2026-03-28T09:05:00"), QStringLiteral("no")}});
}
