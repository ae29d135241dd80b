// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Value.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace candour {

namespace {

// A percentage made from a fraction (0.29 × 100) may stand a hair above its true value.
constexpr double kPercentSlack = 1e-9;

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool mayBeNegative(UnitKind unit)
{
    switch (unit) {
    case UnitKind::Mean:
    case UnitKind::Score:
    case UnitKind::Money:
    case UnitKind::PercentChange:
        return true;
    case UnitKind::Proportion:
    case UnitKind::Rate:
    case UnitKind::Count:
    case UnitKind::Ratio:
    case UnitKind::YesNo:
    case UnitKind::Grade:
        break;
    }
    return false;
}

bool isAbsurd(const Figure &figure, const Indicator &indicator)
{
    const auto beyond = [](double number) { return std::abs(number) > kLargestFigure; };
    for (const double number :
         {figure.numerator, figure.denominator, figure.value, figure.lower, figure.upper}) {
        if (beyond(number))
            return true;
    }
    // Parts that are possible each may have an impossible quotient: 5 / 1e-300.
    const auto value = valueFromParts(figure.numerator, figure.denominator, indicator);
    return value ? beyond(*value)
                 : std::isinf(figure.numerator / figure.denominator) && figure.denominator != 0;
}

void checkParts(const Figure &figure, UnitKind unit, QList<FigureFault> &faults)
{
    if (figure.denominator < 0)
        faults << FigureFault::NegativeDenominator;
    if (!mayBeNegative(unit) && (figure.numerator < 0 || figure.value < 0))
        faults << FigureFault::NegativeNumber;
    if (figure.lower > figure.upper)
        faults << FigureFault::LimitsCrossed;
    if (unit != UnitKind::Proportion)
        return;
    if (figure.numerator > figure.denominator)
        faults << FigureFault::NumeratorAboveDenominator;
    if (figure.value < -kPercentSlack || figure.value > 100 + kPercentSlack)
        faults << FigureFault::ProportionOutOfRange;
}

} // namespace

std::optional<double> valueFromParts(double numerator, double denominator,
                                     const Indicator &indicator)
{
    const bool divisible = std::isfinite(denominator) && denominator != 0;
    // Multiplied before it is divided: 100 × 57 / 200 is 28.5, 57 / 200 × 100 is not quite.
    switch (indicator.unit) {
    case UnitKind::Proportion:
        return divisible ? finite(100 * numerator / denominator) : std::nullopt;
    case UnitKind::Rate:
        return divisible && indicator.rateBase
            ? finite(*indicator.rateBase * numerator / denominator)
            : std::nullopt;
    case UnitKind::Ratio:
        return divisible ? finite(indicator.rateBase.value_or(1) * numerator / denominator)
                         : std::nullopt;
    case UnitKind::Mean:
        return divisible ? finite(numerator / denominator) : std::nullopt;
    case UnitKind::PercentChange:
        return divisible ? finite(100 * (numerator - denominator) / denominator) : std::nullopt;
    case UnitKind::Score:
        if (std::isnan(denominator))
            return finite(numerator);
        return divisible ? finite(numerator / denominator) : std::nullopt;
    case UnitKind::Count:
    case UnitKind::Money:
    case UnitKind::YesNo:
        return finite(numerator);
    case UnitKind::Grade:
        break;
    }
    return std::nullopt;
}

std::optional<double> valueOf(const Figure &figure, const Indicator &indicator)
{
    if (indicator.unit == UnitKind::Grade)
        return std::nullopt;
    if (figure.status != FigureStatus::Final && figure.status != FigureStatus::Provisional)
        return std::nullopt;
    if (!std::isnan(figure.value))
        return finite(figure.value);
    return valueFromParts(figure.numerator, figure.denominator, indicator);
}

bool isAdditive(UnitKind unit)
{
    return unit == UnitKind::Count || unit == UnitKind::Money;
}

QList<FigureFault> checkFigure(const Figure &figure, const Indicator &indicator)
{
    QList<FigureFault> faults;
    if (isAbsurd(figure, indicator))
        faults << FigureFault::NotFinite;
    // Every comparison with an absent number (NaN) is false: what is not there is no fault.
    checkParts(figure, indicator.unit, faults);
    if (indicator.unit == UnitKind::YesNo && !std::isnan(figure.value) && figure.value != 0
        && figure.value != 1)
        faults << FigureFault::NotYesOrNo;
    if (indicator.unit == UnitKind::Grade && !figure.band.isEmpty()) {
        const QStringList grades = gradesOf(indicator);
        if (!grades.isEmpty() && !grades.contains(figure.band, Qt::CaseInsensitive))
            faults << FigureFault::UnknownGrade;
    }
    return faults;
}

QString faultText(FigureFault fault, const Figure &figure, const Indicator &indicator)
{
    const QString value = plainNumber(figure.value);
    const QString numerator = plainNumber(figure.numerator);
    const QString denominator = plainNumber(figure.denominator);
    switch (fault) {
    case FigureFault::NotFinite:
        return QCoreApplication::translate("figure",
                                           "A figure beyond %1 cannot be true. Check its digits.")
            .arg(plainNumber(kLargestFigure));
    case FigureFault::ProportionOutOfRange:
        return QCoreApplication::translate("figure", "%1 % is not between 0 and 100 %.").arg(value);
    case FigureFault::NumeratorAboveDenominator:
        return QCoreApplication::translate("figure",
                                           "The numerator %1 is above the denominator %2.")
            .arg(numerator, denominator);
    case FigureFault::NegativeNumber:
        return QCoreApplication::translate("figure", "%1 is below zero; this indicator cannot be.")
            .arg(figure.value < 0 ? value : numerator);
    case FigureFault::NegativeDenominator:
        return QCoreApplication::translate("figure", "The denominator %1 is below zero.")
            .arg(denominator);
    case FigureFault::NotYesOrNo:
        return QCoreApplication::translate("figure", "%1 is neither yes (1) nor no (0).")
            .arg(value);
    case FigureFault::UnknownGrade:
        return QCoreApplication::translate("figure", "“%1” is not one of the grades %2.")
            .arg(figure.band, indicator.grades);
    case FigureFault::LimitsCrossed:
        return QCoreApplication::translate("figure",
                                           "The lower limit %1 is above the upper limit %2.")
            .arg(plainNumber(figure.lower), plainNumber(figure.upper));
    }
    return {};
}

QStringList gradesOf(const Indicator &indicator)
{
    QStringList grades = indicator.grades.split(u'>', Qt::SkipEmptyParts);
    for (QString &grade : grades)
        grade = grade.trimmed();
    grades.removeAll(QString());
    return grades;
}

} // namespace candour
