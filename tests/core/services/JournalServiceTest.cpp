// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/JournalService.h"

#include "core/db/BatchWriter.h"
#include "core/services/FileAuthor.h"
#include "core/services/RecordEditing.h"
#include "core/services/UndoService.h"
#include "tests/support/CsvRows.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

#include <QBuffer>

using namespace candour;
using namespace candour::test;

namespace {

struct Kept {
    TempFile file {everythingSchema()};
    TermDictionary terms;
    Uid riverside;
    Uid nurse;
    Uid uid;

    Kept()
    {
        Organisation o;
        o.code = QStringLiteral("ZZ1");
        o.name = QStringLiteral("Riverside");
        riverside = file.put(o); // 1
        Person p;
        p.name = QStringLiteral("Ann Nurse");
        nurse = file.put(p); // 2
        file->setAuthor({nurse.toText(), QStringLiteral("ward-pc")});
        uid = file.put(everythingFilled(Ref<Organisation>(riverside), Ref<Person>(nurse))); // 3
        Everything e = stored();
        e.line = QStringLiteral("Wet floor");
        file.put(e); // 4
        e.steps.removeLast();
        file.put(e, QStringLiteral("done, and \"closed\"")); // 5
    }

    [[nodiscard]] Everything stored() { return *must(file->records().find(Ref<Everything>(uid))); }

    QList<JournalLine> lines(const JournalQuestion &question)
    {
        JournalReader reader(*file, terms, question);
        QList<JournalLine> lines;
        while (!reader.isAtEnd())
            lines += must(reader.next(2));
        return lines;
    }

    QList<qint64> sequences(const JournalQuestion &question)
    {
        QList<qint64> sequences;
        for (const JournalLine &line : lines(question))
            sequences.append(line.sequence);
        return sequences;
    }
};

QList<QStringList> cells(const QByteArray &csv)
{
    REQUIRE(csv.startsWith("\xEF\xBB\xBF"));
    return csvCells(QString::fromUtf8(csv.mid(3)).remove(u'\r'));
}

} // namespace

TEST_CASE("journal: lines say who did what to which record, and why", "[journal]")
{
    Kept f;
    must(undoEntry(*f.file, 4)); // 6
    const QList<JournalLine> lines = f.lines({});
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].sequence == 6);
    CHECK(lines[0].what.startsWith(QStringLiteral("Undone: Everything “")));
    CHECK(lines[0].what.contains(QStringLiteral("change of “")));
    CHECK(lines[1].reason == QStringLiteral("done, and \"closed\""));
    CHECK(lines[1].kind == recordType<Everything>().id); // only a row went: its record is named
    CHECK(lines[1].record == f.uid);
    CHECK(lines[1].title == f.stored().number + QStringLiteral(" ") + f.stored().line);
    CHECK(lines[1].who == QStringLiteral("Ann Nurse"));
    CHECK(lines[1].time == kNow);
    CHECK(lines[4].what == QStringLiteral("Person “Ann Nurse”: new"));
    CHECK(lines[5].who == QStringLiteral("tester"));
}

TEST_CASE("journal: a reason that only says the same again is not said", "[journal]")
{
    Kept f;
    auto command = must(db::Command::begin(
        *f.file,
        {QStringLiteral("file.salvage"), {}, QStringLiteral("Saved from a damaged file")}));
    command->keepWithoutChanges();
    must(command->commit());
    const JournalLine line = f.lines({}).first();
    CHECK(line.what == QStringLiteral("Saved from a damaged file"));
    CHECK(line.reason.isEmpty());
}

TEST_CASE("journal: questions by person, kind, record with its rows, days and words", "[journal]")
{
    Kept f;
    CHECK(f.sequences({.author = f.nurse.toText()}) == QList<qint64> {5, 4, 3});
    CHECK(f.sequences({.kind = QStringLiteral("person")}) == QList<qint64> {2});
    CHECK(f.sequences({.kind = recordType<Everything>().id}) == QList<qint64> {5, 4, 3});
    CHECK(f.sequences({.record = f.uid}) == QList<qint64> {5, 4, 3});
    CHECK(f.sequences({.from = kNow.date(), .to = kNow.date()}).size() == 5);
    CHECK(f.sequences({.from = kNow.date().addDays(1)}).isEmpty());
    CHECK(f.sequences({.to = kNow.date().addDays(-1)}).isEmpty());
    CHECK(f.sequences({.words = QStringLiteral("wet flo")}) == QList<qint64> {4, 3});
    CHECK(f.sequences({.words = QStringLiteral("closed")}) == QList<qint64> {5});
    CHECK(questionWords(*f.file, f.terms, {.author = f.nurse.toText(), .from = QDate(2026, 4, 1)})
          == QStringLiteral("By Ann Nurse, from 1 Apr 2026."));
    CHECK(questionWords(*f.file, f.terms, {}).isEmpty());

    const auto people = must(journalPeople(*f.file, f.terms));
    REQUIRE(people.size() == 2);
    CHECK(people[0].label == QStringLiteral("Ann Nurse"));
    CHECK(people[1].value == QStringLiteral("tester"));
    const auto kinds = must(journalKinds(*f.file, f.terms));
    CHECK(kinds.size() == 3); // rows are no kind of their own
}

