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

TEST_CASE("The organisation's words stand in the texts of any language", "[language][terms]")
{
    QCoreApplication &application = *QCoreApplication::instance();
    const auto word = [](const char *source) {
        return QCoreApplication::translate("anything", source);
    };
    const QString board = QStringLiteral("organisation.board");
    setUiTerms(application, {{board, {QStringLiteral("governing body"), {}, {}}}});
    CHECK(word("{Organisation.board} member") == QStringLiteral("Governing body member"));
    CHECK(word("{unheard.of} member") == QStringLiteral("{unheard.of} member"));
    setUiTerms(application, {{board, {QStringLiteral("trust board"), {}, {}}}});
    CHECK(word("No {organisation.board} member") == QStringLiteral("No trust board member"));
    REQUIRE(installUiLanguage(application, QStringLiteral("pseudo")));
    CHECK(word("No {organisation.board} member").contains(QStringLiteral("trust board")));
    CHECK_FALSE(word("No {organisation.board} member").contains(QStringLiteral("member")));
    CHECK(installUiLanguage(application, QStringLiteral("en_GB")));
    CHECK(word("No {organisation.board} member") == QStringLiteral("No trust board member"));
    setUiTerms(application, {});
}
