// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupService.h"

#include "core/db/Verify.h"
#include "core/io/SealedFile.h"
#include "core/services/BackupReader.h"
#include "tests/support/TempFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace candour;
using namespace candour::test;

namespace {

/// Goes on when told to.
class HandClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return moment; }

    [[nodiscard]] QDate today() const override { return moment.date(); }

    QDateTime moment = kNow;
};

void putInto(db::Database &database, const QString &code)
{
    Organisation organisation;
    organisation.code = code;
    organisation.name = code;
    auto command = must(db::Command::begin(database, {QStringLiteral("test.put"), {}, {}}));
    must(command->put(organisation));
    must(command->commit());
}

std::unique_ptr<db::Database> openToWrite(const QString &path, const Clock &clock)
{
    return must(db::Database::open(path, db::candourSchema(), clock, db::Access::Write));
}

struct Office {
    TempFile file {};
    HandClock clock {};
    BackupService service {clock, db::candourSchema()};
    QString folder = QDir(file.folder()).filePath(QStringLiteral("test backups"));

    Office() { put(QStringLiteral("ZZ1")); }

    void put(const QString &code) { putInto(*file, code); }

    BackupDone make(BackupReason reason = BackupReason::Closing, const QString &passphrase = {})
    {
        return must(
            service.make({.file = file.path(), .reason = reason, .passphrase = passphrase}));
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] std::unique_ptr<BackupReader> open(const QString &path,
                                                     const QString &passphrase = {}) const
    {
        return must(BackupReader::open(path, passphrase, {db::candourSchema(), clock}));
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int organisations(const QString &path, const Clock &clock)
{
    auto database = must(db::Database::open(path, db::candourSchema(), clock, db::Access::Read));
    CHECK(must(db::verify(*database)).faults == QStringList());
    return int(must(database->records().all<Organisation>()).size());
}

} // namespace

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

TEST_CASE("backup reader: restores to a new file, never over another", "[backup][restore]")
{
    Office office;
    const BackupDone done = office.make();
    office.put(QStringLiteral("ZZ2"));
    const auto reader = office.open(done.path);
    CHECK(reader->faults() == QStringList());
    CHECK(reader->remarks() == QStringList());
    const QString target = office.file.folder() + QStringLiteral("/again.candour");
    must(reader->restoreTo(target));
    CHECK(organisations(target, office.clock) == 1);
    const auto twice = reader->restoreTo(target);
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().code == ErrorCode::Conflict);
    CHECK_FALSE(reader->restoreTo(office.file.path()).has_value());
    CHECK(organisations(office.file.path(), office.clock) == 2);
    CHECK(bytesOf(done.path).size() == done.manifest.size);
}

TEST_CASE("backup reader: in place of a file, which is kept", "[backup][restore]")
{
    Office office;
    const BackupDone done = office.make();
    office.put(QStringLiteral("ZZ2"));
    const QString path = office.file.path();
    const auto reader = office.open(done.path);
    const auto held = reader->restoreInPlaceOf(path);
    REQUIRE_FALSE(held.has_value()); // it is open
    CHECK(held.error().code == ErrorCode::Locked);
    office.file.close();
    const QString kept = must(reader->restoreInPlaceOf(path));
    CHECK(organisations(path, office.clock) == 1);
    CHECK(organisations(kept, office.clock) == 2);
    CHECK(QFileInfo(kept).fileName().startsWith(QStringLiteral("test replaced 20")));
    // What was kept is found as what it is, and can be taken back.
    CHECK(findBackups(path, {}).size() == 2);
    const QString again = must(office.open(kept)->restoreInPlaceOf(path));
    CHECK(organisations(path, office.clock) == 2);
    CHECK(again != kept);
}

TEST_CASE("backup reader: in place of a file that a link leads to", "[backup][restore]")
{
    Office office;
    const BackupDone done = office.make();
    office.put(QStringLiteral("ZZ2"));
    office.file.close();
    const QString link = office.file.path();
    const QString real = office.file.folder() + QStringLiteral("/real/test.candour");
    QDir().mkpath(QFileInfo(real).absolutePath());
    REQUIRE(QFile::rename(link, real));
    REQUIRE(QFile::link(real, link));
    const auto reader = office.open(done.path);
    const QString kept = must(reader->restoreInPlaceOf(link));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(organisations(real, office.clock) == 1);
    CHECK(organisations(kept, office.clock) == 2);
    CHECK_FALSE(QFileInfo(kept).isSymLink());
    QStringList found;
    for (const FoundBackup &backup : findBackups(link, {}))
        found.append(backup.path);
    CHECK(found.contains(kept));
    // The file is gone, the link is not.
    REQUIRE(QFile::remove(real));
    CHECK(must(reader->restoreInPlaceOf(link)).isEmpty());
    CHECK(QFileInfo(link).isSymLink());
    CHECK(organisations(real, office.clock) == 1);
}

TEST_CASE("backup reader: a journal that lies about does not get into what is restored",
          "[backup][restore]")
{
    Office office;
    const BackupDone done = office.make();
    office.file.close();
    const QString path = office.file.path();
    QFile::remove(path);
    QFile journal(path + QStringLiteral("-journal"));
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(2000, 'x'));
    journal.close();
    SECTION("to its name")
    {
        must(office.open(done.path)->restoreTo(path));
    }
    SECTION("in its place")
    {
        must(office.open(done.path)->restoreInPlaceOf(path));
    }
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-journal")));
    CHECK(QDir(office.file.folder()).entryList({QStringLiteral("*-journal")}).size() == 1);
    CHECK(organisations(path, office.clock) == 1);
}

