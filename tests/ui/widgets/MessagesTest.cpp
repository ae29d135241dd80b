// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Loading.h"
#include "ui/widgets/SplitButton.h"
#include "ui/widgets/WelcomePage.h"

#include <QAction>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace candour;

TEST_CASE("A banner says it, offers one thing to do, and goes away", "[widgets]")
{
    QWidget window;
    Banner banner(&window);
    CHECK(banner.isHidden());
    banner.showMessage(Banner::Kind::Warning, QStringLiteral("Three rows were refused."),
                       QStringLiteral("Show them"));
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.accessibleName() == QStringLiteral("Three rows were refused."));
    QSignalSpy action(&banner, &Banner::actionTriggered);
    QSignalSpy gone(&banner, &Banner::dismissed);
    banner.findChild<QPushButton *>(QStringLiteral("bannerAction"))->click();
    CHECK(action.size() == 1);
    banner.findChild<QAbstractButton *>(QStringLiteral("bannerClose"))->click();
    CHECK(gone.size() == 1);
    CHECK(banner.isHidden());
    banner.showMessage(Banner::Kind::Information, QStringLiteral("Done."));
    CHECK(banner.findChild<QPushButton *>(QStringLiteral("bannerAction"))->isHidden());
}

TEST_CASE("An empty page's buttons follow their commands", "[widgets]")
{
    QAction import(QStringLiteral("Import figures…"));
    import.setObjectName(QStringLiteral("file.import"));
    EmptyState empty(QStringLiteral("data"), QStringLiteral("Figures you import appear here."));
    empty.addAction(&import);
    auto *button = empty.findChild<QPushButton *>(QStringLiteral("button.file.import"));
    REQUIRE(button);
    CHECK(button->text() == QStringLiteral("Import figures…"));
    import.setEnabled(false);
    CHECK_FALSE(button->isEnabled());
    import.setEnabled(true);
    QSignalSpy triggered(&import, &QAction::triggered);
    button->click();
    CHECK(triggered.size() == 1);
}

TEST_CASE("Quick work does not flash, long work shows itself and can be stopped", "[widgets]")
{
    QWidget page;
    page.resize(600, 400);
    BusyOverlay overlay(&page);
    page.show();
    overlay.start(QStringLiteral("Importing"));
    CHECK(overlay.isActive());
    CHECK_FALSE(overlay.isVisible());
    overlay.stop();
    QTest::qWait(BusyOverlay::kDelayMs + 100);
    CHECK_FALSE(overlay.isVisible());

    overlay.start(QStringLiteral("Importing"));
    REQUIRE(QTest::qWaitFor([&] { return overlay.isVisible(); }, 2000));
    CHECK(overlay.size() == page.size());
    page.resize(700, 500);
    CHECK(overlay.size() == page.size());
    QSignalSpy cancelled(&overlay, &BusyOverlay::cancelRequested);
    QTest::mouseClick(overlay.findChild<QPushButton *>(QStringLiteral("busyCancel")),
                      Qt::LeftButton);
    CHECK(cancelled.size() == 1);
    overlay.stop();
    CHECK_FALSE(overlay.isVisible());
}

TEST_CASE("A split button gives its default and offers variants", "[widgets]")
{
    QAction print(QStringLiteral("Print"));
    QAction pdf(QStringLiteral("Save as PDF…"));
    SplitButton button(&print);
    QSignalSpy printed(&print, &QAction::triggered);
    CHECK(button.menu() == nullptr);
    button.addVariant(&pdf);
    REQUIRE(button.menu());
    CHECK(button.menu()->actions().contains(&pdf));
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(printed.size() == 1);
}

TEST_CASE("A chip says its verdict in words too", "[widgets]")
{
    ChipLabel chip(QStringLiteral("5"));
    const int plain = chip.sizeHint().width();
    chip.setMark(Mark::Red);
    CHECK(chip.sizeHint().width() > plain);
    CHECK(chip.accessibleName() == QStringLiteral("5 %1").arg(markWord(Mark::Red)));
}

TEST_CASE("A file chosen on the welcome page is named whole though the list is filled anew",
          "[widgets]")
{
    QTemporaryFile real;
    REQUIRE(real.open());
    WelcomePage welcome;
    QString opened;
    // As the window does: closing the former file shows the files she had, then this one is opened.
    QObject::connect(&welcome, &WelcomePage::recentFileChosen, &welcome, [&](const QString &path) {
        welcome.setRecentFiles({{.path = QStringLiteral("/nowhere/b.candour")}});
        welcome.setRecentFiles({});
        opened = path;
    });
    welcome.setRecentFiles({{.path = real.fileName(), .organisation = QStringLiteral("Vale ICB")}});
    auto *list = welcome.findChild<QListWidget *>(QStringLiteral("recentFiles"));
    REQUIRE(list);
    CHECK(list->item(0)
              ->data(Qt::AccessibleTextRole)
              .toString()
              .contains(QFileInfo(real.fileName()).fileName()));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(opened == real.fileName());
}

TEST_CASE("The welcome page offers three beginnings and the files she had", "[widgets]")
{
    QTemporaryFile real;
    REQUIRE(real.open());
    WelcomePage welcome;
    QSignalSpy sample(&welcome, &WelcomePage::sampleRequested);
    QSignalSpy chosen(&welcome, &WelcomePage::recentFileChosen);
    QSignalSpy forgotten(&welcome, &WelcomePage::recentFileForgotten);
    welcome.findChild<QPushButton *>(QStringLiteral("welcomeSample"))->click();
    CHECK(sample.size() == 1);

    auto *list = welcome.findChild<QListWidget *>(QStringLiteral("recentFiles"));
    REQUIRE(list);
    CHECK(list->parentWidget()->isHidden());
    const QString gone = QStringLiteral("/nowhere/Wessex Vale.candour");
    welcome.setRecentFiles(
        {{.path = gone, .state = RecentState::Missing}, {.path = real.fileName()}});
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text() == QStringLiteral("Wessex Vale"));
    CHECK(list->item(0)
              ->data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("not there now")));
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].toString() == real.fileName());
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(forgotten.size() == 1);
    CHECK(forgotten[0][0].toString() == gone);
}
