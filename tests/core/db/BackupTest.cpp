// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Backup.h"

#include "core/db/Verify.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace candour;
using namespace candour::test;

namespace {

/// Not a constant: the schema's text is a resource, which is there only once the program runs.
int version()
{
    return db::candourSchema().version();
}

struct Source {
    TempFile file {};
    QString target = QDir(file.folder()).filePath(QStringLiteral("copy.candour"));

    Source()
    {
        put(QStringLiteral("ZZ1"));
        put(QStringLiteral("ZZ2"));
    }

    void put(const QString &code)
    {
        Organisation organisation;
        organisation.code = code;
        organisation.name = code;
        file.put(organisation);
    }

    /// Everything in the folder but the file and its lock.
    [[nodiscard]] QStringList others() const
    {
        return QDir(file.folder())
            .entryList(QDir::Files | QDir::Hidden)
            .filter(QRegularExpression(QStringLiteral("^(?!test\\.candour)")));
    }
};

} // namespace

TEST_CASE("backup: the copy of an open file holds the same and is whole", "[backup]")
{
    Source source;
    const db::Contents contents = must(db::writeCopy(source.file.path(), source.target, version()));
    CHECK(contents.version == version());
    CHECK(contents.rows.value(QStringLiteral("organisation")) == 2);
    CHECK(contents.entries() == 2);
    CHECK(contents.anchor == must(source.file->journal().head()).anchor());
    CHECK(source.others() == QStringList {QStringLiteral("copy.candour")});
    // The file stays open and writable meanwhile and after.
    source.put(QStringLiteral("ZZ3"));
    auto copy = must(db::Database::open(source.target, db::candourSchema(), source.file.clock(),
                                        db::Access::Read));
    CHECK(must(db::verify(*copy)).faults == QStringList());
    CHECK(must(copy->records().all<Organisation>()).size() == 2);
    CHECK(QFile::permissions(source.target) == QFile::permissions(source.file.path()));
}

TEST_CASE("backup: a name that is taken, or no place for it, is refused", "[backup]")
{
    Source source;
    const auto refused = [&](const QString &target) {
        const auto done = db::writeCopy(source.file.path(), target, version());
        REQUIRE_FALSE(done.has_value());
        CHECK_FALSE(done.error().text.isEmpty());
        return done.error().code;
    };
    QFile taken(source.target);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    CHECK(refused(source.target) == ErrorCode::Conflict);
    REQUIRE(taken.open(QIODevice::ReadOnly));
    CHECK(taken.readAll() == "mine");
    CHECK(refused(source.file.folder() + QStringLiteral("/none/copy.candour")) == ErrorCode::Io);
    CHECK(source.others() == QStringList {QStringLiteral("copy.candour")});
    CHECK_FALSE(db::writeCopy(source.file.folder() + QStringLiteral("/gone.candour"),
                              source.file.folder() + QStringLiteral("/x"), version()));
    CHECK_FALSE(
        db::writeCopy(source.target, source.file.folder() + QStringLiteral("/x"), version()));
}

TEST_CASE("backup: stopped, it leaves nothing", "[backup]")
{
    Source source;
    for (int i = 0; i < 400; ++i) // long enough for SQLite to ask
        source.put(QStringLiteral("P%1").arg(i));
    qint64 asked = 0;
    const auto done = db::writeCopy(source.file.path(), source.target, version(),
                                    [&asked](qint64 at, qint64 total) {
                                        CHECK(total > 0);
                                        CHECK(at >= 0);
                                        return ++asked < 1;
                                    });
    if (asked == 0) // a machine that is done before the first question
        return;
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(source.others() == QStringList());
}

TEST_CASE("backup: a damaged file is not copied as if it were whole", "[backup]")
{
    Source source;
    source.file.close();
    QFile bytes(source.file.path());
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    // Every page after the schema's, so that no table can be read.
    for (qint64 at = 4096 * 12; at < bytes.size(); at += 4096) {
        bytes.seek(at);
        bytes.write(QByteArray(64, '\xff'));
    }
    bytes.close();
    const auto done = db::writeCopy(source.file.path(), source.target, version());
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::Corrupt);
    CHECK(source.others() == QStringList());
    const auto checked = db::checkedContents(source.file.path(), version());
    REQUIRE_FALSE(checked.has_value());
    CHECK(checked.error().code == ErrorCode::Corrupt);
}

