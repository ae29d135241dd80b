// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/MappingGuess.h"
#include "core/io/XlsxWriter.h"
#include "core/services/FigureEntry.h"
#include "core/services/FigureImport.h"
#include "core/services/ScorecardService.h"
#include "core/services/UndoStack.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"
#include "tests/ui/data/DataFixture.h"
#include "ui/pages/data/ListsTab.h"
#include "ui/pages/data/SubmissionsTab.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace candour;

namespace {

constexpr auto kTwo = "provider,indicator,period,numerator,denominator\n"
                      "ZZ1,AE4H,2026-08,90,100\n"
                      "ZZ1,AE4H,2026-09,80,100\n";

QString chip(const DataFixture &f, const char *name)
{
    return f.part<ChipLabel>(name)->text();
}

/// Puts the provider and the indicator of kTwo into the file, so that only what a test wants to be
/// unknown is.
void addNames(DataFixture &f)
{
    Organisation provider;
    provider.code = QStringLiteral("ZZ1");
    provider.name = QStringLiteral("Riverside");
    Indicator indicator;
    indicator.code = QStringLiteral("AE4H");
    indicator.name = QStringLiteral("A&E within four hours");
    indicator.unit = UnitKind::Proportion;
    f.session.run(
        [provider, indicator](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
            if (!command)
                return fail(command.error());
            if (auto put = (*command)->put(provider); !put)
                return fail(put.error());
            if (auto put = (*command)->put(indicator); !put)
                return fail(put.error());
            return (*command)->commit();
        });
    REQUIRE(f.waitForIdle());
}

} // namespace

TEST_CASE("Data: an empty place says how to begin", "[data]")
{
    DataFixture f;
    f.open(false);
    auto *button = f.part<QPushButton>("button.file.import");
    CHECK(button->isVisible());
    CHECK(button->text() == QStringLiteral("&Import figures…"));
    CHECK_FALSE(f.page->canPrint());
}

TEST_CASE("Data: a file is read, tried, and stored at the press of the button", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    f.page->importFiles({f.write(QStringLiteral("long.csv"), kTwo)});
    REQUIRE(f.waitForButton("importStore"));
    CHECK(f.part<QPushButton>("importStore")->text() == QStringLiteral("Import 2 figures"));
    CHECK(chip(f, "importStored") == QStringLiteral("2 new or changed"));
    CHECK(f.part<QComboBox>("importMapping")->currentText()
          == QStringLiteral("Candour's own columns"));
    CHECK(f.figures() == 0); // the trial stored nothing
    auto *preview = f.part<FrozenTableView>("importPreview");
    CHECK(preview->model()->rowCount() == 3);

    f.press("importStore");
    auto *banner = f.part<Banner>("dataBanner");
    REQUIRE(QTest::qWaitFor([&] { return banner->isVisible(); }, DataFixture::kPatience));
    CHECK(banner->text() == QStringLiteral("2 figures imported from long.csv."));
    CHECK(f.figures() == 2);
    auto *table = f.part<FrozenTableView>("batchTable");
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 1);

    banner->findChild<QPushButton *>(QStringLiteral("bannerAction"))->click(); // Undo import
    REQUIRE(f.waitForIdle());
    const auto batches = f.session.reader().observations().batches();
    REQUIRE(batches);
    CHECK(batches->first().withdrawn);
    CHECK(table->model()->index(0, BatchModel::State).data().toString()
          == QStringLiteral("Withdrawn"));
}

TEST_CASE("Data: what is unknown is asked about, and left out if she says so", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    f.page->importFiles(
        {f.write(QStringLiteral("mixed.csv"), QByteArray(kTwo) + "ZZ9,AE4H,2026-09,70,100\n")});
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importUnknownChoice")->isVisible(); },
                            DataFixture::kPatience));
    auto *store = f.part<QPushButton>("importStore");
    CHECK_FALSE(store->isEnabled()); // never dropped without her word
    CHECK(f.part<QLabel>("importUnknownText")
              ->text()
              .startsWith(QStringLiteral("1 provider is not known yet (1 row).")));
    f.press("importCreate");
    CHECK(store->text() == QStringLiteral("Import 3 figures"));
    f.press("importLeaveRows");
    CHECK(store->text() == QStringLiteral("Import 2 figures"));
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() == 2; }, DataFixture::kPatience));
    const auto providers = f.session.reader().records().all<Organisation>();
    REQUIRE(providers);
    CHECK(std::none_of(providers->begin(), providers->end(), [](const Organisation &provider) {
        return provider.code == QStringLiteral("ZZ9");
    }));
}

