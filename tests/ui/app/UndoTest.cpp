// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/db/Verify.h"
#include "core/services/FigureEntry.h"
#include "core/services/RecordEditing.h"
#include "tests/ui/app/AppFixture.h"
#include "ui/MainWindow.h"
#include "ui/frame/Page.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/panels/TablePanel.h"

#include <QLineEdit>

#include <algorithm>

using namespace candour;
using namespace candour::test;

namespace {

struct UndoFixture : AppFixture {
    QAction *undo = nullptr;
    QAction *redo = nullptr;

    UndoFixture()
    {
        openAndWait(sampleFile());
        session().setAuthor([] {
            Person person;
            person.name = QStringLiteral("A. Lead");
            return person;
        }());
        undo = program->actions().action(action::kUndo);
        redo = program->actions().action(action::kRedo);
    }

    [[nodiscard]] QList<Role> roles() { return must(session().reader().records().all<Role>()); }

    void rename(Role role, const QString &name)
    {
        role.name = name;
        session().run([role](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("record.save"), {}, {}});
            if (!command)
                return fail(command.error());
            if (auto put = (*command)->put(role); !put)
                return fail(put.error());
            return (*command)->commit();
        });
        waitUntilWritten();
        QCoreApplication::processEvents();
    }

    void press(QAction *action)
    {
        QTest::keyClick(&window(), action == undo ? Qt::Key_Z : Qt::Key_Y, Qt::ControlModifier);
        waitUntilWritten();
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("undo in the window: every change is a step, named, undone and done again by key",
          "[app][undo]")
{
    UndoFixture f;
    CHECK_FALSE(f.undo->isEnabled());
    CHECK_FALSE(f.redo->isEnabled());
    const Role role = f.roles().first();
    f.rename(role, QStringLiteral("Lead for quality"));
    f.rename(f.roles().first(), QStringLiteral("Lead for safety"));
    REQUIRE(QTest::qWaitFor([&] { return f.undo->isEnabled(); }, AppFixture::kPatienceMs));
    CHECK(f.undo->text().contains(QStringLiteral("Lead for safety")));

    f.press(f.undo);
    CHECK(f.roles().first().name == QStringLiteral("Lead for quality"));
    f.press(f.undo);
    CHECK(f.roles().first().name == role.name);
    CHECK_FALSE(f.undo->isEnabled());
    CHECK(f.redo->isEnabled());
    f.press(f.redo);
    f.press(f.redo);
    CHECK(f.roles().first().name == QStringLiteral("Lead for safety"));
    CHECK_FALSE(f.redo->isEnabled());
    CHECK(f.prompts.reported.isEmpty());
    CHECK(must(db::verify(f.session().reader())).faults == QStringList());
}

TEST_CASE("undo in the window: a new change forgets what was undone", "[app][undo]")
{
    UndoFixture f;
    const Role role = f.roles().first();
    f.rename(role, QStringLiteral("one"));
    f.press(f.undo);
    CHECK(f.redo->isEnabled());
    f.rename(f.roles().first(), QStringLiteral("two"));
    CHECK_FALSE(f.redo->isEnabled());
    f.press(f.undo);
    CHECK(f.roles().first().name == role.name);
}

TEST_CASE("undo in the window: another file begins without steps", "[app][undo]")
{
    UndoFixture f;
    f.rename(f.roles().first(), QStringLiteral("one"));
    REQUIRE(f.undo->isEnabled());
    f.openAndWait(f.emptyFile());
    CHECK_FALSE(f.undo->isEnabled());
}

TEST_CASE(
    "undo in the window: a step undone out of order is no step any more, and Redo brings it back",
    "[app][undo]")
{
    UndoFixture f;
    const QList<Role> before = f.roles();
    f.rename(before[0], QStringLiteral("one"));
    const qint64 first = must(f.session().reader().journal().head()).sequence;
    f.rename(before[1], QStringLiteral("two"));
    f.program->undoStack().undoEntry(first);
    f.waitUntilWritten();
    QCoreApplication::processEvents();
    CHECK(f.roles()[0].name == before[0].name);
    CHECK(f.redo->isEnabled());
    f.press(f.redo);
    CHECK(f.roles()[0].name == QStringLiteral("one"));
    f.press(f.undo);
    f.press(f.undo);
    CHECK(f.roles()[0].name == before[0].name);
    CHECK(f.roles()[1].name == before[1].name);
    CHECK_FALSE(f.undo->isEnabled());
    CHECK(f.prompts.reported.isEmpty());
}

TEST_CASE("undo in the window: the figure that was undone is where she looks next", "[app][undo]")
{
    UndoFixture f;
    const Period month = Period::month(2026, 3); // before the fixture's clock
    f.window().goTo(
        {QStringLiteral("scorecards"), QStringLiteral("ZZ1|CDI|%1").arg(month.toText())});
    // Asked anew each time: the window may make its pages again.
    const auto place = [&f] {
        auto *screen = f.window().currentPage()->widget()->findChild<ProviderScreen *>();
        return screen ? screen->place() : FigurePlace();
    };
    REQUIRE(QTest::qWaitFor([&] { return !place().isNull(); }, 3000));
    const ScorecardBooks &books = f.session().books();
    const auto provider = organisationByCode(books.organisations, QStringLiteral("ZZ1"));
    const auto measure =
        std::find_if(books.indicators.begin(), books.indicators.end(),
                     [](const Indicator &one) { return one.code == QStringLiteral("AE4H"); });
    REQUIRE(measure != books.indicators.end());
    const Uid indicator = measure->uid;
    const QList<EnteredFigure> typed {{Ref<Organisation>(provider->uid), Ref<Indicator>(indicator),
                                       month, QStringLiteral("80.5")}};
    f.session().run([typed](db::Database &database, const Progress &) {
        return enterFigures(database, typed, QStringLiteral("test"));
    });
    f.waitUntilWritten();
    QCoreApplication::processEvents();
    REQUIRE(place().indicator.uid != indicator);
    for (const Failure &failure : f.prompts.reported)
        CHECK(failure.what == QString());
    CHECK(f.undo->isEnabled());
    f.press(f.undo);
    CHECK(QTest::qWaitFor([&] { return place().indicator.uid == indicator; }, 3000));
    CHECK(place().period == month);
}

TEST_CASE("undo in the window: the row that was undone is chosen in the list in sight",
          "[app][undo]")
{
    UndoFixture f;
    const QList<Role> roles = f.roles();
    f.window().goTo(
        {QStringLiteral("data"), QStringLiteral("lists|role|%1").arg(roles.first().uid.toText())});
    // Asked anew each time: a page may make its list again.
    const auto chosen = [&f] {
        const auto panels = f.window().currentPage()->widget()->findChildren<TablePanel *>();
        const auto panel = std::find_if(panels.begin(), panels.end(),
                                        [](const TablePanel *one) { return one->isVisible(); });
        return panel == panels.end() ? Uid() : (*panel)->currentId();
    };
    REQUIRE(QTest::qWaitFor([&] { return chosen() == roles.first().uid; }, 3000));
    f.rename(roles.last(), QStringLiteral("Lead for safety"));
    f.press(f.undo);
    CHECK(QTest::qWaitFor([&] { return chosen() == roles.last().uid; }, 3000));
}
