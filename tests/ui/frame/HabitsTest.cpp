// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Document.h"
#include "tests/ui/frame/FrameFixture.h"
#include "ui/actions/KeysDialog.h"
#include "ui/frame/KeyKeeper.h"
#include "ui/frame/KeysSheet.h"
#include "ui/frame/WindowPlace.h"
#include "ui/settings/RecentFiles.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTreeWidget>

using namespace candour;

namespace {

QTreeWidgetItem *rowOf(QTreeWidget *list, const QString &text)
{
    const auto found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

} // namespace

TEST_CASE("Forward goes where back came from, until she goes elsewhere", "[frame]")
{
    FrameFixture f;
    f.open();
    f.window->goTo({QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    f.window->goTo({QStringLiteral("providers")});
    CHECK_FALSE(f.actions.action(action::kForward)->isEnabled());
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::mouseClick(f.part<QWidget>("page.scorecards"), Qt::BackButton);
    CHECK(f.window->location().place == QStringLiteral("today"));
    QTest::keyClick(f.window.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(f.window->location() == Location {QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    QTest::mouseClick(f.part<QWidget>("page.scorecards"), Qt::ForwardButton);
    CHECK(f.window->location().place == QStringLiteral("providers"));
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    f.window->goTo({QStringLiteral("today")});
    CHECK_FALSE(f.actions.action(action::kForward)->isEnabled());
}

TEST_CASE("A command that cannot be given says why", "[frame]")
{
    FrameFixture f;
    f.open();
    FileState file = FrameFixture::file();
    file.readOnly = true;
    file.readOnlyReason = QStringLiteral("Edith has it open on another computer.");
    f.window->updateFile(file);
    CHECK(f.actions.action(action::kImport)->toolTip().endsWith(file.readOnlyReason));
    CHECK(f.actions.action(action::kBack)
              ->toolTip()
              .endsWith(QStringLiteral("There is no page before this one.")));
    f.window->updateFile(FrameFixture::file());
    CHECK_FALSE(f.actions.action(action::kImport)->toolTip().contains(file.readOnlyReason));
}

TEST_CASE("Keys can be others; what they gave before is said and lost; all can be as they came",
          "[frame][keys]")
{
    FrameFixture f;
    f.open();
    KeysDialog dialog(f.actions, {}, {});
    KeyKeeper keeper(f.actions, f.settings);
    QObject::connect(&dialog, &KeysDialog::keysChosen, &keeper, &KeyKeeper::remember);
    auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("keysList"));
    auto *edit = dialog.findChild<QKeySequenceEdit *>(QStringLiteral("keysEdit"));
    list->setCurrentItem(rowOf(list, QStringLiteral("Back")));
    edit->setKeySequence(QKeySequence(QStringLiteral("Ctrl+P")));
    CHECK(dialog.findChild<QLabel *>(QStringLiteral("keysProblem"))
              ->text()
              .contains(QStringLiteral("Print")));
    dialog.findChild<QPushButton *>(QStringLiteral("keysUse"))->click();
    CHECK(f.actions.action(action::kBack)->shortcut() == QKeySequence(QStringLiteral("Ctrl+P")));
    CHECK(f.actions.action(action::kPrint)->shortcut().isEmpty());
    CHECK(f.actions.conflicts().empty());

    ActionRegistry later; // the next start
    for (const ActionSpec &spec : frameActions())
        later.add(spec);
    KeyKeeper again(later, f.settings);
    CHECK(later.action(action::kBack)->shortcut() == QKeySequence(QStringLiteral("Ctrl+P")));
    CHECK(later.action(action::kPrint)->shortcut().isEmpty());

    dialog.findChild<QPushButton *>(QStringLiteral("keysReset"))->click();
    CHECK(f.actions.action(action::kPrint)->shortcut() == QKeySequence(QStringLiteral("Ctrl+P")));
    CHECK(f.settings.shortcut(QStringLiteral("go.back")).isEmpty());
}

TEST_CASE("The list of keys can be printed", "[frame][keys]")
{
    FrameFixture f;
    f.open();
    const QString text = documentText(keysSheet(f.actions, {}, {}));
    CHECK(text.contains(QStringLiteral("Print")));
    CHECK(text.contains(QStringLiteral("Ctrl+P")));
    CHECK_FALSE(text.contains(QStringLiteral("Look around"))); // has no keys
    CHECK(text.contains(QStringLiteral("Ctrl+Shift+B"))); // of tables
    CHECK(text.contains(QStringLiteral("Ctrl+Return"))); // of forms
}

TEST_CASE("F6 goes round the parts of the window", "[frame][access]")
{
    FrameFixture f;
    f.open();
    f.part<QWidget>("sidebar")->setFocus();
    QStringList parts;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        parts.append(QApplication::focusWidget()->objectName());
    }
    CHECK(parts
          == QStringList {QStringLiteral("page.today"), QStringLiteral("detailsClose"),
                          QStringLiteral("authorButton"), QStringLiteral("jumpBox"),
                          QStringLiteral("sidebar")});
}

TEST_CASE("A window that was on a screen now gone comes to the main one", "[frame]")
{
    const QRect laptop(0, 0, 1366, 740);
    const QRect desk(1366, 0, 1920, 1080);
    const QRect wanted(1500, 100, 1600, 900);
    CHECK(placedOnScreens(wanted, {laptop, desk}) == wanted);
    const QRect moved = placedOnScreens(wanted, {laptop});
    CHECK(laptop.contains(moved));
    CHECK(moved.size() == QSize(1366, 740));
    CHECK(laptop.contains(placedOnScreens({100, -400, 800, 600}, {laptop}))); // its head is above
    CHECK(placedOnScreens({-300, 20, 800, 600}, {laptop}) == QRect(-300, 20, 800, 600));
    CHECK(placedOnScreens(wanted, {}) == wanted);
}

TEST_CASE("Recent files tell what became of them", "[frame][recent]")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const auto make = [&](const QString &name) {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        return path;
    };
    const QDateTime when(QDate(2026, 3, 12), QTime(14, 2), Qt::UTC);
    const QString there = make(QStringLiteral("there.candour"));
    const QString now = make(QStringLiteral("now/moved.candour"));
    noteRecentFile(settings, {.path = folder.filePath(QStringLiteral("gone.candour"))});
    noteRecentFile(settings, {.path = folder.filePath(QStringLiteral("then/moved.candour"))});
    noteRecentFile(settings, {.path = folder.filePath(QStringLiteral("stick/far.candour"))});
    noteRecentFile(settings,
                   {.path = there,
                    .organisation = QStringLiteral("Wessex Vale"),
                    .opened = when,
                    .sample = true});
    const QList<RecentFile> files = recentFiles(settings, {QFileInfo(now).absolutePath()});
    REQUIRE(files.size() == 4);
    CHECK(files[0].state == RecentState::There);
    CHECK(files[0].organisation == QStringLiteral("Wessex Vale"));
    CHECK(files[0].opened == when);
    CHECK(files[0].sample);
    CHECK(files[1].state == RecentState::Unreachable);
    CHECK(files[2].state == RecentState::Moved);
    CHECK(files[2].movedTo == now);
    CHECK(files[3].state == RecentState::Missing);
    CHECK(recentStateText(files[3]) == QStringLiteral("not there now"));

    // What is on a disk that is away, or somewhere else now, is no case for a backup.
    QStringList asked;
    const auto backups = [&](const QString &path) {
        asked.append(path);
        return QDateTime(QDate(2026, 3, 14), QTime(17, 40), Qt::UTC);
    };
    const QList<RecentFile> kept = recentFiles(settings, {QFileInfo(now).absolutePath()}, backups);
    CHECK(asked == QStringList {there, folder.filePath(QStringLiteral("gone.candour"))});
    CHECK(recentStateText(kept[0]) == QStringLiteral("a backup of 14 Mar 2026 holds more"));
    CHECK(recentStateText(kept[3])
          == QStringLiteral("not there now; there is a backup of 14 Mar 2026"));
}

TEST_CASE("Rows are as high as she wants them", "[frame][theme]")
{
    FrameFixture f;
    f.open();
    CHECK(Theme::rowHeight() == space::kRow);
    f.settings.set(SettingKey::RowHeight, QStringLiteral("touch"));
    CHECK(Theme::rowHeight() == space::kRowTouch);
    CHECK(Theme::target() == space::kTargetTouch);
    f.settings.set(SettingKey::RowHeight, QStringLiteral("compact"));
    CHECK(Theme::rowHeight() == space::kRowCompact);
    CHECK(Theme::target() == space::kTarget);
}
