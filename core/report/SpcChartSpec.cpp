// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/SpcChartSpec.h"

#include "core/calc/NumberText.h"
#include "core/calc/SpcReadingWords.h"
#include "core/report/ChartNumber.h"
#include "core/report/ChartWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// Which point of the reading stands at each period of the axis; -1: none.
using Places = std::vector<qsizetype>;

Places latestPoints(const SpcReading &reading, qsizetype most)
{
    const auto count = qsizetype(reading.chart.points.size());
    Places places;
    for (qsizetype i = std::max<qsizetype>(0, count - most); i < count; ++i)
        places.push_back(i);
    return places;
}

bool hasDenominators(SpcKind kind)
{
    return kind == SpcKind::P || kind == SpcKind::PPrime || kind == SpcKind::U
        || kind == SpcKind::UPrime;
}

/// "1 of 3": the limits of these charts follow the second number.
QString partsOf(const SpcReading &reading, qsizetype place)
{
    const auto at = size_t(place);
    if (!hasDenominators(reading.chart.kind) || at >= reading.series.denominators.size())
        return {};
    return tr("%1 of %2")
        .arg(plainNumber(reading.series.numerators[at]),
             plainNumber(reading.series.denominators[at]));
}

ChartSeries valuesOf(const SpcReading &reading, const Places &places, const Indicator &indicator,
                     const Organisation &about)
{
    const SpcWording wording = spcWording(reading, indicator);
    const QString series = seriesText(about.code, indicator.code, reading.breakdown);
    ChartSeries values {.name = shortNameOf(about), .points = {}};
    for (const qsizetype place : places) {
        ChartPoint point;
        const SpcPoint *found = place < 0 ? nullptr : &reading.chart.points[size_t(place)];
        if (found && found->hasValue()) {
            point.value = found->value;
            point.text = formatValue(found->value, indicator);
            point.provisional = reading.series.statuses[size_t(place)] == FigureStatus::Provisional;
            point.mark = markOf(found->type);
            point.parts = partsOf(reading, place);
            if (found->type != SpcType::CommonCause)
                point.verdict = pointSentence(reading.chart, place, wording);
            point.source =
                FigureSource::ofSeries(series, reading.series.periods[size_t(place)].toText());
        }
        values.points.append(point);
    }
    return values;
}

/// One number of each point as a line; none where no point has it.
void appendLine(QList<ChartLine> &lines, const SpcReading &reading, const Places &places,
                ChartLineRole role, double SpcPoint::*number, const QString &label,
                const Indicator &indicator)
{
    ChartLine line {role, label, {}};
    bool any = false;
    for (const qsizetype place : places) {
        double found = place < 0 ? kNoNumber : reading.chart.points[size_t(place)].*number;
        if (role == ChartLineRole::UpperLimit || role == ChartLineRole::LowerLimit)
            found = shownLimit(found, indicator);
        const auto value = chartNumber(found);
        line.values.append(value);
        any = any || value;
    }
    if (any)
        lines.append(line);
}

/// Puts into each label what the line comes to in the end.
void nameLines(QList<ChartLine> &lines, const ChartSpec &spec, const Indicator &indicator)
{
    for (ChartLine &line : lines) {
        const auto last = std::find_if(line.values.rbegin(), line.values.rend(),
                                       [](const auto &value) { return value.has_value(); });
        line.label =
            line.label.arg(line.role == ChartLineRole::Target ? formatBound(**last, indicator)
                                                              : lineNumber(line, **last, spec));
    }
}

/// "limits from 36 points, the last 24 shown"; limits that are those of a part alone, or fixed, are
/// not said to come from all.
QString pointsText(const SpcReading &reading, size_t drawn)
{
    const size_t all = reading.chart.points.size() - size_t(reading.series.missing);
    const SpcSegment &latest = reading.chart.segments.back();
    const bool limits = reading.chart.kind != SpcKind::Run;
    QString text = drawn >= reading.chart.points.size() ? tr("%1 points").arg(all)
        : limits && reading.parts.size() == 1 && reading.parts.front().baseline == 0
        ? tr("limits from %1 points, the last %2 shown").arg(all).arg(drawn)
        : tr("%1 points, the last %2 shown").arg(all).arg(drawn);
    if (limits && latest.few)
        text += tr("; trial limits, of fewer than %1 points").arg(kSpcFewPoints);
    return text;
}

