// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/BatchWriter.h"
#include "core/db/Verify.h"
#include "tests/support/TempFile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>
#include <random>

using namespace candour;
using namespace candour::test;

namespace {

struct Fixture {
    TempFile file;
    db::SeriesKey key;

    Fixture()
    {
        Organisation o;
        o.code = QStringLiteral("ZZ1");
        o.name = QStringLiteral("Riverside");
        key.organisation = file.put(o);
        Indicator i;
        i.code = QStringLiteral("AE4H");
        i.name = QStringLiteral("Within four hours");
        i.unit = UnitKind::Proportion;
        key.indicator = file.put(i);
    }

    static db::BatchRow row(int month, double value, FigureStatus status = FigureStatus::Final)
    {
        db::BatchRow r;
        r.period = Period::month(2024, month);
        r.value = value;
        r.status = status;
        r.row = month + 1;
        return r;
    }

    db::BatchOutcome write(std::vector<db::BatchRow> rows)
    {
        db::BatchInput input;
        input.sourceFile = QStringLiteral("figures.csv");
        input.series = {key};
        input.rows = std::move(rows);
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        const auto outcome = must(db::writeBatch(*command, input));
        must(command->commit());
        return outcome;
    }

    std::vector<Observation> inForce()
    {
        const auto series = must(file->observations().series({}));
        REQUIRE(series.size() == 1);
        return must(file->observations().inForce(series.first().id));
    }
};

} // namespace

TEST_CASE("observation: the newest batch stands, and the older one again when it is withdrawn",
          "[observation]")
{
    Fixture f;
    f.write({Fixture::row(5, 80), Fixture::row(4, 90)});
    const auto revised = f.write({Fixture::row(5, 81), Fixture::row(4, 90)});
    CHECK(revised.stored == 1);
    CHECK(revised.unchanged == 1);
    auto now = f.inForce();
    REQUIRE(now.size() == 2);
    CHECK(now[0].period == Period::month(2024, 4));
    CHECK(now[1].figure.value == 81);
    CHECK(now[1].batch == revised.id);

    auto command = must(db::Command::begin(*f.file, {QStringLiteral("batch.withdraw"), {}, {}}));
    must(db::setBatchWithdrawn(*command, revised.uid, true));
    const ChangeSet changes = must(command->commit());
    REQUIRE(changes.series.size() == 1);
    CHECK(changes.series[0].first == Period::month(2024, 5));
    now = f.inForce();
    CHECK(now[1].figure.value == 80);
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("observation: a figure of a workbook knows its sheet and cell", "[observation]")
{
    Fixture f;
    db::BatchInput input;
    input.sourceFile = QStringLiteral("Kent.xlsx");
    input.sourceSheet = db::sheetList(
        {QStringLiteral("Medway"), QStringLiteral("East Kent "), QStringLiteral("A/E")});
    CHECK(input.sourceSheet == QStringLiteral("Medway/East Kent/A E"));
    input.series = {f.key};
    std::vector<db::BatchRow> rows {Fixture::row(4, 80), Fixture::row(5, 81)};
    rows[0].sheet = 1;
    rows[1].sheet = 3;
    rows[1].column = 4;
    input.rows = rows;
    auto command = must(db::Command::begin(*f.file, {QStringLiteral("figures.import"), {}, {}}));
    must(db::writeBatch(*command, input));
    must(command->commit());
    const auto now = f.inForce();
    REQUIRE(now.size() == 2);
    const db::BatchInfo batch = must(f.file->observations().batches()).first();
    CHECK(batch.sheet(now[0].sourceSheet) == QStringLiteral("Medway"));
    CHECK(batch.sheet(now[1].sourceSheet) == QStringLiteral("A E"));
    CHECK(now[1].sourceRow == 6);
    CHECK(now[1].sourceColumn == 4);
    CHECK(batch.sheet(0).isEmpty());
    CHECK(batch.sheet(9).isEmpty());
    CHECK(must(db::verify(*f.file)).faults == QStringList());

    const auto digestOf = [](int column, int sheet) {
        const double numbers[5] {kNoNumber, kNoNumber, 80, kNoNumber, kNoNumber};
        db::BatchDigest digest;
        digest.addRow("2024-04", numbers, {}, 0, 5, column, sheet);
        return digest.result();
    };
    CHECK(digestOf(4, 1) != digestOf(4, 3));
    CHECK(digestOf(4, 1) != digestOf(41, 0));
}

TEST_CASE("observation: the same file twice changes nothing", "[observation]")
{
    Fixture f;
    f.write({Fixture::row(4, 90), Fixture::row(5, kNoNumber, FigureStatus::Suppressed)});
    const auto head = must(f.file->journal().head()).sequence;
    const auto again =
        f.write({Fixture::row(4, 90), Fixture::row(5, kNoNumber, FigureStatus::Suppressed)});
    CHECK(again.stored == 0);
    CHECK(again.unchanged == 2);
    CHECK(must(f.file->journal().head()).sequence == head);
    CHECK(must(f.file->observations().batches()).size() == 1);
}

TEST_CASE("observation: rows come in any order, drawn from wherever they are held", "[observation]")
{
    Fixture f;
    constexpr int kBreakdowns = 7;
    db::BatchInput input;
    for (int i = 0; i < kBreakdowns; ++i)
        input.series.push_back({f.key.organisation, f.key.indicator,
                                QStringLiteral("site=%1").arg((i * 3) % kBreakdowns)});

    struct Place {
        int series;
        Period period;
        double value;
    };

    std::vector<Place> places;
    for (int series = 0; series < kBreakdowns; ++series) {
        for (int month = 1; month <= 12; ++month)
            places.push_back({series, Period::month(2024, month), series * 100.0 + month});
        places.push_back({series, Period::financialYear(2024), series * 100.0 + 13});
    }
    std::shuffle(places.begin(), places.end(), std::mt19937(3));
    input.rows = db::BatchRows(places.size(), [&](size_t i) {
        db::BatchRow row;
        row.series = places[i].series;
        row.period = places[i].period;
        row.value = places[i].value;
        return row;
    });
    {
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("import"), {}, {}}));
        CHECK(must(db::writeBatch(*command, input)).stored == qint64(places.size()));
        must(command->commit());
    }
    CHECK(must(db::verify(*f.file)).isWhole()); // the digest is of the rows in key order
    for (const Place &place : places) {
        const auto stored = must(f.file->connection().scalar(
            QStringLiteral("SELECT value FROM observation JOIN series ON series.id = series WHERE "
                           "breakdown = '%1' AND period = '%2'")
                .arg(input.series[size_t(place.series)].breakdown, place.period.toText())));
        CHECK(stored.toDouble() == place.value);
    }
}

