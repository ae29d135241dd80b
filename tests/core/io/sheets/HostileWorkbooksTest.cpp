// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/sheets/SheetTestSupport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <random>

using namespace candour;
using namespace candour::test;

namespace {

const Parts &plainParts()
{
    static const Parts parts = xlsxParts({"<row><c><v>1</v></c></row>"});
    return parts;
}

QByteArray replaced(const QByteArray &part, const QByteArray &content)
{
    return xlsxWith(plainParts(), part, content);
}

constexpr const char *kSheet = "xl/worksheets/sheet1.xml";

} // namespace

TEST_CASE("hostile: what a file is, its content tells and not its name", "[io][sheets][hostile]")
{
    const auto kind = [](const QByteArray &bytes, const char *name) {
        const auto found = kindOfTableFile(bytes, QString::fromLatin1(name));
        INFO((found ? QString() : found.error().text).toStdString());
        REQUIRE(found);
        return *found;
    };
    CHECK(kind("Org,Period,Value\nRPA,2024-04,1\n", "figures.xlsx") == TableFileKind::Text);
    CHECK(kind("a\tb\n", "figures.xls") == TableFileKind::Text);
    CHECK(kind({}, "figures.csv") == TableFileKind::Text);
    CHECK(kind(zipOf(plainParts()), "figures.csv") == TableFileKind::Xlsx);
    CHECK(kind(odsOfText("<table:table/>"), "figures.xlsx") == TableFileKind::Ods);
    CHECK(kind(compoundOf("Workbook", "x"), "figures.csv") == TableFileKind::Xls);

    const Workbook text = bookOf("Org, Value\nRPA,\"1,5\"\n");
    CHECK(text.format == QStringLiteral("CSV"));
    CHECK(text.sheets.at(0).name() == QStringLiteral("figures"));
    CHECK(text.sheets[0].text(0, 1) == QStringLiteral("Value"));
    CHECK(text.sheets[0].text(1, 1) == QStringLiteral("1,5"));
}

TEST_CASE("hostile: files of other kinds are refused by what they are", "[io][sheets][hostile]")
{
    const QString page = QStringLiteral("web page");
    CHECK(refusalOf("<html><body><table><tr><td>1</td></tr></table>").contains(page));
    CHECK(refusalOf("\xEF\xBB\xBF\r\n<TABLE border=1><tr>").contains(page));
    CHECK(refusalOf("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0\">").contains(page));
    CHECK(refusalOf("MIME-Version: 1.0\nContent-Type: multipart/related").contains(page));
    CHECK(refusalOf(QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)).contains(page));
    const QString xml = QStringLiteral("XML");
    CHECK(refusalOf("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                    "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")
              .contains(xml));
    CHECK(refusalOf("<?xml version=\"1.0\"?><office:document/>").contains(xml));
    CHECK(refusalOf(zipOf({{"a.csv", "1,2"}})).contains(QStringLiteral("archive")));
    Parts binary = plainParts();
    for (auto &part : binary)
        part.second.replace("xl/workbook.xml", "xl/workbook.bin");
    CHECK(refusalOf(zipOf(binary)).contains(QStringLiteral("xlsb")));
    Parts document = plainParts();
    for (auto &part : document)
        part.second.replace("xl/workbook.xml", "word/document.xml");
    CHECK(refusalOf(zipOf(document)).contains(QStringLiteral("document")));
    CHECK(refusalOf("%PDF-1.7").contains(QStringLiteral("PDF")));
    CHECK(refusalOf({}).contains(QStringLiteral("empty")));

    const QTemporaryDir folder;
    const auto refused = readWorkbook(folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("folder")));
    CHECK_FALSE(readWorkbook(folder.filePath(QStringLiteral("none.xlsx"))));
    CHECK_FALSE(kindOfTableFile(folder.filePath(QStringLiteral("none.xlsx"))));
}

TEST_CASE("hostile: a workbook cut off anywhere is refused or whole", "[io][sheets][hostile]")
{
    const QByteArray whole = zipOf(plainParts());
    for (qsizetype length = 4; length < whole.size(); ++length) {
        INFO(length);
        CHECK_FALSE(readWorkbook(whole.first(length), QStringLiteral("a.xlsx")));
    }
    const QByteArray sheet =
        "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    for (qsizetype length = 0; length < sheet.size(); ++length) {
        INFO(length);
        CHECK(refusalOf(replaced(kSheet, sheet.first(length))).contains(QStringLiteral("damaged")));
    }
}

TEST_CASE("hostile: changed bytes give a workbook or a sentence", "[io][sheets][hostile]")
{
    std::mt19937 random(9);
    const QByteArray ods = odsOfText("<table:table><table:table-row><table:table-cell "
                                     "office:value-type=\"float\" office:value=\"1\"/>"
                                     "</table:table-row></table:table>");
    const QByteArray xls = compoundOf("Workbook", "x");
    for (const QByteArray &whole : {zipOf(plainParts()), ods, xls}) {
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 3; ++i)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            const auto book = readWorkbook(bytes, QStringLiteral("a.xlsx"));
            if (!book)
                CHECK_FALSE(book.error().text.isEmpty());
        }
    }
}

