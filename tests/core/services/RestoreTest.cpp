// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SealedFile.h"
#include "core/services/BackupReader.h"
#include "tests/core/services/BackupOffice.h"

using namespace candour;
using namespace candour::test;

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
