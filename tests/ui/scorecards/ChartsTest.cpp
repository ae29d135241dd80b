// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Control charts on the scorecards: details, icons, what she says about a chart, the funnel.

#include "core/services/UndoService.h"
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/charts/ChartView.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/models/MeasureModel.h"
#include "ui/pages/scorecards/ScorecardOptions.h"
#include "ui/widgets/TableRoles.h"

#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>

using namespace candour;
using namespace candour::test;

namespace {

ChartView *chartOf(const ScorecardFixture &fixture)
{
    QWidget *details = fixture.page->detailsWidget();
    REQUIRE(details);
    auto *chart = details->findChild<ChartView *>(QStringLiteral("figureChart"));
    REQUIRE(chart);
    return chart;
}

/// The chart of A&E four hours at Riverside, which the sample has two years of.
ChartView *openChart(ScorecardFixture &fixture)
{
    fixture.show(QStringLiteral("ZZ1"));
    fixture.goTo(fixture.cell("AE4H", "Sep 26"));
    ChartView *chart = chartOf(fixture);
    REQUIRE(chart->spec().kind == ChartKind::Spc);
    return chart;
}

/// Puts the focus on the point of the month.
void stepTo(ChartView *chart, const QString &month)
{
    for (qsizetype i = 0; i < chart->hits().size(); ++i) {
        const ChartHit &hit = chart->hits().at(i);
        if (chart->spec().periods.at(hit.period).label == month)
            return chart->setCurrentPoint(i);
    }
    FAIL("no such point: " << month.toStdString());
}

void give(const ScorecardFixture &fixture, ActionId command)
{
    QAction *action = fixture.actions.action(command);
    REQUIRE(action);
    action->trigger();
}

} // namespace

TEST_CASE("The details draw the control chart, say what colour and chart say, and how it was made",
          "[scorecards][charts]")
{
    ScorecardFixture fixture;
    const ChartView *chart = openChart(fixture);
    CHECK(chart->spec().periods.size() <= 24);
    CHECK(chart->spec().variation != SpcIcon::None);
    QWidget *details = fixture.page->detailsWidget();
    CHECK_FALSE(details->findChild<QLabel *>(QStringLiteral("figureJoined"))->text().isEmpty());
    auto *fold = details->findChild<QToolButton *>(QStringLiteral("figureHowMade"));
    const auto *text = details->findChild<QLabel *>(QStringLiteral("figureHowMadeText"));
    REQUIRE(fold);
    CHECK_FALSE(fold->isHidden());
    CHECK(text->isHidden());
    fold->click();
    CHECK_FALSE(text->isHidden());
    CHECK_FALSE(text->text().isEmpty());
}

