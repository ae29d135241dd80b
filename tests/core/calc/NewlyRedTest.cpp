// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NewlyRed.h"

#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

const Uid kBody = Uid::create();
const Uid kMeasure = Uid::create();

/// One cell whose figure of the month has this colour, and its year to date that.
Matrix matrix(const Period &dataTo, const Period &latest, Rag month, Rag toDate = Rag::None)
{
    Matrix matrix;
    matrix.lastMonth = dataTo;
    Indicator indicator;
    indicator.uid = kMeasure;
    matrix.indicators.push_back(indicator);
    MatrixCell cell;
    cell.latest.period = latest;
    cell.latest.received = !latest.isNull();
    cell.latest.verdict.rag = month;
    // Only what is annual leaves the month without a colour of its own.
    if (month == Rag::None)
        cell.latest.verdict.rule = VerdictRule::NotJudgedHere;
    cell.yearToDate.verdict.rag = toDate;
    MatrixRow row;
    row.organisation = Ref<Organisation>(kBody);
    row.cells.push_back(cell);
    matrix.rows.push_back(row);
    return matrix;
}

const Period kAugust = Period::month(2026, 8);
const Period kSeptember = Period::month(2026, 9);

} // namespace

TEST_CASE("newly red: red now, and not a month ago", "[newlyred]")
{
    const Matrix red = matrix(kSeptember, kSeptember, Rag::Red);
    for (const Rag was : {Rag::Green, Rag::Amber, Rag::None}) {
        const auto found = newlyRed(red, matrix(kAugust, kAugust, was));
        REQUIRE(found.size() == 1);
        CHECK(found[0].organisation.uid() == kBody);
        CHECK(found[0].indicator.uid == kMeasure);
        CHECK(found[0].verdict.rag == Rag::Red);
        CHECK(found[0].before == was);
    }
    CHECK(newlyRed(red, matrix(kAugust, kAugust, Rag::Red)).empty());
    CHECK(newlyRed(red, Matrix()).size() == 1); // a first figure
    CHECK(newlyRed(matrix(kSeptember, kSeptember, Rag::Amber), Matrix()).empty());
}

TEST_CASE("newly red: a red that stands because nothing newer came is not new", "[newlyred]")
{
    CHECK(newlyRed(matrix(kSeptember, kAugust, Rag::Red), Matrix()).empty());
    CHECK(newlyRed(matrix(kSeptember, Period(), Rag::Red), Matrix()).empty());
}

TEST_CASE("newly red: an annual target turns red on the year to date", "[newlyred]")
{
    const auto found = newlyRed(matrix(kSeptember, kSeptember, Rag::None, Rag::Red),
                                matrix(kAugust, kAugust, Rag::None, Rag::Amber));
    REQUIRE(found.size() == 1);
    CHECK(found[0].before == Rag::Amber);
    CHECK(newlyRed(matrix(kSeptember, kSeptember, Rag::None, Rag::Red),
                   matrix(kAugust, kAugust, Rag::None, Rag::Red))
              .empty());
}
