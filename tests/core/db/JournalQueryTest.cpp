// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/JournalQuery.h"

#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

constexpr int kMany = 30'000;

Uid numbered(int number)
{
    return Uid::fromText(
        QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

/// A journal of many entries that only looks like one: written by another program, fast.
///
/// Entry n was written n minutes after the start; Ada wrote every third, Ben the others; it changed
/// person n % 7 and, every tenth, an organisation; every hundredth speaks of a falcon. Entries
/// 5,000 to 5,099 have the time of a clock that stood a year too early.
struct LongJournal {
    TempFile file;
    Uid falconer;

    LongJournal()
    {
        Person person;
        person.name = QStringLiteral("Falk Ortega");
        falconer = file.put(person);
        const QString path = file.path();
        file.close();
        const QString series =
            QStringLiteral("WITH RECURSIVE n (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM n WHERE "
                           "n < %1) ")
                .arg(kMany);
        tamper(
            path,
            {QStringLiteral("BEGIN"),
             series
                 + QStringLiteral(
                     "INSERT INTO journal_entry SELECT n + 0, "
                     "printf('00000000-0000-4000-9000-%012d', n), "
                     "strftime('%Y-%m-%dT%H:%M:%S.000Z', CASE WHEN n BETWEEN 5000 AND 5099 THEN "
                     "'2025-01-01' ELSE '2026-05-01' END, n || ' minutes'), "
                     "CASE n % 3 WHEN 0 THEN 'Ada' ELSE 'Ben' END, 'here', 'test', '{}', "
                     "'', zeroblob(32), zeroblob(32) FROM n"),
             series
                 + QStringLiteral(
                     "INSERT INTO journal_change SELECT n, 1, 'person', "
                     "printf('00000000-0000-4000-8000-%012d', n % 7), 'change', '', '' FROM n"),
             series
                 + QStringLiteral("INSERT INTO journal_change SELECT n, 2, 'organisation', "
                                  "printf('00000000-0000-4000-8000-%012d', 100), 'change', '', "
                                  "'' FROM n WHERE n % 10 = 0"),
             QStringLiteral("INSERT INTO journal_change VALUES (77, 9, 'person', '%1', 'change', "
                            "'', '')")
                 .arg(falconer.toText()),
             series
                 + QStringLiteral("INSERT INTO journal_index (rowid, words) SELECT n, CASE n % "
                                  "100 WHEN 0 THEN 'a falcon sat' ELSE 'a pigeon sat' END FROM n"),
             QStringLiteral("COMMIT")});
        file.reopen();
    }

    [[nodiscard]] QList<qint64> all(const db::JournalFilter &filter, int count = 97)
    {
        db::JournalQuery query(*file, filter);
        QList<qint64> hits;
        std::optional<qint64> before;
        do {
            const db::JournalPage page = must(query.page(before, count));
            CHECK(page.sequences.size() <= count);
            hits += page.sequences;
            before = page.next;
        } while (before);
        return hits;
    }

    /// What the rule by which the journal was made says.
    template <typename Rule>
    [[nodiscard]] static QList<qint64> thoseOf(const Rule &rule)
    {
        QList<qint64> hits;
        for (qint64 n = kMany; n >= 2; --n) {
            if (rule(n))
                hits.append(n);
        }
        return hits;
    }

    [[nodiscard]] QString plan(const db::JournalFilter &filter)
    {
        return must(db::JournalQuery(*file, filter).plan()).join(u'\n');
    }
};

} // namespace

TEST_CASE("journal: every filter finds what a plain walk finds, newest first", "[journal]")
{
    LongJournal journal;
    db::JournalFilter filter;
    SECTION("nothing asked")
    {
        auto every = LongJournal::thoseOf([](qint64) { return true; });
        every.append(1);
        CHECK(journal.all(filter) == every);
        CHECK(must(db::JournalQuery(*journal.file, filter).count(10)).hits == kMany);
    }
    SECTION("by author")
    {
        filter.author = QStringLiteral("Ada");
        CHECK(journal.all(filter) == LongJournal::thoseOf([](qint64 n) { return n % 3 == 0; }));
    }
    SECTION("by kind, each entry once")
    {
        filter.kinds = {QStringLiteral("organisation"), QStringLiteral("person")};
        CHECK(journal.all(filter).size() == kMany); // the first entry made a person
        filter.kinds = {QStringLiteral("organisation")};
        CHECK(journal.all(filter) == LongJournal::thoseOf([](qint64 n) { return n % 10 == 0; }));
    }
    SECTION("by records, also by very many")
    {
        filter.records = {numbered(2), numbered(5)};
        const auto expected =
            LongJournal::thoseOf([](qint64 n) { return n % 7 == 2 || n % 7 == 5; });
        CHECK(journal.all(filter) == expected);
        for (int i = 200; i < 300; ++i)
            filter.records.append(numbered(i));
        CHECK(journal.all(filter) == expected);
    }
    SECTION("by time, with a clock that was set back")
    {
        filter.from = QStringLiteral("2026-05-02T00:00:00.000Z");
        filter.until = QStringLiteral("2026-05-06T00:00:00.000Z");
        CHECK(journal.all(filter) == LongJournal::thoseOf([](qint64 n) {
                  return n >= 1440 && n < 5 * 1440 && (n < 5000 || n >= 5100);
              }));
        filter = {};
        filter.until = QStringLiteral("2026-01-01T00:00:00.000Z");
        CHECK(journal.all(filter)
              == LongJournal::thoseOf([](qint64 n) { return n >= 5000 && n < 5100; }));
        filter.until = QStringLiteral("2020-01-01T00:00:00.000Z");
        CHECK(journal.all(filter).isEmpty());
    }
    SECTION("by word, in the entry or in the title of what it changed")
    {
        filter.words = QStringLiteral("FALC");
        CHECK(journal.all(filter) == LongJournal::thoseOf([](qint64 n) { return n % 100 == 0; }));
        filter.words = QStringLiteral("ortega");
        CHECK(journal.all(filter) == QList<qint64> {77, 1});
        filter.words = QStringLiteral("fal"); // the bird and the man
        auto both = LongJournal::thoseOf([](qint64 n) { return n % 100 == 0 || n == 77; });
        both.append(1);
        CHECK(journal.all(filter) == both);
        filter.words = QStringLiteral("\"?!");
        CHECK(journal.all(filter).isEmpty());
    }
    SECTION("all together")
    {
        filter.author = QStringLiteral("Ada");
        filter.kinds = {QStringLiteral("organisation")};
        filter.records = {numbered(3)};
        filter.from = QStringLiteral("2026-05-03T00:00:00.000Z");
        const auto rule = [](qint64 n) {
            return n % 3 == 0 && n % 10 == 0 && n % 7 == 3 && n >= 2880 && (n < 5000 || n >= 5100);
        };
        CHECK(journal.all(filter) == LongJournal::thoseOf(rule));
        filter.words = QStringLiteral("falcon");
        CHECK(journal.all(filter, 1)
              == LongJournal::thoseOf([&](qint64 n) { return rule(n) && n % 100 == 0; }));
    }
}

TEST_CASE("journal: a page looks at so much and no more", "[journal]")
{
    LongJournal journal;
    db::JournalFilter filter;
    filter.author = QStringLiteral("Ada");
    filter.kinds = {QStringLiteral("organisation")};
    filter.records = {numbered(0), numbered(1), numbered(2), numbered(3),
                      numbered(4), numbered(5), numbered(6)};
    filter.words = QStringLiteral("pigeon");
    db::JournalQuery query(*journal.file, filter);
    // None of the pigeons' entries is Cy's, but that is only seen by looking at all of them.
    filter.author = QStringLiteral("Cy");
    db::JournalQuery none(*journal.file, filter);
    const auto page = must(none.page({}, 10));
    CHECK(page.sequences.isEmpty());
    REQUIRE(page.next.has_value());
    CHECK(*page.next > 1);
    CHECK(journal.all(filter).isEmpty());
    const auto count = must(query.count(100));
    CHECK(count.hits == 100);
    CHECK_FALSE(count.isAll);
}

TEST_CASE("journal: pages walk an index and never sort", "[journal]")
{
    LongJournal journal;
    const QString sorted = QStringLiteral("USE TEMP B-TREE");
    const auto walks = [&](const db::JournalFilter &filter, const char *index) {
        const QString plan = journal.plan(filter);
        INFO(plan.toStdString());
        CHECK(plan.contains(QLatin1String(index)));
        CHECK_FALSE(plan.split(u'\n').first().contains(sorted));
        CHECK_FALSE(plan.contains(QStringLiteral("UNION USING")));
    };
    db::JournalFilter filter;
    walks(filter, "SEARCH journal_entry USING INTEGER PRIMARY KEY");
    filter.author = QStringLiteral("Ada");
    walks(filter, "COVERING INDEX journal_entry_author");
    filter.kinds = {QStringLiteral("organisation")};
    walks(filter, "SEARCH journal_change USING COVERING INDEX journal_change_of_kind");
    filter.records = {journal.falconer};
    walks(filter, "SEARCH journal_change USING COVERING INDEX journal_change_record");
    filter = {};
    filter.words = QStringLiteral("falk");
    walks(filter, "MERGE (UNION)");
    filter.words = QStringLiteral("falcon");
    walks(filter, "SCAN journal_index VIRTUAL TABLE INDEX");
}

TEST_CASE("journal: who wrote and what was changed are listed once each", "[journal]")
{
    LongJournal journal;
    CHECK(must(db::journalAuthors(*journal.file))
          == QStringList {QStringLiteral("Ada"), QStringLiteral("Ben"), QStringLiteral("tester")});
    CHECK(must(db::journalKinds(*journal.file))
          == QStringList {QStringLiteral("organisation"), QStringLiteral("person")});
    CHECK(must(db::journalKindOf(*journal.file, journal.falconer)) == QStringLiteral("person"));
    CHECK(must(db::journalKindOf(*journal.file, Uid::create())).isEmpty());
    CHECK(must(db::changesOf(*journal.file, 20, 1)).size() == 1);
    CHECK(must(db::changeCount(*journal.file, 20)) == 2);
}
