// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/CqcImport.h"

#include "core/calc/CqcAnswers.h"
#include "core/db/Verify.h"
#include "core/services/OdsImport.h"
#include "tests/support/CsvRows.h"
#include "tests/support/SharedFolder.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

const QString kRatings = QStringLiteral("data/08_cqc/cqc_ratings_trust_latest.csv");

CqcFile fileOf(const QByteArray &csv)
{
    return must(readCqcTable(must(readTextTable(csv, QStringLiteral("cqc.csv"))),
                             QStringLiteral("cqc.csv")));
}

Uid putOrganisation(TempFile &file, const QString &code,
                    OrganisationType type = OrganisationType::Provider, const Uid &parent = {})
{
    Organisation organisation;
    organisation.code = code;
    organisation.name = QStringLiteral("The ") + code;
    organisation.type = type;
    organisation.parent = Ref<Organisation>(parent);
    return file.put(organisation);
}

CqcImportResult imported(TempFile &file, const CqcFile &source, const ChosenLines &chosen = {})
{
    CqcImportResult result;
    must(importCqc(*file, source, chosen, result));
    return result;
}

int lineSum(const ImportPlan &plan)
{
    int lines = 0;
    for (const ImportPlanRow &row : plan.rows)
        lines += row.lineCount;
    return lines;
}

const QByteArray kHead = "Provider ID,Provider Name,Location ID,Overall,Safe,Effective,Caring,"
                         "Responsive,Well-led,Publication Date,URL\n";

} // namespace

TEST_CASE("cqc import: the published file, against every trust of the ODS file", "[cqc]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    const TextTable trusts =
        must(readOdsFile(sharedFile(QStringLiteral("data/09_ods/etr_2025.csv"))));
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("records.import"), {}, {}}));
        must(importRecords(*command, recordType<Organisation>(), trusts));
        must(command->commit());
    }
    const CqcFile source = must(readCqcFile(sharedFile(kRatings)));
    // python: csv.DictReader over the file: 73 rows, all of whose Provider ID is in the first
    // column of etr_2025.csv; 6 of the 73 x 6 cells are blank (RHU and RTR, three each).
    CHECK(source.lines == 73);
    CHECK(source.refused.isEmpty());
    const CqcImportResult plan = must(planCqcImport(*file, source));
    CHECK(plan.created == 73 * 6 - 6);
    CHECK(plan.plan.count(ImportFate::New) == 73);
    CHECK(must(file->records().all<CqcRating>()).isEmpty()); // looking changes nothing

    const CqcImportResult first = imported(file, source);
    CHECK(first.created == 432);
    CHECK(first.changed == 0);
    const auto ratings = must(file->records().all<CqcRating>());
    CHECK(ratings.size() == 432);
    // Every cell, read by a reader of the tests' own.
    const auto organisations = must(file->records().all<Organisation>());
    QHash<Uid, QString> codes;
    for (const Organisation &one : organisations)
        codes.insert(one.uid, one.code);
    QHash<QString, QString> held;
    for (const CqcRating &rating : ratings) {
        held.insert(codes.value(rating.organisation.uid()) + u'|' + rating.location + u'|'
                        + QLatin1String(labelOf(rating.question)) + u'|'
                        + rating.published.toString(Qt::ISODate),
                    QLatin1String(labelOf(rating.rating)));
        CHECK(rating.link.startsWith(QStringLiteral("http://www.cqc.org.uk/location/")));
    }
    int cells = 0;
    for (const CsvRow &row : csvRows(sharedFile(kRatings))) {
        for (const char *question :
             {"Overall", "Safe", "Effective", "Caring", "Responsive", "Well-led"}) {
            const QString cell = row.value(QLatin1String(question));
            if (cell.isEmpty())
                continue;
            const QString key = row.value(QStringLiteral("Provider ID")) + u'|'
                + row.value(QStringLiteral("Location ID")) + u'|' + QLatin1String(question) + u'|'
                + row.value(QStringLiteral("Publication Date"));
            CHECK(held.value(key) == cell);
            ++cells;
        }
    }
    CHECK(cells == 432);
    // collections.Counter of the column Overall: Good 40, Requires improvement 28, Outstanding 3,
    // Not rated 2.
    QHash<CqcRatingValue, int> overall;
    for (const CqcRating &rating : ratings)
        overall[rating.rating] += rating.question == CqcQuestion::Overall ? 1 : 0;
    CHECK(overall[CqcRatingValue::Good] == 40);
    CHECK(overall[CqcRatingValue::RequiresImprovement] == 28);
    CHECK(overall[CqcRatingValue::Outstanding] == 3);
    CHECK(overall[CqcRatingValue::NotRated] == 2);

    const qint64 sequence = must(file->journal().head()).sequence;
    const CqcImportResult again = imported(file, source);
    CHECK(again.created + again.changed == 0);
    CHECK(again.unchanged == 432);
    CHECK(must(file->journal().head()).sequence == sequence);
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("cqc import: in a file with two of the trusts the others are listed as unmatched",
          "[cqc]")
{
    NEEDS_SHARED_FOLDER();
    TempFile file;
    putOrganisation(file, QStringLiteral("R0D"));
    putOrganisation(file, QStringLiteral("rhu")); // three blank cells of its six
    const CqcImportResult result = imported(file, must(readCqcFile(sharedFile(kRatings))));
    CHECK(result.created == 6 + 3);
    CHECK(result.plan.count(ImportFate::New) == 2);
    CHECK(result.plan.count(ImportFate::Unmatched) == 71);
    CHECK(lineSum(result.plan) == 73);
    CHECK(result.plan.rows[1].note.contains(QStringLiteral("R1H")));
}

