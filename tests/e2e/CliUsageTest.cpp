// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/Tamper.h"

#include <QFile>

using namespace candour::test;

TEST_CASE("command line: help ends with 0, wrong usage with 2", "[cli]")
{
    for (const char *command :
         {"create", "import", "scorecard", "report", "export", "verify", "backup", "restore",
          "salvage", "log", "funnel", "interval", "spc", "withdraw"}) {
        const Outcome help = cli({QLatin1String(command), QStringLiteral("--help")});
        CHECK(help.code == 0);
        const QByteArray usage = QByteArray("Usage: candour-cli ") + command;
        CHECK(help.out.startsWith(usage));
        CHECK(cli({QLatin1String(command)}).code == 2);
        CHECK(cli({QLatin1String(command), QStringLiteral("x"), QStringLiteral("--no-such")}).code
              == 2);
    }
    CHECK(cli({QStringLiteral("--help")}).code == 0);
    CHECK(cli({}).code == 2);
    CHECK(cli({QStringLiteral("conjure")}).code == 2);
}

TEST_CASE("command line: no option is given twice, and no file has an empty name", "[cli]")
{
    const Workplace work;
    const QString in = work.write(QStringLiteral("in.csv"), "group,numerator,denominator\nA,5,9\n");
    const QString one = work.path(QStringLiteral("one.csv"));
    const QStringList funnel {QStringLiteral("funnel"), in,
                              QStringLiteral("--type"), QStringLiteral("PR"),
                              QStringLiteral("--out"),  one};
    for (const QStringList &again :
         {QStringList {QStringLiteral("--type"), QStringLiteral("SR")},
          QStringList {QStringLiteral("--type=PR")},
          QStringList {QStringLiteral("--out"), work.path(QStringLiteral("two.csv"))},
          QStringList {QStringLiteral("--json"), QStringLiteral("--json")}}) {
        const Outcome outcome = cli(funnel + again);
        CHECK(outcome.code == 2);
        CHECK(outcome.error.contains("is given twice"));
    }
    CHECK_FALSE(QFile::exists(one));
    CHECK(cli({QStringLiteral("verify"), work.file(), QStringLiteral("--json"),
               QStringLiteral("--json")})
              .code
          == 2);
    for (const char *command : {"spc", "funnel", "interval", "verify", "create"}) {
        const Outcome outcome = cli({QLatin1String(command), QString()});
        CHECK(outcome.code == 2);
        CHECK(outcome.error.contains("name of a file is empty"));
    }
}

TEST_CASE("command line: an anchor or a month that is none is wrong usage", "[cli]")
{
    const Workplace work({QStringLiteral("--sample")});
    const auto verify = [&work](const QString &anchor) {
        return cli({QStringLiteral("verify"), work.file(), QStringLiteral("--anchor"), anchor})
            .code;
    };
    for (const char *anchor : {"nonsense", "", "3", "3:", "3:zz", "x:0123456789abcdef"})
        CHECK(verify(QLatin1String(anchor)) == 2);
    CHECK(verify(work.anchor()) == 0);
    CHECK(verify(work.anchor().toUpper()) == 0);
    CHECK(verify(QStringLiteral("1:0123456789abcdef")) == 1);
    for (const char *month : {"2024-13", "May", "2024"})
        CHECK(cli({QStringLiteral("report"), work.file(), QStringLiteral("--to"),
                   QLatin1String(month), QStringLiteral("--out"),
                   work.path(QStringLiteral("x.html"))})
                  .code
              == 2);
}

