// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/CommandLine.h"

#include "tests/support/CatchQt.h"

#include <QDir>

using namespace candour;

namespace {

CommandLine read(const QStringList &arguments)
{
    return readCommandLine(QStringList {QStringLiteral("candour")} + arguments);
}

} // namespace

TEST_CASE("The command line is read whole", "[app]")
{
    const CommandLine line =
        read({QStringLiteral("a.candour"), QStringLiteral("--go"), QStringLiteral("scorecards/ZZ1"),
              QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--size"),
              QStringLiteral("1366x768"), QStringLiteral("--today"), QStringLiteral("2026-11-02")});
    CHECK(line.answer == QString());
    CHECK(line.file == QDir::current().absoluteFilePath(QStringLiteral("a.candour")));
    CHECK(line.location == Location {QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    CHECK(line.theme == ThemeChoice::Dark);
    CHECK(line.size == QSize(1366, 768));
    CHECK(line.today == QDate(2026, 11, 2));
    CHECK_FALSE(line.sample);
}

TEST_CASE("Nothing on the command line asks for nothing", "[app]")
{
    const CommandLine line = read({});
    CHECK(line.file.isEmpty());
    CHECK(line.location.place.isEmpty());
    CHECK_FALSE(line.theme);
    CHECK_FALSE(line.size);
    CHECK(line.screenshot.isEmpty());
    CHECK(line.answer.isEmpty());
}

TEST_CASE("A slip on the command line is said and nothing is run", "[app]")
{
    for (const QStringList &slip :
         {QStringList {QStringLiteral("--today"), QStringLiteral("yesterday")},
          QStringList {QStringLiteral("--theme"), QStringLiteral("pink")},
          QStringList {QStringLiteral("--size"), QStringLiteral("1366")},
          QStringList {QStringLiteral("--nonsense")},
          QStringList {QStringLiteral("a.candour"), QStringLiteral("b.candour")}}) {
        const CommandLine line = read(slip);
        INFO(slip.join(QLatin1Char(' ')).toStdString());
        CHECK(line.exitCode == 2);
        CHECK(line.answer.startsWith(QStringLiteral("candour: ")));
    }
}

TEST_CASE("Help and version are answered without a window", "[app]")
{
    CHECK(read({QStringLiteral("--help")}).answer.contains(QStringLiteral("--screenshot")));
    CHECK(read({QStringLiteral("--version")}).answer.startsWith(QStringLiteral("candour ")));
    CHECK(read({QStringLiteral("--help")}).exitCode == 0);
}
