// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SpcService.h"

#include "core/base/UidSet.h"
#include "core/calc/NewlySpecial.h"
#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SpcService", text);
}

/// Places in an order: those that are wanted, found by uid.
using Places = QHash<Uid, qsizetype>;

Places organisationPlaces(const ScorecardBooks &books, const SpcRequest &request)
{
    const QSet<Uid> wanted = uidsOf(request.organisations);
    Places places;
    for (qsizetype i = 0; i < books.organisations.size(); ++i) {
        const Organisation &one = books.organisations[i];
        if (wanted.isEmpty() ? isJudged(one) : wanted.contains(one.uid))
            places.insert(one.uid, i);
    }
    return places;
}

Places indicatorPlaces(const ScorecardBooks &books, const SpcRequest &request)
{
    const QSet<Uid> wanted = uidsOf(request.indicators);
    Places places;
    for (qsizetype i = 0; i < books.indicators.size(); ++i) {
        const Uid &uid = books.indicators[i].uid;
        if (wanted.isEmpty() || wanted.contains(uid))
            places.insert(uid, i);
    }
    return places;
}

const Indicator *indicatorIn(const ScorecardBooks &books, const Ref<Indicator> &indicator)
{
    const auto found =
        std::find_if(books.indicators.cbegin(), books.indicators.cend(),
                     [&](const Indicator &one) { return one.uid == indicator.uid(); });
    return found == books.indicators.cend() ? nullptr : &*found;
}

JoinedLine lineOf(const SpcReading &reading)
{
    JoinedLine line {reading.organisation, reading.indicator,       reading.joined,
                     reading.verdict.rag,  reading.chart.variation, reading.chart.assurance,
                     reading.lastPeriod()};
    if (reading.chart.last >= 0)
        line.value = reading.series.values[size_t(reading.chart.last)];
    return line;
}

} // namespace

SpcBooks spcBooks(const ScorecardBooks &books)
{
    return {
        {ThresholdBook(books.thresholds), OverrideBook(books.overrides), QualityBook(books.grades)},
        ChartBook(books.rebases, books.chartNotes),
        books.spcRules};
}

Result<void> SpcService::visit(const ScorecardBooks &books, const SpcRequest &request,
                               const Visitor &visitor) const
{
    const Places organisations = organisationPlaces(books, request);
    const Places indicators = indicatorPlaces(books, request);
    const auto observations = m_database.observations();
    auto series =
        observations.series({uidsOf(request.organisations), uidsOf(request.indicators), true});
    if (!series)
        return fail(series.error());
    series->removeIf([&](const db::SeriesInfo &one) {
        return !organisations.contains(one.organisation) || !indicators.contains(one.indicator);
    });
    std::sort(series->begin(), series->end(), [&](const auto &a, const auto &b) {
        return std::pair(organisations.value(a.organisation), indicators.value(a.indicator))
            < std::pair(organisations.value(b.organisation), indicators.value(b.indicator));
    });
    const SpcBooks rules = spcBooks(books);
    return observations.inForce(
        *series, {}, request.lastMonth.lastDay(),
        [&](const db::SeriesInfo &info, std::vector<Observation> &&found) {
            const Indicator &indicator = books.indicators[indicators.value(info.indicator)];
            SpcReading reading = readSpc(rules, Ref<Organisation>(info.organisation), indicator,
                                         info.breakdown, found, request.lastMonth);
            if (!reading.series.periods.empty())
                visitor({std::move(reading), indicator, found, rules});
        });
}

Result<std::vector<SpcReading>> SpcService::readings(const ScorecardBooks &books,
                                                     const SpcRequest &request) const
{
    std::vector<SpcReading> all;
    auto done =
        visit(books, request, [&](Visited &&one) { all.push_back(std::move(one.reading)); });
    return done ? Result<std::vector<SpcReading>>(std::move(all)) : fail(done.error());
}

Result<std::vector<SpcReading>> SpcService::newlySpecial(const ScorecardBooks &books,
                                                         const SpcRequest &request) const
{
    const Period &month = request.lastMonth;
    std::vector<SpcReading> now;
    std::vector<SpcReading> before;
    auto done = visit(books, request, [&](Visited &&one) {
        SpcReading &reading = one.reading;
        if (!isSpecialIn(reading, month))
            return;
        before.push_back(readSpc(one.rules, reading.organisation, one.indicator, reading.breakdown,
                                 one.figures, month.plus(-1)));
        now.push_back(std::move(reading));
    });
    return done ? Result<std::vector<SpcReading>>(candour::newlySpecial(now, before, month))
                : fail(done.error());
}

Result<SpcReading> SpcService::reading(const ScorecardBooks &books,
                                       const Ref<Organisation> &organisation,
                                       const Ref<Indicator> &indicator, const Period &lastMonth,
                                       const QString &breakdown) const
{
    const Indicator *measure = indicatorIn(books, indicator);
    if (!measure)
        return fail(ErrorCode::NotFound, tr("This measure is no longer in the file."));
    const auto observations = m_database.observations();
    const auto series =
        observations.series({{organisation.uid()}, {indicator.uid()}, breakdown.isEmpty()});
    if (!series)
        return fail(series.error());
    std::vector<Observation> figures;
    for (const db::SeriesInfo &one : *series) {
        if (one.breakdown != breakdown)
            continue;
        auto found = observations.inForce(one.id, {}, lastMonth.lastDay());
        if (!found)
            return fail(found.error());
        figures = std::move(*found);
    }
    return readSpc(spcBooks(books), organisation, *measure, breakdown, figures, lastMonth);
}

Result<std::vector<JoinedLine>> SpcService::joinedLines(const ScorecardBooks &books,
                                                        const SpcRequest &request) const
{
    std::vector<JoinedLine> lines;
    QSet<Ref<Indicator>> headlines;
    auto done = visit(books, request, [&](const Visited &one) {
        if (one.reading.joined == RagSpc::Nothing)
            return;
        lines.push_back(lineOf(one.reading));
        if (one.indicator.headline)
            headlines.insert(one.reading.indicator);
    });
    if (!done)
        return fail(done.error());
    std::stable_sort(lines.begin(), lines.end(), [&](const JoinedLine &a, const JoinedLine &b) {
        const auto rank = [&](const JoinedLine &one) {
            return std::pair(one.joined, !headlines.contains(one.indicator));
        };
        return rank(a) < rank(b);
    });
    return lines;
}

} // namespace candour
