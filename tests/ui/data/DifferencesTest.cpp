// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/pages/data/DifferencesModel.h"
#include "ui/pages/data/DifferencesPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace candour;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ComparedFigure figure(HeldDifference difference, const char *measure)
{
    ComparedFigure one;
    one.difference = difference;
    one.measure = QLatin1String(measure);
    one.provider = QStringLiteral("Riverside");
    one.period = Period::month(2026, 5);
    if (difference != HeldDifference::Added) {
        one.held = QStringLiteral("91.2 %");
        one.heldFull = QStringLiteral("91.2431 %");
    }
    if (difference != HeldDifference::Missing) {
        one.read = QStringLiteral("90.8 %");
        one.readFull = QStringLiteral("90.8012 %");
        one.place = QStringLiteral("line 2");
    }
    return one;
}

HeldComparison comparison()
{
    HeldComparison one;
    one.isMade = true;
    one.added = 1200;
    one.missing = 1;
    one.figures = {figure(HeldDifference::Added, "A"), figure(HeldDifference::Missing, "B")};
    return one;
}

} // namespace

TEST_CASE("Differences: a row shows what is held and what is read, and every digit in its tip",
          "[data][differences]")
{
    DifferencesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setFigures({figure(HeldDifference::Changed, "RTT")});
    const auto at = [&](int column, int role) {
        return model.index(0, column).data(role).toString();
    };
    CHECK(at(DifferencesModel::Held, Qt::DisplayRole) == QStringLiteral("91.2 %"));
    CHECK(at(DifferencesModel::Read, Qt::ToolTipRole) == QStringLiteral("90.8012 %"));
    CHECK(at(DifferencesModel::Measure, Qt::ToolTipRole)
          == QStringLiteral("RTT, Riverside, May 2026 is restated: 91.2 % → 90.8 %"));
    CHECK(model.cells().last().contains(QStringLiteral("91.2431 %")));
}

TEST_CASE("Differences: four counted groups, the first that says something in sight",
          "[data][differences]")
{
    DifferencesPanel panel;
    panel.show();
    auto *groups = panel.findChild<QTabBar *>(QStringLiteral("differenceGroups"));
    auto *view = panel.findChild<FrozenTableView *>(QStringLiteral("differencesTable"));
    auto *copy = panel.findChild<QPushButton *>(QStringLiteral("differencesCopy"));
    REQUIRE(groups->count() == 4);
    CHECK(panel.findChild<EmptyState *>()->isVisible()); // nothing was compared yet
    CHECK_FALSE(copy->isEnabled());

    panel.setComparison(comparison());
    CHECK(groups->tabText(0) == QStringLiteral("Changed (0)"));
    CHECK(groups->tabText(1) == QStringLiteral("Missing (1)"));
    CHECK(groups->tabText(2) == QStringLiteral("New (1,200)"));
    CHECK(groups->currentIndex() == 1);
    CHECK(view->isVisible());
    CHECK(view->model()->rowCount() == 1);
    copy->click();
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("91.2431 %")));

    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Right);
    CHECK(groups->currentIndex() == 2);
    CHECK(panel.findChild<QLabel *>(QStringLiteral("differencesMore"))
              ->text()
              .contains(QStringLiteral("The first 1 ")));
    groups->setCurrentIndex(3);
    CHECK(panel.findChild<EmptyState *>()->isVisible());
}
