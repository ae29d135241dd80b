// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordWindow.h"

#include "tests/ui/pages/records/DeskFixture.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAction>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace candour;
using namespace candour::test;

namespace {

const RecordKind &organisations()
{
    return recordType<Organisation>();
}

struct Windows : DeskFixture {
    Uid harbour = organisation(QStringLiteral("ZZ98"), QStringLiteral("Harbour Clinic"));
    Uid north = organisation(QStringLiteral("ZZ99"), QStringLiteral("Northfield"));

    Uid organisation(const QString &code, const QString &name)
    {
        Organisation o;
        o.code = code;
        o.name = name;
        return put(o);
    }

    static QList<RecordWindow *> open()
    {
        QList<RecordWindow *> windows;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *one = qobject_cast<RecordWindow *>(top);
            if (one && one->isVisible())
                windows.append(one);
        }
        return windows;
    }

    static QString titleIn(const QWidget &window)
    {
        return window.findChild<QLabel *>(QStringLiteral("sheetTitle"))->text();
    }

    ~Windows() { session.close(); }
};

} // namespace

TEST_CASE("Two records stand side by side, each window with its record's name", "[desk][window]")
{
    Windows f;
    f.desk->openWindow(organisations(), f.harbour);
    f.desk->openWindow(organisations(), f.north);
    f.desk->openWindow(organisations(), f.harbour); // there already: brought to the front
    const QList<RecordWindow *> windows = f.open();
    REQUIRE(windows.size() == 2);
    QStringList titles;
    for (const RecordWindow *window : windows) {
        CHECK(window->isWindow());
        CHECK_FALSE(window->isModal());
        CHECK(window->windowTitle() == f.titleIn(*window) + QStringLiteral(" – Candour"));
        titles.append(f.titleIn(*window));
    }
    CHECK(titles.filter(QStringLiteral("Harbour Clinic")).size() == 1);
    CHECK(titles.filter(QStringLiteral("Northfield")).size() == 1);
    CHECK_FALSE(windows.first()->findChild<QWidget *>(QStringLiteral("sheetWindow"))->isVisible());
    keepPicture(*windows.first(), QStringLiteral("record-window"));
}

TEST_CASE("A record's window follows the file, edits over itself, and goes with the file",
          "[desk][window]")
{
    Windows f;
    f.desk->openWindow(organisations(), f.harbour);
    REQUIRE(f.open().size() == 1);
    const QPointer<RecordWindow> window = f.open().first();
    RecordData record = *must(f.file().records().find(organisations(), f.harbour));
    record.setValue(u"name", QStringLiteral("Harbour Hospital"));
    f.put(record);
    CHECK(window->windowTitle().contains(QStringLiteral("Harbour Hospital")));
    window->findChild<QPushButton *>(QStringLiteral("sheetEdit"))->click();
    RecordDialog *form = f.shown();
    CHECK(form->parentWidget() == window);
    form->reject();
    f.settle();
    f.window.reset(); // the page it was opened from goes: its words may be made anew
    CHECK(window);
    f.session.close();
    CHECK(window.isNull());
}

TEST_CASE("A sheet beside a list opens in a window of its own", "[desk][window]")
{
    Windows f;
    QWidget *sheet = f.desk->makeSheet(organisations(), f.north, f.window.get());
    sheet->show();
    auto *button = sheet->findChild<QAbstractButton *>(QStringLiteral("sheetWindow"));
    REQUIRE(button);
    CHECK(button->accessibleName() == QStringLiteral("Open in new window"));
    QTest::keyClick(button, Qt::Key_Space);
    REQUIRE(f.open().size() == 1);
    CHECK(f.titleIn(*f.open().first()).contains(QStringLiteral("Northfield")));
}

TEST_CASE("Ctrl+Shift+Enter and the menu of a row open the record's own window", "[desk][window]")
{
    Windows f;
    RecordsPane pane(organisations(), f.session, *f.desk, f.prompts, f.settings);
    pane.resize(800, 500);
    showAndWait(pane);
    pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&pane));
    pane.select(f.north);
    pane.panel().view().setFocus();
    QTest::keyClick(&pane.panel().view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(f.open().size() == 1);
    CHECK(f.titleIn(*f.open().first()).contains(QStringLiteral("Northfield")));
    REQUIRE(QTest::qWaitForWindowActive(f.open().first()));
    QTest::keyClick(f.open().first(), Qt::Key_Escape);
    f.settle();
    CHECK(f.open().isEmpty());
    auto *action = pane.findChild<QAction *>(QStringLiteral("record.newWindow"));
    REQUIRE(action);
    CHECK(action->isEnabled());
    action->trigger();
    CHECK(f.open().size() == 1);
}
