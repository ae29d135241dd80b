// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"
#include "tests/ui/scorecards/ScorecardFixture.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace candour;
using test::ScorecardFixture;

TEST_CASE("A comment that could name a person says so over it, and may stay for a reason",
          "[scorecards][remarks][person]")
{
    const QString number = QStringLiteral("401 023 2137");
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Aug 26");
    QWidget *details = fixture.page->detailsWidget();
    details->show();
    REQUIRE(QTest::qWaitForWindowExposed(details));
    fixture.goTo(cell);
    QTest::qWait(200); // the details follow after a pause
    const auto *notice = details->findChild<QLabel *>(QStringLiteral("notice.comment"));
    auto *field = details->findChild<QPlainTextEdit *>(QStringLiteral("figureComment"));
    auto *reason = details->findChild<QLineEdit *>(QStringLiteral("clearance.comment"));
    REQUIRE((notice && field && reason));
    CHECK_FALSE(notice->isVisible());
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("The lady, ") + number);
    // Before it is kept, over the field, where a laptop's pane shows it.
    REQUIRE(notice->isVisible());
    CHECK(notice->mapTo(details, QPoint()).y() < field->mapTo(details, QPoint()).y());
    CHECK(field->extraSelections().size() == 1);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    fixture.waitForCommand();
    QTest::qWait(200);
    REQUIRE(notice->isVisible());
    CHECK(notice->text().startsWith(QStringLiteral("This looks like an NHS number.")));
    REQUIRE(field->extraSelections().size() == 1);
    CHECK(field->extraSelections().first().cursor.selectedText() == number);

    // Another figure's comment takes neither the notice nor the reason begun.
    reason->setText(QStringLiteral("half a"));
    fixture.goTo(fixture.cell("AE4H", "Jul 26"));
    QTest::qWait(200);
    CHECK_FALSE(notice->isVisible());
    fixture.goTo(cell);
    QTest::qWait(200);
    REQUIRE(notice->isVisible());
    CHECK(reason->text().isEmpty());

    const qint64 before = fixture.journalEntries();
    QTest::keyClicks(reason, QStringLiteral("The number of a form"));
    QTest::keyClick(reason, Qt::Key_Return);
    fixture.waitForCommand();
    QTest::qWait(200);
    CHECK(fixture.journalEntries() == before + 1);
    CHECK_FALSE(notice->isVisible());
    CHECK(field->extraSelections().isEmpty());
    const auto clearances = fixture.session.reader().records().all<TextClearance>();
    REQUIRE((clearances && clearances->size() == 1));
    CHECK(clearances->first().recordKind == QStringLiteral("comment"));
    CHECK(clearances->first().reason == QStringLiteral("The number of a form"));
}

TEST_CASE("The reason of a verdict of her own is refused while it could name a person",
          "[scorecards][remarks][person]")
{
    const QString naming = QStringLiteral("The lady 401 023 2137 was moved");
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    auto *set =
        fixture.page->detailsWidget()->findChild<QPushButton *>(QStringLiteral("figureOverride"));
    REQUIRE(set);
    const qint64 before = fixture.journalEntries();
    fixture.prompts.answers = {1};
    fixture.prompts.lines = {naming, std::nullopt};
    set->click();
    fixture.settle();
    REQUIRE(fixture.prompts.reported.size() == 1);
    CHECK(fixture.prompts.reported[0].what.startsWith(QStringLiteral("A person could be named")));
    REQUIRE(fixture.prompts.linesAsked.size() == 2);
    CHECK(fixture.prompts.linesAsked[1].text == naming); // hers to put right
    CHECK(fixture.journalEntries() == before);

    fixture.prompts.answers = {1};
    fixture.prompts.lines = {naming, QStringLiteral("A patient was moved")};
    set->click();
    fixture.waitForCommand();
    CHECK(fixture.journalEntries() == before + 1);
    const auto chosen = fixture.session.reader().records().all<VerdictOverride>();
    REQUIRE(chosen.has_value());
    CHECK(std::any_of(chosen->cbegin(), chosen->cend(), [](const VerdictOverride &one) {
        return one.reason == QStringLiteral("A patient was moved");
    }));
    CHECK(std::none_of(chosen->cbegin(), chosen->cend(),
                       [&](const VerdictOverride &one) { return one.reason == naming; }));
}
