// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Matrix.h"

#include "core/calc/SeriesJudge.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candour {

namespace {

MatrixCell cellOf(const SeriesJudge &series, const Period &lastMonth, int monthCount)
{
    MatrixCell cell;
    const int first = MonthSpan::of(lastMonth).last - monthCount + 1;
    const Observation *latest = series.latest(first, monthCount);
    cell.latest = latest ? series.cell(*latest) : series.emptyCell(lastMonth);
    cell.yearToDate = series.yearToDate(lastMonth);
    return cell;
}

void count(MatrixRow &row, const MatrixCell &cell)
{
    row.byLatest.add(ragOf(cell, VerdictChoice::Latest));
    row.byYearToDate.add(ragOf(cell, VerdictChoice::YearToDate));
    row.byWorst.add(ragOf(cell, VerdictChoice::Worst));
}

std::vector<int> rowNumbers(const Matrix &matrix)
{
    std::vector<int> numbers(matrix.rows.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

Matrix computeMatrix(const MatrixInput &input)
{
    Matrix matrix;
    matrix.lastMonth = input.lastMonth;
    matrix.indicators = input.indicators;
    if (input.lastMonth.isNull())
        return matrix;
    const RuleBooks books {ThresholdBook(input.thresholds), OverrideBook(input.overrides),
                           QualityBook(input.grades)};
    matrix.rows.reserve(input.organisations.size());
    size_t position = 0;
    for (const Ref<Organisation> &organisation : input.organisations) {
        MatrixRow &row = matrix.rows.emplace_back();
        row.organisation = organisation;
        row.cells.reserve(input.indicators.size());
        for (const Indicator &indicator : input.indicators) {
            std::span<const Observation> observations;
            if (position < input.observations.size())
                observations = input.observations[position];
            ++position;
            const SeriesJudge series(books, organisation, indicator, observations, input.lastMonth);
            count(row, row.cells.emplace_back(cellOf(series, input.lastMonth, input.monthCount)));
        }
    }
    return matrix;
}

const RagCounts &countsOf(const MatrixRow &row, VerdictChoice choice)
{
    switch (choice) {
    case VerdictChoice::YearToDate:
        return row.byYearToDate;
    case VerdictChoice::Worst:
        return row.byWorst;
    case VerdictChoice::Latest:
        break;
    }
    return row.byLatest;
}

Matrix onlyMeasures(const Matrix &matrix, const QSet<Uid> &measures)
{
    if (measures.isEmpty())
        return matrix;
    Matrix result;
    result.lastMonth = matrix.lastMonth;
    std::vector<size_t> places;
    for (size_t i = 0; i < matrix.indicators.size(); ++i) {
        if (!measures.contains(matrix.indicators[i].uid))
            continue;
        places.push_back(i);
        result.indicators.push_back(matrix.indicators[i]);
    }
    for (const MatrixRow &row : matrix.rows) {
        MatrixRow &kept = result.rows.emplace_back();
        kept.organisation = row.organisation;
        kept.cells.reserve(places.size());
        for (const size_t place : places)
            count(kept, kept.cells.emplace_back(row.cells[place]));
    }
    return result;
}

Rag ragOf(const MatrixCell &cell, VerdictChoice choice)
{
    return ragOf(cell.latest.received ? &cell.latest.verdict : nullptr, cell.yearToDate.verdict,
                 choice);
}

std::vector<int> worstFirst(const Matrix &matrix, VerdictChoice choice)
{
    std::vector<int> order = rowNumbers(matrix);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const RagCounts &first = countsOf(matrix.rows[size_t(a)], choice);
        const RagCounts &second = countsOf(matrix.rows[size_t(b)], choice);
        return first.red != second.red ? first.red > second.red : first.amber > second.amber;
    });
    return order;
}

std::vector<int> orderByValue(const Matrix &matrix, int indicator)
{
    const Indicator &measure = matrix.indicators[size_t(indicator)];
    const bool ranked = !measure.banded && measure.unit != UnitKind::Grade
        && (measure.polarity == Polarity::HigherIsBetter
            || measure.polarity == Polarity::LowerIsBetter);
    if (!ranked)
        return {};
    const bool lowFirst = measure.polarity == Polarity::HigherIsBetter;
    const auto valueOfRow = [&](int row) {
        return matrix.rows[size_t(row)].cells[size_t(indicator)].latest.value;
    };
    std::vector<int> order = rowNumbers(matrix);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const double first = valueOfRow(a);
        const double second = valueOfRow(b);
        if (std::isnan(first) || std::isnan(second))
            return !std::isnan(first) && std::isnan(second);
        return lowFirst ? first < second : first > second;
    });
    return order;
}

} // namespace candour
