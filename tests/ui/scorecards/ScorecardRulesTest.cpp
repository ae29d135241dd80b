// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Targets, grades, overall colours and columns on the scorecard's screens.

#include "core/report/Document.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/models/MatrixModel.h"
#include "ui/models/MeasureModel.h"
#include "ui/models/ScorecardModel.h"
#include "ui/panels/FigureDetails.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace candour;
using test::ScorecardFixture;

namespace {

/// The open dialog of this name.
QDialog *dialogNamed(const char *name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->objectName() == QLatin1String(name))
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

template <typename T>
T *partOf(QWidget *owner, const char *name)
{
    T *found = owner->findChild<T *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

QModelIndex targetCell(const ScorecardFixture &fixture, const char *indicator)
{
    return fixture.cell(indicator, "Sep 26").siblingAtColumn(ScorecardModel::kTargetColumn);
}

const ScorecardModel &modelOf(const ScorecardFixture &fixture)
{
    return *static_cast<const ScorecardModel *>(fixture.table()->model());
}

std::vector<Observation> seriesOf(ScorecardFixture &fixture, const char *indicator)
{
    const ScorecardBooks &books = fixture.session.books();
    for (const Indicator &one : books.indicators) {
        if (one.code == QLatin1String(indicator))
            return *ScorecardService(fixture.session.reader())
                        .series(Ref<Organisation>(
                                    organisationByCode(books.organisations, QStringLiteral("ZZ1"))
                                        ->uid),
                                Ref<Indicator>(one.uid));
    }
    return {};
}

} // namespace

TEST_CASE("Quarters, finished years and last year stand beside the months", "[scorecards][columns]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    for (const char *name : {"quarters", "years", "lastYear"}) {
        auto *action =
            fixture.part<QAction>(QByteArray("scorecardColumns.").append(name).constData());
        action->trigger();
    }
    const ScorecardModel &model = modelOf(fixture);
    QAbstractItemModelTester tester(fixture.table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Q2 2026/27 of the four-hour measure: parts summed, never percentages averaged.
    double seen = 0;
    double all = 0;
    for (const Observation &one : seriesOf(fixture, "AE4H")) {
        if (one.period >= Period::month(2026, 7) && one.period <= Period::month(2026, 9)) {
            seen += one.figure.numerator;
            all += one.figure.denominator;
        }
    }
    REQUIRE(all > 0);
    const QModelIndex quarter = fixture.cell("AE4H", "Q2 26/27");
    CHECK(model.kindOf(quarter.column()) == ScorecardColumn::Quarter);
    CHECK(quarter.data(RawRole).toDouble() == Approx(100 * seen / all));
    CHECK_FALSE(quarter.flags() & Qt::ItemIsEditable);
    const int year = model.columnOf(ScorecardColumn::Year);
    REQUIRE(year > 0);
    CHECK(model.headerData(year, Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("2025/26"));
    const QModelIndex lastYear = quarter.siblingAtColumn(model.columnOf(ScorecardColumn::LastYear));
    CHECK(lastYear.data(MarkRole).value<CellMark>().mark == Mark::None);
    CHECK_FALSE(lastYear.data(RawRole).isNull());

    // Remembered by the next page.
    const ScorecardOptions kept = readOptions(fixture.settings);
    CHECK(kept.extras.quarters);
    CHECK(kept.extras.years);
    CHECK(kept.extras.lastYear);
}

TEST_CASE("A target typed in its cell shows what it would change before it is saved",
          "[scorecards][target]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QModelIndex cell = targetCell(fixture, "AE4H");
    fixture.goTo(cell);
    const qint64 before = fixture.journalEntries();
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    auto *line = fixture.page->widget()->findChild<QLineEdit *>(QStringLiteral("targetEditor"));
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("40"));
    QTest::keyClick(line, Qt::Key_Return);
    fixture.settle();
    QDialog *dialog = dialogNamed("thresholdDialog");
    REQUIRE(dialog);
    CHECK(partOf<QLineEdit>(dialog, "target")->text() == QStringLiteral("40"));
    auto *changes = partOf<QTableView>(dialog, "changes");
    // From the next figures on nothing that stands is judged anew.
    CHECK(changes->model()->rowCount() == 0);
    // The amber bound of the earlier target, 90, would be better than this one.
    partOf<QLineEdit>(dialog, "amber")->setText(QStringLiteral("35"));
    partOf<QPushButton>(dialog, "fromYear")->click();
    QTest::qWait(250);
    CHECK(changes->model()->rowCount() > 0);
    CHECK(partOf<QLabel>(dialog, "summary")->text().contains(QStringLiteral("would change")));
    CHECK(fixture.journalEntries() == before);
    // Past verdicts are turned with a reason only.
    CHECK_FALSE(partOf<QPushButton>(dialog, "accept")->isEnabled());
    CHECK(partOf<QLabel>(dialog, "problem")->text().contains(QStringLiteral("Say why")));
    partOf<QLineEdit>(dialog, "reason")->setText(QStringLiteral("Agreed for the year"));
    CHECK(partOf<QPushButton>(dialog, "accept")->isEnabled());
    // An amber bound better than the target is refused beneath its field.
    auto *amber = partOf<QLineEdit>(dialog, "amber");
    REQUIRE(amber->isVisible());
    amber->setText(QStringLiteral("45"));
    QTest::qWait(250);
    CHECK_FALSE(partOf<QPushButton>(dialog, "accept")->isEnabled());
    auto *problem = partOf<QLabel>(dialog, "problem");
    CHECK(problem->text().contains(QStringLiteral("better than the target")));
    CHECK(amber->accessibleDescription() == problem->text());
    const QRect said(problem->mapTo(dialog, QPoint()), problem->size());
    CHECK(said.top() >= amber->mapTo(dialog, QPoint(0, amber->height())).y());
    CHECK(said.bottom() <= partOf<QComboBox>(dialog, "basis")->mapTo(dialog, QPoint(0, 0)).y());
    amber->setText(QStringLiteral("35"));
    QTest::qWait(250);
    partOf<QPushButton>(dialog, "accept")->click();
    fixture.waitForCommand();
    CHECK(fixture.journalEntries() == before + 1);
    CHECK(targetCell(fixture, "AE4H").data().toString().contains(QStringLiteral("40")));
    CHECK(fixture.cell("AE4H", "Sep 26").data(MarkRole).value<CellMark>().mark == Mark::Green);

    // A text that is no target stays without consequence and says so.
    fixture.goTo(targetCell(fixture, "AE4H"));
    QTest::keyClick(fixture.table(), Qt::Key_F2);
    line = fixture.page->widget()->findChild<QLineEdit *>(QStringLiteral("targetEditor"));
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("often"));
    QTest::keyClick(line, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.bannerText().contains(QStringLiteral("is not a target")));
}

