// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ChartPlace.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartPlace", text);
}

Result<std::vector<Period>> periodsOf(const db::Database &database, const ChartPlace &place)
{
    db::SeriesFilter filter {{}, {place.indicator.uid()}, place.breakdown.isEmpty()};
    if (!place.organisation.isNull())
        filter.organisations = {place.organisation.uid()};
    const auto observations = database.observations();
    auto series = observations.series(filter);
    if (!series)
        return fail(series.error());
    series->removeIf([&](const db::SeriesInfo &one) { return one.breakdown != place.breakdown; });
    std::vector<Period> periods;
    auto done = observations.inForce(
        *series, {}, {}, [&](const db::SeriesInfo &, std::vector<Observation> &&figures) {
            for (const Observation &figure : figures)
                periods.push_back(figure.period);
        });
    if (!done)
        return fail(done.error());
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

} // namespace

Result<ChartSubject> chartSubject(const db::Database &database, const ChartPlace &place)
{
    const auto gone = [] {
        return fail(ErrorCode::NotFound,
                    tr("The provider or the measure of this chart is not in this file any more; "
                       "nothing was changed."));
    };
    const auto indicator = database.records().find(place.indicator);
    if (!indicator)
        return fail(indicator.error());
    if (!*indicator)
        return gone();
    ChartSubject subject {(*indicator)->name, {}};
    if (!place.organisation.isNull()) {
        const auto organisation = database.records().find(place.organisation);
        if (!organisation)
            return fail(organisation.error());
        if (!*organisation)
            return gone();
        subject.name += QStringLiteral(", ") + (*organisation)->name;
    }
    auto periods = periodsOf(database, place);
    if (!periods)
        return fail(periods.error());
    subject.periods = std::move(*periods);
    return subject;
}

Result<Period> pointOf(const db::Database &database, const ChartSubject &subject,
                       const QString &period)
{
    const auto found = Period::fromText(period);
    if (!found)
        return fail(ErrorCode::Invalid,
                    tr("“%1” is no period that a point of this chart could be about; nothing was "
                       "changed.")
                        .arg(period));
    if (found->firstDay() > database.clock().today())
        return fail(ErrorCode::Invalid,
                    tr("%1 has not begun yet, so the chart has no such point; nothing was changed.")
                        .arg(found->label()));
    if (!std::binary_search(subject.periods.begin(), subject.periods.end(), *found))
        return fail(ErrorCode::NotFound,
                    tr("There is no figure of %1 for %2, so the chart has no such point; nothing "
                       "was changed.")
                        .arg(subject.name, found->label()));
    return *found;
}

} // namespace candour
