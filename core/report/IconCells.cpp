// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/IconCells.h"

#include "core/calc/spc/SpcWords.h"
#include "core/report/SpcChartSpec.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

} // namespace

QList<Column> iconColumns(double weight)
{
    return {{.title = tr("Variation"), .align = Alignment::Centre, .weight = weight},
            {.title = tr("Assurance"), .align = Alignment::Centre, .weight = weight}};
}

QList<Column> narrowIconColumns(double weight)
{
    return {{.title = tr("Var."), .align = Alignment::Centre, .weight = weight},
            {.title = tr("Ass."), .align = Alignment::Centre, .weight = weight}};
}

QList<Cell> iconCells(const SpcReading *reading)
{
    if (!reading)
        return {Cell {}, Cell {}};
    return {{.icon = iconOf(reading->chart.variation)}, {.icon = iconOf(reading->chart.assurance)}};
}

QList<LegendEntry> iconKey()
{
    return {{Mark::None, QStringLiteral("H, L"), tr("special cause, high or low")},
            {Mark::None, QStringLiteral("P, F, ?"), tr("target met every time, never, by chance")}};
}

QString iconNote(SpcRules rules)
{
    return tr("Variation: a wave is common cause, nothing unusual; H and L are a special "
              "cause with high or low values, blue for better, orange for worse. Assurance: "
              "P meets the target every time as things are, F misses it every time, ? meets "
              "it by chance. Rules of %1.")
        .arg(rulesName(rules));
}

QString iconNote(const Scorecard &scorecard, const SharedReadings &readings)
{
    for (const ScorecardRow &row : scorecard.rows) {
        if (const SpcReading *reading =
                judgedReading(readings, scorecard.organisation.uid(), row.indicator.uid))
            return iconNote(reading->chart.rules);
    }
    return {};
}

} // namespace candour
