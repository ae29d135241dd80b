// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SeriesJudge.h"

#include "core/calc/Rag.h"
#include "core/calc/Value.h"

namespace candour {

namespace {

/// Whether a figure of this frequency may end in the month. Yearly and irregular figures keep no
/// month of their own, so none is ever missing.
bool isDue(Frequency frequency, const Period &month)
{
    switch (frequency) {
    case Frequency::Monthly:
        return true;
    case Frequency::Quarterly:
        return month.financialMonth() % 3 == 0;
    case Frequency::HalfYearly:
        return month.financialMonth() % 6 == 0;
    case Frequency::Annual:
    case Frequency::RollingYear:
    case Frequency::OnPublication:
        break;
    }
    return false;
}

} // namespace

SeriesJudge::SeriesJudge(const RuleBooks &books, Ref<Organisation> organisation,
                         const Indicator &indicator, std::span<const Observation> series,
                         const Period &dataTo)
    : m_books(books)
    , m_organisation(organisation)
    , m_indicatorRef(indicator.uid)
    , m_indicator(indicator)
    , m_series(series)
    , m_dataTo(MonthSpan::of(dataTo).last)
    , m_thresholds(books.thresholds.choiceFor(m_indicatorRef, organisation))
{
}

bool SeriesJudge::isBetterPlaced(const Observation &candidate, const Observation *current) const
{
    if (candidate.figure.status == FigureStatus::Cleared)
        return false;
    return !current || fitsFrequency(candidate.period, m_indicator.frequency)
        || !fitsFrequency(current->period, m_indicator.frequency);
}

std::vector<const Observation *> SeriesJudge::place(int firstMonth, int count) const
{
    std::vector<const Observation *> columns(size_t(count), nullptr);
    for (const Observation &observation : m_series) {
        const int column = MonthSpan::of(observation.period).last - firstMonth;
        if (column < 0 || column >= count)
            continue;
        const Observation *&placed = columns[size_t(column)];
        if (isBetterPlaced(observation, placed))
            placed = &observation;
    }
    return columns;
}

const Observation *SeriesJudge::latest(int firstMonth, int count) const
{
    const Observation *found = nullptr;
    int foundEnd = firstMonth - 1;
    for (const Observation &observation : m_series) {
        const int end = MonthSpan::of(observation.period).last;
        if (end < foundEnd || end >= firstMonth + count)
            continue;
        if (isBetterPlaced(observation, end == foundEnd ? found : nullptr)) {
            found = &observation;
            foundEnd = end;
        }
    }
    return foundEnd < firstMonth ? nullptr : found;
}

ScorecardCell SeriesJudge::cell(const Observation &observation) const
{
    ScorecardCell cell;
    cell.period = observation.period;
    cell.figure = observation.figure;
    cell.received = true;
    cell.verdict = judge(m_thresholds.forPeriod(observation.period), m_indicator,
                         observation.figure, observation.period);
    cell.value = cell.verdict.value;
    if (const auto *chosen =
            m_books.overrides.find(m_organisation, m_indicatorRef, observation.period, false))
        applyOverride(cell.verdict, *chosen);
    cell.poorData = poorData(observation.period);
    return cell;
}

ScorecardCell SeriesJudge::emptyCell(const Period &month) const
{
    ScorecardCell cell;
    cell.period = month;
    cell.verdict.period = month;
    cell.verdict.span = MonthSpan::of(month);
    cell.verdict.rule =
        isDue(m_indicator.frequency, month) ? VerdictRule::NoData : VerdictRule::NotDue;
    return cell;
}

ScorecardTotal SeriesJudge::yearToDate(const Period &lastMonth) const
{
    ScorecardTotal total;
    total.aggregate = aggregate(m_series, m_indicator, MonthSpan::yearToDate(lastMonth), m_dataTo);
    total.verdict = judge(m_thresholds.forYear(lastMonth, m_indicator), m_indicator,
                          total.aggregate, VerdictScope::YearToDate);
    if (const auto *chosen =
            m_books.overrides.find(m_organisation, m_indicatorRef, lastMonth, true))
        applyOverride(total.verdict, *chosen);
    total.poorData = poorData(total.aggregate);
    return total;
}

ScorecardTotal SeriesJudge::total(const Period &period) const
{
    ScorecardTotal total;
    const bool yearly = period.monthCount() == 12;
    total.aggregate = aggregate(m_series, m_indicator, MonthSpan::of(period), m_dataTo);
    const Threshold *threshold =
        yearly ? m_thresholds.forYear(period, m_indicator) : m_thresholds.forPeriod(period);
    const bool ownPeriod = fitsFrequency(period, m_indicator.frequency);
    if (ownPeriod && total.aggregate.hasValue())
        total.verdict = judge(threshold, m_indicator, total.aggregate.figure, period);
    else
        total.verdict = judge(threshold, m_indicator, total.aggregate, VerdictScope::Span);
    if (const auto *chosen = m_books.overrides.find(m_organisation, m_indicatorRef, period, yearly))
        applyOverride(total.verdict, *chosen);
    total.poorData = poorData(total.aggregate);
    return total;
}

PoorData SeriesJudge::poorData(const Period &period) const
{
    const DataQuality *grade = m_books.grades.find(m_organisation, m_indicatorRef, period);
    return grade && grade->grade == QualityGrade::Poor ? std::make_shared<const DataQuality>(*grade)
                                                       : nullptr;
}

/// A sum is no better than its worst part.
PoorData SeriesJudge::poorData(const Aggregate &aggregate) const
{
    if (!aggregate.hasValue() || !m_books.grades.holds(m_indicatorRef))
        return nullptr;
    PoorData found;
    for (const Observation &observation : m_series) {
        const MonthSpan where = MonthSpan::of(observation.period);
        if (!fitsFrequency(observation.period, m_indicator.frequency)
            || where.last < aggregate.span.first || where.last > aggregate.span.last
            || where.last > m_dataTo || !observation.figure.hasNumber())
            continue;
        if (PoorData poor = poorData(observation.period))
            found = std::move(poor);
    }
    return found;
}

const Threshold *SeriesJudge::target(const Period &lastMonth) const
{
    return m_thresholds.forPeriod(lastMonth);
}

} // namespace candour
