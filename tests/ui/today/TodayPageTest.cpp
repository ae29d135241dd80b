// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/today/TodayPage.h"

#include "core/db/Command.h"
#include "core/domain/Records.h"
#include "core/report/Document.h"
#include "core/services/FigureEntry.h"
#include "tests/ui/PlaceFixture.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/records/OverdueWatch.h"
#include "ui/pages/today/TodayFigures.h"
#include "ui/panels/TablePanel.h"
#include "ui/panels/VintagesDialog.h"
#include "ui/widgets/FrozenTableView.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace candour;
using namespace candour::test;

namespace {

/// Over the sample on the day of its report, or over a file without anything.
struct TodayFixture : PlaceFixture<TodayPage> {
    explicit TodayFixture(bool sample = true)
        : PlaceFixture(QStringLiteral("today"),
                       QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC), sample)
    {
        show({});
        REQUIRE(QTest::qWaitFor(
            [this] {
                return !sampleFigures() || (hasGroup("In the figures") && hasMissingFigures());
            },
            5000));
    }

    [[nodiscard]] bool sampleFigures() { return !session.dataTo().isNull(); }

    [[nodiscard]] const QAbstractItemModel *rows() const
    {
        return part<FrozenTableView>("todayTable")->model();
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows()->index(row, column).data().toString();
    }

    [[nodiscard]] bool hasMissingFigures() const
    {
        const QStringList lines = of("Overdue");
        return std::any_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.startsWith(QStringLiteral("Figures missing: "));
        });
    }

    [[nodiscard]] bool hasGroup(const char *group) const { return !of(group).isEmpty(); }

    /// "what: title" of the rows of a group, in the order shown.
    [[nodiscard]] QStringList of(const char *group) const
    {
        QStringList lines;
        for (int row = 0; row < rows()->rowCount(); ++row) {
            if (cell(row, 0) == QLatin1String(group))
                lines.append(cell(row, 3) + QStringLiteral(": ") + cell(row, 4));
        }
        return lines;
    }

    void openRow(const QString &line)
    {
        auto *view = part<FrozenTableView>("todayTable");
        for (int row = 0; row < rows()->rowCount(); ++row) {
            if (cell(row, 3) + QStringLiteral(": ") + cell(row, 4) == line)
                view->setCurrentIndex(rows()->index(row, 0));
        }
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        settle();
    }

    void put(const RecordData &record)
    {
        session.run([record](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(
                database, {QStringLiteral("test.put"), {}, QStringLiteral("A test")});
            if (!command)
                return fail(command.error());
            if (auto done = (*command)->put(record); !done)
                return fail(done.error());
            return (*command)->commit();
        });
        REQUIRE(QTest::qWaitFor([this] { return !session.runner().isBusy(); }, 5000));
        settle();
    }

    /// A month of sickness absence at Riverside as it never was before.
    void enterBadMonth()
    {
        EnteredFigure bad;
        bad.period = session.dataTo();
        bad.text = QStringLiteral("900/1000");
        bad.organisation = Ref<Organisation>(provider("ZZ1").uid);
        for (const Indicator &one : session.books().indicators) {
            if (one.code == QStringLiteral("I-39"))
                bad.indicator = Ref<Indicator>(one.uid);
        }
        REQUIRE_FALSE(bad.indicator.isNull());
        session.run([bad](db::Database &database, const Progress &) {
            return enterFigures(database, {bad}, QStringLiteral("A test"));
        });
        REQUIRE(QTest::qWaitFor([this] { return !session.runner().isBusy(); }, 5000));
        settle();
    }

    /// -1 where none is newly special.
    [[nodiscard]] int newlySpecialRow() const
    {
        for (int row = 0; row < rows()->rowCount(); ++row) {
            if (cell(row, 3).startsWith(QStringLiteral("Newly special cause in ")))
                return row;
        }
        return -1;
    }

    [[nodiscard]] Organisation provider(const char *code)
    {
        for (const Organisation &one : session.books().organisations) {
            if (one.code == QLatin1String(code))
                return one;
        }
        FAIL("no such provider");
        return {};
    }
};

} // namespace

