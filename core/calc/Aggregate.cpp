// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Aggregate.h"

#include "core/calc/Value.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

/// Months of one own period; 0 where periods overlap or keep no calendar.
int monthsOfPart(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly:
        return 1;
    case Frequency::Quarterly:
        return 3;
    case Frequency::HalfYearly:
        return 6;
    case Frequency::Annual:
        return 12;
    case Frequency::RollingYear:
    case Frequency::OnPublication:
        break;
    }
    return 0;
}

/// Summing values is for what can be added; a sum of percentages or means says nothing.
bool ruleFitsUnit(Aggregation rule, UnitKind unit)
{
    switch (rule) {
    case Aggregation::SumOfParts:
        return unit != UnitKind::YesNo && unit != UnitKind::Grade;
    case Aggregation::Sum:
        return isAdditive(unit) || unit == UnitKind::Score;
    case Aggregation::Last:
        return true;
    case Aggregation::None:
        break;
    }
    return false;
}

/// Gathers the parts one by one, in time order.
class Gathering {
public:
    Gathering(const Indicator &indicator, const MonthSpan &span)
        : m_indicator(indicator)
    {
        m_result.span = span;
        const int months = monthsOfPart(indicator.frequency);
        m_result.expected = quint8(months > 0 ? span.count() / months : 0);
    }

    void add(const Observation &part, const MonthSpan &where)
    {
        if (part.figure.status == FigureStatus::NotApplicable) {
            if (m_result.expected > 0)
                --m_result.expected;
            return;
        }
        const std::optional<double> value = valueOf(part.figure, m_indicator);
        if (!value && !isSaid(part.figure))
            return;
        ++m_result.present;
        m_last = &part.figure;
        markMonths(where);
        if (part.figure.status == FigureStatus::Provisional)
            m_provisional = true;
        m_sum += value.value_or(kNoNumber);
        m_result.largestPart = std::fmax(m_result.largestPart, value.value_or(kNoNumber));
        // A count has no denominator: its numerator is the value itself.
        m_numerator +=
            isAdditive(m_indicator.unit) ? value.value_or(kNoNumber) : part.figure.numerator;
        m_denominator += part.figure.denominator;
    }

    Aggregate finish(Aggregation rule)
    {
        if (m_result.present == 0) {
            m_result.gap = AggregateGap::NoParts;
            return m_result;
        }
        if (!ruleFitsUnit(rule, m_indicator.unit)) {
            m_result.gap = AggregateGap::NoRule;
            return m_result;
        }
        m_result.gap = AggregateGap::None;
        if (rule == Aggregation::Last)
            m_result.figure = *m_last;
        else if (rule == Aggregation::Sum)
            m_result.figure.value = m_sum;
        else
            sumParts();
        if (m_provisional && rule != Aggregation::Last)
            m_result.figure.status = FigureStatus::Provisional;
        m_result.value = valueOf(m_result.figure, m_indicator).value_or(kNoNumber);
        if (std::isnan(m_result.value) && m_result.figure.band.isEmpty()) {
            m_result.gap = rule == Aggregation::SumOfParts && m_denominator == 0
                ? AggregateGap::NothingCounted
                : AggregateGap::PartsIncomplete;
            m_result.figure = {};
        }
        return m_result;
    }

private:
    /// A figure without a value that was sent all the same: a band in words, or a month in which
    /// nobody was seen (nought of nought).
    static bool isSaid(const Figure &figure)
    {
        return figure.hasNumber()
            && (!figure.band.isEmpty()
                || (std::isfinite(figure.numerator) && std::isfinite(figure.denominator)));
    }

    void sumParts()
    {
        // A sum over parts of which some had no denominator is NaN: no figure.
        if (!isAdditive(m_indicator.unit) && std::isnan(m_denominator))
            return;
        m_result.figure.numerator = m_numerator;
        m_result.figure.denominator = m_denominator;
        m_result.figure.value =
            valueFromParts(m_numerator, m_denominator, m_indicator).value_or(kNoNumber);
    }

    void markMonths(const MonthSpan &where)
    {
        const MonthSpan inside {std::max(where.first, m_result.span.first),
                                std::min(where.last, m_result.span.last)};
        for (int month = inside.first; month <= inside.last; ++month) {
            if (const int bit = month - m_result.span.first; bit < 16)
                m_result.monthsPresent = quint16(m_result.monthsPresent | (1U << bit));
        }
    }

    const Indicator &m_indicator;
    Aggregate m_result;
    const Figure *m_last = nullptr;
    double m_sum = 0;
    double m_numerator = 0;
    double m_denominator = 0;
    bool m_provisional = false;
};

} // namespace

bool fitsFrequency(const Period &period, Frequency frequency)
{
    if (period.isNull())
        return false;
    switch (frequency) {
    case Frequency::Monthly:
        return period.kind() == PeriodKind::Month;
    case Frequency::Quarterly:
        return period.kind() == PeriodKind::Quarter;
    case Frequency::HalfYearly:
        return period.kind() == PeriodKind::HalfYear;
    case Frequency::Annual:
        return period.kind() == PeriodKind::FinancialYear
            || period.kind() == PeriodKind::CalendarYear;
    case Frequency::RollingYear:
        return period.kind() == PeriodKind::RollingYear;
    case Frequency::OnPublication:
        return true;
    }
    return false;
}

Aggregate aggregate(std::span<const Observation> series, const Indicator &indicator,
                    const MonthSpan &span, int dataTo)
{
    const bool overlapping = monthsOfPart(indicator.frequency) == 0;
    Gathering gathering(indicator, span);
    Gathering whole(indicator, span);
    bool isOwnPeriod = false;
    for (const Observation &observation : series) {
        if (!fitsFrequency(observation.period, indicator.frequency))
            continue;
        const MonthSpan where = MonthSpan::of(observation.period);
        if (where.first > span.last)
            break;
        const bool inside = overlapping ? where.last >= span.first && where.last <= span.last
                                        : span.contains(where);
        if (!inside || where.last > dataTo)
            continue;
        if (where == span) {
            isOwnPeriod = true;
            whole.add(observation, where);
        }
        gathering.add(observation, where);
    }
    if (isOwnPeriod)
        return whole.finish(Aggregation::Last);
    if (overlapping && indicator.aggregation != Aggregation::Last) {
        Aggregate none;
        none.span = span;
        none.gap = AggregateGap::NoRule;
        return none;
    }
    return gathering.finish(indicator.aggregation);
}

} // namespace candour