TEST_CASE("Ctrl+D fills the figures below in one command", "[scorecards][typing]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    auto *rows = fixture.part<QComboBox>("scorecardGrouping");
    rows->setCurrentIndex(rows->findData(QStringLiteral("none")));
    const QModelIndex first = fixture.cell("AE4H", "Sep 26");
    fixture.goTo(first);
    const qint64 before = fixture.journalEntries();
    const QModelIndex below = first.siblingAtRow(first.row() + 1);
    fixture.table()->selectionModel()->select(QItemSelection(first, below),
                                              QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(fixture.table(), Qt::Key_D, Qt::ControlModifier);
    QTest::qWait(200);
    // Either the measure below takes such a figure, in one entry, or the reason is said.
    const bool stored = fixture.journalEntries() == before + 1;
    CHECK(stored != !fixture.bannerText().isEmpty());
}

TEST_CASE("Poor data are marked beside the value and said in a sentence", "[scorecards][quality]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    CHECK_FALSE(fixture.cell("AE4H", "Sep 26").data(MarkRole).value<CellMark>().poorData);
    QWidget *details = fixture.page->detailsWidget();
    REQUIRE(details);
    partOf<QPushButton>(details, "figureGrade")->click();
    QDialog *dialog = dialogNamed("qualityDialog");
    REQUIRE(dialog);
    auto *grade = partOf<QComboBox>(dialog, "grade");
    grade->setCurrentIndex(grade->findData(int(QualityGrade::Poor)));
    partOf<QLineEdit>(dialog, "note")->setText(QStringLiteral("Not validated"));
    partOf<QPushButton>(dialog, "accept")->click();
    fixture.waitForCommand();
    CHECK(fixture.cell("AE4H", "Sep 26").data(MarkRole).value<CellMark>().poorData);
    CHECK_FALSE(fixture.cell("AE4H", "Aug 26").data(MarkRole).value<CellMark>().poorData);
    CHECK(modelOf(fixture)
              .explanation(fixture.cell("AE4H", "Sep 26"))
              .contains(QStringLiteral("Data quality is poor from 1 Sep 2026: Not validated.")));
    CHECK(partOf<QLabel>(details, "figureQuality")->text().contains(QStringLiteral("poor")));

    // It can be taken away again, not only be another.
    partOf<QPushButton>(details, "figureGrade")->click();
    dialog = dialogNamed("qualityDialog");
    REQUIRE(dialog);
    partOf<QPushButton>(dialog, "removeGrade")->click();
    fixture.waitForCommand();
    CHECK_FALSE(fixture.cell("AE4H", "Sep 26").data(MarkRole).value<CellMark>().poorData);
    CHECK(partOf<QLabel>(details, "figureQuality")->text().startsWith(QStringLiteral("Nobody")));
}

TEST_CASE("The sample shows poor data and a verdict of the lead's own", "[scorecards][quality]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    CHECK(fixture.cell("I-09", "Aug 26").data(MarkRole).value<CellMark>().poorData);
    CHECK_FALSE(fixture.cell("I-09", "Jun 26").data(MarkRole).value<CellMark>().poorData);
    CHECK(fixture.cell("I-09", "YTD").data(MarkRole).value<CellMark>().poorData); // with August
    const CellMark mark = fixture.cell("CAN62", "Aug 26").data(MarkRole).value<CellMark>();
    CHECK(mark.overridden);
    CHECK(mark.mark == Mark::Amber);
    CHECK(modelOf(fixture)
              .explanation(fixture.cell("CAN62", "Aug 26"))
              .contains(QStringLiteral("still rising")));
}

TEST_CASE("One measure at all providers marks poor data and says why on paper too",
          "[scorecards][quality]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("|I-09|ZZ1"));
    const auto *table = fixture.part<FrozenTableView>("measureTable");
    const QModelIndex here = table->currentIndex();
    const QModelIndex latest = here.siblingAtColumn(MeasureModel::Latest);
    CHECK(latest.data(MarkRole).value<CellMark>().poorData);
    CHECK(latest.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Data quality is poor")));
    int marked = 0;
    for (int line = 0; line < table->model()->rowCount(); ++line)
        marked += table->model()
                      ->index(line, MeasureModel::Latest)
                      .data(MarkRole)
                      .value<CellMark>()
                      .poorData;
    CHECK(marked == 1); // the other providers' data are not
    const auto paper = fixture.page->printedDocument();
    REQUIRE(paper);
    CHECK(documentText(*paper).contains(QStringLiteral("\u00a0q")));
    CHECK(documentText(*paper).contains(QStringLiteral("Data quality is poor")));
}

TEST_CASE("Comments that cannot be read are not passed off as none", "[scorecards][remarks]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Aug 26"));
    REQUIRE(fixture.page->detailsWidget());
    QSignalSpy failed(&fixture.session, &FileSession::readFailed);
    bool away = false;
    fixture.session.run(
        [](db::Database &database, const Progress &) -> Result<ChangeSet> {
            for (const char *sql :
                 {"PRAGMA query_only = OFF", "ALTER TABLE comment RENAME TO comment_away"}) {
                if (auto done = database.connection().run(QString::fromLatin1(sql)); !done)
                    return fail(done.error());
            }
            return ChangeSet();
        },
        fixture.page.get(),
        [&](const Result<ChangeSet> &result) {
            if (!result)
                FAIL_CHECK(result.error().text.toStdString()
                           << result.error().detail.toStdString());
            away = true;
        });
    REQUIRE(QTest::qWaitFor([&] { return away; }, 5000));
    fixture.goTo(fixture.cell("AE4H", "Jul 26"));
    CHECK(QTest::qWaitFor([&] { return !failed.isEmpty(); }, 2000));
    CHECK_FALSE(fixture.page->detailsWidget()); // half of it would pass for all
}

