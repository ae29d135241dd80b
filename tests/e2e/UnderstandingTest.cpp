// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/SharedFolder.h"

#include <QFile>
#include <QJsonArray>

using namespace candour::test;

namespace {

/// A file that knows Riverside (ZZ1) and RTT18, and a return that calls both otherwise.
struct Riverside {
    Workplace work;
    QString source = work.write(QStringLiteral("april.csv"),
                                "provider,indicator,period,value\n"
                                "ZZ9,RTT incomplete within 18 wks,2026-04,91.2\n");

    Riverside()
    {
        import({records("organisations",
                        "code,name,type\nZZ1,Riverside NHS Foundation "
                        "Trust,provider\n"),
                QStringLiteral("--table"), QStringLiteral("organisations")});
        import(
            {records("indicators",
                     "code,name,unit\nRTT18,RTT incomplete pathways within 18 weeks,proportion\n"),
             QStringLiteral("--table"), QStringLiteral("indicators")});
    }

    QString records(const char *table, const QByteArray &csv) const
    {
        return work.write(QLatin1String(table) + QStringLiteral(".csv"), csv);
    }

    [[nodiscard]] QStringList arguments(const QStringList &more) const
    {
        return QStringList {QStringLiteral("import"), work.file()} + more
            + QStringList {QStringLiteral("--no-backup")};
    }

    Outcome import(const QStringList &more) const { return cliDone(arguments(more)); }
};

const QString kMatch = QStringLiteral("--match");
const QString kJson = QStringLiteral("--json");

} // namespace

TEST_CASE("command line: unknown names come with what they may mean, and a match is remembered",
          "[cli][understanding]")
{
    const Riverside riverside;
    const auto left = riverside.import({riverside.source, kJson});
    CHECK(left.json()[QStringLiteral("stored")].toInt() == 0);
    const auto unknown = left.json()[QStringLiteral("unknown")].toArray();
    REQUIRE(unknown.size() == 2);
    CHECK(left.error.contains("ZZ9"));

    const auto proposal = cliDone({QStringLiteral("import"), riverside.work.file(),
                                   riverside.source, QStringLiteral("--propose")})
                              .json();
    const auto names = proposal[QStringLiteral("unknown")].toArray();
    REQUIRE(names.size() == 2);
    CHECK(names[1][QStringLiteral("suggestions")][0][QStringLiteral("code")].toString()
          == QStringLiteral("RTT18"));

    const auto matched =
        riverside.import({riverside.source, kMatch, QStringLiteral("ZZ9=ZZ1"), kMatch,
                          QStringLiteral("rtt incomplete within 18 wks=RTT18"), kJson});
    CHECK(matched.json()[QStringLiteral("stored")].toInt() == 1);
    CHECK(matched.json()[QStringLiteral("matched")].toArray().size() == 2);

    const QString next = riverside.work.write(QStringLiteral("may.csv"),
                                              "provider,indicator,period,value\n"
                                              "ZZ9,RTT incomplete within 18 wks,2026-05,90.8\n");
    CHECK(riverside.import({next, kJson}).json()[QStringLiteral("stored")].toInt() == 1);
}

TEST_CASE("command line: a match names a record of the file", "[cli][understanding]")
{
    const Riverside riverside;
    for (const char *match : {"ZZ9=NOBODY", "ZZ9", "=ZZ1"}) {
        CAPTURE(match);
        const QString anchor = riverside.work.anchor();
        const Outcome refused = cli(riverside.arguments(
            {riverside.source, kMatch, QLatin1String(match), QStringLiteral("--create-missing")}));
        CHECK(refused.code == 1);
        CHECK(refused.errorLines().size() == 1);
        CHECK(riverside.work.anchor() == anchor);
    }
    const auto leftOut = riverside.import({riverside.source, kMatch, QStringLiteral("ZZ9="),
                                           QStringLiteral("--create-missing"), kJson});
    CHECK(leftOut.json()[QStringLiteral("stored")].toInt() == 0);
}

TEST_CASE("command line: what changed and what is missing beside what is held is told",
          "[cli][understanding]")
{
    const Workplace work;
    const auto source = [&](const QByteArray &rows) {
        return work.write(QStringLiteral("own.csv"), "provider,indicator,period,value\n" + rows);
    };
    const QStringList import {QStringLiteral("import"), work.file(),
                              work.path(QStringLiteral("own.csv")),
                              QStringLiteral("--create-missing"), QStringLiteral("--no-backup")};
    source("ZZ1,BEDMOVES,2026-04,6\nZZ1,LOSTKEYS,2026-04,12\n");
    cliDone(import);
    source("ZZ1,BEDMOVES,2026-04,7\nZZ1,BEDMOVES,2026-05,4\n");
    const Outcome tried = cliDone(import + QStringList {QStringLiteral("--dry-run")});
    CHECK(tried.out.contains("1 new, 1 changed, 0 same, 1 missing"));
    CHECK(tried.out.contains("BEDMOVES, ZZ1, Apr 2026 is restated: 6 \xe2\x86\x92 7"));
    CHECK(tried.out.contains(
        "LOSTKEYS, ZZ1, Apr 2026 has no figure in the file that can be taken: 12 is held"));
    const auto json = cliDone(import + QStringList {kJson}).json();
    const auto compared = json[QStringLiteral("compared")].toObject();
    CHECK(compared[QStringLiteral("changed")].toInt() == 1);
    CHECK(compared[QStringLiteral("figures")].toArray().size() == 2);
}

