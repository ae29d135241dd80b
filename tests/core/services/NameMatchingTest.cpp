// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/NameMatching.h"

#include "core/db/Verify.h"
#include "core/domain/Records.h"
#include "core/services/BatchService.h"
#include "core/services/ImportProposal.h"
#include "core/services/SourceNames.h"
#include "core/services/UndoService.h"
#include "tests/core/services/ReturnSources.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

/// A file that knows two providers and two measures, and a return that calls them otherwise.
struct Known {
    TempFile file;
    Uid riverside;
    Uid hillside;
    Uid rtt;

    Known()
    {
        riverside = file.put(
            provider(QStringLiteral("ZZ1"), QStringLiteral("Riverside NHS Foundation Trust")));
        hillside = file.put(
            provider(QStringLiteral("ZZ2"), QStringLiteral("Hillside NHS Foundation Trust")));
        rtt = file.put(
            proportion(QStringLiteral("RTT18"), QStringLiteral("RTT incomplete within 18 weeks")));
        file.put(proportion(QStringLiteral("AE4H"), QStringLiteral("A&E within 4 hours")));
    }

    [[nodiscard]] Mapping mapping() const
    {
        Mapping one = returnMapping();
        one.organisationCode = {};
        one.organisationName.column = QStringLiteral("provider");
        return one;
    }

    Result<FigureImportReport> import(const QByteArray &csv, const FigureImportOptions &options)
    {
        return importFigures(*file, writtenSource(file, csv), mapping(), options);
    }
};

constexpr auto kApril = "provider,measure,month,value\n"
                        "Riverside NHS FT,RTT incomplete pathways within 18 wks,2026-04,91.2\n"
                        "Hillside NHS Foundation Trust,RTT18,2026-04,88.1\n";
constexpr auto kMay = "provider,measure,month,value\n"
                      "RIVERSIDE  NHS FT,RTT incomplete pathways within 18 wks,2026-03,90.8\n";

NameAnswers answersFor(const Known &known)
{
    NameAnswers answers;
    answers.organisations.insert(QStringLiteral("riverside nhs ft"),
                                 {NameFate::Match, known.riverside});
    answers.indicators.insert(QStringLiteral("rtt incomplete pathways within 18 wks"),
                              {NameFate::Match, known.rtt});
    return answers;
}

} // namespace

TEST_CASE("names: what a source calls otherwise is suggested, and never taken without a yes",
          "[names][import]")
{
    Known known;
    const auto report = must(known.import(kApril, {}));
    CHECK(report.stored == 1);
    CHECK(report.unknownRows == 1);
    REQUIRE(report.unknown.size() == 2); // of one row: both can be answered at once
    CHECK(report.unknown.last().suggestions.first().record == known.rtt);
    const UnknownName &name = report.unknown.first();
    CHECK(name.text == QStringLiteral("Riverside NHS FT"));
    CHECK(name.rows == 1);
    REQUIRE(name.suggestions.size() == 1);
    CHECK(name.suggestions.first().record == known.riverside);
    CHECK(name.suggestions.first().code == QStringLiteral("ZZ1"));
    CHECK(name.suggestions.first().score == Approx(1));
    CHECK(must(known.file->records().all<SourceName>()).isEmpty());

    FigureImportOptions strict;
    strict.strict = true;
    const auto refused = known.import(kApril, strict);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().text.contains(QStringLiteral("ZZ1")));
}

TEST_CASE("names: a yes is remembered, so that the next month needs none, and is undone with it",
          "[names][import]")
{
    Known known;
    FigureImportOptions options;
    options.names = answersFor(known);
    SECTION("a dry run remembers nothing")
    {
        options.dryRun = true;
        const auto report = must(known.import(kApril, options));
        CHECK(report.stored == 2);
        CHECK(report.remembered.size() == 2);
        CHECK(must(known.file->records().all<SourceName>()).isEmpty());
    }
    SECTION("an import does")
    {
        const auto report = must(known.import(kApril, options));
        CHECK(report.stored == 2);
        CHECK(report.unknown.isEmpty());
        REQUIRE(report.remembered.size() == 2);
        CHECK(report.remembered.first().code == QStringLiteral("ZZ1"));
        CHECK(must(known.file->records().all<SourceName>()).size() == 2);

        const auto may = must(known.import(kMay, {}));
        CHECK(may.stored == 1);
        CHECK(may.unknown.isEmpty());
        const KnownNames names = must(knownNames(*known.file)); // the layout finder knows it too
        CHECK(names.organisations.first().others.contains(QStringLiteral("Riverside NHS FT")));

        must(undoEntry(*known.file, may.changes.sequence));
        must(undoEntry(*known.file, report.changes.sequence));
        CHECK(must(known.file->records().all<SourceName>()).isEmpty());
        CHECK(must(db::verify(*known.file)).faults == QStringList());
    }
    SECTION("what an import was told goes when it is taken back")
    {
        const auto report = must(known.import(kApril, options));
        must(withdrawBatch(*known.file, report.batch, QStringLiteral("Riverside is another")));
        CHECK(must(known.file->records().all<SourceName>()).isEmpty());
        CHECK(must(known.import(kMay, {})).unknown.size() == 2);
        CHECK(must(db::verify(*known.file)).faults == QStringList());
    }
    SECTION("rows that are not stored make nothing known")
    {
        const auto report = must(known.import("provider,measure,month,value\n"
                                              "Riverside NHS FT,RTT18,2026-04,191\n",
                                              options));
        CHECK(report.stored == 0);
        CHECK(report.remembered.isEmpty());
    }
}

