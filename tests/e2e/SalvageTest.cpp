// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace candour::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("command line: salvage saves the sample from a file that no longer opens", "[cli]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString saved = work.path(QStringLiteral("saved.candour"));
    const QString out = work.path(QStringLiteral("organisations.csv"));
    cliDone({QStringLiteral("export"), work.file(), QStringLiteral("--table"),
             QStringLiteral("organisations"), QStringLiteral("--out"), out});
    QByteArray damaged = bytesOf(work.file());
    damaged.replace(0, 4096, QByteArray(4096, 'x')); // header, and the beginning of all tables
    work.write(QStringLiteral("work.candour"), damaged);

    const Outcome refused = cli({QStringLiteral("verify"), work.file()});
    CHECK(refused.code == 1);
    CHECK(refused.error.contains("its beginning was overwritten"));

    const Outcome done =
        cliDone({QStringLiteral("salvage"), work.file(), saved, QStringLiteral("--json")});
    CHECK(done.json()[QStringLiteral("lost")].toInt() == 0);
    CHECK(done.json()[QStringLiteral("saved")].toInt() > 1000);
    CHECK(bytesOf(work.file()) == damaged);
    cliDone({QStringLiteral("verify"), saved});
    const QByteArray before = bytesOf(out);
    REQUIRE(QFile::remove(out));
    cliDone({QStringLiteral("export"), saved, QStringLiteral("--table"),
             QStringLiteral("organisations"), QStringLiteral("--out"), out});
    CHECK(bytesOf(out) == before);

    CHECK(cli({QStringLiteral("salvage"), work.file(), saved}).code == 1); // is there already
    CHECK(cli({QStringLiteral("salvage"), work.file()}).code == 2);
}

TEST_CASE("command line: salvage of what was never a Candour file says so in one line", "[cli]")
{
    const Workplace work;
    const QString other = work.write(QStringLiteral("notes.txt"), "nothing of ours");
    const QString saved = work.path(QStringLiteral("saved.candour"));
    const Outcome refused = cli({QStringLiteral("salvage"), other, saved});
    CHECK(refused.code == 1);
    CHECK(refused.errorLines().size() == 1);
    CHECK_FALSE(QFile::exists(saved));
}

TEST_CASE("command line: create and salvage that are killed leave no file that lies", "[cli]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString made = work.path(QStringLiteral("made.candour"));
    const bool saves = GENERATE(false, true);
    const QStringList arguments = saves
        ? QStringList {QStringLiteral("salvage"), work.file(), made}
        : QStringList {QStringLiteral("create"), made, QStringLiteral("--sample")};
    const QDir folder = QFileInfo(made).dir();
    QProcess process;
    process.start(QStringLiteral(CANDOUR_CLI), arguments);
    REQUIRE(process.waitForStarted());
    while (process.state() == QProcess::Running
           && folder.entryList({QStringLiteral(".*.candour-part")}, QDir::Files | QDir::Hidden)
                  .isEmpty())
        process.waitForFinished(1);
    process.waitForFinished(GENERATE(1, 50, 200));
    process.kill();
    process.waitForFinished();
    // Whichever was first, the kill or the end.
    if (QFileInfo::exists(made))
        cliDone({QStringLiteral("verify"), made});
    else
        cliDone(arguments);
}
