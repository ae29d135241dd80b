// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/FigureInterval.h"

#include "core/calc/NumberText.h"
#include "core/calc/Value.h"
#include "core/calc/funnel/FunnelWords.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

/// Published limits have no more decimals than the value; it may stand on one of them.
constexpr double kRounding = 0.5;

IntervalResult computed(const Figure &figure, const Indicator &indicator,
                        const Confidence &confidence)
{
    if (indicator.unit == UnitKind::Proportion)
        return wilsonInterval(figure.numerator, figure.denominator, confidence, 100);
    if (indicator.unit == UnitKind::Rate && indicator.rateBase)
        return rateInterval(figure.numerator, figure.denominator, confidence, *indicator.rateBase);
    if (indicator.unit == UnitKind::Ratio && isExpectedEvents(indicator, figure.denominator))
        return standardisedRatio(figure.numerator, figure.denominator, confidence,
                                 indicator.rateBase.value_or(1));
    return tl::unexpected(IntervalRefusal::Missing);
}

} // namespace

bool isExpectedEvents(const Indicator &indicator, double denominator)
{
    switch (indicator.ratioTo) {
    case RatioTo::ExpectedEvents:
        return true;
    case RatioTo::AnotherCount:
        return false;
    case RatioTo::AsItLooks:
        break;
    }
    return std::isfinite(denominator) && denominator != std::floor(denominator);
}

FigureInterval figureInterval(const Figure &figure, const Indicator &indicator,
                              const Confidence &confidence)
{
    const auto value = valueOf(figure, indicator);
    if (!value)
        return {};
    if (std::isfinite(figure.lower) && std::isfinite(figure.upper))
        return {IntervalOrigin::Published, figure.lower, figure.upper};
    const IntervalResult interval = computed(figure, indicator, confidence);
    const double slack = kRounding * std::pow(10, -decimalsOf(indicator));
    if (!interval || *value < interval->lower - slack || *value > interval->upper + slack)
        return {};
    return {IntervalOrigin::Computed, interval->lower, interval->upper, interval->method};
}

QString intervalText(const FigureInterval &interval, const Indicator &indicator,
                     const Confidence &confidence)
{
    if (!interval.isKnown())
        return {};
    const QString limits =
        QCoreApplication::translate("interval", "%1 to %2")
            .arg(formatValue(interval.lower, indicator), formatValue(interval.upper, indicator));
    if (interval.origin == IntervalOrigin::Published)
        return QCoreApplication::translate("interval", "%1 (as published)").arg(limits);
    return QCoreApplication::translate("interval", "%1 (%2 %, %3)")
        .arg(limits, plainNumber(100 * confidence.level()), methodWords(interval.method));
}

} // namespace candour