TEST_CASE("hostile: bombs and entities", "[io][sheets][hostile]")
{
    QElapsedTimer clock;
    clock.start();
    const QByteArray spaces(60 * 1024 * 1024, ' ');
    const QByteArray bomb = replaced("xl/media/image1.bin", spaces);
    CHECK(bomb.size() < 100'000);
    CHECK(refusalOf(bomb).contains(QStringLiteral("unpack")));

    // A directory that lies about the size: the part is longer than it says.
    QByteArray lying = replaced("xl/zzz.xml", QByteArray(30'000'000, 'x'));
    const QByteArray size = [] {
        QByteArray bytes(4, '\0');
        qToLittleEndian(quint32(30'000'000), bytes.data());
        return bytes;
    }();
    lying.replace(size, QByteArray("\x10\0\0\0", 4));
    CHECK(readWorkbook(lying, QStringLiteral("a.xlsx")));
    QByteArray lyingSheet = zipOf(plainParts());
    const QByteArray sheet = plainParts()[2].second;
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(sheet.size()), length.data());
    REQUIRE(lyingSheet.count(length) >= 2);
    lyingSheet.replace(length, QByteArray("\x10\0\0\0", 4));
    CHECK(refusalOf(lyingSheet).contains(QStringLiteral("damaged")));

    QByteArray laughs = "<!DOCTYPE a [<!ENTITY b \"" + QByteArray(1000, 'x') + "\">";
    for (char c = 'c'; c < 'm'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"" + QByteArray("&") + char(c - 1) + ";&"
            + char(c - 1) + ";\">";
    CHECK(refusalOf(replaced(kSheet, laughs + "]><worksheet>&l;</worksheet>"))
              .contains(QStringLiteral("entities")));
    CHECK(refusalOf(replaced(kSheet,
                             "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"))
              .contains(QStringLiteral("entities")));
    QByteArray deep = "<worksheet>";
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    CHECK(refusalOf(replaced(kSheet, deep)).contains(QStringLiteral("damaged")));
    CHECK(clock.elapsed() < 20'000);
}

TEST_CASE("hostile: a workbook full of nothing costs nothing", "[io][sheets][hostile]")
{
    QByteArray rows;
    for (int row = 1; row <= 300'000; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\" ht=\"15\" customHeight=\"1\"><c r=\"A"
            + QByteArray::number(row) + "\" s=\"5\"/></row>";
    const Workbook book = bookOf(xlsxOfText({rows}));
    CHECK(book.sheets.at(0).rows() == 0);
    CHECK(book.sheets[0].columns() == 0);

    QByteArray cells;
    for (int column = 0; column < 16'384; ++column)
        cells += "<c><v>" + QByteArray::number(column) + "</v></c>";
    const Workbook wide = bookOf(xlsxOfText({"<row>" + cells + "</row>"}));
    CHECK(wide.sheets.at(0).columns() == 16'384);
    CHECK(wide.sheets[0].text(0, 16'383) == QStringLiteral("16383"));
}

TEST_CASE("hostile: row numbers beyond all sheets", "[io][sheets][hostile]")
{
    for (const char *number : {"-2147483648", "2147483647", "99999999999"}) {
        CAPTURE(number);
        const QByteArray far = QByteArray("<row r=\"") + number + "\"><c><v>1</v></c></row>";
        const auto book = readWorkbook(xlsxOfText({far + "<row><c><v>2</v></c></row>" + far}),
                                       QStringLiteral("far.xlsx"));
        // Refused, or read without what stands nowhere.
        CHECK((!book || book->sheets.front().rows() <= kMostSheetLines));
    }
}

TEST_CASE("hostile: parts that lack or point nowhere", "[io][sheets][hostile]")
{
    CHECK(refusalOf(replaced("xl/workbook.xml", "<workbook><sheets/></workbook>"))
              .contains(QStringLiteral("damaged")));
    CHECK(refusalOf(replaced("xl/_rels/workbook.xml.rels", "<Relationships/>"))
              .contains(QStringLiteral("damaged")));
    CHECK(refusalOf(replaced("xl/workbook.xml", "nonsense")).contains(QStringLiteral("damaged")));
    CHECK(refusalOf(replaced("xl/_rels/workbook.xml.rels", "nonsense"))
              .contains(QStringLiteral("damaged")));
    // Only the way to the workbook lacks: it is where it usually is.
    CHECK(readWorkbook(replaced("_rels/.rels", "nonsense"), QStringLiteral("a.xlsx")));
    // A sheet that is itself, upwards out of the archive, or a part of another kind.
    for (const char *target : {"../../../../etc/passwd", "", "/", "..", "workbook.xml"}) {
        Parts parts = plainParts();
        for (auto &part : parts)
            part.second.replace("worksheets/sheet1.xml", target);
        (void)readWorkbook(zipOf(parts), QStringLiteral("a.xlsx"));
    }
}
