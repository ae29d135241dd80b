// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RemarkService.h"
#include "core/services/UndoService.h"
#include "tests/support/TempFile.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/models/MatrixModel.h"
#include "ui/models/ScorecardModel.h"
#include "ui/panels/FigureDetails.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace candour;
using test::ScorecardFixture;

namespace {

std::vector<Observation> seriesOf(ScorecardFixture &fixture, const char *provider,
                                  const char *indicator)
{
    const ScorecardBooks &books = fixture.session.books();
    const auto organisation =
        organisationByCode(books.organisations, QString::fromLatin1(provider));
    REQUIRE(organisation.has_value());
    for (const Indicator &one : books.indicators) {
        if (one.code != QLatin1String(indicator))
            continue;
        const auto series =
            ScorecardService(fixture.session.reader())
                .series(Ref<Organisation>(organisation->uid), Ref<Indicator>(one.uid));
        REQUIRE(series.has_value());
        return *series;
    }
    FAIL("no such indicator");
    return {};
}

Figure figureAt(ScorecardFixture &fixture, const char *indicator, const Period &period)
{
    for (const Observation &one : seriesOf(fixture, "ZZ1", indicator)) {
        if (one.period == period)
            return one.figure;
    }
    FAIL("no figure for " << period.label().toStdString());
    return {};
}

} // namespace