TEST_CASE("cqc import: a later rating stands beside the older one", "[cqc]")
{
    TempFile file;
    const Uid provider = putOrganisation(file, QStringLiteral("ZZ1"));
    imported(file, fileOf(kHead + "ZZ1,One,,Good,Good,Good,Good,Good,Good,2022-09-16,http://a\n"));
    const auto later = imported(
        file, fileOf(kHead + "ZZ1,One,,Requires improvement,Good,,,,,12/03/2026,http://b\n"));
    CHECK(later.created == 2);
    const auto ratings = must(file->records().all<CqcRating>());
    CHECK(ratings.size() == 8);
    const auto now = currentAnswers(ratings);
    const CqcAnswers *answers = answersAsAWhole(now, provider);
    REQUIRE(answers);
    CHECK(answers->overall()->rating == CqcRatingValue::RequiresImprovement);
    CHECK(answers->at(CqcQuestion::Caring)->published == QDate(2022, 9, 16));
    CHECK(answers->link() == QStringLiteral("http://b"));
    CHECK(publishedAnswers(ratings).size() == 2);
}

TEST_CASE("cqc import: a location goes to the site of that code, or to whom it went before",
          "[cqc]")
{
    TempFile file;
    const Uid provider = putOrganisation(file, QStringLiteral("ZZ1"));
    const Uid site =
        putOrganisation(file, QStringLiteral("ZZ101"), OrganisationType::Site, provider);
    const Uid home = putOrganisation(file, QStringLiteral("ZZ8"));
    CqcRating earlier;
    earlier.organisation = Ref<Organisation>(home);
    earlier.rating = CqcRatingValue::Good;
    earlier.published = QDate(2020, 1, 2);
    earlier.location = QStringLiteral("1-1234");
    file.put(earlier);
    const auto result = imported(
        file,
        fileOf("Provider ID,Location ID,Overall,Publication Date\nZZ1,ZZ101,Good,2024-05-01\n"
               "1-99,1-1234,Inadequate,2025-05-01\n1-98,1-5678,Good,2025-05-01\n"));
    CHECK(result.plan.count(ImportFate::New) == 2);
    CHECK(result.plan.count(ImportFate::Unmatched) == 1);
    const auto current = currentAnswers(must(file->records().all<CqcRating>()));
    REQUIRE(current.size() == 2);
    CHECK(current[0].organisation.uid() == home);
    CHECK(current[0].overall()->rating == CqcRatingValue::Inadequate);
    CHECK(current[1].organisation.uid() == site);
}

