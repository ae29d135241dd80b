// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/TargetSteps.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

namespace {

Threshold inYear(Threshold threshold, int startYear)
{
    threshold.validFrom = QDate(startYear, 4, 1);
    threshold.validTo = QDate(startYear + 1, 3, 31);
    return threshold;
}

QStringList texts(const Indicator &indicator, const std::vector<Threshold> &thresholds, int first,
                  int last)
{
    const ThresholdBook book(thresholds);
    return targetStepTexts(
        targetSteps(book.choiceFor(Ref<Indicator>(indicator.uid), {}), first, last), indicator);
}

} // namespace

TEST_CASE("target steps: tighter or looser by comparison", "[target]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK(texts(share,
                {inYear(thresholdOf(share, Comparison::AtLeast, 75), 2024),
                 inYear(thresholdOf(share, Comparison::AtLeast, 78), 2025),
                 inYear(thresholdOf(share, Comparison::AtLeast, 78), 2026)},
                2023, 2026)
          == QStringList {QStringLiteral("2024/25: ≥ 75 %"),
                          QStringLiteral("2025/26 to 2026/27: ≥ 78 %, tighter by 3")});
    const Indicator cases = indicatorOf(UnitKind::Count, Aggregation::Sum);
    CHECK(
        texts(cases,
              {inYear(thresholdOf(cases, Comparison::AtMost, 40, ThresholdBasis::FullYear), 2024),
               inYear(thresholdOf(cases, Comparison::AtMost, 42, ThresholdBasis::FullYear), 2025)},
              2024, 2025)
        == QStringList {QStringLiteral("2024/25: ≤ 40"),
                        QStringLiteral("2025/26: ≤ 42, looser by 2")});
}

TEST_CASE("target steps: a year without a rule starts anew, another rule is not compared",
          "[target]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK(texts(share,
                {inYear(thresholdOf(share, Comparison::AtLeast, 75), 2023),
                 inYear(thresholdOf(share, Comparison::AtLeast, 70), 2025),
                 inYear(thresholdOf(share, Comparison::AtMost, 70), 2026)},
                2023, 2026)
          == QStringList {QStringLiteral("2023/24: ≥ 75 %"), QStringLiteral("2025/26: ≥ 70 %"),
                          QStringLiteral("2026/27: ≤ 70 %, another rule")});
    CHECK(texts(share, {}, 2023, 2026).isEmpty());
}

TEST_CASE("target steps: zero tolerance is tighter than any number", "[target]")
{
    const Indicator cases = indicatorOf(UnitKind::Count, Aggregation::Sum);
    CHECK(texts(cases,
                {inYear(thresholdOf(cases, Comparison::AtMost, 2), 2024),
                 inYear(thresholdOf(cases, Comparison::ZeroTolerance, 0), 2025)},
                2024, 2025)
              .last()
          == QStringLiteral("2025/26: 0, tighter by 2"));
}
