// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Period.h"

#include "tests/support/CatchQt.h"

#include <algorithm>

using namespace candour;

TEST_CASE("period: the machine form reads back", "[period]")
{
    const auto text = GENERATE(as<const char *> {}, "2024-04", "2024-Q1", "2024-Q4", "2024-H2",
                               "2024/25", "1999/00", "2024", "2018-10..2019-09", "2024-02-29");
    const auto period = Period::fromText(QString::fromLatin1(text));
    REQUIRE(period.has_value());
    CHECK(period->toText() == QString::fromLatin1(text));
}

TEST_CASE("period: what is no period is refused", "[period]")
{
    const auto text =
        GENERATE(as<const char *> {}, "", "2024-13", "2024-00", "2024/26", "2024-Q5", "2024-H3",
                 "2023-02-29", "2018-10..2019-10", "April", "202404", "2024-4", "24/25", "2024-Q0");
    CHECK_FALSE(Period::fromText(QString::fromLatin1(text)).has_value());
}

TEST_CASE("period: quarters and halves are financial", "[period]")
{
    const Period q4 = Period::quarter(2024, 4);
    CHECK(q4.firstDay() == QDate(2025, 1, 1));
    CHECK(q4.lastDay() == QDate(2025, 3, 31));
    CHECK(q4.financialYearStart() == 2024);
    CHECK(q4.label() == QStringLiteral("Q4 2024/25"));
    CHECK(Period::month(2025, 3).financialMonth() == 12);
    CHECK(Period::month(2025, 4).financialMonth() == 1);
    CHECK(Period::containing(QDate(2025, 3, 31), PeriodKind::Quarter) == q4);
    CHECK(Period::containing(QDate(2025, 3, 31), PeriodKind::HalfYear)
          == Period::halfYear(2024, 2));
    CHECK(Period::containing(QDate(2025, 3, 31), PeriodKind::FinancialYear)
          == Period::financialYear(2024));
    CHECK(Period::containing(QDate(2019, 9, 5), PeriodKind::RollingYear).toText()
          == QStringLiteral("2018-10..2019-09"));
}

TEST_CASE("period: arithmetic crosses years and keeps the kind", "[period]")
{
    CHECK(Period::month(2024, 12).plus(1) == Period::month(2025, 1));
    CHECK(Period::month(2024, 1).plus(-1) == Period::month(2023, 12));
    CHECK(Period::quarter(2024, 4).plus(1) == Period::quarter(2025, 1));
    CHECK(Period::rollingYear(2018, 10).plus(1) == Period::rollingYear(2018, 11));
    CHECK(Period::day(QDate(2024, 2, 28)).plus(2) == Period::day(QDate(2024, 3, 1)));
}

TEST_CASE("period: order is by first day, then length", "[period]")
{
    std::vector<Period> periods {Period::financialYear(2024), Period::month(2024, 5),
                                 Period::quarter(2024, 1), Period::month(2024, 4)};
    std::sort(periods.begin(), periods.end());
    CHECK(periods[0] == Period::month(2024, 4));
    CHECK(periods[1] == Period::quarter(2024, 1));
    CHECK(periods[2] == Period::financialYear(2024));
    CHECK(periods[3] == Period::month(2024, 5));
    CHECK(Period::financialYear(2024).contains(Period::month(2025, 3)));
    CHECK_FALSE(Period::financialYear(2024).contains(Period::month(2025, 4)));
}
