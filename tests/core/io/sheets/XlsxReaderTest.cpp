// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/XlsxWriter.h"
#include "tests/core/io/sheets/SheetTestSupport.h"

#include <QDateTime>

using namespace candour;
using namespace candour::test;

namespace {

SheetGrid sheetOf(const XlsxText &text)
{
    const Workbook book = bookOf(xlsxOfText(text));
    CHECK(book.format == QStringLiteral("XLSX"));
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets[0].name() == QStringLiteral("Data"));
    return book.sheets[0];
}

std::string at(const SheetGrid &sheet, int row, int column)
{
    return sheet.text(row, column).toStdString();
}

GridKind kindAt(const SheetGrid &sheet, int row, int column)
{
    const GridCell *cell = sheet.cell(row, column);
    return cell ? cell->kind : GridKind::Blank;
}

} // namespace

TEST_CASE("xlsx: each type of cell", "[io][sheets][xlsx]")
{
    XlsxText text;
    text.texts =
        "<si><t>shared</t></si><si><t xml:space=\"preserve\">  kept  </t></si>"
        "<si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r><rPh sb=\"0\" eb=\"1\">"
        "<t>no</t></rPh><phoneticPr fontId=\"1\"/></si><si><t/></si>"
        "<si><t>a_x000D_\nb_x0041__x005F_x_xzz_</t></si><si><t>1 &lt; 2 &amp; &#163;</t></si>";
    text.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                     "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
                     "<c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"><v>5</v></c>"
                     "<c r=\"G1\" t=\"s\"><v>6</v></c><c r=\"H1\" t=\"s\"><v>-1</v></c></row>"
                     "<row r=\"2\"><c r=\"A2\"><v>12.50</v></c><c r=\"B2\" t=\"n\"><v>1E-2</v></c>"
                     "<c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" t=\"b\"><v>0</v></c>"
                     "<c r=\"E2\" t=\"e\"><v>#N/A</v></c><c r=\"F2\" "
                     "t=\"str\"><f>A1&amp;\"x\"</f><v>x_x000D_y</v></c>"
                     "<c r=\"G2\" t=\"inlineStr\"><is><t>in</t><r><t>line</t></r></is></c>"
                     "<c r=\"H2\" t=\"d\"><v>2024-04-01</v></c><c r=\"I2\" "
                     "t=\"d\"><v>2024-04-01T09:05:00</v></c>"
                     "<c r=\"J2\" t=\"d\"><v>soon</v></c><c r=\"K2\"><v>nan</v></c></row>"
                     "<row r=\"3\"><c r=\"A3\"><f>1+1</f></c><c r=\"B3\"><f>1+1</f><v></v></c>"
                     "<c r=\"C3\"><f t=\"shared\" si=\"0\"/><v>2</v></c><c r=\"D3\" "
                     "t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                     "<c r=\"E3\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"F3\" s=\"4\"/></row>";
    const SheetGrid sheet = sheetOf(text);
    CHECK(at(sheet, 0, 0) == "shared");
    CHECK(at(sheet, 0, 1) == "  kept  ");
    CHECK(at(sheet, 0, 2) == "rich text");
    CHECK(sheet.cell(0, 3) == nullptr);
    CHECK(at(sheet, 0, 4) == "a\nbA_x_xzz_");
    CHECK(at(sheet, 0, 5) == "1 < 2 & £");
    CHECK(at(sheet, 0, 6) == kLostText);
    CHECK(kindAt(sheet, 0, 7) == GridKind::Error);
    CHECK(at(sheet, 1, 0) == "12.5");
    CHECK(at(sheet, 1, 1) == "0.01");
    CHECK(at(sheet, 1, 2) == "TRUE");
    CHECK(at(sheet, 1, 3) == "FALSE");
    CHECK(at(sheet, 1, 4) == "#N/A");
    CHECK(kindAt(sheet, 1, 4) == GridKind::Error);
    CHECK(at(sheet, 1, 5) == "x\ny");
    CHECK(sheet.cell(1, 5)->isFormula);
    CHECK(at(sheet, 1, 6) == "inline");
    CHECK(kindAt(sheet, 1, 7) == GridKind::Date);
    CHECK(at(sheet, 1, 7) == "2024-04-01");
    CHECK(at(sheet, 1, 8) == "2024-04-01T09:05:00");
    CHECK(at(sheet, 1, 9) == "soon");
    CHECK(kindAt(sheet, 1, 10) == GridKind::Text);
    CHECK(at(sheet, 2, 0) == kNoResult);
    CHECK(kindAt(sheet, 2, 0) == GridKind::Error);
    CHECK(at(sheet, 2, 1) == kNoResult);
    CHECK(at(sheet, 2, 2) == "2");
    CHECK(sheet.cell(2, 2)->isFormula);
    CHECK_FALSE(sheet.cell(1, 0)->isFormula);
    CHECK(at(sheet, 2, 3) == "#DIV/0!");
    CHECK(sheet.cell(2, 4) == nullptr);
    CHECK(sheet.cell(2, 5) == nullptr);
    CHECK(sheet.rows() == 3);
    CHECK(sheet.columns() == 11);
}