QList<ChartLine> linesOf(const SpcReading &reading, const Places &places,
                         const Indicator &indicator)
{
    const bool isRun = reading.chart.kind == SpcKind::Run;
    QList<ChartLine> lines;
    appendLine(lines, reading, places, ChartLineRole::Target, &SpcPoint::target, tr("target %1"),
               indicator);
    appendLine(lines, reading, places, ChartLineRole::UpperLimit, &SpcPoint::upper, tr("upper %1"),
               indicator);
    appendLine(lines, reading, places, ChartLineRole::Mean, &SpcPoint::centre,
               isRun ? tr("median %1") : tr("mean %1"), indicator);
    appendLine(lines, reading, places, ChartLineRole::LowerLimit, &SpcPoint::lower, tr("lower %1"),
               indicator);
    return lines;
}

/// Where the point is drawn; -1: before the axis begins.
qsizetype slotOf(const Places &places, qsizetype point)
{
    const auto found = std::find(places.begin(), places.end(), point);
    return found == places.end() ? -1 : qsizetype(found - places.begin());
}

QList<ChartBreak> breaksOf(const SpcReading &reading, const Places &places)
{
    QList<ChartBreak> breaks;
    for (const SpcPart &part : reading.parts) {
        const qsizetype slot = part.first == 0 ? 0 : slotOf(places, part.first);
        if (slot > 0) // the first part drawn needs no mark
            breaks.append({slot, part.reason});
    }
    return breaks;
}

QList<ChartBand> baselinesOf(const SpcReading &reading, const Places &places)
{
    QList<ChartBand> bands;
    for (const SpcPart &part : reading.parts) {
        if (part.baseline <= 0)
            continue;
        const qsizetype last = slotOf(places, part.first + part.baseline - 1);
        if (last >= 0)
            bands.append(
                {std::max<qsizetype>(0, slotOf(places, part.first)), last, tr("baseline")});
    }
    return bands;
}

QList<ChartFlag> flagsOf(const SpcReading &reading, const Places &places)
{
    QList<ChartFlag> flags;
    for (const SpcPin &pin : reading.notes) {
        const qsizetype slot = slotOf(places, pin.point);
        if (slot >= 0)
            flags.append(
                {int(flags.size()) + 1, slot,
                 tr("%1: %2").arg(reading.series.periods[size_t(pin.point)].label(), pin.text)});
    }
    return flags;
}

QList<ChartPeriod> axisOf(const SpcReading &reading, const Places &places)
{
    QList<Period> periods;
    for (const qsizetype place : places)
        periods.append(reading.series.periods[size_t(place)]);
    return chartPeriods(periods);
}

} // namespace

bool hasSpcChart(const SpcReading &reading)
{
    return reading.series.unfit == SpcUnfit::None && reading.chart.fault == SpcFault::None
        && qsizetype(reading.chart.points.size()) - reading.series.missing >= kFewestSpcPoints;
}

ChartSpec spcChartSpec(const SpcReading &reading, const Indicator &indicator,
                       const Organisation &about, qsizetype mostPoints)
{
    const Places places = latestPoints(reading, mostPoints);
    const SpcWording wording = spcWording(reading, indicator);
    const QString subject = tr("%1, %2").arg(indicator.name, shortNameOf(about));
    QString verdict = readingSentence(reading, indicator);
    if (const QString assurance = assuranceSentence(reading.chart, wording); !assurance.isEmpty())
        verdict += u' ' + assurance;

    ChartSpec spec;
    spec.kind = ChartKind::Spc;
    spec.title = tr("%1. %2").arg(subject, verdict);
    spec.method = tr("%1, %2; rules of %3. Data to %4.")
                      .arg(kindName(reading.chart.kind), pointsText(reading, places.size()),
                           rulesName(reading.chart.rules), reading.lastPeriod().label());
    spec.unit = unitText(indicator);
    spec.decimals = decimalsOf(indicator);
    spec.altText = tr("Control chart of %1. %2").arg(subject, verdict);
    spec.periods = axisOf(reading, places);
    spec.series = {valuesOf(reading, places, indicator, about)};
    spec.lines = linesOf(reading, places, indicator);
    nameLines(spec.lines, spec, indicator);
    spec.breaks = breaksOf(reading, places);
    spec.bands = baselinesOf(reading, places);
    spec.flags = flagsOf(reading, places);
    spec.variation = iconOf(reading.chart.variation);
    spec.assurance = iconOf(reading.chart.assurance);
    spec.card = readingCard(reading, indicator);
    return spec;
}

