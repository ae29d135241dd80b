// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Reversal.h"

#include "core/base/FieldText.h"
#include "core/db/BatchWriter.h"
#include "tests/support/EveryKindFile.h"

#include <random>

using namespace candour;
using namespace candour::test;

namespace {

/// Everything the record tables hold, in words: what undo has to bring back. Sorted, as a record
/// that comes back has another place in its table.
using Contents = QStringList;

QString inWords(const RecordData &record)
{
    QStringList parts {record.kind().id, record.uid.toText(),
                       record.withdrawn ? QStringLiteral("withdrawn") : QString()};
    for (int i = 0; i < record.kind().fields.size(); ++i) {
        const Field &field = record.kind().fields[i];
        if (field.isList()) {
            for (const RecordData &row : record.value(i).value<RecordList>())
                parts.append(u'[' + inWords(row) + u']');
        } else {
            parts.append(field.name + u'=' + valueToText(field, record.value(i)));
        }
    }
    for (auto it = record.additional.cbegin(); it != record.additional.cend(); ++it)
        parts.append(it.key().toText() + u'=' + it.value());
    return parts.join(u' ');
}

struct Fixture : EveryKindFile {
    [[nodiscard]] bool has(const Uid &uid)
    {
        return must(file->records().find(recordType<Everything>(), uid)).has_value();
    }

    [[nodiscard]] qint64 head() { return must(file->journal().head()).sequence; }

    Result<ChangeSet> tryReverse(qint64 sequence)
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("undo"), {}, {}}));
        if (auto done = db::reverse(*command, sequence); !done)
            return fail(done.error());
        return command->commit();
    }

    ChangeSet reverse(qint64 sequence) { return must(tryReverse(sequence)); }

    [[nodiscard]] Contents contents()
    {
        Contents all;
        for (const RecordKind *kind : everythingSchema().registry.kinds()) {
            const auto records = must(file->records().all(*kind, db::Withdrawn::Include));
            for (const RecordData &record : records)
                all.append(inWords(record));
        }
        all.sort();
        return all;
    }
};

} // namespace

TEST_CASE("undo: a change goes back field by field, and forth again", "[undo]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled(QStringLiteral("first")));
    const Contents before = f.contents();
    Everything e = f.stored(uid);
    e.line = QStringLiteral("second");
    e.measure = 9.5; // asks for a reason, which the undo does not need again
    e.colours = {Colour::Green};
    e.steps.removeFirst();
    e.steps.append({{}, QStringLiteral("three"), QDate(2026, 5, 5), false});
    e.supporters.clear();
    f.file.put(e, QStringLiteral("measured again"));
    const Contents after = f.contents();
    REQUIRE(before != after);

    const ChangeSet undone = f.reverse(f.head());
    CHECK(f.contents() == before);
    f.requireWhole();
    CHECK(undone.touches(u"everything"));
    const ChangeSet redone = f.reverse(undone.sequence);
    CHECK(f.contents() == after);
    f.reverse(redone.sequence);
    CHECK(f.contents() == before);
    f.requireWhole();
}

TEST_CASE("undo: a new record goes, and comes back with its number, rows and own fields", "[undo]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled(QStringLiteral("new")));
    const Everything made = f.stored(uid);
    const ChangeSet undone = f.reverse(f.head());
    CHECK_FALSE(f.has(uid));
    CHECK(must(f.file->search().find(QStringLiteral("new"), 9)).isEmpty());
    f.requireWhole();

    // Its number is never given again, though its row is gone.
    const Uid next = f.file.put(f.filled(QStringLiteral("next")));
    CHECK(f.stored(next).number == QStringLiteral("E-2"));

    f.reverse(undone.sequence);
    CHECK(f.stored(uid).number == made.number);
    CHECK(f.stored(uid).steps.size() == 2);
    CHECK(f.stored(uid).steps[0].uid == made.steps[0].uid);
    CHECK(must(f.file->search().find(QStringLiteral("new"), 9)).size() == 1);
    f.requireWhole();
}

TEST_CASE("undo: withdrawing and bringing back are undone", "[undo]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled(QStringLiteral("one")));
    {
        auto command = must(db::Command::begin(
            *f.file, {QStringLiteral("test"), {}, QStringLiteral("entered twice")}));
        must(command->withdraw(recordType<Everything>(), uid));
        must(command->commit());
    }
    const ChangeSet undone = f.reverse(f.head());
    CHECK_FALSE(must(f.file->records().find(recordType<Everything>(), uid))->withdrawn);
    f.reverse(undone.sequence);
    CHECK(must(f.file->records().find(recordType<Everything>(), uid))->withdrawn);
    f.requireWhole();
}

