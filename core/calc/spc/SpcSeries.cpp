// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcSeries.h"

#include "core/calc/Aggregate.h"
#include "core/calc/Value.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace candour {

namespace {

constexpr int kYear = 12;
/// Published values are rounded, proportions to whole per cent at the coarsest; what lies further
/// from its parts than that is another figure than they give.
constexpr double kPercentRounding = 0.5;
constexpr double kRelativeRounding = 0.005;

using Found = std::vector<const Observation *>;

std::optional<PeriodKind> kindOf(const Found &found, const Indicator &indicator)
{
    std::array<int, 7> counts {};
    std::optional<PeriodKind> best;
    bool bestFits = false;
    for (const Observation *one : found)
        ++counts[size_t(one->period.kind())];
    for (const Observation *one : found) {
        const PeriodKind kind = one->period.kind();
        const bool fits = fitsFrequency(one->period, indicator.frequency);
        if (!best || (fits && !bestFits)
            || (fits == bestFits && counts[size_t(kind)] > counts[size_t(*best)])) {
            best = kind;
            bestFits = fits;
        }
    }
    return best;
}

/// Months from one period to the next: a rolling year follows the one before it when it begins
/// where that ended. 0: they overlap.
int stepOf(const Found &found, PeriodKind kind)
{
    if (kind != PeriodKind::RollingYear)
        return 1;
    const int first = found.front()->period.monthIndex();
    const bool apart = std::all_of(found.begin(), found.end(), [&](const Observation *one) {
        return (one->period.monthIndex() - first) % kYear == 0;
    });
    return apart ? kYear : 0;
}

double roundingOf(const Indicator &indicator)
{
    return indicator.unit == UnitKind::Proportion ? kPercentRounding
                                                  : 0.5 * std::pow(10, -decimalsOf(indicator));
}

double scaleOf(const Indicator &indicator)
{
    if (indicator.unit == UnitKind::Proportion)
        return 100;
    const bool based = indicator.unit == UnitKind::Rate || indicator.unit == UnitKind::Ratio;
    return based ? indicator.rateBase.value_or(1) : 1;
}

bool hasParts(const Indicator &indicator)
{
    switch (indicator.unit) {
    case UnitKind::Proportion:
    case UnitKind::Ratio:
    case UnitKind::Mean:
        return true;
    case UnitKind::Rate:
        return indicator.rateBase.has_value();
    default:
        return false;
    }
}

SpcUnfit unfitnessOf(const Indicator &indicator)
{
    if (indicator.unit == UnitKind::Grade || indicator.unit == UnitKind::YesNo)
        return SpcUnfit::NoNumbers;
    return indicator.banded ? SpcUnfit::Banded : SpcUnfit::None;
}

class Builder {
public:
    explicit Builder(const Indicator &indicator)
        : m_indicator(indicator)
        , m_withParts(hasParts(indicator))
    {
        m_rounding = roundingOf(indicator);
        m_series.unit = indicator.unit;
        m_series.scale = scaleOf(indicator);
        m_series.unfit = unfitnessOf(indicator);
    }

    void reserve(size_t count)
    {
        m_series.periods.reserve(count);
        m_series.values.reserve(count);
        m_series.numerators.reserve(count);
        m_series.denominators.reserve(count);
        m_series.statuses.reserve(count);
    }

    void add(const Period &period, const Figure &figure)
    {
        const double value = valueOf(figure, m_indicator).value_or(kNoNumber);
        const bool known = !std::isnan(value);
        m_series.periods.push_back(period);
        m_series.values.push_back(value);
        m_series.statuses.push_back(figure.status);
        m_series.numerators.push_back(known ? figure.numerator : kNoNumber);
        m_series.denominators.push_back(known ? figure.denominator : kNoNumber);
        m_series.missing += known ? 0 : 1;
        m_withParts = m_withParts && (!known || isOfParts(value, figure));
    }

    void addGap(const Period &period)
    {
        Figure nothing;
        nothing.status = FigureStatus::NotCollected;
        add(period, nothing);
    }

    void setUnfit(SpcUnfit unfit)
    {
        if (m_series.unfit == SpcUnfit::None)
            m_series.unfit = unfit;
    }

    [[nodiscard]] SpcSeries take()
    {
        if (!m_withParts) {
            m_series.numerators.clear();
            m_series.denominators.clear();
        }
        return std::move(m_series);
    }

private:
    [[nodiscard]] bool isOfParts(double value, const Figure &figure) const
    {
        if (std::isnan(figure.numerator) || std::isnan(figure.denominator))
            return false;
        if (figure.denominator == 0)
            return figure.numerator == 0;
        const double computed = m_series.scale * figure.numerator / figure.denominator;
        const double slack = std::max(m_rounding, kRelativeRounding * std::abs(value));
        return std::abs(value - computed) <= slack;
    }

    const Indicator &m_indicator;
    bool m_withParts;
    double m_rounding = 0;
    SpcSeries m_series;
};

void fill(Builder &builder, const Found &found, PeriodKind kind)
{
    const int step = stepOf(found, kind);
    if (step == 0)
        builder.setUnfit(SpcUnfit::Overlapping);
    builder.reserve(found.size());
    Period next = found.front()->period;
    for (const Observation *one : found) {
        if (kind != PeriodKind::Day && step > 0) {
            for (; next < one->period; next = next.plus(step))
                builder.addGap(next);
        }
        builder.add(one->period, one->figure);
        next = one->period.plus(std::max(step, 1));
    }
}

} // namespace

SpcData SpcSeries::data() const
{
    return {unit, values, numerators, denominators, scale};
}

qsizetype SpcSeries::pointFrom(const Period &period) const
{
    const QDate day = period.firstDay();
    return std::lower_bound(
               periods.begin(), periods.end(), day,
               [](const Period &one, const QDate &first) { return one.firstDay() < first; })
        - periods.begin();
}

qsizetype SpcSeries::pointOf(const Period &period) const
{
    const auto found = std::lower_bound(periods.begin(), periods.end(), period);
    return found != periods.end() && *found == period ? found - periods.begin() : -1;
}

SpcSeries spcSeries(std::span<const Observation> observations, const Indicator &indicator,
                    const Period &dataTo)
{
    Builder builder(indicator);
    Found found;
    for (const Observation &one : observations) {
        const bool late = !dataTo.isNull() && one.period.lastDay() > dataTo.lastDay();
        if (!late && one.figure.status != FigureStatus::Cleared)
            found.push_back(&one);
    }
    const auto kind = kindOf(found, indicator);
    if (!kind)
        return builder.take();
    std::erase_if(found, [&](const Observation *one) { return one->period.kind() != *kind; });
    std::sort(found.begin(), found.end(),
              [](const Observation *a, const Observation *b) { return a->period < b->period; });
    fill(builder, found, *kind);
    return builder.take();
}

} // namespace candour
