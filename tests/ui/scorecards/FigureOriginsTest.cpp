// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/scorecards/ScorecardFixture.h"
#include "ui/charts/ChartView.h"
#include "ui/models/MatrixModel.h"
#include "ui/models/MeasureModel.h"
#include "ui/panels/VintagesDialog.h"

#include <QComboBox>
#include <QPushButton>

using namespace candour;
using test::ScorecardFixture;

namespace {

/// The list of values that stands over the page, as lines of texts; it is closed again.
QList<QStringList> valuesShown(const ScorecardFixture &fixture, QString *title = nullptr)
{
    auto *dialog = fixture.part<VintagesDialog>("vintages");
    const auto *table = dialog->findChild<FrozenTableView *>(QStringLiteral("vintageTable"));
    REQUIRE(table);
    QList<QStringList> rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells);
    }
    if (title)
        *title = dialog->windowTitle();
    delete dialog;
    fixture.activate();
    return rows;
}

void typeFigure(ScorecardFixture &fixture, const QModelIndex &cell, const char *figure)
{
    fixture.goTo(cell);
    QTest::keyClick(fixture.table(), Qt::Key_F2);
    REQUIRE(fixture.editor());
    fixture.editor()->setText(QLatin1String(figure));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    fixture.waitForCommand();
    fixture.goTo(cell);
}

QString detailsText(const ScorecardFixture &fixture, const char *name)
{
    const auto *label = fixture.page->detailsWidget()->findChild<QLabel *>(QLatin1String(name));
    REQUIRE(label);
    return label->text();
}

} // namespace

TEST_CASE("The details of a figure say who loaded it, when, and which vintage it is",
          "[scorecards][vintages]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("ZZ1"));
    const QPersistentModelIndex cell = fixture.cell("AE4H", "Sep 26");
    const QString before = cell.data().toString();
    fixture.goTo(cell);
    CHECK(detailsText(fixture, "figureSource")
          == QStringLiteral("Made-up figures of the sample organisation. Vintage 1 of 1."));
    typeFigure(fixture, cell, "90.5");
    const QString source = detailsText(fixture, "figureSource");
    CHECK(source.startsWith(QStringLiteral("Typed on 15 Oct 2026")));
    CHECK(source.endsWith(QStringLiteral(". Vintage 2 of 2.")));
    CHECK(detailsText(fixture, "figureRevisions").contains(before));

    // One key away, and a button in the pane for those who do not know it.
    QTest::keyClick(fixture.table(), Qt::Key_F7);
    QString title;
    const auto rows = valuesShown(fixture, &title);
    CHECK(title.contains(QStringLiteral("Sep 2026")));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][1].startsWith(QStringLiteral("90.5")));
    CHECK(rows[0][2] == QStringLiteral("2 of 2"));
    CHECK(rows[0][4] == QStringLiteral("Typed"));
    CHECK(rows[1][1].startsWith(before));
    fixture.page->detailsWidget()
        ->findChild<QPushButton *>(QStringLiteral("figureVintages"))
        ->click();
    CHECK(valuesShown(fixture).size() == 2);
}

TEST_CASE("A year to date lists the figures that it is made of", "[scorecards][vintages]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("|AE4H|ZZ1"));
    auto *table = fixture.part<FrozenTableView>("measureTable");
    table->setFocus();
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(MeasureModel::YearToDate));
    QTest::keyClick(table, Qt::Key_F7);
    QString title;
    const auto rows = valuesShown(fixture, &title);
    CHECK(title.contains(QStringLiteral("Apr 2026 to Sep 2026")));
    REQUIRE(rows.size() == 6); // April to September, each once
    CHECK(rows.first()[0] == QStringLiteral("Sep 2026"));
    CHECK(rows.last()[0] == QStringLiteral("Apr 2026"));
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(MeasureModel::Provider));
    QTest::keyClick(table, Qt::Key_F7);
    CHECK(valuesShown(fixture).size() == 1);
}

TEST_CASE("F7 tells where a point of a chart came from", "[scorecards][vintages][charts]")
{
    ScorecardFixture fixture;
    fixture.show(QStringLiteral("|AE4H|ZZ1"));
    auto *chart = fixture.part<ChartView>("measureCharts");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    REQUIRE(chart->currentHit());
    const QString first = chart->pointDescription(0);
    QTest::keyClick(chart, Qt::Key_F7);
    QString title;
    CHECK(valuesShown(fixture, &title).size() == 1);
    // "Marketgate, Oct 2024: 93.1 %, …": the provider and month of the point, not of the table.
    const QString month = first.section(QStringLiteral(", "), 1).section(u':', 0, 0);
    CHECK(title.endsWith(first.section(QStringLiteral(", "), 0, 0) + QStringLiteral(", ") + month));

    // A unit of the funnel is twelve months.
    auto *kind = fixture.part<QComboBox>("measureChartKind");
    kind->setCurrentIndex(1);
    fixture.settle();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_F7);
    CHECK(valuesShown(fixture, &title).size() == 12);
    CHECK(title.endsWith(Period::rollingYear(2025, 10).label()));
}

TEST_CASE("F7 in the matrix and among the signals is about the chosen figure",
          "[scorecards][vintages]")
{
    ScorecardFixture fixture;
    fixture.show({});
    FrozenTableView *matrix = fixture.matrix();
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, MatrixModel::kFirstMeasureColumn));
    QTest::keyClick(matrix, Qt::Key_F7);
    CHECK(valuesShown(fixture).size() >= 1);
    fixture.show(QStringLiteral("|"));
    auto *lines = fixture.part<FrozenTableView>("signalsTable");
    REQUIRE(QTest::qWaitFor([&] { return lines->model()->rowCount() > 0; }, 10000));
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    fixture.settle();
    QTest::keyClick(lines, Qt::Key_F7);
    CHECK(valuesShown(fixture).size() >= 1);
}
