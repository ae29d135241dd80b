// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ScorecardService.h"

#include "core/base/UidSet.h"
#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace candour {

namespace {

/// Figures before the window that totals need: last year's year to date, the sparkline, and the
/// months of the financial year in which the window begins.
constexpr int kMonthsBefore = 24;

QDate firstDayNeeded(const Period &lastMonth, int monthCount)
{
    const int months = std::max(monthCount, kSparklineMonths) + kMonthsBefore;
    return lastMonth.plus(-months).firstDay();
}

void sortByRank(QList<Indicator> &indicators)
{
    static constexpr qint64 kUnranked = 1'000'000;
    std::stable_sort(indicators.begin(), indicators.end(),
                     [](const Indicator &a, const Indicator &b) {
                         const qint64 rankA = a.rank.value_or(kUnranked);
                         const qint64 rankB = b.rank.value_or(kUnranked);
                         return rankA != rankB ? rankA < rankB : a.code < b.code;
                     });
}

template <typename T>
Result<void> read(const db::RecordStore &store, QList<T> &into)
{
    auto found = store.all<T>();
    if (!found)
        return fail(found.error());
    into = std::move(*found);
    return {};
}

} // namespace

Result<ScorecardBooks> ScorecardService::books() const
{
    ScorecardBooks books;
    const db::RecordStore store = m_database.records();
    Result<void> done = read(store, books.organisations);
    if (done)
        done = read(store, books.indicators);
    if (done)
        done = read(store, books.thresholds);
    if (done)
        done = read(store, books.overrides);
    if (done)
        done = read(store, books.dimensionSets);
    if (done)
        done = read(store, books.domains);
    if (done)
        done = read(store, books.grades);
    if (done)
        done = read(store, books.rebases);
    if (done)
        done = read(store, books.chartNotes);
    QList<Profile> profiles;
    if (done)
        done = read(store, profiles);
    if (!done)
        return fail(done.error());
    if (!profiles.isEmpty()) {
        books.overallRule = profiles.first().overallRule;
        books.spcRules = profiles.first().spcRules;
    }
    for (Indicator &indicator : books.indicators)
        completeDimensions(indicator, books.dimensionSets, books.domains);
    sortByRank(books.indicators);
    return books;
}

Result<Scorecard> ScorecardService::scorecard(const ScorecardBooks &books,
                                              const ScorecardRequest &request) const
{
    const auto observations = m_database.observations();
    auto series =
        observations.series({{request.organisation.uid()}, uidsOf(request.indicators), true});
    if (!series)
        return fail(series.error());
    QHash<Uid, std::vector<Observation>> figures;
    auto done = observations.inForce(
        *series, firstDayNeeded(request.lastMonth, request.monthCount), request.lastMonth.lastDay(),
        [&](const db::SeriesInfo &info, std::vector<Observation> &&found) {
            figures.insert(info.indicator, std::move(found));
        });
    if (!done)
        return fail(done.error());

    ScorecardInput input;
    input.organisation = request.organisation;
    input.lastMonth = request.lastMonth;
    input.monthCount = request.monthCount;
    input.quarterCount = request.quarterCount;
    input.yearCount = request.yearCount;
    const QSet<Uid> wanted = uidsOf(request.indicators);
    for (const Indicator &indicator : books.indicators) {
        const auto found = figures.find(indicator.uid);
        if (found == figures.end() && !wanted.contains(indicator.uid))
            continue;
        input.indicators.push_back(indicator);
        input.observations.push_back(found == figures.end() ? std::vector<Observation>()
                                                            : std::move(*found));
    }
    input.thresholds.assign(books.thresholds.begin(), books.thresholds.end());
    input.overrides.assign(books.overrides.begin(), books.overrides.end());
    input.grades.assign(books.grades.begin(), books.grades.end());
    return computeScorecard(input);
}

