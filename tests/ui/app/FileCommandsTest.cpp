// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/AppFixture.h"
#include "ui/actions/ActionRegistry.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace candour;

namespace {

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_CASE("A missing file gives its sentence and leaves the welcome page", "[app][files]")
{
    AppFixture f;
    f.program->files().open(f.path(QStringLiteral("gone.candour")));
    REQUIRE(QTest::qWaitFor([&] { return !f.prompts.reported.isEmpty(); }));
    CHECK(f.prompts.reported.first().what.contains(QStringLiteral("There is no file")));
    CHECK(f.window().currentPage() == nullptr);
    CHECK_FALSE(f.session().isOpen());
}

TEST_CASE("A foreign file is refused, is not changed, and what was open stays", "[app][files]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    const QString foreign = f.path(QStringLiteral("foreign.candour"));
    writeText(foreign, "not a database at all");
    f.program->files().open(foreign);
    REQUIRE(f.prompts.reported.size() == 1);
    CHECK(f.prompts.reported.first().what.contains(QStringLiteral("is not a Candour file")));
    CHECK(f.session().isOpen());
    CHECK(f.window().currentPage() != nullptr);
    QFile file(foreign);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("not a database at all"));
}

TEST_CASE("Opened files are remembered, newest first, and open from the menu", "[app][files]")
{
    AppFixture f;
    const QString sample = f.sampleFile();
    const QString empty = f.emptyFile();
    f.settings.set(SettingKey::Author, QStringLiteral("Helen Tarrant"));
    f.openAndWait(sample);
    f.program->files().open(empty);
    REQUIRE(QTest::qWaitFor([&] { return f.session().path() == empty; }));
    CHECK(f.settings.recentFiles() == QStringList {empty, sample});
    auto *menu = f.part<QMenu>("recentMenu");
    REQUIRE(menu->actions().size() == 2);
    menu->actions().at(1)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return f.session().path() == sample; }));
    CHECK(f.settings.recentFiles() == QStringList {sample, empty});
}

TEST_CASE("Closing the file goes back to the welcome page", "[app][files]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    REQUIRE(f.window().currentPage());
    f.program->actions().action(action::kCloseFile)->trigger();
    CHECK(f.window().currentPage() == nullptr);
    CHECK_FALSE(f.session().isOpen());
    CHECK_FALSE(f.program->actions().action(action::kCloseFile)->isEnabled());
}

TEST_CASE("A file that somebody else has open is shown for reading, and says so", "[app][files]")
{
    AppFixture f;
    const QString file = f.sampleFile();
    const auto holder =
        test::must(db::Database::open(file, db::candourSchema(), f.clock, db::Access::Write));
    f.openAndWait(file);
    CHECK_FALSE(f.session().readOnlyReason().isEmpty());
    CHECK(f.window().statusLine()->fileText().contains(QStringLiteral("read only")));
    CHECK_FALSE(f.program->actions().action(action::kImport)->isEnabled());
}

TEST_CASE("A new file has the organisation's name and code", "[app][files]")
{
    AppFixture f;
    f.settings.set(SettingKey::LastFolder, f.folder.path());
    f.program->actions().action(action::kNewFile)->trigger();
    auto *name = f.part<QLineEdit>("organisation");
    auto *create = f.part<QPushButton>("accept");
    CHECK_FALSE(create->isEnabled());
    QTest::keyClicks(name, QStringLiteral("Test / Valley"));
    QTest::keyClicks(f.part<QLineEdit>("code"), QStringLiteral("zz9"));
    const QString path = f.path(QStringLiteral("Test - Valley.candour"));
    CHECK(f.part<QLineEdit>("path")->text() == QDir::toNativeSeparators(path));
    CHECK(create->isEnabled());
    create->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            return f.session().isOpen()
                && f.session().profile().name == QStringLiteral("Test / Valley");
        },
        AppFixture::kPatienceMs));
    CHECK(QFile::exists(path));
    const auto own =
        test::must(f.session().reader().records().find(f.session().profile().organisation));
    REQUIRE(own);
    CHECK(own->code == QStringLiteral("ZZ9"));
    CHECK(f.window().windowTitle().startsWith(QStringLiteral("Test / Valley")));
}

TEST_CASE("A new file never takes the place of one that is there", "[app][files]")
{
    AppFixture f;
    f.settings.set(SettingKey::LastFolder, f.folder.path());
    writeText(f.path(QStringLiteral("Mine.candour")), "precious");
    f.program->actions().action(action::kNewFile)->trigger();
    QTest::keyClicks(f.part<QLineEdit>("organisation"), QStringLiteral("Mine"));
    CHECK_FALSE(f.part<QPushButton>("accept")->isEnabled());
    CHECK(f.part<QLabel>("note")->text().contains(QStringLiteral("nothing is overwritten")));
}

TEST_CASE("Dropped files: ours opens, figures reach the data page", "[app][files]")
{
    AppFixture f;
    const QString csv = f.path(QStringLiteral("figures.csv"));
    writeText(csv, "organisation,indicator,period,value\nZZ1,I-01,2026-09,3\n");
    f.program->files().drop({csv});
    REQUIRE(f.prompts.reported.size() == 1); // nothing is open yet
    CHECK(f.window().currentPage() == nullptr);

    const QString sample = f.sampleFile();
    f.program->files().drop({csv, sample});
    REQUIRE(QTest::qWaitFor([&] { return f.session().isOpen(); }));
    CHECK(f.session().path() == sample);

    f.program->files().drop({csv});
    CHECK(f.window().location().place == QStringLiteral("data"));
    REQUIRE(f.window().currentPage());
    // The page names the file somewhere before it reads a figure.
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (const QAbstractItemView *view :
                 f.window().currentPage()->widget()->findChildren<QAbstractItemView *>()) {
                const QAbstractItemModel *model = view->model();
                for (int row = 0; model && row < model->rowCount(); ++row) {
                    if (model->index(row, 0).data().toString().contains(
                            QStringLiteral("figures.csv")))
                        return true;
                }
            }
            return false;
        },
        AppFixture::kPatienceMs));
}
