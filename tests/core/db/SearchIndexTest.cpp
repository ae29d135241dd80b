// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/SearchIndex.h"

#include "core/db/IndexCheck.h"
#include "core/db/Verify.h"
#include "tests/support/EveryKind.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

struct Fixture {
    TempFile file {everythingSchema()};
    Uid organisation;

    Fixture()
    {
        Organisation riverside;
        riverside.code = QStringLiteral("ZZ1");
        riverside.name = QStringLiteral("Hôpital Sainte-Élise, Riverside");
        organisation = file.put(riverside);
        Organisation hillside;
        hillside.code = QStringLiteral("ZZ2");
        hillside.name = QStringLiteral("Hillside Community");
        file.put(hillside);
    }

    [[nodiscard]] QStringList titles(const char *text)
    {
        QStringList titles;
        for (const db::Hit &hit : must(file->search().find(QString::fromUtf8(text), 20)))
            titles.append(hit.title);
        return titles;
    }

    [[nodiscard]] QStringList faults() { return must(db::verify(*file)).faults; }

    /// What is wrong after another program ran these, as somebody says who only reads.
    [[nodiscard]] QStringList faultsAfter(const QStringList &statements)
    {
        REQUIRE(faults() == QStringList());
        file.close();
        tamper(file.path(), statements);
        QStringList found;
        {
            const auto reader = must(db::Database::open(file.path(), everythingSchema(),
                                                        file.clock(), db::Access::Read));
            const auto report = must(db::verify(*reader));
            CHECK(report.lasting() == QStringList());
            found = report.faults;
        }
        file.reopen();
        return found;
    }

    void requireUsable()
    {
        Organisation seaside;
        seaside.code = QStringLiteral("ZZ3");
        seaside.name = QStringLiteral("Seaside");
        file.put(seaside);
        CHECK(titles("zz3") == QStringList(QStringLiteral("Seaside")));
        CHECK(titles("community").size() == 1);
        CHECK(faults() == QStringList());
    }

    /// Made anew, nothing is wrong any more, and both are found.
    void requireMended()
    {
        must(db::rebuildDerived(*file));
        CHECK(faults() == QStringList());
        CHECK(titles("riverside").size() == 1);
        CHECK(titles("hillside").size() == 1);
    }
};

void withdraw(TempFile &file, const RecordKind &kind, const Uid &uid)
{
    auto command = must(
        db::Command::begin(*file, {QStringLiteral("test.withdraw"), {}, QStringLiteral("A test")}));
    must(command->withdraw(kind, uid));
    must(command->commit());
}

} // namespace

TEST_CASE("search index: accents and case make no difference", "[search]")
{
    Fixture f;
    for (const char *text : {"hopital", "HÔPITAL", "elise river", "sainte-élise", "zz1"}) {
        INFO(text);
        CHECK(f.titles(text) == QStringList(QStringLiteral("Hôpital Sainte-Élise, Riverside")));
    }
    CHECK(f.titles("riverside hillside").isEmpty());
    CHECK(f.titles("  ").isEmpty());
    CHECK(f.titles("\"").isEmpty());
}

TEST_CASE("search index: rows and additional values are found through their owner", "[search]")
{
    Fixture f;
    AdditionalField definition;
    definition.recordKind = QStringLiteral("everything");
    definition.label = QStringLiteral("Ward phone");
    const Uid field = f.file.put(definition);
    Everything record;
    record.line = QStringLiteral("Owner");
    record.steps = {{{}, QStringLiteral("Ring the ombudsman"), {}, false}};
    const Uid uid = f.file.put(record);
    RecordData data = *must(f.file->records().find(recordType<Everything>(), uid));
    data.additional.insert(field, QStringLiteral("extension 4711"));
    {
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test.put"), {}, {}}));
        must(command->put(data));
        must(command->commit());
    }
    const QStringList owner {QStringLiteral("E-1 Owner")};
    CHECK(f.titles("ombudsman") == owner);
    CHECK(f.titles("4711") == owner);

    SECTION("a row that went is not found, the rest is")
    {
        data = *must(f.file->records().find(recordType<Everything>(), uid));
        data.setValue(u"steps", QVariant::fromValue(RecordList()));
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("test.put"), {}, {}}));
        must(command->put(data));
        must(command->commit());
        CHECK(f.titles("ombudsman").isEmpty());
        CHECK(f.titles("4711") == owner);
    }
    SECTION("nothing of a withdrawn record is found, until it is brought back")
    {
        withdraw(f.file, recordType<Everything>(), uid);
        CHECK(f.titles("ombudsman").isEmpty());
        CHECK(f.titles("4711").isEmpty());
        CHECK(f.titles("owner").isEmpty());
        auto command = must(db::Command::begin(
            *f.file, {QStringLiteral("test.restore"), {}, QStringLiteral("A test")}));
        must(command->restore(recordType<Everything>(), uid));
        must(command->commit());
        CHECK(f.titles("ombudsman") == owner);
        CHECK(f.titles("4711") == owner);
    }
    CHECK(f.faults() == QStringList());
}

