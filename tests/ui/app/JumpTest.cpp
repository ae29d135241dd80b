// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/RecordJumps.h"
#include "core/db/Command.h"
#include "core/domain/Records.h"
#include "tests/ui/app/AppFixture.h"
#include "ui/frame/JumpBox.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QElapsedTimer>
#include <QListWidget>

using namespace candour;

namespace {

/// The jump box over the sample, driven by the keyboard alone.
struct Fixture : AppFixture {
    JumpBox *box = nullptr;
    QListWidget *list = nullptr;

    Fixture()
    {
        openAndWait(sampleFile());
        box = window().findChild<JumpBox *>();
        list = window().findChild<QListWidget *>(QStringLiteral("jumpList"));
        REQUIRE(box);
        REQUIRE(list);
    }

    void type(const char *text)
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(box, QString::fromUtf8(text));
    }

    void away() { QTest::keyClick(box, Qt::Key_Escape); }

    /// Titles beneath a heading of the list.
    [[nodiscard]] QStringList under(const char *heading) const
    {
        QStringList titles;
        bool within = false;
        for (int row = 0; row < list->count(); ++row) {
            const QListWidgetItem *item = list->item(row);
            if (item->data(TwoLineDelegate::GroupHeadRole).toBool())
                within = item->text() == QLatin1String(heading);
            else if (within)
                titles.append(item->text());
        }
        return titles;
    }

    /// Goes down to this title and presses Enter.
    void choose(const QString &title)
    {
        for (int i = 0; i < list->count(); ++i) {
            if (list->currentItem() && list->currentItem()->text() == title)
                break;
            QTest::keyClick(box, Qt::Key_Down);
        }
        REQUIRE(list->currentItem());
        REQUIRE(list->currentItem()->text() == title);
        QTest::keyClick(box, Qt::Key_Return);
    }

    template <typename T>
    Uid put(const T &value)
    {
        Uid uid;
        session().run([&](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
            if (!command)
                return fail(command.error());
            auto done = (*command)->put(value);
            if (!done)
                return fail(done.error());
            uid = *done;
            return (*command)->commit();
        });
        waitUntilWritten();
        return uid;
    }

    void withdraw(const RecordKind &kind, const Uid &uid)
    {
        session().run([&](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(
                database, {QStringLiteral("test.withdraw"), {}, QStringLiteral("A test")});
            if (!command)
                return fail(command.error());
            if (auto done = (*command)->withdraw(kind, uid); !done)
                return fail(done.error());
            return (*command)->commit();
        });
        waitUntilWritten();
    }
};

} // namespace

TEST_CASE("Ctrl+K: any record, case and accents ignored, opened where it belongs", "[app][jump]")
{
    Fixture f;
    Person person;
    person.name = QStringLiteral("Zoë Ängström");
    person.post = QStringLiteral("Ombudsperson");
    const Uid uid = f.put(person);
    for (const char *text : {"zoe", "ÄNGSTROM zoe", "ombuds"}) {
        INFO(text);
        f.type(text);
        CHECK(f.under("Records") == QStringList(person.name));
        f.away();
    }
    f.type("zoe");
    f.choose(person.name);
    CHECK(
        f.window().location()
        == Location {QStringLiteral("data"), QStringLiteral("lists|person|%1").arg(uid.toText())});

    SECTION("a withdrawn record is not found, nor offered again")
    {
        f.withdraw(recordType<Person>(), uid);
        f.type("zoe");
        CHECK(f.under("Records").isEmpty());
        f.away();
        f.type("");
        CHECK(f.under("Lately").isEmpty());
    }
    SECTION("what was chosen is offered again")
    {
        f.type("");
        CHECK(f.under("Lately") == QStringList(person.name));
    }
}

TEST_CASE("Ctrl+K: additional values lead to the record that holds them", "[app][jump]")
{
    Fixture f;
    AdditionalField definition;
    definition.recordKind = QStringLiteral("organisation");
    definition.label = QStringLiteral("Ward phone");
    const Uid field = f.put(definition);
    const auto organisations = f.session().reader().records().all(recordType<Organisation>());
    REQUIRE(organisations.has_value());
    for (RecordData record : *organisations) {
        if (record.text(u"code") != QLatin1String("ZZ3"))
            continue;
        record.additional.insert(field, QStringLiteral("extension 4711"));
        f.session().run([record](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
            if (!command)
                return fail(command.error());
            if (auto done = (*command)->put(record); !done)
                return fail(done.error());
            return (*command)->commit();
        });
        f.waitUntilWritten();
    }
    f.type("4711");
    REQUIRE(f.under("Records").size() == 2); // the provider and its scorecard
    QTest::keyClick(f.box, Qt::Key_Return);
    CHECK(f.window().location() == Location {QStringLiteral("providers"), QStringLiteral("ZZ3")});
}

TEST_CASE("Ctrl+K: places, figures, reports and commands in one list", "[app][jump]")
{
    Fixture f;
    f.type("today");
    CHECK(f.under("Places") == QStringList(QStringLiteral("Today")));
    f.away();
    f.type("qr-2026");
    REQUIRE_FALSE(f.under("Records").isEmpty());
    QTest::keyClick(f.box, Qt::Key_Return);
    CHECK(f.window().location().place == QStringLiteral("reports"));
    CHECK_FALSE(f.window().location().target.isEmpty());
    f.type("mrsa river");
    REQUIRE_FALSE(f.under("Figures").isEmpty());
    f.choose(f.under("Figures").first());
    CHECK(f.window().location().place == QStringLiteral("scorecards"));
    CHECK(f.window().location().target.startsWith(QStringLiteral("ZZ1|")));
    f.type("dark");
    CHECK_FALSE(f.under("Commands").isEmpty());
}

TEST_CASE("Ctrl+K: a search does not keep the window waiting", "[app][jump]")
{
    Fixture f;
    const RecordJumps jumps(f.session(), [](const Location &) {});
    QElapsedTimer timer;
    timer.start();
    for (const char *text : {"r", "ri", "riv", "a", "ward nurse"})
        (void)jumps.find(QString::fromLatin1(text), JumpBox::kMostOfEach);
    CHECK(timer.elapsed() < 5 * 50); // a read of the main thread
}
