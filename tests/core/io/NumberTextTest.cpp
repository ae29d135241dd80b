// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/NumberText.h"

#include "tests/support/CatchQt.h"

using namespace candour;

TEST_CASE("number text: what people write", "[io][number]")
{
    const NumberReader reader;
    const auto number = [&](std::string_view text) {
        const NumberCell cell = reader.read(text);
        INFO(std::string(text));
        REQUIRE(cell.kind == CellKind::Number);
        return cell.number;
    };
    CHECK(number("0") == 0.0);
    CHECK(number("-12") == -12.0);
    CHECK(number("+12") == 12.0);
    CHECK(number("(12)") == -12.0);
    CHECK(number("\xE2\x88\x92"
                 "12")
          == -12.0);
    CHECK(number(" 160.5 ") == 160.5);
    CHECK(number("0.5") == 0.5);
    CHECK(number(".5") == 0.5);
    CHECK(number("160\xC2\xBD") == 160.5);
    CHECK(number("\xC2\xBD") == 0.5);
    CHECK(number("1,260.00") == 1260.0);
    CHECK(number("1,234,567") == 1234567.0);
    CHECK(number("1 234") == 1234.0);
    CHECK(number("1\xC2\xA0"
                 "234.5")
          == 1234.5);
    CHECK(number("1\xE2\x80\xAF"
                 "234\xE2\x80\x89"
                 "567")
          == 1234567.0);
    CHECK(number("\xC2\xA3"
                 "1,200")
          == 1200.0);
    CHECK(number("-\xC2\xA3"
                 "1,200.50")
          == -1200.5);
    CHECK(number("1.2E-05") == 1.2e-05);
    CHECK(number("0.9336419753") == 0.9336419753);
    CHECK(number("0.6446885691908157") == 0.6446885691908157);
    CHECK(number("123456789012345678") == 123456789012345678.0);
    CHECK(number("84.3%") == 84.3);
    CHECK(reader.read("84.3%").percent);
    CHECK_FALSE(reader.read("84.3").percent);
}

TEST_CASE("number text: decimal commas, where the file has them", "[io][number]")
{
    const NumberReader reader(true);
    CHECK(reader.read("76,3").number == 76.3);
    CHECK(reader.read("1.234,5").number == 1234.5);
    CHECK(reader.read("1.234").number == 1234.0);
    CHECK(reader.read("639").number == 639.0);
    CHECK(reader.read("76,3 %").percent);
    CHECK(reader.read("12.5").kind == CellKind::Unreadable);
}

TEST_CASE("number text: the signs for no number are told apart", "[io][number]")
{
    const NumberReader reader;
    const auto kind = [&](std::string_view text) { return reader.read(text).kind; };
    CHECK(kind("") == CellKind::Blank);
    CHECK(kind(" \xC2\xA0 ") == CellKind::Blank);
    for (const char *text : {"*", "<5", "< 5", "<=7",
                             "\xE2\x89\xA4"
                             "5",
                             "[c]", "<5%"})
        CHECK(kind(text) == CellKind::Suppressed);
    for (const char *text : {"n/a", "N/A", "N/a ", "[z]"})
        CHECK(kind(text) == CellKind::NotApplicable);
    for (const char *text : {"-", "\xE2\x80\x93", ".", "NA", "[x]", "TBC"})
        CHECK(kind(text) == CellKind::NotCollected);
    for (const char *text : {"#N/A", "#DIV/0!", "#REF!"})
        CHECK(kind(text) == CellKind::SheetError);
    for (const char *text :
         {"abc", "1,5", "12,34", "1,2345", ",123", "1.2.3", "0x1F", "inf", "nan(1)", "1e999",
          "=1+2", "--5", "12-13", "5 or so", "1,234,56", "()", "%", "<five"})
        CHECK(kind(text) == CellKind::Unreadable);
}

TEST_CASE("number text: a file's own signs go first", "[io][number]")
{
    const NumberReader reader(false,
                              {{QStringLiteral("9999"), FigureStatus::NotCollected},
                               {QStringLiteral("NA"), FigureStatus::NotApplicable},
                               {QStringLiteral("nil"), FigureStatus::Cleared}});
    CHECK(reader.read("9999").kind == CellKind::NotCollected);
    CHECK(reader.read("9998").kind == CellKind::Number);
    CHECK(reader.read("na").kind == CellKind::NotApplicable);
    CHECK(reader.read("Nil").kind == CellKind::Blank);
}
