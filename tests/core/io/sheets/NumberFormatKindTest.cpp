// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/NumberFormatKind.h"

#include "tests/support/CatchQt.h"

using namespace candour;

TEST_CASE("sheets: what a number format shows", "[io][sheets]")
{
    struct Case {
        const char *code;
        GridKind kind;
    };

    const auto [code, kind] = GENERATE(values<Case>({
        {"General", GridKind::Number},
        {"GENERAL", GridKind::Number},
        {"", GridKind::Number},
        {"0", GridKind::Number},
        {"#,##0.00_);[Red]\\(#,##0.00\\)", GridKind::Number},
        {"0.00E+00", GridKind::Number},
        {"##0.0e-0", GridKind::Number},
        {"@", GridKind::Number},
        {"\"days\" 0", GridKind::Number},
        {"0\\ \\d\\a\\y\\s", GridKind::Number},
        {"_-[$£-809]* #,##0.00_-;-[$£-809]* #,##0.00_-", GridKind::Number},
        {"0.0\"%\"", GridKind::Number},
        {"0\\%", GridKind::Number},
        {"_-* #,##0_-;\\-* #,##0_-;_-* \"-\"??_-;_-@_-", GridKind::Number},
        {"0%", GridKind::Percent},
        {"0.00%;[Red]-0.00%", GridKind::Percent},
        {"[>=0.95][Green]0.0%;[Red]0.0%", GridKind::Percent},
        {"0;0%", GridKind::Number},
        {"# ?/?", GridKind::Number},
        {"dd/mm/yyyy", GridKind::Date},
        {"mmm-yy", GridKind::Date},
        {"mmm", GridKind::Date},
        {"mm", GridKind::Date},
        {"mmmm\\ yyyy;@", GridKind::Date},
        {"[$-809]dd\\ mmmm\\ yyyy;@", GridKind::Date},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", GridKind::Date},
        {"yyyy\"Q\"", GridKind::Date},
        {"dd/mm/yyyy hh:mm", GridKind::DateTime},
        {"m/d/yy h:mm AM/PM", GridKind::DateTime},
        {"h:mm", GridKind::Time},
        {"h:mm:ss AM/PM", GridKind::Time},
        {"mm:ss.0", GridKind::Time},
        {"[h]:mm:ss", GridKind::Time},
        {"[mm]:ss", GridKind::Time},
        {"[ss]", GridKind::Time},
        {"hh \"h\" mm", GridKind::Time},
        {"[Magenta]0", GridKind::Number},
        {"[Color 12]0", GridKind::Number},
        {"0.0 \"unclosed", GridKind::Number},
        {"[unclosed", GridKind::Number},
        {"\\", GridKind::Number},
    }));
    INFO(code);
    CHECK(kindOfFormatCode(code) == kind);
}

TEST_CASE("sheets: formats that files name by number only", "[io][sheets]")
{
    // ECMA-376 part 1, 18.8.30.
    for (const int id : {0, 1, 2, 3, 4, 11, 12, 13, 37, 40, 48, 49, 164, -1})
        CHECK(kindOfBuiltinFormat(id) == GridKind::Number);
    for (const int id : {9, 10})
        CHECK(kindOfBuiltinFormat(id) == GridKind::Percent);
    for (const int id : {14, 15, 16, 17})
        CHECK(kindOfBuiltinFormat(id) == GridKind::Date);
    for (const int id : {18, 19, 20, 21, 45, 46, 47})
        CHECK(kindOfBuiltinFormat(id) == GridKind::Time);
    CHECK(kindOfBuiltinFormat(22) == GridKind::DateTime);
}
