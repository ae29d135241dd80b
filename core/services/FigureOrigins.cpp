// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureOrigins.h"

#include "core/db/Database.h"
#include "core/io/ImportedTable.h"
#include "core/report/Papers.h"
#include "core/services/BatchService.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace candour {

namespace {

constexpr int kMonthsBefore = 2;

/// An import with who loaded it.
struct Loaded {
    db::BatchInfo info;
    QString by;
};

Result<QHash<qint64, Loaded>> loadedBatches(const db::Database &database)
{
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    QHash<qint64, Loaded> loaded;
    for (const db::BatchInfo &batch : *batches) {
        if (batch.kind != QLatin1String("sample"))
            loaded.insert(batch.id.value, {batch, {}});
    }
    return loaded;
}

Result<void> findAuthor(const db::Database &database, Loaded &batch)
{
    const auto history = batchHistory(database, batch.info.uid);
    if (!history)
        return fail(history.error());
    batch.by = history->isEmpty() ? QString() : history->first().author;
    return {};
}

FigureOrigin originOf(const Observation &figure, const Loaded &batch)
{
    FigureOrigin origin;
    origin.period = figure.period;
    origin.batch = batch.info.id.value;
    const bool isTyped = batch.info.kind == QLatin1String("typed");
    origin.file = isTyped ? QCoreApplication::translate("report", "Typed") : batch.info.sourceFile;
    origin.sheet = batch.info.sheet(figure.sourceSheet);
    const QString place = filePlace(origin.sheet, figure.sourceRow, figure.sourceColumn);
    if (!isTyped && figure.sourceRow > 0)
        origin.cell = origin.sheet.isEmpty() ? place : place.section(u'!', -1);
    origin.received =
        QDateTime::fromString(batch.info.created, Qt::ISODateWithMs).toLocalTime().date();
    origin.by = batch.by;
    return origin;
}

} // namespace

Result<QList<FigureOrigin>> figureOrigins(const db::Database &database,
                                          const QList<Organisation> &organisations,
                                          const QList<Indicator> &indicators, const Period &dataTo)
{
    QList<FigureOrigin> origins;
    auto batches = loadedBatches(database);
    if (!batches)
        return fail(batches.error());
    if (batches->isEmpty() || organisations.isEmpty() || dataTo.isNull())
        return origins;
    db::SeriesFilter filter;
    QHash<Uid, qsizetype> order;
    for (const Organisation &organisation : organisations) {
        order.insert(organisation.uid, filter.organisations.size());
        filter.organisations.insert(organisation.uid);
    }
    QHash<Uid, qsizetype> places;
    for (qsizetype i = 0; i < indicators.size(); ++i)
        places.insert(indicators[i].uid, i);
    auto series = database.observations().series(filter);
    if (!series)
        return fail(series.error());
    series->removeIf([&](const db::SeriesInfo &one) { return !places.contains(one.indicator); });
    std::stable_sort(series->begin(), series->end(),
                     [&](const db::SeriesInfo &a, const db::SeriesInfo &b) {
                         return std::pair(order.value(a.organisation), places.value(a.indicator))
                             < std::pair(order.value(b.organisation), places.value(b.indicator));
                     });
    QSet<qint64> used;
    int values = 0; // of one period, so far
    const auto visit = [&](const db::SeriesInfo &one, std::vector<Observation> &&figures) {
        for (size_t i = 0; i < figures.size(); ++i) {
            const Observation &figure = figures[i];
            values = i > 0 && figures[i - 1].period == figure.period ? values + 1 : 1;
            const bool inForce = i + 1 == figures.size() || figures[i + 1].period != figure.period;
            if (!inForce || figure.figure.status == FigureStatus::Cleared)
                continue;
            const auto batch = batches->constFind(figure.batch.value);
            if (batch == batches->cend() || figure.period.lastDay() > dataTo.lastDay())
                continue;
            used.insert(figure.batch.value);
            FigureOrigin origin = originOf(figure, *batch);
            origin.vintage = values;
            const Indicator &indicator = indicators[places.value(one.indicator)];
            origin.indicator = one.indicator;
            origin.indicatorName = narrowName(indicator);
            origin.provider = shortNameOf(organisations[order.value(one.organisation)]);
            origins.append(origin);
        }
    };
    const QDate from = dataTo.plus(-kMonthsBefore).firstDay();
    if (auto done = database.observations().vintages(*series, from, dataTo.lastDay(), visit); !done)
        return fail(done.error());
    for (const qint64 id : std::as_const(used)) {
        if (auto done = findAuthor(database, (*batches)[id]); !done)
            return fail(done.error());
    }
    for (FigureOrigin &origin : origins)
        origin.by = batches->value(origin.batch).by;
    return origins;
}

} // namespace candour
