// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Figures of issued reports in the place Data: an import that would restate them asks why, and the
// tab Restated lists what was restated.

#include "core/services/FigureEntry.h"
#include "core/services/RestatedService.h"
#include "tests/support/IssuedReport.h"
#include "tests/ui/data/DataFixture.h"
#include "ui/pages/data/RestatedTab.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace candour;
using namespace candour::test;

namespace {

constexpr auto kRows = "provider,indicator,period,numerator,denominator\n"
                       "ZZ1,AE4H,2026-07,700,1000\n"
                       "ZZ1,AE4H,2026-08,710,1000\n"
                       "ZZ1,AE4H,2026-10,720,1000\n";

struct Reported : DataFixture {
    QString number {};

    Reported()
    {
        open(true);
        session.run([this](db::Database &database, const Progress &) -> Result<ChangeSet> {
            number = issuedBoardReport(database, Period::month(2026, 8)).number;
            return ChangeSet();
        });
        REQUIRE(waitForIdle());
    }

    void beginImport()
    {
        page->importFiles({write(QStringLiteral("late.csv"), kRows)});
        REQUIRE(waitForButton("importStore"));
    }

    [[nodiscard]] QPushButton *store() const { return part<QPushButton>("importStore"); }

    [[nodiscard]] qsizetype restated() const
    {
        const auto figures = restatedFigures(session.reader());
        return figures ? figures->size() : -1;
    }
};

} // namespace

TEST_CASE("Data: an import that would restate figures asks why in place", "[data][reported]")
{
    Reported f;
    f.beginImport();
    auto *asked = f.part<QWidget>("importLocked");
    CHECK(asked->isVisible());
    CHECK(f.part<QLabel>("importLockedText")->text().contains(f.number));
    CHECK(f.part<QLabel>("importLockedText")->text().contains(QStringLiteral("2 figures")));
    CHECK(f.part<FrozenTableView>("importLockedRows")->model()->rowCount() == 2);
    CHECK(f.store()->text() == QStringLiteral("Import 1 figure"));
    auto *reason = f.part<QLineEdit>("importReason");

    SECTION("without a reason the rest goes in, and that is said")
    {
        f.press("importStore");
        REQUIRE(f.waitForIdle());
        REQUIRE(f.waitForButton("importClose"));
        CHECK(f.restated() == 0);
        CHECK(f.part<ChipLabel>("importLockedCount")->text().contains(u'2'));
    }
    SECTION("with one they are restated")
    {
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("Late returns"));
        CHECK(f.store()->text() == QStringLiteral("Import 3 figures"));
        f.press("importStore");
        REQUIRE(QTest::qWaitFor([&] { return f.restated() == 2; }, DataFixture::kPatience));
        REQUIRE(f.waitForIdle());

        auto *tabs = f.part<QTabBar>("dataTabs");
        CHECK(f.page->show(QStringLiteral("restated")));
        CHECK(tabs->tabText(tabs->currentIndex()) == QStringLiteral("Restated"));
        const auto *model = f.part<FrozenTableView>("restatedTable")->model();
        REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 2; }, DataFixture::kPatience));
        QStringList row;
        for (int column = 0; column < model->columnCount(); ++column)
            row.append(model->index(0, column).data().toString());
        CHECK(row.contains(f.number));
        CHECK(row.contains(QStringLiteral("Late returns")));
        CHECK(row.contains(QStringLiteral("71.0 %")) != row.contains(QStringLiteral("70.0 %")));
        CHECK(f.page->canPrint());
        CHECK(f.page->canExport());
        CHECK(f.page->printedDocument());
    }
    SECTION("a reason that could name a person is none")
    {
        reason->setText(QStringLiteral("NHS number 943 476 5919 counted twice"));
        CHECK(f.store()->text() == QStringLiteral("Import 1 figure"));
    }
}

TEST_CASE("Data: nothing restated says so", "[data][reported]")
{
    DataFixture f;
    f.open(true);
    CHECK(f.page->show(QStringLiteral("restated")));
    auto *tab = f.part<RestatedTab>("restatedTab");
    REQUIRE(f.waitForIdle());
    CHECK(tab->panel().allCount() == 0);
    CHECK_FALSE(tab->printedDocument());
}
