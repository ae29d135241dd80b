// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/NewerBackup.h"

#include "core/services/BackupService.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

void put(TempFile &file, const char *code)
{
    Organisation one;
    one.code = one.name = QString::fromLatin1(code);
    file.put(one);
}

} // namespace

TEST_CASE("backup: one that holds more than the file is told, others are not", "[backup]")
{
    // The clock of the backups runs after that of the disk, as days later.
    const FixedClock later(
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC).addDays(2));
    TempFile file;
    const QString folder = file.folder() + QStringLiteral("/kept");
    put(file, "ZZ1");
    CHECK_FALSE(newerBackup(file.path(), folder, later).isValid());
    const QByteArray early = readBytes(file.path());
    put(file, "ZZ2");
    const auto made = must(BackupService(later, db::candourSchema())
                               .make({.file = file.path(), .chosenFolder = folder}));
    file.close();
    // Made later, but it holds the same.
    CHECK_FALSE(newerBackup(file.path(), folder, later).isValid());

    writeBytes(file.path(), early); // an old copy in its place
    CHECK(newerBackup(file.path(), folder, later) == made.manifest.time);
    writeBytes(file.path(), {}); // damaged
    CHECK(newerBackup(file.path(), folder, later) == made.manifest.time);
    REQUIRE(QFile::remove(file.path())); // gone
    CHECK(newerBackup(file.path(), folder, later) == made.manifest.time);
}
