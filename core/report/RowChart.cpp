// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/RowChart.h"

#include "core/calc/SpcReadingWords.h"
#include "core/report/IndicatorChart.h"
#include "core/report/SpcChartSpec.h"

namespace candour {

SpcReadings::SpcReadings(std::vector<SpcReading> readings)
    : m_readings(std::move(readings))
{
    for (size_t i = 0; i < m_readings.size(); ++i)
        m_places.insert({m_readings[i].organisation.uid(), m_readings[i].indicator.uid()}, i);
}

const SpcReading *SpcReadings::find(const Uid &organisation, const Uid &indicator) const
{
    const auto found = m_places.constFind({organisation, indicator});
    return found == m_places.cend() ? nullptr : &m_readings[*found];
}

const SpcReading *judgedReading(const SharedReadings &readings, const Uid &organisation,
                                const Uid &indicator)
{
    const SpcReading *found = readings ? readings->find(organisation, indicator) : nullptr;
    return found && hasSpcChart(*found) ? found : nullptr;
}

std::optional<ChartSpec> controlChart(const ScorecardRow &row, const Organisation &about,
                                      const SharedReadings &readings)
{
    const SpcReading *reading = judgedReading(readings, about.uid, row.indicator.uid);
    if (!reading)
        return std::nullopt;
    ChartSpec spec = spcChartSpec(*reading, row.indicator, about, kSparklineMonths);
    spec.card.clear();
    // The icon says whether the target will be met; its sentence too has no room here.
    spec.title =
        QCoreApplication::translate("report", "%1, %2. %3")
            .arg(row.indicator.name, shortNameOf(about), readingSentence(*reading, row.indicator));
    return spec;
}

ChartSpec rowChart(const ScorecardRow &row, const Period &lastMonth, const Organisation &about,
                   const SharedReadings &readings)
{
    return rowCharts(row, lastMonth, about, readings).first();
}

QList<ChartSpec> rowCharts(const ScorecardRow &row, const Period &lastMonth,
                           const Organisation &about, const SharedReadings &readings)
{
    QList<ChartSpec> charts {indicatorChart(row, lastMonth, about)};
    const std::optional<ChartSpec> control = controlChart(row, about, readings);
    if (!control)
        return charts;
    if (charts.first().kind == ChartKind::RunLine)
        charts.clear(); // the control chart shows the same points, and more
    charts.append(*control);
    return charts;
}

} // namespace candour
