// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/frame/FrameFixture.h"
#include "ui/actions/KeysDialog.h"
#include "ui/frame/JumpBox.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Loading.h"

#include <QDir>
#include <QImage>
#include <QMenu>

using namespace candour;

namespace {

/// CANDOUR_PICTURES names a folder in which to keep what was painted, to be looked at.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("CANDOUR_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

QImage picture(FrameFixture &f, const QString &name)
{
    QTest::qWait(30);
    const QImage image = f.window->grab().toImage();
    keep(image,
         QStringLiteral("%1-%2-%3")
             .arg(name)
             .arg(image.width())
             .arg(f.theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")));
    return image;
}

void addPlaces(FrameFixture &f)
{
    const char *more[] = {"outcomes", "visits",   "risks",   "incidents",
                          "feedback", "meetings", "reports", "data"};
    for (const char *id : more)
        f.addPlace(QString::fromLatin1(id), id);
    f.places.setBadge(QStringLiteral("today"), 7, QStringLiteral("7 need you"));
    f.places.setBadge(QStringLiteral("risks"), 4, QStringLiteral("4 past their review"));
}

} // namespace

TEST_CASE("The frame paints in light and dark at the sizes people have", "[look]")
{
    const QSize size = GENERATE(QSize(1024, 700), QSize(1366, 768), QSize(1920, 1080));
    const char *theme = GENERATE("light", "dark");
    FrameFixture f;
    addPlaces(f);
    f.settings.set(SettingKey::Theme, QString::fromLatin1(theme));
    f.makeWindow(size);
    f.settings.addRecentFile(QStringLiteral("/srv/quality/Wessex Vale 2026.candour"));
    f.settings.addRecentFile(QStringLiteral("/srv/quality/Training.candour"));
    picture(f, QStringLiteral("welcome"));

    f.window->openFile(FrameFixture::file());
    f.window->goTo({QStringLiteral("scorecards"), QStringLiteral("Riverside Hospitals")});
    fillDemo(*f.pages[QStringLiteral("scorecards")]);
    QMenu months;
    f.window->setPeriod(QStringLiteral("Apr 2026 – Sep 2026"), &months);
    f.window->setUndo(QStringLiteral("import of March"), {});
    f.part<QWidget>("demoTable")->setFocus();
    const QImage page = picture(f, QStringLiteral("scorecard"));
    const ColourTokens &tokens = Theme::tokens();
    CHECK(page.pixelColor(4, page.height() - 60) == tokens.surface); // the sidebar
    CHECK(page.pixelColor(page.width() / 2, 60) == tokens.window); // behind the page

    f.window->banner()->showMessage(Banner::Kind::Warning,
                                    QStringLiteral("12 rows of Riverside’s file were refused."),
                                    QStringLiteral("Show them"));
    f.window->startWork(QStringLiteral("Importing 3 files"));
    f.window->setWorkProgress(2, 3);
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(f.part<JumpBox>("jumpBox"), QStringLiteral("p"));
    picture(f, QStringLiteral("jump"));
}

TEST_CASE("Keys, messages and loading can be looked at", "[look]")
{
    const char *theme = GENERATE("light", "dark");
    FrameFixture f;
    f.settings.set(SettingKey::Theme, QString::fromLatin1(theme));
    f.open({1366, 768});
    KeysDialog keys(f.actions, QStringLiteral("today"), QStringLiteral("Today"));
    keys.ensurePolished();
    keep(keys.grab().toImage(), QStringLiteral("keys-") + QString::fromLatin1(theme));

    QWidget *page = f.window->currentPage()->widget();
    auto *row = new QHBoxLayout(page);
    auto *empty = new EmptyState(QStringLiteral("data"),
                                 QStringLiteral("Figures you import appear here, each with the "
                                                "cell of the spreadsheet it came from."));
    empty->addAction(f.actions.action(action::kImport));
    empty->addAction(f.actions.action(action::kSample));
    row->addWidget(empty);
    row->addWidget(new Skeleton(Skeleton::Shape::Tiles));
    row->addWidget(new Skeleton(Skeleton::Shape::Table));
    picture(f, QStringLiteral("empty"));
    BusyOverlay overlay(page);
    overlay.start(QStringLiteral("Building the Board report"));
    overlay.setProgress(3, 4);
    REQUIRE(QTest::qWaitFor([&] { return overlay.isVisible(); }, 2000));
    picture(f, QStringLiteral("busy"));

    auto *menu = f.part<QMenu>("mainMenu")->actions().at(3)->menu(); // View
    menu->ensurePolished();
    menu->adjustSize();
    keep(menu->grab().toImage(), QStringLiteral("menu-") + QString::fromLatin1(theme));
    CHECK(menu->actions().size() >= 8);
}

TEST_CASE("At twice the text size nothing needs more room than the window has", "[look]")
{
    FrameFixture f;
    addPlaces(f);
    f.settings.set(SettingKey::TextPercent, 200);
    f.open({1366, 768});
    f.window->goTo({QStringLiteral("scorecards"), QStringLiteral("Riverside Hospitals")});
    fillDemo(*f.pages[QStringLiteral("scorecards")]);
    picture(f, QStringLiteral("large"));
    CHECK(f.window->minimumSizeHint().width() <= 1366);
    CHECK(f.window->minimumSizeHint().height() <= 768);
    CHECK(f.window->size() == QSize(1366, 768));
}
