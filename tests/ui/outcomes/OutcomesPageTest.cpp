// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Document.h"
#include "tests/ui/outcomes/OutcomesFixture.h"
#include "ui/charts/ChartView.h"
#include "ui/delegates/CellMark.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/dialogs/NewReportDialog.h"
#include "ui/models/OutcomeTableModel.h"
#include "ui/panels/DomainCard.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace candour;
using test::OutcomesFixture;

namespace {

QString textAt(const QAbstractItemModel *model, int row, int column)
{
    return model->index(row, column).data().toString();
}

/// The row whose first cell begins so; -1 for none.
int rowOf(const QAbstractItemModel *model, const QString &beginning)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (textAt(model, row, 0).startsWith(beginning))
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("Five domains, the worst first, each with its named member", "[outcomes]")
{
    OutcomesFixture f;
    f.show({});
    CHECK(f.page->title() == QStringLiteral("Outcomes"));
    CHECK(f.page->breadcrumb().isEmpty());
    const QList<DomainCard *> cards = f.page->widget()->findChildren<DomainCard *>();
    REQUIRE(cards.size() == 5);
    int before = INT_MAX;
    for (const DomainCard *card : cards) {
        INFO(card->accessibleName().toStdString());
        CHECK(card->facts().counts.red <= before);
        before = card->facts().counts.red;
        CHECK_FALSE(card->facts().member.isEmpty());
        CHECK(card->accessibleDescription().contains(QStringLiteral("red")));
        CHECK(card->focusPolicy() == Qt::StrongFocus);
    }
    CHECK(f.page->canPrint());
    REQUIRE(f.page->printedDocument());
    CHECK(documentText(*f.page->printedDocument()).contains(QStringLiteral("Margaret Oduya")));

    // Down to the second, Enter opens it; back comes to the same card.
    cards.first()->setFocus();
    QTest::keyClick(cards.first(), Qt::Key_Down);
    const QString code = cards.at(1)->facts().code;
    CHECK(cards.at(1)->hasFocus());
    QTest::keyClick(cards.at(1), Qt::Key_Return);
    CHECK(f.asked == Location {QStringLiteral("outcomes"), code});
    CHECK(f.page->title().startsWith(QStringLiteral("Domain %1: ").arg(code)));
    REQUIRE(f.page->breadcrumb().size() == 1);
    f.page->show({});
    CHECK(cards.at(1)->hasFocus());
}

TEST_CASE("A domain lists its framework, what measures it, and what nothing measures", "[outcomes]")
{
    OutcomesFixture f;
    f.show(QStringLiteral("5"));
    const QAbstractItemModel *model = f.table()->model();
    QAbstractItemModelTester tester(f.table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int overarching = rowOf(model, QStringLiteral("Overarching indicators"));
    const int area = rowOf(model, QStringLiteral("Improvement area: Reducing the incidence"));
    const int local = rowOf(model, QStringLiteral("Other measures"));
    CHECK(overarching == 0);
    CHECK(area > overarching);
    CHECK(local > area);
    const int mrsa = rowOf(model, QStringLiteral("5.2.i  "));
    REQUIRE(mrsa > area);
    CHECK(textAt(model, mrsa + 1, 0) == QStringLiteral("MRSA bloodstream infections"));
    CHECK(textAt(model, mrsa + 1, OutcomeTableModel::WhoseColumn)
          == QStringLiteral("Wessex Vale ICB"));
    const int bare = rowOf(model, QStringLiteral("5.1  "));
    REQUIRE(bare >= 0);
    CHECK(textAt(model, bare, 0).endsWith(QStringLiteral("no measure yet")));

    SECTION("an annual threshold is shown by its year to date")
    {
        const int row = rowOf(model, QStringLiteral("C. difficile"));
        CHECK(textAt(model, row, OutcomeTableModel::PeriodColumn) == QStringLiteral("YTD Sep"));
        CHECK(textAt(model, row, OutcomeTableModel::VerdictColumn)
                  .contains(QStringLiteral("expected by then")));
    }
    SECTION("icons of the control chart, which the details draw")
    {
        int row = -1;
        for (int i = 0; i < model->rowCount() && row < 0; ++i) {
            const QModelIndex icon = model->index(i, OutcomeTableModel::VariationColumn);
            if (icon.data(IconRole).value<SpcIcon>() != SpcIcon::None)
                row = i;
        }
        REQUIRE(row >= 0);
        const QModelIndex icon = model->index(row, OutcomeTableModel::VariationColumn);
        CHECK(icon.data(Qt::AccessibleTextRole).toString()
              == spcIconWords(icon.data(IconRole).value<SpcIcon>()));
        CHECK(icon.data(Qt::DisplayRole).toString().isEmpty());

        // The icons stand beside the figure, their heads spelt out; the pane's chart has a short
        // title with what the icon says.
        FrozenTableView *table = f.table();
        const auto *heads = table->horizontalHeader();
        CHECK(heads->visualIndex(OutcomeTableModel::AssuranceColumn)
              < heads->visualIndex(OutcomeTableModel::TargetColumn));
        CHECK(model->headerData(OutcomeTableModel::VariationColumn, Qt::Horizontal, Qt::ToolTipRole)
                  .toString()
                  .startsWith(QStringLiteral("Variation: ")));
        table->setCurrentIndex(model->index(row, 0));
        f.settle();
        CHECK(
            f.detail<ChartView>("outcomeChart")
                ->spec()
                .title.startsWith(f.detail<QLabel>("outcomeTitle")->text() + QStringLiteral(". ")));
    }
    SECTION("filters")
    {
        auto *text = f.part<QLineEdit>("outcomesFilter");
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("mrsa"));
        QTest::keyClick(text, Qt::Key_Return);
        CHECK(model->rowCount() == 3); // area, framework indicator, measure
        text->clear();
        QTest::qWait(250);
        f.part<QCheckBox>("outcomesOnlyExceptions")->click();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto mark =
                model->index(row, OutcomeTableModel::LatestColumn).data(MarkRole).value<CellMark>();
            if (model->index(row, 0).data(OutcomeLevelRole).toInt() == 2)
                CHECK((mark.mark == Mark::Red || mark.mark == Mark::Amber));
        }
        f.part<QCheckBox>("outcomesOnlyExceptions")->click();
        f.part<QComboBox>("outcomesLevel")->setCurrentIndex(1);
        CHECK(rowOf(model, QStringLiteral("Improvement area")) < 0);
        CHECK(rowOf(model, QStringLiteral("5a  ")) > 0);
        f.part<QCheckBox>("outcomesOnlyFigures")->click();
        CHECK(model->rowCount() == 0);
        CHECK(f.part<QLabel>("outcomesNothing")->isVisible());
    }
    SECTION("all providers, a line each")
    {
        auto *whose = f.part<QComboBox>("outcomeWhose");
        whose->setCurrentIndex(whose->findData(QStringLiteral("all")));
        const int falls = rowOf(model, QStringLiteral("Inpatient falls"));
        REQUIRE(falls > 0);
        CHECK(textAt(model, falls + 1, 0) == QStringLiteral("Inpatient falls"));
        CHECK(textAt(model, falls, OutcomeTableModel::WhoseColumn)
              != textAt(model, falls + 1, OutcomeTableModel::WhoseColumn));
    }
    SECTION("another year of the framework")
    {
        auto *year = f.part<QComboBox>("outcomeFramework");
        CHECK(year->currentText() == QStringLiteral("2015/16"));
        year->setCurrentIndex(year->findText(QStringLiteral("2020/21")));
        CHECK(rowOf(model, QStringLiteral("5.2.i  ")) > 0);
        CHECK(rowOf(model, QStringLiteral("5a  ")) < 0);
    }
}

