// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NumberText.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

TEST_CASE("number text: rounds half away from zero on the decimal number", "[number]")
{
    struct Case {
        double number;
        int decimals;
        QString expected;
    };

    const auto c = GENERATE(values<Case>({
        {0, 0, QStringLiteral("0")},
        {0, 2, QStringLiteral("0.00")},
        {0.5, 0, QStringLiteral("1")},
        {1.5, 0, QStringLiteral("2")},
        {2.5, 0, QStringLiteral("3")},
        {-2.5, 0, QStringLiteral("−3")},
        {2.675, 2, QStringLiteral("2.68")},
        {1.005, 2, QStringLiteral("1.01")},
        {94.15, 1, QStringLiteral("94.2")},
        {94.14999, 1, QStringLiteral("94.1")},
        {57.0 / 200 * 100, 0, QStringLiteral("29")},
        {99.95, 1, QStringLiteral("100.0")},
        {999.5, 0, QStringLiteral("1,000")},
        {999999.96, 1, QStringLiteral("1,000,000.0")},
        {1234567, 0, QStringLiteral("1,234,567")},
        {100, 0, QStringLiteral("100")},
        {123456.789, 2, QStringLiteral("123,456.79")},
        {0.05, 1, QStringLiteral("0.1")},
        {0.049, 1, QStringLiteral("0.0")},
        {-0.04, 1, QStringLiteral("0.0")},
        {-1234.5, 1, QStringLiteral("−1,234.5")},
        {0.0007, 3, QStringLiteral("0.001")},
        {0.00007, 3, QStringLiteral("0.000")},
        {1e15, 0, QStringLiteral("1,000,000,000,000,000")},
    }));
    CHECK(formatNumber(c.number, c.decimals) == c.expected);
}

TEST_CASE("number text: as many places as needed", "[number]")
{
    CHECK(plainNumber(95) == QStringLiteral("95"));
    CHECK(plainNumber(92.5) == QStringLiteral("92.5"));
    CHECK(plainNumber(0.05) == QStringLiteral("0.05"));
    CHECK(plainNumber(100000) == QStringLiteral("100,000"));
    CHECK(plainNumber(-1.25) == QStringLiteral("−1.25"));
    CHECK(plainNumber(0) == QStringLiteral("0"));
    CHECK(plainNumber(0.1 + 0.2) == QStringLiteral("0.3"));
    CHECK(plainNumber(kNoNumber) == QStringLiteral("–"));
}

TEST_CASE("number text: cells", "[number]")
{
    Indicator proportion = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK(formatFigure(valueFigure(94.1), proportion) == QStringLiteral("94.1"));
    CHECK(formatFigure(valueFigure(94.1), proportion, WithUnit::Yes) == QStringLiteral("94.1 %"));
    CHECK(formatFigure(partsFigure(612, 650, FigureStatus::Provisional), proportion)
          == QStringLiteral("94.2p"));
    CHECK(formatFigure(partsFigure(0, 0), proportion) == QStringLiteral("–"));
    CHECK(formatFigure(statusFigure(FigureStatus::Suppressed), proportion) == QStringLiteral("*"));
    CHECK(formatFigure(statusFigure(FigureStatus::NotApplicable), proportion)
          == QStringLiteral("n/a"));
    CHECK(formatFigure(statusFigure(FigureStatus::NotCollected), proportion)
          == QStringLiteral("–"));
    CHECK(formatFigure(Figure {}, proportion) == QStringLiteral("–"));

    const Indicator money = indicatorOf(UnitKind::Money, Aggregation::Sum);
    CHECK(formatValue(-1250, money, WithUnit::Yes) == QStringLiteral("−£1,250"));
    CHECK(formatValue(1250, money) == QStringLiteral("1,250"));
    const Indicator yesNo = indicatorOf(UnitKind::YesNo, Aggregation::Last);
    CHECK(formatValue(1, yesNo) == QStringLiteral("Yes"));
    CHECK(formatValue(0, yesNo) == QStringLiteral("No"));

    Indicator shmi = indicatorOf(UnitKind::Ratio, Aggregation::Last);
    shmi.banded = true;
    Figure banded = valueFigure(1.0234);
    CHECK(formatFigure(banded, shmi) == QStringLiteral("1.02"));
    banded.band = QStringLiteral("as expected");
    CHECK(formatFigure(banded, shmi) == QStringLiteral("as expected"));
}

TEST_CASE("number text: one of what is counted is singular", "[number]")
{
    Indicator count = indicatorOf(UnitKind::Count, Aggregation::Sum);
    count.unitWords = QStringLiteral("cases");
    CHECK(unitAfter(1, count) == QStringLiteral("case"));
    CHECK(unitAfter(0, count) == QStringLiteral("cases"));
    CHECK(unitAfter(2, count) == QStringLiteral("cases"));
    const Indicator proportion = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK(unitAfter(1, proportion) == QStringLiteral("%"));
}

TEST_CASE("number text: targets are never rounded", "[number]")
{
    const Indicator proportion = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const Indicator count = indicatorOf(UnitKind::Count, Aggregation::Sum);
    CHECK(targetText(thresholdOf(proportion, Comparison::AtLeast, 95), proportion)
          == QStringLiteral("≥ 95 %"));
    CHECK(targetText(thresholdOf(proportion, Comparison::AtLeast, 92.25), proportion)
          == QStringLiteral("≥ 92.25 %"));
    CHECK(targetText(thresholdOf(count, Comparison::AtMost, 20), count) == QStringLiteral("≤ 20"));
    CHECK(targetText(thresholdOf(count, Comparison::ZeroTolerance, 0), count)
          == QStringLiteral("0"));
    CHECK(targetText(thresholdOf(count, Comparison::None, 0), count) == QStringLiteral("–"));
    Threshold between = thresholdOf(count, Comparison::Between, 85);
    CHECK(targetText(between, count) == QStringLiteral("–"));
    between.targetUpper = 95;
    CHECK(targetText(between, count) == QStringLiteral("between 85 and 95"));
}