TEST_CASE("Six months fit beside the details on a laptop, five with the icons", "[scorecards]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    constexpr int kBesideDetails = 1366 - 197 - 305; // side bar and details pane
    fixture.page->widget()->resize(kBesideDetails, 640);
    fixture.settle();
    const FrozenTableView *table = fixture.table();
    const auto whole = [&] {
        const int names = table->columnWidth(ScorecardModel::kIndicatorColumn);
        int count = 0;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const int left = table->columnViewportPosition(column);
            if (modelOf(fixture).isMonth(column) && left >= names
                && left + table->columnWidth(column) <= table->viewport()->width())
                ++count;
        }
        return count;
    };
    CHECK(whole() >= 5);
    fixture.part<QAction>("scorecardColumns.icons")->trigger();
    fixture.settle();
    CHECK(whole() >= 6);
}

TEST_CASE("A verdict of her own can be taken back from the details", "[scorecards][remarks]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    fixture.prompts.answers = {1};
    fixture.prompts.lines = {QStringLiteral("Recovery agreed")};
    QWidget *details = fixture.page->detailsWidget();
    auto *back = partOf<QPushButton>(details, "figureComputed");
    CHECK(back->isHidden());
    partOf<QPushButton>(details, "figureOverride")->click();
    fixture.waitForCommand();
    CHECK(fixture.cell("AE4H", "Sep 26").data(MarkRole).value<CellMark>().overridden);
    CHECK_FALSE(back->isHidden());
    back->parentWidget()->layout()->activate(); // no window shows it here
    // Under the other button: beside it they would be wider than the pane.
    CHECK(back->y() >= partOf<QPushButton>(details, "figureOverride")->geometry().bottom());
    CHECK(partOf<QLabel>(details, "figureVerdict")
              ->text()
              .contains(QStringLiteral("Recovery agreed")));
    back->click();
    fixture.waitForCommand();
    CHECK_FALSE(fixture.cell("AE4H", "Sep 26").data(MarkRole).value<CellMark>().overridden);
}