TEST_CASE("Data: created where she wants it", "[data]")
{
    DataFixture f;
    f.open(false);
    f.page->importFiles({f.write(QStringLiteral("new.csv"),
                                 "provider,indicator,period,value\n"
                                 "ZZ8,XNEW,2026-09,7\n")});
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importUnknownChoice")->isVisible(); },
                            DataFixture::kPatience));
    f.press("importCreate");
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() == 1; }, DataFixture::kPatience));
}

TEST_CASE("Data: stopped, an import leaves nothing", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    f.page->importFiles({f.write(QStringLiteral("long.csv"), kTwo)});
    REQUIRE(f.waitForButton("importStore"));
    auto *overlay = f.part<QWidget>("busyOverlay");
    f.press("importStore");
    f.session.runner().cancel(); // what the overlay's button does
    REQUIRE(f.waitForIdle());
    QCoreApplication::processEvents();
    CHECK_FALSE(overlay->isVisible());
    if (f.figures() == 0) // unless it was quicker
        CHECK(f.part<Banner>("importFault")->text().contains(QStringLiteral("stopped")));
    else
        CHECK(f.figures() == 2);
}

TEST_CASE("Data: rows refused stay listed after the import", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    f.page->importFiles(
        {f.write(QStringLiteral("bad.csv"), QByteArray(kTwo) + "ZZ1,AE4H,2026-07,abc,100\n")});
    REQUIRE(f.waitForButton("importStore"));
    CHECK(chip(f, "importRefusedCount") == QStringLiteral("1 refused"));
    auto *refused = f.part<FrozenTableView>("importRefused")->model();
    REQUIRE(refused->rowCount() == 1);
    CHECK(refused->index(0, 0).data().toString() == QStringLiteral("line 4"));
    CHECK(refused->index(0, 2).data().toString() == QStringLiteral("abc"));
    f.press("importStore");
    REQUIRE(f.waitForButton("importClose"));
    CHECK(f.figures() == 2);
    CHECK(refused->rowCount() == 1);
    f.press("importClose");
    CHECK(f.part<FrozenTableView>("batchTable")->isVisible());
}

TEST_CASE("Data: the list needs no more room than its own, and shows dates whole", "[data]")
{
    DataFixture f;
    f.open(false);
    const auto *panel = f.part<QWidget>("importPanel");
    CHECK(panel->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
    addNames(f);
    auto *table = f.part<FrozenTableView>("batchTable");
    table->setColumnWidth(BatchModel::Time, 40); // as kept from a smaller text
    f.page->importFiles({f.write(QStringLiteral("long.csv"), kTwo)});
    REQUIRE(f.waitForButton("importStore"));
    CHECK(panel->sizePolicy().horizontalPolicy() == QSizePolicy::Preferred);
    f.press("importStore");
    REQUIRE(
        QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, DataFixture::kPatience));
    const QString date = table->model()->index(0, BatchModel::Time).data().toString();
    CHECK(table->columnWidth(BatchModel::Time) >= table->fontMetrics().horizontalAdvance(date));
}

