// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace candour::test;

namespace {

const QString kJson = QStringLiteral("--json");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// With something to read on standard input, as a script would give it.
Outcome cliFed(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(CANDOUR_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString anchorOf(const QString &file)
{
    return cliDone({QStringLiteral("verify"), file, kJson})
        .json()
        .value(QStringLiteral("anchor"))
        .toString();
}

} // namespace

TEST_CASE("command line: a backup and what is restored from it are the file", "[cli][backup]")
{
    const Workplace work({QStringLiteral("--sample")});
    const QString backup = work.path(QStringLiteral("copy.candour"));
    const QJsonObject made = cliDone({QStringLiteral("backup"), work.file(), backup, kJson}).json();
    CHECK(made.value(QStringLiteral("anchor")).toString() == work.anchor());
    CHECK(made.value(QStringLiteral("observations")).toInteger() > 1000);
    CHECK(made.value(QStringLiteral("sha256")).toString().toLatin1()
          == QCryptographicHash::hash(bytesOf(backup), QCryptographicHash::Sha256).toHex());
    CHECK(QFile::exists(backup + QStringLiteral(".json")));
    const QString again = work.path(QStringLiteral("again.candour"));
    const QJsonObject restored = cliDone({QStringLiteral("restore"), backup, again, kJson}).json();
    CHECK(restored.value(QStringLiteral("observations"))
          == made.value(QStringLiteral("observations")));
    CHECK(anchorOf(again) == work.anchor());

    // verify compares a backup with what its manifest says.
    CHECK(cli({QStringLiteral("verify"), backup}).code == 0);
    const QString moved = work.path(QStringLiteral("moved.candour"));
    REQUIRE(QFile::copy(again, moved));
    REQUIRE(QFile::copy(backup + QStringLiteral(".json"), moved + QStringLiteral(".json")));
    cliDone({QStringLiteral("import"), moved,
             work.write(QStringLiteral("people.csv"), "name\nA. Nurse\n"),
             QStringLiteral("--table"), QStringLiteral("people")});
    const Outcome changed = cli({QStringLiteral("verify"), moved});
    CHECK(changed.code == 1);
    CHECK(changed.errorLines().size() >= 3); // bytes, anchor, rows

    const auto failsWithOneLine = [](const QStringList &arguments) {
        const Outcome outcome = cli(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << outcome.error.toStdString());
        CHECK(outcome.code == 1);
        CHECK(outcome.errorLines().size() == 1);
    };
    const QByteArray before = bytesOf(again);
    failsWithOneLine({QStringLiteral("backup"), work.file(), again});
    failsWithOneLine({QStringLiteral("restore"), backup, again});
    failsWithOneLine({QStringLiteral("restore"), again, work.file()});
    CHECK(bytesOf(again) == before);
    failsWithOneLine({QStringLiteral("backup"), work.path(QStringLiteral("none")),
                      work.path(QStringLiteral("x"))});
    failsWithOneLine({QStringLiteral("restore"), work.write(QStringLiteral("notes"), "notes"),
                      work.path(QStringLiteral("x"))});
    CHECK_FALSE(QFile::exists(work.path(QStringLiteral("x"))));
}

TEST_CASE("command line: a backup into a folder is named by its time", "[cli][backup]")
{
    const Workplace work;
    QDir().mkpath(work.path(QStringLiteral("safe")));
    cliDone({QStringLiteral("backup"), work.file(), work.path(QStringLiteral("safe"))});
    const QStringList names =
        QDir(work.path(QStringLiteral("safe"))).entryList(QDir::Files, QDir::Name);
    REQUIRE(names.size() == 2);
    CHECK(names.first().startsWith(QStringLiteral("work 2026-11-22 ")));
    CHECK(names.first().endsWith(QStringLiteral(" by hand.candour")));
}

TEST_CASE("command line: before an import there is a backup, unless told otherwise",
          "[cli][backup]")
{
    const Workplace work;
    const auto import = [&work](const char *person, const QStringList &options = {}) {
        const QByteArray csv = QByteArray("name\n") + person + "\n";
        return QStringList {QStringLiteral("import"), work.file(),
                            work.write(QStringLiteral("people.csv"), csv),
                            QStringLiteral("--table"), QStringLiteral("people")}
        + options;
    };
    const auto backups = [&work] {
        return QDir(work.path(QStringLiteral("work backups")))
            .entryInfoList({QStringLiteral("*.candour")}, QDir::Files);
    };
    cliDone(import("A. Nurse", {QStringLiteral("--dry-run")}));
    cliDone(import("A. Nurse", {QStringLiteral("--no-backup")}));
    CHECK(backups().isEmpty());
    const QString before = work.anchor();
    const QJsonObject told = cliDone(import("B. Nurse", {kJson})).json();
    REQUIRE(backups().size() == 1);
    CHECK(told.value(QStringLiteral("backup")).toString() == backups().first().filePath());
    CHECK(anchorOf(backups().first().filePath()) == before);
    // The hour of the tests does not pass: one for all that a script imports.
    CHECK_FALSE(cliDone(import("C. Nurse", {kJson})).json().contains(QStringLiteral("backup")));
    CHECK(backups().size() == 1);
    CHECK(backups().first().fileName().contains(QStringLiteral("before import")));

    // Where none can be made nothing is imported.
    for (const QFileInfo &backup : backups()) {
        QFile::remove(backup.filePath() + QStringLiteral(".json"));
        QFile::remove(backup.filePath());
    }
    const QString folder = work.path(QStringLiteral("work backups"));
    REQUIRE(QDir().rmdir(folder));
    REQUIRE(QFile::link(work.path(QStringLiteral("nowhere/at/all")), folder));
    const QString now = work.anchor();
    const Outcome refused = cli(import("D. Nurse"));
    CHECK(refused.code == 1);
    CHECK(refused.errorLines().size() == 1);
    CHECK(refused.error.contains("--no-backup"));
    CHECK(work.anchor() == now);
}

TEST_CASE("command line: a damaged backup is not restored", "[cli][backup]")
{
    const Workplace work;
    const QString backup = work.path(QStringLiteral("copy.candour"));
    cliDone({QStringLiteral("backup"), work.file(), backup});
    QByteArray bytes = bytesOf(backup);
    bytes.truncate(bytes.size() / 2);
    work.write(QStringLiteral("copy.candour"), bytes);
    const QString target = work.path(QStringLiteral("again.candour"));
    const Outcome outcome = cli({QStringLiteral("restore"), backup, target});
    CHECK(outcome.code == 1);
    CHECK(outcome.errorLines().size() == 1);
    CHECK_FALSE(QFile::exists(target));
}

TEST_CASE("command line: an encrypted backup needs its passphrase, from a file or typed",
          "[cli][backup]")
{
    const Workplace work;
    const QString backup = work.path(QStringLiteral("copy.candour.sealed"));
    const QString secret = work.write(QStringLiteral("secret"), "three or four words\nmore\n");
    const QString option = QStringLiteral("--passphrase-file");
    cliDone({QStringLiteral("backup"), work.file(), backup, QStringLiteral("--encrypt"), option,
             secret});
    CHECK(bytesOf(backup).startsWith("CNDRSEAL"));
    CHECK_FALSE(bytesOf(backup).contains("SQLite format"));
    const QString target = work.path(QStringLiteral("again.candour"));
    const QStringList restore {QStringLiteral("restore"), backup, target};
    const Outcome wrong = cliFed(restore, "other words\n");
    CHECK(wrong.code == 1);
    CHECK(wrong.error.contains("passphrase"));
    CHECK(cliFed(restore, "").code == 1);
    CHECK_FALSE(QFile::exists(target));
    const Outcome typed = cliFed(restore, "three or four words\r\n");
    CHECK(typed.code == 0);
    CHECK(anchorOf(target) == work.anchor());

    // Too short, none, or where everybody could read it.
    const QStringList sealed {QStringLiteral("backup"), work.file(), work.path(QStringLiteral("x")),
                              QStringLiteral("--encrypt")};
    CHECK(cliFed(sealed, "short\n").code == 1);
    CHECK(cliFed(sealed, "").code == 1);
    CHECK(cli(sealed + QStringList {QStringLiteral("--passphrase"), QStringLiteral("a b c d")}).code
          == 2);
    CHECK(
        cli({QStringLiteral("backup"), work.file(), work.path(QStringLiteral("x")), option, secret})
            .code
        == 2);
    CHECK_FALSE(QFile::exists(work.path(QStringLiteral("x"))));
}