TEST_CASE("The matrix leads to a scorecard by Enter", "[scorecards]")
{
    ScorecardFixture fixture;
    fixture.show({});
    CHECK(fixture.page->title() == QStringLiteral("Scorecards"));
    CHECK(fixture.page->breadcrumb().isEmpty());
    FrozenTableView *matrix = fixture.matrix();
    QAbstractItemModelTester tester(matrix->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(matrix->model()->rowCount() >= 3);

    // Worst first: never more reds above fewer.
    int before = INT_MAX;
    for (int line = 0; line < matrix->model()->rowCount(); ++line) {
        const auto counts = matrix->model()
                                ->index(line, MatrixModel::kTallyColumn)
                                .data(TallyRole)
                                .value<RagCounts>();
        CHECK(counts.red <= before);
        before = counts.red;
    }
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(1, 0));
    const QString code = matrix->model()->index(1, 0).data(UnitRole).toString();
    QTest::keyClick(matrix, Qt::Key_Return);
    CHECK(fixture.asked == Location {QStringLiteral("scorecards"), code});
    CHECK(fixture.page->title() != QStringLiteral("Scorecards"));
    REQUIRE(fixture.page->breadcrumb().size() == 1);
    CHECK(fixture.table()->isVisible());
    CHECK(fixture.table()->hasFocus());
    CHECK(fixture.page->canPrint());
    CHECK(fixture.page->printedDocument());

    // The neighbours in the matrix, without going back to it.
    QTest::keyClick(fixture.table(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(fixture.asked.target == matrix->model()->index(2, 0).data(UnitRole).toString());
    QTest::keyClick(fixture.table(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(fixture.asked.target == code);

    fixture.page->show({});
    CHECK(matrix->model()->index(matrix->currentIndex().row(), 0).data(UnitRole).toString()
          == code);
}

TEST_CASE("A cell of the matrix opens its details with the chart", "[scorecards]")
{
    ScorecardFixture fixture;
    fixture.show({});
    FrozenTableView *matrix = fixture.matrix();
    QSignalSpy requested(fixture.page.get(), &Page::detailsRequested);
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, MatrixModel::kFirstMeasureColumn));
    QTest::keyClick(matrix, Qt::Key_Return);
    fixture.settle();
    CHECK(requested.size() == 1);
    QWidget *details = fixture.page->detailsWidget();
    REQUIRE(details);
    CHECK_FALSE(details->findChild<QWidget *>(QStringLiteral("figureChart"))->isHidden());
    CHECK_FALSE(details->findChild<QLabel *>(QStringLiteral("figureVerdict"))->text().isEmpty());
}

TEST_CASE("The scorecard's model keeps the rules of models", "[scorecards]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    QAbstractItemModelTester tester(fixture.table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex kept = fixture.cell("AE4H", "Sep 26");
    for (const char *name : {"scorecardGrouping", "scorecardRows", "scorecardMonths"}) {
        auto *box = fixture.part<QComboBox>(name);
        for (int i = 0; i < box->count(); ++i)
            box->setCurrentIndex(i);
        box->setCurrentIndex(0);
    }
    CHECK(fixture.table()->model()->rowCount() > 10);
    CHECK(fixture.cell("AE4H", "Sep 26").isValid());
}

TEST_CASE("Typing over a figure stores a typed batch", "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Sep 26");
    const qint64 before = fixture.journalEntries();
    fixture.goTo(cell);
    QTest::keyClick(fixture.table(), Qt::Key_9);
    REQUIRE(fixture.editor());
    QTest::keyClicks(fixture.editor(), QStringLiteral("0.5"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.waitForCommand();
    CHECK(fixture.journalEntries() == before + 1);
    CHECK(figureAt(fixture, "AE4H", Period::month(2026, 9)).value == 90.5);
    CHECK(cell.data().toString() == QStringLiteral("90.5"));
    const auto batches = fixture.session.reader().observations().batches();
    REQUIRE(batches.has_value());
    CHECK(std::count_if(batches->begin(), batches->end(),
                        [](const db::BatchInfo &batch) {
                            return batch.kind == QLatin1String("typed") && batch.rows == 1;
                        })
          == 1);
    // Typing goes on below.
    CHECK(fixture.table()->currentIndex().row() == cell.row() + 1);
    CHECK(fixture.table()->currentIndex().column() == cell.column());
}

TEST_CASE("A value without parts takes the year to date away, and says so", "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Aug 26");
    fixture.goTo(cell);
    QTest::keyClick(fixture.table(), Qt::Key_8);
    QTest::keyClicks(fixture.editor(), QStringLiteral("0"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.waitForCommand();
    const QString said =
        QStringLiteral("Aug 2026 has a value without numerator and denominator, so no year to date "
                       "can be worked out.");
    CHECK(fixture.bannerText().contains(said));
    const auto *model = static_cast<const ScorecardModel *>(fixture.table()->model());
    const QModelIndex year = cell.sibling(cell.row(), model->columnOf(ScorecardColumn::YearToDate));
    CHECK(year.data().toString() == QStringLiteral("–"));
    CHECK(year.data(Qt::ToolTipRole).toString().contains(said));
    CHECK(year.data(Qt::AccessibleTextRole).toString().contains(said));
    fixture.goTo(cell);
    const auto *sentence =
        fixture.page->detailsWidget()->findChild<QLabel *>(QStringLiteral("figureYearVerdict"));
    REQUIRE(sentence);
    CHECK(sentence->text() == said);

    // Undone, the sentence goes with the figure.
    const qint64 typed = test::must(fixture.session.reader().journal().head()).sequence;
    fixture.session.run(
        [typed](db::Database &database, const Progress &) { return undoEntry(database, typed); });
    fixture.waitForCommand();
    CHECK_FALSE(fixture.bannerText().contains(said));
}

TEST_CASE("A heading that is clicked leaves no figure to type over", "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    const qint64 before = fixture.journalEntries();
    FrozenTableView *table = fixture.table();
    const auto *model = static_cast<const ScorecardModel *>(table->model());
    int heading = 0;
    while (heading < model->rowCount() && model->rowAt(heading))
        ++heading;
    REQUIRE(heading < model->rowCount());
    auto *standing = table->findChild<QTableView *>(QStringLiteral("frozenPart"));
    REQUIRE(standing);
    const QModelIndex title = model->index(heading, ScorecardModel::kIndicatorColumn);
    SECTION("in the names")
    {
        QTest::mouseClick(standing->viewport(), Qt::LeftButton, {},
                          standing->visualRect(title).center());
    }
    SECTION("among the months")
    {
        const QModelIndex month = title.siblingAtColumn(model->newestMonthColumn());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(month).center());
    }
    CHECK_FALSE(table->currentIndex().isValid());
    QTest::keyClick(table, Qt::Key_7);
    CHECK_FALSE(fixture.editor());
    fixture.settle();
    CHECK(fixture.journalEntries() == before);
}

TEST_CASE("F2 begins with what stands there, and leaving it so changes nothing",
          "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const qint64 before = fixture.journalEntries();
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    const Figure figure = figureAt(fixture, "AE4H", Period::month(2026, 9));
    QTest::keyClick(fixture.table(), Qt::Key_F2);
    REQUIRE(fixture.editor());
    CHECK(fixture.editor()->text().remove(u',').startsWith(QString::number(figure.numerator, 'f', 0)
                                                           + u'/'));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.journalEntries() == before);
}

TEST_CASE("A refused figure stays in its cell with the sentence", "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const qint64 before = fixture.journalEntries();
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    QTest::keyClick(fixture.table(), Qt::Key_1);
    QTest::keyClicks(fixture.editor(), QStringLiteral("04"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.settle();
    REQUIRE(fixture.editor());
    CHECK(fixture.editor()->text() == QStringLiteral("104"));
    CHECK(fixture.bannerText().contains(QStringLiteral("104 % is not between 0 and 100 %")));
    CHECK(fixture.journalEntries() == before);
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
    fixture.settle();
    CHECK(fixture.bannerText().isEmpty());
}

TEST_CASE("A pasted block is one entry; a bad one stores nothing", "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QModelIndex corner = fixture.cell("AE4H", "Jul 26");
    const qint64 before = fixture.journalEntries();
    fixture.goTo(corner);
    SECTION("a block of two rows and three months")
    {
        QApplication::clipboard()->setText(QStringLiteral("81\t82\t83\n11\t12\t13\n"));
        QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier);
        fixture.waitForCommand();
        CHECK(fixture.journalEntries() == before + 1);
        CHECK(figureAt(fixture, "AE4H", Period::month(2026, 7)).value == 81);
        CHECK(figureAt(fixture, "AE4H", Period::month(2026, 9)).value == 83);
        const QModelIndex below =
            fixture.table()->model()->index(corner.row() + 1, corner.column() + 2);
        CHECK(below.data(RawRole).toDouble() == 13);
    }
    SECTION("a bad cell")
    {
        QApplication::clipboard()->setText(QStringLiteral("81\tabc\t83\n11\t12\t13\n"));
        QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier);
        fixture.settle();
        CHECK(fixture.journalEntries() == before);
        CHECK(fixture.bannerText().contains(QStringLiteral("Aug 2026: “abc”")));
        CHECK(fixture.bannerText().contains(QStringLiteral("Nothing was stored")));
        CHECK(fixture.table()->currentIndex().column() == corner.column() + 1);
    }
    SECTION("more months than there are")
    {
        QApplication::clipboard()->setText(QStringLiteral("1\t2\t3\t4"));
        QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier);
        fixture.settle();
        CHECK(fixture.journalEntries() == before);
        CHECK(fixture.bannerText().contains(QStringLiteral("4 wide and 1 high")));
    }
}

TEST_CASE("Delete clears the chosen figures in one command; copying takes them along",
          "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QModelIndex corner = fixture.cell("AE4H", "Aug 26");
    fixture.goTo(corner);
    fixture.table()->selectionModel()->select(
        QItemSelection(corner, corner.siblingAtColumn(corner.column() + 1)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(fixture.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().count(u'\t') == 1);
    CHECK(QApplication::clipboard()->mimeData()->hasHtml());
    const qint64 before = fixture.journalEntries();
    QTest::keyClick(fixture.table(), Qt::Key_Delete);
    fixture.waitForCommand();
    CHECK(fixture.journalEntries() == before + 1);
    CHECK(fixture.cell("AE4H", "Sep 26").data().toString() == QStringLiteral("–"));
}

TEST_CASE("M writes a comment, which its cell shows", "[scorecards][remarks]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Aug 26");
    CHECK_FALSE(cell.data(MarkRole).value<CellMark>().commented);
    fixture.goTo(cell);
    fixture.page->detailsWidget()->show();
    REQUIRE(QTest::qWaitForWindowExposed(fixture.page->detailsWidget()));
    fixture.activate();
    fixture.table()->setFocus();
    QSignalSpy requested(fixture.page.get(), &Page::detailsRequested);
    QTest::keyClick(fixture.table(), Qt::Key_M);
    CHECK(requested.size() == 1);
    auto *field =
        fixture.page->detailsWidget()->findChild<QPlainTextEdit *>(QStringLiteral("figureComment"));
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("Two wards closed."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    fixture.waitForCommand();
    CHECK(cell.data(MarkRole).value<CellMark>().commented);
    CHECK_FALSE(cell.data(StaleRole).toBool());
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Two wards closed.")));

    // Another figure in its place: the comment is about the earlier one.
    fixture.activate();
    fixture.goTo(cell);
    QTest::keyClick(fixture.table(), Qt::Key_7);
    QTest::keyClicks(fixture.editor(), QStringLiteral("0"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.waitForCommand();
    CHECK(cell.data(StaleRole).toBool());
}

TEST_CASE("M beneath another's comment begins one of hers", "[scorecards][remarks]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Sep 26"); // the sample's, by Pell
    fixture.goTo(cell);
    QWidget *details = fixture.page->detailsWidget();
    details->show();
    REQUIRE(QTest::qWaitForWindowExposed(details));
    fixture.activate();
    fixture.table()->setFocus();
    auto *field = details->findChild<QPlainTextEdit *>(QStringLiteral("figureComment"));
    const auto *by = details->findChild<QLabel *>(QStringLiteral("figureCommentBy"));
    REQUIRE((field && by));
    const QString his = field->toPlainText();
    REQUIRE(his.startsWith(QStringLiteral("Six months below")));
    const qint64 before = fixture.journalEntries();
    QTest::keyClick(fixture.table(), Qt::Key_M);
    CHECK(field->toPlainText().isEmpty());
    CHECK(by->text().contains(his)); // in sight while she types
    SECTION("left empty, his stands as it was")
    {
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        CHECK(field->toPlainText() == his);
        CHECK(fixture.journalEntries() == before);
    }
    SECTION("hers goes beneath his, with his name")
    {
        QTest::keyClicks(field, QStringLiteral("Two wards closed."));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        fixture.waitForCommand();
        CHECK(fixture.journalEntries() == before + 1);
        const QString both = field->toPlainText();
        CHECK(both.startsWith(his + QStringLiteral("\n(Joseph Pell")));
        CHECK(both.endsWith(QStringLiteral("\nTwo wards closed.")));
        CHECK(by->text().contains(QStringLiteral("first written by Joseph Pell")));
    }
}

TEST_CASE("A verdict of her own is marked and explained", "[scorecards][remarks]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Sep 26");
    fixture.goTo(cell);
    fixture.prompts.answers = {1}; // amber
    fixture.prompts.lines = {QStringLiteral("Reporting fault, corrected in October.")};
    QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.waitForCommand();
    // A stray Enter gives no verdict.
    REQUIRE(fixture.prompts.asked.size() == 1);
    CHECK(fixture.prompts.asked.first().preferred == Question::kTurnAway);
    const auto mark = cell.data(MarkRole).value<CellMark>();
    CHECK(mark.mark == Mark::Amber);
    CHECK(mark.overridden);
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Reporting fault")));

    fixture.prompts.answers = {3}; // the computed one
    QTest::keyClick(fixture.table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.waitForCommand();
    CHECK_FALSE(cell.data(MarkRole).value<CellMark>().overridden);
}

TEST_CASE("A file that cannot be written says so where figures are typed", "[scorecards][typing]")
{
    ScorecardFixture first;
    // The first holds the lock, so the second may only read.
    FileSession second(first.clock);
    QSignalSpy opened(&second, &FileSession::opened);
    second.open(first.path());
    REQUIRE((!opened.isEmpty() || opened.wait(10000)));
    REQUIRE_FALSE(second.readOnlyReason().isEmpty());
    ActionRegistry actions;
    ScorecardsPage page(second, actions, first.settings, first.prompts);
    page.show(QStringLiteral("ZZ1|AE4H|2026-09"));
    page.widget()->show();
    REQUIRE(QTest::qWaitForWindowExposed(page.widget()));
    page.widget()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.widget()));
    auto *table = page.widget()->findChild<FrozenTableView *>(QStringLiteral("scorecardTable"));
    const QModelIndex cell = table->currentIndex();
    CHECK_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(second.readOnlyReason().toHtmlEscaped()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    CHECK_FALSE(page.widget()->findChild<QLineEdit *>(QStringLiteral("figureEditor")));
    const auto *banner = page.widget()->findChild<QWidget *>(QStringLiteral("scorecardBanner"));
    CHECK(banner->isVisible());
}

TEST_CASE("A file without figures says what belongs here", "[scorecards]")
{
    ScorecardFixture fixture(false);
    fixture.show({});
    auto *button = fixture.part<QPushButton>("button.scorecards.import");
    REQUIRE(button->isVisible());
    CHECK_FALSE(fixture.page->canPrint());
    CHECK(fixture.page->detailsWidget() == nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(fixture.asked.place == QStringLiteral("data"));
}

TEST_CASE("A scorecard is exported, and shown quickly", "[scorecards]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1|AE4H|2026-07"));
    CHECK(fixture.table()->currentIndex() == fixture.cell("AE4H", "Jul 26"));
    const QString path = fixture.folder.filePath(QStringLiteral("card.csv"));
    fixture.prompts.files = {path};
    fixture.actions.action(action::kExport)->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("AE4H"));

    fixture.page->show(QStringLiteral("ZZ2"));
    QElapsedTimer timer;
    timer.start();
    fixture.page->show(QStringLiteral("ZZ3"));
    fixture.page->widget()->grab();
    INFO("a scorecard is read and painted in " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 1000); // a debug build on a busy machine
}