TEST_CASE("Data: an import undone elsewhere says so, and can be read again", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    UndoStack steps(f.session);
    f.page->importFiles({f.write(QStringLiteral("mixed.csv"),
                                 QByteArray(kTwo)
                                     + "ZZ9,AE4H,2026-09,70,100\n"
                                       "ZZ1,AE4H,2026-07,abc,100\n")});
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importUnknownChoice")->isVisible(); },
                            DataFixture::kPatience));
    f.press("importCreate");
    f.press("importStore");
    REQUIRE(f.waitForButton("importClose"));
    CHECK(f.part<QLabel>("namesCount")->text() == QStringLiteral("Names created: 1"));
    auto *banner = f.part<Banner>("dataBanner");
    CHECK(banner->text() == QStringLiteral("3 figures imported from mixed.csv."));
    CHECK(f.part<QPushButton>("importUndo")->isVisible()); // once, not on the banner too
    CHECK(banner->findChild<QPushButton *>(QStringLiteral("bannerAction"))->isHidden());

    REQUIRE(f.page->show(QStringLiteral("mappings")));
    CHECK_FALSE(banner->isVisible());
    REQUIRE(f.page->show(QStringLiteral("imports")));
    CHECK(banner->isVisible());

    steps.undo();
    auto *said = f.part<Banner>("importFault");
    REQUIRE(QTest::qWaitFor([&] { return said->isVisible(); }, DataFixture::kPatience));
    CHECK(said->text().contains(QStringLiteral("undone")));
    CHECK_FALSE(banner->isVisible());
    CHECK_FALSE(f.part<QPushButton>("importUndo")->isVisible());

    REQUIRE(f.waitForIdle());
    steps.redo();
    REQUIRE(f.waitForButton("importUndo"));
    CHECK_FALSE(said->isVisible());
    REQUIRE(f.waitForIdle());
    steps.undo();
    REQUIRE(f.waitForButton("importAgain"));
    REQUIRE(f.waitForIdle());
    f.press("importAgain");
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importStore")->isVisible(); },
                            DataFixture::kPatience));
    CHECK_FALSE(said->isVisible());
}

TEST_CASE("Data: a row refused in a workbook is named by sheet and cell", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    SheetTable sheet {QStringLiteral("Return"), {}, {}};
    for (const char *head : {"provider", "indicator", "period", "numerator", "denominator"})
        sheet.columns.append({QLatin1String(head)});
    const auto row = [](const char *period, const QVariant &numerator) {
        return QList<QVariant> {QStringLiteral("ZZ1"), QStringLiteral("AE4H"),
                                QString::fromLatin1(period), numerator, 100};
    };
    sheet.rows = {row("2026-06", 91), row("2026-07", QStringLiteral("abc")), row("2026-08", 80),
                  row("2026-08", 81)};
    const QString path = f.folder.filePath(QStringLiteral("return.xlsx"));
    REQUIRE(writeXlsx(path, sheet));
    f.page->importFiles({path});
    REQUIRE(f.waitForButton("importStore"));
    const auto *refused = f.part<FrozenTableView>("importRefused")->model();
    REQUIRE(refused->rowCount() == 3); // the text, and the two that contradict each other
    CHECK(refused->index(0, 0).data().toString() == QStringLiteral("Return!D3"));
    CHECK(refused->index(0, 2).data().toString() == QStringLiteral("abc"));
    for (const int line : {1, 2})
        CHECK(refused->index(line, 0).data().toString().startsWith(QStringLiteral("Return!")));
}

TEST_CASE("Data: a fault of the file is one sentence, and nothing is stored", "[data]")
{
    const int which = GENERATE(0, 1, 2, 3);
    DataFixture f;
    f.open(false);
    const QString paths[] = {f.write(QStringLiteral("empty.csv"), {}),
                             f.write(QStringLiteral("prose.txt"), "Dear colleague\nas agreed\n"),
                             f.folder.filePath(QStringLiteral("gone.csv")), f.folder.path()};
    f.page->importFiles({paths[which]});
    REQUIRE(f.waitForButton("importClose"));
    auto *fault = f.part<Banner>("importFault");
    CHECK(fault->isVisible());
    CHECK_FALSE(fault->text().isEmpty());
    CHECK_FALSE(f.part<QPushButton>("importStore")->isVisible());
    CHECK(f.figures() == 0);
}

