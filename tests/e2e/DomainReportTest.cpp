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
