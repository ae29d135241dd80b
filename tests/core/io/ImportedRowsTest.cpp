// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ImportedRows.h"

#include "tests/support/CatchQt.h"

#include <cstring>
#include <random>

using namespace candour;

namespace {

bool isSame(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0 || (std::isnan(a) && std::isnan(b));
}

bool isSame(const ImportedRow &a, const ImportedRow &b)
{
    return a.organisation == b.organisation && a.indicator == b.indicator
        && a.breakdown == b.breakdown && a.band == b.band && a.period == b.period
        && isSame(a.numerator, b.numerator) && isSame(a.denominator, b.denominator)
        && isSame(a.value, b.value) && isSame(a.lower, b.lower) && isSame(a.upper, b.upper)
        && a.line == b.line && a.column == b.column && a.sheet == b.sheet && a.status == b.status
        && a.dayOfMonth == b.dayOfMonth;
}

/// Numbers at the edges of what a word holds, and what is nearly one of them.
double anyNumber(std::mt19937 &random)
{
    static constexpr double kNumbers[] {0,
                                        -0.0,
                                        1,
                                        -1,
                                        0.5,
                                        81.1,
                                        2147483647.0,
                                        -2147483647.0,
                                        2147483648.0,
                                        1e15,
                                        -1e15,
                                        1e-300,
                                        4294967296.0,
                                        99.99999999,
                                        5e-324};
    if (random() % 3 == 0)
        return kNoNumber;
    if (random() % 2 == 0)
        return kNumbers[random() % std::size(kNumbers)];
    return double(random() % 10000) / (random() % 2 == 0 ? 1 : 7);
}

Period anyPeriod(std::mt19937 &random)
{
    const int year = 2000 + int(random() % 30);
    switch (random() % 8) {
    case 0:
        return {};
    case 1:
        return Period::day(QDate(year, 2, 28));
    case 2:
        return Period::quarter(year, 4);
    case 3:
        return Period::halfYear(year, 2);
    case 4:
        return Period::financialYear(year);
    case 5:
        return Period::calendarYear(year);
    case 6:
        return Period::rollingYear(year, 11);
    default:
        return Period::month(year, 1 + int(random() % 12));
    }
}

ImportedRow anyRow(std::mt19937 &random)
{
    ImportedRow row;
    row.organisation = random() % 5;
    row.indicator = random() % 3;
    row.breakdown = random() % 2;
    row.band = int(random() % 4) - 1;
    row.period = anyPeriod(random);
    row.numerator = anyNumber(random);
    row.denominator = anyNumber(random);
    row.value = anyNumber(random);
    row.lower = anyNumber(random);
    row.upper = anyNumber(random);
    row.line = qint32(random() % 2000000);
    row.column = qint16(random() % 16385);
    row.sheet = qint16(random() % 300);
    row.status = FigureStatus(random() % 6);
    row.dayOfMonth = quint8(random() % 32);
    return row;
}

} // namespace

TEST_CASE("imported rows: what is put in comes out, to the last bit", "[io][rows]")
{
    std::mt19937 random(20261123);
    ImportedRows rows;
    std::vector<ImportedRow> plain;
    for (int i = 0; i < 5000; ++i) {
        plain.push_back(anyRow(random));
        rows.push_back(plain.back());
    }
    for (int i = 0; i < 3000; ++i) {
        const size_t place = random() % plain.size();
        plain[place] = anyRow(random);
        rows.replace(place, plain[place]);
    }
    REQUIRE(rows.size() == plain.size());
    size_t at = 0;
    for (const ImportedRow &row : rows) {
        INFO("row " << at);
        REQUIRE(isSame(row, plain[at]));
        ++at;
    }
    CHECK(at == plain.size());
    for (int i = 0; i < 3000; ++i) {
        const ImportedRow &a = plain[random() % plain.size()];
        const size_t place = random() % plain.size();
        const ImportedRow &b = plain[place];
        const bool isAlike = a.organisation == b.organisation && a.indicator == b.indicator
            && a.breakdown == b.breakdown && a.period == b.period;
        REQUIRE(rows.isAbout(place, a) == isAlike);
    }
}

TEST_CASE("imported rows: those kept stay in their order with all their numbers", "[io][rows]")
{
    std::mt19937 random(7);
    ImportedRows rows;
    std::vector<ImportedRow> kept;
    for (size_t i = 0; i < 1000; ++i) {
        const ImportedRow row = anyRow(random);
        rows.push_back(row);
        if (i % 3 == 1)
            kept.push_back(row);
    }
    rows.keepOnly([](size_t i) { return i % 3 == 1; });
    REQUIRE(rows.size() == kept.size());
    for (size_t i = 0; i < kept.size(); ++i)
        REQUIRE(isSame(rows[i], kept[i]));
    rows.keepOnly([](size_t) { return false; });
    CHECK(rows.empty());
    rows.push_back(kept.front());
    CHECK(isSame(rows.front(), kept.front()));
}
