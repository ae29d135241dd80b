// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/FigureArrivals.h"

#include "core/db/Database.h"
#include "core/db/FigureRows.h"

namespace candour::db {

namespace {

// No numbers: nobody asks here what the figures say.
constexpr auto kSelectArrivals =
    "SELECT period, batch, status FROM observation WHERE series = ? AND period BETWEEN ? AND ? "
    "ORDER BY period, batch";

Result<QSet<qint64>> withdrawnBatches(const Database &database)
{
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    QSet<qint64> withdrawn;
    for (const BatchInfo &batch : *batches) {
        if (batch.withdrawn)
            withdrawn.insert(batch.id.value);
    }
    return withdrawn;
}

} // namespace

Result<void> figureArrivals(
    const Database &database, const QList<SeriesInfo> &series, const QDate &from, const QDate &to,
    const std::function<void(const SeriesInfo &, const std::vector<FigureArrival> &)> &visit)
{
    const auto withdrawn = withdrawnBatches(database);
    if (!withdrawn)
        return fail(withdrawn.error());
    auto statement = BulkStatement::prepare(database.connection(), kSelectArrivals);
    if (!statement)
        return fail(statement.error());
    const QByteArray low = lowestPeriodText(from);
    const QByteArray high = highestPeriodText(to);
    PeriodReader periods;
    std::vector<FigureArrival> found;
    for (const SeriesInfo &info : series) {
        found.clear();
        statement->bind(0, info.id.value);
        statement->bind(1, QByteArrayView(low));
        statement->bind(2, QByteArrayView(high));
        while (statement->next()) {
            const BatchId batch {statement->integer(1)};
            const Period period = periods.read(statement->text(0));
            if (period.isNull() || period.lastDay() < from || period.lastDay() > to)
                continue;
            // Rows come oldest batch first.
            if (found.empty() || found.back().period != period)
                found.push_back({period, {}, {}, {}, FigureStatus::Cleared});
            if (withdrawn->contains(batch.value)) {
                found.back().undone = batch;
                continue;
            }
            if (found.back().first.value == 0)
                found.back().first = batch;
            found.back().inForce = batch;
            found.back().status = FigureStatus(statement->integer(2));
        }
        if (statement->failure())
            return fail(*statement->failure());
        statement->reset();
        std::erase_if(found, [](const FigureArrival &arrival) {
            return arrival.status == FigureStatus::Cleared;
        });
        visit(info, found);
    }
    return {};
}

} // namespace candour::db