TEST_CASE("One measure at all providers, and back", "[scorecards][measure]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    QTest::keyClick(fixture.table(), Qt::Key_M, Qt::ControlModifier);
    CHECK(fixture.asked == Location {QStringLiteral("scorecards"), QStringLiteral("|AE4H|ZZ1")});
    auto *view = fixture.part<FrozenTableView>("measureTable");
    REQUIRE(view->isVisible());
    const auto &model = *static_cast<const MeasureModel *>(view->model());
    QAbstractItemModelTester tester(view->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.content().providers.size() >= 2);
    CHECK(model.lineAt(view->currentIndex().row())->organisation.code == QStringLiteral("ZZ1"));
    // The worst first: never a milder verdict above a graver one, nor a better value above a worse.
    for (size_t i = 1; i < model.content().providers.size(); ++i) {
        const ScorecardRow &above = model.content().providers[i - 1].row;
        const ScorecardRow &below = model.content().providers[i].row;
        const int graver = severity(ragOf(above, VerdictChoice::Latest));
        const int milder = severity(ragOf(below, VerdictChoice::Latest));
        CHECK(graver >= milder);
        if (graver == milder && above.latest >= 0 && below.latest >= 0)
            CHECK(above.latestCell()->value <= below.latestCell()->value);
    }
    CHECK(fixture.page->title().contains(QStringLiteral("hours")));
    REQUIRE(fixture.page->breadcrumb().size() == 1);
    CHECK(fixture.page->canPrint());
    const auto paper = fixture.page->printedDocument();
    REQUIRE(paper);
    CHECK(
        documentText(*paper).contains(shortNameOf(model.content().providers.front().organisation)));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(fixture.asked.target == QStringLiteral("ZZ1|AE4H"));
    CHECK(fixture.table()->isVisible());
    CHECK_FALSE(fixture.page->show(QStringLiteral("|NONESUCH")));
}

