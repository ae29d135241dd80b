// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/AttachmentStore.h"
#include "core/db/DraftStore.h"
#include "core/db/Statement.h"
#include "core/db/Verify.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

Uid putOrganisation(TempFile &file, const char *code)
{
    Organisation o;
    o.code = QString::fromLatin1(code);
    o.name = QStringLiteral("Provider ") + o.code;
    return file.put(o);
}

} // namespace

TEST_CASE("file: a new one is marked, whole and refuses to be overwritten", "[file]")
{
    TempFile file;
    const auto identity = db::identify(file.path(), db::candourSchema().version());
    CHECK(identity.kind == db::FileKind::Ours);
    CHECK(identity.version == db::candourSchema().version());
    CHECK(must(db::verify(*file)).faults.size() == 1); // nothing has entered it
    putOrganisation(file, "RA1");
    CHECK(must(db::verify(*file)).isWhole());
    file.close();
    const auto again = db::Database::create(file.path(), db::candourSchema(), file.clock());
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == ErrorCode::Conflict);
}

TEST_CASE("file: a name that another program takes meanwhile stays its own", "[file]")
{
    /// Asked for the time while the lock is written, after the name was found free.
    class Rival final : public Clock {
    public:
        explicit Rival(const QString &path)
            : m_path(path)
        {
        }

        [[nodiscard]] QDateTime now() const override
        {
            QFile file(m_path);
            if (file.open(QIODevice::WriteOnly))
                file.write("theirs");
            return kNow;
        }

        [[nodiscard]] QDate today() const override { return kNow.date(); }

    private:
        QString m_path;
    };

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.candour"));
    const auto refused = db::Database::create(path, db::candourSchema(), Rival(path));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "theirs");
}

TEST_CASE("file: a new one has its name when it is whole, and not before", "[file]")
{
    const QTemporaryDir folder;
    const FixedClock clock(kNow);
    const QString path = folder.filePath(QStringLiteral("new.candour"));
    const auto everything = [&] {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    };
    bool succeeds = false;
    const auto fill = [&](db::Database &database) -> Result<void> {
        CHECK_FALSE(QFileInfo::exists(path)); // a kill would leave nothing under this name
        CHECK(database.path() == path);
        database.setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
        auto command =
            must(db::Command::begin(database, {QStringLiteral("test.put"), {}, QString()}));
        Organisation organisation;
        organisation.code = organisation.name = QStringLiteral("RA1");
        must(command->put(organisation));
        must(command->commit());
        return succeeds ? Result<void>() : fail(ErrorCode::Invalid, QStringLiteral("no"));
    };
    SECTION("it could not be filled")
    {
        const auto refused = db::Database::create(path, db::candourSchema(), clock, fill);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().text == QStringLiteral("no"));
        CHECK(everything().isEmpty());
    }
    SECTION("it was filled, and is written to from then on")
    {
        succeeds = true;
        auto made = must(db::Database::create(path, db::candourSchema(), clock, fill));
        CHECK(made->author().name == QStringLiteral("tester"));
        CHECK(must(db::verify(*made)).isWhole());
        auto command = must(db::Command::begin(*made, {QStringLiteral("test.put"), {}, QString()}));
        Organisation organisation;
        organisation.code = organisation.name = QStringLiteral("RA2");
        must(command->put(organisation));
        must(command->commit());
        command.reset();
        made.reset();
        CHECK(everything() == QStringList {QStringLiteral("new.candour")});
        const auto read =
            must(db::Database::open(path, db::candourSchema(), clock, db::Access::Read));
        CHECK(must(read->records().count(recordType<Organisation>())) == 2);
    }
    SECTION("half a change of a file that had the name before is not put into it")
    {
        QFile journal(path + QStringLiteral("-journal"));
        REQUIRE(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(2000, 'x'));
        journal.close();
        const auto refused = db::Database::create(path, db::candourSchema(), clock, fill);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(everything() == QStringList {QStringLiteral("new.candour-journal")});
    }
}

TEST_CASE("file: what is not ours or newer is refused and not touched", "[file]")
{
    TempFile file;
    file.close();
    const auto refusal = [&](const QString &path) {
        const auto opened =
            db::Database::open(path, db::candourSchema(), file.clock(), db::Access::Write);
        REQUIRE_FALSE(opened.has_value());
        return opened.error().code;
    };
    const QString text = file.folder() + QStringLiteral("/notes.candour");
    {
        QFile notes(text);
        REQUIRE(notes.open(QIODevice::WriteOnly));
        notes.write("not a database at all");
    }
    CHECK(refusal(text) == ErrorCode::NotOurFile);
    CHECK(refusal(file.folder()) == ErrorCode::Io);
    CHECK(refusal(file.folder() + QStringLiteral("/gone.candour")) == ErrorCode::NotFound);

    tamper(file.path(), {QStringLiteral("PRAGMA user_version = 999")});
    QFile bytes(file.path());
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    bytes.close();
    CHECK(refusal(file.path()) == ErrorCode::FileTooNew);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    CHECK(bytes.readAll() == before);
}

TEST_CASE("file: a second writer is told who has it, a reader may look", "[file]")
{
    TempFile file;
    putOrganisation(file, "ZZ1");
    const auto second =
        db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Write);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::Locked);
    auto reader =
        must(db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Read));
    CHECK(must(reader->records().all<Organisation>()).size() == 1);
    const auto command = db::Command::begin(*reader, {QStringLiteral("test"), {}, {}});
    REQUIRE_FALSE(command.has_value());
    CHECK(command.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("file: one that was deleted while open is said to be gone, and can still be read",
          "[file]")
{
    TempFile file;
    const Uid kept = putOrganisation(file, "ZZ1");
    const QString away = file.path() + QStringLiteral(".away");
    REQUIRE(QFile::rename(file.path(), away));
    const auto put = [&file] {
        auto command = db::Command::begin(*file, {QStringLiteral("test.put"), {}, {}});
        REQUIRE(command.has_value());
        Organisation o;
        o.code = o.name = QStringLiteral("ZZ2");
        return (*command)->put(o);
    };
    const auto refused = put();
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::NotFound);
    CHECK(refused.error().text.startsWith(QStringLiteral("The file is no longer in its folder")));
    CHECK(must(file->records().find(Ref<Organisation>(kept))).has_value());

    REQUIRE(QFile::rename(away, file.path())); // back in its place it takes changes again
    CHECK(put().has_value());
}

