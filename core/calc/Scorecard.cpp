// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Scorecard.h"

#include "core/calc/SeriesJudge.h"
#include "core/calc/Value.h"

#include <algorithm>

namespace candour {

namespace {

/// `count` periods of a kind, oldest first, the last one holding `lastMonth`.
std::vector<Period> periodsUpTo(const Period &lastMonth, PeriodKind kind, int count)
{
    std::vector<Period> periods;
    if (lastMonth.isNull())
        return periods;
    const Period last = Period::containing(lastMonth.lastDay(), kind);
    periods.reserve(size_t(std::max(count, 0)));
    for (int back = count - 1; back >= 0; --back)
        periods.push_back(last.plus(-back));
    return periods;
}

void fillCells(ScorecardRow &row, const SeriesJudge &series, const std::vector<Period> &months,
               int lastMonth)
{
    const int monthCount = int(months.size());
    const int window = std::max(monthCount, kSparklineMonths);
    const auto placed = series.place(lastMonth - window + 1, window);
    row.cells.reserve(months.size());
    for (int i = 0; i < monthCount; ++i) {
        const Observation *observation = placed[size_t(window - monthCount + i)];
        if (observation)
            row.latest = i;
        row.cells.push_back(observation ? series.cell(*observation)
                                        : series.emptyCell(months[size_t(i)]));
    }
    for (int i = 0; i < kSparklineMonths; ++i) {
        const Observation *observation = placed[size_t(window - kSparklineMonths + i)];
        row.sparkline[size_t(i)] = observation
            ? valueOf(observation->figure, row.indicator).value_or(kNoNumber)
            : kNoNumber;
    }
}

void fillTargets(ScorecardRow &row, const SeriesJudge &series, int lastMonth)
{
    const Threshold *before = nullptr;
    for (int i = 0; i < kSparklineMonths; ++i) {
        const Threshold *now = series.target(monthFromIndex(lastMonth - kSparklineMonths + 1 + i));
        if (i == 0 || now != before)
            row.targets.push_back({i, now ? std::optional(*now) : std::nullopt});
        before = now;
    }
}

} // namespace

Scorecard computeScorecard(const ScorecardInput &input)
{
    Scorecard card;
    card.organisation = input.organisation;
    card.lastMonth = input.lastMonth;
    card.months = periodsUpTo(input.lastMonth, PeriodKind::Month, input.monthCount);
    card.quarters = periodsUpTo(input.lastMonth, PeriodKind::Quarter, input.quarterCount);
    card.years = periodsUpTo(input.lastMonth, PeriodKind::FinancialYear, input.yearCount);
    const int lastMonth = MonthSpan::of(input.lastMonth).last;
    const Period yearBefore = monthFromIndex(lastMonth - 12);
    const RuleBooks books {ThresholdBook(input.thresholds), OverrideBook(input.overrides),
                           QualityBook(input.grades)};
    if (input.lastMonth.isNull())
        return card;
    card.rows.reserve(input.indicators.size());
    for (size_t i = 0; i < input.indicators.size(); ++i) {
        ScorecardRow &row = card.rows.emplace_back();
        row.indicator = input.indicators[i];
        std::span<const Observation> observations;
        if (i < input.observations.size())
            observations = input.observations[i];
        const SeriesJudge series(books, input.organisation, row.indicator, observations,
                                 input.lastMonth);
        if (const Threshold *target = series.target(input.lastMonth))
            row.target = *target;
        fillCells(row, series, card.months, lastMonth);
        fillTargets(row, series, lastMonth);
        row.yearToDate = series.yearToDate(input.lastMonth);
        row.sameTimeLastYear = series.yearToDate(yearBefore);
        for (const Period &quarter : card.quarters)
            row.quarters.push_back(series.total(quarter));
        for (const Period &year : card.years)
            row.years.push_back(series.total(year));
        row.worst = ragOf(row, VerdictChoice::Worst);
        card.byLatest.add(ragOf(row, VerdictChoice::Latest));
        card.byYearToDate.add(ragOf(row, VerdictChoice::YearToDate));
    }
    return card;
}

Rag ragOf(const Verdict *latest, const Verdict &yearToDate, VerdictChoice choice)
{
    const bool yearSpeaks =
        latest && latest->rule == VerdictRule::NotJudgedHere && !latest->overridden;
    switch (choice) {
    case VerdictChoice::Latest:
        if (!latest)
            return Rag::None;
        return yearSpeaks ? yearToDate.rag : latest->rag;
    case VerdictChoice::YearToDate:
        return yearToDate.rag;
    case VerdictChoice::Worst:
        return latest ? worseOf(latest->rag, yearToDate.rag) : yearToDate.rag;
    }
    return Rag::None;
}

Rag ragOf(const ScorecardRow &row, VerdictChoice choice)
{
    const ScorecardCell *latest = row.latestCell();
    return ragOf(latest ? &latest->verdict : nullptr, row.yearToDate.verdict, choice);
}

} // namespace candour
