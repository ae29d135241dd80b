// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/frame/FrameFixture.h"
#include "ui/widgets/Loading.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace candour;

namespace {

const QString kToday = QStringLiteral("today");
const QString kProviders = QStringLiteral("providers");

/// A window whose next readings fail as long as `failure` is set.
struct CoverFixture : FrameFixture {
    std::optional<Error> failure {};

    CoverFixture()
    {
        open();
        window->setReadFailure([this] { return failure; });
    }

    [[nodiscard]] QWidget *cover() const { return part<QWidget>("pageCover"); }
};

Error damaged()
{
    return {ErrorCode::Corrupt, QStringLiteral("The file is damaged.")};
}

} // namespace

TEST_CASE("A page that could not be read is covered by what to do, and offers nothing", "[frame]")
{
    CoverFixture f;
    f.failure = damaged();
    f.window->goTo({kProviders});
    REQUIRE(f.cover()->isVisible());
    CHECK(f.cover()->accessibleName()
          == QStringLiteral("Providers could not be read, so nothing is shown that might be wrong. "
                            "Nothing in the file was changed. The file is damaged."));
    CHECK_FALSE(f.pages[kProviders]->widget()->isVisible());
    CHECK_FALSE(f.part<QWidget>("detailsPane")->isVisible());
    CHECK_FALSE(f.actions.action(action::kPrint)->isEnabled());
    QSignalSpy again(f.window.get(), &MainWindow::readAgainRequested);
    f.cover()->findChild<QPushButton *>(QStringLiteral("button.cover.tryAgain"))->click();
    CHECK(again.size() == 1);
}

TEST_CASE("A covered page is made anew when the file is read again, and when she comes back",
          "[frame]")
{
    CoverFixture f;
    f.failure = damaged();
    f.window->goTo({kProviders, QStringLiteral("ZZ1")});
    f.window->refreshPages({});
    CHECK(f.cover()->isVisible()); // still not
    f.failure.reset();
    f.window->refreshPages({});
    CHECK_FALSE(f.cover()->isVisible());
    CHECK(f.pages[kProviders]->calls == QStringList {QStringLiteral("show ZZ1")});
    CHECK(f.pages[kProviders]->widget()->isVisible());

    f.failure = damaged();
    f.window->goTo({kProviders, QStringLiteral("ZZ2")});
    CHECK(f.cover()->isVisible()); // not ZZ1 under another name
    f.failure.reset();
    f.window->goTo({kToday});
    CHECK_FALSE(f.cover()->isVisible());
    f.window->goTo({kProviders, QStringLiteral("ZZ2")});
    CHECK(f.pages[kProviders]->target == QStringLiteral("ZZ2"));
    CHECK(f.pages[kProviders]->widget()->isVisible());
}

TEST_CASE("A file that is being written to is waited for in words after half a second", "[frame]")
{
    CoverFixture f;
    f.failure = Error {ErrorCode::Locked, QStringLiteral("The file is busy.")};
    f.window->goTo({kProviders});
    auto *words = f.part<QWidget>("busyOverlay");
    CHECK(f.part<QWidget>("skeleton")->isVisible());
    CHECK_FALSE(words->isVisible()); // it may be quick
    REQUIRE(QTest::qWaitFor([&] { return words->isVisible(); }, 5 * BusyOverlay::kDelayMs));
    CHECK(words->findChild<QLabel *>()->text()
          == QStringLiteral("The file is being written to. Providers is shown as soon as that is "
                            "done."));
    f.failure.reset();
    f.window->refreshPages({});
    CHECK_FALSE(words->isVisible());
}

TEST_CASE("Until a file is open the window says that it is being opened", "[frame]")
{
    FrameFixture f;
    f.makeWindow();
    f.window->showOpening(QStringLiteral("Opening work…"));
    CHECK_FALSE(f.part<QWidget>("welcome")->isVisible());
    CHECK(f.part<QWidget>("pageCover")->isVisible());
    CHECK(f.part<QWidget>("pageCover")->accessibleName() == QStringLiteral("Opening work…"));
    f.window->closeFile(); // it was refused
    CHECK(f.part<QWidget>("welcome")->isVisible());
    f.window->showOpening(QStringLiteral("Opening work…"));
    f.window->openFile(FrameFixture::file());
    CHECK_FALSE(f.part<QWidget>("pageCover")->isVisible());
}
