// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"

#include <QList>
#include <QString>

#include <optional>

namespace candour {

/// The number that a figure says, in the indicator's unit: the value as given, otherwise computed
/// from numerator and denominator. Nothing when the figure is suppressed, missing or not
/// applicable, when a part is missing, when the denominator is zero, or for a grade.
///
/// | unit | from its parts |
/// |---|---|
/// | proportion | 100 n / d |
/// | rate | n / d × Indicator::rateBase; no base, no value |
/// | ratio | n / d, × rateBase where one is set (100 for a standardised ratio) |
/// | mean | n / d |
/// | score | n / d, or n where there is no denominator |
/// | per cent change | 100 (n − d) / d: n is now, d is before |
/// | count, money, yes/no | n |
[[nodiscard]] std::optional<double> valueOf(const Figure &figure, const Indicator &indicator);

/// The same computation from bare parts; a missing part is NaN.
[[nodiscard]] std::optional<double> valueFromParts(double numerator, double denominator,
                                                   const Indicator &indicator);

/// Whether values of this unit can be added to each other. Those that cannot (proportions, rates,
/// means …) are comparable between a month and a year; those that can are not.
[[nodiscard]] bool isAdditive(UnitKind unit);

/// No count, rate or sum of money of a health service is larger; a double no longer holds every
/// whole number beyond it. Larger ones are slips, and would break sums and charts.
inline constexpr double kLargestFigure = 1e15;

/// Why a figure cannot be right. Import and typing refuse it.
enum class FigureFault {
    NotFinite, ///< infinite or beyond kLargestFigure, as given or as computed from its parts
    ProportionOutOfRange, ///< outside 0 to 100
    NumeratorAboveDenominator, ///< of a proportion
    NegativeNumber, ///< of a count, proportion, rate or ratio
    NegativeDenominator,
    NotYesOrNo, ///< a yes/no that is neither 1 nor 0
    UnknownGrade, ///< a word that the indicator's scale does not have
    LimitsCrossed, ///< lower limit above the upper
};

/// Everything wrong with a figure; empty when it may be stored. Fractions of a count are no fault:
/// patients shared between two providers are published as halves.
[[nodiscard]] QList<FigureFault> checkFigure(const Figure &figure, const Indicator &indicator);

/// The fault as a plain sentence, with the numbers of the figure.
[[nodiscard]] QString faultText(FigureFault fault, const Figure &figure,
                                const Indicator &indicator);

/// The words of a graded indicator, best first.
[[nodiscard]] QStringList gradesOf(const Indicator &indicator);

} // namespace candour