TEST_CASE("Today: what is due stands in groups, the latest first", "[today]")
{
    TodayFixture f;
    // The sample's contracts, report, meeting and review; the clock stands at Monday 2 Nov 2026.
    // Orchard Lea owes figures since 15 September, Amberdell since 20 October.
    REQUIRE(f.of("Overdue").size() == 4);
    CHECK(f.of("Overdue")[0] == QStringLiteral("Figures missing: Orchard Lea"));
    CHECK(f.of("Overdue")[1].startsWith(QStringLiteral("Contract ends: Marketgate")));
    CHECK(f.of("Overdue")[2] == QStringLiteral("Figures missing: Amberdell Homes"));
    CHECK(f.of("Overdue")[3].startsWith(QStringLiteral("Data quality to review: ")));
    REQUIRE(f.of("Today").size() == 1);
    CHECK(f.of("Today")[0] == QStringLiteral("Report to issue: QR-2026-01, Quality Report"));
    CHECK(f.of("This month")
          == QStringList(QStringLiteral("Paper for a meeting: Wessex Vale ICB Board")));
    CHECK(f.of("Later").size() == 2); // contracts to 31 Mar 2027; those to 2028 are far away
    CHECK(f.cell(0, 0) == QStringLiteral("Overdue"));
    CHECK(f.cell(0, 2).startsWith(QStringLiteral("late by 48 day"))); // from 15 Sep
    CHECK(f.cell(1, 2).startsWith(QStringLiteral("late by 33 day"))); // from 30 Sep
    CHECK(f.part<QLabel>("todayDate")->text().contains(QStringLiteral("2 November 2026")));
}

TEST_CASE("Today: each line leads to where it is done", "[today]")
{
    TodayFixture f;
    f.openRow(f.of("Overdue")[0]);
    CHECK(f.asked == Location {QStringLiteral("data"), QStringLiteral("submissions|2026-09|ZZ6")});
    f.openRow(f.of("Overdue")[1]);
    CHECK(f.asked == Location {QStringLiteral("providers"), QStringLiteral("ZZ7")});
    f.openRow(f.of("Today")[0]);
    CHECK(f.asked.place == QStringLiteral("reports"));
    f.openRow(f.of("In the figures")[0]);
    CHECK(
        (f.asked.place == QStringLiteral("scorecards") || f.asked.place == QStringLiteral("data")));
}

TEST_CASE("Today: what is done goes, at once", "[today]")
{
    TodayFixture f;
    const QString contract = f.of("Overdue")[1];
    Organisation marketgate = f.provider("ZZ7");
    marketgate.contractTo = QDate(2026, 11, 5);
    f.put(recordType<Organisation>().toData(marketgate));
    CHECK_FALSE(f.of("Overdue").contains(contract));
    CHECK(f.of("This week") == QStringList(contract));
}

TEST_CASE("Today: a group alone, by its count, and all again", "[today]")
{
    TodayFixture f;
    const int all = f.rows()->rowCount();
    auto *overdue = f.part<QToolButton>("todayCount.overdue");
    CHECK(overdue->text() == QStringLiteral("4 overdue"));
    overdue->setFocus();
    QTest::keyClick(overdue, Qt::Key_Space);
    CHECK(f.rows()->rowCount() == 4);
    CHECK(f.hasGroup("Overdue"));
    f.part<QToolButton>("todayCount.")->click();
    CHECK(f.rows()->rowCount() == all);
}

TEST_CASE("Today: printed and exported as any list", "[today]")
{
    TodayFixture f;
    CHECK(f.page->canPrint());
    CHECK(f.page->canExport());
    const auto document = f.page->printedDocument();
    REQUIRE(document);
    CHECK_FALSE(document->blocks.isEmpty());
    CHECK(f.page->headerActions().contains(action::kPrint));
}

