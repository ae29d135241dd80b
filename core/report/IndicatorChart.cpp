// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/IndicatorChart.h"

#include "core/calc/NumberText.h"
#include "core/calc/Trajectory.h"
#include "core/calc/VerdictText.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr qsizetype kLeastPoints = 6;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QList<Period> sparklineMonths(const Period &lastMonth)
{
    QList<Period> months;
    for (int i = kSparklineMonths - 1; i >= 0; --i)
        months.append(lastMonth.plus(-i));
    return months;
}

bool isProvisional(const ScorecardRow &row, const Period &month)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const ScorecardCell &cell) {
        return cell.received && cell.period == month
            && cell.figure.status == FigureStatus::Provisional;
    });
}

ChartSeries monthlySeries(const ScorecardRow &row, const Period &lastMonth, const QString &code)
{
    ChartSeries series;
    const QList<Period> months = sparklineMonths(lastMonth);
    for (qsizetype i = 0; i < months.size(); ++i) {
        const double value = row.sparkline[size_t(i)];
        ChartPoint point;
        if (!std::isnan(value)) {
            point.value = value;
            point.text = formatValue(value, row.indicator);
            point.provisional = isProvisional(row, months.at(i));
            point.source =
                FigureSource::ofSeries(seriesText(code, row.indicator.code), months.at(i).toText());
        }
        series.points.append(point);
    }
    return series;
}

QList<ChartLine> targetLines(const ScorecardRow &row)
{
    QList<ChartLine> lines;
    if (!row.target || row.target->basis != ThresholdBasis::InPeriod)
        return lines;
    const auto add = [&](double value) {
        lines.append({ChartLineRole::Target,
                      tr("target %1").arg(formatBound(value, row.indicator)),
                      {value}});
    };
    if (row.target->comparison == Comparison::ZeroTolerance)
        add(0);
    else if (row.target->comparison != Comparison::None && row.target->target)
        add(*row.target->target);
    if (row.target->comparison == Comparison::Between && row.target->targetUpper)
        add(*row.target->targetUpper);
    return lines;
}

/// The running total from April, the trajectory to March.
void fillCumulative(ChartSpec &spec, const ScorecardRow &row, const Period &lastMonth,
                    const QString &code)
{
    spec.kind = ChartKind::Cumulative;
    const int start = lastMonth.financialYearStart();
    const Period april = Period::month(start, 4);
    const auto trajectory = Trajectory::fromText(row.target->profile);
    ChartLine line {ChartLineRole::Target,
                    tr("trajectory to %1").arg(formatBound(*row.target->target, row.indicator)),
                    {}};
    ChartSeries actual {.name = tr("actual"), .points = {}};
    QList<Period> months;
    double total = 0;
    for (int i = 0; i < 12; ++i) {
        const Period month = april.plus(i);
        months.append(month);
        line.values.append(trajectory
                               ? std::optional(*row.target->target * trajectory->shareUpTo(i + 1))
                               : std::nullopt);
        const int back = lastMonth.monthIndex() - month.monthIndex();
        ChartPoint point;
        if (back >= 0 && back < kSparklineMonths) {
            const double value = row.sparkline[size_t(kSparklineMonths - 1 - back)];
            if (!std::isnan(value)) {
                total += value;
                point.value = total;
                point.provisional = isProvisional(row, month);
                point.source =
                    FigureSource::ofSeries(seriesText(code, row.indicator.code),
                                           april.toText() + QStringLiteral("..") + month.toText());
            }
        }
        actual.points.append(point);
    }
    spec.periods = chartPeriods(months);
    spec.series = {actual};
    spec.lines = {line};
    spec.method = tr("Running total from April %1 against the trajectory of the annual figure. "
                     "Data to %2.")
                      .arg(start)
                      .arg(lastMonth.label());
}

bool isCumulative(const ScorecardRow &row)
{
    return row.target && row.target->basis == ThresholdBasis::FullYear && row.target->target
        && (row.indicator.unit == UnitKind::Count || row.indicator.unit == UnitKind::Money)
        && row.indicator.aggregation == Aggregation::Sum;
}

QString verdictSentence(const ScorecardRow &row)
{
    if (isCumulative(row))
        return explain(row.yearToDate.verdict, row.indicator);
    const ScorecardCell *latest = row.latestCell();
    return latest ? explain(latest->verdict, row.indicator) : tr("no data.");
}

} // namespace

bool isChartable(const ScorecardRow &row)
{
    if (row.indicator.unit == UnitKind::Grade || row.indicator.unit == UnitKind::YesNo)
        return false;
    return std::count_if(row.sparkline.begin(), row.sparkline.end(),
                         [](double value) { return !std::isnan(value); })
        >= kLeastPoints;
}

ChartSpec indicatorChart(const ScorecardRow &row, const Period &lastMonth,
                         const Organisation &about)
{
    ChartSpec spec;
    const QString subject = tr("%1, %2").arg(row.indicator.name, shortNameOf(about));
    spec.title = tr("%1: %2").arg(subject, verdictSentence(row));
    spec.unit = unitText(row.indicator);
    spec.decimals = decimalsOf(row.indicator);
    if (isCumulative(row)) {
        fillCumulative(spec, row, lastMonth, about.code);
    } else {
        spec.periods = chartPeriods(sparklineMonths(lastMonth));
        spec.series = {monthlySeries(row, lastMonth, about.code)};
        spec.series[0].name = shortNameOf(about);
        spec.lines = targetLines(row);
        spec.method = tr("Run chart, 24 months. Data to %1.").arg(lastMonth.label());
    }
    spec.altText = tr("Chart of %1 by month. %2").arg(subject, verdictSentence(row));
    return spec;
}

ChartSpec comparisonChart(const QList<const ScorecardRow *> &rows, const QStringList &names,
                          const Period &lastMonth)
{
    ChartSpec spec;
    spec.kind = ChartKind::SmallMultiples;
    if (rows.isEmpty())
        return spec;
    const Indicator &indicator = rows.first()->indicator;
    spec.title = tr("%1, provider by provider").arg(indicator.name);
    spec.method = tr("24 months, one scale. Data to %1.").arg(lastMonth.label());
    spec.unit = unitText(indicator);
    spec.decimals = decimalsOf(indicator);
    spec.altText = tr("Small charts of %1, one for each of %2 providers.")
                       .arg(indicator.name)
                       .arg(rows.size());
    spec.periods = chartPeriods(sparklineMonths(lastMonth));
    for (qsizetype i = 0; i < rows.size(); ++i)
        spec.panels.append({names.value(i),
                            {monthlySeries(*rows.at(i), lastMonth, {})},
                            targetLines(*rows.at(i))});
    return spec;
}

} // namespace candour
