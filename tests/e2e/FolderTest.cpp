// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TextTable.h"
#include "tests/e2e/CommandLine.h"

#include <QDir>
#include <QJsonArray>

using namespace candour;
using namespace candour::test;

namespace {

constexpr auto kHead = "provider,indicator,period,value\n";

QStringList importFolder(const Workplace &work, const QStringList &options = {})
{
    return QStringList {QStringLiteral("import"), work.file(), work.path(QStringLiteral("in")),
                        QStringLiteral("--create-missing"), QStringLiteral("--no-backup")}
    + options;
}

/// Two good files, one that is no table, a lock and one in a folder of the folder.
void fill(const Workplace &work)
{
    QDir().mkpath(work.path(QStringLiteral("in/late")));
    work.write(QStringLiteral("in/a.csv"),
               QByteArray(kHead) + "ZZ1,X1,2024-04,10\nZZ1,X1,2024-05,abc\n");
    work.write(QStringLiteral("in/b.csv"), "This is a letter.\nNot a table.\n");
    work.write(QStringLiteral("in/~$a.xlsx"), "lock");
    work.write(QStringLiteral("in/late/c.csv"), QByteArray(kHead) + "ZZ1,X1,2024-06,12\n");
}

} // namespace

TEST_CASE("folder: every file is imported or told, and a second time changes nothing", "[folder]")
{
    const Workplace work;
    fill(work);
    const QString report = work.path(QStringLiteral("report.csv"));
    const Outcome first =
        cli(importFolder(work, {QStringLiteral("--deep"), QStringLiteral("--report"), report}));
    INFO(first.error.toStdString());
    CHECK(first.code == 1); // one could not be read
    CHECK(first.out.contains("3 files, 1 not read"));
    CHECK(first.error.contains("b.csv"));
    const auto table = readTextTable(report);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 3);
    CHECK(table->rows[0][0] == QStringLiteral("a.csv"));
    CHECK(table->rows[0][3] == QStringLiteral("1"));
    CHECK(table->rows[0][5] == QStringLiteral("1"));
    CHECK_FALSE(table->rows[1].last().isEmpty());
    CHECK(table->rows[2][0] == QStringLiteral("late/c.csv"));

    const QString before = work.anchor();
    const Outcome again = cli(importFolder(
        work, {QStringLiteral("--deep"), QStringLiteral("--json"), QStringLiteral("--no-source")}));
    const QJsonArray files = again.json().value(QLatin1String("files")).toArray();
    REQUIRE(files.size() == 3);
    CHECK(files[0].toObject().value(QLatin1String("unchanged")).toInt() == 1);
    CHECK(files[0].toObject().value(QLatin1String("stored")).toInt() == 0);
    CHECK(files[1].toObject().contains(QLatin1String("fault")));
    CHECK(work.anchor() == before);
}

TEST_CASE("folder: options that do not go with it are wrong usage", "[folder]")
{
    const Workplace work;
    fill(work);
    for (const QStringList &options :
         {QStringList {QStringLiteral("--propose")}, QStringList {QStringLiteral("--ods")},
          QStringList {QStringLiteral("--report"), QStringLiteral("x.doc")},
          QStringList {QStringLiteral("--refused"), QStringLiteral("x.csv")},
          QStringList {work.path(QStringLiteral("in/a.csv"))}}) {
        INFO(options.join(u' ').toStdString());
        CHECK(cli(importFolder(work, options)).code == 2);
    }
    const QStringList one {QStringLiteral("import"), work.file(),
                           work.path(QStringLiteral("in/a.csv"))};
    CHECK(cli(one + QStringList {QStringLiteral("--deep")}).code == 2);
}

TEST_CASE("import: refused rows go out with their reasons", "[folder]")
{
    const Workplace work;
    fill(work);
    const QString out = work.path(QStringLiteral("refused.csv"));
    const Outcome outcome =
        cli({QStringLiteral("import"), work.file(), work.path(QStringLiteral("in/a.csv")),
             QStringLiteral("--create-missing"), QStringLiteral("--refused"), out});
    INFO(outcome.error.toStdString());
    CHECK(outcome.code == 0);
    const auto table = readTextTable(out);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 1);
    CHECK(table->rows[0][2] == QStringLiteral("2024-05"));
    CHECK(table->rows[0][3] == QStringLiteral("abc"));
    CHECK_FALSE(table->rows[0][4].isEmpty());
}