TEST_CASE("cqc import: CQC's table of one line a question is read too, services passed over",
          "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    const CqcFile source = fileOf(
        "Location ID,Location ODS Code,Location Name,Service / Population Group,Domain,Latest "
        "Rating,"
        "Publication Date,Report Type,URL,Provider ID,Provider Name\n"
        "ZZ101,,Riverside,Overall,Overall,Good,28/03/2024,Location,http://x,ZZ1,One\n"
        "ZZ101,,Riverside,Overall,Safe,Requires improvement,28/03/2024,Location,http://x,ZZ1,One\n"
        "ZZ101,,Riverside,Maternity,Safe,Inadequate,28/03/2024,Location,http://x,ZZ1,One\n"
        "ZZ101,,Riverside,Overall,Well-led,No published rating,,Location,http://x,ZZ1,One\n");
    CHECK(source.lines == 4);
    const auto result = imported(file, source);
    CHECK(result.created == 2);
    CHECK(result.plan.count(ImportFate::New) == 2);
    CHECK(result.plan.count(ImportFate::Passed) == 2);
    CHECK(lineSum(result.plan) == 4);
}

TEST_CASE("cqc import: a corrected rating is one change, a withdrawn one is not brought back",
          "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    const QByteArray row = "ZZ1,One,,Good,Good,,,,,2024-01-05,\n";
    imported(file, fileOf(kHead + row));
    const auto corrected =
        imported(file, fileOf(kHead + "ZZ1,One,,Good,Requires improvement,,,,,2024-01-05,\n"));
    CHECK(corrected.changed == 1);
    CHECK(corrected.unchanged == 1);
    CHECK(corrected.plan.rows[0].fate == ImportFate::Changed);
    CHECK(corrected.plan.rows[0].what.contains(QStringLiteral("was Good")));
    {
        auto command = must(db::Command::begin(
            *file, {QStringLiteral("test"), {}, QStringLiteral("entered by mistake")}));
        for (const CqcRating &rating : must(file->records().all<CqcRating>()))
            must(command->withdraw(recordType<CqcRating>(), rating.uid));
        must(command->commit());
    }
    const auto again = imported(file, fileOf(kHead + row));
    CHECK(again.created + again.changed == 0);
    CHECK(again.plan.count(ImportFate::Passed) == 1);
    CHECK(must(file->records().all<CqcRating>()).isEmpty());
}

TEST_CASE("cqc import: only the chosen rows come in", "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    putOrganisation(file, QStringLiteral("ZZ2"));
    const CqcFile source = fileOf(kHead
                                  + "ZZ1,One,,Good,,,,,,2024-01-05,\n"
                                    "ZZ2,Two,,Good,,,,,,2024-01-05,\n");
    const auto result = imported(file, source, QSet<int> {3});
    CHECK(result.created == 1);
    CHECK(result.plan.rows.size() == 1);
    CHECK(result.plan.rows[0].code == QStringLiteral("ZZ2"));
}

TEST_CASE("cqc import: bad rows are named, the good ones come in", "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    const auto result = imported(file,
                                 fileOf(kHead
                                        + "ZZ1,One,,Splendid,,,,,,2024-01-05,\n"
                                          "ZZ1,One,,Good,,,,,,31/02/2024,\n"
                                          ",,,Good,,,,,,2024-01-05,\n"
                                          "ZZ1,One,,Good,,,,,,,\n"
                                          "ZZ1,One,,Good,,,,,,2024-01-05,\n"));
    CHECK(result.created == 1);
    CHECK(result.plan.count(ImportFate::Refused) == 4);
    CHECK(lineSum(result.plan) == 5);
    CHECK(result.plan.rows[0].note
          == QStringLiteral("Overall: “Splendid” is not a rating of CQC."));
    CHECK(result.plan.rows[1].line == 3);
    CHECK(result.plan.rows[1].note.contains(QStringLiteral("31/02/2024")));
}

