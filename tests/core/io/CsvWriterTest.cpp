// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvWriter.h"

#include "core/io/CellText.h"
#include "core/io/CsvReader.h"
#include "tests/support/CatchQt.h"

#include <QBuffer>

#include <limits>

using namespace candour;

TEST_CASE("csv writer: quotes, guard, numbers in full", "[io][csv]")
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    CsvWriter writer(out, CsvWriter::Mark::None);
    writer.row({QStringLiteral("a,b"), QStringLiteral("say \"x\""), QStringLiteral("two\nlines")});
    writer.text(QStringLiteral("=SUM(A1)")).text(QStringLiteral("'quoted")).number(-0.1).whole(-5);
    writer.number(std::numeric_limits<double>::quiet_NaN()).text(QStringLiteral("-")).endRow();
    REQUIRE(writer.finish().has_value());
    CHECK(out.data()
          == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n'=SUM(A1),''quoted,-0.1,-5,,'-\r\n");
}

TEST_CASE("csv writer: the shortest number that reads back equal", "[io][csv]")
{
    for (const double number : {0.1, 1.0 / 3.0, 93.36419753, 1e-7, 123456.789, 1e22, -0.0, 5e15}) {
        const QByteArray text = csvNumber(number);
        INFO(text.toStdString());
        CHECK(text.toDouble() == number);
    }
    CHECK(csvNumber(94.0) == "94");
    CHECK(csvNumber(0.1) == "0.1");
}

TEST_CASE("guard: one apostrophe goes on and exactly one comes off", "[io][csv]")
{
    const auto text = GENERATE(as<const char *> {}, "=1+2", "+5", "-", "@x", "\tx", "\rx", "'",
                               "''x", "'=x", "plain", "", "a=b", "'Allo");
    const QString original = QString::fromLatin1(text);
    CHECK(unguardedText(guardedText(original)) == original);
    CHECK_FALSE(needsApostrophe(QStringView(u"plain")));
    if (needsApostrophe(original))
        CHECK(guardedText(original) == u'\'' + original);
}

TEST_CASE("guard: an apostrophe that nobody put there stays", "[io][csv]")
{
    CHECK(unguardedText(QStringLiteral("'Allo")) == QStringLiteral("'Allo"));
    CHECK(unguardedText(QStringLiteral("''Allo")) == QStringLiteral("'Allo"));
    CHECK(cellText("'=1+2") == QStringLiteral("=1+2"));
}

TEST_CASE("hostile text: formulas and markup, but not ordinary names", "[io][csv]")
{
    for (const char *text : {"=HYPERLINK(\"x\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|x",
                             "<b>Trust</b>", "a <script>x</script>", "<img src=x>"})
        CHECK_FALSE(hostileText(text).isNull());
    for (const char *text : {"Waits <18 weeks", "52+ week waiters", "A&E > 4 hours", "-", "+44",
                             "'=guarded", "O'Neill <see note", "x < y > z"})
        CHECK(hostileText(text).isNull());
}
