// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/PartFile.h"
#include "core/db/DraftStore.h"
#include "core/db/Verify.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/TempFile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

#include <filesystem>

using namespace candour;
using namespace candour::test;

namespace {

Result<std::unique_ptr<db::Database>> openToWrite(TempFile &file,
                                                  const std::optional<db::TakeOver> &take = {})
{
    return db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Write,
                              take);
}

Result<Uid> putSomething(db::Database &database, const char *code)
{
    auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
    if (!command)
        return fail(command.error());
    Organisation one;
    one.code = one.name = QString::fromLatin1(code);
    auto uid = (*command)->put(one);
    auto done = (*command)->commit();
    return done ? uid : fail(done.error());
}

} // namespace

TEST_CASE("lock: says who, on which machine and since when, and goes with the file", "[lock]")
{
    TempFile file;
    file->setAuthor({QStringLiteral("Helen Tarrant"), QStringLiteral("here")});
    const auto holder = db::FileLock::holderOf(file.path());
    REQUIRE(holder);
    CHECK(holder->person == QStringLiteral("Helen Tarrant"));
    CHECK(holder->machine == QSysInfo::machineHostName());
    CHECK(holder->since == kNow);
    CHECK(holder->onThisMachine);
    CHECK_FALSE(holder->canBeTakenOver());

    const auto second = openToWrite(file);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(second.error().text.contains(QStringLiteral("on this computer already, by Helen Tarrant "
                                                      "on ")));
    CHECK(second.error().text.contains(QStringLiteral("since 15 Apr 2026")));

    file.close();
    CHECK_FALSE(db::FileLock::holderOf(file.path()));
    CHECK_FALSE(QFileInfo::exists(file.path() + QStringLiteral(".lock.json")));
}

TEST_CASE("lock: a file has one lock by whatever link it is opened", "[lock]")
{
    TempFile file;
    const QString link = file.folder() + QStringLiteral("/link.candour");
    REQUIRE(QFile::link(file.path(), link));
    const auto second =
        db::Database::open(link, db::candourSchema(), file.clock(), db::Access::Write);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::Locked);
    CHECK(db::FileLock::holderOf(link) == db::FileLock::holderOf(file.path()));
}

TEST_CASE("lock: the name of a person of the file stands in the note, not their uid", "[lock]")
{
    TempFile file;
    Person person;
    person.name = QStringLiteral("Maureen Coyle");
    const Uid uid = file.put(person);
    file->setAuthor({uid.toText(), QStringLiteral("here")});
    CHECK(db::FileLock::holderOf(file.path())->person == QStringLiteral("Maureen Coyle"));
}

TEST_CASE("lock: one of this machine whose program is gone clears itself", "[lock]")
{
    TempFile file;
    file.close();
    QProcess gone;
    gone.start(QStringLiteral("true"), {});
    REQUIRE(gone.waitForStarted());
    const qint64 process = gone.processId();
    REQUIRE(gone.waitForFinished());
    writeBytes(file.path() + QStringLiteral(".lock"),
               QByteArray::number(process) + "\ncandour\n" + QSysInfo::machineHostName().toUtf8()
                   + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n');
    writeBytes(file.path() + QStringLiteral(".lock.json"), R"({"person": "Somebody gone"})");
    const auto opened = must(openToWrite(file));
    CHECK(putSomething(*opened, "ZZ1"));
    CHECK(db::FileLock::holderOf(file.path())->person != QStringLiteral("Somebody gone"));
}

TEST_CASE("lock: another machine's is shown with its age and never taken by itself", "[lock]")
{
    TempFile file;
    file.close();
    lockFromElsewhere(file.path());
    const QByteArray before = readBytes(file.path() + QStringLiteral(".lock"));
    const auto refused = openToWrite(file);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(refused.error().text.contains(QStringLiteral("by Anna Price on LAPTOP-7 (candour)")));
    CHECK(refused.error().text.contains(QStringLiteral("3 day")));
    CHECK(readBytes(file.path() + QStringLiteral(".lock")) == before);
    CHECK(db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Read));
}

TEST_CASE("lock: a lock that says nothing is one of somebody, and can be taken over", "[lock]")
{
    TempFile file;
    file.close();
    writeBytes(file.path() + QStringLiteral(".lock"), "");
    const auto refused = openToWrite(file);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Locked);
    const auto holder = db::FileLock::holderOf(file.path());
    REQUIRE(holder);
    CHECK(holder->canBeTakenOver());
    CHECK(openToWrite(file, db::TakeOver {QStringLiteral("Helen Tarrant"), *holder}));
}

TEST_CASE("lock: taking over is a named act that stands in the journal", "[lock][journal]")
{
    TempFile file;
    file.close();
    lockFromElsewhere(file.path());
    const auto seen = db::FileLock::holderOf(file.path());
    REQUIRE(seen);
    const auto taken =
        must(openToWrite(file, db::TakeOver {QStringLiteral("Helen Tarrant"), *seen}));
    const auto head = must(taken->journal().head());
    const auto entry = must(taken->journal().entry(head.sequence));
    CHECK(entry.command == QStringLiteral("file.takeover"));
    CHECK(entry.author == QStringLiteral("Helen Tarrant"));
    const QJsonObject from = QJsonDocument::fromJson(entry.arguments).object();
    CHECK(from[QStringLiteral("person")].toString() == QStringLiteral("Anna Price"));
    CHECK(from[QStringLiteral("machine")].toString() == QStringLiteral("LAPTOP-7"));
    CHECK(from[QStringLiteral("since")].toString() == QStringLiteral("2026-04-12T08:15:00Z"));
    CHECK(db::FileLock::holderOf(file.path())->person == QStringLiteral("Helen Tarrant"));
    CHECK(putSomething(*taken, "ZZ1"));
    CHECK(must(db::verify(*taken)).isWhole());
}

