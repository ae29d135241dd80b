// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/FileNotices.h"
#include "core/db/Verify.h"
#include "tests/support/OtherMachine.h"
#include "tests/ui/app/AppFixture.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/widgets/Banner.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QToolButton>

using namespace candour;
using namespace candour::test;

namespace {

constexpr qint64 kPage = 4096;

struct Safety : AppFixture {
    Safety() { settings.set(SettingKey::Author, QStringLiteral("Helen Tarrant")); }

    Banner &banner() { return *window().banner(); }

    void press(const char *name)
    {
        auto *button = banner().findChild<QAbstractButton *>(QLatin1String(name));
        REQUIRE(button);
        REQUIRE(button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// A file of one's own, not a sample.
    QString ownFile(const QString &folderName)
    {
        REQUIRE(QDir(folder.path()).mkpath(folderName));
        const QString file = path(folderName + QStringLiteral("/Quality.candour"));
        auto database = must(db::Database::create(file, db::candourSchema(), clock));
        must(fillNewFile(*database, {}));
        return file;
    }

    [[nodiscard]] db::JournalEntry lastEntry()
    {
        const auto head = must(session().reader().journal().head());
        return must(session().reader().journal().entry(head.sequence));
    }
};

} // namespace

TEST_CASE("Another machine's lock is shown with its age and taken over by name", "[app][safety]")
{
    Safety f;
    const QString file = f.sampleFile();
    lockFromElsewhere(file);
    f.openAndWait(file);
    CHECK(f.banner().text().contains(QStringLiteral("by Anna Price on LAPTOP-7 (candour)")));
    CHECK(f.banner().text().contains(QStringLiteral("3 day")));

    // She turns away: nothing happens.
    f.press("bannerAction");
    REQUIRE(f.prompts.asked.size() == 1);
    CHECK(f.prompts.asked.first().text.contains(QStringLiteral("Anna Price")));
    CHECK(f.prompts.asked.first().detail.contains(QStringLiteral("ask Anna Price to close it")));
    CHECK(f.prompts.asked.first().answers[f.prompts.asked.first().preferred]
          == QStringLiteral("Leave it"));
    CHECK_FALSE(f.session().readOnlyReason().isEmpty());

    f.prompts.answers = {0};
    f.prompts.lines = {QStringLiteral("Helen Tarrant")};
    f.press("bannerAction");
    REQUIRE(f.prompts.linesAsked.size() == 1);
    REQUIRE(QTest::qWaitFor(
        [&] { return f.session().isOpen() && f.session().readOnlyReason().isEmpty(); }));
    CHECK_FALSE(f.banner().isVisible());
    const db::JournalEntry entry = f.lastEntry();
    CHECK(entry.command == QStringLiteral("file.takeover"));
    CHECK(entry.arguments.contains("LAPTOP-7"));
    CHECK(db::FileLock::holderOf(file)->onThisMachine);
}

TEST_CASE("A file that is open on this computer is shown without an offer to take it over",
          "[app][safety]")
{
    Safety f;
    const QString file = f.sampleFile();
    const auto holder =
        must(db::Database::open(file, db::candourSchema(), f.clock, db::Access::Write));
    f.openAndWait(file);
    CHECK(f.banner().text().contains(QStringLiteral("is open on this computer already")));
    CHECK_FALSE(f.part<QPushButton>("bannerAction")->isVisible());
}

TEST_CASE("A file in a synchronised folder is warned of once", "[app][safety]")
{
    Safety f;
    const QString file = f.ownFile(QStringLiteral("OneDrive - Wessex Vale"));
    f.openAndWait(file);
    CHECK(f.banner().isVisible());
    CHECK(f.banner().text().contains(QStringLiteral("a folder that OneDrive copies")));
    f.press("bannerClose");
    CHECK_FALSE(f.banner().isVisible());
    f.program->actions().action(action::kCloseFile)->trigger();
    f.openAndWait(file);
    CHECK_FALSE(f.banner().isVisible());
}

TEST_CASE("The weightier notice comes first, the next when it is put away", "[app][safety]")
{
    Safety f;
    const QString file = f.ownFile(QStringLiteral("Dropbox"));
    lockFromElsewhere(file);
    f.openAndWait(file);
    CHECK(f.banner().text().contains(QStringLiteral("Anna Price")));
    f.press("bannerClose");
    CHECK(f.banner().isVisible());
    CHECK(f.banner().text().contains(QStringLiteral("Dropbox")));
}

TEST_CASE("A conflict copy beside the file is found and said", "[app][safety]")
{
    Safety f;
    const QString file = f.ownFile(QStringLiteral("Work"));
    const QString copy = f.path(QStringLiteral("Work/Quality-LAPTOP7.candour"));
    REQUIRE(QFile::copy(file, copy));
    {
        auto other =
            must(db::Database::open(copy, db::candourSchema(), f.clock, db::Access::Write));
        auto command = must(db::Command::begin(*other, {QStringLiteral("test.put"), {}, {}}));
        Person person;
        person.name = QStringLiteral("Only There");
        must(command->put(person));
        must(command->commit());
    }
    f.openAndWait(file);
    REQUIRE(QTest::qWaitFor([&] { return f.banner().isVisible(); }));
    CHECK(f.banner().text().contains(QStringLiteral("Quality-LAPTOP7.candour")));
    CHECK(f.banner().text().contains(QStringLiteral("newer copy")));
    f.press("bannerAction");
    REQUIRE(QTest::qWaitFor([&] { return f.session().path() == copy; }));
}

TEST_CASE("A page that was damaged is found in the background, and help is offered",
          "[app][safety]")
{
    Safety f;
    const QString file = f.sampleFile();
    QByteArray bytes = readBytes(file);
    // A leaf of the figures, which nothing on the first page looks at by itself.
    qint64 damaged = 0;
    for (qint64 page = bytes.size() / kPage - 1; page > 0 && damaged == 0; --page) {
        if (bytes[page * kPage] == '\x0a' && bytes.mid(page * kPage, kPage).count("2024-") > 20)
            damaged = page;
    }
    REQUIRE(damaged > 0);
    bytes[damaged * kPage] = '\x7f';
    writeBytes(file, bytes);

    f.program->notices().check().setPatience(0);
    f.openAndWait(file);
    REQUIRE(QTest::qWaitFor(
        [&] { return f.banner().text().contains(QStringLiteral("can no longer be read")); }));
    f.press("bannerAction");
    REQUIRE(f.prompts.asked.size() == 1);
    CHECK(f.prompts.asked.first().answers.contains(QStringLiteral("Save what can be read…")));
    CHECK(readBytes(file).size() == bytes.size());
}

TEST_CASE("A sound file says nothing", "[app][safety]")
{
    Safety f;
    bool finished = false;
    f.program->notices().check().setPatience(0);
    QObject::connect(&f.program->notices().check(), &FileCheck::finished, &f.window(),
                     [&] { finished = true; });
    f.openAndWait(f.sampleFile());
    REQUIRE(QTest::qWaitFor([&] { return finished; }, AppFixture::kPatienceMs));
    CHECK_FALSE(f.banner().isVisible());
}

TEST_CASE("A damaged file is explained and saved into a new one", "[app][safety]")
{
    Safety f;
    const QString file = f.sampleFile();
    QByteArray bytes = readBytes(file);
    bytes.replace(0, 100, QByteArray(100, 'x'));
    writeBytes(file, bytes);
    f.program->files().open(file);
    REQUIRE(QTest::qWaitFor([&] { return !f.prompts.asked.isEmpty(); }));
    CHECK(f.prompts.asked.first().text.contains(QStringLiteral("its beginning was overwritten")));
    CHECK(f.prompts.asked.first().detail.contains(QStringLiteral("No backup of it was found")));
    CHECK_FALSE(f.session().isOpen());

    const QString saved = f.path(QStringLiteral("Sample saved.candour"));
    f.prompts.answers = {0};
    f.prompts.files = {saved};
    f.program->files().open(file);
    REQUIRE(QTest::qWaitFor([&] { return f.session().isOpen(); }, AppFixture::kPatienceMs));
    CHECK(f.prompts.filesAsked.first().suggestedName == QStringLiteral("Sample saved.candour"));
    CHECK(f.session().path() == saved);
    CHECK(f.banner().text().contains(QStringLiteral("what could be read of the damaged file")));
    CHECK(f.prompts.reported.isEmpty());
    CHECK(must(db::verify(f.session().reader())).isWhole());
    CHECK(readBytes(file) == bytes);
}

TEST_CASE("A damaged file whose backup is known is restored first", "[app][safety]")
{
    Safety f;
    const QString file = f.sampleFile();
    REQUIRE(QFile::copy(file, file + QStringLiteral(".before-v3")));
    writeBytes(file, {});
    QString restored;
    f.program->files().setRestore([&](const QString &path) { restored = path; });
    f.prompts.answers = {0};
    f.program->files().open(file);
    REQUIRE(QTest::qWaitFor([&] { return !restored.isEmpty(); }));
    CHECK(restored == file);
    CHECK(f.prompts.asked.first().text.contains(QStringLiteral("is empty")));
    CHECK(f.prompts.asked.first().answers.first() == QStringLiteral("Restore a backup…"));
}

TEST_CASE("The menu saves a damaged file too, and losses are told", "[app][safety]")
{
    Safety f;
    const QString file = f.sampleFile();
    const QByteArray whole = readBytes(file);
    writeBytes(file, whole.left(whole.size() / 3 / kPage * kPage));
    const QString saved = f.path(QStringLiteral("Rest.candour"));
    f.prompts.files = {file, saved};
    f.program->actions().action(action::kSalvage)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return f.session().path() == saved; }, AppFixture::kPatienceMs));
    REQUIRE(f.prompts.reported.size() == 1);
    CHECK(f.prompts.reported.first().what.contains(QStringLiteral("saved")));
    CHECK_FALSE(f.prompts.reported.first().means.isEmpty());
    CHECK(must(db::verify(f.session().reader())).isWhole());
}
