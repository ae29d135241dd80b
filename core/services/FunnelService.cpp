// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FunnelService.h"

#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// Places in the books of those that belong to the funnel.
QHash<Uid, qsizetype> membersOf(const ScorecardBooks &books, const FunnelRequest &request)
{
    const Period first = request.question.span.firstMonth();
    QHash<Uid, qsizetype> places;
    for (qsizetype i = 0; i < books.organisations.size(); ++i) {
        const Organisation &one = books.organisations[i];
        if (request.organisations.isEmpty()
                ? isOpenProvider(one, first)
                : request.organisations.contains(Ref<Organisation>(one.uid)))
            places.insert(one.uid, i);
    }
    return places;
}

} // namespace

Result<FunnelReading> FunnelService::funnel(const ScorecardBooks &books,
                                            const FunnelRequest &request) const
{
    const auto indicator =
        std::find_if(books.indicators.cbegin(), books.indicators.cend(),
                     [&](const Indicator &one) { return one.uid == request.indicator.uid(); });
    if (indicator == books.indicators.cend())
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("FunnelService", "This measure is no longer in the file."));
    const QHash<Uid, qsizetype> places = membersOf(books, request);
    const auto observations = m_database.observations();
    auto found = observations.series({{}, {request.indicator.uid()}, true});
    if (!found)
        return fail(found.error());
    found->removeIf([&](const auto &one) { return !places.contains(one.organisation); });
    std::sort(found->begin(), found->end(), [&](const auto &a, const auto &b) {
        return places.value(a.organisation) < places.value(b.organisation);
    });
    const MonthSpan &span = request.question.span;
    std::vector<FunnelSeries> series;
    auto done = observations.inForce(
        *found, span.firstMonth().firstDay(), span.lastMonth().lastDay(),
        [&](const db::SeriesInfo &info, std::vector<Observation> &&figures) {
            series.push_back({Ref<Organisation>(info.organisation), std::move(figures)});
        });
    if (!done)
        return fail(done.error());
    const ThresholdBook thresholds(books.thresholds);
    const ThresholdChoice ofAll = thresholds.choiceFor(request.indicator, {});
    return readFunnel(*indicator, series, request.question,
                      ofAll.inForce({ThresholdBasis::InPeriod}, span.lastMonth()));
}

} // namespace candour
