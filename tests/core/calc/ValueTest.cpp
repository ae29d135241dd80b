// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Value.h"

#include "tests/core/calc/CalcFixtures.h"
#include "tests/support/CatchQt.h"

using namespace candour;
using namespace candour::test;

TEST_CASE("value: computed from its parts by unit", "[value]")
{
    struct Case {
        UnitKind unit;
        double base;
        double numerator;
        double denominator;
        double expected;
    };

    const auto c = GENERATE(
        Case {UnitKind::Proportion, 0, 57, 200, 28.5},
        Case {UnitKind::Proportion, 0, 612, 650, 94.15384615384616},
        Case {UnitKind::Rate, 1000, 9, 4500, 2.0}, Case {UnitKind::Rate, 100000, 3, 120000, 2.5},
        Case {UnitKind::Ratio, 0, 1020, 1000, 1.02}, Case {UnitKind::Ratio, 100, 1020, 1000, 102.0},
        Case {UnitKind::Mean, 0, 90, 20, 4.5}, Case {UnitKind::Score, 0, 7, kNoNumber, 7.0},
        Case {UnitKind::Score, 0, 15, 2, 7.5}, Case {UnitKind::PercentChange, 0, 90, 120, -25.0},
        Case {UnitKind::Count, 0, 12.5, kNoNumber, 12.5},
        Case {UnitKind::Money, 0, -40, kNoNumber, -40.0});
    Indicator indicator = indicatorOf(c.unit, Aggregation::None);
    if (c.base > 0)
        indicator.rateBase = c.base;
    const auto value = valueOf(partsFigure(c.numerator, c.denominator), indicator);
    REQUIRE(value.has_value());
    CHECK(*value == Approx(c.expected).epsilon(1e-14));
}

TEST_CASE("value: what is given stands before what could be computed", "[value]")
{
    const Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    Figure figure = partsFigure(1, 3);
    figure.value = 33.3;
    CHECK(valueOf(figure, indicator) == 33.3);
}

TEST_CASE("value: no number where there is none", "[value]")
{
    Indicator indicator = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK_FALSE(valueOf(partsFigure(0, 0), indicator).has_value());
    CHECK_FALSE(valueOf(partsFigure(3, 0), indicator).has_value());
    CHECK_FALSE(valueOf(partsFigure(3, kNoNumber), indicator).has_value());
    CHECK_FALSE(valueOf(Figure {}, indicator).has_value());
    for (const FigureStatus status : {FigureStatus::Suppressed, FigureStatus::NotApplicable,
                                      FigureStatus::NotCollected, FigureStatus::Cleared})
        CHECK_FALSE(valueOf(valueFigure(94, status), indicator).has_value());
    CHECK(valueOf(valueFigure(94, FigureStatus::Provisional), indicator) == 94);
    indicator.unit = UnitKind::Rate;
    CHECK_FALSE(valueOf(partsFigure(3, 1000), indicator).has_value());
    indicator.unit = UnitKind::Grade;
    CHECK_FALSE(valueOf(valueFigure(2), indicator).has_value());
}

TEST_CASE("figure check: what cannot be is refused with a sentence", "[value]")
{
    Indicator proportion = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    CHECK(checkFigure(valueFigure(100.0000000000001), proportion).isEmpty());
    CHECK(checkFigure(partsFigure(5, 5), proportion).isEmpty());
    CHECK(checkFigure(Figure {}, proportion).isEmpty());
    CHECK(checkFigure(valueFigure(101), proportion) == QList {FigureFault::ProportionOutOfRange});
    CHECK(checkFigure(partsFigure(6, 5), proportion)
          == QList {FigureFault::NumeratorAboveDenominator});
    CHECK(faultText(FigureFault::NumeratorAboveDenominator, partsFigure(1200, 1150), proportion)
          == QStringLiteral("The numerator 1,200 is above the denominator 1,150."));
    CHECK(faultText(FigureFault::ProportionOutOfRange, valueFigure(101.5), proportion)
          == QStringLiteral("101.5 % is not between 0 and 100 %."));

    const Indicator count = indicatorOf(UnitKind::Count, Aggregation::Sum);
    CHECK(checkFigure(valueFigure(-1), count) == QList {FigureFault::NegativeNumber});
    CHECK(checkFigure(valueFigure(2.5), count).isEmpty());
    CHECK(checkFigure(valueFigure(std::numeric_limits<double>::infinity()), count)
          == QList {FigureFault::NotFinite});
    CHECK(
        checkFigure(partsFigure(1, 2), indicatorOf(UnitKind::Ratio, Aggregation::None)).isEmpty());
    // Finite, but nothing that a chart could show or a sum could hold.
    CHECK(checkFigure(valueFigure(1e15), count).isEmpty());
    for (const double absurd : {1.1e15, -1e299, 1e308}) {
        CHECK(checkFigure(valueFigure(absurd), indicatorOf(UnitKind::Money, Aggregation::Sum))
              == QList {FigureFault::NotFinite});
        CHECK(checkFigure(partsFigure(1, std::abs(absurd)), proportion)
              == QList {FigureFault::NotFinite});
    }
    for (const UnitKind unit : {UnitKind::Ratio, UnitKind::Mean})
        CHECK(checkFigure(partsFigure(5, 1e-300), indicatorOf(unit, Aggregation::None))
              == QList {FigureFault::NotFinite});
    CHECK(checkFigure(partsFigure(1e10, 1e-300), indicatorOf(UnitKind::Mean, Aggregation::None))
          == QList {FigureFault::NotFinite}); // infinite
    CHECK(checkFigure(partsFigure(0, 0), indicatorOf(UnitKind::Mean, Aggregation::None)).isEmpty());
    CHECK(faultText(FigureFault::NotFinite, valueFigure(1e299), count)
          == QStringLiteral("A figure beyond 1,000,000,000,000,000 cannot be true. Check its "
                            "digits."));
    CHECK(checkFigure(valueFigure(-3), indicatorOf(UnitKind::PercentChange, Aggregation::None))
              .isEmpty());
    CHECK(checkFigure(partsFigure(1, -2), indicatorOf(UnitKind::Mean, Aggregation::None))
          == QList {FigureFault::NegativeDenominator});
    CHECK(checkFigure(valueFigure(2), indicatorOf(UnitKind::YesNo, Aggregation::None))
          == QList {FigureFault::NotYesOrNo});
    Figure limits = valueFigure(1);
    limits.lower = 1.2;
    limits.upper = 0.9;
    CHECK(checkFigure(limits, indicatorOf(UnitKind::Ratio, Aggregation::None))
          == QList {FigureFault::LimitsCrossed});

    Indicator grade = indicatorOf(UnitKind::Grade, Aggregation::Last);
    grade.grades = QStringLiteral("Outstanding > Good > Requires improvement > Inadequate");
    Figure figure;
    figure.band = QStringLiteral("good");
    CHECK(checkFigure(figure, grade).isEmpty());
    figure.band = QStringLiteral("Fine");
    CHECK(checkFigure(figure, grade) == QList {FigureFault::UnknownGrade});
}