Result<Matrix> ScorecardService::matrix(const ScorecardBooks &books,
                                        const MatrixRequest &request) const
{
    MatrixInput input;
    input.lastMonth = request.lastMonth;
    input.monthCount = request.monthCount;
    const QSet<Uid> wantedOrganisations = uidsOf(request.organisations);
    QHash<Uid, size_t> organisationPlaces;
    for (const Organisation &organisation : books.organisations) {
        const bool wanted = wantedOrganisations.isEmpty()
            ? isOpenProvider(organisation, request.firstMonth())
            : wantedOrganisations.contains(organisation.uid);
        if (!wanted)
            continue;
        organisationPlaces.insert(organisation.uid, input.organisations.size());
        input.organisations.emplace_back(organisation.uid);
    }
    const auto observations = m_database.observations();
    const QSet<Uid> organisations(organisationPlaces.keyBegin(), organisationPlaces.keyEnd());
    auto series = observations.series({organisations, uidsOf(request.indicators), true});
    if (!series)
        return fail(series.error());
    if (organisations.isEmpty())
        series->clear();

    QSet<Uid> present = uidsOf(request.indicators);
    for (const db::SeriesInfo &info : std::as_const(*series))
        present.insert(info.indicator);
    QHash<Uid, size_t> indicatorPlaces;
    for (const Indicator &indicator : books.indicators) {
        if (!present.contains(indicator.uid))
            continue;
        indicatorPlaces.insert(indicator.uid, input.indicators.size());
        input.indicators.push_back(indicator);
    }
    input.observations.resize(input.organisations.size() * input.indicators.size());
    // A matrix shows the latest figure and the year to date: no sparkline, no year before.
    const QDate from = std::min(request.lastMonth.plus(-request.monthCount).firstDay(),
                                QDate(request.lastMonth.financialYearStart(), 4, 1));
    auto done =
        observations.inForce(*series, from, request.lastMonth.lastDay(),
                             [&](const db::SeriesInfo &info, std::vector<Observation> &&found) {
                                 const size_t place = organisationPlaces.value(info.organisation)
                                         * input.indicators.size()
                                     + indicatorPlaces.value(info.indicator);
                                 input.observations[place] = std::move(found);
                             });
    if (!done)
        return fail(done.error());
    input.thresholds.assign(books.thresholds.begin(), books.thresholds.end());
    input.overrides.assign(books.overrides.begin(), books.overrides.end());
    input.grades.assign(books.grades.begin(), books.grades.end());
    return computeMatrix(input);
}

Result<std::vector<Scorecard>> ScorecardService::across(const ScorecardBooks &books,
                                                        const AcrossRequest &request) const
{
    const auto indicator =
        std::find_if(books.indicators.begin(), books.indicators.end(),
                     [&](const Indicator &one) { return one.uid == request.indicator.uid(); });
    if (indicator == books.indicators.end())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("ScorecardService",
                                                "This measure is no longer in the file."));
    ScorecardInput input;
    input.lastMonth = request.lastMonth;
    input.monthCount = request.monthCount;
    input.quarterCount = 0;
    input.indicators = {*indicator};
    std::copy_if(books.thresholds.begin(), books.thresholds.end(),
                 std::back_inserter(input.thresholds),
                 [&](const Threshold &one) { return one.indicator == request.indicator; });
    std::copy_if(books.overrides.begin(), books.overrides.end(),
                 std::back_inserter(input.overrides),
                 [&](const VerdictOverride &one) { return one.indicator == request.indicator; });
    std::copy_if(books.grades.begin(), books.grades.end(), std::back_inserter(input.grades),
                 [&](const DataQuality &one) { return one.indicator == request.indicator; });
    const auto observations = m_database.observations();
    auto series = observations.series({{}, {request.indicator.uid()}, true});
    if (!series)
        return fail(series.error());
    std::vector<Scorecard> cards;
    auto done = observations.inForce(
        *series, firstDayNeeded(request.lastMonth, request.monthCount), request.lastMonth.lastDay(),
        [&](const db::SeriesInfo &info, std::vector<Observation> &&found) {
            input.organisation = Ref<Organisation>(info.organisation);
            input.observations = {std::move(found)};
            cards.push_back(computeScorecard(input));
        });
    if (!done)
        return fail(done.error());
    return cards;
}

Result<std::vector<Observation>> ScorecardService::series(const Ref<Organisation> &organisation,
                                                          const Ref<Indicator> &indicator) const
{
    const auto observations = m_database.observations();
    auto found = observations.series({{organisation.uid()}, {indicator.uid()}, true});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return std::vector<Observation>();
    return observations.inForce(found->first().id);
}

Result<Period> ScorecardService::lastMonth() const
{
    return m_database.observations().lastPeriod();
}

std::optional<Organisation> organisationByCode(const QList<Organisation> &list, const QString &code)
{
    for (const Organisation &organisation : list) {
        if (organisation.code.compare(code, Qt::CaseInsensitive) == 0)
            return organisation;
    }
    return std::nullopt;
}

} // namespace candour