ChartSpec spcPanels(std::span<const SpcPanelSource> sources, const Indicator &indicator,
                    qsizetype mostPoints)
{
    ChartSpec spec;
    spec.kind = ChartKind::SmallMultiples;
    std::vector<Period> axis;
    for (const SpcPanelSource &source : sources)
        axis.insert(axis.end(), source.reading->series.periods.begin(),
                    source.reading->series.periods.end());
    std::sort(axis.begin(), axis.end());
    axis.erase(std::unique(axis.begin(), axis.end()), axis.end());
    if (qsizetype(axis.size()) > mostPoints)
        axis.erase(axis.begin(), axis.end() - mostPoints);
    if (axis.empty())
        return spec;

    spec.title = tr("%1, provider by provider").arg(indicator.name);
    spec.method = tr("Control charts on one scale, each with its own limits; rules of %1. Data to "
                     "%2.")
                      .arg(rulesName(sources.front().reading->chart.rules), axis.back().label());
    spec.unit = unitText(indicator);
    spec.decimals = decimalsOf(indicator);
    spec.altText = tr("Small control charts of %1, one for each of %2 providers.")
                       .arg(indicator.name)
                       .arg(sources.size());
    spec.periods = chartPeriods(QList<Period>(axis.begin(), axis.end()));
    for (const SpcPanelSource &source : sources) {
        const SpcReading &reading = *source.reading;
        Places places;
        for (const Period &period : axis)
            places.push_back(reading.series.pointOf(period));
        ChartPanel panel {shortNameOf(source.organisation),
                          {valuesOf(reading, places, indicator, source.organisation)},
                          linesOf(reading, places, indicator)};
        panel.breaks = breaksOf(reading, places);
        panel.variation = iconOf(reading.chart.variation);
        panel.assurance = iconOf(reading.chart.assurance);
        spec.panels.append(panel);
    }
    for (ChartPanel &panel : spec.panels)
        nameLines(panel.lines, spec, indicator);
    return spec;
}

Sparkline markedSparkline(const ScorecardRow &row, const SpcReading *reading,
                          const Period &lastMonth)
{
    Sparkline spark = sparklineOf(row);
    if (!reading || !hasSpcChart(*reading))
        return spark;
    const Period first = lastMonth.plus(1 - kSparklineMonths);
    for (int month = 0; month < kSparklineMonths; ++month) {
        const qsizetype point = reading->series.pointOf(first.plus(month));
        spark.marks.append(point < 0 ? PointMark::Common
                                     : markOf(reading->chart.points[size_t(point)].type));
    }
    return spark;
}

SpcIcon iconOf(SpcVariation variation)
{
    switch (variation) {
    case SpcVariation::CommonCause:
        return SpcIcon::CommonCause;
    case SpcVariation::ImprovementHigh:
        return SpcIcon::ImprovementHigh;
    case SpcVariation::ImprovementLow:
        return SpcIcon::ImprovementLow;
    case SpcVariation::ConcernHigh:
        return SpcIcon::ConcernHigh;
    case SpcVariation::ConcernLow:
        return SpcIcon::ConcernLow;
    case SpcVariation::NeutralHigh:
        return SpcIcon::NeutralHigh;
    case SpcVariation::NeutralLow:
        return SpcIcon::NeutralLow;
    case SpcVariation::None:
        break;
    }
    return SpcIcon::None;
}

SpcIcon iconOf(SpcAssurance assurance)
{
    switch (assurance) {
    case SpcAssurance::Pass:
        return SpcIcon::Pass;
    case SpcAssurance::Fail:
        return SpcIcon::Fail;
    case SpcAssurance::HitAndMiss:
        return SpcIcon::HitAndMiss;
    case SpcAssurance::None:
        break;
    }
    return SpcIcon::None;
}

PointMark markOf(SpcType type)
{
    switch (type) {
    case SpcType::Improvement:
        return PointMark::Improvement;
    case SpcType::Concern:
        return PointMark::Concern;
    case SpcType::NeutralHigh:
        return PointMark::NeutralHigh;
    case SpcType::NeutralLow:
        return PointMark::NeutralLow;
    case SpcType::CommonCause:
        break;
    }
    return PointMark::Common;
}

} // namespace candour
