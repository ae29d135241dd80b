// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QJsonArray>

using namespace candour::test;

namespace {

const QString kLast = QStringLiteral("last");
const QString kJson = QStringLiteral("--json");

Outcome withdraw(const Workplace &work, const QStringList &options)
{
    return cli(QStringList {QStringLiteral("withdraw"), work.file()} + options);
}

QStringList because(const char *reason)
{
    return {QStringLiteral("--reason"), QLatin1String(reason)};
}

/// Imports a return that makes a provider, an indicator and a target.
void importReturn(const Workplace &work)
{
    const QString source = work.write(
        QStringLiteral("return.csv"),
        "Provider,Indicator,Target,2026-01,2026-02,2026-03\nRPA,A&E 4 hours,>=95%,81%,82%,80%\n"
        "RPA,RTT 18 weeks,>=92%,61%,62%,60%\nRPA,Cancer 62 days,>=85%,71%,72%,70%\n");
    cliDone({QStringLiteral("import"), work.file(), source, QStringLiteral("--no-backup"),
             QStringLiteral("--create-missing")});
}

} // namespace

TEST_CASE("command line: an import is withdrawn, what came with it is told and stays", "[cli]")
{
    const Workplace work;
    importReturn(work);
    const Outcome list = withdraw(work, {});
    REQUIRE(list.code == 0);
    CHECK(list.out.contains("return.csv, 9 figures"));
    const QString before = work.anchor();
    const Outcome tried = withdraw(work, {kLast, QStringLiteral("--dry-run")});
    REQUIRE(tried.code == 0);
    CHECK(tried.out.contains("9 figures of “return.csv” would go out of force"));
    CHECK(tried.out.contains(
        "Came with them and stays: 1 provider, 3 indicators, 3 targets. --take-back takes it"));
    CHECK(work.anchor() == before);

    REQUIRE(withdraw(work, QStringList {kLast} + because("Wrong file")).code == 0);
    CHECK(work.anchor() != before);
    CHECK(withdraw(work, {}).out.contains("9 figures, withdrawn"));
    const Outcome again = withdraw(work, QStringList {kLast} + because("Wrong file"));
    CHECK(again.code == 1);
    CHECK(again.error.contains("There is no import"));
}

TEST_CASE("command line: the last import is the newest, and those before it stand", "[cli]")
{
    const Workplace work;
    importReturn(work);
    const QString second = work.write(QStringLiteral("second.csv"),
                                      "Provider,Indicator,2026-04\nRPA,A&E 4 hours,83%\n"
                                      "RPA,RTT 18 weeks,63%\nRPA,Cancer 62 days,73%\n");
    cliDone({QStringLiteral("import"), work.file(), second, QStringLiteral("--no-backup")});
    const auto imports = withdraw(work, {kJson}).json().value(QStringLiteral("imports")).toArray();
    REQUIRE(imports.size() == 2);
    CHECK(imports[0][QStringLiteral("file")].toString() == QStringLiteral("second.csv"));
    const Outcome first = withdraw(work, QStringList {kLast} + because("Wrong month"));
    CHECK(first.out.contains("3 figures of “second.csv” went out of force"));
    const Outcome next = withdraw(work, QStringList {kLast} + because("Wrong file"));
    CHECK(next.out.contains("9 figures of “return.csv” went out of force"));
}

TEST_CASE("command line: what came with an import goes with it when asked for", "[cli]")
{
    const Workplace work;
    importReturn(work);
    const auto imports = withdraw(work, {kJson}).json().value(QStringLiteral("imports")).toArray();
    REQUIRE(imports.size() == 1);
    const QString uid = imports[0][QStringLiteral("uid")].toString();
    const Outcome gone = withdraw(
        work, QStringList {uid, QStringLiteral("--take-back"), kJson} + because("Wrong file"));
    REQUIRE(gone.code == 0);
    CHECK(gone.json().value(QStringLiteral("taken_back")).toArray().size() == 7);
    CHECK(gone.json().value(QStringLiteral("staying")).toArray().isEmpty());
    CHECK(withdraw(work, QStringList {uid} + because("Again")).code == 1);
    // The names are unknown again: the file is as it was before.
    const Outcome after = cli({QStringLiteral("verify"), work.file()});
    CHECK(after.code == 0);
    const QString out = work.path(QStringLiteral("organisations.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("organisations"), QStringLiteral("--out"), out});
    for (const QStringList &row : rawCsv(out))
        CHECK_FALSE(row.contains(QStringLiteral("RPA")));
}

TEST_CASE("command line: withdrawing wants a reason and a file", "[cli]")
{
    const Workplace work;
    importReturn(work);
    CHECK(withdraw(work, {kLast}).code == 2);
    CHECK(withdraw(work, {kLast, QStringLiteral("--reason"), QStringLiteral(" ")}).code == 2);
    CHECK(withdraw(work, QStringList {QStringLiteral("nonsense")} + because("Wrong")).code == 1);
    CHECK(cli({QStringLiteral("withdraw")}).code == 2);
    CHECK(cli({QStringLiteral("withdraw"), QStringLiteral("--help")}).code == 0);
}
