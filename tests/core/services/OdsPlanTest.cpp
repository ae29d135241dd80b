// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OdsPlan.h"

#include "core/services/OdsImport.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

TextTable tableOf(const QByteArray &csv)
{
    return must(readTextTable(csv, QStringLiteral("ods.csv")));
}

ImportPlan planOf(TempFile &file, const TextTable &table)
{
    return must(planOdsImport(*file, table, QStringLiteral("ods.csv")));
}

OdsImportResult imported(TempFile &file, const TextTable &table, const ChosenLines &chosen = {})
{
    OdsImportResult result;
    must(importOds(*file, table, QStringLiteral("ods.csv"), chosen, result));
    return result;
}

qint64 countOut(const OdsImportResult &result)
{
    return result.records.created + result.records.changed + result.records.unchanged
        + result.records.refusedCount + result.left;
}

} // namespace

TEST_CASE("ods plan: what is foretold for the published files is what happens", "[ods]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    const TextTable old = must(readOdsFile(sharedFile(QStringLiteral("data/09_ods/etr_2021.csv"))));
    // wc -l: 241 rows; python: 241 different codes, 2 of them with a closing date.
    const ImportPlan first = planOf(file, old);
    CHECK(first.rows.size() == 241);
    CHECK(first.count(ImportFate::New) == 241);
    CHECK(std::count_if(first.rows.begin(), first.rows.end(),
                        [](const ImportPlanRow &row) { return row.closed; })
          == 2);
    const OdsImportResult one = imported(file, old);
    CHECK(one.records.created == 241);
    CHECK(countOut(one) == 241);
    CHECK(planOf(file, old).count(ImportFate::Unchanged) == 241);

    // python over both files, by code: 3 codes are new; of the other 207 one row says the same in
    // name (whatever its case), region, ICB, postcode and both dates.
    const TextTable now = must(readOdsFile(sharedFile(QStringLiteral("data/09_ods/etr_2025.csv"))));
    const ImportPlan second = planOf(file, now);
    CHECK(second.count(ImportFate::New) == 3);
    CHECK(second.count(ImportFate::Changed) == 206);
    CHECK(second.count(ImportFate::Unchanged) == 1);
    const OdsImportResult two = imported(file, now);
    CHECK(two.records.created == 3);
    CHECK(two.records.changed == 206);
    CHECK(two.records.unchanged == 1);
    CHECK(countOut(two) == 210);
}

TEST_CASE("ods plan: only the chosen rows come in, and the others are counted", "[ods]")
{
    TempFile file;
    const TextTable table = tableOf("code,name,postcode\nZZ1,ONE,SP1 1AA\nZZ2,TWO,\nZZ3,THREE,\n");
    const OdsImportResult result = imported(file, table, QSet<int> {2, 4});
    CHECK(result.records.created == 2);
    CHECK(result.left == 1);
    const auto held = must(file->records().all<Organisation>());
    REQUIRE(held.size() == 2);
    CHECK(held[1].code == QStringLiteral("ZZ3"));
}

TEST_CASE("ods plan: her spelling of a name is kept, a new name is a change in words", "[ods]")
{
    TempFile file;
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside Hospitals NHS Trust");
    file.put(organisation);
    const TextTable same = tableOf("code,name\nZZ1,RIVERSIDE HOSPITALS NHS TRUST\n");
    CHECK(planOf(file, same).rows[0].fate == ImportFate::Unchanged);
    imported(file, same);
    CHECK(must(file->records().all<Organisation>())[0].name
          == QStringLiteral("Riverside Hospitals NHS Trust"));
    const ImportPlan other = planOf(file, tableOf("code,name\nZZ1,RIVERSIDE AND VALE NHS TRUST\n"));
    CHECK(other.rows[0].fate == ImportFate::Changed);
    CHECK(other.rows[0].what
          == QStringLiteral("Name: Riverside Hospitals NHS Trust → RIVERSIDE AND VALE NHS TRUST"));
}

TEST_CASE("ods plan: what is withdrawn stays so, what breaks a rule is named", "[ods]")
{
    TempFile file;
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("One");
    const Uid uid = file.put(organisation);
    {
        auto command = must(db::Command::begin(
            *file, {QStringLiteral("test"), {}, QStringLiteral("entered by mistake")}));
        must(command->withdraw(recordType<Organisation>(), uid));
        must(command->commit());
    }
    const TextTable table = tableOf("code,name,opened,closed\nZZ1,ONE,,\n"
                                    "ZZ2,TWO,2020-01-01,2019-01-01\nZZ3,,,\nZZ4,FOUR,,\n");
    const ImportPlan plan = planOf(file, table);
    CHECK(plan.rows[0].fate == ImportFate::Passed);
    CHECK(plan.rows[1].fate == ImportFate::Refused);
    CHECK(plan.rows[2].note == QStringLiteral("Name is needed."));
    const OdsImportResult result = imported(file, table);
    CHECK(result.records.created == 1);
    CHECK(result.records.refusedCount == 2);
    CHECK(countOut(result) == 4);
    const auto held = must(file->records().all<Organisation>());
    REQUIRE(held.size() == 1);
    CHECK(held[0].code == QStringLiteral("ZZ4"));
}

TEST_CASE("ods plan: cancelled, it changes nothing", "[ods]")
{
    TempFile file;
    OdsImportResult result;
    const auto done = importOds(*file, tableOf("code,name\nZZ1,ONE\n"), QStringLiteral("ods.csv"),
                                {}, result, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(must(file->records().all<Organisation>()).isEmpty());
}

TEST_CASE("ods plan: a blank cell takes nothing away, by window and by command line", "[ods]")
{
    TempFile file;
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    organisation.regionCode = QStringLiteral("Y99");
    organisation.opened = QDate(2009, 7, 6);
    file.put(organisation);
    CHECK(planOf(file, tableOf("code,name,region_code,opened\nZZ1,RIVERSIDE,,\n")).rows[0].fate
          == ImportFate::Unchanged);
    const QString path = file.folder() + QStringLiteral("/etr.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("ods_code,ods_name,region_code,open_date,postcode\nZZ1,RIVERSIDE,NA,,SP1 1AA\n");
    out.close();
    RecordImport outcome;
    must(importRecordFile(*file, recordType<Organisation>(), path, RecordFile::Ods, outcome));
    CHECK(outcome.changed == 1);
    const Organisation held = must(file->records().all<Organisation>())[0];
    CHECK(held.name == QStringLiteral("Riverside"));
    CHECK(held.regionCode == QStringLiteral("Y99"));
    CHECK(held.opened == QDate(2009, 7, 6));
    CHECK(held.postcode == QStringLiteral("SP1 1AA"));
}
