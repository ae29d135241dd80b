// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// What every page shows while it has nothing, cannot be read, or is not there yet: a sentence that
// says so, and never a page that merely looks empty.
#include "core/db/Connection.h"
#include "tests/ui/app/AccessAudit.h"
#include "tests/ui/app/AppFixture.h"
#include "tests/ui/app/EveryPage.h"
#include "ui/panels/DomainCard.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace candour;
using test::everyPage;
using test::placeName;
using test::settle;

namespace {

template <typename T>
QList<T *> visible(const QWidget *within)
{
    QList<T *> found = within->findChildren<T *>();
    found.removeIf([](const T *one) { return !one->isVisible(); });
    return found;
}

/// Everything that can be read in the page and its details, in their order.
QStringList wordsOf(AppFixture &f)
{
    QStringList words;
    for (const QWidget *part : {f.part<QWidget>("pages"), f.part<QWidget>("detailsPane")}) {
        for (const QLabel *label : visible<QLabel>(part))
            words.append(label->text());
        for (const auto *view : visible<QAbstractItemView>(part)) {
            const QAbstractItemModel *model = view->model();
            for (int row = 0; model && row < qMin(60, model->rowCount()); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    words.append(model->index(row, column).data().toString());
            }
        }
    }
    return words;
}

/// What speaks of a failure now: the cover in the page's place, or a line above or within it.
QString failureShown(AppFixture &f)
{
    const auto *unread = f.window().findChild<QWidget *>(QStringLiteral("pageUnread"));
    if (unread && unread->isVisible())
        return unread->accessibleName();
    for (const Banner *banner : visible<Banner>(&f.window()))
        return banner->text();
    return {};
}

bool isCovered(AppFixture &f)
{
    return f.part<QWidget>("pageCover")->isVisible();
}

/// Another program spoils the file behind our back.
void drop(const QString &file, const QString &table)
{
    const auto other = test::must(db::Connection::open(file, db::Access::Write));
    test::must(other->setQueryOnly(false));
    test::must(other->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    test::must(other->run(QStringLiteral("ALTER TABLE %1 RENAME TO %1_gone").arg(table)));
}

QHash<QString, QStringList> wordsOfEveryPage(AppFixture &f, const QList<Location> &pages)
{
    QHash<QString, QStringList> words;
    f.window().rewordPages(); // nothing that was read before
    for (const Location &location : pages) {
        f.window().goTo(location);
        settle();
        words.insert(placeName(location), isCovered(f) ? QStringList() : wordsOf(f));
    }
    return words;
}

void checkNone(const QStringList &faults)
{
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

QString copyOf(const AppFixture &f, const QString &file, const QString &name)
{
    const QString copy = f.path(name + QStringLiteral(".candour"));
    REQUIRE(QFile::copy(file, copy));
    return copy;
}

} // namespace

TEST_CASE("A new file says on every page what belongs there and how to begin", "[states]")
{
    AppFixture f;
    f.openAndWait(f.emptyFile());
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo(location);
        settle();
        INFO(placeName(location).toStdString());
        QWidget *page = f.window().currentPage()->widget();
        REQUIRE(page->isVisible());
        int rows = int(visible<DomainCard>(page).size());
        bool blank = false; // a table with nothing, that says nothing
        for (const auto *view : visible<QAbstractItemView>(page)) {
            rows += view->model() ? view->model()->rowCount() : 0;
            blank = blank || !view->model() || view->model()->rowCount() == 0;
        }
        const QList<EmptyState *> empty = visible<EmptyState>(page);
        CHECK((rows > 0 || !empty.isEmpty()));
        CHECK((!blank || !empty.isEmpty()));
        for (const EmptyState *one : empty) {
            const QString sentence = one->accessibleName();
            CHECK(sentence.endsWith(u'.'));
            CHECK(sentence.count(u' ') >= 4);
            for (const QPushButton *button : visible<QPushButton>(one))
                CHECK_FALSE(button->text().isEmpty());
        }
        for (const DomainCard *card : visible<DomainCard>(page))
            CHECK(card->accessibleDescription().contains(QStringLiteral("No figures yet")));
        CHECK(failureShown(f).isEmpty());
        checkNone(test::unnamed(&f.window(), placeName(location)));
    }
}

TEST_CASE("No page shows less than the file holds without saying so", "[states]")
{
    AppFixture f;
    const QString sample = f.sampleFile();
    f.openAndWait(sample);
    const QList<Location> pages = everyPage(f.session());
    const QHash<QString, QStringList> whole = wordsOfEveryPage(f, pages);
    for (const char *name :
         {"organisation", "indicator", "observation", "batch", "comment", "cqc_rating", "threshold",
          "domain", "report", "report_text", "mapping", "additional_field", "saved_view",
          "data_quality", "profile"}) {
        const QString table = QLatin1String(name);
        INFO(name);
        f.openAndWait(copyOf(f, sample, table));
        drop(f.session().path(), table);
        const QHash<QString, QStringList> broken = wordsOfEveryPage(f, pages);
        for (const Location &location : pages) {
            const QString page = placeName(location);
            const QStringList words = broken.value(page);
            if (words.isEmpty() || words == whole.value(page))
                continue; // covered, which the next test looks at, or not concerned
            // By itself: what was said about another page does not count.
            const QString copy = copyOf(
                f, sample, table + u'-' + QString(page).replace(u'/', u'_').replace(u'|', u'_'));
            f.openAndWait(copy);
            f.window().goTo({QStringLiteral("data")});
            drop(copy, table);
            f.window().goTo(location);
            settle();
            INFO(page.toStdString());
            // What was read aside before the table went is whole.
            const bool isWhole = wordsOf(f) == whole.value(page);
            CHECK((isWhole || !failureShown(f).isEmpty()));
        }
    }
}

TEST_CASE("A page that cannot be read says so in its place, and comes back by itself", "[states]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    const QList<Location> pages = everyPage(f.session());
    const QString outcomes = QStringLiteral("outcomes");
    f.window().goTo({outcomes});
    settle();
    const QStringList before = wordsOf(f);
    drop(f.session().path(), QStringLiteral("organisation"));
    f.window().rewordPages();
    int covered = 0;
    for (const Location &location : pages) {
        f.window().goTo(location);
        settle();
        if (!isCovered(f))
            continue;
        ++covered;
        INFO(placeName(location).toStdString());
        const auto *unread = f.part<QWidget>("pageUnread");
        CHECK(unread->isVisible());
        CHECK(unread->accessibleName().contains(QStringLiteral("could not be read")));
        if (covered == 1 && qEnvironmentVariableIsSet("CANDOUR_PICTURES")) // to be looked at
            f.window().grab().save(qEnvironmentVariable("CANDOUR_PICTURES")
                                   + QStringLiteral("/page-unread.png"));
        CHECK_FALSE(f.window().currentPage()->widget()->isVisible());
        CHECK_FALSE(f.part<QWidget>("detailsPane")->isVisible());
        checkNone(test::unnamed(&f.window(), placeName(location)));
        checkNone(test::cut(&f.window(), placeName(location)));
    }
    CHECK(covered >= 5);

    const auto other = test::must(db::Connection::open(f.session().path(), db::Access::Write));
    test::must(other->setQueryOnly(false));
    test::must(other->run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    test::must(other->run(QStringLiteral("ALTER TABLE organisation_gone RENAME TO organisation")));
    f.window().goTo({QStringLiteral("providers")});
    CHECK_FALSE(isCovered(f)); // read anew on the way
    f.part<Banner>("banner")->findChild<QPushButton *>(QStringLiteral("bannerAction"))->click();
    f.window().goTo({outcomes});
    settle();
    CHECK(wordsOf(f) == before);
    CHECK(failureShown(f).isEmpty());
}

TEST_CASE("While the file is written to, a page waits for it and then shows itself", "[states]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    const auto writer = test::must(db::Connection::open(f.session().path(), db::Access::Write));
    test::must(writer->setQueryOnly(false));
    for (const Location &location : everyPage(f.session())) {
        f.window().goTo({QStringLiteral("data")});
        test::must(writer->run(QStringLiteral("BEGIN EXCLUSIVE")));
        f.window().rewordPages();
        f.window().goTo(location);
        INFO(placeName(location).toStdString());
        if (isCovered(f)) {
            const auto *cover = f.part<QWidget>("pageCover");
            CHECK(cover->accessibleName().contains(QStringLiteral("being written")));
        }
        test::must(writer->run(QStringLiteral("ROLLBACK")));
        CHECK(QTest::qWaitFor([&] { return !isCovered(f); }, 3000));
        CHECK(QTest::qWaitFor([&] { return failureShown(f).isEmpty(); }, 3000));
    }
}

TEST_CASE("A file that is being opened is said to be, until it is there or refused", "[states]")
{
    AppFixture f;
    const QString file = f.sampleFile();
    f.program->files().open(file);
    REQUIRE(isCovered(f));
    CHECK(f.part<QWidget>("pageCover")->accessibleName() == QStringLiteral("Opening Sample…"));
    REQUIRE(QTest::qWaitFor([&] { return f.session().isOpen(); }, AppFixture::kPatienceMs));
    CHECK_FALSE(isCovered(f));

    f.window().closeFile();
    f.session().close();
    const QString none = f.path(QStringLiteral("Nothing.candour"));
    f.program->files().open(none);
    CHECK(isCovered(f));
    REQUIRE(
        QTest::qWaitFor([&] { return !f.prompts.reported.isEmpty(); }, AppFixture::kPatienceMs));
    CHECK_FALSE(isCovered(f));
    CHECK(f.part<QWidget>("welcome")->isVisible());
}
