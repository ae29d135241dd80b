// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/AppFixture.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/frame/JumpBox.h"
#include "ui/frame/Sidebar.h"

#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace candour;

namespace {

/// Author of the newest journal entry.
QString lastAuthor(const db::Database &database)
{
    QString author;
    test::must(database.journal().visit([&](const db::JournalEntry &entry) {
        author = entry.author;
        return true;
    }));
    return author;
}

Result<ChangeSet> renameReport(db::Database &database)
{
    auto profiles = database.records().all<Profile>();
    if (!profiles)
        return fail(profiles.error());
    Profile profile = profiles->first();
    profile.reportTitle += QStringLiteral("!");
    auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
    if (!command)
        return fail(command.error());
    if (const auto put = (*command)->put(profile); !put)
        return fail(put.error());
    return (*command)->commit();
}

} // namespace

TEST_CASE("From the welcome page through the sample to its scorecards", "[app]")
{
    QFile::remove(FileCommands::samplePath());
    AppFixture f;
    CHECK(f.window().currentPage() == nullptr);
    f.part<QPushButton>("welcomeSample")->click();
    REQUIRE(QTest::qWaitFor([&] { return f.session().isOpen(); }, AppFixture::kPatienceMs));
    CHECK(f.window().location().place == QStringLiteral("today")); // the first place
    CHECK(f.window().windowTitle().contains(QStringLiteral("(sample)")));
    CHECK(f.window().statusLine()->fileText().contains(QStringLiteral("data to Sep 2026")));
    CHECK(f.part<QToolButton>("authorButton")->text() == QStringLiteral("Visitor"));
    CHECK_FALSE(f.window().findChild<QDialog *>(QStringLiteral("whoDialog")));

    SECTION("every place opens, and the last one is remembered")
    {
        for (const char *place : {"reports", "data"}) {
            f.window().goTo({QString::fromLatin1(place)});
            REQUIRE(f.window().currentPage());
            CHECK(f.window().location().place == QLatin1String(place));
        }
        CHECK(f.settings.get<QString>(SettingKey::LastPlace) == QStringLiteral("data"));
    }
    SECTION("the second visit opens the same file")
    {
        const QDateTime made = QFileInfo(FileCommands::samplePath()).birthTime();
        f.program->actions().action(action::kCloseFile)->trigger();
        f.part<QPushButton>("welcomeSample")->click();
        REQUIRE(QTest::qWaitFor([&] { return f.session().isOpen(); }, AppFixture::kPatienceMs));
        CHECK(QFileInfo(FileCommands::samplePath()).birthTime() == made);
    }
    QFile::remove(FileCommands::samplePath());
}

TEST_CASE("What this program has no answer to is not shown", "[app]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    CHECK(f.part<QToolButton>("undoButton")->isVisible());
    CHECK_FALSE(f.part<QToolButton>("periodButton")->isVisible());
    for (const ActionId id : {action::kUndo, action::kRedo})
        CHECK_FALSE(f.program->actions().action(id)->isEnabled());
}

TEST_CASE("Who is working is asked once and stands in the journal", "[app][who]")
{
    AppFixture f;
    const QString file = f.emptyFile();
    f.openAndWait(file);
    auto *dialog = f.part<QDialog>("whoDialog");
    CHECK_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("accept"))->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")),
                     QStringLiteral("Edith  Farrow"));
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    f.waitUntilWritten();
    REQUIRE(f.session().people().size() == 1);
    const Person edith = f.session().people().first();
    CHECK(edith.name == QStringLiteral("Edith Farrow"));
    REQUIRE(QTest::qWaitFor([&] { return f.session().author().uid == edith.uid; }));
    CHECK(f.part<QToolButton>("authorButton")->text() == QStringLiteral("Edith Farrow"));

    f.session().run(
        [](db::Database &database, const Progress &) { return renameReport(database); });
    f.waitUntilWritten();
    CHECK(lastAuthor(f.session().reader()) == edith.uid.toText());

    f.program.reset();
    f.start();
    f.openAndWait(file);
    CHECK(f.session().author().uid == edith.uid);
    CHECK_FALSE(f.window().findChild<QDialog *>(QStringLiteral("whoDialog")));
}

TEST_CASE("Somebody of the file is chosen from the list by keys", "[app][who]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.part<QToolButton>("authorButton")->click();
    auto *dialog = f.part<QDialog>("whoDialog");
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("people"));
    REQUIRE(list->count() == 8); // the sample's own people, not those of its providers
    list->setFocus();
    QTest::keyClicks(list, QStringLiteral("Hel"));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(f.session().author().name == QStringLiteral("Helen Tarrant"));
    CHECK_FALSE(f.session().author().uid.isNull());
    CHECK(f.settings.get<QString>(SettingKey::Author) == QStringLiteral("Helen Tarrant"));
    CHECK_FALSE(f.session().runner().isBusy()); // nobody new, nothing written
}

TEST_CASE("The jump box finds providers: their page first, then their scorecard", "[app]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.window().goTo({QStringLiteral("data")});
    QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
    auto *box = f.window().findChild<JumpBox *>();
    REQUIRE(box);
    QTest::keyClicks(box, QStringLiteral("river"));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(f.window().location() == Location {QStringLiteral("providers"), QStringLiteral("ZZ1")});
    QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, QStringLiteral("river"));
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(f.window().location() == Location {QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
}

TEST_CASE("Drafts of a closing window are written before the file is closed", "[app]")
{
    AppFixture f;
    const QString file = f.sampleFile();
    f.openAndWait(file);
    f.session().run(
        [](db::Database &database, const Progress &) { return renameReport(database); });
    f.window().close();
    f.program.reset();
    const auto after =
        test::must(db::Database::open(file, db::candourSchema(), f.clock, db::Access::Read));
    CHECK(test::must(after->records().all<Profile>()).first().reportTitle.endsWith(u'!'));
}

TEST_CASE("The number beside Today counts what the page lists, missing figures too", "[app][today]")
{
    AppFixture f;
    f.clock = FixedClock(QDate(2026, 11, 2));
    f.openAndWait(f.sampleFile());
    f.window().goTo({QStringLiteral("data")}); // whichever page is shown
    const auto heard = [&] { // the entries are made anew with each number
        const auto *entry = f.window().findChild<Sidebar *>()->item(0);
        return entry ? entry->data(Qt::AccessibleTextRole).toString() : QString();
    };
    // Two contracts and reviews that are past, a report for today, and two providers' figures.
    REQUIRE(
        QTest::qWaitFor([&] { return heard() == QStringLiteral("Today, 4 overdue, 1 due today"); },
                        AppFixture::kPatienceMs));
    f.window().goTo({QStringLiteral("today")});
    const auto count = [&](const char *group) {
        const auto *button = f.window().findChild<QToolButton *>(QLatin1String(group));
        return button ? button->text() : QString();
    };
    REQUIRE(
        QTest::qWaitFor([&] { return count("todayCount.overdue") == QStringLiteral("4 overdue"); },
                        AppFixture::kPatienceMs));
    CHECK(count("todayCount.today") == QStringLiteral("1 today"));
}
