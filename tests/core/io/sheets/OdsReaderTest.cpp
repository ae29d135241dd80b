// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/OdsTime.h"
#include "tests/core/io/sheets/SheetTestSupport.h"

using namespace candour;
using namespace candour::test;

namespace {

QByteArray tableOf(const QByteArray &rows, const QByteArray &attributes = "table:name=\"Data\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray rowOf(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

const QByteArray kText = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
                         "</table:table-cell>";

std::string at(const Workbook &book, int row, int column)
{
    return book.sheets.at(0).text(row, column).toStdString();
}

} // namespace

TEST_CASE("ods: each type of value", "[io][sheets][ods]")
{
    const auto cell = [](const char *attributes, const char *text = "shown") -> QByteArray {
        return QByteArray("<table:table-cell ") + attributes + "><text:p>" + text
            + "</text:p></table:table-cell>";
    };
    const Workbook book = bookOf(odsOfText(tableOf(
        rowOf(cell("office:value-type=\"float\" office:value=\"12.5\" calcext:value-type=\"float\"")
              + cell("office:value-type=\"percentage\" office:value=\"0.810622\"", "81 %")
              + cell("office:value-type=\"currency\" office:currency=\"GBP\" office:value=\"3\"")
              + cell("office:value-type=\"date\" office:date-value=\"2024-04-01\"")
              + cell("office:value-type=\"date\" office:date-value=\"2024-04-01T09:05:00\"")
              + cell("office:value-type=\"time\" office:time-value=\"PT36H30M00S\"")
              + cell("office:value-type=\"boolean\" office:boolean-value=\"true\"")
              + cell("office:value-type=\"string\"",
                     "a<text:s text:c=\"3\"/>b<text:tab/>"
                     "<text:span>c</text:span><text:line-break/>d")
              + cell("office:value-type=\"string\" office:string-value=\"told\"")
              + cell("", "untyped"))
        + rowOf(cell("office:value-type=\"string\" calcext:value-type=\"error\" "
                     "office:string-value=\"\" table:formula=\"of:=1/0\"",
                     "#DIV/0!")
                + "<table:table-cell table:formula=\"of:=1+1\"/>"
                + cell("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"")
                + "<table:table-cell table:formula=\"of:=&quot;&quot;\" "
                  "office:value-type=\"string\" office:string-value=\"\"/>"
                  "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>no"
                  "</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p>"
                  "</table:table-cell>"))));
    CHECK(book.format == QStringLiteral("ODS"));
    const SheetGrid &sheet = book.sheets.at(0);
    CHECK(sheet.name() == QStringLiteral("Data"));
    const std::vector<std::pair<GridKind, const char *>> expected {
        {GridKind::Number, "12.5"},
        {GridKind::Percent, "81.0622%"},
        {GridKind::Number, "3"},
        {GridKind::Date, "2024-04-01"},
        {GridKind::DateTime, "2024-04-01T09:05:00"},
        {GridKind::Time, "36:30:00"},
        {GridKind::Boolean, "TRUE"},
        {GridKind::Text, "a   b\tc\nd"},
        {GridKind::Text, "told"},
        {GridKind::Text, "untyped"}};
    for (int column = 0; column < int(expected.size()); ++column) {
        INFO(column);
        REQUIRE(sheet.cell(0, column));
        CHECK(sheet.cell(0, column)->kind == expected[size_t(column)].first);
        CHECK(at(book, 0, column) == expected[size_t(column)].second);
    }
    CHECK(at(book, 1, 0) == "#DIV/0!");
    CHECK(sheet.cell(1, 0)->kind == GridKind::Error);
    CHECK(at(book, 1, 1) == kNoResult);
    CHECK(at(book, 1, 2) == "2");
    CHECK(sheet.cell(1, 2)->isFormula);
    CHECK(sheet.cell(1, 3) == nullptr);
    CHECK(at(book, 1, 4) == "one\ntwo");
}

TEST_CASE("ods: repeated, joined and hidden cells, groups", "[io][sheets][ods]")
{
    const QByteArray empty = "<table:table-cell table:number-columns-repeated=\"3\"/>";
    const QByteArray columns =
        "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column-group>"
        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
        "</table:table-column-group><table:table-column table:number-columns-repeated=\"16380\"/>";
    const Workbook book = bookOf(odsOfText(tableOf(
        columns + "<table:table-header-rows>" + rowOf(empty + kText)
        + "</table:table-header-rows><table:table-row-group>"
        + rowOf("<table:table-cell office:value-type=\"float\" office:value=\"7\" "
                "table:number-columns-repeated=\"2\"/>",
                "table:number-rows-repeated=\"3\" table:visibility=\"collapse\"")
        + "</table:table-row-group>"
        + rowOf("<table:table-cell office:value-type=\"string\" "
                "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>m"
                "</text:p></table:table-cell><table:covered-table-cell><text:p>behind</text:p>"
                "</table:covered-table-cell>"
                + kText)
        + rowOf("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"1048570\""))));
    const SheetGrid &sheet = book.sheets.at(0);
    CHECK(sheet.rows() == 5);
    CHECK(sheet.columns() == 4);
    CHECK(at(book, 0, 3) == "x");
    for (int row = 1; row <= 3; ++row) {
        CHECK(at(book, row, 0) == "7");
        CHECK(at(book, row, 1) == "7");
        CHECK(sheet.hiddenRow(row));
    }
    CHECK(at(book, 4, 0) == "m");
    CHECK(sheet.cell(4, 1) == nullptr);
    CHECK(at(book, 4, 2) == "x");
    CHECK(sheet.hiddenColumn(2));
    CHECK(sheet.hiddenColumn(3));
    CHECK_FALSE(sheet.hiddenColumn(4));
    CHECK_FALSE(sheet.hiddenRow(4));
    REQUIRE(sheet.merges().size() == 1);
    CHECK(sheet.merges()[0] == CellRange {4, 0, 5, 1});
}

TEST_CASE("ods: counts without end are bounded", "[io][sheets][ods]")
{
    const QByteArray many = "table:number-rows-repeated=\"1048576\"";
    const Workbook book = bookOf(odsOfText(tableOf(
        rowOf("<table:table-cell table:number-columns-repeated=\"99999999999999999999\"/>", many)
        + rowOf("<table:table-cell/>", many))));
    CHECK(book.sheets.at(0).rows() == 0);

    const QByteArray value = "<table:table-cell office:value-type=\"float\" office:value=\"1\" "
                             "table:number-columns-repeated=\"16384\"/>";
    CHECK(refusalOf(odsOfText(tableOf(rowOf(value, many)))).contains(QStringLiteral("20000000")));
    CHECK(refusalOf(odsOfText(tableOf(rowOf(value + value)))).contains(QStringLiteral("16384")));
    CHECK(refusalOf(odsOfText(tableOf(rowOf("<table:table-cell/>", many) + rowOf(kText))))
              .contains(QStringLiteral("1048576")));
    // A whole column filled is a workbook as good as any.
    CHECK(bookOf(odsOfText(tableOf(rowOf(kText, many)))).sheets[0].cellCount() == 1'048'576);
    CHECK(bookOf(odsOfText(tableOf(rowOf(kText, "table:number-rows-repeated=\"-5\""))))
              .sheets[0]
              .cellCount()
          == 1);
}

TEST_CASE("ods: hidden sheets, linked ones, deleted cells", "[io][sheets][ods]")
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
        "table:display=\"true\"/></style:style><style:style style:name=\"ta2\" "
        "style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    const Workbook book = bookOf(odsOfText(
        "<table:tracked-changes><table:deletion><table:table-cell office:value-type=\"string\">"
        "<text:p>gone</text:p></table:table-cell></table:deletion></table:tracked-changes>"
            + tableOf(rowOf(kText), "table:name=\"A\" table:style-name=\"ta1\"")
            + tableOf(rowOf(kText), "table:name=\"Ystadegau 統計\" table:style-name=\"ta2\"")
            + tableOf("<table:table-source/>" + rowOf(kText),
                      "table:name=\"'file:///c:/b.ods'#Sheet1\"")
            + tableOf("<table:shapes><draw:frame xmlns:draw=\"urn:x\"><table:table>" + rowOf(kText)
                          + "</table:table></draw:frame></table:shapes>" + rowOf(kText),
                      "table:name=\"a\""),
        styles));
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets[0].state() == SheetState::Visible);
    CHECK(book.sheets[1].state() == SheetState::Hidden);
    CHECK(book.sheets[1].name() == QStringLiteral("Ystadegau 統計"));
    CHECK(book.sheets[2].name() == QStringLiteral("a (2)"));
    for (const SheetGrid &sheet : book.sheets)
        CHECK(sheet.cellCount() == 1);
    CHECK(book.notes.join(u'\n').contains(QStringLiteral("Links")));
}

