// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/JournalTab.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/RecordEditing.h"
#include "core/services/RecordService.h"
#include "core/services/UndoStack.h"
#include "tests/support/CsvRows.h"
#include "tests/support/FakePrompts.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"
#include "ui/pages/data/JournalModel.h"
#include "ui/panels/HistoryText.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int kPatience = 20000;

/// The journal of a file with three people, the second of them changed twice.
struct JournalFixture {
    QTemporaryDir folder {};
    FixedClock clock {test::kNow};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    Theme theme {};
    FakePrompts prompts {};
    FileSession session {clock};
    UndoStack undo {session};
    std::unique_ptr<JournalTab> tab {};
    Uid ben {};

    JournalFixture()
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.create(path(), QStringLiteral("icb-2023"), false);
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, kPatience));
        put(person("Ann"), {}); // 2
        ben = put(person("Ben"), {}); // 3
        put(person("Cy"), {}); // 4
        Person changed = person("Ben Lead");
        changed.uid = ben;
        put(changed, {}); // 5
        changed.email = QStringLiteral("ben@example.org");
        put(changed, QStringLiteral("he wrote to us")); // 6
    }

    JournalFixture(const JournalFixture &) = delete;
    JournalFixture &operator=(const JournalFixture &) = delete;

    ~JournalFixture() { tab.reset(); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.candour")); }

    static Person person(const char *name)
    {
        Person person;
        person.name = QLatin1String(name);
        return person;
    }

    Uid put(Person person, const QString &reason)
    {
        if (person.uid.isNull())
            person.uid = Uid::create();
        session.run([person, reason](db::Database &database, const Progress &) {
            return saveRecord(database, recordType<Person>().toData(person), reason);
        });
        settle();
        return person.uid;
    }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !session.runner().isBusy(); }, kPatience));
    }

    void show()
    {
        tab = std::make_unique<JournalTab>(session, undo, prompts, settings);
        QObject::connect(&session, &FileSession::changed, tab.get(), &JournalTab::refresh);
        tab->resize(900, 500);
        tab->show();
        REQUIRE(QTest::qWaitForWindowExposed(tab.get()));
    }

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        T *found = tab->findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] FrozenTableView *table() const { return part<FrozenTableView>("journalTable"); }

    [[nodiscard]] QStringList entries() const
    {
        QStringList entries;
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            entries.append(model->index(row, JournalModel::Entry).data().toString());
        return entries;
    }

    void press(const char *name) const
    {
        auto *button = part<QPushButton>(name);
        REQUIRE(button->isEnabled());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    void search(const QString &words) const
    {
        auto *line = part<QLineEdit>("journalWords");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("Journal: entries stand newest first, with what the chosen one changed", "[journal]")
{
    JournalFixture f;
    f.show();
    CHECK(f.entries().mid(0, 5)
          == QStringList {QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"),
                          QStringLiteral("3"), QStringLiteral("2")});
    CHECK(f.part<QLabel>("journalCount")->text() == QStringLiteral("Entries: 6"));
    auto *details = qobject_cast<HistoryText *>(f.tab->detailsWidget());
    REQUIRE(details); // the newest is chosen
    CHECK(details->toPlainText().contains(QStringLiteral("he wrote to us")));
    CHECK(details->toPlainText().contains(QStringLiteral("ben@example.org")));
    const auto digest = must(f.session.reader().journal().entry(6)).digest;
    CHECK(details->toPlainText().contains(QString::fromLatin1(digest.toHex())));
    f.table()->setFocus();
    QTest::keyClick(f.table(), Qt::Key_Down);
    CHECK(details->toPlainText().contains(QStringLiteral("Ben → Ben Lead")));
}

TEST_CASE("Journal: filters by words, person, kind, days and record", "[journal]")
{
    JournalFixture f;
    f.show();
    f.search(QStringLiteral("wrote"));
    CHECK(f.entries() == QStringList {QStringLiteral("6")});
    f.search(QStringLiteral("nothing at all"));
    CHECK(f.entries().isEmpty());
    CHECK_FALSE(f.table()->isVisible()); // a sentence and a way out instead
    auto *all = f.tab->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively);
    for (auto *button : f.tab->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Show all entries"))
            all = button;
    }
    REQUIRE(all->isVisible());
    all->click();
    CHECK(f.entries().size() == 6);

    auto *kind = f.part<QComboBox>("journalKind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("person")));
    CHECK(f.entries().size() == 5);
    auto *person = f.part<QComboBox>("journalPerson");
    CHECK(person->count() >= 2);
    person->setCurrentIndex(1);
    CHECK(f.entries().size() <= 5);
    person->setCurrentIndex(0);
    auto *days = f.part<QComboBox>("journalDays");
    days->setCurrentIndex(1); // today, by the clock of the test
    CHECK(f.entries().size() == 5);
    days->setCurrentIndex(0);

    f.table()->setCurrentIndex(f.table()->model()->index(0, 0));
    f.press("journalOnly");
    CHECK(f.entries()
          == QStringList {QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("3")});
    f.press("journalRecord"); // and all again
    CHECK(f.entries().size() == 5);
}

TEST_CASE("Journal: an entry is undone out of order; a conflict is said and nothing forced",
          "[journal]")
{
    JournalFixture f;
    f.show();
    QSignalSpy refused(&f.undo, &UndoStack::refused);
    f.table()->setCurrentIndex(f.table()->model()->index(5, 0)); // entry 1: the file was made
    CHECK_FALSE(f.part<QPushButton>("journalUndo")->isEnabled());
    CHECK(f.part<QPushButton>("journalUndo")->toolTip().contains(QStringLiteral("made")));
    f.table()->setCurrentIndex(f.table()->model()->index(2, 0)); // entry 4: Cy was made
    f.press("journalUndo"); // she turns away
    CHECK(f.prompts.asked.size() == 1);
    CHECK(f.prompts.asked[0].text.contains(QStringLiteral("Cy")));
    f.prompts.answers = {0};
    f.press("journalUndo");
    f.settle();
    REQUIRE(QTest::qWaitFor([&] { return f.entries().size() == 7; }, kPatience));
    CHECK(f.table()
              ->model()
              ->index(0, JournalModel::What)
              .data()
              .toString()
              .startsWith(QStringLiteral("Undone: ")));
    // What she looked at is still what is chosen.
    CHECK(f.table()->currentIndex().row() == 3);

    f.table()->setCurrentIndex(f.table()->model()->index(4, 0)); // entry 3: Ben, changed since
    f.prompts.answers = {0};
    f.press("journalUndo");
    f.settle();
    REQUIRE(QTest::qWaitFor([&] { return !refused.isEmpty(); }, kPatience));
    CHECK(refused[0][0].value<Error>().text.contains(QStringLiteral("changed again since")));
    CHECK(f.entries().size() == 7);
}

TEST_CASE("Journal: goes to the record, prints, and is written as CSV", "[journal]")
{
    JournalFixture f;
    f.show();
    QSignalSpy gone(f.tab.get(), &JournalTab::navigationRequested);
    f.press("journalGoTo");
    REQUIRE(gone.size() == 1);
    CHECK(gone[0][0].value<Location>().target.contains(f.ben.toText()));

    const auto document = f.tab->printedDocument();
    REQUIRE(document);
    const QString anchor = must(f.session.reader().journal().head()).anchor();
    CHECK(document->journalAnchor == anchor);

    const QString out = f.folder.filePath(QStringLiteral("journal.csv"));
    f.prompts.files = {out};
    f.search(QStringLiteral("wrote"));
    f.tab->exportCsv();
    auto *banner = f.part<Banner>("journalBanner");
    REQUIRE(QTest::qWaitFor([&] { return banner->isVisible(); }, kPatience));
    CHECK(banner->text() == QStringLiteral("journal.csv is written. Entries in it: 1."));
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto rows = csvCells(QString::fromUtf8(file.readAll().mid(3)).remove(u'\r'));
    CHECK(rows.last().value(1) == anchor);
}

TEST_CASE("Journal: a file opened for reading shows and exports it, and undoes nothing",
          "[journal]")
{
    JournalFixture f;
    QSignalSpy closed(&f.session, &FileSession::closed);
    f.session.close();
    f.settle();
    // The session lets go of the file on its own thread.
    std::unique_ptr<db::Database> writer;
    REQUIRE(QTest::qWaitFor(
        [&] {
            auto free =
                db::Database::open(f.path(), db::candourSchema(), f.clock, db::Access::Write);
            if (free)
                writer = std::move(*free);
            return free.has_value();
        },
        kPatience));
    QSignalSpy opened(&f.session, &FileSession::opened);
    f.session.open(f.path());
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, kPatience));
    REQUIRE_FALSE(f.session.readOnlyReason().isEmpty());
    f.show();
    CHECK(f.entries().size() == 6);
    CHECK_FALSE(f.part<QPushButton>("journalUndo")->isEnabled());
    CHECK(f.part<QPushButton>("journalUndo")->toolTip() == f.session.readOnlyReason());
    const QString out = f.folder.filePath(QStringLiteral("read.csv"));
    f.prompts.files = {out};
    f.tab->exportCsv();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(out); }, kPatience));
}

