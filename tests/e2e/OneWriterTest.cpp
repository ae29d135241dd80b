// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"
#include "tests/e2e/WorkerProcess.h"
#include "tests/support/TempFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <iostream>

using namespace candour;
using namespace candour::test;

namespace {

constexpr auto kAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
    | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr auto kNoWrite = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::ExeOther;

bool isError(const QString &answer, ErrorCode code)
{
    return answer.startsWith(QStringLiteral("error %1 ").arg(int(code)));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a read-only file, or one in a read-only folder, is read and never changed",
          "[read-only]")
{
    const bool isFolder = GENERATE(false, true);
    const QTemporaryDir folder;
    REQUIRE(QFile::setPermissions(folder.path(), kAll)); // the worker may be another user
    const QString path = folder.filePath(QStringLiteral("kept.candour"));
    WorkerProcess worker({QStringLiteral("--plain-user")});
    worker.done({QStringLiteral("create"), path});
    worker.done({QStringLiteral("prepare")});
    worker.done({QStringLiteral("close")});
    const QByteArray before = bytesOf(path);

    const QString closed = isFolder ? folder.path() : path;
    REQUIRE(QFile::setPermissions(closed, kNoWrite));
    const QString refused = worker.ask({QStringLiteral("open"), path});
    INFO(refused.toStdString());
    CHECK(isError(refused, ErrorCode::ReadOnly));
    CHECK(refused.contains(QLatin1String("It can be read, not changed")));
    worker.done({QStringLiteral("open"), path, QStringLiteral("read")});
    worker.done({QStringLiteral("verify")});
    CHECK(
        isError(worker.ask({QStringLiteral("name"), QStringLiteral("New")}), ErrorCode::ReadOnly));
    worker.done({QStringLiteral("close")});
    CHECK(bytesOf(path) == before);
    CHECK(worker.done({QStringLiteral("list"), folder.path()}) == QStringLiteral("kept.candour"));

    REQUIRE(QFile::setPermissions(closed, kAll));
    worker.done({QStringLiteral("open"), path});
    worker.done({QStringLiteral("name"), QStringLiteral("New")});
}

TEST_CASE("while one process writes, another reads all or nothing of each change", "[one-writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shared.candour"));
    WorkerProcess writer;
    writer.done({QStringLiteral("create"), path});
    writer.done({QStringLiteral("prepare")});

    WorkerProcess second;
    const QString refused = second.ask({QStringLiteral("open"), path});
    INFO(refused.toStdString());
    CHECK(isError(refused, ErrorCode::Locked));
    CHECK(refused.contains(QLatin1String("open on this computer already")));

    const SystemClock clock;
    const auto reader =
        must(db::Database::open(path, db::candourSchema(), clock, db::Access::Read));
    writer.done({QStringLiteral("import"), QStringLiteral("2000"), QStringLiteral("1")});
    writer.order({QStringLiteral("pairs")});
    QSet<QString> seen;
    int busy = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < (longTests() ? 30'000 : 2000)) {
        const auto names = reader->connection().scalar(
            QStringLiteral("SELECT group_concat(name, '/') FROM organisation "
                           "WHERE code IN ('ZZ0', 'ZZ1')"));
        if (!names) {
            CHECK(names.error().code == ErrorCode::Locked);
            ++busy;
            continue;
        }
        const QStringList pair = names->toString().split(u'/');
        if (pair.first().startsWith(QLatin1String("Pair")))
            CHECK(pair.first() == pair.last());
        seen.insert(pair.first());
    }
    const QStringList said = writer.kill();
    std::cout << said.size() << " changes written, " << seen.size() << " states read, " << busy
              << " times busy" << std::endl;
    CHECK(seen.size() > 5);
    CHECK(busy == 0);
    for (const QString &line : said)
        CHECK(line.startsWith(QLatin1String("saved")));
    CHECK(must(db::verify(*reader)).faults == QStringList());
}

TEST_CASE("the lock of a process that is gone clears itself", "[one-writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("left.candour"));
    {
        WorkerProcess writer;
        writer.done({QStringLiteral("create"), path});
        writer.done({QStringLiteral("prepare")});
        writer.kill();
    }
    CHECK(QFile::exists(path + QStringLiteral(".lock")));
    WorkerProcess next;
    next.done({QStringLiteral("open"), path});
    next.done({QStringLiteral("name"), QStringLiteral("Next")});
    next.done({QStringLiteral("verify")});
    next.done({QStringLiteral("close")});
    CHECK(next.done({QStringLiteral("list"), folder.path()}) == QStringLiteral("left.candour"));
}
