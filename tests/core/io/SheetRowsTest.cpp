// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SheetRows.h"

#include "core/io/TableHeads.h"
#include "tests/core/io/IoTestSupport.h"

#include <array>

using namespace candour;
using namespace candour::test;

namespace {

QStringList textsOf(RowSource::Fields fields)
{
    QStringList texts;
    for (const std::string_view field : fields)
        texts += QString::fromUtf8(field.data(), qsizetype(field.size()));
    return texts;
}

QStringList columnTexts(const TableHeads &heads, const PeriodHints &hints = {},
                        const QString &under = {})
{
    QStringList texts;
    for (const PeriodColumn &column : heads.periodColumns(hints, under))
        texts += QStringLiteral("%1:%2").arg(column.column).arg(column.reading.period.toText());
    return texts;
}

TableHeads headsOf(const QList<QStringList> &rows)
{
    TableHeads heads;
    for (const QStringList &row : rows)
        heads.add(row, false);
    return heads;
}

} // namespace

TEST_CASE("sheet rows: machine texts, blank rows passed over, rows counted as the sheet has them",
          "[io][sheetrows]")
{
    const SheetGrid sheet = sheetOf(QStringLiteral("S"),
                                    {{QStringLiteral("Head"), QStringLiteral("n")},
                                     {},
                                     {QStringLiteral("a"), QStringLiteral("=0.810622%"), QString(),
                                      QStringLiteral("=2024-04-01")},
                                     {QString(), QStringLiteral("#DIV/0!")},
                                     {QStringLiteral("b"), QStringLiteral("=-0.5")}});
    SheetRows rows(sheet);
    REQUIRE(rows.next());
    CHECK(rows.line() == 1);
    REQUIRE(rows.next());
    CHECK(rows.line() == 3);
    CHECK(textsOf(rows.fields())
          == QStringList {QStringLiteral("a"), QStringLiteral("81.0622%"), QString(),
                          QStringLiteral("2024-04-01")});
    REQUIRE(rows.next());
    CHECK(textsOf(rows.fields()) == QStringList {QString(), QStringLiteral("#DIV/0!")});
    REQUIRE(rows.next());
    CHECK(rows.line() == 5);
    CHECK(rows.position() == rows.size());
    CHECK_FALSE(rows.next());
    CHECK_FALSE(rows.fault().has_value());
    rows.rewind();
    REQUIRE(rows.next());
    CHECK(rows.line() == 1);

    SheetRows commas(sheet, true);
    REQUIRE((commas.next() && commas.next() && commas.next() && commas.next()));
    CHECK(textsOf(commas.fields()) == QStringList {QStringLiteral("b"), QStringLiteral("-0,5")});
}

TEST_CASE("sheet rows: merged cells spread over heads and down labels, never over numbers",
          "[io][sheetrows]")
{
    const SheetGrid sheet = sheetOf(
        QStringLiteral("S"),
        {{QStringLiteral("Ward"), QStringLiteral("DAY"), QString(), QStringLiteral("NIGHT")},
         {QString(), QStringLiteral("Hours"), QStringLiteral("Fill"), QStringLiteral("Fill")},
         {QStringLiteral("Adult"), QStringLiteral("=7"), QStringLiteral("=8")},
         {QString(), QString(), QStringLiteral("=9")},
         {QStringLiteral("Child"), QStringLiteral("=1")}},
        {{0, 0, 1, 0}, {0, 1, 0, 2}, {2, 0, 3, 0}, {2, 1, 3, 1}});
    SheetRows rows(sheet);
    TableHeads heads;
    REQUIRE(rows.next());
    CHECK(rows.mergesHeads());
    CHECK(textsOf(rows.fields())[2].isEmpty());
    CHECK(textsOf(rows.headFields())[2] == QStringLiteral("DAY"));
    heads.add(rows);
    REQUIRE(rows.next());
    CHECK_FALSE(rows.mergesHeads());
    heads.add(rows);
    CHECK(heads.joined()
          == QStringList {QStringLiteral("Ward"), QStringLiteral("DAY Hours"),
                          QStringLiteral("DAY Fill"), QStringLiteral("NIGHT Fill")});
    rows.prepare(3, std::array {0});
    REQUIRE((rows.next() && rows.next()));
    CHECK(textsOf(rows.fields())
          == QStringList {QStringLiteral("Adult"), QString(), QStringLiteral("9")});
    REQUIRE(rows.next());
    CHECK(textsOf(rows.fields()) == QStringList {QStringLiteral("Child"), QStringLiteral("1")});
}

