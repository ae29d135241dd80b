// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace candour::test;

namespace {

const QByteArray kHead("provider,indicator,period,numerator,denominator,value\n");

QStringList importOf(const Workplace &work, const QString &source)
{
    return {QStringLiteral("import"), work.file(), source, QStringLiteral("--create-missing")};
}

/// A fault of the file: exit 1, one sentence that names it, nothing stored.
void refusedWhole(const Workplace &work, const QString &source, const QString &named)
{
    const QString before = work.anchor();
    const Outcome outcome = cli(importOf(work, source));
    INFO(source.toStdString() << ": " << outcome.error.toStdString());
    CHECK(outcome.code == 1);
    REQUIRE(outcome.errorLines().size() == 1);
    CHECK(outcome.errorLines().first().contains(named));
    CHECK(work.anchor() == before);
}

/// A fault of one row among good ones: exit 0, listed with its line, the good ones stored.
void refusedRow(const QByteArray &row, const QString &expected)
{
    const QByteArray csv =
        kHead + "ZZ1,AE4H,2024-04,90,100,\n" + row + "ZZ1,AE4H,2024-06,80,100,\n";
    // A first file makes the indicator: all its figures have parts, so it is a proportion.
    const QByteArray firstCsv = kHead + "ZZ1,AE4H,2024-03,90,100,\n";

    const Workplace work;
    cliDone(importOf(work, work.write(QStringLiteral("first.csv"), firstCsv)));
    const QString source = work.write(QStringLiteral("in.csv"), csv);
    const Outcome outcome = cli(importOf(work, source) + QStringList {QStringLiteral("--json")});
    INFO(row.toStdString() << outcome.out.toStdString() << outcome.error.toStdString());
    CHECK(outcome.code == 0);
    const QJsonObject json = outcome.json();
    CHECK(json.value(QStringLiteral("stored")).toInt() == 2);
    const QJsonArray refusals = json.value(QStringLiteral("refusals")).toArray();
    REQUIRE(refusals.size() >= 1);
    const QJsonObject refusal = refusals.first().toObject();
    CHECK(refusal.value(QStringLiteral("line")).toInt() == 3);
    const QString said = refusal.value(QStringLiteral("reason")).toString()
        + refusal.value(QStringLiteral("text")).toString();
    CHECK(said.contains(expected, Qt::CaseInsensitive));
    CHECK(QString::fromUtf8(outcome.error).contains(QStringLiteral("in.csv")));

    const QString before = work.anchor();
    const QString again = work.write(QStringLiteral("again.csv"), csv);
    CHECK(cli(importOf(work, again) + QStringList {QStringLiteral("--strict")}).code == 1);
    CHECK(work.anchor() == before);
}

} // namespace

TEST_CASE("bad input: files that are no table", "[badinput]")
{
    const Workplace work;
    refusedWhole(work, work.write(QStringLiteral("empty.csv"), ""), QStringLiteral("empty.csv"));
    refusedWhole(work,
                 work.write(QStringLiteral("binary.csv"), QByteArray("PK\x03\x04\x00\x01", 6)),
                 QStringLiteral("binary.csv"));
    refusedWhole(work, work.write(QStringLiteral("prose.csv"), "This is a letter.\nNot a table.\n"),
                 QStringLiteral("prose.csv"));
    refusedWhole(work, work.path(QStringLiteral("gone.csv")), QStringLiteral("gone.csv"));
    QDir(work.path({})).mkdir(QStringLiteral("folder.csv"));
    refusedWhole(work, work.path(QStringLiteral("folder.csv")), QStringLiteral("folder.csv"));
    const QString hanging = work.path(QStringLiteral("hanging.csv")); // its file has vanished
    REQUIRE(QFile::link(work.path(QStringLiteral("vanished.csv")), hanging));
    refusedWhole(work, hanging, QStringLiteral("hanging.csv"));
    refusedWhole(work, work.write(QStringLiteral("heads.csv"), kHead), QStringLiteral("heads.csv"));
    refusedWhole(
        work,
        work.write(QStringLiteral("quote.csv"), kHead + "\"ZZ1,AE4H,2024-04,90,100,\n" + kHead),
        QStringLiteral("quote.csv"));
}

