// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/MatrixModel.h"

#include "tests/support/CatchQt.h"
#include "ui/models/ScorecardModel.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace candour;

namespace {

struct Made {
    Matrix matrix;
    QList<Organisation> organisations;
};

/// Providers by measures, all percentages with a target of at least 90 and amber from 80; the value
/// of provider p and measure m is 100 − p, so that the last provider is the worst of all.
Made made(int providers, int measures)
{
    Made result;
    MatrixInput input;
    input.lastMonth = Period::month(2026, 9);
    for (int m = 0; m < measures; ++m) {
        Indicator indicator;
        indicator.uid = Uid::create();
        indicator.code = QStringLiteral("M%1").arg(m);
        indicator.name = QStringLiteral("Measure %1").arg(m);
        indicator.unit = UnitKind::Proportion;
        indicator.polarity = Polarity::HigherIsBetter;
        input.indicators.push_back(indicator);
        Threshold threshold;
        threshold.uid = Uid::create();
        threshold.indicator = Ref<Indicator>(indicator.uid);
        threshold.target = 90;
        threshold.amberKind = AmberKind::Absolute;
        threshold.amber = 80;
        input.thresholds.push_back(threshold);
    }
    for (int p = 0; p < providers; ++p) {
        Organisation organisation;
        organisation.uid = Uid::create();
        organisation.code = QStringLiteral("ZZ%1").arg(p);
        organisation.name = QStringLiteral("Provider %1").arg(p, 2, 10, QLatin1Char('0'));
        result.organisations.append(organisation);
        input.organisations.emplace_back(organisation.uid);
        for (int m = 0; m < measures; ++m) {
            Observation observation;
            observation.period = input.lastMonth;
            observation.figure.value = 100 - p;
            input.observations.push_back({observation});
        }
    }
    result.matrix = computeMatrix(input);
    return result;
}

QString codeAt(const MatrixModel &model, int line)
{
    return model.index(line, MatrixModel::kProviderColumn).data(UnitRole).toString();
}

} // namespace

TEST_CASE("The matrix stands worst first and sorts by what may be ranked", "[scorecards][matrix]")
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Made few = made(30, 3);
    few.matrix.indicators[2].banded = true;
    model.setMatrix(few.matrix, few.organisations);
    REQUIRE(model.rowCount() == 30);
    REQUIRE(model.columnCount() == MatrixModel::kFirstMeasureColumn + 3);
    // 100 … 90 are green, 89 … 80 amber, 79 … 71 red: the nine reds first, in the order given.
    CHECK(codeAt(model, 0) == QStringLiteral("ZZ21"));
    CHECK(codeAt(model, 9) == QStringLiteral("ZZ11"));
    CHECK(codeAt(model, 29) == QStringLiteral("ZZ10"));
    const QPersistentModelIndex kept = model.index(0, 3);

    model.sort(MatrixModel::kFirstMeasureColumn, Qt::AscendingOrder);
    CHECK(codeAt(model, 0) == QStringLiteral("ZZ29"));
    CHECK(codeAt(model, 29) == QStringLiteral("ZZ0"));
    CHECK(codeAt(model, kept.row()) == QStringLiteral("ZZ21"));
    model.sort(MatrixModel::kFirstMeasureColumn + 2, Qt::DescendingOrder); // banded: not ranked
    CHECK(codeAt(model, kept.row()) == QStringLiteral("ZZ21"));
    model.sort(MatrixModel::kProviderColumn, Qt::AscendingOrder);
    CHECK(codeAt(model, 0) == QStringLiteral("ZZ0"));

    // The same providers and measures with other figures: rows are patched, nothing is reset.
    few.matrix.rows[0].cells[0].latest.figure.value = 12;
    model.setMatrix(few.matrix, few.organisations);
    CHECK(kept.isValid());
    CHECK(model.index(0, MatrixModel::kFirstMeasureColumn).data().toString()
          == QStringLiteral("12.0"));
}

TEST_CASE("The matrix marks poor data beside the value and explains", "[scorecards][quality]")
{
    Made few = made(2, 2);
    DataQuality poor;
    poor.grade = QualityGrade::Poor;
    poor.note = QStringLiteral("Not validated");
    few.matrix.rows[0].cells[1].latest.poorData = std::make_shared<const DataQuality>(poor);
    MatrixModel model;
    model.setMatrix(few.matrix, few.organisations);
    model.sort(MatrixModel::kProviderColumn, Qt::AscendingOrder);
    const auto cell = [&](int line, int measure) {
        return model.index(line, MatrixModel::kFirstMeasureColumn + measure);
    };
    CHECK(cell(0, 1).data(MarkRole).value<CellMark>().poorData);
    CHECK_FALSE(cell(0, 0).data(MarkRole).value<CellMark>().poorData);
    CHECK_FALSE(cell(1, 1).data(MarkRole).value<CellMark>().poorData);
    const QString sentence = QStringLiteral("Data quality is poor: Not validated.");
    CHECK(model.explanation(cell(0, 1)).endsWith(sentence));
    CHECK_FALSE(model.explanation(cell(0, 0)).contains(sentence));
    CHECK(cell(0, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("poor")));
}

TEST_CASE("Fifty providers by a hundred measures scroll without a stutter", "[scorecards][matrix]")
{
    const Made many = made(50, 100);
    MatrixModel model;
    FrozenTableView view;
    FigureDelegate figures;
    NameDelegate names;
    TallyDelegate tallies;
    view.setItemDelegate(&figures);
    view.setItemDelegateForColumn(MatrixModel::kProviderColumn, &names);
    view.setItemDelegateForColumn(MatrixModel::kTallyColumn, &tallies);
    view.setModel(&model);
    view.resize(1600, 900);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));

    QElapsedTimer timer;
    timer.start();
    model.setMatrix(many.matrix, many.organisations);
    view.grab();
    INFO("shown in " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 500);
    constexpr int kSteps = 20;
    timer.restart();
    for (int step = 1; step <= kSteps; ++step) {
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() * step / kSteps);
        view.grab(); // every cell in sight anew, more than scrolling asks for
    }
    INFO("a whole screen is painted in " << double(timer.elapsed()) / kSteps << " ms");
    CHECK(timer.elapsed() / kSteps < 100);
}
