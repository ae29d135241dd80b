// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/FilePlace.h"

#include "core/db/ConflictCopies.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/TempFile.h"

#include <QSet>

using namespace candour;
using namespace candour::test;
using db::FilePlace;
using db::PlaceKind;

namespace {

db::Surroundings computer()
{
    db::Surroundings made;
    made.home = QStringLiteral("/home/helen");
    made.exists = [](const QString &) { return false; };
    made.volume = [](const QString &) {
        return db::Surroundings::Volume {QStringLiteral("ext4"), QStringLiteral("/dev/sda1")};
    };
    return made;
}

QString serviceAt(const char *path, const db::Surroundings &made = computer())
{
    const FilePlace place = db::placeOf(QString::fromUtf8(path), made);
    CHECK((place.kind == PlaceKind::Synchronised) == !place.service.isEmpty());
    return place.service;
}

} // namespace

TEST_CASE("place: synchronised folders are known by their names", "[place]")
{
    const QString one = QStringLiteral("OneDrive");
    CHECK(serviceAt("/home/helen/OneDrive/Quality.candour") == one);
    CHECK(serviceAt("C:\\Users\\helen\\OneDrive - NHS Wessex Vale ICB\\Q\\Quality.candour") == one);
    CHECK(serviceAt("/Users/h/Library/CloudStorage/OneDrive-NHS/Quality.candour") == one);
    CHECK(serviceAt("/home/helen/Dropbox/a/b/Quality.candour") == QStringLiteral("Dropbox"));
    CHECK(serviceAt("/home/helen/Dropbox (ICB)/Quality.candour") == QStringLiteral("Dropbox"));
    CHECK(serviceAt("G:\\My Drive\\Quality.candour") == QStringLiteral("Google Drive"));
    CHECK(serviceAt("/Users/h/Library/CloudStorage/GoogleDrive-h@x.org/My Drive/Q.candour")
          == QStringLiteral("Google Drive"));
    CHECK(serviceAt("/Users/h/Library/Mobile Documents/com~apple~CloudDocs/Q.candour")
          == QStringLiteral("iCloud Drive"));
    CHECK(serviceAt("C:/Users/helen/iCloudDrive/Q.candour") == QStringLiteral("iCloud Drive"));
    CHECK(serviceAt("/home/helen/Nextcloud/Q.candour") == QStringLiteral("Nextcloud"));
    CHECK(serviceAt("/home/helen/ownCloud/Q.candour") == QStringLiteral("ownCloud"));
    CHECK(serviceAt("/home/helen/Box/Q.candour") == QStringLiteral("Box"));
    CHECK(serviceAt("/Users/h/Library/CloudStorage/ProtonDrive-h/Q.candour")
          == QStringLiteral("ProtonDrive"));
}

TEST_CASE("place: ordinary folders are ordinary", "[place]")
{
    for (const char *path :
         {"/home/helen/Documents/Quality.candour", "C:\\Users\\helen\\Documents\\Quality.candour",
          "/home/helen/Work/Box/Quality.candour", // a box file of hers, not the service
          "/home/helen/My OneDrive notes/Quality.candour", "/home/helen/Dropboxes/Q.candour",
          "\\\\?\\C:\\Users\\helen\\Quality.candour", "Quality.candour"}) {
        INFO(path);
        CHECK(db::placeOf(QString::fromUtf8(path), computer()) == FilePlace());
    }
    CHECK(db::placeWarning({}).isEmpty());
}

TEST_CASE("place: marks in a folder and the environment tell what names do not", "[place]")
{
    db::Surroundings made = computer();
    const QSet<QString> marks {QStringLiteral("/srv/team/.stfolder"),
                               QStringLiteral("/home/helen/Cloud/.nextcloudsync.log")};
    made.exists = [marks](const QString &path) { return marks.contains(path); };
    CHECK(serviceAt("/srv/team/quality/Q.candour", made) == QStringLiteral("Syncthing"));
    CHECK(serviceAt("/home/helen/Cloud/Q.candour", made) == QStringLiteral("Nextcloud"));
    made.environment.insert(QStringLiteral("OneDriveCommercial"), QStringLiteral("D:\\Arbeit"));
    CHECK(serviceAt("d:\\arbeit\\Quality\\Q.candour", made) == QStringLiteral("OneDrive"));
    const FilePlace place = db::placeOf(QStringLiteral("/srv/team/quality/Q.candour"), made);
    CHECK(place.folder == QStringLiteral("/srv/team"));
    CHECK(db::placeWarning(place).contains(QStringLiteral("Syncthing")));
}

