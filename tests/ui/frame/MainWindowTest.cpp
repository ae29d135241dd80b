// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/frame/FrameFixture.h"
#include "ui/frame/JumpBox.h"
#include "ui/frame/Sidebar.h"
#include "ui/frame/StatusLine.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace candour;

TEST_CASE("Without a file there is the welcome page and nothing that needs one", "[frame]")
{
    FrameFixture f;
    f.makeWindow();
    CHECK(f.part<QWidget>("welcome")->isVisible());
    CHECK_FALSE(f.part<QWidget>("sidebar")->isVisible());
    CHECK_FALSE(f.part<QWidget>("jumpBox")->isVisible());
    CHECK_FALSE(f.actions.action(action::kImport)->isEnabled());
    QSignalSpy open(f.actions.action(action::kOpenFile), &QAction::triggered);
    f.part<QAbstractButton>("welcomeOpen")->click();
    CHECK(open.size() == 1);
    QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
    CHECK(f.window->currentPage() == nullptr);
}

TEST_CASE("Alt and a digit go to places, Alt+Left back, pages are made once", "[frame]")
{
    FrameFixture f;
    f.open();
    CHECK(f.window->location().place == QStringLiteral("today"));
    CHECK(f.pages.size() == 1);
    QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
    CHECK(f.window->currentPage() == f.pages.value(QStringLiteral("scorecards")));
    CHECK(f.pages[QStringLiteral("today")]->calls.last() == QStringLiteral("leave"));
    f.window->goTo({QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    CHECK(f.part<QLabel>("pageTitle")->text() == QStringLiteral("ZZ1"));
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(f.window->location() == Location {QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(f.window->location().place == QStringLiteral("today"));
    CHECK_FALSE(f.actions.action(action::kBack)->isEnabled());
    CHECK(f.pages.size() == 2);
}

TEST_CASE("The breadcrumb leads back up", "[frame]")
{
    FrameFixture f;
    f.open();
    f.window->goTo({QStringLiteral("providers"), QStringLiteral("Riverside")});
    QTest::mouseClick(f.part<QToolButton>("crumb.providers"), Qt::LeftButton);
    CHECK(f.window->location() == Location {QStringLiteral("providers")});
    CHECK(f.part<QLabel>("pageTitle")->text() == QStringLiteral("providers"));
}

TEST_CASE("The sidebar is driven by keys, and narrows with the window", "[frame]")
{
    FrameFixture f;
    f.open();
    auto *sidebar = f.part<Sidebar>("sidebar");
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QTest::keyClick(sidebar, Qt::Key_Down);
    CHECK(f.window->location().place == QStringLiteral("today")); // arrows only look
    QTest::keyClick(sidebar, Qt::Key_Return);
    CHECK(f.window->location().place == QStringLiteral("providers"));
    CHECK(sidebar->shownPlace() == 2);

    CHECK_FALSE(sidebar->isNarrow());
    f.window->resize(1099, 700);
    CHECK(sidebar->isNarrow());
    CHECK(sidebar->item(0)->toolTip().startsWith(QStringLiteral("Today")));
    f.window->resize(1100, 700);
    CHECK_FALSE(sidebar->isNarrow());
    f.actions.action(action::kSidebar)->trigger();
    CHECK(sidebar->isNarrow());
}

TEST_CASE("Badges say how many and are heard", "[frame]")
{
    FrameFixture f;
    f.open();
    f.places.setBadge(QStringLiteral("today"), 7, QStringLiteral("7 need you"));
    CHECK(f.part<Sidebar>("sidebar")->item(0)->data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Today, 7 need you"));
    f.places.setBadge(QStringLiteral("nowhere"), 1, {}); // nothing happens
}

TEST_CASE("F4 shows and hides the details, and it is remembered", "[frame]")
{
    FrameFixture f;
    f.open();
    auto *pane = f.part<QWidget>("detailsPane");
    CHECK(pane->isVisible());
    CHECK(f.part<QWidget>("details.today")->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_F4);
    CHECK_FALSE(pane->isVisible());
    CHECK_FALSE(f.settings.get<bool>(SettingKey::DetailsVisible));
    Q_EMIT f.pages[QStringLiteral("today")]->detailsRequested();
    CHECK(pane->isVisible());

    f.pages[QStringLiteral("today")]->hasDetails = false;
    Q_EMIT f.pages[QStringLiteral("today")]->detailsChanged();
    CHECK_FALSE(pane->isVisible());
    CHECK_FALSE(f.actions.action(action::kDetails)->isEnabled());
}

TEST_CASE("Details that would take half of the window begin closed, until she opens them",
          "[frame]")
{
    {
        FrameFixture f;
        f.settings.set(SettingKey::TextPercent, 200);
        f.open({1100, 700});
        CHECK_FALSE(f.part<QWidget>("detailsPane")->isVisible());
        CHECK(f.settings.get<bool>(SettingKey::DetailsVisible)); // of this window, not for good
        QTest::keyClick(f.window.get(), Qt::Key_F4);
        CHECK(f.part<QWidget>("detailsPane")->isVisible());
        f.makeWindow({1100, 700});
        f.window->openFile(FrameFixture::file());
        CHECK(f.part<QWidget>("detailsPane")->isVisible()); // as she has left them
    }
    FrameFixture f;
    f.open({1366, 768});
    CHECK(f.part<QWidget>("detailsPane")->isVisible());
}

TEST_CASE("Ctrl+K finds places and commands; Escape gives the focus back", "[frame]")
{
    FrameFixture f;
    f.open();
    auto *box = f.part<JumpBox>("jumpBox");
    QWidget *page = f.part<QWidget>("page.today");
    page->setFocus();
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    CHECK(box->hasFocus());
    CHECK(box->isOpen());
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK_FALSE(box->isOpen());
    CHECK(page->hasFocus());

    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, QStringLiteral("prov"));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(f.window->location().place == QStringLiteral("providers"));

    QSignalSpy printed(f.actions.action(action::kPrint), &QAction::triggered);
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, QStringLiteral("print"));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(printed.size() == 1);

    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, QStringLiteral("undo")); // not possible now: there with the reason
    auto *list = f.part<QListWidget>("jumpList");
    REQUIRE(list->count() == 2);
    CHECK(list->item(1)->data(TwoLineDelegate::SecondLineRole).toString().size() > 10);
    CHECK(list->item(1)
              ->data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("Undo, not now, ")));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(box->isOpen());
}

TEST_CASE("Ctrl+K offers what was chosen lately before anything is typed", "[frame]")
{
    FrameFixture f;
    f.open();
    auto *box = f.part<JumpBox>("jumpBox");
    auto *list = f.part<QListWidget>("jumpList");
    const auto open = [&](const QString &text) {
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(box, text);
    };
    const auto texts = [&] {
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        return all;
    };
    open({});
    CHECK(texts().first() == QStringLiteral("Places"));
    QTest::keyClick(box, Qt::Key_Escape);
    for (const char *what : {"prov", "print"}) {
        open(QString::fromLatin1(what));
        QTest::keyClick(box, Qt::Key_Return);
    }
    open({});
    CHECK(texts().mid(0, 4)
          == QStringList({QStringLiteral("Lately"), QStringLiteral("Print"),
                          QStringLiteral("Providers"), QStringLiteral("Places")}));
    QTest::keyClick(box, Qt::Key_Escape);

    // Among what is found, too: "p" begins both places' names with the same right.
    f.addPlace(QStringLiteral("patients"), "Patients");
    open(QStringLiteral("p"));
    CHECK(texts().mid(0, 3)
          == QStringList(
              {QStringLiteral("Places"), QStringLiteral("Providers"), QStringLiteral("Patients")}));
    QTest::keyClick(box, Qt::Key_Escape);

    f.window->openFile(f.file()); // another file
    open({});
    CHECK(texts().first() == QStringLiteral("Places"));
}

TEST_CASE("Undo says what it would undo", "[frame]")
{
    FrameFixture f;
    f.open();
    CHECK_FALSE(f.actions.action(action::kUndo)->isEnabled());
    f.window->setUndo(QStringLiteral("re-score of R-12"), {});
    CHECK(f.actions.action(action::kUndo)->isEnabled());
    CHECK(plainText(f.actions.action(action::kUndo)) == QStringLiteral("Undo re-score of R-12"));
    CHECK(f.part<QToolButton>("undoButton")->text() == QStringLiteral("Undo"));
    CHECK_FALSE(f.actions.action(action::kRedo)->isEnabled());
}

TEST_CASE("The status line says what is open, saved, loading and who works", "[frame]")
{
    FrameFixture f;
    f.open();
    CHECK(f.window->windowTitle().contains(QStringLiteral("Wessex Vale")));
    CHECK(f.window->statusLine()->fileText()
          == QStringLiteral("Wessex Vale ICB (sample)  ·  saved  ·  data to Sep 2026"));
    FileState file = FrameFixture::file();
    file.savedAt = QDateTime(QDate(2026, 10, 5), QTime(14, 2));
    f.window->updateFile(file);
    CHECK(f.window->statusLine()->fileText().contains(QStringLiteral("saved 14:02")));
    file.readOnly = true;
    file.readOnlyReason = QStringLiteral("open on ANNES-LAPTOP");
    f.window->updateFile(file);
    CHECK(f.window->statusLine()->fileText().contains(
        QStringLiteral("read only: open on ANNES-LAPTOP")));
    CHECK_FALSE(f.actions.action(action::kImport)->isEnabled());

    f.window->updateFile(FrameFixture::file());
    QSignalSpy cancelled(f.window.get(), &MainWindow::cancelRequested);
    f.window->startWork(QStringLiteral("Importing 3 files"));
    CHECK(f.part<QWidget>("workProgress")->isVisible());
    CHECK_FALSE(f.actions.action(action::kImport)->isEnabled());
    f.part<QToolButton>("workCancel")->click();
    CHECK(cancelled.size() == 1);
    f.window->endWork();
    CHECK_FALSE(f.part<QWidget>("workProgress")->isVisible());
    CHECK(f.actions.action(action::kImport)->isEnabled());
}

TEST_CASE("Pages hear of every change, hidden ones too", "[frame]")
{
    FrameFixture f;
    f.open();
    f.window->goTo({QStringLiteral("providers")});
    f.window->refreshPages(ChangeSet {.sequence = 12, .command = {}, .records = {}, .series = {}});
    for (DemoPage *page : std::as_const(f.pages))
        CHECK(page->calls.contains(QStringLiteral("refresh 12")));
}

TEST_CASE("Files dropped on the window are handed on", "[frame]")
{
    FrameFixture f;
    f.open();
    QSignalSpy dropped(f.window.get(), &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a b.csv")),
                  QUrl(QStringLiteral("https://example.org/x.csv"))});
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(f.window.get(), &drop);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped[0][0].toStringList() == QStringList {QStringLiteral("/tmp/a b.csv")});
}

