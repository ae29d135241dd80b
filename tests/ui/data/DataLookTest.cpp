// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
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
