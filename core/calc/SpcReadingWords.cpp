// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SpcReadingWords.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// The context of every text here, also for the translators' tool.
struct Spc {
    Q_DECLARE_TR_FUNCTIONS(Spc)
};

} // namespace

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
