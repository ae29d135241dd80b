// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QFile>
#include <QRegularExpression>

using namespace candour::test;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The Board report and one scorecard, as a page and as a web page.
QStringList papersOf(const Workplace &work)
{
    QStringList texts;
    for (const char *ending : {"pdf", "html"}) {
        const QString report = work.path(QStringLiteral("report.") + QLatin1String(ending));
        const QString card = work.path(QStringLiteral("card.") + QLatin1String(ending));
        const QString domain = work.path(QStringLiteral("domain.") + QLatin1String(ending));
        cliDone({QStringLiteral("report"), work.file(), QStringLiteral("--out"), report});
        cliDone({QStringLiteral("report"), work.file(), QStringLiteral("--template"),
                 QStringLiteral("domain"), QStringLiteral("--domain"), QStringLiteral("5"),
                 QStringLiteral("--out"), domain});
        cliDone({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
                 QStringLiteral("ZZ1"), QStringLiteral("--out"), card});
        for (const QString &path : {report, domain, card})
            texts.append(
                (ending == QByteArrayView("pdf") ? pdfText(path) : readText(path)).simplified());
    }
    return texts;
}

/// What stands in braces and looks like a term has found no word.
void checkNoPlaceLeft(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("\\{[A-Za-z]+(\\.[a-z.]+)?\\}"));
    const QString left = place.match(text).captured();
    INFO(left.toStdString());
    CHECK(left.isEmpty());
}

} // namespace

TEST_CASE("command line: papers speak in the words of the file's preset", "[cli][words]")
{
    const Workplace work({QStringLiteral("--sample")}); // icb-2023
    for (const QString &text : papersOf(work)) {
        checkNoPlaceLeft(text);
        CHECK_FALSE(text.contains(QStringLiteral("Governing Body")));
        CHECK((text.contains(QStringLiteral("Named ICB Board"))
               || text.contains(QStringLiteral("Provider scorecard"))));
    }
}

TEST_CASE("command line: papers speak in words of her own", "[cli][words]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString terms = work.path(QStringLiteral("terms.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("terms"), QStringLiteral("--out"), terms});
    const QString changed =
        readText(terms)
            .replace(QStringLiteral("ICB Board"), QStringLiteral("Moot"))
            .replace(QStringLiteral("provider scorecard"), QStringLiteral("yardstick"));
    cliDone({QStringLiteral("import"), work.file(),
             work.write(QStringLiteral("mine.csv"), changed.toUtf8()), QStringLiteral("--table"),
             QStringLiteral("terms")});
    for (const QString &text : papersOf(work)) {
        checkNoPlaceLeft(text);
        CHECK((text.contains(QStringLiteral("Named Moot"))
               || text.contains(QStringLiteral("Yardstick"))));
        CHECK_FALSE(text.contains(QStringLiteral("Provider scorecard")));
    }
}

TEST_CASE("command line: no count is left open between one and many", "[cli][words]")
{
    const Workplace work({QStringLiteral("--sample")});
    const auto counts = [](const QStringList &arguments) {
        const Outcome outcome = cli(arguments);
        INFO(arguments.join(u' ').toStdString());
        INFO(outcome.out.toStdString() << outcome.error.toStdString());
        CHECK_FALSE(outcome.out.contains("(s)"));
        CHECK_FALSE(outcome.error.contains("(s)"));
        CHECK_FALSE(outcome.out.contains("%n"));
        CHECK_FALSE(outcome.error.contains("%n"));
    };
    const QString figures = work.write(QStringLiteral("figures.csv"),
                                       "provider,indicator,period,value\n"
                                       "ZZ1,I-01,2026-08,3\nZZ1,NOPE,2026-08,3\nZZ1,I-01,x,3\n");
    const QString terms = work.path(QStringLiteral("terms.csv"));
    counts({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
            QStringLiteral("terms"), QStringLiteral("--out"), terms});
    const QString broken =
        work.write(QStringLiteral("broken.csv"), "uid,term,singular\n,visit,\n,nope,\n");
    for (const QStringList &more :
         QList<QStringList> {{}, {QStringLiteral("--dry-run")}, {QStringLiteral("--json")}}) {
        counts(QStringList {QStringLiteral("import"), work.file(), figures} + more);
        for (const QString &records : {terms, broken})
            counts(QStringList {QStringLiteral("import"), work.file(), records,
                                QStringLiteral("--table"), QStringLiteral("terms")}
                   + more);
    }
    counts({QStringLiteral("verify"), work.file()});
    counts({QStringLiteral("export"), work.file(), QStringLiteral("--list")});
    counts({QStringLiteral("report"), work.file(), QStringLiteral("--to"),
            QStringLiteral("1999-01"), QStringLiteral("--out"),
            work.path(QStringLiteral("x.pdf"))});
    for (const QString &text : papersOf(work)) {
        CHECK_FALSE(text.contains(QStringLiteral("(s)")));
        CHECK_FALSE(text.contains(QStringLiteral("%n")));
    }
}
