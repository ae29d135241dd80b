// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// Fixing the limits of a part of a chart on its first points.

#include "core/calc/SpcReadingWords.h"
#include "core/report/Papers.h"
#include "core/report/SpcChartSpec.h"
#include "core/services/FileSession.h"
#include "core/services/SpcService.h"
#include "ui/pages/scorecards/LimitCommands.h"
#include "ui/prompts/UserPrompts.h"

#include <algorithm>

namespace candour {

void LimitCommands::fixOnFirst(const FigurePlace &place, const Period &at, const Period &lastMonth)
{
    const auto reading = chartAt(place, lastMonth);
    if (!reading)
        return;
    const qsizetype point = reading->series.pointOf(at);
    if (point < 0)
        return Q_EMIT failed(tr("The chart has no point about %1.").arg(at.label()));
    const auto part = size_t(reading->chart.points[size_t(point)].segment);
    const auto count = askPoints(*reading, part);
    if (!count)
        return;
    Rebase fixed;
    if (auto known = knownRebase(reading->parts[part])) {
        fixed = std::move(*known);
    } else {
        fixed.organisation = Ref<Organisation>(place.organisation.uid);
        fixed.indicator = Ref<Indicator>(place.indicator.uid);
    }
    fixed.baseline = *count;
    auto rebase = askWhose(std::move(fixed), *reading, part, place, lastMonth);
    if (!rebase)
        return;
    TextRequest request;
    request.title = rebase->organisation.isNull()
        ? tr("Limits fixed on %n point(s), all providers", nullptr, *count)
        : tr("Limits fixed on %n point(s)", nullptr, *count);
    request.label = tr("Why these points stand for the process, as it will be printed");
    request.action = tr("Fix the limits");
    askWhyAndSave(std::move(*rebase), std::move(request));
}

/// On how many; asked again while it is no number that will do.
std::optional<int> LimitCommands::askPoints(const SpcReading &reading, size_t part)
{
    const SpcSegment &segment = reading.chart.segments[part];
    const QString from = reading.series.periods[size_t(segment.first)].label();
    if (segment.count < kFewestBaselinePoints) {
        Q_EMIT failed(tr("Limits are fixed on %1 points or more; this part of the chart, from %2, "
                         "has %3.")
                          .arg(kFewestBaselinePoints)
                          .arg(from)
                          .arg(segment.count));
        return std::nullopt;
    }
    const int now = reading.parts[part].baseline;
    TextRequest request;
    request.title = tr("Fix the limits from %1").arg(from);
    request.label = tr("On how many points, %1 to %2, missing ones included")
                        .arg(kFewestBaselinePoints)
                        .arg(segment.count);
    request.text = QString::number(now > 0 ? now : kFewestBaselinePoints);
    request.action = tr("Show what changes");
    for (;;) {
        const auto typed = m_prompts.textLine(request);
        if (!typed)
            return std::nullopt;
        bool isNumber = false;
        const int count = typed->trimmed().toInt(&isNumber);
        if (isNumber && count >= kFewestBaselinePoints && count <= segment.count)
            return count;
        m_prompts.report({.what = tr("The limits cannot be fixed on “%1” points.").arg(*typed),
                          .means = tr("The limits were not changed."),
                          .todo = tr("Give a whole number from %1 to %2.")
                                      .arg(kFewestBaselinePoints)
                                      .arg(segment.count)});
        request.text = *typed;
    }
}

std::optional<SpcReading> LimitCommands::chartWith(const Rebase &fixed, const FigurePlace &place,
                                                   const Period &lastMonth)
{
    ScorecardBooks books = m_session.books();
    books.rebases.removeIf([&fixed](const Rebase &one) { return one.uid == fixed.uid; });
    books.rebases.append(fixed);
    auto reading = SpcService(m_session.reader())
                       .reading(books, Ref<Organisation>(place.organisation.uid),
                                Ref<Indicator>(place.indicator.uid), lastMonth);
    if (!reading) {
        m_session.reportReadFailure(reading.error());
        return std::nullopt;
    }
    return std::move(*reading);
}

/// Where it is this provider's already, there is nothing to choose but whether.
std::optional<Rebase> LimitCommands::askWhose(Rebase fixed, const SpcReading &reading, size_t part,
                                              const FigurePlace &place, const Period &lastMonth)
{
    const auto then = chartWith(fixed, place, lastMonth);
    if (!then)
        return std::nullopt;
    const bool isItsOwn = !fixed.uid.isNull() && !fixed.organisation.isNull();
    const int count = int(*fixed.baseline);
    Question whose;
    whose.title = tr("Limits fixed on %n point(s)", nullptr, count);
    const QString from = reading.series.periods[size_t(reading.chart.segments[part].first)].label();
    whose.text = isItsOwn
        ? tr("Fix the limits from %1 on the first %n point(s)?", nullptr, count).arg(from)
        : tr("Whose limits from %1 are fixed on the first %n point(s)?", nullptr, count).arg(from);
    whose.detail = tr("Of %1: %2\nPoints that come later no longer move the limits. Reports that "
                      "were issued stay as they are.")
                       .arg(shortNameOf(place.organisation),
                            partChangeText(reading, *then, part, place.indicator));
    if (isItsOwn)
        whose.answers = {tr("Fix the limits")};
    else
        whose.answers = {tr("Only those of %1").arg(shortNameOf(place.organisation)),
                         tr("Those of all providers")};
    const auto chosen = m_prompts.ask(whose);
    if (!chosen)
        return std::nullopt;
    if (isItsOwn)
        return fixed;
    const bool ofAll = *chosen == 1;
    const bool isOfAll = fixed.organisation.isNull();
    if (ofAll != isOfAll)
        fixed.uid = {}; // another record beside the one that all have
    fixed.organisation = ofAll ? Ref<Organisation>() : Ref<Organisation>(place.organisation.uid);
    return fixed;
}

} // namespace candour