TEST_CASE("names: each may be a record's, a new one's, or left out", "[names][import]")
{
    Known known;
    const QByteArray csv = "provider,measure,month,value\n"
                           "Riverside NHS FT,RTT18,2026-04,91\n"
                           "Kent average,RTT18,2026-04,90\n"
                           "Meadow Care,RTT18,2026-04,89\n";
    FigureImportOptions options;
    options.names = answersFor(known);
    options.names.organisations.insert(QStringLiteral("kent average"), {NameFate::LeaveOut});
    options.names.organisations.insert(QStringLiteral("meadow care"), {NameFate::Create});
    const auto report = must(known.import(csv, options));
    CHECK(report.stored == 2);
    CHECK(report.createdProviders == QStringList {QStringLiteral("Meadow Care")});
    REQUIRE(report.unknown.size() == 1);
    CHECK(report.unknown.first().text == QStringLiteral("Kent average"));

    SECTION("left out goes before --create-missing")
    {
        options.createMissing = true;
        CHECK(must(known.import(csv, options)).createdProviders.isEmpty());
    }
    SECTION("a record that is gone is said")
    {
        options.names.organisations.insert(QStringLiteral("kent average"),
                                           {NameFate::Match, Uid::create()});
        const auto refused = known.import(csv, options);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("names: what is created though it is much like a record is said", "[names][import]")
{
    Known known;
    FigureImportOptions options;
    options.createMissing = true;
    const auto report = must(known.import(kApril, options));
    CHECK(report.createdProviders.size() == 1);
    REQUIRE(report.notes.size() == 2);
    CHECK(report.notes.first().contains(QStringLiteral("ZZ1")));
    CHECK(report.notes.last().contains(QStringLiteral("RTT18")));
}

TEST_CASE("names: suggestions by code", "[names]")
{
    const NameSuggester suggester(
        {{Uid::create(), QStringLiteral("RN0"), QStringLiteral("Dart"), {}},
         {Uid::create(), QStringLiteral("RPA"), QStringLiteral("Medway"), {}}});
    const auto codeOf = [&](const char *text) {
        const auto found = suggester.suggest(QString::fromUtf8(text));
        return found.isEmpty() ? QString() : found.first().code;
    };
    CHECK(codeOf("RNO") == QStringLiteral("RN0")); // a letter for a figure
    CHECK(codeOf("RPA - Quality return") == QStringLiteral("RPA"));
    CHECK(codeOf("RPB").isEmpty());
    CHECK(codeOf("").isEmpty());
    CHECK(suggester.suggest(QStringLiteral("RXX"), QStringLiteral("Medway")).first().code
          == QStringLiteral("RPA"));
}

TEST_CASE("names: one that two records have is neither's until somebody says which",
          "[names][import]")
{
    Known known;
    const QString shared = QStringLiteral("The Surgery");
    known.file.put(provider(QStringLiteral("G81001"), shared));
    const Uid second = known.file.put(provider(QStringLiteral("G81002"), shared));
    const QByteArray rows = "provider,measure,month,value\nThe Surgery,RTT18,2026-04,91\n";
    CHECK(must(known.import(rows, {})).unknown.size() == 1);
    FigureImportOptions creating;
    creating.createMissing = true;
    const auto refused = must(known.import(rows, creating));
    CHECK(refused.stored == 0);
    CHECK(refused.refusedCount == 1);
    FigureImportOptions answered;
    answered.names.organisations.insert(QStringLiteral("the surgery"), {NameFate::Match, second});
    CHECK(must(known.import(rows, answered)).stored == 1);
    // Remembered from then on.
    CHECK(must(known.import("provider,measure,month,value\nThe Surgery,RTT18,2026-03,90\n", {}))
              .stored
          == 1);
}

TEST_CASE("names: a name of two records is asked for, and nothing is created beside them",
          "[names][import]")
{
    Known known;
    known.file.put(proportion(QStringLiteral("X1"), QStringLiteral("Readmissions")));
    known.file.put(proportion(QStringLiteral("X2"), QStringLiteral("Readmissions")));
    const QByteArray csv = "provider,measure,month,value\n"
                           "Hillside NHS Foundation Trust,Readmissions,2026-03,9\n";
    const auto left = must(known.import(csv, {}));
    CHECK(left.stored == 0);
    REQUIRE(left.unknown.size() == 1);
    CHECK(left.unknown.first().suggestions.size() == 2);

    FigureImportOptions options;
    options.createMissing = true;
    const auto refused = must(known.import(csv, options));
    CHECK(refused.refusedCount == 1);
    CHECK(refused.createdIndicators.isEmpty());
    options.names.indicators.insert(
        QStringLiteral("readmissions"),
        {NameFate::Match, left.unknown.first().suggestions.last().record});
    CHECK(must(known.import(csv, options)).stored == 1);
}