TEST_CASE("bad input: a file that may not be read is refused with its name", "[badinput]")
{
    const Workplace work;
    const QString path =
        work.write(QStringLiteral("locked.csv"), kHead + "ZZ1,AE4H,2024-04,90,100,\n");
    REQUIRE(QFile::setPermissions(path, {}));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        WARN("Skipped: this account reads everything.");
        return;
    }
    refusedWhole(work, path, QStringLiteral("locked.csv"));
}

TEST_CASE("bad input: columns that no mapping knows name the way out", "[badinput]")
{
    const Workplace work;
    const QString source = work.write(QStringLiteral("odd.csv"), "a,b,c\n1,2,3\n4,5,6\n");
    refusedWhole(work, source, QStringLiteral("--mapping"));
    for (const char *mapping : {"[]", "3", "{}", "{", ""}) {
        const QString path = work.write(QStringLiteral("m.json"), mapping);
        const Outcome outcome =
            cli(importOf(work, source) + QStringList {QStringLiteral("--mapping"), path});
        INFO(mapping << ": " << outcome.error.toStdString());
        CHECK(outcome.code == 1);
        REQUIRE(outcome.errorLines().size() == 1);
        CHECK(outcome.errorLines().first().startsWith(QStringLiteral("m.json: ")));
    }
}

TEST_CASE("bad input: one endless line is refused without being read", "[badinput]")
{
    const Workplace work;
    const QString path = work.path(QStringLiteral("endless.csv"));
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray block(1 << 20, 'a');
        for (int i = 0; i < 1024; ++i)
            REQUIRE(file.write(block) == block.size());
    }
    refusedWhole(work, path, QStringLiteral("endless.csv"));
    QFile::remove(path);
}

TEST_CASE("bad input: rows are refused one by one", "[badinput]")
{
    refusedRow("ZZ1,AE4H,2024-05,,,130\n", QStringLiteral("100"));
    refusedRow("ZZ1,AE4H,2024-05,110,100,\n", QStringLiteral("numerator"));
    refusedRow("ZZ1,AE4H,2031-05,90,100,\n", QStringLiteral("future"));
    refusedRow("ZZ1,AE4H,someday,90,100,\n", QStringLiteral("someday"));
    refusedRow("ZZ1,AE4H,2024-13,90,100,\n", QStringLiteral("2024-13"));
    refusedRow("ZZ1,AE4H,2024-05,abc,100,\n", QStringLiteral("number"));
    refusedRow("=cmd|' /C calc'!A0,AE4H,2024-05,90,100,\n", QStringLiteral("formula"));
    refusedRow("<b>ZZ2</b>,AE4H,2024-05,90,100,\n", QStringLiteral("markup"));
    refusedRow("ZZ\xE2\x80\xAE"
               "1,AE4H,2024-05,90,100,\n",
               QStringLiteral("U+202E"));
    refusedRow("ZZ1,AE4H,2024-05,5,0,\n", QStringLiteral("denominator"));
    refusedRow("ZZ1,AE4H,2024-05,-5,100,\n", QStringLiteral("below zero"));
    refusedRow(",AE4H,2024-05,90,100,\n", QStringLiteral("blank"));
    refusedRow("THIS-CODE-IS-MUCH-TOO-LONG,AE4H,2024-05,90,100,\n", QStringLiteral("characters"));
}

TEST_CASE("bad input: duplicates that disagree are all refused", "[badinput]")
{
    const Workplace work;
    const QString source = work.write(QStringLiteral("in.csv"),
                                      kHead
                                          + "ZZ1,AE4H,2024-04,90,100,\n"
                                            "ZZ1,AE4H,2024-05,80,100,\n"
                                            "ZZ1,AE4H,2024-05,81,100,\n"
                                            "ZZ1,AE4H,2024-06,70,100,\n"
                                            "ZZ1,AE4H,2024-06,70,100,\n");
    const QJsonObject json =
        cliDone(importOf(work, source) + QStringList {QStringLiteral("--json")}).json();
    CHECK(json.value(QStringLiteral("stored")).toInt() == 2);
    CHECK(json.value(QStringLiteral("repeated")).toInt() == 1);
    CHECK(json.value(QStringLiteral("refusals")).toArray().size() == 2);
}

