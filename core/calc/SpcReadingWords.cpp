// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SpcReadingWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

QString limitsText(const SpcPoint &point, const Indicator &indicator)
{
    const QString upper = lineText(point.upper, indicator, WithUnit::Yes);
    return std::isnan(point.lower)
        ? Spc::tr("up to %1").arg(upper)
        : Spc::tr("%1 to %2").arg(lineText(point.lower, indicator, WithUnit::Yes), upper);
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
    wording.number = [indicator](double number) {
        return formatValue(number, indicator, WithUnit::Yes);
    };
    return wording;
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
    if (part.first == 0)
        return Spc::tr("Limits fixed on the first %n point(s): %1", nullptr, part.baseline)
            .arg(part.reason);
    const QString from = reading.series.periods[size_t(part.first)].label();
    if (part.baseline == 0)
        return Spc::tr("Limits calculated anew from %1: %2").arg(from, part.reason);
    return Spc::tr("Limits calculated anew from %1, fixed on its first %n point(s): %2", nullptr,
                   part.baseline)
        .arg(from, part.reason);
}

QStringList readingCard(const SpcReading &reading, const Indicator &indicator)
{
    if (reading.series.unfit != SpcUnfit::None)
        return {unfitSentence(reading.series.unfit)};
    const SpcWording wording = spcWording(reading, indicator);
    if (reading.chart.fault != SpcFault::None)
        return {faultSentence(reading.chart, wording)};
    QStringList lines {reasonSentence(reading.choice)};
    lines += methodCard(reading.chart, wording);
    for (const SpcPart &part : reading.parts)
        lines.append(partSentence(reading, part));
    lines += chartNotes(reading.chart, wording);
    lines.removeAll(QString());
    return lines;
}

} // namespace candour
