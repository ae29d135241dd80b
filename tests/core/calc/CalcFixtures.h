// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Threshold.h"

#include <QString>

#include <initializer_list>
#include <vector>

namespace candour::test {

inline Indicator indicatorOf(UnitKind unit, Aggregation aggregation, QString words = {})
{
    Indicator indicator;
    indicator.uid = Uid::create();
    indicator.unit = unit;
    indicator.aggregation = aggregation;
    indicator.unitWords = std::move(words);
    return indicator;
}

inline Figure valueFigure(double value, FigureStatus status = FigureStatus::Final)
{
    Figure figure;
    figure.value = value;
    figure.status = status;
    return figure;
}

inline Figure partsFigure(double numerator, double denominator,
                          FigureStatus status = FigureStatus::Final)
{
    Figure figure;
    figure.numerator = numerator;
    figure.denominator = denominator;
    figure.status = status;
    return figure;
}

inline Figure statusFigure(FigureStatus status)
{
    Figure figure;
    figure.status = status;
    return figure;
}

inline Observation observe(const Period &period, const Figure &figure)
{
    return {{}, period, {}, figure};
}

/// Months one after the other from `first`, one a figure.
inline std::vector<Observation> monthly(Period first, std::initializer_list<Figure> figures)
{
    std::vector<Observation> series;
    for (const Figure &figure : figures) {
        series.push_back(observe(first, figure));
        first = first.plus(1);
    }
    return series;
}

inline std::vector<Observation> monthlyValues(Period first, std::initializer_list<double> values)
{
    std::vector<Observation> series;
    for (const double value : values) {
        series.push_back(observe(first, valueFigure(value)));
        first = first.plus(1);
    }
    return series;
}

inline Threshold thresholdOf(const Indicator &indicator, Comparison comparison, double target,
                             ThresholdBasis basis = ThresholdBasis::InPeriod)
{
    Threshold threshold;
    threshold.uid = Uid::create();
    threshold.indicator = Ref<Indicator>(indicator.uid);
    threshold.comparison = comparison;
    threshold.basis = basis;
    threshold.target = target;
    return threshold;
}

inline Threshold withAmber(Threshold threshold, AmberKind kind, double amber)
{
    threshold.amberKind = kind;
    threshold.amber = amber;
    return threshold;
}

} // namespace candour::test