TEST_CASE("journal: the details of an entry are every change from what to what", "[journal]")
{
    Kept f;
    JournalReader reader(*f.file, f.terms, {});
    const JournalDetails changed = must(reader.details(4));
    REQUIRE(changed.changes.size() == 1);
    REQUIRE(changed.changes[0].fields.size() == 1);
    CHECK(changed.changes[0].fields[0].to == QStringLiteral("Wet floor"));
    CHECK_FALSE(changed.changes[0].fields[0].from.isEmpty());
    CHECK(changed.device == QStringLiteral("ward-pc"));
    CHECK(changed.digest == QString::fromLatin1(must(f.file->journal().entry(4)).digest.toHex()));
    const JournalDetails few = must(reader.details(3, 1));
    CHECK(few.changes.size() == 1);
    CHECK(few.changeCount > 1);
    CHECK(reader.details(99).error().code == ErrorCode::NotFound);
}

TEST_CASE("journal: as CSV it holds every change and ends with the anchor", "[journal]")
{
    Kept f;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK(must(writeJournalCsv(*f.file, f.terms, {}, buffer)) == 5);
    const auto rows = cells(buffer.data());
    const QStringList head = rows.first();
    CHECK(rows.last()
          == QStringList {QStringLiteral("anchor"), must(f.file->journal().head()).anchor()});
    const auto at = [&](const QStringList &row, const char *name) {
        return row.value(head.indexOf(QLatin1String(name)));
    };
    QSet<QString> entries;
    for (const QStringList &row : rows.mid(1, rows.size() - 2)) {
        entries.insert(at(row, "entry"));
        if (at(row, "entry") == QStringLiteral("5"))
            CHECK(at(row, "reason") == QStringLiteral("done, and \"closed\""));
        if (at(row, "entry") != QStringLiteral("4"))
            continue;
        CHECK(at(row, "author") == QStringLiteral("Ann Nurse"));
        CHECK(at(row, "record_uid") == f.uid.toText());
        CHECK(at(row, "to") == QStringLiteral("Wet floor"));
        CHECK(at(row, "time") == must(f.file->journal().entry(4)).time);
    }
    CHECK(entries.size() == 5);

    QBuffer stopped;
    stopped.open(QIODevice::WriteOnly);
    const auto result =
        writeJournalCsv(*f.file, f.terms, {}, stopped, [](qint64, qint64) { return false; });
    CHECK(result.error().code == ErrorCode::Cancelled);
}

TEST_CASE("journal: on paper it says how much of it is printed, and its anchor", "[journal]")
{
    Kept f;
    const QString anchor = must(f.file->journal().head()).anchor();
    const Document all = must(journalDocument(*f.file, f.terms, {}));
    CHECK(all.journalAnchor == anchor);
    CHECK(documentText(all).contains(anchor));
    CHECK(documentText(all).contains(QStringLiteral("Entries: 5.")));
    const Document some = must(journalDocument(*f.file, f.terms, {}, 2));
    CHECK(documentText(some).contains(QStringLiteral("The newest 2 of 5 entries.")));
    CHECK_FALSE(documentText(some).contains(QStringLiteral("tester")));
}

TEST_CASE("journal service: an author who is no longer in the file keeps the name", "[journal]")
{
    TempFile file;
    Person person;
    person.name = QStringLiteral("H. Tarant");
    person.uid = file.put(person);
    person.name = QStringLiteral("H. Tarrant");
    file.put(person);
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("undo"), {}, {}}));
        must(command->remove(recordType<Person>(), person.uid));
        must(command->commit());
    }
    CHECK(authorWords(*file, person.uid.toText()) == QStringLiteral("H. Tarrant"));
    CHECK(authorWords(*file, QStringLiteral("candour-cli")) == QStringLiteral("candour-cli"));
    const QString unknown = Uid::create().toText();
    CHECK(authorWords(*file, unknown) == unknown);
}
