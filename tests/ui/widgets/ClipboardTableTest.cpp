// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ClipboardTable.h"

#include "tests/support/CatchQt.h"

using namespace candour;

TEST_CASE("Cells copied from a spreadsheet come apart", "[clipboard]")
{
    CHECK(parseCells(u"").isEmpty());
    CHECK(parseCells(u"94.1") == CellBlock {{QStringLiteral("94.1")}});
    CHECK(parseCells(u"a\tb\r\nc\td\r\n")
          == CellBlock {{QStringLiteral("a"), QStringLiteral("b")},
                        {QStringLiteral("c"), QStringLiteral("d")}});
    CHECK(parseCells(u"a\t\n\tb")
          == CellBlock {{QStringLiteral("a"), QStringLiteral("")},
                        {QStringLiteral(""), QStringLiteral("b")}});
    CHECK(parseCells(u"a\n\nb\n")
          == CellBlock {{QStringLiteral("a")},
                        {QStringLiteral("")},
                        {QStringLiteral("b")}}); // a blank row is a row
    CHECK(parseCells(u"\"two\nlines\"\tx")
          == CellBlock {{QStringLiteral("two\nlines"), QStringLiteral("x")}});
    CHECK(parseCells(u"\"say \"\"so\"\"\"") == CellBlock {{QStringLiteral("say \"so\"")}});
    CHECK(parseCells(u"6\" nail\t\"")
          == CellBlock {{QStringLiteral("6\" nail"), QStringLiteral("\"")}}); // inches, not quotes
}

TEST_CASE("What is copied reads back the same", "[clipboard]")
{
    const CellBlock cells {
        {QStringLiteral("plain"), QStringLiteral("with\ttab"), QStringLiteral("two\nlines")},
        {QStringLiteral("\"quoted\""), QStringLiteral(""), QStringLiteral("−3")}};
    CHECK(parseCells(toTabText(cells)) == cells);
}

TEST_CASE("Copied HTML is escaped", "[clipboard]")
{
    const QString html =
        toHtmlTable({{QStringLiteral("<b>&"), QStringLiteral("a\nb")}}, {QStringLiteral("Head")});
    CHECK(html.contains(QStringLiteral("<th>Head</th>")));
    CHECK(html.contains(QStringLiteral("<td>&lt;b&gt;&amp;</td>")));
    CHECK(html.contains(QStringLiteral("<td>a<br>b</td>")));
}