TEST_CASE("xlsx: numbers are what their style shows", "[io][sheets][xlsx]")
{
    XlsxText text;
    text.formats = "<numFmt numFmtId=\"164\" formatCode=\"mmm\\-yy\"/>"
                   "<numFmt numFmtId=\"165\" formatCode=\"0.0&quot;%&quot;\"/>"
                   "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/>";
    text.styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/>"
                  "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"22\"/>";
    text.sheetData =
        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45383</v></c>"
        "<c r=\"B1\" s=\"1\"><v>0.81062199999999995</v></c><c r=\"C1\" s=\"2\"><v>45383</v></c>"
        "<c r=\"D1\" s=\"3\"><v>81.1</v></c><c r=\"E1\" s=\"4\"><v>1.5</v></c>"
        "<c r=\"F1\" s=\"5\"><v>45383.378472222219</v></c>"
        "<c r=\"G1\" s=\"99\"><v>7</v></c><c r=\"H1\" s=\"-1\"><v>8</v></c></row>";
    const SheetGrid sheet = sheetOf(text);
    CHECK(at(sheet, 0, 0) == "45383");
    CHECK(at(sheet, 0, 1) == "81.0622%");
    CHECK(at(sheet, 0, 2) == "2024-04-01");
    CHECK(at(sheet, 0, 3) == "81.1");
    CHECK(at(sheet, 0, 4) == "36:00:00");
    CHECK(at(sheet, 0, 5) == "2024-04-01T09:05:00");
    CHECK(at(sheet, 0, 6) == "7");
    CHECK(at(sheet, 0, 7) == "8");

    text.properties = "date1904=\"1\"";
    text.sheetData = "<row r=\"1\"><c r=\"A1\" s=\"2\"><v>43921</v></c></row>";
    const Workbook book = bookOf(xlsxOfText(text));
    CHECK(book.date1904);
    CHECK(book.sheets[0].text(0, 0) == QStringLiteral("2024-04-01"));
}

TEST_CASE("xlsx: places that are not told follow each other; order does not matter",
          "[io][sheets][xlsx]")
{
    XlsxText text;
    text.sheetData =
        "<row><c><v>1</v></c><c/><c><v>2</v></c><c r=\"F1\"><v>3</v></c><c><v>4</v></c></row>"
        "<row><c><v>5</v></c></row><row r=\"9\"><c><v>6</v></c></row><row><c><v>7</v></c></row>"
        "<row r=\"4\"><c r=\"C4\"><v>8</v></c><c r=\"A4\"><v>9</v></c><c "
        "r=\"c4\"><v>10</v></c></row>";
    const SheetGrid sheet = sheetOf(text);
    CHECK(at(sheet, 0, 0) == "1");
    CHECK(at(sheet, 0, 2) == "2");
    CHECK(at(sheet, 0, 5) == "3");
    CHECK(at(sheet, 0, 6) == "4");
    CHECK(at(sheet, 1, 0) == "5");
    CHECK(at(sheet, 8, 0) == "6");
    CHECK(at(sheet, 9, 0) == "7");
    CHECK(at(sheet, 3, 2) == "10");
    CHECK(at(sheet, 3, 0) == "9");
    CHECK(sheet.cellCount() == 9);
}

