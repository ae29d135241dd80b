// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Damage.h"

#include "core/db/DiskRoom.h"
#include "core/db/Verify.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;
using db::DamageKind;

namespace {

void put(TempFile &file, const char *code)
{
    Organisation one;
    one.code = one.name = QString::fromLatin1(code);
    file.put(one);
}

Error refusalOf(TempFile &file, db::Access access = db::Access::Write)
{
    const auto opened = db::Database::open(file.path(), db::candourSchema(), file.clock(), access);
    REQUIRE_FALSE(opened.has_value());
    return opened.error();
}

/// Leaves the file as a program that was killed in the middle of a commit does.
void breakOffCommit(TempFile &file, const QString &path)
{
    for (const char *pragma : {"PRAGMA cache_spill = 1", "PRAGMA cache_size = 5"})
        must(file->connection().run(QLatin1String(pragma)));
    auto command = must(db::Command::begin(*file, {QStringLiteral("test.put"), {}, {}}));
    for (int i = 0; i < 400; ++i) {
        Organisation one;
        one.code = QStringLiteral("Q%1").arg(i);
        one.name = QString(190, u'x');
        must(command->put(one));
    }
    REQUIRE(QFile::copy(file.path(), path));
    REQUIRE(
        QFile::copy(file.path() + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
}

} // namespace

TEST_CASE("damage: what the bytes tell is said in plain words, and nothing is written", "[damage]")
{
    TempFile file;
    put(file, "ZZ1");
    file.close();
    const QByteArray whole = readBytes(file.path());
    const auto damaged = [&](const QByteArray &bytes) {
        writeBytes(file.path(), bytes);
        const Error error = refusalOf(file);
        CHECK(error.code == ErrorCode::Corrupt);
        CHECK(refusalOf(file, db::Access::Read).code == ErrorCode::Corrupt);
        CHECK(readBytes(file.path()) == bytes);
        return error.text;
    };
    CHECK(damaged({}).contains(QStringLiteral("is empty")));
    CHECK(damaged(whole.left(whole.size() - 5000)).contains(QStringLiteral("its end is missing")));
    CHECK(damaged(whole.left(4096)).contains(QStringLiteral("its end is missing")));
    QByteArray header = whole;
    header.replace(0, 16, "\0garbage\0garbage");
    CHECK(damaged(header).contains(QStringLiteral("its beginning was overwritten")));
    header.replace(0, 4096, QByteArray(4096, '\x55'));
    CHECK(damaged(header).contains(QStringLiteral("its beginning was overwritten")));
    CHECK(damaged(QByteArray(whole.size(), '\0')).contains(QStringLiteral("its beginning")));
    QByteArray pageSize = whole;
    pageSize[16] = '\x13';
    CHECK(damaged(pageSize).contains(QStringLiteral("its beginning was overwritten")));

    writeBytes(file.path(), whole);
    file.reopen();
    CHECK(must(db::verify(*file)).isWhole());
}

TEST_CASE("damage: what was never ours is not called damaged", "[damage]")
{
    TempFile file;
    file.close();
    const auto kind = [&](const QByteArray &bytes) {
        writeBytes(file.path(), bytes);
        return db::damageOf(file.path()).kind;
    };
    CHECK(kind("a note") == DamageKind::None);
    CHECK(kind(QByteArray(9000, 'x')) == DamageKind::None);
    const QString other = file.folder() + QStringLiteral("/other.db");
    tamper(other, {QStringLiteral("CREATE TABLE a (b)")});
    CHECK(kind(readBytes(other)) == DamageKind::None);
    CHECK(refusalOf(file).code == ErrorCode::NotOurFile);
    CHECK(db::damageOf(file.folder()).kind == DamageKind::None);
}

TEST_CASE("damage: a missing table is named", "[damage]")
{
    TempFile file;
    file.close();
    tamper(file.path(), {QStringLiteral("DROP TABLE saved_view")});
    const Error error = refusalOf(file);
    CHECK(error.code == ErrorCode::Corrupt);
    CHECK(error.text.contains(QStringLiteral("parts of it are missing (table saved_view)")));
    CHECK(refusalOf(file, db::Access::Read).text == error.text);
}

TEST_CASE("file: opening reads no entry of the journal, so its length is no matter", "[file]")
{
    TempFile file;
    for (int i = 0; i < 300; ++i)
        put(file, QByteArray("Z" + QByteArray::number(i)).constData());
    file.close();
    // Every leaf of the journal made unreadable: whoever looked at one would be told.
    constexpr qint64 kPage = 4096;
    QByteArray bytes = readBytes(file.path());
    int damaged = 0;
    for (qint64 page = kPage; page < bytes.size(); page += kPage) {
        const QByteArray text = bytes.mid(page, kPage);
        const bool entries = text[0] == '\x0d' && text.contains("test.put");
        const bool changes = text[0] == '\x0a' && text.contains("{\"");
        if (!entries && !changes)
            continue;
        bytes[page] = '\x7f';
        ++damaged;
    }
    REQUIRE(damaged > 20);
    writeBytes(file.path(), bytes);
    file.reopen();
    CHECK_FALSE(file->journal().head().has_value());
    CHECK(must(file->records().all<Organisation>()).size() == 300);
}

TEST_CASE("damage: a change cut off half-way is taken back at the next opening", "[damage]")
{
    TempFile file;
    put(file, "ZZ1");
    const QString path = file.folder() + QStringLiteral("/cut.candour");
    breakOffCommit(file, path);
    REQUIRE(readBytes(path).size() > 100000);
    CHECK(db::hasUnfinishedChange(path));
    {
        const auto opened =
            must(db::Database::open(path, db::candourSchema(), file.clock(), db::Access::Write));
        CHECK(opened->tookBackUnfinished());
        CHECK(must(opened->records().all<Organisation>()).size() == 1);
        CHECK(must(db::verify(*opened)).isWhole());
    }
    CHECK_FALSE(db::hasUnfinishedChange(path));
    CHECK_FALSE(must(db::Database::open(path, db::candourSchema(), file.clock(), db::Access::Write))
                    ->tookBackUnfinished());
}

TEST_CASE("damage: where nothing can be written, a change cut off is explained", "[damage]")
{
    TempFile file;
    put(file, "ZZ1");
    const QString path = file.folder() + QStringLiteral("/cut.candour");
    breakOffCommit(file, path);
    const auto opened =
        db::Database::open(path, db::candourSchema(), file.clock(), db::Access::Read);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().text.contains(QStringLiteral("was cut off half-way")));
}

TEST_CASE("disk: an error of a full disk says how much room is needed and where", "[diskfull]")
{
    TempFile file;
    const qint64 free = db::freeRoom(file.path());
    REQUIRE(free > 0);
    const Error full {ErrorCode::DiskFull, QStringLiteral("full"), QStringLiteral("detail")};
    const Error told = db::withRoomNeeded(full, file.path(), 3 * 1024 * 1024);
    CHECK(told.code == ErrorCode::DiskFull);
    CHECK(told.text.contains(QStringLiteral("about 3.0 MB are needed")));
    CHECK(told.detail == full.detail);
    // A quota says no more than that a write failed.
    const Error failed {ErrorCode::Io, QStringLiteral("failed"), {}};
    CHECK(db::withRoomNeeded(failed, file.path(), free * 2 + 1).code == ErrorCode::DiskFull);
    CHECK(db::withRoomNeeded(failed, file.path(), 1).code == ErrorCode::Io);
    const Error other {ErrorCode::Invalid, QStringLiteral("other"), {}};
    CHECK(db::withRoomNeeded(other, file.path(), free * 2).text == other.text);
    CHECK(db::checkRoom(file.path(), 1));
    CHECK_FALSE(db::checkRoom(file.path(), free * 2 + 1));
}
