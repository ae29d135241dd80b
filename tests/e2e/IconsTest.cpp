// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QFile>

using namespace candour::test;

TEST_CASE("command line: a provider's scorecard says what the icons of its charts mean",
          "[cli][icons]")
{
    const Workplace work({QStringLiteral("--sample")});
    const auto scorecard = [&](const char *ending) {
        const QString out = work.path(QStringLiteral("card.") + QLatin1String(ending));
        cliDone({QStringLiteral("scorecard"), work.file(), QStringLiteral("--provider"),
                 QStringLiteral("ZZ1"), QStringLiteral("--to"), QStringLiteral("2026-09"),
                 QStringLiteral("--out"), out});
        return out;
    };
    const QString pdf = scorecard("pdf");
    CHECK(pdfPages(pdf) <= 2); // what does not fit is on a page of further indicators
    const QString text = pdfText(pdf).simplified();
    CHECK(text.contains(QStringLiteral("Var.")));
    CHECK(text.contains(QStringLiteral("Ass.")));
    CHECK(text.contains(QStringLiteral("special cause, high or low")));
    CHECK(text.contains(QStringLiteral("target met every time, never, by chance")));
    QFile page(scorecard("html"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    CHECK(html.contains("common cause variation, no significant change"));
    CHECK(html.contains("special cause, high or low"));
}
