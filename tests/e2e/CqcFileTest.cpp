// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/SharedFolder.h"

#include <QFile>
#include <QJsonArray>

using namespace candour::test;

TEST_CASE("main job: the trusts of the ODS file and what CQC publishes about them", "[e2e]")
{
    NEEDS_SHARED_FOLDER();
    const Workplace work;
    cliDone({QStringLiteral("import"), work.file(),
             sharedFile(QStringLiteral("data/09_ods/etr_2025.csv")), QStringLiteral("--ods")});
    const QStringList import {
        QStringLiteral("import"),
        work.file(),
        sharedFile(QStringLiteral("data/08_cqc/cqc_ratings_trust_latest.csv")),
        QStringLiteral("--table"),
        QStringLiteral("cqc_ratings"),
        QStringLiteral("--json")};
    const QJsonObject first = cliDone(import).json();
    CHECK(first.value(QStringLiteral("read")).toInt() == 73); // wc -l less its head
    CHECK(first.value(QStringLiteral("created")).toInt() == 73);
    const QString before = work.anchor();
    CHECK(cliDone(import).json().value(QStringLiteral("unchanged")).toInt() == 73);
    CHECK(work.anchor() == before);

    const QString out = work.path(QStringLiteral("ratings.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("cqc_ratings"), QStringLiteral("--out"), out});
    // python over the six columns: 6 of the 438 cells are blank
    CHECK(rawCsv(out).size() == 1 + 432);
}

TEST_CASE("A file that is no file of ratings is refused in one line", "[e2e]")
{
    const Workplace work;
    const QString before = work.anchor();
    const QString source =
        work.write(QStringLiteral("homes.csv"), "name,cqc_id,type\nA home,1-2,Care\n");
    const Outcome outcome = cli({QStringLiteral("import"), work.file(), source,
                                 QStringLiteral("--table"), QStringLiteral("cqc_ratings")});
    CHECK(outcome.code == 1);
    REQUIRE(outcome.errorLines().size() == 1);
    CHECK(outcome.errorLines().first().contains(QStringLiteral("homes.csv")));
    CHECK(work.anchor() == before);
}

TEST_CASE("A national file of ratings is taken strictly, and the rows of others are counted apart",
          "[e2e]")
{
    const Workplace work;
    cliDone({QStringLiteral("import"), work.file(),
             work.write(QStringLiteral("ours.csv"), "code,name,type\nZZ1,Ours,provider\n"),
             QStringLiteral("--table"), QStringLiteral("organisations")});
    const QStringList import {
        QStringLiteral("import"),
        work.file(),
        work.write(QStringLiteral("national.csv"),
                   "Provider ID,Overall,Publication Date,Stars\nZZ1,Good,2024-01-05,5\n"
                   "ZZ9,Good,2024-01-05,4\nZZ8,Good,2024-01-05,4\n"),
        QStringLiteral("--table"),
        QStringLiteral("cqc_ratings"),
        QStringLiteral("--strict")};
    const Outcome said = cliDone(import + QStringList {QStringLiteral("--dry-run")});
    CHECK(QString::fromUtf8(said.out).contains(QStringLiteral("2 not ours")));
    REQUIRE(said.errorLines().size() == 1);
    CHECK(said.errorLines().first().contains(QStringLiteral("Stars")));
    const QJsonObject json = cliDone(import + QStringList {QStringLiteral("--json")}).json();
    CHECK(json.value(QStringLiteral("created")).toInt() == 1);
    CHECK(json.value(QStringLiteral("not_ours")).toInt() == 2);
    CHECK(json.value(QStringLiteral("refused")).toInt() == 0);
    CHECK(json.value(QStringLiteral("warnings")).toArray().size() == 1);
}