TEST_CASE("Journal: a long one is read as it is scrolled, and looked through in pauses",
          "[journal]")
{
    JournalFixture f;
    f.session.close();
    f.settle();
    tamper(f.path(),
           {QStringLiteral("WITH RECURSIVE n (n) AS (SELECT 7 UNION ALL SELECT n + 1 FROM n WHERE "
                           "n < 60000) INSERT INTO journal_entry SELECT n + 0, "
                           "printf('00000000-0000-4000-9000-%012d', n), "
                           "'2026-04-15T09:30:00.000Z', CASE WHEN n = 10 THEN 'Rare' ELSE "
                           "'candour' END, 'here', 'test', '{}', '', zeroblob(32), "
                           "zeroblob(32) FROM n"),
            QStringLiteral("INSERT INTO journal_index (rowid, words) SELECT sequence, 'plenty' "
                           "FROM journal_entry WHERE sequence > 6")});
    QSignalSpy opened(&f.session, &FileSession::opened);
    f.session.open(f.path());
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, kPatience));
    f.show();
    const auto *model = f.table()->model();
    QAbstractItemModelTester tester(f.table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false); // it would fetch while rows are being put in
    CHECK(model->rowCount() < 1000); // a few screens, not all of it
    CHECK(f.part<QLabel>("journalCount")->text().remove(u',') == QStringLiteral("Entries: 60000"));
    const int before = model->rowCount();
    f.table()->verticalScrollBar()->setValue(f.table()->verticalScrollBar()->maximum());
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() > before; }, kPatience));

    // One entry in 60,000, found by looking at all those with the word.
    auto *person = f.part<QComboBox>("journalPerson");
    person->setCurrentIndex(person->findData(QStringLiteral("Rare")));
    f.search(QStringLiteral("plenty"));
    REQUIRE(QTest::qWaitFor([&] { return f.entries() == QStringList {QStringLiteral("10")}; },
                            kPatience));
}