TEST_CASE("Data: several files come one after the other", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    const QString first = f.write(QStringLiteral("first.csv"), kTwo);
    const QString second = f.write(QStringLiteral("second.csv"),
                                   "provider,indicator,period,numerator,denominator\n"
                                   "ZZ1,AE4H,2026-07,85,100\n");
    f.page->importFiles({first, second});
    REQUIRE(f.waitForButton("importStore"));
    auto *queue = f.part<QListView>("importQueue");
    CHECK(queue->isVisible());
    CHECK(queue->model()->rowCount() == 2);
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() == 2; }, DataFixture::kPatience));
    REQUIRE(f.waitForButton("importStore"));
    CHECK(f.part<QPushButton>("importStore")->text() == QStringLiteral("Import 1 figure"));
    f.press("importStore");
    auto *banner = f.part<Banner>("dataBanner");
    REQUIRE(QTest::qWaitFor([&] { return banner->isVisible(); }, DataFixture::kPatience));
    CHECK(banner->text() == QStringLiteral("3 figures imported from 2 files."));
}

TEST_CASE("Data: withdrawing asks why, and brings the older vintage back", "[data]")
{
    DataFixture f;
    f.open(false);
    addNames(f);
    const auto importing = [&](const QString &name, const QByteArray &text) {
        f.page->importFiles({f.write(name, text)});
        REQUIRE(f.waitForButton("importStore"));
        f.press("importStore");
        REQUIRE(f.waitForIdle());
    };
    importing(QStringLiteral("first.csv"), kTwo);
    importing(QStringLiteral("second.csv"),
              "provider,indicator,period,numerator,denominator\n"
              "ZZ1,AE4H,2026-09,99,100\n");
    const auto september = [&] {
        const auto series = f.session.reader().observations().series({});
        const auto figures = f.session.reader().observations().inForce(series->first().id);
        return figures->back().figure.numerator;
    };
    CHECK(september() == 99);
    auto *table = f.part<FrozenTableView>("batchTable");
    table->selectRow(0); // newest first
    CHECK(f.page->selectedCount() == 1);
    REQUIRE(QTest::qWaitFor([&] { return f.page->detailsWidget() != nullptr; }));

    f.press("batchWithdraw"); // she turns away
    REQUIRE(f.waitForIdle());
    CHECK(september() == 99);
    f.prompts.lines = {QStringLiteral("Wrong month")};
    f.press("batchWithdraw");
    REQUIRE(f.waitForIdle());
    CHECK(september() == 80);
    CHECK(f.page->selectedCount() == 1);
    CHECK(f.prompts.linesAsked.last().label.startsWith(QStringLiteral("1 figure from second.csv")));
    CHECK(f.part<QPushButton>("batchWithdraw")->text() == QStringLiteral("Bring back import…"));
    f.prompts.lines = {QStringLiteral("It was right")};
    f.press("batchWithdraw");
    REQUIRE(f.waitForIdle());
    CHECK(september() == 99);
}

TEST_CASE("Data: withdrawing says what came with the figures, and takes it back when told to",
          "[data]")
{
    DataFixture f;
    f.open(false);
    const QString path = f.write(QStringLiteral("new.csv"),
                                 "provider,indicator,period,value\nNEW1,NEWI,2026-08,4\n");
    f.session.run([path](db::Database &database, const Progress &) -> Result<ChangeSet> {
        const auto report =
            importFigures(database, path, ownColumnsMapping(), {.createMissing = true});
        return report ? Result<ChangeSet>(report->changes) : fail(report.error());
    });
    REQUIRE(f.waitForIdle());
    const auto providers = [&] {
        return f.session.reader().records().all<Organisation>().value_or(QList<Organisation>());
    };
    const auto entries = [&] { return f.session.reader().journal().head()->sequence; };
    const auto standing = [&] {
        const auto all = providers();
        return std::any_of(all.begin(), all.end(), [](const Organisation &one) {
            return one.code == QStringLiteral("NEW1");
        });
    };
    const qint64 before = entries();
    f.part<FrozenTableView>("batchTable")->selectRow(0);

    f.press("batchWithdraw"); // she turns away
    REQUIRE(f.waitForIdle());
    REQUIRE(f.prompts.asked.size() == 1);
    CHECK(f.prompts.asked.last().text.startsWith(
        QStringLiteral("1 provider, 1 indicator came with these figures")));
    CHECK(f.prompts.linesAsked.isEmpty());
    CHECK(entries() == before);

    f.prompts.answers = {1};
    f.prompts.lines = {QStringLiteral("Wrong file")};
    f.press("batchWithdraw");
    REQUIRE(f.waitForIdle());
    CHECK(f.prompts.linesAsked.last().label.contains(
        QStringLiteral("What came with them stays: 1 provider, 1 indicator.")));
    CHECK(standing());
    f.prompts.lines = {QStringLiteral("It was right")};
    f.press("batchWithdraw"); // brings it back
    REQUIRE(f.waitForIdle());

    f.prompts.answers = {0};
    f.prompts.lines = {QStringLiteral("Wrong file")};
    f.press("batchWithdraw");
    REQUIRE(f.waitForIdle());
    CHECK_FALSE(standing());
    CHECK_FALSE(f.prompts.linesAsked.last().label.contains(QStringLiteral("stays")));
    CHECK(entries() == before + 3); // one for each thing done
    f.prompts.lines = {QStringLiteral("It was right after all")};
    f.press("batchWithdraw");
    REQUIRE(f.waitForIdle());
    CHECK(standing());
}