TEST_CASE("undo: what was changed since is explained, not forced", "[undo]")
{
    Fixture f;
    const Uid uid = f.file.put(f.filled(QStringLiteral("first")));
    const qint64 created = f.head();
    Everything e = f.stored(uid);
    e.line = QStringLiteral("second");
    f.file.put(e);
    const qint64 changed = f.head();
    SECTION("another field was: both stand")
    {
        e = f.stored(uid);
        e.text = QStringLiteral("other words");
        f.file.put(e);
        f.reverse(changed);
        CHECK(f.stored(uid).line == QStringLiteral("first"));
        CHECK(f.stored(uid).text == QStringLiteral("other words"));
    }
    SECTION("the same field was")
    {
        e = f.stored(uid);
        e.line = QStringLiteral("third");
        f.file.put(e);
        const auto refused = f.tryReverse(changed);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().text.contains(QStringLiteral("Line")));
        CHECK(f.stored(uid).line == QStringLiteral("third"));
    }
    SECTION("its making cannot be undone under it")
    {
        const auto refused = f.tryReverse(created);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(f.has(uid));
    }
    SECTION("something refers to it")
    {
        Organisation o;
        o.code = QStringLiteral("ZZ2");
        o.name = QStringLiteral("Hillside");
        const Uid other = f.file.put(o);
        const qint64 made = f.head();
        e = f.stored(uid);
        e.organisation = Ref<Organisation>(other);
        f.file.put(e);
        const auto refused = f.tryReverse(made);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().text.contains(QStringLiteral("everything")));
    }
    f.requireWhole();
}

TEST_CASE("undo: an import goes out of force in any order and stands again", "[undo]")
{
    Fixture f;
    Indicator i;
    i.code = QStringLiteral("AE4H");
    i.name = QStringLiteral("Within four hours");
    i.unit = UnitKind::Proportion;
    const Uid indicator = f.file.put(i);
    const auto write = [&](double value) {
        db::BatchInput input;
        input.series = {{f.organisation, indicator, {}}};
        db::BatchRow row;
        row.period = Period::month(2024, 4);
        row.value = value;
        input.rows = {row};
        auto command =
            must(db::Command::begin(*f.file, {QStringLiteral("figures.import"), {}, {}}));
        must(db::writeBatch(*command, input));
        return must(command->commit()).sequence;
    };
    const auto now = [&] {
        const auto series = must(f.file->observations().series({}));
        const auto figures = must(f.file->observations().inForce(series.first().id));
        return figures.empty() ? kNoNumber : figures.front().figure.value;
    };
    const qint64 first = write(90);
    const qint64 second = write(80);
    const qint64 third = write(70);
    f.reverse(second);
    CHECK(now() == 70);
    const ChangeSet undone = f.reverse(third);
    CHECK(undone.series.size() == 1);
    CHECK(now() == 90);
    f.reverse(undone.sequence);
    CHECK(now() == 70);
    const auto twice = f.tryReverse(second);
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().code == ErrorCode::Conflict);
    f.reverse(first);
    f.requireWhole();
}

TEST_CASE("undo: an organisation that figures name is withdrawn, not removed", "[undo]")
{
    Fixture f;
    Indicator i;
    i.code = QStringLiteral("AE4H");
    i.name = QStringLiteral("Within four hours");
    i.unit = UnitKind::Proportion;
    const Uid indicator = f.file.put(i);
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("figures.import"), {}, {}}));
    Organisation o;
    o.code = QStringLiteral("ZZ9");
    o.name = QStringLiteral("Made by the import");
    const Uid made = must(command->put(o));
    db::BatchInput input;
    input.series = {{made, indicator, {}}};
    db::BatchRow row;
    row.period = Period::month(2024, 4);
    row.value = 1;
    input.rows = {row};
    must(db::writeBatch(*command, input));
    const qint64 sequence = must(command->commit()).sequence;
    command.reset();

    const ChangeSet undone = f.reverse(sequence);
    CHECK(must(f.file->records().find(recordType<Organisation>(), made))->withdrawn);
    f.requireWhole();
    f.reverse(undone.sequence);
    CHECK_FALSE(must(f.file->records().find(recordType<Organisation>(), made))->withdrawn);
    f.requireWhole();
}

TEST_CASE("undo: a field of one's own stays while records hold values of it", "[undo]")
{
    Fixture f;
    AdditionalField phone;
    phone.recordKind = QStringLiteral("everything");
    phone.label = QStringLiteral("Ward phone");
    const Uid field = f.file.put(phone);
    const qint64 made = f.head();
    const Uid uid = f.file.put(f.filled(QStringLiteral("one")));
    RecordData record = *must(f.file->records().find(recordType<Everything>(), uid));
    record.additional.insert(field, QStringLiteral("4711"));
    {
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test.put"), {}, {}}));
        must(command->put(record));
        must(command->commit());
    }
    const qint64 given = f.head();
    const auto refused = f.tryReverse(made);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().text.contains(QStringLiteral("Ward phone")));
    f.requireWhole();

    // Without the value it goes, and the value cannot come back before it.
    const qint64 taken = f.reverse(given).sequence;
    const qint64 gone = f.reverse(made).sequence;
    const auto early = f.tryReverse(taken);
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error().code == ErrorCode::Conflict);
    f.requireWhole();
    f.reverse(gone);
    f.reverse(taken);
    CHECK(must(f.file->records().find(recordType<Everything>(), uid))->additional
          == record.additional);
    f.requireWhole();
}

