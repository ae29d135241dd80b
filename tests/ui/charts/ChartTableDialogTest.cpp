// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ChartTableDialog.h"

#include "tests/core/report/SampleCharts.h"
#include "tests/support/CatchQt.h"
#include "ui/models/ChartTableModel.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>

using namespace candour;

TEST_CASE("The figures of a chart are a well-behaved model", "[charts]")
{
    ChartTableModel model(chartTable(test::spcChart(24)));
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 24);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString()
          == QStringLiteral("Period"));
    CHECK(model.index(23, 0).data(Qt::DisplayRole).toString() == QStringLiteral("Sep 2026"));
    CHECK(model.index(0, 1).data(RawRole).typeId() == QMetaType::Double);
    CHECK(model.index(0, 0).data(SortRole).toDouble()
          < model.index(1, 0).data(SortRole).toDouble());
}

TEST_CASE("The table of a funnel sorts by distance or size and is copied as it stands", "[charts]")
{
    const ChartSpec spec = test::funnelChart(40);
    ChartTableDialog dialog(spec.title, chartTable(spec));
    dialog.show();
    const QAbstractItemModel &shown = *dialog.view().model();
    REQUIRE(shown.rowCount() == 40);
    const auto number = [&](int row, int column) {
        return shown.index(row, column).data(RawRole).toDouble();
    };
    const int distance = 3;
    CHECK(std::abs(number(0, distance)) >= std::abs(number(39, distance)));
    dialog.view().sortByColumn(1, Qt::DescendingOrder);
    for (int row = 1; row < 40; ++row)
        CHECK(number(row, 1) <= number(row - 1, 1));
    dialog.findChild<QPushButton *>(QStringLiteral("copyChartTable"))->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 41);
    CHECK(lines.at(1).startsWith(shown.index(0, 0).data().toString()));
}

TEST_CASE("The table of a chart asks for its export whole", "[charts]")
{
    ChartTableDialog dialog(QStringLiteral("A & <b>"), chartTable(test::spcChart(24)));
    QSignalSpy exports(&dialog, &ChartTableDialog::exportRequested);
    dialog.findChild<QPushButton *>(QStringLiteral("exportChartTable"))->click();
    CHECK(exports.count() == 1);
}
