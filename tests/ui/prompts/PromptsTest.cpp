// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "tests/support/FakePrompts.h"
#include "ui/prompts/QtUserPrompts.h"

#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace candour;

namespace {

/// Does this to the dialog once it is open.
template <typename Do>
void whenOpen(Do act)
{
    QTimer::singleShot(0, qApp, [act] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        act(dialog);
    });
}

QPushButton *button(QWidget *dialog, const char *name)
{
    auto *found = dialog->findChild<QPushButton *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

const Question kWithdraw {
    .title = QStringLiteral("Withdraw"),
    .text = QStringLiteral("Withdraw <b>March</b>?"),
    .answers = {QStringLiteral("Withdraw the batch"), QStringLiteral("Keep it")},
    .preferred = 1};

} // namespace

TEST_CASE("A question shows its consequences as buttons and its text as it is", "[prompts]")
{
    QtUserPrompts prompts;
    whenOpen([](QWidget *dialog) {
        auto *box = qobject_cast<QMessageBox *>(dialog);
        REQUIRE(box);
        CHECK(box->textFormat() == Qt::PlainText);
        CHECK(box->defaultButton() == button(dialog, "answer1"));
        CHECK(button(dialog, "answer0")->text() == QStringLiteral("Withdraw the batch"));
        QTest::mouseClick(button(dialog, "answer0"), Qt::LeftButton);
    });
    CHECK(prompts.ask(kWithdraw) == 0);
}

TEST_CASE("Where the last answer leaves all as it is, no Cancel says the same", "[prompts]")
{
    QtUserPrompts prompts;
    Question question = kWithdraw;
    question.lastLeaves = true;
    whenOpen([](QWidget *dialog) {
        CHECK(dialog->findChildren<QPushButton *>().size() == 2);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    CHECK(prompts.ask(question) == 1);
}

TEST_CASE("Escape answers nothing, Enter takes the preferred answer", "[prompts]")
{
    QtUserPrompts prompts;
    whenOpen([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    CHECK_FALSE(prompts.ask(kWithdraw).has_value());
    whenOpen([](QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    CHECK(prompts.ask(kWithdraw) == 1);
}

TEST_CASE("Enter turns away where that is the safer answer", "[prompts]")
{
    QtUserPrompts prompts;
    Question question = kWithdraw;
    question.preferred = Question::kTurnAway;
    whenOpen([](QWidget *dialog) {
        CHECK(qobject_cast<QMessageBox *>(dialog)->defaultButton() == button(dialog, "cancel"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    CHECK_FALSE(prompts.ask(question).has_value());
}

TEST_CASE("A problem says what, what it means and what to do", "[prompts]")
{
    QtUserPrompts prompts;
    QString text;
    QString more;
    whenOpen([&](QWidget *dialog) {
        auto *box = qobject_cast<QMessageBox *>(dialog);
        text = box->text();
        more = box->informativeText();
        QTest::mouseClick(button(dialog, "close"), Qt::LeftButton);
    });
    prompts.report({.what = QStringLiteral("The disk is full."),
                    .means = QStringLiteral("Nothing was changed."),
                    .todo = QStringLiteral("Free some space and try again.")});
    CHECK(text == QStringLiteral("The disk is full."));
    CHECK(more == QStringLiteral("Nothing was changed.\n\nFree some space and try again."));
}

TEST_CASE("A required line of text waits until something is typed", "[prompts]")
{
    QtUserPrompts prompts;
    whenOpen([](QWidget *dialog) {
        auto *line = dialog->findChild<QLineEdit *>();
        REQUIRE(line);
        QPushButton *ok = nullptr;
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
            if (candidate->text() == QStringLiteral("Name it"))
                ok = candidate;
        }
        REQUIRE(ok);
        CHECK_FALSE(ok->isEnabled());
        QTest::keyClicks(line, QStringLiteral("  Board view "));
        CHECK(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
    });
    const auto name = prompts.textLine({.title = QStringLiteral("Name"),
                                        .label = QStringLiteral("Name of the view"),
                                        .action = QStringLiteral("Name it")});
    CHECK(name == QStringLiteral("Board view"));
}

TEST_CASE("File filters read as Qt wants them, everything offered last", "[prompts]")
{
    const FileRequest request {
        .title = QStringLiteral("Import"),
        .filters = {{QStringLiteral("Spreadsheets"), QStringLiteral("*.csv *.xlsx")}}};
    CHECK(filterText(request) == QStringLiteral("Spreadsheets (*.csv *.xlsx);;All files (*)"));
}

TEST_CASE("The fake answers in order, then turns away", "[prompts]")
{
    FakePrompts prompts;
    prompts.answers = {1};
    prompts.files = {QStringLiteral("/a.csv")};
    CHECK(prompts.ask(kWithdraw) == 1);
    CHECK_FALSE(prompts.ask(kWithdraw).has_value());
    CHECK(prompts.pickFileToOpen({}) == QStringLiteral("/a.csv"));
    CHECK_FALSE(prompts.pickFileToSave({}).has_value());
    CHECK(prompts.asked.size() == 2);
}