TEST_CASE("Today: with nothing due there is a calm sentence", "[today]")
{
    TodayFixture f(false);
    CHECK(f.rows()->rowCount() == 0);
    CHECK_FALSE(f.page->canPrint());
    const auto labels = f.page->widget()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("Nothing waits"));
    }));
}

TEST_CASE("Today: charts that newly show a special cause, with what they say", "[today][spc]")
{
    TodayFixture f;
    f.enterBadMonth();
    REQUIRE(QTest::qWaitFor([&] { return f.newlySpecialRow() >= 0; }, 5000));
    const Period month = f.session.dataTo();
    const QString what = QStringLiteral("Newly special cause in ") + month.label();
    const int row = f.newlySpecialRow();
    CHECK(f.cell(row, 3) == what);
    CHECK(f.cell(row, 0) == QStringLiteral("In the figures"));
    CHECK(f.cell(row, 5).startsWith(QStringLiteral("Special cause")));

    // Where the figure came from is one key away.
    auto *view = f.part<FrozenTableView>("todayTable");
    view->setFocus();
    view->setCurrentIndex(f.rows()->index(row, 0));
    f.settle();
    f.actions.action("today.vintages")->setEnabled(true); // as the window does for a chosen row
    QTest::keyClick(view, Qt::Key_F7);
    auto *values = f.part<VintagesDialog>("vintages");
    CHECK(values->windowTitle().endsWith(month.label()));
    delete values;

    // It leads to the figure in its scorecard, of that month.
    f.openRow(what + QStringLiteral(": ") + f.cell(row, 4));
    CHECK(f.asked.place == QStringLiteral("scorecards"));
    CHECK(f.asked.target.endsWith(u'|' + month.toText()));
}

TEST_CASE("Today: figures are read while the page is in sight, and go on when it is again",
          "[today]")
{
    TodayFixture f;
    f.enterBadMonth();
    TodayFigures figures(f.session);
    QSignalSpy done(&figures, &TodayFigures::done);
    figures.setInSight(false);
    figures.read();
    CHECK_FALSE(done.wait(200));
    figures.setInSight(true);
    CHECK(done.wait(5000));
    CHECK_FALSE(figures.newlySpecial().empty());
    figures.setInSight(false);
    figures.setInSight(true); // nothing waits any more
    CHECK_FALSE(done.wait(100));
}

TEST_CASE("Today: what is missing is read aside, and stays in sight while it is read anew",
          "[today][submissions]")
{
    TodayFixture f;
    OverdueWatch &watch = OverdueWatch::of(f.session);
    CHECK(&OverdueWatch::of(f.session) == &watch); // one reading for all who ask
    REQUIRE(watch.found());
    QSignalSpy read(&watch, &OverdueWatch::foundAnew);
    bool wasThereMeanwhile = false;
    QObject::connect(&f.session, &FileSession::changed, f.page.get(),
                     [&] { wasThereMeanwhile = read.isEmpty() && f.hasMissingFigures(); });
    // Orchard Lea closed in July: it owes nothing of these months any more.
    Organisation orchard = f.provider("ZZ6");
    orchard.closed = QDate(2026, 6, 30);
    f.put(recordType<Organisation>().toData(orchard));
    CHECK(wasThereMeanwhile);
    REQUIRE(QTest::qWaitFor([&] { return !read.isEmpty(); }, 5000));
    CHECK_FALSE(f.of("Overdue").contains(QStringLiteral("Figures missing: Orchard Lea")));
    CHECK(f.of("Overdue").contains(QStringLiteral("Figures missing: Amberdell Homes")));
    // A change that has nothing to do with it reads nothing.
    const auto before = read.size();
    Person person;
    person.name = QStringLiteral("Edith Farrow");
    f.put(recordType<Person>().toData(person));
    CHECK(read.size() == before);
}
