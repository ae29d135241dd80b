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

ChartSpec rowChart(const ScorecardRow &row, const Period &lastMonth, const Organisation &about,
                   const SharedReadings &readings)
{
    ChartSpec line = indicatorChart(row, lastMonth, about);
    const SpcReading *reading = judgedReading(readings, about.uid, row.indicator.uid);
    if (!reading || line.kind != ChartKind::RunLine)
        return line;
    ChartSpec spec = spcChartSpec(*reading, row.indicator, about, kSparklineMonths);
    spec.card.clear();
    // The icon says whether the target will be met; its sentence too has no room here.
    spec.title =
        QCoreApplication::translate("report", "%1, %2. %3")
            .arg(row.indicator.name, shortNameOf(about), readingSentence(*reading, row.indicator));
    return spec;
}

} // namespace candour
