// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Result.h"
#include "tests/e2e/WorkerProcess.h"
#include "tests/support/CatchQt.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace candour;
using namespace candour::test;

namespace {

const QString kOld = QStringLiteral(CANDOUR_TEST_DATA "/db/v0001.candour");

bool isFull(const QString &answer)
{
    return answer.startsWith(QStringLiteral("error %1 ").arg(int(ErrorCode::DiskFull)));
}

/// A folder on a disk where room can be taken away and given back.
class TightPlace {
public:
    virtual ~TightPlace() = default;
    /// From now on the file may grow by no more than so many bytes.
    virtual void leave(qint64 bytes) = 0;
    virtual void makeRoom() = 0;
    /// Whether the answer is what a person has to be told here.
    [[nodiscard]] virtual bool isRightRefusal(const QString &answer) const = 0;

    [[nodiscard]] WorkerProcess &worker() { return *m_worker; }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("full.candour")) const
    {
        return m_folder.filePath(name);
    }

    /// What lies in the folder, without the lock of the file that is open.
    [[nodiscard]] QStringList files()
    {
        QStringList names = m_worker->done({QStringLiteral("list"), m_folder.path()}).split(u'\t');
        names.removeIf([](const QString &name) {
            return name.contains(QLatin1String(".lock")) || name == QLatin1String("ballast");
        });
        return names;
    }

    void refuses(const QStringList &words)
    {
        const QString answer = m_worker->ask(words);
        INFO(words.join(u' ').toStdString() << ": " << answer.toStdString());
        CHECK(isRightRefusal(answer));
    }

protected:
    QTemporaryDir m_folder;
    std::unique_ptr<WorkerProcess> m_worker;
};

/// A real disk of 8 MB, in memory.
class SmallDisk final : public TightPlace {
public:
    SmallDisk()
    {
        m_worker = std::make_unique<WorkerProcess>(
            QStringList {QStringLiteral("--disk"), m_folder.path(), QStringLiteral("8000000")});
    }

    void leave(qint64 bytes) override
    {
        m_worker->done({QStringLiteral("fill"), m_folder.path(), QString::number(bytes)});
    }

    void makeRoom() override
    {
        m_worker->done({QStringLiteral("remove"), path(QStringLiteral("ballast"))});
    }

    [[nodiscard]] bool isRightRefusal(const QString &answer) const override
    {
        return isFull(answer) && answer.contains(QLatin1String("need"))
            && answer.contains(QLatin1String("free"));
    }
};

/// A limit on the size of any file: that the disk is full is not known then, only that it failed.
class LimitedFiles final : public TightPlace {
public:
    LimitedFiles() { m_worker = std::make_unique<WorkerProcess>(); }

    void leave(qint64 bytes) override
    {
        const qint64 limit = QFileInfo(path()).size() + bytes;
        m_worker->done({QStringLiteral("limit"), QString::number(limit)});
    }

    void makeRoom() override { m_worker->done({QStringLiteral("limit"), QStringLiteral("-1")}); }

    [[nodiscard]] bool isRightRefusal(const QString &answer) const override
    {
        return isFull(answer)
            || (answer.startsWith(QStringLiteral("error %1 ").arg(int(ErrorCode::Io)))
                && answer.contains(QLatin1String("Check")));
    }
};

/// One command that finds no room leaves everything as it was, and works once there is room.
void checkCommand(TightPlace &place, const QStringList &command)
{
    WorkerProcess &worker = place.worker();
    worker.done({QStringLiteral("create"), place.path()});
    worker.done({QStringLiteral("prepare")});
    const QString before = worker.done({QStringLiteral("digest")});
    place.leave(50'000);
    for (int i = 0; i < 2; ++i) { // the second time it stands as the first has left it
        place.refuses(command);
        worker.done({QStringLiteral("verify")});
        CHECK(worker.done({QStringLiteral("digest")}) == before);
        CHECK(place.files() == QStringList {QStringLiteral("full.candour")});
    }
    place.makeRoom();
    worker.done(command);
    worker.done({QStringLiteral("verify")});
    CHECK(worker.done({QStringLiteral("digest")}) != before);
    worker.done({QStringLiteral("close")});
}

void checkBackup(TightPlace &place, qint64 left)
{
    WorkerProcess &worker = place.worker();
    worker.done({QStringLiteral("create"), place.path()});
    worker.done({QStringLiteral("prepare")});
    const QString before = worker.done({QStringLiteral("digest")});
    const QString copy = place.path(QStringLiteral("copy.candour"));
    place.leave(left);
    place.refuses({QStringLiteral("backup"), copy});
    CHECK(place.files() == QStringList {QStringLiteral("full.candour")});
    CHECK(worker.done({QStringLiteral("digest")}) == before);
    worker.done({QStringLiteral("verify")});
    place.makeRoom();
    worker.done({QStringLiteral("backup"), copy});
    worker.done({QStringLiteral("backup-holds"), copy});
    worker.done({QStringLiteral("close")});
}

/// `copies`: whether there is room for the copy that is made first.
void checkMigration(TightPlace &place, qint64 left, bool copies)
{
    WorkerProcess &worker = place.worker();
    worker.done({QStringLiteral("copy"), kOld, place.path()});
    const QString before = worker.done({QStringLiteral("backup-holds"), place.path()});
    CHECK(before.startsWith(QLatin1String("1 ")));
    place.leave(left);
    place.refuses({QStringLiteral("open"), place.path()});
    const QString copy = QStringLiteral("full.candour.before-v2");
    QStringList files {QStringLiteral("full.candour")};
    if (copies)
        files.append(copy);
    CHECK(place.files() == files);
    for (const QString &file : std::as_const(files))
        CHECK(worker.done({QStringLiteral("backup-holds"), place.path(file)}) == before);
    place.makeRoom();
    worker.done({QStringLiteral("open"), place.path()});
    worker.done({QStringLiteral("verify")});
    CHECK(worker.done({QStringLiteral("backup-holds"), place.path(copy)}) == before);
    worker.done({QStringLiteral("close")});
}

} // namespace

