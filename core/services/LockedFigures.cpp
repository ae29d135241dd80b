// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/LockedFigures.h"

#include "core/db/Database.h"

#include <algorithm>

namespace candour {

namespace {

using Entries = QHash<std::pair<Uid, Uid>, QHash<Period, Figure>>;

/// What the entries say, by organisation and indicator.
Entries readEntries(const QList<EnteredFigure> &entries, std::span<const Indicator> indicators)
{
    Entries read;
    for (const EnteredFigure &entry : entries) {
        const auto indicator =
            std::find_if(indicators.begin(), indicators.end(),
                         [&](const Indicator &i) { return i.uid == entry.indicator.uid(); });
        if (indicator == indicators.end())
            continue;
        const auto period = entry.period.kind() == PeriodKind::Month
            ? ownPeriodEnding(entry.period, *indicator)
            : std::optional(entry.period);
        const auto figure = figureFromText(entry.text, *indicator);
        if (period && figure)
            read[{entry.organisation.uid(), entry.indicator.uid()}].insert(*period, *figure);
    }
    return read;
}

bool stands(const Observation *now, const Figure &figure)
{
    return now ? sameFigure(now->figure, figure) : figure.status == FigureStatus::Cleared;
}

} // namespace

Result<LockedFigures> lockedFigures(const db::Database &database, const Uid &organisation,
                                    const QDate &from)
{
    auto reported = db::ReportedFigures::read(database);
    if (!reported)
        return fail(reported.error());
    LockedFigures locked;
    if (reported->isEmpty())
        return locked;
    const auto series = database.observations().series({{organisation}, {}, true});
    if (!series)
        return fail(series.error());
    for (const db::SeriesInfo &info : *series) {
        const auto add = [&](const db::ReportedFigure &figure) {
            const db::IssuedReport &report = reported->reports()[figure.issues.front().report];
            const Observation *now = db::standing(figure.vintages, reported->withdrawn());
            const bool restated =
                !db::ReportedFigures::isAsIssued(figure, now ? &now->figure : nullptr);
            locked.insert({info.indicator, figure.period},
                          {report.number, report.title, figure.issues.front().figure, restated});
        };
        if (auto done = reported->visit(info, add, from); !done)
            return fail(done.error());
    }
    return locked;
}

Result<QList<db::ReportedCount>> restatedByEntry(const db::Database &database,
                                                 const QList<EnteredFigure> &entries,
                                                 std::span<const Indicator> indicators)
{
    QList<db::ReportedCount> counts;
    auto reported = db::ReportedFigures::read(database);
    if (!reported)
        return fail(reported.error());
    if (reported->isEmpty())
        return counts;
    const Entries read = readEntries(entries, indicators);
    db::SeriesFilter filter;
    for (auto it = read.cbegin(); it != read.cend(); ++it) {
        filter.organisations.insert(it.key().first);
        filter.indicators.insert(it.key().second);
    }
    const auto series = database.observations().series(filter);
    if (!series)
        return fail(series.error());
    for (const db::SeriesInfo &info : *series) {
        const QHash<Period, Figure> typed = read.value({info.organisation, info.indicator});
        const auto compare = [&](const db::ReportedFigure &figure) {
            const auto entry = typed.constFind(figure.period);
            if (entry == typed.cend())
                return;
            const Observation *now = db::standing(figure.vintages, reported->withdrawn());
            if (!stands(now, *entry) && !db::ReportedFigures::isAsIssued(figure, &*entry))
                reported->count(figure, counts);
        };
        if (typed.isEmpty())
            continue;
        if (auto done = reported->visit(info, compare); !done)
            return fail(done.error());
    }
    return counts;
}

} // namespace candour