TEST_CASE("table heads: groups that are not merged stand above what follows", "[io][heads]")
{
    const TableHeads heads =
        headsOf({{QString(), QStringLiteral("2015/16"), QString(), QString(),
                  QStringLiteral("2016/17"), QString()},
                 {QStringLiteral("Code"), QStringLiteral("Feb"), QStringLiteral("Mar"), QString(),
                  QStringLiteral("Apr"), QStringLiteral("Total")}});
    CHECK(heads.joined()
          == QStringList {QStringLiteral("Code"), QStringLiteral("2015/16 Feb"),
                          QStringLiteral("2015/16 Mar"), QString(), QStringLiteral("2016/17 Apr"),
                          QStringLiteral("2016/17 Total")});
    CHECK(columnTexts(heads)
          == QStringList {QStringLiteral("1:2016-02"), QStringLiteral("2:2016-03"),
                          QStringLiteral("4:2016-04")});
}

TEST_CASE("table heads: a period below stands before the group above it", "[io][heads]")
{
    CHECK(columnTexts(headsOf({{QStringLiteral("Ref"), QStringLiteral("Q1 2024/25"), QString(),
                                QStringLiteral("YTD")},
                               {QStringLiteral("Ref"), QStringLiteral("2024-04-01"),
                                QStringLiteral("2024-05-01"), QStringLiteral("YTD")}}))
          == QStringList {QStringLiteral("1:2024-04"), QStringLiteral("2:2024-05")});
    // Month under quarter under year: the nearest that has a year says which.
    CHECK(columnTexts(
              headsOf({{QStringLiteral("2024/25"), QString(), QString()},
                       {QStringLiteral("Q4"), QString(), QString()},
                       {QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Q4 total")}}))
          == QStringList {QStringLiteral("0:2025-01"), QStringLiteral("1:2025-02")});
    CHECK(columnTexts(headsOf({{QStringLiteral("Q4 2024/25"), QString()},
                               {QStringLiteral("Jan"), QStringLiteral("Feb")}}))
          == QStringList {QStringLiteral("0:2025-01"), QStringLiteral("1:2025-02")});
    // A calendar year says which January too.
    CHECK(columnTexts(headsOf({{QStringLiteral("2015"), QString()},
                               {QStringLiteral("Jan"), QStringLiteral("Apr")}}))
          == QStringList {QStringLiteral("0:2015-01"), QStringLiteral("1:2015-04")});
    // Without a year anywhere only the hints help.
    const TableHeads bare =
        headsOf({{QStringLiteral("KPI"), QStringLiteral("M1"), QStringLiteral("Mar")}});
    CHECK(columnTexts(bare).isEmpty());
    PeriodHints hints;
    hints.year = 2024;
    CHECK(columnTexts(bare, hints)
          == QStringList {QStringLiteral("1:2024-04"), QStringLiteral("2:2025-03")});
    // Plan beside actual.
    const TableHeads both =
        headsOf({{QStringLiteral("Plan"), QString(), QStringLiteral("Actual"), QString()},
                 {QStringLiteral("Apr-24"), QStringLiteral("May-24"), QStringLiteral("Apr-24"),
                  QStringLiteral("May-24")}});
    CHECK(columnTexts(both, {}, QStringLiteral("actual"))
          == QStringList {QStringLiteral("2:2024-04"), QStringLiteral("3:2024-05")});
}