TEST_CASE("file: nothing is written outside a command", "[file][journal]")
{
    TempFile file;
    putOrganisation(file, "ZZ1");
    CHECK_FALSE(
        file->connection().run(QStringLiteral("UPDATE organisation SET name = 'sly'")).has_value());
    CHECK(must(file->records().all<Organisation>()).first().name == QStringLiteral("Provider ZZ1"));
}

TEST_CASE("file: a changed table definition is found at opening", "[file]")
{
    TempFile file;
    file.close();
    tamper(file.path(), {QStringLiteral("ALTER TABLE organisation ADD COLUMN extra TEXT")});
    const auto opened =
        db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Write);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::Corrupt);
    CHECK(opened.error().detail == QStringLiteral("table organisation"));
}

TEST_CASE("journal: an entry can be neither changed nor cut", "[journal]")
{
    TempFile file;
    putOrganisation(file, "ZZ1");
    auto command = must(db::Command::begin(*file, {QStringLiteral("test"), {}, {}}));
    const auto &connection = file->connection();
    CHECK_FALSE(
        connection.run(QStringLiteral("UPDATE journal_entry SET author = 'x'")).has_value());
    CHECK_FALSE(connection.run(QStringLiteral("DELETE FROM journal_entry")).has_value());
    CHECK_FALSE(connection.run(QStringLiteral("UPDATE journal_change SET after = ''")).has_value());
    CHECK_FALSE(connection.run(QStringLiteral("DELETE FROM journal_change")).has_value());
}

TEST_CASE("verify: finds an edited journal, an edited record and a lost anchor",
          "[journal][verify]")
{
    TempFile file;
    putOrganisation(file, "ZZ1");
    putOrganisation(file, "ZZ2");
    const QString anchor = must(file->journal().head()).anchor();
    putOrganisation(file, "ZZ3");
    CHECK(must(db::verify(*file, anchor)).isWhole());
    CHECK_FALSE(must(db::verify(*file, QStringLiteral("2:0123456789abcdef"))).isWhole());
    file.close();

    SECTION("a byte of an old entry")
    {
        tamper(file.path(),
               {QStringLiteral("DROP TRIGGER journal_change_keeps"),
                QStringLiteral("UPDATE journal_change SET after = replace(after, 'ZZ1', 'ZZ9')"),
                QStringLiteral("CREATE TRIGGER journal_change_keeps BEFORE UPDATE ON "
                               "journal_change\nBEGIN\n    SELECT RAISE(ABORT, 'the journal is "
                               "never changed');\nEND")});
        file.reopen();
        const auto report = must(db::verify(*file));
        REQUIRE(report.faults.size() >= 1);
        CHECK(report.faults.first().contains(QStringLiteral("entry 1")));
    }
    SECTION("a record behind the journal's back")
    {
        tamper(file.path(),
               {QStringLiteral("UPDATE organisation SET name = 'sly' WHERE code = 'ZZ2'")});
        file.reopen();
        const auto report = must(db::verify(*file));
        REQUIRE_FALSE(report.faults.isEmpty()); // the words it is found by differ as well
        CHECK(report.faults.first().contains(QStringLiteral("sly")));
    }
}

TEST_CASE("attachment: bytes are kept once under their digest", "[attachment]")
{
    TempFile file;
    const QByteArray photo("not really a photograph");
    // SHA-256 worked out with another program.
    const QString digest =
        QString::fromLatin1("b0a784a5f74d6366962c1e0b8f67beb6ba9e302dcd3440c9ae4d92972e2d7564");
    auto command = must(db::Command::begin(*file, {QStringLiteral("test"), {}, {}}));
    const QString first = must(db::keepBytes(*command, photo));
    const QString second = must(db::keepBytes(*command, photo));
    CHECK(first == second);
    CHECK(first == digest);
    Attachment attachment;
    attachment.name = QStringLiteral("ward.jpg");
    attachment.digest = first;
    attachment.size = photo.size();
    must(command->put(attachment));
    must(command->commit());
    CHECK(must(db::bytesOf(file->connection(), first)) == photo);
    CHECK(must(db::verify(*file)).attachments == 1);
    CHECK_FALSE(db::bytesOf(file->connection(), QString(64, u'0')).has_value());
}

TEST_CASE("draft: survives without a command and goes with one", "[draft]")
{
    TempFile file;
    const Uid uid = putOrganisation(file, "ZZ1");
    const auto head = must(file->journal().head()).sequence;
    must(db::saveDraft(*file, recordType<Organisation>(), uid, QStringLiteral("name"),
                       QStringLiteral("half a na")));
    must(db::saveDraft(*file, recordType<Organisation>(), uid, QStringLiteral("name"),
                       QStringLiteral("half a name")));
    file.reopen();
    const auto found = must(db::drafts(*file));
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == QStringLiteral("half a name"));
    CHECK(must(file->journal().head()).sequence == head);
    must(db::discardDraft(*file, uid, QStringLiteral("name")));
    CHECK(must(db::drafts(*file)).isEmpty());
    CHECK(must(db::verify(*file)).isWhole());
}
