// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/EveryKindFile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace candour;
using namespace candour::test;

using Fixture = EveryKindFile;

TEST_CASE("record: every kind of field is stored and read back", "[record]")
{
    Fixture f;
    const Everything put = f.filled();
    const Uid uid = f.file.put(put);
    f.file.reopen();

    const Everything got = f.stored(uid);
    CHECK(got.number == QStringLiteral("E-1"));
    CHECK(got.line == put.line);
    CHECK(got.text == put.text);
    CHECK(got.whole == put.whole);
    CHECK(got.measure == put.measure);
    CHECK(got.day == put.day);
    CHECK(got.time == put.time);
    CHECK(got.moment == put.moment);
    CHECK(got.period == put.period);
    CHECK(got.yes);
    CHECK(got.colour == Colour::Blue);
    CHECK(got.colours == put.colours);
    CHECK(got.organisation.uid() == f.organisation);
    CHECK(got.person.uid() == f.person);
    REQUIRE(got.steps.size() == 2);
    CHECK(got.steps[1].what == QStringLiteral("two"));
    CHECK(got.steps[1].done);
    REQUIRE(got.supporters.size() == 1);
    CHECK(got.supporters[0].person.uid() == f.person);
    CHECK(got.supporters[0].part == QStringLiteral("sponsor"));
    f.requireWhole();
}

TEST_CASE("record: a change journals the changed fields and no others", "[record][journal]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled());
    Everything e = f.stored(uid);
    e.line = QStringLiteral("changed");
    e.steps.removeFirst();
    e.steps.append({{}, QStringLiteral("three"), {}, false});
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("test.change"), {}, {}}));
    must(command->put(e));
    const ChangeSet changes = must(command->commit());
    CHECK(changes.touches(u"everything"));
    REQUIRE(changes.records.size() == 4); // the record, one step gone, one moved up, one new
    CHECK(changes.records[0].fields == QStringList {QStringLiteral("line")});

    db::JournalEntry last;
    must(f.file->journal().visit([&](const db::JournalEntry &entry) {
        last = entry;
        return true;
    }));
    REQUIRE(last.changes.size() == 4);
    CHECK(last.changes[0].after == QByteArray(R"({"2":"changed"})"));
    CHECK(last.changes[1].action == ChangeAction::Remove);
    CHECK(last.author == QStringLiteral("tester"));
    CHECK(last.time == QStringLiteral("2026-04-15T09:30:00.000Z"));
    f.requireWhole();
}

TEST_CASE("record: what did not change leaves no entry", "[record][journal]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled());
    const auto head = must(f.file->journal().head());
    const Everything same = f.stored(uid);
    CHECK(f.file.put(same) == uid);
    CHECK(must(f.file->journal().head()).sequence == head.sequence);
}

TEST_CASE("record: a flagged field wants a reason, others do not", "[record]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled());
    Everything e = f.stored(uid);
    e.measure = 7;
    {
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test.change"), {}, {}}));
        const auto refused = command->put(e);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Invalid);
        CHECK(refused.error().text.contains(QStringLiteral("Measure")));
    }
    CHECK(f.stored(uid).measure == f.filled().measure);
    f.file.put(e, QStringLiteral("measured again"));
    CHECK(f.stored(uid).measure == 7);
}

TEST_CASE("record: a reference number is never given twice", "[record]")
{
    Fixture f;
    const Uid first = f.file.put(f.filled());
    CHECK(f.stored(first).number == QStringLiteral("E-1"));
    {
        // A command that is given up takes its number back; one that was withdrawn does not.
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, {}}));
        must(command->put(f.filled()));
        must(command->put(f.filled()));
    }
    const Uid second = f.file.put(f.filled());
    CHECK(f.stored(second).number == QStringLiteral("E-2"));
    auto command =
        must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, QStringLiteral("a slip")}));
    must(command->withdraw(recordType<Everything>(), second));
    const Uid third = must(command->put(f.filled()));
    const Uid fourth = must(command->put(f.filled()));
    must(command->commit());
    CHECK(f.stored(third).number == QStringLiteral("E-3"));
    CHECK(f.stored(fourth).number == QStringLiteral("E-4"));
    CHECK(must(f.file->records().all<Everything>()).size() == 3);
    f.requireWhole();
}

TEST_CASE("record: rules are kept by every write", "[record]")
{
    Fixture f;
    const auto refused = [&](auto change) {
        Everything e = f.filled();
        change(e);
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, {}}));
        const auto result = command->put(e);
        return result ? QString() : result.error().text;
    };
    CHECK(refused([](Everything &e) { e.line.clear(); }) == QStringLiteral("Line is needed."));
    CHECK(refused([](Everything &e) { e.whole = 101; }) == QStringLiteral("Whole is at most 100."));
    CHECK(refused([](Everything &e) { e.line = QString(81, u'x'); })
          == QStringLiteral("Line has 81 characters; it may have 80."));
    CHECK(refused([](Everything &e) {
              e.period = QStringLiteral("April");
          }).contains(QStringLiteral("not a period")));
    CHECK(refused([](Everything &e) {
              e.organisation = Ref<Organisation>(Uid::create());
          }).contains(QStringLiteral("does not exist")));
    CHECK(refused([](Everything &e) { e.steps[0].what.clear(); })
          == QStringLiteral("Row 1: What is needed."));
    Organisation twice;
    twice.code = QStringLiteral("ZZ1");
    twice.name = QStringLiteral("Other");
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, {}}));
    const auto taken = command->put(twice);
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().text.contains(QStringLiteral("already in use")));
}

