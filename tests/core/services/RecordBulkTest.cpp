// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordBulk.h"

#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

struct Bulk {
    TempFile file {everythingSchema()};
    QList<Uid> uids {};

    Bulk()
    {
        for (int i = 0; i < 5; ++i) {
            Everything e;
            e.line = QStringLiteral("line %1").arg(i);
            e.whole = i;
            uids.append(file.put(e));
        }
    }

    [[nodiscard]] qint64 entries() { return must(file->journal().head()).sequence; }

    [[nodiscard]] RecordData record(int at)
    {
        return *must(file->records().find(recordType<Everything>(), uids[at]));
    }
};

} // namespace

TEST_CASE("bulk: many records are one command and one journal entry", "[bulk]")
{
    Bulk b;
    const qint64 before = b.entries();
    QList<FieldChange> changes;
    for (const Uid &uid : b.uids)
        changes.append({uid, QStringLiteral("yes"), true});
    changes.append({b.uids[2], QStringLiteral("whole"), qlonglong(40)});
    const ChangeSet done = must(changeFields(*b.file, recordType<Everything>(), changes, {}));
    CHECK(b.entries() == before + 1);
    CHECK(done.records.size() == 5);
    for (int i = 0; i < 5; ++i)
        CHECK(b.record(i).value(u"yes").toBool());
    CHECK(b.record(2).value(u"whole").toLongLong() == 40);
    CHECK(b.record(3).value(u"whole").toLongLong() == 3);
}

TEST_CASE("bulk: a field is changed in the record as it stands now", "[bulk]")
{
    Bulk b;
    // Two cells of one row, one after the other: the second does not know of the first.
    must(changeFields(*b.file, recordType<Everything>(),
                      {{b.uids[0], QStringLiteral("line"), QStringLiteral("first")}}, {}));
    must(changeFields(*b.file, recordType<Everything>(),
                      {{b.uids[0], QStringLiteral("whole"), qlonglong(9)}}, {}));
    CHECK(b.record(0).text(u"line") == QStringLiteral("first"));
    CHECK(b.record(0).value(u"whole").toLongLong() == 9);
}

TEST_CASE("bulk: one refusal leaves all as they were, and says which", "[bulk]")
{
    Bulk b;
    const qint64 before = b.entries();
    qsizetype refused = -1;
    const auto done =
        changeFields(*b.file, recordType<Everything>(),
                     {{b.uids[0], QStringLiteral("whole"), qlonglong(7)},
                      {b.uids[1], QStringLiteral("period"), QStringLiteral("no period")}},
                     {}, &refused);
    REQUIRE_FALSE(done);
    CHECK(refused == 1);
    CHECK(b.entries() == before);
    CHECK(b.record(0).value(u"whole").toLongLong() == 0);

    const auto gone = changeFields(*b.file, recordType<Everything>(),
                                   {{Uid::create(), QStringLiteral("whole"), qlonglong(7)}}, {});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::NotFound);
}

TEST_CASE("bulk: whole records are saved together or not at all", "[bulk]")
{
    Bulk b;
    const qint64 before = b.entries();
    RecordData one = b.record(0);
    RecordData two = b.record(1);
    one.setValue(u"line", QStringLiteral("one"));
    two.setValue(u"line", QStringLiteral("two"));
    must(saveRecords(*b.file, {one, two}, {}));
    CHECK(b.entries() == before + 1);
    CHECK(b.record(1).text(u"line") == QStringLiteral("two"));
    one.setValue(u"line", QStringLiteral("three"));
    two.setValue(u"period", QStringLiteral("nonsense"));
    CHECK_FALSE(saveRecords(*b.file, {one, two}, {}));
    CHECK(b.record(0).text(u"line") == QStringLiteral("one"));
    CHECK(must(saveRecords(*b.file, {}, {})).isEmpty());
}
