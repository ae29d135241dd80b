// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchService.h"

#include "core/db/Verify.h"
#include "core/io/MappingGuess.h"
#include "core/services/FigureImport.h"
#include "core/services/ScorecardService.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

/// Imports figures written as our own columns want them; everything named is created.
Uid imported(TempFile &file, const QByteArray &rows)
{
    const QString path = file.folder() + QStringLiteral("/in.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("provider,indicator,period,value\n" + rows);
    out.close();
    FigureImportOptions options;
    options.createMissing = true;
    return must(importFigures(*file, path, ownColumnsMapping(), options)).batch;
}

double valueOf(TempFile &file, const Period &period)
{
    const auto series = must(file->observations().series({}));
    REQUIRE(series.size() == 1);
    for (const Observation &observation : must(file->observations().inForce(series[0].id))) {
        if (observation.period == period)
            return observation.figure.value;
    }
    return kNoNumber;
}

const QString kReason = QStringLiteral("Sent by mistake");

} // namespace

TEST_CASE("batch: withdrawn, the vintage before stands again; brought back, it counts", "[batch]")
{
    TempFile file;
    const Period april = Period::month(2025, 4);
    const Uid first = imported(file, "ZZ1,X1,2025-04,10\n");
    const Uid second = imported(file, "ZZ1,X1,2025-04,12\n");
    CHECK(valueOf(file, april) == 12);

    const ChangeSet gone = must(withdrawBatch(*file, second, kReason));
    CHECK(valueOf(file, april) == 10);
    REQUIRE(gone.series.size() == 1);
    CHECK(gone.series[0].first == april);
    CHECK(gone.touches(u"batch"));
    must(restoreBatch(*file, second, QStringLiteral("It was right")));
    CHECK(valueOf(file, april) == 12);
    must(withdrawBatches(*file, {first, second}, kReason));
    CHECK(std::isnan(valueOf(file, april)));
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("batch: a change wants a reason and a batch that is there", "[batch]")
{
    TempFile file;
    const Uid batch = imported(file, "ZZ1,X1,2025-04,10\n");
    const auto head = must(file->journal().head()).sequence;
    CHECK(withdrawBatch(*file, batch, QStringLiteral("  ")).error().code == ErrorCode::Invalid);
    CHECK(withdrawBatch(*file, Uid::create(), kReason).error().code == ErrorCode::NotFound);
    CHECK(must(restoreBatch(*file, batch, kReason)).isEmpty());
    CHECK(must(file->journal().head()).sequence == head);
}

TEST_CASE("batch: its history says who, when and why", "[batch]")
{
    TempFile file;
    const Uid batch = imported(file, "ZZ1,X1,2025-04,10\nZZ1,X1,2025-05,abc\n");
    imported(file, "ZZ1,X1,2025-06,11\n");
    must(withdrawBatch(*file, batch, kReason));
    const auto history = must(batchHistory(*file, batch));
    REQUIRE(history.size() == 2);
    CHECK(history[0].action == ChangeAction::Create);
    CHECK(history[0].refused == 1);
    CHECK(history[0].author == QStringLiteral("tester"));
    CHECK(history[0].time == kNow);
    CHECK(history[1].action == ChangeAction::Withdraw);
    CHECK(history[1].reason == kReason);
}

TEST_CASE("batch: what is withdrawn spans periods as they lie in time", "[batch]")
{
    TempFile file;
    // As texts, the financial year 2024/25 would be the last and the quarter stand in the middle.
    const Uid batch = imported(file,
                               "ZZ1,X1,2024/25,1\nZZ1,X1,2024-Q1,1\nZZ1,X1,2025-02,1\n"
                               "ZZ1,X1,2024-11,1\nZZ1,X2,2024-05,1\n");
    const ChangeSet gone = must(withdrawBatch(*file, batch, kReason));
    REQUIRE(gone.series.size() == 2);
    for (const SeriesChange &change : gone.series) {
        const bool many = change.first != change.last;
        CHECK(change.first == (many ? Period::quarter(2024, 1) : Period::month(2024, 5)));
        CHECK(change.last == (many ? Period::month(2025, 2) : Period::month(2024, 5)));
    }
}
