// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"
#include "core/io/ImportedTable.h"
#include "core/services/ExportService.h"
#include "core/services/OdsImport.h"
#include "core/services/RecordExchange.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/EveryKind.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"

#include <QBuffer>
#include <QFile>

#include <map>

using namespace candour;
using namespace candour::test;

namespace {

QByteArray exported(const db::Database &database, const RecordKind &kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(exportCsv(database, kind.plural, buffer));
    return buffer.data();
}

RecordImport imported(TempFile &file, const RecordKind &kind, const QByteArray &csv)
{
    const TextTable table = must(readTextTable(csv, QStringLiteral("test.csv")));
    auto command = must(db::Command::begin(*file, {QStringLiteral("records.import"), {}, {}}));
    const RecordImport result = must(importRecords(*command, kind, table));
    must(command->commit());
    return result;
}

Uid putEverything(TempFile &file)
{
    Organisation o;
    o.code = QStringLiteral("ZZ1");
    o.name = QStringLiteral("Riverside");
    const Uid organisation = file.put(o);
    Person p;
    p.name = QStringLiteral("A. Nurse");
    const Uid person = file.put(p);
    return file.put(everythingFilled(Ref<Organisation>(organisation), Ref<Person>(person)));
}

} // namespace

TEST_CASE("exchange: every kind of field goes through CSV and back", "[exchange]")
{
    TempFile from(everythingSchema());
    const Uid uid = putEverything(from);
    TempFile to(everythingSchema());
    const QList<const RecordKind *> kinds {&recordType<Organisation>(), &recordType<Person>(),
                                           &recordType<Everything>(), &recordType<Step>(),
                                           &recordType<Supporter>()};
    for (const RecordKind *kind : kinds) {
        INFO(kind->id.toStdString());
        const QByteArray csv = exported(*from, *kind);
        const RecordImport first = imported(to, *kind, csv);
        CHECK(first.refused.isEmpty());
        CHECK(first.created > 0);
        CHECK(exported(*to, *kind) == csv);
        CHECK(imported(to, *kind, csv).changed == 0);
    }
    const auto before = *must(from->records().find(recordType<Everything>(), uid));
    const auto after = *must(to->records().find(recordType<Everything>(), uid));
    CHECK(before == after);
    CHECK(must(db::verify(*to)).faults == QStringList());
}

TEST_CASE("exchange: rows of a file may refer to each other in any order", "[exchange]")
{
    TempFile file;
    const auto result =
        imported(file, recordType<Organisation>(),
                 "code,name,type,parent\nW7,Ward 7,ward,ZZ1\nZZ1,Riverside,provider,\n"
                 "X,Lost,ward,NOWHERE\n");
    CHECK(result.created == 2);
    REQUIRE(result.refused.size() == 1);
    CHECK(result.refused[0].line == 4);
    CHECK(result.refused[0].column == QStringLiteral("parent"));
    CHECK(result.refused[0].reason.contains(QStringLiteral("NOWHERE")));
}

TEST_CASE("exchange: only the columns that are there are changed", "[exchange]")
{
    TempFile file;
    imported(file, recordType<Organisation>(),
             "code,name,type,postcode\nZZ1,Riverside,provider,SP1 1AA\n");
    const auto result = imported(file, recordType<Organisation>(), "code,name\nzz1,New name\n");
    CHECK(result.changed == 1);
    const auto found = must(file->records().all<Organisation>());
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == QStringLiteral("New name"));
    CHECK(found[0].postcode == QStringLiteral("SP1 1AA"));
}

TEST_CASE("exchange: bad rows are listed with line, column and reason; the good ones load",
          "[exchange]")
{
    TempFile file;
    const auto result =
        imported(file, recordType<Organisation>(),
                 "code,name,type,opened\nZZ1,One,hospital,\nZZ2,Two,provider,31/02/2024\n"
                 "ZZ3,,provider,\nZZ4,Four,provider,1/4/2024\n");
    CHECK(result.created == 1);
    REQUIRE(result.refused.size() == 3);
    CHECK(result.refused[0].column == QStringLiteral("type"));
    CHECK(result.refused[1].column == QStringLiteral("opened"));
    CHECK(result.refused[2].reason == QStringLiteral("Name is needed."));
    CHECK(must(file->records().all<Organisation>())[0].opened == QDate(2024, 4, 1));
}

TEST_CASE("exchange: a withdrawn record is not changed unseen", "[exchange]")
{
    TempFile file;
    imported(file, recordType<Organisation>(), "code,name,type\nZZ1,Riverside,provider\n");
    const Organisation before = must(file->records().all<Organisation>()).first();
    auto command =
        must(db::Command::begin(*file, {QStringLiteral("test"), {}, QStringLiteral("closed")}));
    must(command->withdraw(recordType<Organisation>(), before.uid));
    must(command->commit());
    const QByteArray byUid = "uid,code,name\n" + before.uid.toText().toLatin1() + ",ZZ1,Other\n";
    for (const QByteArray &csv : {QByteArray("code,name\nZZ1,Other\n"), byUid}) {
        const RecordImport result = imported(file, recordType<Organisation>(), csv);
        CHECK(result.changed + result.created == 0);
        REQUIRE(result.refused.size() == 1);
        CHECK(result.refused[0].line == 2);
        CHECK(result.refused[0].reason.contains(QStringLiteral("withdrawn on 15 Apr 2026")));
        CHECK(result.refused[0].reason.contains(QStringLiteral("Restore it")));
    }
    const auto kept = *must(file->records().find(recordType<Organisation>(), before.uid));
    CHECK(kept.text(u"name") == QStringLiteral("Riverside"));
    CHECK(kept.withdrawn);
}

