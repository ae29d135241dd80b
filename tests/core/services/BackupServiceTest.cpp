// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupService.h"

#include "tests/core/services/BackupOffice.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace candour;
using namespace candour::test;

TEST_CASE("backup service: a backup has a name that sorts, and a manifest that vouches", "[backup]")
{
    Office office;
    office.clock.moment = QDateTime(QDate(2026, 11, 22), QTime(14, 5), Qt::LocalTime).toUTC();
    const BackupDone done = office.make(BackupReason::Import);
    const QString name = QStringLiteral("test 2026-11-22 1405 before import.candour");
    CHECK(office.names() == QStringList {name, name + QStringLiteral(".json")});
    CHECK(done.path == QDir(office.folder).filePath(name));
    const QJsonObject json =
        QJsonDocument::fromJson(bytesOf(done.path + QStringLiteral(".json"))).object();
    const QByteArray bytes = bytesOf(done.path);
    CHECK(json.value(QStringLiteral("sha256")).toString().toLatin1()
          == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(json.value(QStringLiteral("size")).toInteger() == bytes.size());
    CHECK(json.value(QStringLiteral("anchor")).toString()
          == must(office.file->journal().head()).anchor());
    CHECK(json.value(QStringLiteral("reason")).toString() == QStringLiteral("import"));
    CHECK(json.value(QStringLiteral("file")).toString() == QStringLiteral("test.candour"));
    CHECK(json.value(QStringLiteral("version")).toInt() == db::candourSchema().version());
    CHECK(json.value(QStringLiteral("rows"))[QStringLiteral("organisation")].toInt() == 1);
    CHECK(*must(readManifest(done.path)) == done.manifest);
    // A second within the minute.
    CHECK(QFileInfo(office.make(BackupReason::Import).path).fileName()
          == QStringLiteral("test 2026-11-22 1405-2 before import.candour"));
}

TEST_CASE("backup service: what is due goes by what the newest backup holds", "[backup]")
{
    Office office;
    const auto state = [&](const QDateTime &opened) {
        return office.service.stateOf(*office.file, {}, opened);
    };
    CHECK(state(kNow).changed);
    CHECK_FALSE(state(kNow).newest);
    office.make(BackupReason::Closing);
    CHECK_FALSE(state(kNow).changed);
    CHECK(state(kNow).madeSinceOpening);
    CHECK(state(kNow).newest == kNow);
    CHECK(state(kNow).newestAtClosing == kNow);
    office.put(QStringLiteral("ZZ2"));
    CHECK(state(kNow).changed);
    CHECK_FALSE(state(kNow.addSecs(1)).madeSinceOpening);
}

TEST_CASE("backup service: one made while the clock was ahead keeps none from being due",
          "[backup]")
{
    Office office;
    const auto state = [&] { return office.service.stateOf(*office.file, {}, kNow); };
    office.clock.moment = kNow.addDays(3);
    office.make();
    for (int day = 0; day < 3; ++day) {
        office.clock.moment = kNow.addDays(day);
        office.put(QStringLiteral("A%1").arg(day));
        CHECK(isBackupDueBeforeImport(state(), office.clock.moment));
        CHECK(isBackupDueOnClosing(state(), office.clock.moment));
        office.make();
        // And one is enough.
        office.put(QStringLiteral("B%1").arg(day));
        CHECK_FALSE(isBackupDueBeforeImport(state(), office.clock.moment));
        CHECK_FALSE(isBackupDueOnClosing(state(), office.clock.moment));
    }
}

TEST_CASE("backup service: another file of the same name has backups of its own", "[backup]")
{
    Office office;
    Office other;
    const QString chosen = office.file.folder() + QStringLiteral("/chosen");
    const auto dueOnClosing = [&chosen](Office &of) {
        return isBackupDueOnClosing(of.service.stateOf(*of.file, chosen, kNow), kNow);
    };
    const BackupDone done = must(office.service.make(
        {.file = office.file.path(), .chosenFolder = chosen, .reason = BackupReason::Closing}));
    CHECK_FALSE(dueOnClosing(office));
    CHECK(dueOnClosing(other));
    CHECK(findBackups(office.file.path(), chosen).size() == 1);
    CHECK(findBackups(other.file.path(), chosen).isEmpty());
    // Nobody can tell for a file that cannot be read: its name has to do.
    other.file.close();
    QFile bytes(other.file.path());
    REQUIRE(bytes.open(QIODevice::WriteOnly | QIODevice::Truncate));
    bytes.write("nothing");
    bytes.close();
    const QList<FoundBackup> found = findBackups(other.file.path(), chosen);
    REQUIRE(found.size() == 1);
    CHECK(found.first().path == done.path);
}

TEST_CASE("backup service: old ones make room, others are left alone", "[backup]")
{
    Office office;
    Office other; // a file of the same name that keeps its backups in the same folder
    other.folder = office.folder;
    must(other.service.make({.file = other.file.path(), .chosenFolder = office.folder}));
    QFile stray(office.folder + QStringLiteral("/test 2020-01-01 0900 on closing.candour"));
    REQUIRE(stray.open(QIODevice::WriteOnly)); // nobody knows what it is
    stray.close();
    int removed = 0;
    for (int day = 0; day < 40; ++day) {
        office.clock.moment = kNow.addDays(day);
        removed += office.make().removed;
    }
    // Days 15 April to 24 May 2026: 7 days, 5 weeks of which two end within them, 2 months of which
    // one does.
    const QStringList names = office.names();
    CHECK(names.filter(QStringLiteral("on closing.candour.json")).size() == 40 - removed);
    QStringList days;
    for (const FoundBackup &found : findBackups(office.file.path(), {})) {
        if (found.manifest && found.manifest->reason == BackupReason::Closing)
            days.append(found.time.toString(QStringLiteral("MM-dd")));
    }
    CHECK(days.join(QLatin1Char(' '))
          == QStringLiteral(
              "05-24 05-23 05-22 05-21 05-20 05-19 05-18 05-17 05-10 05-03 04-30 04-26"));
    CHECK(QFile::exists(stray.fileName()));
    CHECK(names.filter(QStringLiteral("by hand")).size() == 2);
}

TEST_CASE("backup service: a copy of the file with the same folder costs it no backup", "[backup]")
{
    Office office;
    const QString chosen = office.file.folder() + QStringLiteral("/chosen");
    const auto days = [](const QString &file, const QString &folder) {
        QSet<QString> all;
        for (const FoundBackup &found : findBackups(file, folder))
            all.insert(found.time.toString(QStringLiteral("MM-dd")));
        return all;
    };
    // Under another name, and under the same one elsewhere.
    const QString path = office.file.folder()
        + GENERATE(as<QString>(), QStringLiteral("/other.candour"),
                   QStringLiteral("/elsewhere/test.candour"));
    QDir().mkpath(QFileInfo(path).absolutePath());
    REQUIRE(QFile::copy(office.file.path(), path));
    const auto copy = openToWrite(path, office.clock);
    for (int day = 0; day < 40; ++day) {
        office.clock.moment = kNow.addDays(day);
        office.put(QStringLiteral("A%1").arg(day));
        putInto(*copy, QStringLiteral("B%1").arg(day));
        must(office.service.make(
            {.file = office.file.path(), .chosenFolder = chosen, .reason = BackupReason::Closing}));
        must(office.service.make(
            {.file = path, .chosenFolder = chosen, .reason = BackupReason::Closing}));
    }
    // As the test above counts them, for each of the two.
    CHECK(days(office.file.path(), chosen).size() == 12);
    CHECK(days(path, chosen).size() == 12);
    CHECK(QDir(chosen).entryList({QStringLiteral("*.candour")}, QDir::Files).size() == 24);
}

TEST_CASE("backup service: what somebody works in makes no room", "[backup]")
{
    Office office;
    const BackupDone first = office.make();
    const auto makeForWeek = [&office] {
        for (int day = 1; day <= 8; ++day) { // the first is then no newest of anything
            office.clock.moment = kNow.addDays(day);
            office.put(QStringLiteral("A%1").arg(day));
            office.make();
        }
    };
    SECTION("open now")
    {
        const auto opened = openToWrite(first.path, office.clock);
        makeForWeek();
        CHECK(QFile::exists(first.path));
    }
    SECTION("changed since, and closed")
    {
        putInto(*openToWrite(first.path, office.clock), QStringLiteral("ONLY HERE"));
        makeForWeek();
        REQUIRE(QFile::exists(first.path));
        CHECK(organisations(first.path, office.clock) == 2);
    }
    SECTION("changed by no entry of its journal, at the same size")
    {
        QFile bytes(first.path);
        REQUIRE(bytes.open(QIODevice::ReadWrite));
        bytes.seek(72); // of the header: kept for a later SQLite
        bytes.write("\1");
        bytes.close();
        makeForWeek();
        CHECK(QFile::exists(first.path));
    }
    SECTION("left with a change half written")
    {
        QFile journal(first.path + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write("x");
        journal.close();
        makeForWeek();
        CHECK(QFile::exists(first.path));
    }
    SECTION("nobody does")
    {
        makeForWeek();
        CHECK_FALSE(QFile::exists(first.path));
        CHECK_FALSE(QFile::exists(manifestPath(first.path)));
    }
}

TEST_CASE("backup service: what was lost by restoring an older state stays", "[backup][restore]")
{
    Office office;
    const BackupDone old = office.make();
    office.clock.moment = kNow.addDays(1);
    office.put(QStringLiteral("LATER"));
    const BackupDone later = office.make();
    office.file.close();
    must(office.open(old.path)->restoreInPlaceOf(office.file.path()));
    office.file.reopen();
    for (int day = 2; day <= 9; ++day) {
        office.clock.moment = kNow.addDays(day);
        office.put(QStringLiteral("A%1").arg(day));
        office.make();
    }
    CHECK(QFile::exists(later.path));
    CHECK_FALSE(QFile::exists(old.path));
}

TEST_CASE("backup service: with the clock set back, no backup is lost", "[backup]")
{
    Office office;
    QStringList made;
    for (int day = 0; day < 5; ++day) {
        office.clock.moment = kNow.addDays(day);
        office.put(QStringLiteral("A%1").arg(day));
        made.append(office.make().path);
    }
    for (int month = 0; month < 3; ++month) {
        office.clock.moment = kNow.addYears(-6).addMonths(month);
        office.put(QStringLiteral("B%1").arg(month));
        const BackupDone done = office.make();
        CHECK(QFile::exists(done.path));
        CHECK(done.removed == 0);
        made.append(done.path);
    }
    for (const QString &path : std::as_const(made))
        CHECK(QFile::exists(path));
}

TEST_CASE("backup service: nothing is left where a backup could not be made", "[backup]")
{
    Office office;
    const QString taken = office.file.folder() + QStringLiteral("/taken");
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto done = office.service.make(
        {.file = office.file.path(), .chosenFolder = taken + QStringLiteral("/within")});
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().text.contains(QStringLiteral("settings")));
    const auto stopped = office.service.make(
        {.file = office.file.path(), .passphrase = QStringLiteral("long enough")},
        [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(office.names() == QStringList());
    CHECK(QDir(office.file.folder()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden)
          == QStringList());
}

TEST_CASE("backup service: found by name and manifest, migration copies too", "[backup]")
{
    Office office;
    office.make(BackupReason::Closing);
    office.clock.moment = kNow.addDays(1);
    office.make(BackupReason::Hand);
    QFile::copy(office.file.path(), office.file.path() + QStringLiteral(".before-v3"));
    QFile::copy(office.file.path(), office.folder + QStringLiteral("/elsewhere.candour"));
    // Another file of hers, and one that only sounds like a backup.
    QFile::copy(office.file.path(), office.file.folder() + QStringLiteral("/test north.candour"));
    const QList<FoundBackup> found = findBackups(office.file.path(), {});
    QList<BackupReason> reasons;
    for (const FoundBackup &backup : found)
        reasons.append(backup.reason);
    // The copy has the time of the disk, which is later than that of the tests.
    CHECK(reasons
          == QList<BackupReason> {BackupReason::Migration, BackupReason::Hand,
                                  BackupReason::Closing});
    // The file itself need not be there.
    office.file.close();
    QFile::remove(office.file.path());
    CHECK(findBackups(office.file.path(), {}).size() == 3);
}

TEST_CASE("backup service: what an encrypted backup is made from is for its owner alone",
          "[backup][seal]")
{
    Office office;
    QFile::setPermissions(office.file.path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner
                              | QFileDevice::ReadOther);
    for (int i = 0; i < 300; ++i) // long enough for SQLite to ask
        office.put(QStringLiteral("P%1").arg(i));
    int seen = 0;
    const auto look = [&](qint64, qint64) {
        const QFileInfoList parts =
            QDir(office.file.folder())
                .entryInfoList({QStringLiteral(".*.candour-part*")}, QDir::Files | QDir::Hidden);
        for (const QFileInfo &part : parts) {
            ++seen;
            CHECK_FALSE(part.permission(QFileDevice::ReadOther));
            CHECK_FALSE(part.permission(QFileDevice::ReadGroup));
        }
        return true;
    };
    must(office.service.make(
        {.file = office.file.path(), .passphrase = QStringLiteral("three or four words")}, look));
    CHECK(seen > 0);
}

TEST_CASE("backup service: what was left by copies that were cut off goes after a day",
          "[backup][seal]")
{
    Office office;
    QDir().mkpath(programFolder());
    QStringList old;
    QStringList young;
    for (const QString &folder : {office.file.folder(), programFolder()}) {
        for (const bool isOld : {true, false}) {
            const QString path = folder
                + (isOld ? QStringLiteral("/.old.candour-part")
                         : QStringLiteral("/.young.candour-part"));
            // Another test's program cleans its own folder, too, by a clock of its own.
            if (!isOld && folder == programFolder())
                continue;
            QFile part(path);
            REQUIRE(part.open(QIODevice::WriteOnly));
            part.write("secrets");
            part.flush();
            REQUIRE(part.setFileTime(isOld ? kNow.addDays(-2) : kNow.addSecs(-60),
                                     QFileDevice::FileModificationTime));
            (isOld ? old : young).append(path);
        }
    }
    office.make();
    for (const QString &path : std::as_const(old))
        CHECK_FALSE(QFile::exists(path));
    for (const QString &path : std::as_const(young)) {
        CHECK(QFile::exists(path));
        QFile::remove(path);
    }
}