TEST_CASE("observation: zero, suppressed, not collected and cleared are told apart",
          "[observation]")
{
    Fixture f;
    f.write({Fixture::row(4, 0), Fixture::row(5, kNoNumber, FigureStatus::Suppressed),
             Fixture::row(6, kNoNumber, FigureStatus::NotCollected), Fixture::row(7, 3)});
    f.write({Fixture::row(7, kNoNumber, FigureStatus::Cleared),
             Fixture::row(8, kNoNumber, FigureStatus::Cleared)});
    const auto now = f.inForce();
    REQUIRE(now.size() == 3);
    CHECK(now[0].figure.value == 0);
    CHECK(now[0].figure.hasNumber());
    CHECK(now[1].figure.status == FigureStatus::Suppressed);
    CHECK_FALSE(now[1].figure.hasNumber());
    CHECK(now[2].figure.status == FigureStatus::NotCollected);
    CHECK(must(db::verify(*f.file)).faults == QStringList());
}

TEST_CASE("observation: a window of days leaves out what lies outside", "[observation]")
{
    Fixture f;
    auto quarter = Fixture::row(4, 5);
    quarter.period = Period::quarter(2023, 4);
    auto year = Fixture::row(4, 6);
    year.period = Period::rollingYear(2023, 4);
    f.write({Fixture::row(1, 1), Fixture::row(2, 2), Fixture::row(3, 3), Fixture::row(4, 4),
             quarter, year});
    const auto series = must(f.file->observations().series({}));
    const auto found = must(
        f.file->observations().inForce(series.first().id, QDate(2024, 2, 1), QDate(2024, 3, 31)));
    std::vector<Period> periods;
    for (const Observation &observation : found)
        periods.push_back(observation.period);
    CHECK((periods
           == std::vector<Period> {Period::rollingYear(2023, 4), Period::quarter(2023, 4),
                                   Period::month(2024, 2), Period::month(2024, 3)}));
}

TEST_CASE("observation: a cancelled batch leaves nothing", "[observation]")
{
    Fixture f;
    db::BatchInput input;
    input.series = {f.key};
    for (int i = 0; i < 20000; ++i) {
        db::BatchRow row;
        row.period = Period::day(QDate(1990, 1, 1).addDays(i));
        row.value = i;
        input.rows.push_back(row);
    }
    {
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("import"), {}, {}}));
        const auto outcome = db::writeBatch(*command, input, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(outcome.has_value());
        CHECK(outcome.error().code == ErrorCode::Cancelled);
    }
    CHECK(must(f.file->observations().count()) == 0);
    CHECK(must(f.file->observations().series({})).isEmpty());
    CHECK(must(db::verify(*f.file)).isWhole());
}

TEST_CASE("verify: finds a figure that was changed behind the batch's back",
          "[observation][verify]")
{
    Fixture f;
    f.write({Fixture::row(4, 90), Fixture::row(5, 91)});
    CHECK(must(db::verify(*f.file)).isWhole());
    {
        // As another program would: the trigger that protects figures is switched off first.
        auto command = must(db::Command::begin(*f.file, {QStringLiteral("sly"), {}, {}}));
        must(f.file->connection().run(QStringLiteral("DROP TRIGGER observation_keeps")));
        must(f.file->connection().run(
            QStringLiteral("UPDATE observation SET value = 90.5 WHERE period = '2024-04'")));
        const auto report = must(db::verify(*f.file));
        CHECK(report.faults.size() == 2); // the missing trigger and the figure
    }
    CHECK(must(db::verify(*f.file)).isWhole());
}