TEST_CASE("command line: thresholds of a source are kept when they are asked for",
          "[cli][understanding]")
{
    const Workplace work;
    const QString source = work.write(
        QStringLiteral("return.csv"),
        "Provider,Indicator,Target,2026-01,2026-02,2026-03\nRPA,A&E 4 hours,>=95%,81%,82%,80%\n"
        "RPA,RTT 18 weeks,>=92%,61%,62%,60%\nRPA,Cancer 62 days,>=85%,71%,72%,70%\n");
    const QStringList import {QStringLiteral("import"), work.file(), source,
                              QStringLiteral("--no-backup"), kJson};
    const auto created = cliDone(import + QStringList {QStringLiteral("--create-missing")}).json();
    CHECK(created[QStringLiteral("thresholds_kept")].toInt() == 3);
    const auto again = cliDone(import + QStringList {QStringLiteral("--with-thresholds")}).json();
    CHECK(again[QStringLiteral("thresholds_kept")].toInt() == 0);
    const auto offers = again[QStringLiteral("thresholds")].toArray();
    REQUIRE(offers.size() == 3);
    CHECK(offers[0][QStringLiteral("state")].toString() == QStringLiteral("same"));
}

TEST_CASE("command line: columns of patients are not read unless somebody insists",
          "[cli][understanding]")
{
    const Workplace work;
    const QString mapping =
        work.write(QStringLiteral("patients.json"),
                   R"({"candourMapping": 2, "name": "Patients", "layout": "long",
            "organisation": {"code": {"column": "provider"}},
            "indicator": {"column": "measure"}, "period": {"column": "month"},
            "breakdowns": [{"dimension": "patient", "column": "nhs number"}],
            "measures": [{"value": "value"}]})");
    const QString source = work.write(QStringLiteral("falls.csv"),
                                      "provider,measure,month,value,nhs number\n"
                                      "ZZ1,FALLS,2026-04,1,9990000018\n"
                                      "ZZ1,FALLS,2026-05,2,9990000026\n"
                                      "ZZ1,FALLS,2026-06,3,9990000034\n");
    const QStringList import {
        QStringLiteral("import"),     work.file(), source,
        QStringLiteral("--mapping"),  mapping,     QStringLiteral("--create-missing"),
        QStringLiteral("--no-backup")};
    const QString anchor = work.anchor();
    const Outcome refused = cli(import);
    CHECK(refused.code == 1);
    CHECK(refused.error.contains("NHS numbers"));
    CHECK(refused.error.contains("--allow-personal"));
    CHECK(work.anchor() == anchor);
    cliDone(import + QStringList {QStringLiteral("--allow-personal")});
}

TEST_CASE("command line: what the source leaves open is answered by options",
          "[cli][understanding]")
{
    const Riverside riverside;
    const QString mixed = riverside.work.write(QStringLiteral("mixed.csv"),
                                               "ODS code,KPI text,When,Unit,Result\n"
                                               "ZZ1,RTT18,2026-04,%,0.85\n"
                                               "ZZ1,RTT18,2026-05,%,91.5\n"
                                               "ZZ1,RTT18,2026-06,%,0.9\n");
    const QString kUnit = QStringLiteral("--unit");
    const Outcome open = cli(riverside.arguments({mixed}));
    CHECK(open.code == 1);
    CHECK(open.error.contains("fraction, percent"));
    CHECK(open.error.contains("--unit"));
    CHECK(cli(riverside.arguments({mixed, kUnit, QStringLiteral("some")})).code == 2);
    riverside.import({mixed, kUnit, QStringLiteral("fraction")});

    const QString plain = riverside.work.write(QStringLiteral("plain.csv"),
                                               "provider,indicator,period,value\n"
                                               "ZZ1,RTT18,2026-04,85\n"
                                               "ZZ1,RTT18,2026-05,91.5\n"
                                               "ZZ1,RTT18,2026-06,90\n");
    const QJsonObject same = riverside.import({plain, kJson}).json();
    CHECK(same.value(QStringLiteral("unchanged")).toInt() == 3);
}

TEST_CASE("command line: a proposal that is not sure is read when somebody says so",
          "[cli][understanding]")
{
    NEEDS_SHARED_FOLDER();
    const Riverside riverside;
    const QString source =
        sharedFile(QStringLiteral("data/01_ae/Monthly-AE-April-2019-revised-220720-632O5.xls"));
    const QStringList import =
        riverside.arguments({source, QStringLiteral("--create-missing"), kJson});
    const Outcome unsure = cli(import);
    CHECK(unsure.code == 1);
    CHECK(unsure.error.contains("--as-proposed"));
    const QJsonObject read = cliDone(import + QStringList {QStringLiteral("--as-proposed")}).json();
    CHECK(read.value(QStringLiteral("stored")).toInt() > 1000);
}

TEST_CASE("command line: a column of codes beside the names of providers tells them apart",
          "[cli][understanding]")
{
    const Riverside riverside;
    const QString two = riverside.work.write(QStringLiteral("two.csv"),
                                             "Provider code,Provider,Indicator,Period,Value\n"
                                             "RAA,Same Name,RTT18,2026-04,81\n"
                                             "RAA,Same Name,RTT18,2026-05,82\n"
                                             "RBB,Same Name,RTT18,2026-04,61\n"
                                             "RBB,Same Name,RTT18,2026-05,62\n");
    riverside.import({two, QStringLiteral("--create-missing"), QStringLiteral("--as-proposed")});
    const QString out = riverside.work.path(QStringLiteral("figures.csv"));
    cliDone({QStringLiteral("export"), riverside.work.file(), QStringLiteral("--table"),
             QStringLiteral("observations"), QStringLiteral("--out"), out});
    QStringList providers;
    for (const QStringList &row : rawCsv(out).mid(1))
        providers.append(row.value(0));
    providers.sort();
    CHECK(providers
          == QStringList {QStringLiteral("RAA"), QStringLiteral("RAA"), QStringLiteral("RBB"),
                          QStringLiteral("RBB")});
}