TEST_CASE("undo: somebody whom the journal names as an author is withdrawn, not removed", "[undo]")
{
    Fixture f;
    Person person;
    person.name = QStringLiteral("H. Tarrant");
    const Uid author = f.file.put(person);
    const qint64 made = f.head();
    const auto stands = [&] {
        return must(f.file->records().find(recordType<Person>(), author)).has_value();
    };
    SECTION("once she worked")
    {
        f.file->setAuthor({author.toText(), QStringLiteral("here")});
        f.file.put(f.filled(QStringLiteral("hers")));
        f.file->setAuthor({QStringLiteral("tester"), QStringLiteral("here")});
        f.reverse(made);
        CHECK(stands());
    }
    SECTION("while she works")
    {
        f.file->setAuthor({author.toText(), QStringLiteral("here")});
        f.reverse(made);
        CHECK(stands());
    }
    SECTION("who never did goes")
    {
        f.reverse(made);
        CHECK_FALSE(stands());
    }
    f.requireWhole();
}

// Any sequence of commands, undone to the beginning and done again, passes the same states.
TEST_CASE("undo: a random history goes back to its beginning and forth to its end", "[undo]")
{
    Fixture f;
    std::mt19937 random(20261122);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    QList<Uid> uids;
    QList<Uid> fields; // of one's own
    QList<Contents> states {f.contents()};
    QList<qint64> done;
    for (int step = 0; step < 90; ++step) {
        if (!done.isEmpty() && pick(5) == 0) { // any step out of its order, or a refusal
            if (const auto undone = f.tryReverse(done[pick(int(done.size()))]);
                undone && undone->sequence > 0) {
                done.append(undone->sequence);
                states.append(f.contents());
            }
            REQUIRE(f.contents() == states.last());
            f.requireWhole();
            continue;
        }
        auto command = must(
            db::Command::begin(*f.file, {QStringLiteral("test"), {}, QStringLiteral("because")}));
        const int changes = 1 + pick(3);
        for (int n = 0; n < changes; ++n) {
            if (uids.isEmpty() || pick(4) == 0) {
                uids.append(must(command->put(f.filled(QStringLiteral("line %1").arg(step)))));
                continue;
            }
            if (fields.size() < 5 && pick(8) == 0) {
                AdditionalField field;
                field.recordKind = QStringLiteral("everything");
                field.label = QStringLiteral("Field %1").arg(step);
                fields.append(must(command->put(field)));
                continue;
            }
            const Uid uid = uids[pick(int(uids.size()))];
            const auto found = must(f.file->records().find(recordType<Everything>(), uid));
            if (!found)
                continue; // its making was undone
            RecordData record = *found;
            if (!fields.isEmpty() && pick(3) == 0) {
                const Uid field = fields[pick(int(fields.size()))];
                if (must(f.file->records().find(recordType<AdditionalField>(), field))) {
                    record.additional.insert(field, QStringLiteral("value %1").arg(step));
                    must(command->put(record));
                    continue;
                }
            }
            if (pick(6) == 0) {
                must(record.withdrawn ? command->restore(recordType<Everything>(), uid)
                                      : command->withdraw(recordType<Everything>(), uid));
                continue;
            }
            Everything e = recordType<Everything>().fromData(record);
            e.whole = pick(100);
            e.line = QStringLiteral("line %1 %2").arg(step).arg(n);
            if (!e.steps.isEmpty() && pick(2) == 0)
                e.steps.move(0, e.steps.size() - 1);
            if (pick(3) == 0)
                e.steps.append({{}, QStringLiteral("more"), {}, pick(2) == 0});
            else if (!e.steps.isEmpty() && pick(3) == 0)
                e.steps.removeAt(pick(int(e.steps.size())));
            must(command->put(e));
        }
        const ChangeSet changed = must(command->commit());
        if (changed.sequence == 0)
            continue;
        done.append(changed.sequence);
        states.append(f.contents());
    }
    QList<qint64> undone;
    for (qsizetype i = done.size() - 1; i >= 0; --i) {
        undone.append(f.reverse(done[i]).sequence);
        REQUIRE(f.contents() == states[i]);
    }
    f.requireWhole();
    for (qsizetype i = 0; i < done.size(); ++i) {
        // A step whose changes cancelled each other out left nothing to undo.
        if (const qint64 back = undone[undone.size() - 1 - i]; back > 0)
            f.reverse(back);
        REQUIRE(f.contents() == states[i + 1]);
    }
    f.requireWhole();
}
