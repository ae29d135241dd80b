// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Figures of an issued report on a provider's scorecard: what their cells say, and how they are
// typed over.

#include "core/services/RestatedService.h"
#include "tests/support/IssuedReport.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/models/ScorecardModel.h"

#include <QApplication>
#include <QClipboard>

using namespace candour;
using namespace candour::test;

namespace {

/// The sample with its Board report to August issued, on the scorecard of ZZ1.
struct Reported : ScorecardFixture {
    QString number {};

    Reported()
    {
        session.run([this](db::Database &database, const Progress &) -> Result<ChangeSet> {
            number = issuedBoardReport(database, Period::month(2026, 8)).number;
            return ChangeSet();
        });
        REQUIRE(QTest::qWaitFor([&] { return !session.runner().isBusy(); }, 20000));
        show(QStringLiteral("ZZ1"));
    }

    [[nodiscard]] int lock(const char *month) const
    {
        return cell("AE4H", month).data(LockRole).toInt();
    }

    [[nodiscard]] QString said(const char *month, int role) const
    {
        return cell("AE4H", month).data(role).toString();
    }

    void type(const char *month)
    {
        goTo(cell("AE4H", month));
        QTest::keyClick(table(), Qt::Key_7);
        REQUIRE(editor());
        QTest::keyClicks(editor(), QStringLiteral("1"));
        QTest::keyClick(editor(), Qt::Key_Return);
    }

    [[nodiscard]] QList<RestatedFigure> restated() const
    {
        return restatedFigures(session.reader()).value_or(QList<RestatedFigure>());
    }
};

} // namespace

TEST_CASE("A figure of an issued report says so in its cell", "[scorecards][reported]")
{
    Reported f;
    CHECK(f.lock("Aug 26") == FigureLock::Reported);
    CHECK(f.lock("Sep 26") == FigureLock::None);
    CHECK(f.said("Aug 26", Qt::ToolTipRole).contains(f.number));
    CHECK(f.said("Aug 26", Qt::AccessibleTextRole).contains(f.number));
    CHECK_FALSE(f.said("Sep 26", Qt::AccessibleTextRole).contains(f.number));
}

TEST_CASE("Typing over a reported figure asks for the reason once", "[scorecards][reported]")
{
    Reported f;
    const qint64 before = f.journalEntries();
    SECTION("without one nothing is stored")
    {
        f.type("Aug 26");
        f.settle();
        REQUIRE(f.prompts.linesAsked.size() == 1);
        CHECK(f.prompts.linesAsked[0].label.contains(f.number));
        CHECK(f.journalEntries() == before);
        CHECK(f.bannerText().contains(QStringLiteral("only with a reason")));
    }
    SECTION("with one it is restated, and the cell says so")
    {
        f.prompts.lines = {QStringLiteral("Counted twice")};
        f.type("Aug 26");
        f.waitForCommand();
        CHECK(f.journalEntries() == before + 1);
        CHECK(f.lock("Aug 26") == FigureLock::Restated);
        CHECK(f.said("Aug 26", Qt::AccessibleTextRole).contains(QStringLiteral("restated")));
        REQUIRE(f.restated().size() == 1);
        CHECK(f.restated()[0].reason == QStringLiteral("Counted twice"));
        CHECK(f.restated()[0].nowText() == QStringLiteral("71.0 %"));
    }
    SECTION("a reason that could name a person is asked for again")
    {
        f.prompts.lines = {QStringLiteral("NHS number 943 476 5919 counted twice"),
                           QStringLiteral("One patient counted twice")};
        f.type("Aug 26");
        f.waitForCommand();
        CHECK(f.prompts.linesAsked.size() == 2);
        CHECK(f.prompts.reported.size() == 1);
        CHECK(f.restated()[0].reason == QStringLiteral("One patient counted twice"));
    }
    SECTION("a whole block asks once")
    {
        f.prompts.lines = {QStringLiteral("Late returns")};
        f.goTo(f.cell("AE4H", "Jul 26"));
        QApplication::clipboard()->setText(QStringLiteral("71\t72\t73\n"));
        QTest::keyClick(f.table(), Qt::Key_V, Qt::ControlModifier);
        f.waitForCommand();
        REQUIRE(f.prompts.linesAsked.size() == 1);
        CHECK(f.prompts.linesAsked[0].label.contains(QStringLiteral("2 figures")));
        CHECK(f.restated().size() == 2);
        CHECK(f.journalEntries() == before + 1);
    }
    SECTION("what no report has asks nothing")
    {
        f.type("Sep 26");
        f.waitForCommand();
        CHECK(f.prompts.linesAsked.isEmpty());
        CHECK(f.restated().isEmpty());
    }
}
