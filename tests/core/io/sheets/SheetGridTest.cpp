// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/CellValue.h"
#include "core/io/sheets/SheetBuilder.h"
#include "tests/support/CatchQt.h"

#include <map>
#include <random>

using namespace candour;

namespace {

SheetBuilder builder()
{
    return {QStringLiteral("Data"), SheetState::Visible, std::make_shared<TextPool>()};
}

std::string shown(double serial, GridKind kind, bool date1904 = false)
{
    SheetBuilder made = builder();
    made.add(0, 0, numberCell(serial, kind, date1904));
    return made.finish().text(0, 0).toStdString();
}

} // namespace

TEST_CASE("sheets: the machine text of a number is exact and short", "[io][sheets]")
{
    CHECK(decimalText(0) == "0");
    CHECK(decimalText(-0.0) == "0");
    CHECK(decimalText(100000) == "100000");
    CHECK(decimalText(1234567.25) == "1234567.25");
    CHECK(decimalText(-12.5) == "-12.5");
    CHECK(decimalText(0.1) == "0.1");
    CHECK(decimalText(0.30000000000000004) == "0.30000000000000004");
    CHECK(decimalText(1e20) == "100000000000000000000");
    CHECK(decimalText(1.5e300) == "1.5e300");
    CHECK(decimalText(2e-9) == "2e-9");
    CHECK(decimalText(0.810622, 2) == "81.0622");
    CHECK(decimalText(0.07, 2) == "7"); // 0.07 * 100 is 7.000000000000001
    CHECK(decimalText(0.5725, 2) == "57.25");
    CHECK(decimalText(1, 2) == "100");
    CHECK(decimalText(0.00004, 2) == "0.004");
    CHECK(decimalText(-0.015, 2) == "-1.5");
    CHECK(decimalText(0, 2) == "0");

    std::mt19937_64 random(6);
    for (int i = 0; i < 20'000; ++i) {
        const double number = std::ldexp(double(qint64(random())), int(random() % 120) - 90);
        CHECK(numberOf(decimalText(number)) == number);
    }
}

TEST_CASE("sheets: text that is a number, and what is not", "[io][sheets]")
{
    CHECK(numberOf("12") == 12.0);
    CHECK(numberOf(" +1.5E-2\n") == 0.015);
    CHECK_FALSE(numberOf("nan"));
    CHECK_FALSE(numberOf("inf"));
    CHECK_FALSE(numberOf("1e999"));
    CHECK_FALSE(numberOf("1,5"));
    CHECK_FALSE(numberOf("1 2"));
    CHECK_FALSE(numberOf(""));
    CHECK_FALSE(numberOf("  "));
    CHECK_FALSE(numberOf("+"));
}

TEST_CASE("sheets: days of both systems", "[io][sheets]")
{
    CHECK(shown(45383, GridKind::Date) == "2024-04-01");
    CHECK(shown(1, GridKind::Date) == "1900-01-01");
    CHECK(shown(59, GridKind::Date) == "1900-02-28");
    CHECK(shown(60, GridKind::Date) == "1900-02-28"); // the 29th that never was
    CHECK(shown(61, GridKind::Date) == "1900-03-01");
    CHECK(shown(2958465, GridKind::Date) == "9999-12-31");
    CHECK(shown(2958466, GridKind::Date) == "2958466");
    CHECK(shown(-1, GridKind::Date) == "-1");
    CHECK(shown(0, GridKind::Date, true) == "1904-01-01");
    CHECK(shown(43921, GridKind::Date, true) == "2024-04-01");
    CHECK(shown(45383.378472222219, GridKind::DateTime) == "2024-04-01T09:05:00");
    CHECK(shown(45383, GridKind::DateTime) == "2024-04-01T00:00:00");
    CHECK(shown(45383.99999999999, GridKind::DateTime) == "2024-04-02T00:00:00");
    CHECK(shown(45383.5, GridKind::Date) == "2024-04-01");
    CHECK(shown(0.5, GridKind::Time) == "12:00:00");
    CHECK(shown(1.5, GridKind::Time) == "36:00:00");
    CHECK(shown(0.5 + 0.25 / 86400, GridKind::Time) == "12:00:00.250");
    CHECK(shown(-0.5, GridKind::Time) == "-0.5");
    CHECK(shown(45383.5, GridKind::Time) == "2024-04-01T12:00:00");
    CHECK(shown(0.810622, GridKind::Percent) == "81.0622%");
    CHECK(shown(1, GridKind::Boolean) == "TRUE");

    CHECK(daysOfIso("2024-04-01") == 45383.0);
    CHECK(daysOfIso("2024-04-01T12:00:00Z") == 45383.5);
    CHECK(daysOfIso("2024-04-01T06:00:00.000000000") == 45383.25);
    CHECK_FALSE(daysOfIso("2024-13-01"));
    CHECK_FALSE(daysOfIso("2024-04-01Tsoon"));
    CHECK_FALSE(daysOfIso("1812-06-24"));
    CHECK_FALSE(daysOfIso(""));
}