TEST_CASE("backup: a full disk is said with how much room is needed, and left as it was",
          "[backup]")
{
    Source source;
    QDir(source.file.folder()).mkdir(QStringLiteral("small"));
    const QString small = source.file.folder() + QStringLiteral("/small");
    QProcess mount;
    mount.start(QStringLiteral("mount"),
                {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                 QStringLiteral("size=64k"), QStringLiteral("tmpfs"), small});
    if (!mount.waitForFinished() || mount.exitCode() != 0) {
        WARN("no small disk can be mounted here");
        return;
    }
    const auto done =
        db::writeCopy(source.file.path(), small + QStringLiteral("/copy.candour"), version());
    const QStringList left = QDir(small).entryList(QDir::Files | QDir::Hidden);
    QProcess::execute(QStringLiteral("umount"), {small});
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::DiskFull);
    CHECK(done.error().text.contains(QStringLiteral("needs")));
    const bool saysHowMuch = done.error().text.contains(QStringLiteral("kB"), Qt::CaseInsensitive)
        || done.error().text.contains(QStringLiteral("KiB"));
    CHECK(saysHowMuch);
    CHECK(left == QStringList());
}

TEST_CASE("backup: a file and the journal of a change that was cut off keep one name", "[backup]")
{
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    const auto write = [&](const char *name) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(name);
    };
    const auto read = [&](const char *name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto names = [&] { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); };
    write("file");
    write("file-journal");
    SECTION("another takes the place")
    {
        write("fresh");
        must(db::takePlace(path("fresh"), path("file"), path("kept")));
        CHECK(read("file") == "fresh");
        CHECK(read("kept") == "file");
        CHECK(read("kept-journal") == "file-journal");
        CHECK(names().size() == 3);
    }
    SECTION("the other cannot take it")
    {
        const auto taken = db::takePlace(path("none"), path("file"), path("kept"));
        REQUIRE_FALSE(taken.has_value());
        CHECK(taken.error().code == ErrorCode::Io);
        CHECK(read("file") == "file");
        CHECK(read("file-journal") == "file-journal");
        CHECK(names().size() == 2);
    }
    SECTION("the name is taken")
    {
        write("fresh");
        write("kept");
        CHECK_FALSE(db::takePlace(path("fresh"), path("file"), path("kept")).has_value());
        CHECK(read("file-journal") == "file-journal");
        CHECK(read("kept") == "kept");
        CHECK(names().size() == 4);
    }
    SECTION("the file is gone, its journal is not")
    {
        QFile::remove(path("file"));
        write("fresh");
        must(db::takePlace(path("fresh"), path("file"), path("kept")));
        CHECK(read("file") == "fresh");
        CHECK(read("kept-journal") == "file-journal");
        CHECK(names().size() == 2);
    }
}

TEST_CASE("copy: of an open file whose name is gone", "[copy]")
{
    TempFile file;
    Person person;
    person.name = QStringLiteral("Helen Tarrant");
    file.put(person);
    CHECK_FALSE(db::hasMoved(*file));
    const QString copy = file.folder() + QStringLiteral("/copy.candour");
    const QString elsewhere = file.folder() + QStringLiteral("/elsewhere.candour");
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(file.path()));
    }
    SECTION("renamed, and another has its name")
    {
        REQUIRE(QFile::rename(file.path(), elsewhere));
        REQUIRE(QFile::copy(elsewhere, file.path()));
    }
    CHECK(db::hasMoved(*file));
    const auto written = must(db::writeCopy(*file, copy));
    CHECK(written == must(db::contentsOf(file->connection())));
    CHECK_FALSE(file->connection().run(QStringLiteral("DELETE FROM draft"))); // guarded as before
    const auto opened =
        must(db::Database::open(copy, db::candourSchema(), file.clock(), db::Access::Read));
    CHECK(must(db::verify(*opened)).isWhole());
    CHECK(must(opened->records().all<Person>()).size() == 1);
}