TEST_CASE("Variation and assurance stand beside the line of 24 months, and can be hidden",
          "[scorecards][charts]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QModelIndex variation = fixture.cell("AE4H", "Var.");
    CHECK(variation.data(IconRole).value<SpcIcon>() != SpcIcon::None);
    const SpcIcon icon = variation.data(IconRole).value<SpcIcon>();
    CHECK(variation.data(Qt::AccessibleTextRole).toString().contains(spcIconWords(icon)));
    CHECK_FALSE(variation.data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(fixture.cell("AE4H", "Assur.").isValid());
    auto *columns = fixture.part<QToolButton>("scorecardColumns");
    for (QAction *choice : columns->menu()->actions()) {
        if (choice->objectName() == QLatin1String("scorecardColumns.icons"))
            choice->trigger();
    }
    fixture.settle();
    const QAbstractItemModel *model = fixture.table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        CHECK(model->headerData(column, Qt::Horizontal) != QStringLiteral("Var."));
    CHECK_FALSE(readOptions(fixture.settings).extras.icons);
}

TEST_CASE("Limits are calculated anew from a point of the chart, undone, and taken away",
          "[scorecards][charts]")
{
    ScorecardFixture fixture;
    ChartView *chart = openChart(fixture);
    const qsizetype parts = chart->spec().breaks.size();
    stepTo(chart, QStringLiteral("Apr 2026"));
    fixture.prompts.answers = {0};
    fixture.prompts.lines = {QStringLiteral("The new unit opened")};
    give(fixture, "scorecards.limits");
    fixture.waitForCommand();
    REQUIRE(fixture.prompts.asked.size() == 1);
    CHECK(fixture.prompts.asked.first().title.contains(QStringLiteral("Apr 2026")));
    REQUIRE(chart->spec().breaks.size() == parts + 1);
    const ChartBreak made = chart->spec().breaks.last();
    CHECK(made.text == QStringLiteral("The new unit opened"));
    CHECK(chart->spec().periods.at(made.period).label == QStringLiteral("Apr 2026"));

    SECTION("a second time it is another reason for the same")
    {
        stepTo(chart, QStringLiteral("Apr 2026"));
        fixture.prompts.lines = {QStringLiteral("The new unit was staffed")};
        give(fixture, "scorecards.limits");
        fixture.waitForCommand();
        CHECK(fixture.prompts.asked.size() == 1);
        CHECK(fixture.prompts.linesAsked.last().text == QStringLiteral("The new unit opened"));
        CHECK(chart->spec().breaks.size() == parts + 1);
    }
    SECTION("undo puts the old limits back")
    {
        const qint64 last = fixture.journalEntries();
        fixture.session.run(
            [last](db::Database &database, const Progress &) { return undoEntry(database, last); },
            fixture.page.get(), [](const Result<ChangeSet> &) {});
        fixture.waitForCommand();
        CHECK(chart->spec().breaks.size() == parts);
    }
    SECTION("taken away with a reason")
    {
        stepTo(chart, QStringLiteral("Apr 2026"));
        fixture.prompts.answers = {0};
        fixture.prompts.lines = {QStringLiteral("It was a month too early")};
        give(fixture, "scorecards.removeFromChart");
        fixture.waitForCommand();
        CHECK(chart->spec().breaks.size() == parts);
    }
}

TEST_CASE("A reason or a note that could name a person is asked for again", "[scorecards][charts]")
{
    ScorecardFixture fixture;
    ChartView *chart = openChart(fixture);
    const qint64 before = fixture.journalEntries();
    stepTo(chart, QStringLiteral("Apr 2026"));
    fixture.prompts.answers = {0};
    fixture.prompts.lines = {QStringLiteral("NHS number 943 476 5919 was admitted"), std::nullopt};
    give(fixture, "scorecards.limits");
    CHECK(fixture.prompts.reported.size() == 1);
    CHECK(fixture.prompts.linesAsked.size() == 2);
    CHECK(fixture.journalEntries() == before);
}

TEST_CASE("A note is pinned to the figure's point and taken away again", "[scorecards][charts]")
{
    ScorecardFixture fixture;
    ChartView *chart = openChart(fixture);
    const qsizetype flags = chart->spec().flags.size();
    fixture.prompts.lines = {QStringLiteral("Heatwave")};
    give(fixture, "scorecards.note"); // nobody walked the chart: the figure of the cell
    fixture.waitForCommand();
    REQUIRE(chart->spec().flags.size() == flags + 1);
    CHECK(chart->spec().flags.last().text == QStringLiteral("Sep 2026: Heatwave"));
    fixture.prompts.answers = {0};
    give(fixture, "scorecards.removeFromChart");
    fixture.waitForCommand();
    CHECK(fixture.prompts.asked.last().answers
          == QStringList {QStringLiteral("Note at Sep 2026: Heatwave")});
    CHECK(chart->spec().flags.size() == flags);
}

TEST_CASE("The chart's own menu has what can be said about it", "[scorecards][charts]")
{
    ScorecardFixture fixture;
    ChartView *chart = openChart(fixture);
    QMenu menu;
    chart->fillMenu(&menu);
    for (const ActionId id : {ActionId("scorecards.limits"), ActionId("scorecards.fixLimits"),
                              ActionId("scorecards.note"), ActionId("scorecards.removeFromChart")})
        CHECK(menu.actions().contains(fixture.actions.action(id)));
}

TEST_CASE("A chart opens large in a window of its own, its plot in sight", "[scorecards][charts]")
{
    ScorecardFixture fixture;
    ChartView *chart = openChart(fixture);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Return);
    fixture.settle();
    QPointer<QDialog> dialog = chart->window()->findChild<QDialog *>(QStringLiteral("chartDialog"));
    REQUIRE(dialog);
    const auto *large = dialog->findChild<ChartView *>(QStringLiteral("largeChart"));
    const auto *area = dialog->findChild<QScrollArea *>(QStringLiteral("largeChartArea"));
    REQUIRE(large);
    REQUIRE(area);
    CHECK(large->spec().periods.size() == 36); // all, not the last 24
    CHECK_FALSE(large->spec().card.isEmpty());
    REQUIRE_FALSE(large->hits().isEmpty());
    for (const ChartHit &hit : large->hits())
        CHECK(hit.at.y() < area->viewport()->height());
    QTest::keyClick(dialog, Qt::Key_Escape);
    fixture.settle();
    CHECK((!dialog || !dialog->isVisible()));
}

TEST_CASE("One measure: control charts of all providers, or the funnel with who lies outside",
          "[scorecards][charts]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("|AE4H"));
    auto *chart = fixture.part<ChartView>("measureCharts");
    REQUIRE(chart->spec().kind == ChartKind::SmallMultiples);
    REQUIRE_FALSE(chart->spec().panels.isEmpty());
    CHECK(chart->spec().panels.first().variation != SpcIcon::None);
    const auto *table = fixture.part<FrozenTableView>("measureTable");
    CHECK(table->model()->index(0, MeasureModel::Variation).data(IconRole).value<SpcIcon>()
          != SpcIcon::None);
    auto *kind = fixture.part<QComboBox>("measureChartKind");
    kind->setCurrentIndex(1);
    fixture.settle();
    REQUIRE(chart->spec().kind == ChartKind::Funnel);
    CHECK(chart->isVisible());
    CHECK(readOptions(fixture.settings).funnel);
    qsizetype outside = 0;
    for (const ChartPoint &point : chart->spec().series.first().points)
        outside += point.mark != PointMark::Common;
    CHECK(fixture.part<FrozenTableView>("measureOutliers")->model()->rowCount() == outside);
}