TEST_CASE("search index: verify finds kept words that are not the records'", "[search][verify]")
{
    Fixture f;
    SECTION("changed")
    {
        const QStringList faults = f.faultsAfter({QStringLiteral(
            "UPDATE search_record SET title = 'Seaside' WHERE title LIKE 'Hill%'")});
        REQUIRE(faults.size() == 2); // the index does not answer for these words, either
        CHECK(faults[0].contains(QStringLiteral("(1 of them)")));
    }
    SECTION("of another kind")
    {
        CHECK(f.faultsAfter({QStringLiteral("UPDATE search_record SET kind = 'person' "
                                            "WHERE title LIKE 'Hill%'")})
                  .size()
              == 1);
    }
    SECTION("missing")
    {
        const QStringList faults = f.faultsAfter({QStringLiteral("DELETE FROM search_record")});
        REQUIRE(faults.size() == 2);
        CHECK(faults[0].contains(QStringLiteral("of them)")));
    }
    SECTION("of no record")
    {
        CHECK(f.faultsAfter({QStringLiteral("INSERT INTO search_record (kind, uid, title, words) "
                                            "VALUES ('person', '%1', '', '')")
                                 .arg(Uid::create().toText())})
                  .size()
              == 1);
    }
    f.requireMended();
}

TEST_CASE("search index: verify finds an index that does not answer for its words",
          "[search][verify]")
{
    Fixture f;
    QString sentence = QStringLiteral("records are found");
    QStringList statements;
    SECTION("a record is missing from it")
    {
        statements.append(QStringLiteral(
            "INSERT INTO search_index (search_index, rowid, title, words) "
            "SELECT 'delete', id, title, words FROM search_record WHERE title LIKE 'Hill%'"));
    }
    SECTION("it holds words of nobody")
    {
        statements.append(
            QStringLiteral("INSERT INTO search_index (rowid, title, words) VALUES (999, 'x', '')"));
    }
    SECTION("it holds them in another order")
    {
        statements.append(QStringLiteral(
            "INSERT INTO search_index (search_index, rowid, title, words) "
            "SELECT 'delete', id, title, words FROM search_record WHERE title LIKE 'Hill%'"));
        statements.append(
            QStringLiteral("INSERT INTO search_index (rowid, title, words) SELECT id, 'Community "
                           "Hillside', words FROM search_record WHERE title LIKE 'Hill%'"));
    }
    SECTION("it is empty")
    {
        statements.append(
            QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all')"));
    }
    SECTION("its pages are damaged")
    {
        statements.append(QStringLiteral("UPDATE search_index_data SET block = x'0000' "
                                         "WHERE id > 10"));
    }
    SECTION("the journal's is empty")
    {
        sentence = QStringLiteral("journal is searched");
        statements.append(
            QStringLiteral("INSERT INTO journal_index (journal_index) VALUES ('delete-all')"));
    }
    SECTION("the journal's holds words of nobody")
    {
        sentence = QStringLiteral("journal is searched");
        statements.append(
            QStringLiteral("INSERT INTO journal_index (rowid, words) VALUES (1, 'phantom')"));
    }
    const QStringList faults = f.faultsAfter(statements);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].contains(sentence));
    f.requireMended();
}

TEST_CASE("search index: damaged while the file is open it refuses no change and no question",
          "[search]")
{
    Fixture f;
    const auto statement =
        GENERATE(as<std::string>(), "UPDATE search_index_data SET block = x'0000'",
                 "DELETE FROM search_index_data", "DELETE FROM journal_index_data WHERE id = 10",
                 "DELETE FROM journal_index_data WHERE id = 1");
    INFO(statement);
    tamper(f.file.path(), {QString::fromStdString(statement)});
    CHECK(f.titles("hill") == QStringList(QStringLiteral("Hillside Community")));
    f.requireUsable();
}

TEST_CASE("search index: whatever FTS5 keeps may be lost or damaged, opening makes it anew",
          "[search][verify]")
{
    Fixture f;
    const auto damage =
        GENERATE(as<std::string>(), "UPDATE %1_config SET v = 20 WHERE k = 'version'",
                 "DELETE FROM %1_config", "DELETE FROM %1_data WHERE id = 10",
                 "DELETE FROM %1_data WHERE id = 1", "DELETE FROM %1_data",
                 "UPDATE %1_data SET block = x'ffffffff'", "DROP TABLE %1_data",
                 "DROP TABLE %1_idx", "DROP TABLE %1_docsize", "DROP TABLE %1_config");
    const auto index = GENERATE(as<std::string>(), "search_index", "journal_index");
    INFO(damage << " of " << index);
    const QString statement = QString::fromStdString(damage).arg(QString::fromStdString(index));
    SECTION("by opening")
    {
        const bool isMissed = damage == "DELETE FROM %1_data WHERE id = 1"
            || damage == "DROP TABLE %1_docsize"; // what answers and cannot be written
        CHECK(f.faultsAfter({statement}).isEmpty() == isMissed);
    }
    SECTION("by the repair of an open file")
    {
        tamper(f.file.path(), {statement});
        f.requireMended();
    }
    f.requireUsable();
}

TEST_CASE("search index: words of another version are made anew on opening", "[search]")
{
    Fixture f;
    f.file.close();
    tamper(f.file.path(),
           {QStringLiteral("UPDATE derived_state SET made_by = 'an older program'"),
            QStringLiteral("DELETE FROM search_record"),
            QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all')")});
    f.file.reopen();
    CHECK(f.titles("riverside").size() == 1);
    CHECK(f.faults() == QStringList());
}

TEST_CASE("search index: a question asks for each word once, and for no more than a few",
          "[search]")
{
    CHECK(db::searchExpression(QStringLiteral("ward  a\"b ward - WARD"))
          == QStringLiteral("\"ward\"* \"a\"\"b\"* \"WARD\"*"));
    QStringList words;
    for (int i = 0; i < 1000; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    CHECK(db::searchExpression(words.join(u' ')).count(u'*') == 32);
}