TEST_CASE("Closing a file closes its pages; the next one begins where she was", "[frame]")
{
    FrameFixture f;
    f.open();
    f.window->goTo({QStringLiteral("scorecards")});
    const QPointer<DemoPage> page = f.pages[QStringLiteral("scorecards")];
    f.window->closeFile();
    CHECK(page.isNull());
    CHECK(f.part<QWidget>("welcome")->isVisible());
    f.window->openFile(FrameFixture::file());
    CHECK(f.window->location().place == QStringLiteral("scorecards"));
    CHECK_FALSE(f.actions.action(action::kBack)->isEnabled());
}

TEST_CASE("Colours and text size are chosen from the menu and remembered", "[frame]")
{
    FrameFixture f;
    f.open();
    f.actions.action(action::kDark)->trigger();
    CHECK(f.theme.isDark());
    CHECK(f.settings.get<QString>(SettingKey::Theme) == QStringLiteral("dark"));
    CHECK(f.actions.action(action::kDark)->isChecked());
    CHECK_FALSE(f.actions.action(action::kLight)->isChecked());
    QTest::keyClick(f.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(f.theme.textPercent() == 110);
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(f.theme.textPercent() == 100);
}

TEST_CASE("The window comes back as it was left", "[frame]")
{
    FrameFixture f;
    f.open({1200, 640});
    f.window->close();
    f.window.reset();
    f.window = std::make_unique<MainWindow>(f.actions, f.places, f.theme, f.settings);
    CHECK(f.window->size() == QSize(1200, 640));
}