TEST_CASE("The overall colour is that of the weakest dimension, on every screen",
          "[scorecards][overall]")
{
    ScorecardFixture fixture;
    fixture.show({});
    FrozenTableView *matrix = fixture.matrix();
    const QModelIndex overall = matrix->model()->index(0, MatrixModel::kOverallColumn);
    const Mark mark = overall.data(MarkRole).value<CellMark>().mark;
    CHECK_FALSE(overall.data(Qt::ToolTipRole).toString().isEmpty());
    const QString code = matrix->model()->index(0, 0).data(UnitRole).toString();
    fixture.show(code);
    CHECK(fixture.part<QWidget>("overallChip")
              ->accessibleName()
              .contains(mark == Mark::NoData ? QStringLiteral("Overall") : markWord(mark)));
    const QString sentence = fixture.part<QLabel>("overallSentence")->text();
    CHECK_FALSE(sentence.isEmpty());
    const auto paper = fixture.page->printedDocument();
    REQUIRE(paper);
    CHECK(documentText(*paper).contains(sentence));
}

TEST_CASE("The matrix is printed and exported as it stands", "[scorecards][matrix]")
{
    ScorecardFixture fixture;
    fixture.show({});
    const auto paper = fixture.page->printedDocument();
    REQUIRE(paper);
    const QString text = documentText(*paper);
    const QAbstractItemModel *model = fixture.matrix()->model();
    for (int line = 0; line < model->rowCount(); ++line)
        CHECK(text.contains(model->index(line, 0).data().toString()));
    for (const char *name : {"matrix.csv", "matrix.xlsx"}) {
        const QString path = fixture.folder.filePath(QString::fromLatin1(name));
        fixture.prompts.files = {path};
        fixture.actions.action(action::kExport)->trigger();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(2) == (path.endsWith(QStringLiteral("xlsx")) ? "PK" : "\xEF\xBB"));
    }
}

TEST_CASE("Measures and providers of the matrix are chosen and remembered", "[scorecards][matrix]")
{
    ScorecardFixture fixture;
    fixture.show({});
    auto *measures = fixture.part<QComboBox>("matrixMeasures");
    measures->setCurrentIndex(measures->findData(QStringLiteral("choose")));
    QDialog *dialog = dialogNamed("pickDialog");
    REQUIRE(dialog);
    partOf<QPushButton>(dialog, "none")->click();
    CHECK_FALSE(partOf<QPushButton>(dialog, "accept")->isEnabled());
    partOf<QLineEdit>(dialog, "find")->setText(QStringLiteral("hours"));
    partOf<QPushButton>(dialog, "all")->click();
    partOf<QPushButton>(dialog, "accept")->click();
    fixture.settle();
    const QAbstractItemModel *model = fixture.matrix()->model();
    CHECK(model->columnCount() > MatrixModel::kFirstMeasureColumn);
    for (int column = MatrixModel::kFirstMeasureColumn; column < model->columnCount(); ++column)
        CHECK(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                  .toString()
                  .contains(QStringLiteral("hour"), Qt::CaseInsensitive));
    const ScorecardOptions kept = readOptions(fixture.settings);
    CHECK(kept.measures == QStringLiteral("chosen"));
    CHECK_FALSE(kept.chosenMeasures.isEmpty());
}

TEST_CASE("The first month in sight is never cut, and widths are remembered",
          "[scorecards][columns]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    auto *months = fixture.part<QComboBox>("scorecardMonths");
    months->setCurrentIndex(months->findData(36));
    fixture.settle();
    FrozenTableView *table = fixture.table();
    const int names = table->columnWidth(ScorecardModel::kIndicatorColumn);
    const ScorecardModel &model = modelOf(fixture);
    bool aligned = false;
    for (int column = ScorecardModel::kFirstMonthColumn; column <= model.newestMonthColumn();
         ++column)
        aligned = aligned || table->columnViewportPosition(column) == names;
    CHECK(aligned);

    table->setColumnWidth(model.newestMonthColumn(), 90);
    fixture.settle();
    CHECK_FALSE(fixture.settings.layout(QStringLiteral("scorecards.table")).isEmpty());
    CHECK(table->columnWidth(ScorecardModel::kFirstMonthColumn)
          == table->columnWidth(model.newestMonthColumn()));
}