TEST_CASE("Domain, indicator, scorecard: three steps", "[outcomes]")
{
    OutcomesFixture f;
    f.show({});
    f.page->widget()->findChild<DomainCard *>(QStringLiteral("domain.4"))->click(); // one
    f.settle();
    const QAbstractItemModel *model = f.table()->model();
    const int row = rowOf(model, QStringLiteral("Good experience of the GP practice"));
    REQUIRE(row > 0);
    QSignalSpy details(f.page.get(), &Page::detailsRequested);
    const QRect cell = f.table()->visualRect(model->index(row, OutcomeTableModel::LatestColumn));
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {}, cell.center()); // two
    f.settle();
    CHECK(details.size() == 1);
    CHECK(f.detail<QLabel>("outcomeTitle")->text().startsWith(QStringLiteral("GP experience")));
    CHECK(f.detail<QLabel>("outcomeValue")->text().contains(QStringLiteral(" to "))); // limits
    CHECK(f.detail<QLabel>("outcomeTrend")->text().contains(QStringLiteral("2024/25")));
    QString sheet;
    for (const QLabel *label : f.page->detailsWidget()->findChildren<QLabel *>())
        sheet += label->text() + u'\n';
    CHECK(sheet.contains(QStringLiteral("England")));
    CHECK(sheet.contains(QStringLiteral("3 of 3 members")));
    CHECK(sheet.contains(QStringLiteral("4a.i")));
    CHECK(sheet.contains(QStringLiteral("2023/24 to 2026/27: ≥ 75 %")));
    auto *open = f.detail<QPushButton>("outcomeScorecard");
    CHECK(open->text() == QStringLiteral("Open the scorecard"));
    open->click(); // three
    CHECK(f.asked == Location {QStringLiteral("scorecards"), QStringLiteral("ZZ0|N-4a.i|2025/26")});
}

