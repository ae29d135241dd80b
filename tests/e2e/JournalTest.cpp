// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/CsvRows.h"
#include "tests/support/Tamper.h"

#include <QFile>
#include <QJsonArray>

using namespace candour::test;

namespace {

Outcome logOf(const Workplace &work, const QStringList &options)
{
    return cli(QStringList {QStringLiteral("log"), work.file()} + options);
}

QList<QJsonObject> entries(const Workplace &work, const QStringList &options)
{
    const Outcome outcome = logOf(work, options + QStringList {QStringLiteral("--json")});
    INFO(outcome.error.toStdString());
    REQUIRE(outcome.code == 0);
    QList<QJsonObject> entries;
    for (const QJsonValue &entry : outcome.json().value(QStringLiteral("entries")).toArray())
        entries.append(entry.toObject());
    return entries;
}

/// A file with three more entries: people read in, one of them changed by a second file.
struct Journalled : Workplace {
    Journalled()
    {
        import("first.csv", "name,email\nAnn Nurse,ann@example.org\nBen Lead,ben@example.org\n");
        import("second.csv", "name,email\nAnn Nurse,ann.nurse@example.org\n");
        import("third.csv", "name,email\nCy Ward,cy@example.org\n");
    }

    void import(const char *name, const QByteArray &csv) const
    {
        cliDone({QStringLiteral("import"), file(), write(QLatin1String(name), csv),
                 QStringLiteral("--table"), QStringLiteral("people")});
    }
};

} // namespace

TEST_CASE("log: entries newest first, with the anchor that verify tells", "[cli][journal]")
{
    const Journalled work;
    const Outcome plain = logOf(work, {});
    REQUIRE(plain.code == 0);
    const QList<QByteArray> lines = plain.out.trimmed().split('\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].startsWith("4 2026-11-22T"));
    CHECK(lines[0].contains("third.csv"));
    CHECK(lines[3].startsWith("1 "));
    CHECK(lines[4] == "anchor " + work.anchor().toUtf8());

    const auto all = entries(work, {});
    REQUIRE(all.size() == 4);
    CHECK(all[0].value(QStringLiteral("entry")).toInt() == 4);
    CHECK(all[0].value(QStringLiteral("author")).toString() == QStringLiteral("candour-cli"));
}

TEST_CASE("log: filters by record, person, kind, days and word", "[cli][journal]")
{
    const Journalled work;
    const QString ann = entries(work, {})[2].value(QStringLiteral("record_uid")).toString();
    const auto found = [&](const QStringList &options) {
        QList<int> sequences;
        for (const QJsonObject &entry : entries(work, options))
            sequences.append(entry.value(QStringLiteral("entry")).toInt());
        return sequences;
    };
    CHECK(found({QStringLiteral("--record"), ann}) == QList<int> {3, 2});
    CHECK(found({QStringLiteral("--kind"), QStringLiteral("people")}) == QList<int> {4, 3, 2});
    CHECK(found({QStringLiteral("--kind"), QStringLiteral("observations")}).isEmpty());
    CHECK(found({QStringLiteral("--person"), QStringLiteral("candour-cli")}).size() == 4);
    CHECK(found({QStringLiteral("--word"), QStringLiteral("second.csv")}) == QList<int> {3});
    CHECK(found({QStringLiteral("--word"), QStringLiteral("cy")}) == QList<int> {4});
    CHECK(found({QStringLiteral("--from"), QStringLiteral("2026-11-21"), QStringLiteral("--to"),
                 QStringLiteral("2026-11-23")})
              .size()
          == 4);
    CHECK(found({QStringLiteral("--to"), QStringLiteral("2026-11-01")}).isEmpty());
}

TEST_CASE("log: as CSV every change of every entry, and the anchor last", "[cli][journal]")
{
    const Journalled work;
    const QString out = work.path(QStringLiteral("log.csv"));
    const Outcome outcome = logOf(
        work,
        {QStringLiteral("--out"), out, QStringLiteral("--word"), QStringLiteral("second.csv")});
    REQUIRE(outcome.code == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto rows = csvCells(QString::fromUtf8(file.readAll().mid(3)).remove(u'\r'));
    REQUIRE(rows.size() == 3);
    const QStringList head = rows[0];
    CHECK(rows[1][head.indexOf(QStringLiteral("entry"))] == QStringLiteral("3"));
    CHECK(rows[1][head.indexOf(QStringLiteral("from"))] == QStringLiteral("ann@example.org"));
    CHECK(rows[1][head.indexOf(QStringLiteral("to"))] == QStringLiteral("ann.nurse@example.org"));
    CHECK(rows[2] == QStringList {QStringLiteral("anchor"), work.anchor()});
}

TEST_CASE("log: wrong usage ends with 2, what it cannot do with 1", "[cli][journal]")
{
    const Journalled work;
    CHECK(logOf(work, {QStringLiteral("--from"), QStringLiteral("May")}).code == 2);
    CHECK(logOf(work, {QStringLiteral("--record"), QStringLiteral("12")}).code == 2);
    CHECK(logOf(work, {QStringLiteral("--out"), QStringLiteral("log.pdf")}).code == 2);
    CHECK(logOf(work, {QStringLiteral("--person"), QStringLiteral("Nobody")}).code == 1);
    CHECK(logOf(work, {QStringLiteral("--kind"), QStringLiteral("unicorns")}).code == 1);
    CHECK(logOf(work,
                {QStringLiteral("--out"), work.file() + QStringLiteral(".csv"),
                 QStringLiteral("--json")})
              .code
          == 0);
    // Never over a Candour file, whatever it is called.
    const QString other = work.path(QStringLiteral("other.csv"));
    REQUIRE(QFile::copy(work.file(), other));
    CHECK(logOf(work, {QStringLiteral("--out"), other}).code == 1);
}

TEST_CASE("verify: one byte of an old entry, changed by another tool, is found and named",
          "[cli][journal]")
{
    const Journalled work;
    CHECK(cli({QStringLiteral("verify"), work.file()}).code == 0);
    const char *change = nullptr;
    SECTION("in what an entry changed")
    {
        change = "UPDATE journal_change SET after = replace(after, 'Ben', 'Ten') WHERE entry = 2";
    }
    SECTION("in the reason of an entry")
    {
        change = "UPDATE journal_entry SET device = device || ' ' WHERE sequence = 2";
    }
    SECTION("in its digest")
    {
        change = "UPDATE journal_entry SET digest = zeroblob(32) WHERE sequence = 2";
    }
    // As somebody with a SQLite tool would: the triggers go, the byte is changed, they come back.
    tamper(work.file(),
           {QStringLiteral("CREATE TABLE kept AS SELECT name, sql FROM sqlite_schema WHERE type = "
                           "'trigger' AND name LIKE 'journal%keeps'"),
            QStringLiteral("DROP TRIGGER journal_entry_keeps"),
            QStringLiteral("DROP TRIGGER journal_change_keeps"), QLatin1String(change),
            QStringLiteral("PRAGMA writable_schema = ON"),
            QStringLiteral("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) SELECT "
                           "'trigger', name, replace(name, '_keeps', ''), 0, sql FROM kept"),
            QStringLiteral("PRAGMA writable_schema = OFF"), QStringLiteral("DROP TABLE kept")});
    const Outcome outcome = cli({QStringLiteral("verify"), work.file()});
    INFO(outcome.error.toStdString());
    CHECK(outcome.code == 1);
    CHECK(outcome.error.contains("entry 2"));
}