TEST_CASE("bad input: unknown names are listed and left out unless they are to be created",
          "[badinput]")
{
    const Workplace work;
    const QString source =
        work.write(QStringLiteral("in.csv"), kHead + "ZZ1,NEW,2024-04,90,100,\n");
    const Outcome outcome =
        cli({QStringLiteral("import"), work.file(), source, QStringLiteral("--json")});
    CHECK(outcome.code == 0);
    CHECK(outcome.json().value(QStringLiteral("stored")).toInt() == 0);
    CHECK(outcome.json().value(QStringLiteral("unknown")).toArray().size() == 2);
    CHECK(QString::fromUtf8(outcome.error).contains(QStringLiteral("--create-missing")));
}

TEST_CASE("bad input: formula-like text and markup stay what they are", "[badinput]")
{
    const Workplace work;
    const QString source = work.write(QStringLiteral("organisations.csv"),
                                      "code,name,type\n"
                                      "ZZ1,\"'=cmd|' /C calc'!A0\",provider\n"
                                      "ZZ2,<b>Bold</b> & co,provider\n");
    cliDone({QStringLiteral("import"), work.file(), source, QStringLiteral("--table"),
             QStringLiteral("organisations")});
    const QString out = work.path(QStringLiteral("out.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("organisations"), QStringLiteral("--out"), out});
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("'=cmd|' /C calc'!A0"));
    CHECK_FALSE(text.contains("''=cmd"));
    CHECK(text.contains("<b>Bold</b> & co"));

    const QString figures =
        work.write(QStringLiteral("in.csv"), kHead + "ZZ2,AE4H,2024-04,90,100,\n");
    cliDone(importOf(work, figures));
    const QString html = work.path(QStringLiteral("card.html"));
    cliDone({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
             QStringLiteral("ZZ2"), QStringLiteral("--out"), html});
    QFile page(html);
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray markup = page.readAll();
    CHECK_FALSE(markup.contains("<b>Bold</b>"));
    CHECK(markup.contains("&lt;b&gt;Bold&lt;/b&gt; &amp; co"));
}

TEST_CASE("bad input: a dry run changes nothing", "[badinput]")
{
    const Workplace work;
    const QString source =
        work.write(QStringLiteral("in.csv"), kHead + "ZZ1,AE4H,2024-04,90,100,\n");
    const QString before = work.anchor();
    const Outcome outcome =
        cliDone(importOf(work, source)
                + QStringList {QStringLiteral("--dry-run"), QStringLiteral("--json")});
    CHECK(outcome.json().value(QStringLiteral("stored")).toInt() == 1);
    CHECK(work.anchor() == before);
}

TEST_CASE("bad input: an output never takes the place of a Candour file", "[badinput]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString other = work.path(QStringLiteral("other.csv"));
    REQUIRE(QFile::copy(work.file(), other));
    const QString link = work.path(QStringLiteral("link.csv"));
    REQUIRE(QFile::link(work.file(), link));
    const QString before = work.anchor();
    for (const QString &out : {other, link}) {
        CHECK(cli({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
                   QStringLiteral("organisations"), QStringLiteral("--out"), out})
                  .code
              == 1);
        CHECK(cli({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
                   QStringLiteral("ZZ1"), QStringLiteral("--out"), out})
                  .code
              == 1);
    }
    CHECK(work.anchor() == before);
    CHECK(cli({QStringLiteral("verify"), other}).code == 0);
}

TEST_CASE(
    "bad input: a name that cannot be one leaves out its rows, and nothing is made of bad rows",
    "[badinput]")
{
    const Workplace work;
    const QString source = work.write(QStringLiteral("in.csv"),
                                      kHead
                                          + "THIS-CODE-IS-MUCH-TOO-LONG,AE4H,2024-04,90,100,\n"
                                            "ZZ1,AE4H,2024-04,90,100,\n"
                                            "ZZ2,AE4H,someday,90,100,\n");
    const QJsonObject json =
        cliDone(importOf(work, source) + QStringList {QStringLiteral("--json")}).json();
    CHECK(json.value(QStringLiteral("stored")).toInt() == 1);
    CHECK(json.value(QStringLiteral("refused")).toInt() == 2);
    CHECK(json.value(QStringLiteral("unknown")).toArray().isEmpty());
    CHECK(json.value(QStringLiteral("created"))
              .toObject()
              .value(QStringLiteral("providers"))
              .toArray()
              .size()
          == 1);
}

TEST_CASE("bad input: a file is created where it can be, or the sentence says why not",
          "[badinput]")
{
    const Workplace work;
    const Outcome nowhere =
        cli({QStringLiteral("create"), work.path(QStringLiteral("no/such/folder/x.candour"))});
    CHECK(nowhere.code == 1);
    REQUIRE(nowhere.errorLines().size() == 1);
    CHECK(nowhere.errorLines().first().contains(QStringLiteral("no/such/folder")));
    CHECK(cli({QStringLiteral("create"), QString()}).code == 2);
}

TEST_CASE("bad input: with --strict one line says what is wrong and where to see the rest",
          "[badinput]")
{
    const Workplace work;
    QByteArray records("code,name,type\n");
    QByteArray figures(kHead);
    for (int i = 0; i < 30; ++i) {
        records += "ZZ" + QByteArray::number(i) + ",,provider\n";
        figures += "ZZ1,AE4H,someday,90,100,\n";
    }
    const QString table = work.write(QStringLiteral("records.csv"), records);
    const QStringList asRecords {QStringLiteral("import"), work.file(), table,
                                 QStringLiteral("--table"), QStringLiteral("organisations")};
    const QStringList asFigures =
        importOf(work, work.write(QStringLiteral("figures.csv"), figures));
    const QString before = work.anchor();
    for (const QStringList &arguments : {asRecords, asFigures}) {
        const Outcome strict = cli(
            arguments + QStringList {QStringLiteral("--strict"), QStringLiteral("--no-backup")});
        INFO(strict.error.toStdString());
        CHECK(strict.code == 1);
        REQUIRE(strict.errorLines().size() == 1);
        CHECK(strict.errorLines().first().contains(QStringLiteral(".csv, line 2, column ")));
        CHECK(strict.errorLines().first().contains(QStringLiteral("--json")));
        CHECK_FALSE(strict.error.contains(".."));
        CHECK(strict.out.isEmpty());

        const Outcome tried = cliDone(
            arguments + QStringList {QStringLiteral("--dry-run"), QStringLiteral("--json")});
        CHECK(tried.json().value(QStringLiteral("refused")).toInt() == 30);
        CHECK(tried.json().value(QStringLiteral("refusals")).toArray().size() == 30);
        CHECK(tried.errorLines().size() == 22); // the count, twenty rows, how many more
        CHECK(tried.errorLines().last().contains(QStringLiteral("10 more")));
    }
    CHECK(work.anchor() == before);
}

TEST_CASE("bad input: the kind that was assumed for a new indicator is told", "[badinput]")
{
    const Workplace work;
    const QString source = work.write(QStringLiteral("in.csv"),
                                      kHead + "ZZ1,NEW,2024-04,90,100,\nZZ1,NEW,2024-05,110,100,\n"
                                          + "ZZ1,NEW,2024-06,80,100,\n");
    const Outcome outcome = cliDone(importOf(work, source));
    CHECK(QString::fromUtf8(outcome.out)
              .contains(QStringLiteral("“NEW” was taken for a percentage")));
    CHECK(QString::fromUtf8(outcome.out).contains(QStringLiteral(" and 1 indicator created")));
    CHECK_FALSE(outcome.error.contains("1 rows"));
    CHECK(outcome.errorLines().value(1).contains(QStringLiteral("in.csv, line 3")));
}

TEST_CASE("bad input: a paper without figures is not written", "[badinput]")
{
    const Workplace work;
    cliDone(importOf(work,
                     work.write(QStringLiteral("in.csv"),
                                kHead + "ZZ1,AE4H,2024-04,90,100,\nZZ1,AE4H,2024-05,80,100,\n"
                                    + "ZZ2,AE4H,2024-05,80,100,\nZZ3,AE4H,2021-01,80,100,\n")));
    cliDone({QStringLiteral("import"), work.file(),
             work.write(QStringLiteral("o.csv"), "code,name,type\nZZ9,Silent,provider\n"),
             QStringLiteral("--table"), QStringLiteral("organisations")});
    const auto refused = [&work](const QStringList &arguments, const char *words) {
        for (const char *ending : {"pdf", "html", "csv"}) {
            if (arguments.first() == QStringLiteral("report") && ending == QByteArray("csv"))
                continue;
            const QString out = work.path(QStringLiteral("out.") + QLatin1String(ending));
            const Outcome outcome =
                cli(QStringList {arguments.first(), work.file()} + arguments.mid(1)
                    + QStringList {QStringLiteral("--out"), out});
            INFO(arguments.join(u' ').toStdString() << ": " << outcome.error.toStdString());
            CHECK(outcome.code == 1);
            REQUIRE(outcome.errorLines().size() == 1);
            CHECK(outcome.errorLines().first().contains(QLatin1String(words)));
            CHECK_FALSE(QFile::exists(out));
        }
    };
    const QString to = QStringLiteral("--to");
    const QStringList card {QStringLiteral("scorecard"), QStringLiteral("--provider")};
    const QStringList report {QStringLiteral("report")};
    refused(report + QStringList {to, QStringLiteral("2024-06")}, "Jan 2021 to May 2024");
    refused(report + QStringList {to, QStringLiteral("2031-01")}, "Jan 2021 to May 2024");
    refused(report + QStringList {to, QStringLiteral("2019-01")}, "Jan 2021 to May 2024");
    refused(card + QStringList {QStringLiteral("ZZ1"), to, QStringLiteral("2031-01")},
            "Apr 2024 to May 2024");
    refused(card + QStringList {QStringLiteral("ZZ1"), to, QStringLiteral("2021-01")},
            "Apr 2024 to May 2024");
    refused(card + QStringList {QStringLiteral("ZZ3")}, "Jan 2021");
    refused(card + QStringList {QStringLiteral("ZZ9")}, "ZZ9 (Silent)");
}

TEST_CASE("bad input: what cannot be written says why", "[badinput]")
{
    const Workplace work({QStringLiteral("--sample")});
    QDir(work.path({})).mkdir(QStringLiteral("folder.html"));
    QDir(work.path({})).mkdir(QStringLiteral("folder.csv"));
    const QStringList card {QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
                            QStringLiteral("ZZ1"), QStringLiteral("--out")};
    const QStringList table {QStringLiteral("export"), work.file(), QStringLiteral("--table"),
                             QStringLiteral("organisations"), QStringLiteral("--out")};
    const auto refused = [](const QStringList &arguments, const char *words) {
        const Outcome outcome = cli(arguments);
        INFO(arguments.last().toStdString() << ": " << outcome.error.toStdString());
        CHECK(outcome.code == 1);
        REQUIRE(outcome.errorLines().size() == 1);
        CHECK(outcome.errorLines().first().contains(QLatin1String(words)));
        CHECK_FALSE(outcome.error.contains("Unknown error"));
    };
    for (const char *ending : {"pdf", "html", "csv"})
        refused(card
                    + QStringList {work.path(QStringLiteral("no/such/x.") + QLatin1String(ending))},
                "there is no folder");
    refused(table + QStringList {work.path(QStringLiteral("no/such/x.csv"))}, "there is no folder");
    refused(card + QStringList {work.path(QStringLiteral("folder.html"))}, "is a folder");
    refused(table + QStringList {work.path(QStringLiteral("folder.csv"))}, "is a folder");
}
