// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchRecords.h"

#include "core/db/Verify.h"
#include "core/services/BatchService.h"
#include "core/services/FigureImport.h"
#include "core/services/UndoService.h"
#include "tests/core/services/ReturnSources.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

const QString kReason = QStringLiteral("Sent by mistake");

constexpr auto kReturn = "provider,measure,month,value,target\n"
                         "ZZ1,RTT18,2026-03,91,>=92\n"
                         "ZZ2,FALLS,2026-03,4,<=5\n";

FigureImportReport imported(TempFile &file, const QByteArray &csv, const QString &reason = {})
{
    FigureImportOptions options;
    options.createMissing = true;
    options.thresholds.all = true;
    options.reason = reason;
    return must(importFigures(*file, writtenSource(file, csv), returnMapping(true), options));
}

template <typename T>
qsizetype countOf(TempFile &file)
{
    return must(file->records().all<T>()).size();
}

} // namespace

TEST_CASE("batch: what came with an import is known, and stays unless it is told to go", "[batch]")
{
    TempFile file;
    const auto report = imported(file, kReturn);
    REQUIRE(report.createdProviders.size() == 2);
    REQUIRE(report.thresholdsTaken == 2);
    const auto brought = must(broughtBy(*file, {report.batch}));
    CHECK(broughtWords(brought) == QStringLiteral("2 providers, 2 indicators, 2 targets"));
    CHECK(broughtWords(freeOf(brought)) == broughtWords(brought));

    SECTION("it stays")
    {
        must(withdrawBatch(*file, report.batch, kReason));
        CHECK(countOf<Organisation>(file) == 2);
        CHECK(countOf<Indicator>(file) == 2);
        CHECK(countOf<Threshold>(file) == 2);
    }
    SECTION("it goes in the same entry, and comes back with the figures or by undo")
    {
        const auto gone =
            must(withdrawBatch(*file, report.batch, kReason, CameWithIt::GoesWhereUnused));
        CHECK(gone.sequence == report.changes.sequence + 1);
        const auto nothingStands = [&] {
            return countOf<Organisation>(file) + countOf<Indicator>(file) + countOf<Threshold>(file)
                == 0;
        };
        CHECK(nothingStands());
        CHECK(must(broughtBy(*file, {report.batch})).isEmpty());
        must(undoEntry(*file, gone.sequence));
        CHECK(countOf<Organisation>(file) == 2);
        CHECK(countOf<Threshold>(file) == 2);
        must(withdrawBatch(*file, report.batch, kReason, CameWithIt::GoesWhereUnused));
        CHECK(nothingStands());
        must(restoreBatch(*file, report.batch, QStringLiteral("It was right")));
        CHECK(countOf<Organisation>(file) == 2);
        CHECK(countOf<Indicator>(file) == 2);
        CHECK(countOf<Threshold>(file) == 2);
    }
    SECTION("what other figures need stays, and its target goes alone")
    {
        imported(file, "provider,measure,month,value,target\nZZ1,RTT18,2026-04,90,\n");
        const auto now = must(broughtBy(*file, {report.batch}));
        CHECK(broughtWords(freeOf(now)) == QStringLiteral("1 provider, 1 indicator, 2 targets"));
        CHECK(broughtUses(usedOf(now)).contains(QStringLiteral("it has other figures")));
        must(withdrawBatch(*file, report.batch, kReason, CameWithIt::GoesWhereUnused));
        REQUIRE(countOf<Organisation>(file) == 1);
        CHECK(must(file->records().all<Organisation>()).first().code == QStringLiteral("ZZ1"));
        CHECK(countOf<Indicator>(file) == 1);
        CHECK(countOf<Threshold>(file) == 0);
    }
    SECTION("what was changed since, or is referred to, stays")
    {
        Organisation second = must(file->records().all<Organisation>()).last();
        second.contractTo = QDate(2027, 3, 31);
        file.put(second);
        DataQuality quality;
        quality.indicator = Ref<Indicator>(must(file->records().all<Indicator>()).first().uid);
        quality.grade = QualityGrade::Poor;
        quality.from = QDate(2026, 1, 1);
        file.put(quality);
        must(withdrawBatch(*file, report.batch, kReason, CameWithIt::GoesWhereUnused));
        REQUIRE(countOf<Organisation>(file) == 1);
        CHECK(must(file->records().all<Organisation>()).first().uid == second.uid);
        CHECK(countOf<Indicator>(file) == 1);
        CHECK(countOf<Threshold>(file) == 0);
    }
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("batch: two imports taken back at once take what either of them brought", "[batch]")
{
    TempFile file;
    const auto first = imported(file, kReturn);
    const auto second =
        imported(file, "provider,measure,month,value,target\nZZ1,RTT18,2026-04,90,>=95\n", kReason);
    REQUIRE(second.thresholdsTaken == 1); // the one of March ended for it
    must(withdrawBatches(*file, {first.batch, second.batch}, kReason, CameWithIt::GoesWhereUnused));
    CHECK(countOf<Organisation>(file) == 0);
    CHECK(countOf<Threshold>(file) == 0);
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("batch: a target that ended for one of the import stands again when that goes", "[batch]")
{
    TempFile file;
    imported(file, kReturn);
    const auto second =
        imported(file, "provider,measure,month,value,target\nZZ1,RTT18,2026-04,90,>=95\n", kReason);
    const auto targets = [&] {
        QList<double> standing;
        for (const Threshold &one : must(file->records().all<Threshold>())) {
            if (one.comparison == Comparison::AtLeast && !one.validTo.isValid())
                standing.append(one.target.value_or(0));
        }
        return standing;
    };
    REQUIRE(targets() == QList<double> {95});
    const auto brought = must(broughtBy(*file, {second.batch}));
    CHECK(broughtWords(brought) == QStringLiteral("1 target"));

    SECTION("both as they were")
    {
        must(withdrawBatch(*file, second.batch, kReason, CameWithIt::GoesWhereUnused));
        CHECK(targets() == QList<double> {92});
        must(restoreBatch(*file, second.batch, QStringLiteral("It was right")));
        CHECK(targets() == QList<double> {95});
    }
    SECTION("neither, where somebody changed one since")
    {
        for (Threshold one : must(file->records().all<Threshold>())) {
            if (one.target != 95.0)
                continue;
            one.source = QStringLiteral("Agreed in May");
            file.put(one);
        }
        CHECK(freeOf(must(broughtBy(*file, {second.batch}))).isEmpty());
        must(withdrawBatch(*file, second.batch, kReason, CameWithIt::GoesWhereUnused));
        CHECK(targets() == QList<double> {95});
    }
    CHECK(must(db::verify(*file)).faults == QStringList());
}