TEST_CASE("Data: figures go out as a table", "[data]")
{
    DataFixture f;
    f.open(true);
    const QString path = f.folder.filePath(QStringLiteral("out.csv"));
    f.prompts.files = {path};
    f.page->exportFigures();
    REQUIRE(f.waitForIdle());
    CHECK(QFileInfo(path).size() > 10000);
}

TEST_CASE("Data: Imports says of missing figures what Submissions says, and leads there",
          "[data][submissions]")
{
    DataFixture f;
    f.open(true);
    auto *submissions = new SubmissionsTab(f.session, f.prompts, f.settings);
    f.page->addTab(QStringLiteral("submissions"), QStringLiteral("Submissions"), submissions,
                   {{}, {}, [=](const QString &target) { return submissions->goTo(target); }});
    const auto *said = f.part<QLabel>("dataOverdue");
    REQUIRE(QTest::qWaitFor([&] { return !said->text().isEmpty(); }, f.kPatience));
    // On 12 October figures up to August are due.
    CHECK(said->text().startsWith(
        QStringLiteral("Figures missing of those due for Jun 2026 to Aug 2026: ")));

    QSignalSpy asked(f.page.get(), &Page::navigationRequested);
    f.press("dataSubmissions");
    REQUIRE(asked.size() == 1);
    const auto to = asked.first().first().value<Location>();
    CHECK(to.place == QStringLiteral("data"));
    REQUIRE(f.page->show(to.target));
    auto *grid = f.part<FrozenTableView>("submissionsGrid");
    REQUIRE(QTest::qWaitFor([&] { return grid->model() && grid->model()->rowCount() > 0; },
                            f.kPatience));
    const int last = grid->model()->columnCount() - 1;
    CHECK(grid->model()->headerData(last, Qt::Horizontal).toString() == QStringLiteral("Aug 2026"));
    QStringList expected; // from the cells of the last three months: "came/due"
    for (int row = 0; row < grid->model()->rowCount() - 1; ++row) {
        int due = 0;
        int came = 0;
        for (int month = last - 2; month <= last; ++month) {
            const QString cell = grid->model()->index(row, month).data().toString();
            if (!cell.contains(u'/'))
                continue; // nothing is due
            came += cell.section(u'/', 0, 0).toInt();
            due += cell.section(u'/', 1).toInt();
        }
        const QString name = grid->model()->index(row, 0).data().toString();
        if (came < due)
            expected.append(QStringLiteral("%1 (%2 of %3)").arg(name).arg(due - came).arg(due));
    }
    REQUIRE_FALSE(expected.isEmpty());
    QStringList names = said->text().section(QStringLiteral(": "), 1).split(QStringLiteral(", "));
    names.sort();
    expected.sort();
    CHECK(names == expected);
}

TEST_CASE("Data: nothing owed is nothing said", "[data][submissions]")
{
    DataFixture f;
    f.open(false);
    QTest::qWait(150);
    CHECK(f.part<QLabel>("dataOverdue")->text().isEmpty());
    CHECK_FALSE(f.part<QPushButton>("dataSubmissions")->isVisible());
}

