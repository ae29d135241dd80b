// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Figures of an issued report, from the console: an import leaves them out, --reason restates them,
// the list of them is a table.

#include "tests/e2e/CommandLine.h"
#include "tests/support/IssuedReport.h"

#include <QJsonArray>

using namespace candour;
using namespace candour::test;

namespace {

constexpr auto kRows = "provider,indicator,period,numerator,denominator\n"
                       "ZZ1,AE4H,2026-08,700,1000\n"
                       "ZZ1,AE4H,2026-10,720,1000\n";

/// The sample with a Board report to September issued; gives its number.
QString issueReport(const Workplace &work)
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    auto database =
        must(db::Database::open(work.file(), db::candourSchema(), clock, db::Access::Write));
    database->setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
    return issuedBoardReport(*database, Period::month(2026, 9)).number;
}

} // namespace

TEST_CASE("command line: an import restates figures of an issued report with a reason only",
          "[cli][reported]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString number = issueReport(work);
    const QString source = work.write(QStringLiteral("late.csv"), kRows);
    const QStringList import {QStringLiteral("import"), work.file(), source};
    const QString list = work.path(QStringLiteral("restated.csv"));
    const QStringList exportList {QStringLiteral("export"),  work.file(),
                                  QStringLiteral("--table"), QStringLiteral("restated"),
                                  QStringLiteral("--out"),   list};

    const QJsonObject tried =
        cliDone(import + QStringList {QStringLiteral("--dry-run"), QStringLiteral("--json")})
            .json();
    CHECK(tried[QStringLiteral("stored")].toInt() == 1);
    CHECK(tried[QStringLiteral("reported_otherwise")].toInt() == 1);
    const QJsonObject row = tried[QStringLiteral("reported_figures")].toArray().first().toObject();
    CHECK(row[QStringLiteral("line")].toInt() == 2);
    CHECK(row[QStringLiteral("read")].toString() == QStringLiteral("70.0 %"));

    const Outcome strict = cli(import + QStringList {QStringLiteral("--strict")});
    CHECK(strict.code == 1);
    const Outcome without = cliDone(import);
    CHECK(QString::fromUtf8(without.error).contains(number));
    CHECK(without.error.contains("--reason"));
    cliDone(exportList);
    CHECK(rawCsv(list).size() == 1); // its heads

    CHECK(cli(import + QStringList {QStringLiteral("--reason"), QStringLiteral(" ")}).code == 2);
    const Outcome with =
        cliDone(import + QStringList {QStringLiteral("--reason"), QStringLiteral("Late returns")});
    CHECK(QString::fromUtf8(with.out).contains(QStringLiteral("restated: 1 figure of the issued "
                                                              "report ")
                                               + number));
    cliDone(exportList);
    const QList<QStringList> restated = rawCsv(list);
    REQUIRE(restated.size() == 2);
    CHECK(restated[1].contains(number));
    CHECK(restated[1].contains(QStringLiteral("70.0 %")));
    CHECK(restated[1].contains(QStringLiteral("Late returns")));
    cliDone({QStringLiteral("verify"), work.file()});
}
