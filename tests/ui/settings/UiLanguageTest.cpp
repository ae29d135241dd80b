// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/UiLanguage.h"

#include "tests/support/CatchQt.h"

#include <QCoreApplication>

using namespace candour;

TEST_CASE("Pseudo text is longer, bracketed, and keeps what must survive", "[language]")
{
    CHECK(pseudoText({}).isEmpty());
    const QString open = pseudoText(QStringLiteral("Open"));
    CHECK(open.startsWith(QLatin1Char('[')));
    CHECK(open.endsWith(QLatin1Char(']')));
    CHECK(open.size() >= 6);
    CHECK_FALSE(open.contains(QStringLiteral("Open")));

    const QString mixed =
        pseudoText(QStringLiteral("&Save %1 of %n {review.meeting.plural} <b>now</b> &amp; %L2"));
    for (const char *kept :
         {"&S", "%1", "%n", "{review.meeting.plural}", "<b>", "</b>", "&amp;", "%L2"})
        CHECK(mixed.contains(QLatin1String(kept)));
    CHECK_FALSE(mixed.contains(QStringLiteral("now")));
}

TEST_CASE("The pseudo translator answers for every text", "[language]")
{
    PseudoTranslator translator;
    CHECK_FALSE(translator.isEmpty());
    REQUIRE(QCoreApplication::installTranslator(&translator));
    const QString text = QCoreApplication::translate("anything", "Import");
    QCoreApplication::removeTranslator(&translator);
    CHECK(text == pseudoText(QStringLiteral("Import")));
}

TEST_CASE("English needs no translation, an unknown language says so", "[language]")
{
    CHECK(installUiLanguage(*QCoreApplication::instance(), QStringLiteral("en_GB")));
    CHECK_FALSE(installUiLanguage(*QCoreApplication::instance(), QStringLiteral("tlh")));
}