TEST_CASE("xlsx: merged, hidden and million-fold empty cells", "[io][sheets][xlsx]")
{
    XlsxText text;
    text.beforeData = "<cols><col min=\"2\" max=\"3\" hidden=\"1\" width=\"0\"/>"
                      "<col min=\"4\" max=\"16384\" width=\"9\"/></cols>";
    text.sheetData = "<row r=\"1\" hidden=\"1\"><c r=\"D1\"><v>1</v></c></row>";
    for (int row = 2; row <= 200'000; ++row)
        text.sheetData += "<row r=\"" + QByteArray::number(row)
            + "\" s=\"3\" customFormat=\"1\"><c r=\"XFD" + QByteArray::number(row)
            + "\" s=\"3\"/></row>";
    text.afterData = "<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"B5\"/>"
                     "<mergeCell ref=\"D9:A1\"/><mergeCell ref=\"A1:ZZZ5\"/></mergeCells>"
                     "<extLst><ext><c><v>9</v></c></ext></extLst>";
    const Workbook book = bookOf(xlsxOfText(text));
    const SheetGrid &sheet = book.sheets[0];
    CHECK(sheet.rows() == 1);
    CHECK(sheet.columns() == 4);
    CHECK(sheet.cellCount() == 1);
    REQUIRE(sheet.merges().size() == 1);
    CHECK(sheet.merges()[0] == CellRange {0, 0, 1, 2});
    CHECK(sheet.hiddenRow(0));
    CHECK_FALSE(sheet.hiddenRow(1));
    CHECK(sheet.hiddenColumn(1));
    CHECK(sheet.hiddenColumn(2));
    CHECK_FALSE(sheet.hiddenColumn(3));
    REQUIRE(book.notes.size() == 1);
    CHECK(book.notes[0].contains(QStringLiteral("Data")));
}

TEST_CASE("xlsx: the last cell a sheet can have, and the one after it", "[io][sheets][xlsx]")
{
    CHECK(at(sheetOf({"<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"}), 1'048'575,
             16'383)
          == "1");
    for (const char *place : {"A1048577", "XFE1", "ZZZZZZZZZZZZ1", "A99999999999999999999"}) {
        INFO(place);
        const QString text =
            refusalOf(xlsxOfText({QByteArray("<row><c r=\"") + place + "\"><v>1</v></c></row>"}));
        CHECK(text.contains(QStringLiteral("1048576")));
    }
}

TEST_CASE("xlsx: sheets hidden, of one name, in any script, and charts", "[io][sheets][xlsx]")
{
    const Parts parts = xlsxParts({"<row><c><v>1</v></c></row>"});
    const QByteArray link =
        "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Parts more = parts;
    for (auto &[name, content] : more) {
        if (name == "xl/workbook.xml")
            content.replace("</sheets>",
                            "<sheet name=\"data\" sheetId=\"2\" state=\"hidden\" r:id=\"rId7\"/>"
                            "<sheet name=\"Ystadegau – 統計 – إحصاء &amp; 📈\" sheetId=\"3\" "
                            "state=\"veryHidden\" r:id=\"rId8\"/>"
                            "<sheet name=\"Chart\" sheetId=\"4\" r:id=\"rId9\"/></sheets>"
                            "<externalReferences><externalReference r:id=\"rId5\"/>"
                            "</externalReferences>");
        if (name == "xl/_rels/workbook.xml.rels")
            content.replace(
                "</Relationships>",
                QByteArray(link + "worksheet\" Id=\"rId7\" Target=\"/xl/worksheets/sheet1.xml\"/>"
                           + link
                           + "worksheet\" Id=\"rId8\" Target=\"../xl/Worksheets/Sheet1.xml\"/>"
                           + link + "chartsheet\" Id=\"rId9\" Target=\"charts/c.xml\"/>" + link
                           + "externalLink\" Id=\"rId5\" TargetMode=\"External\" "
                             "Target=\"file:///c:/other.xlsx\"/></Relationships>"));
    }
    const Workbook book = bookOf(zipOf(more));
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets[1].name() == QStringLiteral("data (2)"));
    CHECK(book.sheets[1].state() == SheetState::Hidden);
    CHECK(book.sheets[2].name() == QStringLiteral("Ystadegau – 統計 – إحصاء & 📈"));
    CHECK(book.sheets[2].state() == SheetState::VeryHidden);
    for (const SheetGrid &sheet : book.sheets)
        CHECK(sheet.text(0, 0) == QStringLiteral("1"));
    const QString notes = book.notes.join(u'\n');
    CHECK(notes.contains(QStringLiteral("統計")));
    CHECK(notes.contains(QStringLiteral("Chart")));
    CHECK(notes.contains(QStringLiteral("Links")));
}

TEST_CASE("xlsx: prefixes, strict namespaces and other encodings", "[io][sheets][xlsx]")
{
    const QByteArray strict =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><!-- a > comment -->\r\n"
        "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">\r\n<x:sheetData>"
        "<x:row r=\"1\"><x:c r='B1' t='inlineStr'><x:is><x:t><![CDATA[a<b]]>]&amp;</x:t></x:is>"
        "</x:c>\n<x:c r=\"C1\" ><x:v >2</x:v ></x:c></x:row></x:sheetData></x:worksheet>\n";
    const Parts parts = xlsxParts({});
    const Workbook book = bookOf(xlsxWith(parts, "xl/worksheets/sheet1.xml", strict));
    CHECK(book.sheets[0].text(0, 1) == QStringLiteral("a<b]&"));
    CHECK(book.sheets[0].text(0, 2) == QStringLiteral("2"));

    const QString wide =
        QStringLiteral("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet>"
                       "<sheetData><row><c t=\"inlineStr\"><is><t>Dŵr</t></is></c>"
                       "</row></sheetData></worksheet>");
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    CHECK(bookOf(xlsxWith(parts, "xl/worksheets/sheet1.xml", utf16)).sheets[0].text(0, 0)
          == QStringLiteral("Dŵr"));
    const QByteArray latin = "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData>"
                             "<row><c t=\"inlineStr\"><is><t>caf\xE9</t></is></c></row></sheetData>"
                             "</worksheet>";
    CHECK(bookOf(xlsxWith(parts, "xl/worksheets/sheet1.xml", latin)).sheets[0].text(0, 0)
          == QStringLiteral("café"));
}

TEST_CASE("xlsx: what a text may not hold is mended", "[io][sheets][xlsx]")
{
    XlsxText text;
    text.sheetData = "<row><c t=\"inlineStr\"><is><t>a&#0;b_x0007_c\xFF"
                     "d&#xD;&#xA;e</t></is></c>"
                     "<c t=\"inlineStr\"><is><t>"
        + QByteArray(40'000, 'x') + "</t></is></c></row>";
    const Workbook book = bookOf(xlsxOfText(text));
    CHECK(book.sheets[0].text(0, 0) == QStringLiteral("abc\uFFFDd\ne"));
    CHECK(book.sheets[0].text(0, 1).size() == 32'767);
    REQUIRE(book.notes.size() == 1);
    CHECK(book.notes[0].contains(QStringLiteral("32767")));
}

TEST_CASE("xlsx: our own workbooks come back as they were", "[io][sheets][xlsx]")
{
    SheetTable table;
    table.name = QStringLiteral("Risks");
    table.columns = {{QStringLiteral("Name"), 20},
                     {QStringLiteral("Score"), 8},
                     {QStringLiteral("Due"), 12},
                     {QStringLiteral("Seen"), 16}};
    table.rows = {{QStringLiteral("=1+1"), 12.5, QDate(2026, 3, 28),
                   QDateTime(QDate(2026, 3, 28), QTime(12, 0), Qt::UTC)},
                  {QStringLiteral(" <b> & “x”\nline"), -3, QVariant(), QTime(6, 30)}};
    const auto bytes = xlsxOf(table);
    REQUIRE(bytes);
    const Workbook book = bookOf(*bytes);
    REQUIRE(book.sheets.size() == 1);
    const SheetGrid &sheet = book.sheets[0];
    CHECK(sheet.name() == QStringLiteral("Risks"));
    CHECK(at(sheet, 0, 3) == "Seen");
    CHECK(at(sheet, 1, 0) == "=1+1");
    CHECK(at(sheet, 1, 1) == "12.5");
    CHECK(at(sheet, 1, 2) == "2026-03-28");
    CHECK(at(sheet, 1, 3) == "2026-03-28T12:00:00");
    CHECK(at(sheet, 2, 0) == " <b> & “x”\nline");
    CHECK(at(sheet, 2, 1) == "-3");
    CHECK(at(sheet, 2, 3) == "06:30:00");
    CHECK(book.notes.isEmpty());
}

TEST_CASE("xlsx: reading tells how far it is and stops when asked", "[io][sheets][xlsx]")
{
    XlsxText text;
    for (int row = 0; row < 20'000; ++row)
        text.sheetData += "<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>";
    const QByteArray bytes = xlsxOfText(text);
    qint64 last = 0;
    qint64 whole = 0;
    REQUIRE(readWorkbook(bytes, QStringLiteral("a"), [&](qint64 done, qint64 total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        whole = total;
        return true;
    }));
    CHECK(last == whole);
    CHECK(whole > text.sheetData.size());
    const auto stopped =
        readWorkbook(bytes, QStringLiteral("a"), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
