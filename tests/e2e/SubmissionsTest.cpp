// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QFile>
#include <QJsonArray>

using namespace candour::test;

namespace {

Outcome submissions(const Workplace &work, const QStringList &options)
{
    return cli(QStringList {QStringLiteral("submissions"), work.file(), QStringLiteral("--today"),
                            QStringLiteral("2026-11-02")}
               + options);
}

QList<QJsonObject> rowsOf(const Outcome &outcome)
{
    INFO(outcome.error.toStdString());
    REQUIRE(outcome.code == 0);
    QList<QJsonObject> rows;
    for (const QJsonValue &row : outcome.json().value(QStringLiteral("submissions")).toArray())
        rows.append(row.toObject());
    return rows;
}

QString textOf(const QJsonObject &row, const char *name)
{
    return row.value(QLatin1String(name)).toString();
}

} // namespace

TEST_CASE("submissions: what providers owe and what became of it, as text and as JSON",
          "[cli][submissions]")
{
    const Workplace work({QStringLiteral("--sample")});
    const Outcome plain = submissions(work, {});
    REQUIRE(plain.code == 0);
    CHECK(plain.out.contains("ZZ6 I-06 2026-09: missing, 18 day"));
    CHECK(plain.out.contains("(due 2026-10-15)"));
    CHECK(plain.out.trimmed().split('\n').last().contains(" missing, "));

    const Outcome told = submissions(work, {QStringLiteral("--json")});
    const auto rows = rowsOf(told);
    CHECK(textOf(told.json(), "month") == QStringLiteral("2026-09"));
    CHECK(textOf(told.json(), "today") == QStringLiteral("2026-11-02"));
    // A line of text for each, and one with the sums.
    CHECK(plain.out.trimmed().split('\n').size() == rows.size() + 1);
    int missing = 0;
    for (const QJsonObject &row : rows) {
        missing += int(textOf(row, "state") == QStringLiteral("missing"));
        if (textOf(row, "provider") == QStringLiteral("ZZ5")
            && textOf(row, "indicator") == QStringLiteral("I-06")) {
            CHECK(textOf(row, "state") == QStringLiteral("late"));
            CHECK(row.value(QStringLiteral("days")).toInt() == 6);
            CHECK(textOf(row, "received") == QStringLiteral("2026-10-21"));
        }
        if (textOf(row, "provider") == QStringLiteral("ZZ1")
            && textOf(row, "indicator") == QStringLiteral("I-06"))
            CHECK(textOf(row, "signed_off_by") == QStringLiteral("Joseph Pell"));
    }
    CHECK(missing
          == told.json()
                 .value(QStringLiteral("counts"))
                 .toObject()
                 .value(QStringLiteral("missing"))
                 .toInt());
    CHECK(missing > 5);
}

TEST_CASE("submissions: one provider, another month, and reminders", "[cli][submissions]")
{
    const Workplace work({QStringLiteral("--sample")});
    const auto rows = rowsOf(
        submissions(work,
                    {QStringLiteral("--provider"), QStringLiteral("zz6"), QStringLiteral("--month"),
                     QStringLiteral("2026-08"), QStringLiteral("--json")}));
    CHECK(rows.size() > 5);
    for (const QJsonObject &row : rows)
        CHECK(textOf(row, "provider") == QStringLiteral("ZZ6"));

    const Outcome letters = submissions(work, {QStringLiteral("--reminder")});
    REQUIRE(letters.code == 0);
    CHECK(letters.out.contains("Orchard Lea Independent Hospital"));
    CHECK(letters.out.contains("For September 2026, due on 15 October 2026"));
    const Outcome none = submissions(
        work, {QStringLiteral("--reminder"), QStringLiteral("--provider"), QStringLiteral("ZZ1")});
    REQUIRE(none.code == 0);
    CHECK(none.out.contains("nobody to remind"));
}

TEST_CASE("submissions: what is wrong is said, with the exit codes of the others",
          "[cli][submissions]")
{
    const Workplace work;
    const Outcome empty = submissions(work, {});
    CHECK(empty.code == 1);
    CHECK(empty.error.contains("Import some first"));
    const Workplace sample({QStringLiteral("--sample")});
    const Outcome unknown =
        submissions(sample, {QStringLiteral("--provider"), QStringLiteral("RXX")});
    CHECK(unknown.code == 1);
    CHECK(unknown.error.contains("RXX"));
    CHECK(submissions(sample, {QStringLiteral("--month"), QStringLiteral("May")}).code == 2);
    CHECK(submissions(sample, {QStringLiteral("--json"), QStringLiteral("--reminder")}).code == 2);
    CHECK(cli({QStringLiteral("submissions")}).code == 2);
    CHECK(cli({QStringLiteral("submissions"), sample.path(QStringLiteral("none.candour"))}).code
          == 1);
}

TEST_CASE("submissions: the data-quality sheet is a paper", "[cli][submissions][paper]")
{
    const Workplace work({QStringLiteral("--sample")});
    const auto write = [&](const QString &out) {
        cliDone({QStringLiteral("report"), work.file(), QStringLiteral("--template"),
                 QStringLiteral("data-quality"), QStringLiteral("--to"), QStringLiteral("2026-09"),
                 QStringLiteral("--today"), QStringLiteral("2026-11-02"), QStringLiteral("--out"),
                 out});
    };
    const QString pdf = work.path(QStringLiteral("sheet.pdf"));
    write(pdf);
    const QString text = pdfText(pdf);
    CHECK(text.contains(QStringLiteral("Data-quality sheet")));
    CHECK(text.contains(QStringLiteral("Signed off by")));
    CHECK(text.contains(QStringLiteral("Anjali Brandreth, 16 Oct 2026")));
    CHECK(pdfPages(pdf) >= 2);
    const QString html = work.path(QStringLiteral("sheet.html"));
    write(html);
    QFile file(html);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Three Valleys Ambulance"));
}
