// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/SharedFolder.h"
#include "tests/ui/data/DataFixture.h"
#include "ui/MainWindow.h"
#include "ui/pages/data/MappingEditor.h"
#include "ui/widgets/FrozenTableView.h"

#include <QDir>
#include <QImage>
#include <QTabBar>

using namespace candour;

namespace {

/// CANDOUR_PICTURES names a folder in which to keep what was painted, to be looked at.
void keep(QWidget &widget, const DataFixture &f, const char *name)
{
    QTest::qWait(200);
    const QImage image = widget.grab().toImage();
    CHECK_FALSE(image.isNull());
    const QString folder = qEnvironmentVariable("CANDOUR_PICTURES");
    const QString file =
        QStringLiteral("data-%1-%2-%3.png")
            .arg(QLatin1String(name))
            .arg(image.width())
            .arg(f.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
    if (!folder.isEmpty())
        REQUIRE(image.save(QDir(folder).filePath(file)));
}

QByteArray mixedRows()
{
    QByteArray rows = "provider,indicator,period,numerator,denominator\n";
    for (int month = 1; month <= 9; ++month)
        rows += "ZZ1,AE4H,2026-0" + QByteArray::number(month) + ",8111,9999\n";
    return rows + "ZZ1,AE4H,2025-13,1,2\nZZ2,AE4H,2026-09,many,100\nRXX,AE4H,2026-09,5,10\n"
        + "RXY,AE4H,2026-09,5,10\nZZ2,STAFFED,2026-09,5,10\n";
}

} // namespace

TEST_CASE("Data paints in light and dark at the sizes people have", "[data][look]")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1920, 1080));
    const char *theme = GENERATE("light", "dark");
    DataFixture f;
    f.settings.set(SettingKey::Theme, QString::fromLatin1(theme));
    f.open(true);
    PlaceRegistry places;
    DataPage *page = nullptr;
    places.add({QStringLiteral("data"), "Data", QStringLiteral("data"), [&] {
                    page = new DataPage(f.session, f.prompts, f.settings, f.actions);
                    return page;
                }});
    MainWindow window(f.actions, places, f.theme, f.settings);
    window.resize(size);
    window.show();
    window.openFile({.organisation = QStringLiteral("Wessex Vale ICB (sample)"),
                     .dataTo = QStringLiteral("Sep 2026")});
    window.goTo({QStringLiteral("data")});
    REQUIRE(page);
    QObject::connect(&f.session, &FileSession::changed, page, &DataPage::refresh);
    page->widget()->findChild<FrozenTableView *>(QStringLiteral("batchTable"))->selectRow(0);
    keep(window, f, "imports");

    page->importFiles({f.write(QStringLiteral("Riverside_return_Sep_2026.csv"), mixedRows()),
                       f.write(QStringLiteral("odd.csv"),
                               "Riverside return\n\nTrust,KPI text,When,Share\n"
                               "ZZ1,AE4H,Aug 2026,0.94\nZZ1,AE4H,Sep 2026,0.91\n"),
                       f.write(QStringLiteral("empty.csv"), {})});
    REQUIRE(f.waitForIdle());
    keep(window, f, "import");
    auto *tabs = page->widget()->findChild<QTabBar *>(QStringLiteral("importFindingTabs"));
    tabs->setCurrentIndex(2);
    keep(window, f, "refused");
    page->widget()->findChild<QAbstractButton *>(QStringLiteral("importLeaveRows"))->click();
    page->widget()->findChild<QAbstractButton *>(QStringLiteral("importStore"))->click();
    REQUIRE(f.waitForIdle());
    QTest::qWait(50);
    REQUIRE(f.waitForIdle());
    keep(window, f, "needs-mapping");
    page->widget()->findChild<QAbstractButton *>(QStringLiteral("importMakeMapping"))->click();
    auto *editor = window.findChild<MappingEditor *>();
    REQUIRE(editor);
    keep(*editor, f, "editor");
    editor->reject();
    page->show(QStringLiteral("mappings"));
    keep(window, f, "mappings");
}

TEST_CASE("The wizard paints a messy workbook in light and dark", "[data][look][real]")
{
    NEEDS_SHARED_FOLDER();
    const QSize size = GENERATE(QSize(1366, 768), QSize(1920, 1080));
    const char *theme = GENERATE("light", "dark");
    DataFixture f;
    f.settings.set(SettingKey::Theme, QString::fromLatin1(theme));
    f.open(true);
    PlaceRegistry places;
    DataPage *page = nullptr;
    places.add({QStringLiteral("data"), "Data", QStringLiteral("data"), [&] {
                    page = new DataPage(f.session, f.prompts, f.settings, f.actions);
                    return page;
                }});
    MainWindow window(f.actions, places, f.theme, f.settings);
    window.resize(size);
    window.show();
    window.openFile({.organisation = QStringLiteral("Wessex Vale ICB (sample)"),
                     .dataTo = QStringLiteral("Sep 2026")});
    window.goTo({QStringLiteral("data")});
    REQUIRE(page);
    const auto read = [&](const QStringList &paths) {
        page->importFiles(paths);
        REQUIRE(f.waitForIdle());
        QTest::qWait(50);
        REQUIRE(f.waitForIdle());
    };
    read({test::sharedFile(
        QStringLiteral("data/11_messy_constructed/S05_Kent_multi_provider_return.xlsx"))});
    keep(window, f, "wizard");
    auto *why = page->widget()->findChild<QAbstractButton *>(QStringLiteral("proposalWhy"));
    why->click();
    keep(window, f, "wizard-why");
    why->click();
    auto *tabs = page->widget()->findChild<QTabBar *>(QStringLiteral("importFindingTabs"));
    tabs->setCurrentIndex(1);
    keep(window, f, "wizard-names");
    tabs->setCurrentIndex(2);
    keep(window, f, "wizard-compared");
    tabs->setCurrentIndex(3);
    keep(window, f, "wizard-thresholds");
    tabs->setCurrentIndex(0);
    page->widget()->findChild<QAbstractButton *>(QStringLiteral("importLeaveOut"))->click();
    read({f.write(QStringLiteral("silent.csv"),
                  "Quality return\nMeasure,Apr 2026,May 2026\nFalls per 1000 bed days,3.1,many\n"
                  "Complaints answered in time,81,85\nTOTAL,7,9\n")});
    keep(window, f, "wizard-question");
}
