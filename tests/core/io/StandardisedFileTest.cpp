// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/StandardisedFile.h"

#include "tests/support/CatchQt.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace candour;

namespace {

Result<std::optional<StandardisedFile>> read(const QByteArray &lines)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("rates.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    return readStandardisedFile(file.fileName());
}

StandardisedFile mustRead(const QByteArray &lines)
{
    auto file = read(lines);
    if (!file)
        FAIL(file.error().text.toStdString());
    REQUIRE(file->has_value());
    return **file;
}

/// Why the first case has no interval.
QString reasonOf(const QByteArray &lines)
{
    const StandardisedFile file = mustRead(lines);
    REQUIRE(file.rows.first().problem.has_value());
    return problemSentence(file.name, *file.rows.first().problem);
}

} // namespace

TEST_CASE("standardised file: a rate of two age bands, worked by hand", "[interval][io]")
{
    // 30 of 1,000 and 60 of 500 in a standard population of 3 to 1: (3 x 0.03 + 0.12) / 4.
    const StandardisedFile file =
        mustRead("stdpop,n,x,ageband,case_id,multiplier\n3000,1000,30,young,A,1000\n"
                 "1000,500,60,old,A,1000\n");
    REQUIRE(file.kind == Standardisation::Direct);
    REQUIRE(file.rows.size() == 1);
    const StandardisedRow &row = file.rows.first();
    CHECK(row.interval.value == Approx(52.5).epsilon(1e-12));
    CHECK(row.events == 90);
    CHECK(row.base == 1500);
    CHECK(row.statistic == QStringLiteral("dsr per 1000"));
    // Dobson: the variance of the weighted counts, Byar's limits of 90 events.
    const double variance = (9 * 30 / 1e6 + 60 / 250000.0) / 16;
    const double z = 1.959963984540054;
    const double lower = 90 * std::pow(1 - 1 / 810.0 - z / (3 * std::sqrt(90.0)), 3);
    CHECK(row.interval.lower
          == Approx(1000 * (0.0525 + std::sqrt(variance / 90) * (lower - 90))).epsilon(1e-12));
}

TEST_CASE("standardised file: observed over expected, worked by hand", "[interval][io]")
{
    // Expected: 100 x 20 / 1000 + 50 x 30 / 500 = 5; observed 12.
    const QByteArray rows = "A,1,4,100,20,1000\nA,2,8,50,30,500\n";
    const StandardisedFile file = mustRead("case_id,stratum,x,n,x_ref,n_ref\n" + rows);
    REQUIRE(file.kind == Standardisation::Indirect);
    const StandardisedRow &row = file.rows.first();
    CHECK(row.events == 12);
    CHECK(row.base == Approx(5).epsilon(1e-14));
    CHECK(row.interval.value == Approx(2.4).epsilon(1e-14));
    CHECK(std::isnan(row.referenceRate));
    CHECK(row.label == QStringLiteral("Byars"));
    // As a rate: times 50 of 1,500.
    const StandardisedFile rate =
        mustRead("case_id,stratum,x,n,x_ref,n_ref,statistic,multiplier\n"
                 "A,1,4,100,20,1000,israte,300\nA,2,8,50,30,500,israte,300\n");
    CHECK(rate.rows.first().referenceRate == Approx(10).epsilon(1e-14));
    CHECK(rate.rows.first().interval.value == Approx(24).epsilon(1e-14));
}

TEST_CASE("standardised file: cases are held together by their id, faults by their line",
          "[interval][io]")
{
    const QByteArray head = "case_id,stratum,x,n,stdpop\n";
    const StandardisedFile file =
        mustRead(head + "B,1,20,100,5\nA,1,3,100,5\nB,2,20,100,5\nA,2,4,100,5\n");
    REQUIRE(file.rows.size() == 2);
    CHECK(file.rows[0].id == QStringLiteral("B"));
    CHECK(file.rows[0].interval.value == Approx(0.2).epsilon(1e-14));
    CHECK(file.rows[1].problem.has_value());
    CHECK(file.problems().size() == 1);
    CHECK(reasonOf(head + "A,1,3,100,5\nA,2,4,100,5\n").contains(QStringLiteral("fewer than 10")));
    CHECK(reasonOf(head + "A,1,20,100,5\nA,1,20,100,5\n").contains(QStringLiteral("line 3")));
    CHECK(reasonOf(head + "A,1,20,100,5\nA,1,20,90,5\n").contains(QStringLiteral("population")));
    CHECK(reasonOf(head + "A,1,many,100,5\n").contains(QStringLiteral("not a number")));
    CHECK(reasonOf(head + "A,1,20,0,5\n").contains(QStringLiteral("denominator")));
    CHECK(reasonOf("case_id,stratum,x,n,stdpop,eventfreq\nA,1,20,100,5,1.5\n")
              .contains(QStringLiteral("whole number")));
    CHECK(reasonOf("case_id,stratum,x,n,stdpop,confidence\nA,1,20,100,5,0.95\nA,2,9,99,5,0.9\n")
              .contains(QStringLiteral("differ")));
    CHECK(reasonOf("case_id,stratum,x,n,x_ref,n_ref,statistic\nA,1,20,100,5,50,smr\n")
              .contains(QStringLiteral("isratio or israte")));
    CHECK(reasonOf("case_id,stratum,x,n,x_ref,n_ref\nA,1,20,100,0,50\n")
              .contains(QStringLiteral("no events were expected")));
    // A file of other intervals is not one of these.
    const auto other = read("case_id,method,x,n\nA,wilson,1,10\n");
    REQUIRE(other);
    CHECK_FALSE(other->has_value());
    CHECK_FALSE(read("case_id,x,n,x_ref\nA,1,10,4\n"));
}