TEST_CASE("ods: a document with a password and one without content are refused",
          "[io][sheets][ods]")
{
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    CHECK(refusalOf(zipOf({{"mimetype", type},
                           {"content.xml", "\x12\x34"},
                           {"META-INF/manifest.xml",
                            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:"
                            "xmlns:manifest:1.0\"><manifest:file-entry><manifest:encryption-data/>"
                            "</manifest:file-entry></manifest:manifest>"}}))
              .contains(QStringLiteral("password")));
    CHECK(refusalOf(zipOf({{"mimetype", type}})).contains(QStringLiteral("damaged")));
    CHECK(refusalOf(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}}))
              .contains(QStringLiteral("not a spreadsheet")));
}

TEST_CASE("ods: durations", "[io][sheets][ods]")
{
    CHECK(daysOfDuration("PT12H00M00S") == 0.5);
    CHECK(daysOfDuration("P1DT12H") == 1.5);
    CHECK(daysOfDuration("PT0.5S") == 0.5 / 86400);
    CHECK_FALSE(daysOfDuration("P1Y"));
    CHECK_FALSE(daysOfDuration("P1M"));
    CHECK_FALSE(daysOfDuration("12:00"));
    CHECK_FALSE(daysOfDuration("PT"));
    CHECK_FALSE(daysOfDuration("PT5"));
    CHECK_FALSE(daysOfDuration("PT-5H"));
    CHECK_FALSE(daysOfDuration("PT1e300H"));
    CHECK_FALSE(daysOfDuration(""));
}
