// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SpcReadingWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace candour {

namespace {

/// The context of every text here, also for the translators' tool.
struct Spc {
    Q_DECLARE_TR_FUNCTIONS(Spc)
};

/// The part's latest point that has a value; null for none.
const SpcPoint *latestOf(const SpcChart &chart, const SpcSegment &segment)
{
    for (qsizetype i = segment.first + segment.count; i-- > segment.first;) {
        if (chart.points[size_t(i)].hasValue())
            return &chart.points[size_t(i)];
    }
    return nullptr;
}

qsizetype specialCauses(const SpcChart &chart, const SpcSegment &segment)
{
    const auto first = chart.points.begin() + segment.first;
    return std::count_if(first, first + segment.count,
                         [](const SpcPoint &point) { return point.type != SpcType::CommonCause; });
}

/// Counts and shares are not below zero, nor are shares above 100 %.
std::pair<double, double> possibleValues(const Indicator &indicator)
{
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    switch (indicator.unit) {
    case UnitKind::Proportion:
        return {0, 100};
    case UnitKind::Count:
    case UnitKind::Rate:
    case UnitKind::Ratio:
        return {0, kInfinite};
    default:
        return {-kInfinite, kInfinite};
    }
}

/// The limits themselves stay where the rules have them: a verdict compares values, which lie
/// within.
QString cutLine(const SpcReading &reading, const Indicator &indicator)
{
    const auto isCut = [&](double limit) {
        return !std::isnan(limit) && shownLimit(limit, indicator) != limit;
    };
    const bool any = std::any_of(
        reading.chart.points.begin(), reading.chart.points.end(),
        [&](const SpcPoint &point) { return isCut(point.lower) || isCut(point.upper); });
    if (!any)
        return {};
    return indicator.unit == UnitKind::Proportion
        ? Spc::tr("Limits beyond 0 and 100 % are drawn there, as no value lies beyond.")
        : Spc::tr("Limits below zero are drawn at zero, as no value lies below.");
}

QString limitsText(const SpcPoint &point, const Indicator &indicator)
{
    const QString upper = lineText(shownLimit(point.upper, indicator), indicator, WithUnit::Yes);
    return std::isnan(point.lower)
        ? Spc::tr("up to %1").arg(upper)
        : Spc::tr("%1 to %2")
              .arg(lineText(shownLimit(point.lower, indicator), indicator, WithUnit::Yes), upper);
}

QString linesChangeText(const SpcPoint &before, const SpcPoint &after, bool median,
                        const Indicator &indicator)
{
    const QString centre =
        (median ? Spc::tr("Median %1 becomes %2") : Spc::tr("Mean %1 becomes %2"))
            .arg(lineText(before.centre, indicator, WithUnit::Yes),
                 lineText(after.centre, indicator, WithUnit::Yes));
    if (!before.hasLimits() || !after.hasLimits())
        return centre + u'.';
    return Spc::tr("%1; limits %2 become %3.")
        .arg(centre, limitsText(before, indicator), limitsText(after, indicator));
}

} // namespace

QString lineText(double value, const Indicator &indicator, WithUnit unit)
{
    return decimalsOf(indicator) > 0 ? formatValue(value, indicator, unit) : formatNumber(value, 1);
}

QString partChangeText(const SpcReading &before, const SpcReading &after, size_t part,
                       const Indicator &indicator)
{
    const SpcSegment &segment = before.chart.segments[part];
    const SpcSegment &then = after.chart.segments[part];
    const SpcPoint *latest = latestOf(before.chart, segment);
    const SpcPoint *latestThen = latestOf(after.chart, then);
    const QString causes =
        Spc::tr("Special causes among its %n point(s): %1 become %2.", nullptr, int(segment.count))
            .arg(specialCauses(before.chart, segment))
            .arg(specialCauses(after.chart, then));
    if (!latest || !latestThen)
        return causes;
    return linesChangeText(*latest, *latestThen, before.chart.kind == SpcKind::Run, indicator)
        + u' ' + causes;
}

SpcWording spcWording(const SpcReading &reading, const Indicator &indicator)
{
    SpcWording wording;
    wording.when.reserve(qsizetype(reading.series.periods.size()));
    for (const Period &period : reading.series.periods)
        wording.when.append(period.label());
    wording.number = [indicator](double number, int further) {
        if (further == 0)
            return formatValue(number, indicator, WithUnit::Yes);
        const double unit = std::pow(10, decimalsOf(indicator) + further);
        return formatBound(std::round(number * unit) / unit, indicator);
    };
    std::tie(wording.lowest, wording.highest) = possibleValues(indicator);
    return wording;
}

double shownLimit(double limit, const Indicator &indicator)
{
    const auto [lowest, highest] = possibleValues(indicator);
    return std::isnan(limit) ? limit : std::clamp(limit, lowest, highest);
}

QString readingSentence(const SpcReading &reading, const Indicator &indicator)
{
    return reading.series.unfit == SpcUnfit::None
        ? verdictSentence(reading.chart, spcWording(reading, indicator))
        : unfitSentence(reading.series.unfit);
}

QString unfitSentence(SpcUnfit unfit)
{
    switch (unfit) {
    case SpcUnfit::None:
        break;
    case SpcUnfit::NoNumbers:
        return Spc::tr("Words and yes or no have no control chart.");
    case SpcUnfit::Banded:
        return Spc::tr("Judged by its published band: no limits are computed from its own values.");
    case SpcUnfit::Overlapping:
        return Spc::tr(
            "No limits: these years share months, so that neighbouring points resemble each other "
            "whatever happens, and almost every one would look like a special cause.");
    }
    return {};
}

QString partSentence(const SpcReading &reading, const SpcPart &part)
{
    if (part.rebase.isNull())
        return {};
    // Missing points count, but what lies before the next part is all there is.
    const auto segment = std::find_if(reading.chart.segments.begin(), reading.chart.segments.end(),
                                      [&](const SpcSegment &s) { return s.first == part.first; });
    const int baseline = segment == reading.chart.segments.end()
        ? part.baseline
        : int(std::min<qsizetype>(part.baseline, segment->count));
    if (part.first == 0)
        return Spc::tr("Limits fixed on the first %n point(s): %1", nullptr, baseline)
            .arg(part.reason);
    const QString from = reading.series.periods[size_t(part.first)].label();
    if (baseline == 0)
        return Spc::tr("Limits calculated anew from %1: %2").arg(from, part.reason);
    return Spc::tr("Limits calculated anew from %1, fixed on its first %n point(s): %2", nullptr,
                   baseline)
        .arg(from, part.reason);
}

QStringList readingCard(const SpcReading &reading, const Indicator &indicator)
{
    if (reading.series.unfit != SpcUnfit::None)
        return {unfitSentence(reading.series.unfit)};
    const SpcWording wording = spcWording(reading, indicator);
    if (reading.chart.fault != SpcFault::None)
        return {faultSentence(reading.chart, wording)};
    // By the chart that is drawn: a p chart may have been widened to a p′ chart.
    QStringList lines {reasonSentence({reading.chart.kind, reading.choice.reason})};
    lines += methodCard(reading.chart, wording);
    lines.append(cutLine(reading, indicator));
    for (const SpcPart &part : reading.parts)
        lines.append(partSentence(reading, part));
    lines += chartNotes(reading.chart, wording);
    lines.removeAll(QString());
    return lines;
}

} // namespace candour