TEST_CASE("backup reader: an encrypted one asks for its passphrase and restores", "[backup][seal]")
{
    Office office;
    const QString words = QStringLiteral("three or four words");
    const BackupDone done = office.make(BackupReason::Hand, words);
    CHECK(done.path.endsWith(QStringLiteral(".candour.sealed")));
    CHECK(isSealed(done.path));
    CHECK(done.manifest.encrypted);
    CHECK_FALSE(bytesOf(done.path).contains("ZZ1"));
    const auto wrong = BackupReader::open(done.path, QStringLiteral("other words"),
                                          {db::candourSchema(), office.clock});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == ErrorCode::Invalid);
    const QString target = office.file.folder() + QStringLiteral("/again.candour");
    must(office.open(done.path, words)->restoreTo(target));
    CHECK(organisations(target, office.clock) == 1);
    CHECK(QDir(office.file.folder()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden)
          == QStringList());
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

TEST_CASE("backup reader: whoever may read and write what is restored", "[backup][restore]")
{
    Office office;
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const QFileDevice::Permissions asked = owner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    const BackupDone done = office.make();
    const QString target = office.file.folder() + QStringLiteral("/again.candour");
    office.file.close();
    SECTION("write-protected")
    {
        QFile::setPermissions(done.path, QFileDevice::ReadOwner | QFileDevice::ReadGroup);
        must(office.open(done.path)->restoreTo(target));
        CHECK(QFile::permissions(target) == (asked | QFileDevice::ReadGroup));
        QFile::setPermissions(office.file.path(), owner | QFileDevice::ReadOther);
        must(office.open(done.path)->restoreInPlaceOf(office.file.path()));
        CHECK(QFile::permissions(office.file.path()) == (asked | QFileDevice::ReadOther));
    }
    SECTION("encrypted")
    {
        const QString words = QStringLiteral("three or four words");
        const BackupDone sealed = office.make(BackupReason::Hand, words);
        must(office.open(sealed.path, words)->restoreTo(target));
        CHECK(QFile::permissions(target) == asked);
    }
}

TEST_CASE("backup reader: what is wrong with a backup is said", "[backup][restore]")
{
    Office office;
    const BackupDone done = office.make();
    const Clock &clock = office.clock;
    const auto open = [&] {
        return BackupReader::open(done.path, {}, {db::candourSchema(), clock});
    };
    SECTION("worked in since")
    {
        auto database = openToWrite(done.path, clock);
        Person person;
        person.name = QStringLiteral("A. Nurse");
        auto command = must(db::Command::begin(*database, {QStringLiteral("test.put"), {}, {}}));
        must(command->put(person));
        must(command->commit());
        database.reset();
        const auto reader = must(open());
        CHECK(reader->faults() == QStringList());
        CHECK(reader->remarks().size() == 1);
    }
    SECTION("another file under its name")
    {
        Office other;
        other.put(QStringLiteral("YY1"));
        QFile::remove(done.path);
        REQUIRE(QFile::copy(other.file.path(), done.path));
        const auto reader = must(open());
        CHECK_FALSE(reader->faults().isEmpty());
        CHECK_FALSE(reader->restoreTo(office.file.folder() + QStringLiteral("/x")).has_value());
        CHECK_FALSE(QFile::exists(office.file.folder() + QStringLiteral("/x")));
    }
    SECTION("cut off")
    {
        QFile file(done.path);
        REQUIRE(file.resize(file.size() / 2));
        CHECK_FALSE(open().has_value());
    }
    SECTION("a manifest that is none")
    {
        QFile file(done.path + QStringLiteral(".json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        CHECK(must(open())->remarks().size() == 1);
    }
}

TEST_CASE("backup reader: differences to the present file, by kind", "[backup][restore]")
{
    const db::Schema &schema = db::candourSchema();
    const QMap<QString, qint64> backup {{QStringLiteral("journal_entry"), 10},
                                        {QStringLiteral("organisation"), 5},
                                        {QStringLiteral("person"), 3},
                                        {QStringLiteral("observation"), 100}};
    QMap<QString, qint64> present = backup;
    CHECK(backupDifferences(backup, present, schema).isEmpty());
    present[QStringLiteral("journal_entry")] = 12;
    present[QStringLiteral("organisation")] = 4;
    present[QStringLiteral("person_role")] = 2; // rows of a person: they are not counted apart
    CHECK(backupDifferences(backup, present, schema)
          == QList<BackupDifference> {{QStringLiteral("journal_entry"), 10, 12},
                                      {QStringLiteral("organisation"), 5, 4}});
}

TEST_CASE("backup reader: whether the file went on from a backup, or another way", "[backup]")
{
    Office office;
    const BackupDone done = office.make();
    office.put(QStringLiteral("ZZ2"));
    CHECK(holdsAnchor(office.file.path(), done.manifest.anchor) == true);
    const QString later = must(office.file->journal().head()).anchor();
    CHECK(holdsAnchor(done.path, later) == false);
    QString other = done.manifest.anchor;
    other.back() = other.back() == u'0' ? u'1' : u'0';
    CHECK(holdsAnchor(office.file.path(), other) == false);
    CHECK(holdsAnchor(office.file.folder() + QStringLiteral("/gone"), later) == std::nullopt);
}