TEST_CASE("exchange: the rows of one owner are one change, and the bad among them are named",
          "[exchange]")
{
    TempFile file(everythingSchema());
    const Uid owner = putEverything(file);
    const QByteArray name = owner.toText().toLatin1();
    const auto steps = [&name](int from, int count) {
        QByteArray csv("owner,what,due\n");
        for (int i = from; i < from + count; ++i)
            csv += name + ",step " + QByteArray::number(i) + ",2026-05-01\n";
        return csv;
    };
    const qint64 head = must(file->journal().head()).sequence;
    const RecordImport result =
        imported(file, recordType<Step>(), steps(0, 5000) + name + ",,\n" + name + ",one,\n");
    CHECK(result.read == 5002);
    CHECK(result.created == 5000);
    CHECK(result.changed == 1); // "one" has a row already; its day is taken out
    REQUIRE(result.refusedCount == 1);
    CHECK(result.refused[0].line == 5002);
    CHECK(result.refused[0].column == QStringLiteral("what"));
    CHECK(must(file->journal().head()).sequence == head + 1);
    const auto rows = must(file->records().ownedRows(recordType<Step>(), owner));
    REQUIRE(rows.size() == 5002);
    CHECK(rows[0].record.text(u"what") == QStringLiteral("one"));
    CHECK_FALSE(rows[0].record.value(u"due").isValid());
    CHECK(rows.last().record.text(u"what") == QStringLiteral("step 4999"));
    const RecordImport again = imported(file, recordType<Step>(), steps(0, 5000));
    CHECK(again.unchanged == 5000);
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("exchange: a long list of refused rows is counted whole and listed in part", "[exchange]")
{
    TempFile file;
    QByteArray csv("code,name,type\n");
    for (int i = 0; i < 10050; ++i)
        csv += "ZZ" + QByteArray::number(i) + ",,provider\n";
    const RecordImport result = imported(file, recordType<Organisation>(), csv);
    CHECK(result.refusedCount == 10050);
    CHECK(result.refused.size() == kListedProblems);
}

TEST_CASE("exchange: codes with characters that nobody sees are refused", "[exchange]")
{
    TempFile file;
    const RecordImport result = imported(file, recordType<Organisation>(),
                                         "code,name,type\nZZ\xE2\x80\xAE"
                                         "1,One,provider\nZZ\x01,Two,provider\n");
    CHECK(result.created == 0);
    REQUIRE(result.refused.size() == 2);
    CHECK(result.refused[0].reason.contains(QStringLiteral("U+202E")));
    CHECK(result.refused[1].reason.contains(QStringLiteral("U+0001")));
}

TEST_CASE("exchange: a record file is one command, tried out or taken whole on request",
          "[exchange]")
{
    TempFile file;
    const QString path = file.folder() + QStringLiteral("/in.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("code,name,type\nZZ1,One,provider\nZZ2,,provider\n");
    out.close();
    const RecordKind &kind = recordType<Organisation>();
    RecordImport outcome;
    const auto strict =
        importRecordFile(*file, kind, path, RecordFile::Csv, outcome, {false, true});
    REQUIRE_FALSE(strict.has_value());
    CHECK(strict.error().text
          == QStringLiteral("in.csv, line 3, column name: Name is needed. Nothing was imported."));
    CHECK(outcome.refusedCount == 1);
    CHECK(must(file->records().all<Organisation>()).isEmpty());
    CHECK(must(importRecordFile(*file, kind, path, RecordFile::Csv, outcome, {true, false}))
              .isEmpty());
    CHECK(outcome.created == 1);
    CHECK(must(file->records().all<Organisation>()).isEmpty());
    CHECK_FALSE(must(importRecordFile(*file, kind, path, RecordFile::Csv, outcome)).isEmpty());
    CHECK(must(file->records().all<Organisation>()).size() == 1);
}

TEST_CASE("exchange: a file with foreign columns is refused whole", "[exchange]")
{
    TempFile file;
    const TextTable table =
        must(readTextTable(QByteArray("code,name,colour\nZZ1,One,red\n"), QStringLiteral("x.csv")));
    auto command = must(db::Command::begin(*file, {QStringLiteral("records.import"), {}, {}}));
    const auto result = importRecords(*command, recordType<Organisation>(), table);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().text.contains(QStringLiteral("colour")));
}

TEST_CASE("starter library: a new file holds framework, indicators and terms", "[library]")
{
    TempFile file;
    must(fillNewFile(*file, {}));
    CHECK(must(file->records().all<Domain>()).size() == 5);
    CHECK(must(file->records().all<Indicator>()).size() == 57);
    CHECK(must(file->records().all<DimensionSet>()).size() == 2);
    CHECK(must(file->observations().count()) == 0);
    CHECK(must(db::verify(*file)).faults == QStringList());
    // The same record has the same uid in every file.
    TempFile other;
    must(fillNewFile(*other, {QStringLiteral("ccg-2015"), false, {}}));
    CHECK(must(file->records().all<Indicator>())[0].uid
          == must(other->records().all<Indicator>())[0].uid);
    const auto terms = termDictionary(must(other->records().all<TermEntry>()));
    CHECK(expandTerms(QStringLiteral("{review.meeting.abbr}"), terms) == QStringLiteral("CQPG"));
}

TEST_CASE("starter library: an unknown preset is refused with the known ones", "[library]")
{
    TempFile file;
    const auto refused = fillNewFile(*file, {QStringLiteral("nhs-1948"), false, {}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().text.contains(QStringLiteral("icb-2023")));
}

TEST_CASE("sample: eight fictional providers with three years of figures", "[library]")
{
    TempFile file;
    NewFile options;
    options.sample = true;
    must(fillNewFile(*file, options));
    const auto organisations = must(file->records().all<Organisation>());
    const auto providers = std::count_if(organisations.begin(), organisations.end(), [](auto &o) {
        return o.type == OrganisationType::Provider && o.fictional;
    });
    CHECK(providers == 8);
    CHECK(must(file->observations().count()) > 5000);
    CHECK(must(file->observations().lastPeriod()) == Period::month(2026, 9));
    CHECK(must(file->records().all<Profile>()).first().sample);
    CHECK(must(file->records().all<Comment>()).first().batch.size() == 36);
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("ods: the published files of trusts and commissioners load", "[ods]")
{
    NEEDS_SHARED_FOLDER();

    struct Source {
        const char *path;
        qsizetype rows; // counted with another program
        const char *code;
        const char *name;
    };

    const auto source = GENERATE(
        as<Source> {}, Source {"data/09_ods/etr_2021.csv", 241, "R1C", "SOLENT NHS TRUST"},
        Source {"data/09_ods/etr_2025.csv", 210, "R0A",
                "MANCHESTER UNIVERSITY NHS FOUNDATION TRUST"},
        Source {"data/09_ods/etr_tidy_2021.csv", 218, "R0A",
                "Manchester University NHS Foundation Trust"},
        Source {"data/09_ods/eccg.csv", 320, "00C", "NHS DARLINGTON CCG"},
        Source {"data/09_ods/icb_names_codes_dec_2024.csv", 42, "QYG",
                "NHS Cheshire and Merseyside Integrated Care Board"},
        Source {"data/09_ods/ClinicalCommissioningGroups.csv", 211, "00C", "NHS Darlington CCG"},
        Source {"data/08_cqc/trafford_care_homes.csv", 56, "1-466088203", "10 Spennithorne Road"});
    const TextTable table = must(readOdsFile(sharedFile(QString::fromLatin1(source.path))));
    CHECK(table.rows.size() == source.rows);
    TempFile file;
    auto command = must(db::Command::begin(*file, {QStringLiteral("records.import"), {}, {}}));
    const auto result = must(importRecords(*command, recordType<Organisation>(), table));
    must(command->commit());
    CHECK(result.refused.isEmpty());
    const auto organisations = must(file->records().all<Organisation>());
    const auto found = std::find_if(organisations.begin(), organisations.end(),
                                    [&](auto &o) { return o.code == QLatin1String(source.code); });
    REQUIRE(found != organisations.end());
    CHECK(found->name == QLatin1String(source.name));
    const bool areHomes = QString::fromLatin1(source.path).contains(QStringLiteral("care_homes"));
    CHECK((found->providerType == ProviderType::CareHome) == areHomes);
}

TEST_CASE("ods: a list of mergers says which organisation follows which", "[ods]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    Organisation organisation;
    for (const char *code : {"R1E", "RRE", "RA5", "RTE"}) { // RA5 was split
        organisation.code = QLatin1String(code);
        organisation.name = organisation.code;
        file.put(organisation);
    }
    RecordImport outcome;
    must(importRecordFile(
        *file, recordType<Organisation>(),
        sharedFile(QStringLiteral("data/09_ods/trust_lookup_uncomplicated_changes.csv")),
        RecordFile::Ods, outcome));
    const auto organisations = must(file->records().all<Organisation>());
    REQUIRE(organisations.size() == 4);
    std::map<QString, Organisation> byCode;
    for (const Organisation &each : organisations)
        byCode[each.code] = each;
    CHECK(byCode[QStringLiteral("R1E")].successor.uid() == byCode[QStringLiteral("RRE")].uid);
    CHECK(byCode[QStringLiteral("RA5")].successor.isNull());
    CHECK(byCode[QStringLiteral("R1E")].name == QStringLiteral("R1E"));
}
