// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordMoments.h"

#include "core/db/Verify.h"
#include "core/services/RecordEditing.h"
#include "core/services/UndoService.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

const RecordKind &kind()
{
    return recordType<Everything>();
}

struct Lived {
    TempFile file {everythingSchema()};
    Uid person;
    Uid uid;
    QList<RecordData> stood; ///< after entries 3, 4 …

    Lived()
    {
        Organisation o;
        o.code = QStringLiteral("ZZ1");
        o.name = QStringLiteral("Riverside");
        const Uid riverside = file.put(o);
        Person p;
        p.name = QStringLiteral("Ann Nurse");
        person = file.put(p);
        Everything e = everythingFilled(Ref<Organisation>(riverside), Ref<Person>(person));
        e.line = QStringLiteral("first");
        uid = file.put(e); // 3
        remember();
        e = value();
        e.line = QStringLiteral("second");
        e.measure = 9.5;
        e.colours = {Colour::Blue};
        e.day = {};
        e.yes = !e.yes;
        put(e, "measured"); // 4
        e = value();
        std::swap(e.steps[0], e.steps[1]);
        e.steps[0].what = QStringLiteral("renamed");
        e.steps.append({{}, QStringLiteral("three"), QDate(2026, 5, 5), true});
        e.supporters.clear();
        put(e, {}); // 5
        e = value();
        e.steps.removeFirst();
        e.organisation = {};
        e.text.clear();
        put(e, {}); // 6
    }

    [[nodiscard]] RecordData now() { return *must(file->records().find(kind(), uid)); }

    [[nodiscard]] Everything value() { return recordType<Everything>().fromData(now()); }

    void put(const Everything &e, const char *reason)
    {
        file.put(e, QLatin1String(reason));
        remember();
    }

    void remember() { stood.append(now()); }

    [[nodiscard]] QStringList differing(qint64 first, qint64 second)
    {
        QStringList names;
        for (const MomentDifference &one :
             must(compareMoments(*file, kind(), uid, first, second, {})))
            names.append(one.field);
        return names;
    }
};

} // namespace

TEST_CASE("moments: a record is read as it stood after every one of its entries", "[moments]")
{
    Lived f;
    for (int i = 0; i < f.stood.size(); ++i) {
        INFO("entry " << i + 3);
        CHECK(must(recordAt(*f.file, kind(), f.uid, 3 + i)) == f.stood[i]);
    }
    CHECK_FALSE(must(recordAt(*f.file, kind(), f.uid, 2)).has_value());
    // Undo and redo are entries like any other.
    must(undoEntry(*f.file, 6));
    CHECK(must(recordAt(*f.file, kind(), f.uid, 7)) == f.stood[2]);
    CHECK(must(recordAt(*f.file, kind(), f.uid, 6)) == f.stood[3]);
}

TEST_CASE("moments: two of them are compared field by field, and one with now", "[moments]")
{
    Lived f;
    CHECK(f.differing(3, 4)
          == QStringList {QStringLiteral("line"), QStringLiteral("measure"), QStringLiteral("day"),
                          QStringLiteral("yes"), QStringLiteral("colours")});
    CHECK(f.differing(4, 5) == QStringList {QStringLiteral("steps"), QStringLiteral("supporters")});
    CHECK(f.differing(6, kPresent).isEmpty());
    const auto differences = must(compareMoments(*f.file, kind(), f.uid, 4, 3, {}));
    CHECK(differences[0].first == QStringLiteral("second"));
    CHECK(differences[0].second == QStringLiteral("first"));
    CHECK(differences[1].asksReason);
    CHECK(compareMoments(*f.file, kind(), f.uid, 2, kPresent, {}).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("moments: the whole record is put back, is journalled and can be undone", "[moments]")
{
    Lived f;
    const auto refused = restoreMoment(*f.file, kind(), f.uid, {3});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("needs a reason")));
    const ChangeSet changes =
        must(restoreMoment(*f.file, kind(), f.uid, {3, {}, QStringLiteral("it was right")}));
    CHECK(f.now() == f.stood[0]);
    CHECK(changes.command == kRestoreMoment);
    const auto entry = must(f.file->journal().entry(changes.sequence));
    CHECK(entry.arguments == QByteArray("{\"moment\":3}"));
    CHECK(entry.reason == QStringLiteral("it was right"));
    CHECK(restoreMoment(*f.file, kind(), f.uid, {3}).error().code == ErrorCode::Conflict);
    must(undoEntry(*f.file, changes.sequence));
    CHECK(f.now() == f.stood.last());
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("moments: single fields are put back and the others stay", "[moments]")
{
    Lived f;
    must(restoreMoment(*f.file, kind(), f.uid,
                       {3, {QStringLiteral("line"), QStringLiteral("steps")}, {}}));
    const RecordData now = f.now();
    CHECK(now.value(u"line") == f.stood[0].value(u"line"));
    CHECK(now.rows(u"steps") == f.stood[0].rows(u"steps"));
    CHECK(now.value(u"measure") == f.stood.last().value(u"measure"));
    CHECK(now.value(u"organisation") == f.stood.last().value(u"organisation"));
}

TEST_CASE("moments: what cannot be put back is said, and nothing is changed", "[moments]")
{
    Lived f;
    must(withdrawRecords(*f.file, kind(), {f.uid}, QStringLiteral("no longer")));
    auto refused = restoreMoment(*f.file, kind(), f.uid, {3, {}, QStringLiteral("why")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains(QStringLiteral("withdrawn")));
    must(restoreRecords(*f.file, kind(), {f.uid}));

    // What it referred to was undone since.
    Organisation o;
    o.code = QStringLiteral("ZZ2");
    o.name = QStringLiteral("Northfield");
    const Uid north = f.file.put(o);
    const qint64 made = must(f.file->journal().head()).sequence;
    Everything e = f.value();
    e.organisation = Ref<Organisation>(north);
    f.file.put(e);
    const qint64 referred = must(f.file->journal().head()).sequence;
    e.organisation = {};
    f.file.put(e);
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("undo"), {}, {}}));
    must(command->remove(recordType<Organisation>(), north));
    must(command->commit());
    refused = restoreMoment(*f.file, kind(), f.uid, {referred});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(f.value().organisation.isNull());
    CHECK(made < referred);
}