TEST_CASE("sheets: a sheet finds each cell, and only those with content count", "[io][sheets]")
{
    SheetBuilder made = builder();
    made.addText(0, 1, "Title");
    made.addText(3, 0, "a");
    made.addText(3, 1, "");
    made.addNumber(3, 5, 2.5);
    made.addError(7, 2, "#N/A");
    made.add(900'000, 9, {});
    made.merge({0, 1, 0, 4});
    made.hideRows(2, 2);
    made.hideRows(3, 3);
    made.hideRows(5, 1'000'000);
    made.hideColumns(4, 6);
    const SheetGrid sheet = made.finish();
    CHECK(sheet.name() == QStringLiteral("Data"));
    CHECK(sheet.rows() == 8);
    CHECK(sheet.columns() == 6);
    CHECK(sheet.cellCount() == 4);
    CHECK(sheet.text(0, 1) == QStringLiteral("Title"));
    CHECK(sheet.text(3, 5) == QStringLiteral("2.5"));
    CHECK(sheet.text(7, 2) == QStringLiteral("#N/A"));
    CHECK(sheet.cell(7, 2)->kind == GridKind::Error);
    CHECK(sheet.cell(3, 1) == nullptr);
    CHECK(sheet.cell(1, 1) == nullptr);
    CHECK(sheet.cell(-1, 0) == nullptr);
    CHECK(sheet.cell(3, -1) == nullptr);
    CHECK(sheet.cell(99, 0) == nullptr);
    CHECK(sheet.row(3).size() == 2);
    CHECK(sheet.row(4).empty());
    REQUIRE(sheet.merges().size() == 1);
    CHECK(sheet.merges()[0].contains(0, 3));
    CHECK_FALSE(sheet.merges()[0].contains(1, 3));
    CHECK_FALSE(sheet.hiddenRow(1));
    CHECK(sheet.hiddenRow(2));
    CHECK(sheet.hiddenRow(3));
    CHECK_FALSE(sheet.hiddenRow(4));
    CHECK(sheet.hiddenRow(7));
    CHECK(sheet.hiddenRows() == 5);
    CHECK(sheet.hiddenColumn(4));
    CHECK(sheet.hiddenColumns() == 2);
}

TEST_CASE("sheets: cells come in any order and the last at a place stands", "[io][sheets]")
{
    std::mt19937 random(5);
    SheetBuilder made = builder();
    std::map<std::pair<int, int>, double> expected;
    for (int i = 0; i < 5000; ++i) {
        const int row = int(random() % 60);
        const int column = int(random() % 40);
        made.addNumber(row, column, i);
        expected[{row, column}] = i;
    }
    const SheetGrid sheet = made.finish();
    CHECK(sheet.cellCount() == expected.size());
    for (const auto &[place, number] : expected) {
        const GridCell *cell = sheet.cell(place.first, place.second);
        REQUIRE(cell);
        CHECK(cell->number == number);
    }
}

TEST_CASE("sheets: equal texts are kept once", "[io][sheets]")
{
    TextPool texts;
    CHECK(texts.add("") == 0);
    std::vector<quint32> indexes;
    for (int i = 0; i < 5000; ++i)
        indexes.push_back(texts.add("text " + std::to_string(i)));
    CHECK(texts.size() == 5001);
    for (int i = 0; i < 5000; ++i) {
        CHECK(texts.add("text " + std::to_string(i)) == indexes[size_t(i)]);
        CHECK(texts.at(indexes[size_t(i)]) == "text " + std::to_string(i));
    }
}

TEST_CASE("sheets: names of cells", "[io][sheets]")
{
    CHECK(cellName(4, 3) == QStringLiteral("D5"));
    CHECK(cellName(0, 25) == QStringLiteral("Z1"));
    CHECK(cellName(0, 26) == QStringLiteral("AA1"));
    CHECK(cellName(1'048'575, 16'383) == QStringLiteral("XFD1048576"));
}
