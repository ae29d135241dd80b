// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/AppFixture.h"
#include "ui/MainWindow.h"
#include "ui/frame/JumpBox.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QListWidget>

using namespace candour;

namespace {

const Location kSignals {QStringLiteral("scorecards"), QStringLiteral("|")};

/// The list of the sample organisation, opened by Ctrl+J.
struct SignalsWindow : AppFixture {
    SignalsWindow()
    {
        openAndWait(sampleFile());
        window().goTo({QStringLiteral("scorecards"), {}});
        QTest::qWait(100);
        window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(part<QWidget>("matrixTable"), Qt::Key_J, Qt::ControlModifier);
        waitUntilRead();
    }

    FrozenTableView *lines() { return part<FrozenTableView>("signalsTable"); }

    void waitUntilRead()
    {
        REQUIRE(QTest::qWaitFor([this] { return lines()->model()->rowCount() > 0; }, kPatienceMs));
        QTest::qWait(100);
    }

    [[nodiscard]] Uid current() { return lines()->currentIndex().data(IdRole).value<Uid>(); }
};

} // namespace

TEST_CASE("Colour and chart in the window: a key, Enter to the figure, and back to the same line",
          "[app][signals]")
{
    SignalsWindow f;
    CHECK(f.window().location() == kSignals);
    f.lines()->setFocus();
    QTest::keyClick(f.lines(), Qt::Key_Down);
    const Uid line = f.current();
    QTest::keyClick(f.lines(), Qt::Key_Return);
    QTest::qWait(100);
    const QStringList target = f.window().location().target.split(u'|');
    REQUIRE(target.size() == 3);
    CHECK(target.first().startsWith(QStringLiteral("ZZ")));
    QTest::keyClick(&f.window(), Qt::Key_Left, Qt::AltModifier);
    QTest::qWait(100);
    CHECK(f.window().location() == kSignals);
    CHECK(f.current() == line);
    QTest::keyClick(&f.window(), Qt::Key_Right, Qt::AltModifier);
    QTest::qWait(100);
    CHECK(f.window().location().target == target.join(u'|'));
}

TEST_CASE("Colour and chart in the window: found by Ctrl+K", "[app][signals]")
{
    SignalsWindow f;
    f.window().goTo({QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
    auto *box = f.window().findChild<JumpBox *>();
    REQUIRE(box);
    QTest::keyClicks(box, QStringLiteral("colour and chart"));
    auto *hits = f.part<QListWidget>("jumpList");
    REQUIRE(hits->currentItem());
    CHECK(hits->currentItem()->text() == QStringLiteral("Colour and chart"));
    QTest::keyClick(box, Qt::Key_Return);
    QTest::qWait(200);
    CHECK(f.window().location() == kSignals);
}