TEST_CASE("command line: what is not built yet is refused, never ignored", "[cli]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString out = work.path(QStringLiteral("out.pdf"));
    const QStringList report {QStringLiteral("report"), work.file(), QStringLiteral("--out")};
    CHECK(cli(report + QStringList {out, QStringLiteral("--public")}).code == 2);
    CHECK(cli(report + QStringList {work.path(QStringLiteral("out.odt"))}).code == 2);
    CHECK(
        cli({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
             QStringLiteral("ZZ1"), QStringLiteral("--out"), work.path(QStringLiteral("out.xlsx"))})
            .code
        == 2);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("command line: what it could not do ends with 1 and one line", "[cli]")
{
    const Workplace work;
    const auto failsWithOneLine = [](const QStringList &arguments) {
        const Outcome outcome = cli(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << outcome.error.toStdString());
        CHECK(outcome.code == 1);
        CHECK(outcome.errorLines().size() == 1);
    };
    failsWithOneLine({QStringLiteral("create"), work.file()});
    failsWithOneLine({QStringLiteral("verify"), work.path(QStringLiteral("gone.candour"))});
    failsWithOneLine(
        {QStringLiteral("verify"), work.write(QStringLiteral("notes.candour"), "just some notes")});
    failsWithOneLine({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
                      QStringLiteral("NOPE"), QStringLiteral("--to"), QStringLiteral("2024-04"),
                      QStringLiteral("--out"), work.path(QStringLiteral("x.pdf"))});
    failsWithOneLine({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
                      QStringLiteral("nope"), QStringLiteral("--out"),
                      work.path(QStringLiteral("x.csv"))});
    failsWithOneLine({QStringLiteral("report"), work.file(), QStringLiteral("--out"),
                      work.path(QStringLiteral("x.pdf"))}); // no figures yet
}

TEST_CASE("command line: every record type goes out and comes back in", "[cli]")
{
    const Workplace from({QStringLiteral("--sample")});
    const Workplace to;
    const QStringList names =
        QString::fromUtf8(
            cliDone({QStringLiteral("export"), from.file(), QStringLiteral("--list")}).out)
            .split(u'\n', Qt::SkipEmptyParts);
    CHECK(names.size() > 20);
    for (const QString &line : names) {
        const QString table = line.section(u' ', 0, 0);
        const QString out = from.path(table + QStringLiteral(".csv"));
        INFO(table.toStdString());
        cliDone({QStringLiteral("export"), from.file(), QStringLiteral("--table"), table,
                 QStringLiteral("--out"), out});
        if (table == QStringLiteral("observations") || table == QStringLiteral("restated"))
            continue;
        cliDone({QStringLiteral("import"), to.file(), out, QStringLiteral("--table"), table,
                 QStringLiteral("--strict")});
        const QString back = to.path(table + QStringLiteral(".csv"));
        cliDone({QStringLiteral("export"), to.file(), QStringLiteral("--table"), table,
                 QStringLiteral("--out"), back});
        QFile a(out);
        QFile b(back);
        REQUIRE(a.open(QIODevice::ReadOnly));
        REQUIRE(b.open(QIODevice::ReadOnly));
        QList<QByteArray> sent = a.readAll().split('\n');
        QList<QByteArray> got = b.readAll().split('\n');
        std::sort(sent.begin(), sent.end());
        std::sort(got.begin(), got.end());
        for (const QByteArray &row : std::as_const(sent))
            CHECK(std::binary_search(got.begin(), got.end(), row));
    }
    // The figures last, when everything they are about is there.
    cliDone({QStringLiteral("import"), to.file(), from.path(QStringLiteral("observations.csv")),
             QStringLiteral("--strict")});
    const QString again = to.path(QStringLiteral("observations.csv"));
    cliDone({QStringLiteral("export"), to.file(), QStringLiteral("--table"),
             QStringLiteral("observations"), QStringLiteral("--out"), again});
    CHECK(rawCsv(again).size() == rawCsv(from.path(QStringLiteral("observations.csv"))).size());
    CHECK_FALSE(to.anchor().isEmpty());
}

TEST_CASE("command line: another computer's lock is taken over when that is asked for", "[cli]")
{
    const Workplace work;
    const QString people = work.write(QStringLiteral("people.csv"), "name\nEve\n");
    const QStringList import {QStringLiteral("import"), work.file(), people,
                              QStringLiteral("--table"), QStringLiteral("people")};
    lockFromElsewhere(work.file());
    const Outcome refused = cli(import);
    CHECK(refused.code == 1);
    CHECK(refused.error.contains("by Anna Price on LAPTOP-7"));
    CHECK(refused.error.contains("--take-over"));
    CHECK(cli({QStringLiteral("verify"), work.file()}).code == 0);

    cliDone(import + QStringList {QStringLiteral("--take-over")});
    const Outcome log = cliDone({QStringLiteral("log"), work.file(), QStringLiteral("--json")});
    CHECK(log.out.contains("File taken over from another computer"));
}

TEST_CASE("command line: a file that breaks the rules of its tables is not whole", "[cli]")
{
    const Workplace work({QStringLiteral("--sample")});
    tamper(work.file(),
           {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
            QStringLiteral("UPDATE report SET issued = 'garbage'")});
    const Outcome verified = cli({QStringLiteral("verify"), work.file()});
    CHECK(verified.code == 1);
    CHECK(verified.error.contains("“report”"));
}
