// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupReader.h"

#include "core/db/DraftStore.h"
#include "core/db/Verify.h"
#include "core/services/BackupService.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

/// A file that another program got at, and its backup.
struct Tampered {
    TempFile file {};
    FixedClock clock {kNow};
    Uid organisation;
    QString target = file.folder() + QStringLiteral("/restored.candour");

    Tampered()
    {
        Organisation riverside;
        riverside.code = QStringLiteral("ZZ1");
        riverside.name = QStringLiteral("Riverside");
        organisation = file.put(riverside);
    }

    std::unique_ptr<BackupReader> backupAfter(const QString &statement)
    {
        file.close();
        tamper(file.path(), {statement});
        const auto made = must(BackupService(clock, db::candourSchema())
                                   .make({.file = file.path(), .reason = BackupReason::Hand}));
        return must(BackupReader::open(made.path, {}, {db::candourSchema(), clock}));
    }

    [[nodiscard]] db::VerifyReport verified(const QString &path) const
    {
        auto database =
            must(db::Database::open(path, db::candourSchema(), clock, db::Access::Read));
        return must(db::verify(*database));
    }
};

} // namespace

TEST_CASE("backup reader: words to search by that are wrong keep no backup back",
          "[backup][restore]")
{
    Tampered f;
    const auto reader =
        f.backupAfter(QStringLiteral("DELETE FROM search_index_data WHERE id > 100000000"));
    CHECK(reader->faults() == QStringList());
    CHECK(reader->remarks().size() == 1);
    SECTION("to a new file")
    {
        must(reader->restoreTo(f.target));
        CHECK(f.verified(f.target).faults == QStringList());
    }
    SECTION("in place of the file")
    {
        must(reader->restoreInPlaceOf(f.file.path()));
        CHECK(f.verified(f.file.path()).faults == QStringList());
    }
}

TEST_CASE("backup reader: a damaged draft keeps no backup back", "[backup][restore]")
{
    Tampered f;
    must(db::saveDraft(*f.file, recordType<Organisation>(), f.organisation, QStringLiteral("name"),
                       QStringLiteral("Riversi")));
    const auto reader = f.backupAfter(QStringLiteral("UPDATE draft SET text = 'Seaside'"));
    CHECK(reader->faults() == QStringList());
    CHECK(reader->remarks().size() == 1);
    must(reader->restoreTo(f.target));
    CHECK(f.verified(f.target).lasting() == QStringList());
    CHECK(f.verified(f.target).faults.size() == 1);
}

TEST_CASE("backup reader: one that lost something becomes a new file, when asked to",
          "[backup][restore]")
{
    Tampered f;
    const auto reader = f.backupAfter(QStringLiteral("UPDATE organisation SET name = 'sly'"));
    REQUIRE(reader->faults().size() == 1);
    CHECK(reader->faults().first().contains(QStringLiteral("sly")));
    CHECK_FALSE(reader->restoreInPlaceOf(f.file.path()).has_value());
    const auto refused = reader->restoreTo(f.target);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Corrupt);
    CHECK_FALSE(QFile::exists(f.target));
    must(reader->restoreTo(f.target, {}, Faulty::Accept));
    CHECK(f.verified(f.target).lasting() == reader->faults());
}
