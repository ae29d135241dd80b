// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QFile>

using namespace candour::test;

namespace {

QStringList reportOf(const Workplace &work, const QStringList &more, const QString &out)
{
    return QStringList {QStringLiteral("report"), work.file()} + more
        + QStringList {QStringLiteral("--out"), out};
}

} // namespace

TEST_CASE("command line: the report of one domain", "[cli][outcomes]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString pdf = work.path(QStringLiteral("domain.pdf"));
    cliDone(reportOf(work,
                     {QStringLiteral("--template"), QStringLiteral("domain"),
                      QStringLiteral("--domain"), QStringLiteral("5"), QStringLiteral("--to"),
                      QStringLiteral("2026-05")},
                     pdf));
    const QString text = pdfText(pdf);
    CHECK(text.contains(QStringLiteral("Domain 5")));
    CHECK(text.contains(QStringLiteral("Margaret Oduya")));
    CHECK(text.contains(QStringLiteral("May 2026")));
    CHECK(text.contains(QStringLiteral("5.2.ii")));
    CHECK(pdfPages(pdf) >= 3);

    const QString html = work.path(QStringLiteral("domain.html"));
    cliDone(reportOf(work,
                     {QStringLiteral("--template"), QStringLiteral("domain"),
                      QStringLiteral("--domain"), QStringLiteral("4")},
                     html));
    QFile page(html);
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().contains("Friends and family test"));
}

TEST_CASE("command line: a domain that is none, or is not named", "[cli][outcomes]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString out = work.path(QStringLiteral("x.pdf"));
    const auto run = [&](const QStringList &more) { return cli(reportOf(work, more, out)); };
    const Outcome unknown = run({QStringLiteral("--template"), QStringLiteral("domain"),
                                 QStringLiteral("--domain"), QStringLiteral("9")});
    CHECK(unknown.code == 1);
    CHECK(unknown.errorLines().size() == 1);
    CHECK(unknown.error.contains("“9”"));
    CHECK(run({QStringLiteral("--template"), QStringLiteral("domain")}).code == 2);
    CHECK(run({QStringLiteral("--domain"), QStringLiteral("5")}).code == 2);
    CHECK(run({QStringLiteral("--template"), QStringLiteral("novel")}).code == 2);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("command line: a name with a patient's number is warned of on import, and not printed",
          "[cli][person]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString rows =
        work.write(QStringLiteral("rows.csv"),
                   "code,name\nZZ1,Riverside patient 943 476 5919 born 12/03/1948 SW1A 1AA\n");
    const Outcome imported = cliDone({QStringLiteral("import"), work.file(), rows,
                                      QStringLiteral("--table"), QStringLiteral("organisations")});
    CHECK(imported.error.contains("Line 2, Name: This looks like an NHS number, a date of birth"));
    for (const char *ending : {"pdf", "html", "csv"}) {
        const QString out = work.path(QStringLiteral("card.") + QLatin1String(ending));
        const Outcome refused =
            cli({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
                 QStringLiteral("ZZ1"), QStringLiteral("--out"), out});
        CHECK(refused.code == 1);
        CHECK(refused.errorLines().size() == 1);
        CHECK(refused.error.contains("“ZZ1”: Name (an NHS number"));
        CHECK_FALSE(refused.error.contains("943"));
        CHECK_FALSE(QFile::exists(out));
    }
    const QString other = work.path(QStringLiteral("other.pdf"));
    cliDone({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
             QStringLiteral("ZZ2"), QStringLiteral("--out"), other});
    CHECK(QFile::exists(other));
}
