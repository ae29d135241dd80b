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

/// A bound month by month, named by the value it has in the end.
std::optional<ChartLine> targetLine(const ScorecardRow &row, qsizetype bound,
                                    const Period &lastMonth)
{
    ChartLine line;
    line.values.resize(kSparklineMonths);
    for (size_t i = 0; i < row.targets.size(); ++i) {
        const QList<double> bounds = drawnBounds(row.targets[i].target);
        const int end = i + 1 < row.targets.size() ? row.targets[i + 1].from : kSparklineMonths;
        for (int month = row.targets[i].from; bound < bounds.size() && month < end; ++month)
            line.values[month] = bounds.at(bound);
    }
    qsizetype last = kSparklineMonths - 1;
    while (last >= 0 && !line.values.at(last))
        --last;
    if (last < 0)
        return std::nullopt;
    const QString value = formatBound(*line.values.at(last), row.indicator);
    const int monthsSince = kSparklineMonths - 1 - int(last);
    line.label = monthsSince == 0
        ? tr("target %1").arg(value)
        : tr("target %1 until %2").arg(value, lastMonth.plus(-monthsSince).label());
    if (line.values.count(line.values.first()) == line.values.size())
        line.values.resize(1); // never changed: a level line
    return line;
}

QList<ChartLine> targetLines(const ScorecardRow &row, const Period &lastMonth)
{
    QList<ChartLine> lines;
    for (qsizetype bound = 0; bound < 2; ++bound) {
        if (const auto line = targetLine(row, bound, lastMonth))
            lines.append(*line);
    }
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

QList<double> drawnBounds(const std::optional<Threshold> &rule)
{
    if (!rule || rule->basis != ThresholdBasis::InPeriod || rule->comparison == Comparison::None)
        return {};
    if (rule->comparison == Comparison::ZeroTolerance)
        return {0};
    QList<double> bounds;
    if (rule->target)
        bounds.append(*rule->target);
    if (rule->comparison == Comparison::Between && rule->targetUpper)
        bounds.append(*rule->targetUpper);
    return bounds;
}

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
        spec.lines = targetLines(row, lastMonth);
        spec.method = tr("Run chart, 24 months. Data to %1.").arg(lastMonth.label());
    }
    spec.altText = tr("Chart of %1 by month. %2").arg(subject, verdictSentence(row));
    return spec;
}

ChartSpec comparisonChart(const QList<const ScorecardRow *> &rows,
                          const QList<Organisation> &providers, const Period &lastMonth)
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
        spec.panels.append({shortNameOf(providers.at(i)),
                            {monthlySeries(*rows.at(i), lastMonth, providers.at(i).code)},
                            targetLines(*rows.at(i), lastMonth)});
    return spec;
}

} // namespace candour