TEST_CASE("Whom a figure is compared with is in sight on a laptop", "[outcomes]")
{
    OutcomesFixture f;
    f.show(QStringLiteral("5"));
    constexpr int kBesideDetails = 1366 - 197 - 305; // side bar and details pane
    f.page->widget()->resize(kBesideDetails, 640);
    f.settle();
    // The peers, who are compared in the details as well, need not be.
    for (const int column : {OutcomeTableModel::LatestColumn, OutcomeTableModel::AssuranceColumn,
                             OutcomeTableModel::EnglandColumn, OutcomeTableModel::RegionColumn})
        CHECK(f.table()->columnViewportPosition(column) + f.table()->columnWidth(column)
              <= f.table()->viewport()->width());
    // A name that is cut is told whole.
    const int row = rowOf(f.table()->model(), QStringLiteral("C. difficile"));
    CHECK(f.table()
              ->model()
              ->index(row, 0)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(QStringLiteral("C. difficile infections")));
}

TEST_CASE("A target leads to the measure, filters or not", "[outcomes]")
{
    OutcomesFixture f;
    f.show(QStringLiteral("5"));
    f.part<QComboBox>("outcomesLevel")->setCurrentIndex(1);
    CHECK(f.page->show(QStringLiteral("5|I-02")));
    CHECK(textAt(f.table()->model(), f.table()->currentIndex().row(), 0)
          == QStringLiteral("C. difficile infections"));
    CHECK_FALSE(f.page->show(QStringLiteral("9")));
    CHECK(f.page->title() == QStringLiteral("Outcomes"));
}

TEST_CASE("Naming another Governing Body member is one command", "[outcomes]")
{
    OutcomesFixture f;
    f.show(QStringLiteral("5"));
    auto *member = f.part<QComboBox>("boardMember");
    CHECK(member->currentText() == QStringLiteral("Margaret Oduya, Chief Nursing Officer"));
    CHECK(member->count() == 9); // the sample's own eight, and nobody
    QSignalSpy changed(&f.session, &FileSession::changed);
    const int helen = member->findText(QStringLiteral("Helen Tarrant"), Qt::MatchStartsWith);
    REQUIRE(helen > 0);
    member->setCurrentIndex(helen);
    Q_EMIT member->activated(helen);
    REQUIRE((!changed.isEmpty() || changed.wait(5000)));
    CHECK(member->currentText().startsWith(QStringLiteral("Helen Tarrant")));
    f.page->show({});
    CHECK(f.page->widget()
              ->findChild<DomainCard *>(QStringLiteral("domain.5"))
              ->facts()
              .member.startsWith(QStringLiteral("Helen Tarrant")));
}

TEST_CASE("What a domain shows goes to paper and to a spreadsheet", "[outcomes]")
{
    OutcomesFixture f;
    f.show(QStringLiteral("5"));
    f.part<QComboBox>("outcomesLevel")->setCurrentIndex(2);
    const auto paper = f.page->printedDocument();
    REQUIRE(paper);
    const QString text = documentText(*paper);
    CHECK(text.contains(QStringLiteral("5.2.ii")));
    CHECK(text.contains(QStringLiteral("no measure yet")));
    CHECK_FALSE(text.contains(QStringLiteral("Other measures of this domain"))); // as filtered

    const QString path = f.folder.filePath(QStringLiteral("domain.csv"));
    f.prompts.files = {path};
    f.actions.action(action::kExport)->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    CHECK(csv.contains(QStringLiteral("5.2.i,")));
    CHECK(csv.contains(QStringLiteral("I-02")));
    CHECK_FALSE(csv.contains(QStringLiteral("I-15"))); // a measure of no framework indicator
}

TEST_CASE("A report of the domain begins here", "[outcomes]")
{
    OutcomesFixture f;
    f.show(QStringLiteral("5"));
    for (const auto &entry : f.actions.entries()) {
        if (entry.spec.id == ActionId("outcomes.report"))
            entry.action->trigger();
    }
    auto *dialog = f.page->widget()->findChild<NewReportDialog *>();
    REQUIRE(dialog);
    const Report report = dialog->report();
    CHECK(report.kind == ReportTemplate::Domain);
    CHECK(report.title == QStringLiteral("Domain 5: Safe care"));
    CHECK_FALSE(report.domain.isNull());
    QSignalSpy changed(&f.session, &FileSession::changed);
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    REQUIRE((!changed.isEmpty() || changed.wait(5000)));
    REQUIRE(QTest::qWaitFor([&] { return f.asked.place == QLatin1String("reports"); }, 5000));
}
