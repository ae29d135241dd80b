// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/WhatIf.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

struct Rules {
    Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    Threshold old = thresholdOf(indicator, Comparison::AtLeast, 95);

    Rules() { old.validFrom = QDate(2024, 4, 1); }

    [[nodiscard]] Threshold proposed(double target, QDate from) const
    {
        Threshold threshold = old;
        threshold.target = target;
        threshold.validFrom = from;
        return threshold;
    }
};

} // namespace

TEST_CASE("what if: a new rule ends the one before it", "[whatif]")
{
    const Rules rules;
    const std::vector<Threshold> all {rules.old};
    const auto changed = changedThresholds(all, rules.proposed(90, QDate(2026, 4, 1)));
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].uid == rules.old.uid);
    CHECK(changed[0].validTo == QDate(2026, 3, 31));
    CHECK(changed[1].uid.isNull());
    CHECK(changed[1].validFrom == QDate(2026, 4, 1));
    CHECK(changed[1].validTo.isNull());
    CHECK(withThresholds(all, changed).size() == 2);

    // On the very first day it takes the place of the old one.
    const auto same = changedThresholds(all, rules.proposed(90, QDate(2024, 4, 1)));
    REQUIRE(same.size() == 1);
    CHECK(same[0].uid == rules.old.uid);
    CHECK(withThresholds(all, same).size() == 1);

    // It ends when the old one would have ended: the next year has no target, and keeps none.
    Threshold ended = rules.old;
    ended.validTo = QDate(2025, 3, 31);
    const auto shorter = changedThresholds({&ended, 1}, rules.proposed(90, QDate(2024, 4, 1)));
    REQUIRE(shorter.size() == 1);
    CHECK(shorter[0].uid == ended.uid);
    CHECK(shorter[0].validTo == QDate(2025, 3, 31));

    // Before it, it ends where the old one begins.
    const auto before = changedThresholds(all, rules.proposed(90, QDate(2023, 4, 1)));
    REQUIRE(before.size() == 1);
    CHECK(before[0].uid.isNull());
    CHECK(before[0].validTo == QDate(2024, 3, 31));
}

TEST_CASE("what if: between two rules, and of another organisation or basis", "[whatif]")
{
    const Rules rules;
    Threshold first = rules.old;
    first.validTo = QDate(2025, 3, 31);
    Threshold second = rules.old;
    second.uid = Uid::create();
    second.validFrom = QDate(2025, 4, 1);
    Threshold others = rules.old;
    others.uid = Uid::create();
    others.organisation = Ref<Organisation>(Uid::create());
    Threshold yearly = rules.old;
    yearly.uid = Uid::create();
    yearly.basis = ThresholdBasis::YearToDate;
    const std::vector<Threshold> all {first, second, others, yearly};
    const auto changed = changedThresholds(all, rules.proposed(90, QDate(2024, 10, 1)));
    REQUIRE(changed.size() == 2);
    CHECK(changed[0].uid == first.uid);
    CHECK(changed[0].validTo == QDate(2024, 9, 30));
    CHECK(changed[1].validTo == QDate(2025, 3, 31));

    // The rule she was looking at ends even where the basis is another.
    Threshold toYear = rules.proposed(90, QDate(2026, 4, 1));
    toYear.basis = ThresholdBasis::YearToDate;
    const auto basis = changedThresholds(all, toYear, second.uid);
    REQUIRE(basis.size() == 3);
    CHECK(basis[0].uid == second.uid);
    CHECK(basis[1].uid == yearly.uid);
    CHECK(basis[2].uid.isNull());
}

TEST_CASE("what if: the verdicts that would be different, counted", "[whatif]")
{
    const Rules rules;
    const JudgedSeries series {Ref<Organisation>(Uid::create()),
                               monthly(Period::month(2026, 2),
                                       {partsFigure(92, 100), partsFigure(97, 100), // 2025/26
                                        partsFigure(92, 100), partsFigure(88, 100)})};
    const std::vector<Threshold> before {rules.old};
    const auto changed = changedThresholds(before, rules.proposed(91, QDate(2026, 4, 1)));
    const QList<Threshold> after = withThresholds(before, changed);
    const WhatIf result =
        compareRules(rules.indicator, {&series, 1}, before, after, {}, Period::month(2026, 5));
    // April alone: 92 misses 95 and meets 91. February keeps its old rule; May misses both; the
    // year to date is 180/200 = 90 %, which misses both; 2025/26 is 189/200 = 94.5 %, red.
    REQUIRE(result.changes.size() == 1);
    CHECK(result.changes[0].period == Period::month(2026, 4));
    CHECK_FALSE(result.changes[0].yearToDate);
    CHECK(result.changes[0].from == Rag::Red);
    CHECK(result.changes[0].to == Rag::Green);
    CHECK(result.before == RagCounts {5, 0, 1, 0});
    CHECK(result.after == RagCounts {4, 0, 2, 0});
    CHECK(result.judged() == 6);

    // What she set by hand stays.
    VerdictOverride chosen;
    chosen.organisation = series.organisation;
    chosen.indicator = Ref<Indicator>(rules.indicator.uid);
    chosen.period = QStringLiteral("2026-04");
    chosen.rag = Rag::Amber;
    const WhatIf kept = compareRules(rules.indicator, {&series, 1}, before, after, {&chosen, 1},
                                     Period::month(2026, 5));
    CHECK(kept.changes.empty());
}