/// At the head of a test that needs a disk of its own.
#define NEEDS_SMALL_DISK(place)                                                                    \
    do {                                                                                           \
        if ((place).worker().greeting() != QLatin1String("ready")) {                               \
            WARN("skipped: this machine lets nobody mount a disk ("                                \
                 << (place).worker().greeting().toStdString() << ")");                             \
            return;                                                                                \
        }                                                                                          \
    } while (false)

TEST_CASE("disk full: an edit or an import changes nothing and tells the room", "[disk-full]")
{
    const auto command = GENERATE(
        as<QStringList> {}, QStringList {QStringLiteral("text"), QStringLiteral("400000")},
        QStringList {QStringLiteral("import"), QStringLiteral("4800"), QStringLiteral("1")});
    SmallDisk disk;
    NEEDS_SMALL_DISK(disk);
    checkCommand(disk, command);
}

TEST_CASE("disk full: a backup leaves nothing and tells the room", "[disk-full]")
{
    SmallDisk disk;
    NEEDS_SMALL_DISK(disk);
    checkBackup(disk, 50'000);
}

TEST_CASE("disk full: a file is not brought up to date, with or without its copy", "[disk-full]")
{
    const bool copies = GENERATE(false, true);
    SmallDisk disk;
    NEEDS_SMALL_DISK(disk);
    checkMigration(disk, copies ? QFileInfo(kOld).size() + 50'000 : 50'000, copies);
}

TEST_CASE("disk full: with no byte left the file can still be read", "[disk-full]")
{
    SmallDisk disk;
    NEEDS_SMALL_DISK(disk);
    WorkerProcess &worker = disk.worker();
    worker.done({QStringLiteral("create"), disk.path()});
    worker.done({QStringLiteral("prepare")});
    const QString before = worker.done({QStringLiteral("digest")});
    disk.leave(0);
    disk.refuses({QStringLiteral("name"), QStringLiteral("Another name")});
    worker.done({QStringLiteral("close")});
    disk.leave(0); // the lock made room
    const QString refused = worker.ask({QStringLiteral("open"), disk.path()});
    INFO(refused.toStdString());
    CHECK(refused.startsWith(QStringLiteral("error %1 ").arg(int(ErrorCode::ReadOnly))));
    CHECK(refused.contains(QLatin1String("room on the disk")));
    worker.done({QStringLiteral("open"), disk.path(), QStringLiteral("read")});
    worker.done({QStringLiteral("verify")});
    CHECK(worker.done({QStringLiteral("digest")}) == before);
    CHECK(disk.files() == QStringList {QStringLiteral("full.candour")});
    disk.makeRoom();
    worker.done({QStringLiteral("open"), disk.path()});
    worker.done({QStringLiteral("name"), QStringLiteral("Another name")});
}

TEST_CASE("a write that fails half-way: an edit or an import changes nothing", "[disk-full]")
{
    const auto command = GENERATE(
        as<QStringList> {}, QStringList {QStringLiteral("text"), QStringLiteral("400000")},
        QStringList {QStringLiteral("import"), QStringLiteral("4800"), QStringLiteral("1")});
    LimitedFiles place;
    checkCommand(place, command);
}

TEST_CASE("a write that fails half-way: a backup leaves nothing", "[disk-full]")
{
    LimitedFiles place;
    checkBackup(place, -200'000);
}

TEST_CASE("a write that fails half-way: a file is not brought up to date", "[disk-full]")
{
    const bool copies = GENERATE(false, true);
    LimitedFiles place;
    checkMigration(place, copies ? 4096 : -200'000, copies);
}
