// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/ContractTerm.h"

#include "core/calc/CqcAnswers.h"
#include "tests/support/CatchQt.h"

using namespace candour;

TEST_CASE("contract: marked from six months before its last day", "[contract]")
{
    const QDate from(2024, 4, 1);
    const QDate to(2027, 3, 31);
    CHECK(contractTerm({}, {}, to).state == ContractState::None);
    CHECK(contractTerm(from, to, QDate(2024, 3, 31)).state == ContractState::Ahead);
    CHECK(contractTerm(from, to, QDate(2024, 3, 31)).days == 1);
    // 30 Sep 2026 plus six months is 30 Mar 2027, one day short of the end
    CHECK(contractTerm(from, to, QDate(2026, 9, 29)).state == ContractState::Running);
    CHECK(contractTerm(from, to, QDate(2026, 9, 30)).state == ContractState::Running);
    CHECK(contractTerm(from, to, QDate(2026, 10, 1)).state == ContractState::Ending);
    CHECK(contractTerm(from, to, QDate(2026, 10, 1)).days == 181);
    CHECK(contractTerm(from, to, to).state == ContractState::Ending);
    CHECK(contractTerm(from, to, to).days == 0);
    CHECK(contractTerm(from, to, to.addDays(1)).state == ContractState::Ended);
    CHECK(contractTerm(from, to, to.addDays(1)).days == -1);
    CHECK(contractTerm(from, {}, to).state == ContractState::Running);
    CHECK_FALSE(contractTerm(from, {}, to).hasEnd);
    CHECK(contractTerm({}, to, QDate(2027, 1, 1)).state == ContractState::Ending);
}

TEST_CASE("cqc: the newest answer of each question stands; a location is not the provider", "[cqc]")
{
    const Ref<Organisation> provider(Uid::create());
    const auto rating = [&](CqcQuestion question, CqcRatingValue value, QDate published,
                            const char *location = "") {
        CqcRating one;
        one.organisation = provider;
        one.question = question;
        one.rating = value;
        one.published = published;
        one.location = QLatin1String(location);
        return one;
    };
    const QList<CqcRating> ratings {
        rating(CqcQuestion::Overall, CqcRatingValue::Good, QDate(2019, 1, 1)),
        rating(CqcQuestion::Safe, CqcRatingValue::Good, QDate(2019, 1, 1)),
        rating(CqcQuestion::Overall, CqcRatingValue::Inadequate, QDate(2024, 1, 1), "L2"),
        rating(CqcQuestion::Overall, CqcRatingValue::RequiresImprovement, QDate(2023, 1, 1)),
        rating(CqcQuestion::Overall, CqcRatingValue::Outstanding, QDate(2018, 1, 1), "L1"),
    };
    const auto now = currentAnswers(ratings);
    REQUIRE(now.size() == 3);
    CHECK(now[0].location.isEmpty());
    CHECK(now[0].overall()->rating == CqcRatingValue::RequiresImprovement);
    CHECK(now[0].at(CqcQuestion::Safe)->rating == CqcRatingValue::Good);
    CHECK(now[0].published() == QDate(2023, 1, 1));
    CHECK(now[1].location == QStringLiteral("L1"));
    CHECK(answersAsAWhole(now, provider.uid()) == &now[0]);
    CHECK(answersAsAWhole(now, Uid::create()) == nullptr);
    const auto reports = publishedAnswers(ratings);
    REQUIRE(reports.size() == 4);
    CHECK(reports[0].location == QStringLiteral("L2"));
    CHECK(reports[3].published() == QDate(2018, 1, 1));
}