TEST_CASE("lock: what was not seen is not taken over", "[lock]")
{
    TempFile file;
    lockFromElsewhere(file.path() + QStringLiteral("-other"));
    const auto other = db::FileLock::holderOf(file.path() + QStringLiteral("-other"));
    REQUIRE(other);
    const auto refused = openToWrite(file, db::TakeOver {QStringLiteral("Helen Tarrant"), *other});
    REQUIRE_FALSE(refused.has_value()); // this process has it
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(putSomething(*file, "ZZ1"));
}

TEST_CASE("lock: who lost the file writes nothing more and leaves the other's lock", "[lock]")
{
    TempFile file;
    const Uid kept = must(putSomething(*file, "ZZ1"));
    lockFromElsewhere(file.path());
    const auto refused = putSomething(*file, "ZZ2");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Locked);
    CHECK(
        refused.error().text.contains(QStringLiteral("was taken over by Anna Price on LAPTOP-7")));
    CHECK_FALSE(db::saveDraft(*file, recordType<Organisation>(), kept, QStringLiteral("name"),
                              QStringLiteral("typed")));
    CHECK(must(file->records().all<Organisation>()).size() == 1);
    file.close();
    CHECK(db::FileLock::holderOf(file.path())->person == QStringLiteral("Anna Price"));
}

TEST_CASE("lock: one that somebody tidied away is taken again while nobody wrote", "[lock]")
{
    TempFile file;
    REQUIRE(QFile::remove(file.path() + QStringLiteral(".lock")));
    CHECK(putSomething(*file, "ZZ1"));
    CHECK(db::FileLock::holderOf(file.path()));

    REQUIRE(QFile::remove(file.path() + QStringLiteral(".lock")));
    {
        const auto other = must(openToWrite(file));
        CHECK(putSomething(*other, "ZZ2"));
    }
    const auto refused = putSomething(*file, "ZZ3");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Locked);
}

TEST_CASE("lock: a file with two names is read only, as its lock bears one of them", "[lock]")
{
    TempFile file;
    file.close();
    const QString other = file.folder() + QStringLiteral("/other.candour");
    SECTION("somebody gave it the other one")
    {
        std::filesystem::create_hard_link(file.path().toStdString(), other.toStdString());
        for (const QString &name : {file.path(), other}) {
            const auto refused =
                db::Database::open(name, db::candourSchema(), file.clock(), db::Access::Write);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().code == ErrorCode::ReadOnly);
            CHECK_FALSE(QFileInfo::exists(name + QStringLiteral(".lock")));
            CHECK(db::Database::open(name, db::candourSchema(), file.clock(), db::Access::Read));
        }
        REQUIRE(QFile::remove(other));
        CHECK(openToWrite(file));
    }
    SECTION("its writer was killed while he gave it its name")
    {
        const PartFile part(file.path());
        std::filesystem::create_hard_link(file.path().toStdString(), part.path().toStdString());
        CHECK(openToWrite(file));
        CHECK_FALSE(QFileInfo::exists(part.path()));
    }
}

TEST_CASE("lock: one that was never written is nobody's after a minute", "[lock]")
{
    TempFile file;
    file.close();
    const QString lock = file.path() + QStringLiteral(".lock");
    const auto [age, isFree] =
        GENERATE(table<int, bool>({{61, true}, {59, false}, {-3600, false}}));
    INFO(age);
    QFile empty(lock);
    REQUIRE(empty.open(QIODevice::WriteOnly));
    REQUIRE(empty.setFileTime(kNow.addSecs(-age), QFileDevice::FileModificationTime));
    empty.close();
    const auto opened = openToWrite(file);
    CHECK(opened.has_value() == isFree);
    if (!opened)
        CHECK(opened.error().code == ErrorCode::Locked);
}

#ifndef Q_OS_WIN
TEST_CASE("lock: what is no file keeps nobody waiting", "[lock]")
{
    TempFile file;
    file.close();
    const auto ending = GENERATE(as<QString> {}, QStringLiteral(".lock"),
                                 QStringLiteral("-journal"), QStringLiteral(".lock.json"));
    INFO(ending.toStdString());
    const QString pipe = file.path() + ending;
    REQUIRE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}) == 0);
    const auto opened = openToWrite(file);
    if (ending == QLatin1String(".lock.json")) {
        CHECK(opened);
        return;
    }
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code
          == (ending == QLatin1String(".lock") ? ErrorCode::Locked : ErrorCode::Io));
    REQUIRE(QFile::remove(pipe));
    CHECK(openToWrite(file));
}
#endif

TEST_CASE("lock: the note is not written through a link", "[lock]")
{
    TempFile file;
    file.close();
    const QString theirs = file.folder() + QStringLiteral("/theirs.txt");
    const QString note = file.path() + QStringLiteral(".lock.json");
    writeBytes(theirs, "theirs");
    REQUIRE(QFile::link(theirs, note));
    const auto opened = must(openToWrite(file));
    CHECK(readBytes(theirs) == "theirs");
    CHECK_FALSE(QFileInfo(note).isSymLink());
    CHECK(db::FileLock::holderOf(file.path())->since == kNow);
}