TEST_CASE("Data: Ctrl+E on the lists does what More, Export does", "[data]")
{
    DataFixture f;
    f.open(true);
    auto *lists = new ListsTab(f.session, f.prompts, f.settings);
    f.page->addTab(QStringLiteral("lists"), QStringLiteral("Lists"), lists,
                   {{}, [lists] { lists->exportShown(); }});
    CHECK(f.page->canExport());
    REQUIRE(f.page->show(QStringLiteral("mappings")));
    CHECK_FALSE(f.page->canExport()); // a mapping has a button of its own
    REQUIRE(f.page->show(QStringLiteral("lists")));
    CHECK(f.page->canExport());
    const QString path = f.folder.filePath(QStringLiteral("list.xlsx"));
    f.prompts.files = {path};
    f.actions.action(action::kExport)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(path); }, 5000));
    CHECK(QFileInfo(path).size() > 1000);
    CHECK(f.prompts.files.isEmpty()); // the figures were not asked for too
}

TEST_CASE("Data: a published file is recognised", "[data][real]")
{
    NEEDS_SHARED_FOLDER();
    DataFixture f;
    f.open(false);
    f.page->importFiles(
        {candour::test::sharedFile(QStringLiteral("data/01_ae/ae_activity_2024-04.csv"))});
    REQUIRE(QTest::qWaitFor([&] { return f.part<QWidget>("importUnknownChoice")->isVisible(); },
                            DataFixture::kPatience));
    CHECK(f.part<QComboBox>("importMapping")->currentText()
          == QStringLiteral("A&E monthly CSV (NHS England)"));
    f.press("importCreate");
    f.press("importStore");
    REQUIRE(QTest::qWaitFor([&] { return f.figures() > 0; }, DataFixture::kPatience));
}

TEST_CASE("What was typed stands among the imports only when it is asked for, with its figures",
          "[data]")
{
    DataFixture f;
    f.open(true);
    const auto *table = f.part<FrozenTableView>("batchTable");
    const int imports = table->model()->rowCount();
    CHECK_FALSE(f.part<QCheckBox>("batchTyped")->isVisible()); // nothing was typed yet
    const ScorecardBooks &books = f.session.books();
    const auto provider = organisationByCode(books.organisations, QStringLiteral("ZZ1"));
    const auto measure =
        std::find_if(books.indicators.begin(), books.indicators.end(),
                     [](const Indicator &one) { return one.code == QStringLiteral("AE4H"); });
    REQUIRE(measure != books.indicators.end());
    for (const char *text : {"73.4", "80.5"}) {
        const QList<EnteredFigure> typed {{Ref<Organisation>(provider->uid),
                                           Ref<Indicator>(measure->uid), Period::month(2026, 7),
                                           QString::fromLatin1(text)}};
        const int before = int(test::must(f.session.reader().observations().batches()).size());
        f.session.run([typed](db::Database &database, const Progress &) {
            return enterFigures(database, typed, QStringLiteral("test"));
        });
        REQUIRE(QTest::qWaitFor(
            [&] {
                return int(test::must(f.session.reader().observations().batches()).size()) > before;
            },
            DataFixture::kPatience));
        QCoreApplication::processEvents();
    }
    CHECK(table->model()->rowCount() == imports);
    auto *box = f.part<QCheckBox>("batchTyped");
    REQUIRE(QTest::qWaitFor([&] { return box->isVisible(); }, DataFixture::kPatience));
    CHECK(box->text().contains(QStringLiteral("(2)")));
    box->click();
    CHECK(table->model()->rowCount() == imports + 2);
    const Uid newest = test::must(f.session.reader().observations().batches()).first().uid;
    box->click();
    CHECK(table->model()->rowCount() == imports);
    REQUIRE(f.page->show(newest.toText())); // as the journal leads to it
    CHECK(box->isChecked());
    REQUIRE(QTest::qWaitFor([&] { return f.page->detailsWidget() != nullptr; },
                            DataFixture::kPatience));
    const auto *figures =
        f.page->detailsWidget()->findChild<QLabel *>(QStringLiteral("batchFigures"));
    REQUIRE(figures);
    CHECK(figures->text().endsWith(QStringLiteral("Jul 2026: 73.4 % → 80.5 %")));
}