TEST_CASE("cqc import: another file is refused in one sentence", "[cqc]")
{
    const auto refused =
        readCqcTable(must(readTextTable(QByteArray("name,cqc_id,type\nA home,1-2,Care\n"),
                                        QStringLiteral("homes.csv"))),
                     QStringLiteral("homes.csv"));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().text
          == QStringLiteral("“homes.csv” is not a file of CQC ratings: it has no column Provider "
                            "ID, Publication Date, Overall. Nothing was imported."));
    CHECK_FALSE(looksLikeCqc({QStringLiteral("organisation"), QStringLiteral("question"),
                              QStringLiteral("rating"), QStringLiteral("published")}));
}

TEST_CASE("cqc import: cancelled, it changes nothing", "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    CqcImportResult result;
    const auto done = importCqc(*file, fileOf(kHead + "ZZ1,One,,Good,,,,,,2024-01-05,\n"), {},
                                result, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(must(file->records().all<CqcRating>()).isEmpty());
}

TEST_CASE("cqc import: the published file goes the way of any file of records too", "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    const QString path = file.folder() + QStringLiteral("/ratings.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(kHead
              + "ZZ1,One,,Good,Good,,,,,2024-01-05,\nR0D,Two,,Good,,,,,,2024-01-05,\n"
                "ZZ1,One,,Splendid,,,,,,2025-01-05,\n");
    out.close();
    RecordImport outcome;
    must(importRecordFile(*file, recordType<CqcRating>(), path, RecordFile::Csv, outcome));
    CHECK(outcome.read == 3);
    CHECK(outcome.created == 1);
    CHECK(outcome.notOurs == 1); // R0D: somebody else's, no fault
    CHECK(outcome.refusedCount == 1);
    CHECK(must(file->records().all<CqcRating>()).size() == 2);
    must(importRecordFile(*file, recordType<CqcRating>(), path, RecordFile::Csv, outcome));
    CHECK(outcome.created == 0);
    CHECK(outcome.unchanged == 1);
    CHECK_FALSE(importRecordFile(*file, recordType<CqcRating>(), path, RecordFile::Csv, outcome,
                                 {false, true}));
}

TEST_CASE("cqc import: a national file is no fault, and what it has too much is said", "[cqc]")
{
    TempFile file;
    putOrganisation(file, QStringLiteral("ZZ1"));
    const QString path = file.folder() + QStringLiteral("/national.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("Provider ID,Location ID,Location Region,Overall,Publication Date,Stars,Brand ID\n"
              "ZZ1,,South,Good,2024-01-05,5,\n"
              "R0D,R0D01,South,Good,2024-01-05,4,,and more\n"
              "R1F,R1F01,South,Good,2024-01-05,3,,,\n");
    out.close();
    RecordImport outcome;
    must(importRecordFile(*file, recordType<CqcRating>(), path, RecordFile::Csv, outcome,
                          {false, true})); // strict
    CHECK(outcome.created == 1);
    CHECK(outcome.notOurs == 2);
    CHECK(outcome.refusedCount == 0);
    REQUIRE(outcome.warnings.size() == 2);
    CHECK(outcome.warnings[0]
          == QStringLiteral("Columns that CQC’s files do not have were passed over: Stars."));
    CHECK(outcome.warnings[1].contains(QStringLiteral("line 3")));
}

TEST_CASE("cqc file: the published columns are all known", "[cqc]")
{
    NEEDS_SHARED_FOLDER();
    const CqcFile file =
        must(readCqcFile(sharedFile(QStringLiteral("data/08_cqc/cqc_ratings_trust_latest.csv"))));
    CHECK(file.warnings.isEmpty());
}
