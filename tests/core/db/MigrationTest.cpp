// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"
#include "tests/support/EveryKind.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

/// A file of the product's version, closed, that a later version will open.
struct OldFile {
    TempFile file {};
    QString copy =
        QStringLiteral("%1.before-v%2").arg(file.path()).arg(db::candourSchema().version() + 1);

    OldFile()
    {
        Organisation organisation;
        organisation.code = QStringLiteral("ZZ1");
        organisation.name = QStringLiteral("Riverside");
        file.put(organisation);
        file.close();
    }

    Result<std::unique_ptr<db::Database>> openLater()
    {
        return db::Database::open(file.path(), everythingSchema(), file.clock(), db::Access::Write);
    }

    [[nodiscard]] QStringList copies() const
    {
        return QDir(file.folder())
            .entryList({QStringLiteral("*.before-*")}, QDir::Files, QDir::Name);
    }

    /// The copy as the old version opens it.
    void requireGood(const QString &path)
    {
        auto old =
            must(db::Database::open(path, db::candourSchema(), file.clock(), db::Access::Read));
        CHECK(must(old->records().all<Organisation>()).size() == 1);
        CHECK(must(db::verify(*old)).faults == QStringList());
    }
};

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("migration: an older file is copied, brought up to date and whole", "[file][migration]")
{
    OldFile old;
    auto database = must(old.openLater());
    CHECK(must(db::verify(*database)).faults == QStringList());
    CHECK(old.copies().size() == 1);
    old.requireGood(old.copy);
}

TEST_CASE("migration: a copy that lies there is believed only when it is one", "[file][migration]")
{
    OldFile old;
    SECTION("a good one is enough")
    {
        REQUIRE(QFile::copy(old.file.path(), old.copy));
        must(old.openLater());
        CHECK(old.copies().size() == 1);
    }
    SECTION("bytes of something else")
    {
        writeBytes(old.copy, "not a database");
        must(old.openLater());
        CHECK(old.copies().size() == 2);
        old.requireGood(old.copy + QStringLiteral("-2"));
        QFile kept(old.copy); // what somebody put there is left to him
        REQUIRE(kept.open(QIODevice::ReadOnly));
        CHECK(kept.readAll() == "not a database");
    }
    SECTION("an earlier state of the same file")
    {
        REQUIRE(QFile::copy(old.file.path(), old.copy));
        old.file.reopen();
        Person person;
        person.name = QStringLiteral("A. Nurse");
        old.file.put(person);
        old.file.close();
        must(old.openLater());
        CHECK(old.copies().size() == 2);
        old.requireGood(old.copy + QStringLiteral("-2"));
    }
    SECTION("half of one")
    {
        QFile whole(old.file.path());
        REQUIRE(whole.open(QIODevice::ReadOnly));
        writeBytes(old.copy, whole.read(whole.size() / 2));
        whole.close();
        must(old.openLater());
        CHECK(old.copies().size() == 2);
    }
}

TEST_CASE("migration: a file damaged before it is not migrated", "[file][migration]")
{
    OldFile old;
    tamper(old.file.path(), {QStringLiteral("DROP TRIGGER journal_entry_keeps")});
    const auto opened = old.openLater();
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error().code == ErrorCode::Corrupt);
    CHECK(opened.error().detail == QStringLiteral("trigger journal_entry_keeps"));
    CHECK(old.copies().isEmpty());
    CHECK(db::identify(old.file.path(), 99).version == db::candourSchema().version());
}