TEST_CASE("record: additional fields travel with the record", "[record]")
{
    Fixture f;
    AdditionalField definition;
    definition.recordKind = QStringLiteral("everything");
    definition.label = QStringLiteral("Ward phone");
    const Uid field = f.file.put(definition);
    const Uid uid = f.file.put(f.filled());
    auto record = *must(f.file->records().find(recordType<Everything>(), uid));
    record.additional.insert(field, QStringLiteral("4711"));
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, {}}));
    must(command->put(record));
    must(command->commit());
    // Saving the struct, which knows nothing of them, leaves them alone.
    Everything e = f.stored(uid);
    e.line = QStringLiteral("again");
    f.file.put(e);
    record = *must(f.file->records().find(recordType<Everything>(), uid));
    CHECK(record.additional.value(field) == QStringLiteral("4711"));
    f.requireWhole();
}

TEST_CASE("record: a search looks in the searchable fields only", "[record]")
{
    Fixture f;
    Everything e = f.filled();
    e.line = QStringLiteral("hoist 100% blocked");
    const Uid uid = f.file.put(e);
    const auto hits = must(f.file->search().find(QStringLiteral("100% B"), 10));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].uid == uid);
    CHECK(must(f.file->search().find(QStringLiteral("1__ h%t"), 10)).isEmpty());
}

TEST_CASE("record: a number once given is kept, whatever is put", "[record]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled());
    Everything e = f.stored(uid);
    e.number.clear();
    e.line = QStringLiteral("without its number");
    f.file.put(e);
    CHECK(f.stored(uid).number == QStringLiteral("E-1"));
    CHECK(f.stored(uid).line == QStringLiteral("without its number"));
    e.number = QStringLiteral("E-7");
    {
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, {}}));
        const auto refused = command->put(e);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().text.contains(QStringLiteral("E-1")));
    }
    // Numbers that come from elsewhere are counted on from, in the same command too.
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("test"), {}, {}}));
    const Uid second = must(command->put(f.filled()));
    Everything brought = f.filled();
    brought.number = QStringLiteral("E-12");
    must(command->put(brought));
    const Uid third = must(command->put(f.filled()));
    must(command->commit());
    CHECK(f.stored(second).number == QStringLiteral("E-2"));
    CHECK(f.stored(third).number == QStringLiteral("E-13"));
}

TEST_CASE("record: a hierarchy never leads round to itself", "[record]")
{
    TempFile file;
    const auto organisation = [](const char *code, const Uid &parent) {
        Organisation o;
        o.code = QString::fromLatin1(code);
        o.name = QStringLiteral("Body ") + o.code;
        o.parent = Ref<Organisation>(parent);
        return o;
    };
    Organisation a = organisation("A", {});
    a.uid = file.put(a);
    Organisation b = organisation("B", a.uid);
    b.uid = file.put(b);
    Organisation c = organisation("C", b.uid);
    c.uid = file.put(c);
    const auto sentence = [&](const Organisation &changed) {
        auto command = must(db::Command::begin(*file, {QStringLiteral("test"), {}, {}}));
        const auto result = command->put(changed);
        return result ? QString() : result.error().text;
    };
    a.parent = Ref<Organisation>(c.uid);
    CHECK(sentence(a)
          == QStringLiteral("“Belongs to” of Body A would lead round to itself: Body A → Body C → "
                            "Body B → Body A. Choose another."));
    a.parent = {};
    a.predecessor = Ref<Organisation>(a.uid);
    CHECK(sentence(a).contains(QStringLiteral("Body A → Body A")));
    a.predecessor = Ref<Organisation>(c.uid); // another field, no ring
    CHECK(sentence(a).isEmpty());
    file.put(a);
    c.predecessor = Ref<Organisation>(a.uid);
    CHECK(sentence(c).contains(QStringLiteral("Predecessor")));
}

TEST_CASE("record: candidates come best first and no more than asked for", "[record]")
{
    TempFile file;
    const auto add = [&](const char *code, const char *name) {
        Organisation o;
        o.code = QString::fromLatin1(code);
        o.name = QString::fromUtf8(name);
        return file.put(o);
    };
    const Uid within = add("ZZ1", "The Riverside Trust");
    const Uid byKey = add("RIV9", "Another Trust");
    const Uid byTitle = add("ZZ2", "riverside Hospital");
    add("ZZ3", "100%_odd");
    const auto uids = [&](const char *text, int limit) {
        QList<Uid> found;
        for (const Candidate &one : must(file->records().candidates(
                 recordType<Organisation>(), QString::fromUtf8(text), limit)))
            found.append(one.uid);
        return found;
    };
    CHECK((uids("RIV", 10) == QList<Uid> {byTitle, byKey, within}));
    CHECK((uids("riv", 2) == QList<Uid> {byTitle, byKey}));
    CHECK(uids("0%_o", 10).size() == 1);
    CHECK(uids("0_%o", 10).isEmpty());
    CHECK(uids("", 10).size() == 4);
}

TEST_CASE("schema: every field list equals its table's columns", "[record][schema]")
{
    TempFile file(everythingSchema());
    for (const RecordKind *kind : everythingSchema().registry.kinds()) {
        INFO(kind->id.toStdString());
        QSqlQuery query(file->connection().database());
        REQUIRE(query.exec(QStringLiteral("PRAGMA table_info(\"%1\")").arg(kind->id)));
        QList<std::pair<QString, QString>> columns;
        while (query.next())
            columns.append({query.value(1).toString(), query.value(2).toString()});
        CHECK((columns == db::RecordTable(*kind, everythingSchema().registry).columns()));
        QSet<int> ids;
        for (const Field &field : kind->fields)
            ids.insert(field.id);
        CHECK(ids.size() == kind->fields.size());
    }
}