TEST_CASE("place: network drives are known by path, device and file system", "[place]")
{
    db::Surroundings made = computer();
    const FilePlace share =
        db::placeOf(QStringLiteral("\\\\files\\quality\\2026\\Q.candour"), made);
    CHECK(share.kind == PlaceKind::Network);
    CHECK(share.folder == QStringLiteral("//files/quality"));
    for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "CIFS"}) {
        made.volume = [type](const QString &) {
            return db::Surroundings::Volume {QString::fromLatin1(type), QStringLiteral("files:/q")};
        };
        INFO(type);
        CHECK(db::placeOf(QStringLiteral("/mnt/q/Q.candour"), made).kind == PlaceKind::Network);
    }
    made.volume = [](const QString &) {
        return db::Surroundings::Volume {QStringLiteral("NTFS"), QStringLiteral("\\\\files\\q")};
    };
    const FilePlace mapped = db::placeOf(QStringLiteral("S:\\Q.candour"), made);
    CHECK(mapped.kind == PlaceKind::Network);
    CHECK(db::placeWarning(mapped).contains(QStringLiteral("files")));
}

TEST_CASE("place: the names that conflict copies are given", "[place]")
{
    const QString file = QStringLiteral("Quality 2026.candour");
    for (const char *name : {"Quality 2026 (Anna's conflicted copy 2026-03-02).candour",
                             "Quality 2026 (conflicted copy 2026-03-02 101500).candour",
                             "Quality 2026 (Case Conflict).candour", "Quality 2026-LAPTOP7.candour",
                             "Quality 2026-DESKTOP-0AB1CD.candour", "Quality 2026 (1).candour",
                             "Quality 2026.sync-conflict-20260302-101500-ABCDEFG.candour",
                             "Quality 2026_conflict-20260302-101500.candour",
                             "Quality 2026 2.candour", "quality 2026 (1).CANDOUR"}) {
        INFO(name);
        CHECK(db::isConflictName(QString::fromUtf8(name), file));
    }
    for (const char *name : {"Quality 2026.candour", "Quality 2026 archive.candour",
                             "Quality 2026-old.candour", "Quality 2026 (before March).candour",
                             "Quality 2027 (1).candour", "Quality 2026 (1).csv"}) {
        INFO(name);
        CHECK_FALSE(db::isConflictName(QString::fromUtf8(name), file));
    }
}

TEST_CASE("place: a conflict copy says what differs; another file of that name is none", "[place]")
{
    TempFile file;
    const auto put = [&](const char *code) {
        Organisation one;
        one.code = one.name = QString::fromLatin1(code);
        file.put(one);
    };
    put("ZZ1");
    file.close();
    const QString copy = file.folder() + QStringLiteral("/test (conflicted copy).candour");
    REQUIRE(QFile::copy(file.path(), copy));
    {
        auto other =
            must(db::Database::open(copy, db::candourSchema(), file.clock(), db::Access::Write));
        for (const char *code : {"ZZ2", "ZZ3"}) {
            auto command = must(db::Command::begin(*other, {QStringLiteral("test.put"), {}, {}}));
            Organisation one;
            one.code = one.name = QString::fromLatin1(code);
            must(command->put(one));
            must(command->commit());
        }
    }
    TempFile stranger; // begun on its own
    Organisation other;
    other.code = other.name = QStringLiteral("ZZ9");
    stranger.put(other);
    stranger.close();
    REQUIRE(QFile::copy(stranger.path(), file.folder() + QStringLiteral("/test (1).candour")));
    writeBytes(file.folder() + QStringLiteral("/test (2).candour"), "no file of ours");

    file.reopen();
    put("ZZ4");
    const auto found = must(db::conflictCopies(*file));
    REQUIRE(found.size() == 1);
    CHECK(found.first().path == copy);
    CHECK(found.first().onlyHere == 1);
    CHECK(found.first().onlyThere == 2);
    CHECK(db::conflictText(found.first()).contains(QStringLiteral("2 change")));

    const auto reader =
        must(db::Database::open(copy, db::candourSchema(), file.clock(), db::Access::Read));
    const auto fromThere = must(db::conflictCopies(*reader));
    REQUIRE(fromThere.size() == 1);
    CHECK(fromThere.first().path == file.path());
    CHECK(fromThere.first().onlyHere == 2);
    CHECK(fromThere.first().onlyThere == 1);
}
