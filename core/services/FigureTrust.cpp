// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureTrust.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/ImportedTable.h"
#include "core/report/Papers.h"
#include "core/services/BatchService.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureTrust", text);
}

QDate dayOf(const db::BatchInfo &batch)
{
    return QDateTime::fromString(batch.created, Qt::ISODateWithMs).toLocalTime().date();
}

/// Each with the batch that brought it and who loaded that.
Result<QList<FigureVintage>> withBatches(const db::Database &database,
                                         const std::vector<Observation> &figures)
{
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    QHash<qint64, FigureVintage> brought;
    for (const Observation &figure : figures)
        brought.insert(figure.batch.value, {});
    for (const db::BatchInfo &batch : *batches) {
        const auto one = brought.find(batch.id.value);
        if (one == brought.end())
            continue;
        const auto history = batchHistory(database, batch.uid);
        if (!history)
            return fail(history.error());
        one->batch = batch;
        if (!history->isEmpty()) {
            one->by = history->first().author;
            one->reason = history->first().reason;
        }
    }
    QList<FigureVintage> found;
    for (const Observation &figure : figures) {
        FigureVintage vintage = brought.value(figure.batch.value);
        vintage.period = figure.period;
        vintage.figure = figure.figure;
        vintage.sourceRow = figure.sourceRow;
        vintage.sourceColumn = figure.sourceColumn;
        vintage.sourceSheet = figure.sourceSheet;
        found.append(vintage);
    }
    return found;
}

} // namespace

Result<QList<FigureVintage>> vintagesWithin(const db::Database &database,
                                            const Ref<Organisation> &organisation,
                                            const Ref<Indicator> &indicator,
                                            const QString &breakdown, const QDate &from,
                                            const QDate &to)
{
    const auto observations = database.observations();
    auto series = observations.series({{organisation.uid()}, {indicator.uid()}, false});
    if (!series)
        return fail(series.error());
    series->removeIf([&](const db::SeriesInfo &one) { return one.breakdown != breakdown; });
    std::vector<Observation> figures;
    const auto take = [&](const db::SeriesInfo &, std::vector<Observation> &&found) {
        figures = std::move(found); // of the one series there is
    };
    if (auto read = observations.vintages(*series, from, to, take); !read)
        return fail(read.error());
    std::erase_if(figures, [&](const Observation &one) { return one.period.firstDay() < from; });
    return withBatches(database, figures);
}

Result<QList<FigureVintage>> vintagesOf(const db::Database &database,
                                        const Ref<Organisation> &organisation,
                                        const Ref<Indicator> &indicator, const Period &period)
{
    auto found =
        vintagesWithin(database, organisation, indicator, {}, period.firstDay(), period.lastDay());
    if (found) // a quarter's own figure, not those of its months
        found->removeIf([&](const FigureVintage &vintage) { return vintage.period != period; });
    return found;
}

QString vintagePlace(const FigureVintage &vintage)
{
    const db::BatchInfo &batch = vintage.batch;
    if (batch.kind == QLatin1String("sample"))
        return tr("Made-up figures of the sample organisation");
    if (batch.kind == QLatin1String("typed"))
        return tr("Typed");
    const QString sheet = batch.sheet(vintage.sourceSheet);
    if (sheet.isEmpty() && vintage.sourceRow <= 0)
        return batch.sourceFile;
    return QStringLiteral("%1, %2").arg(batch.sourceFile,
                                        filePlace(sheet, vintage.sourceRow, vintage.sourceColumn));
}

QString vintageSentence(const FigureVintage &vintage)
{
    const QString place = vintagePlace(vintage);
    const QString day = shortDate(dayOf(vintage.batch));
    if (vintage.batch.kind == QLatin1String("sample"))
        return place;
    if (vintage.batch.kind == QLatin1String("typed"))
        return vintage.by.isEmpty() ? tr("Typed on %1").arg(day)
                                    : tr("Typed on %1 by %2").arg(day, vintage.by);
    return vintage.by.isEmpty() ? tr("%1, received %2").arg(place, day)
                                : tr("%1, received %2, loaded by %3").arg(place, day, vintage.by);
}

Result<ChangeSet> saveQuality(db::Database &database, DataQuality quality)
{
    auto all = database.records().all<DataQuality>();
    if (!all)
        return fail(all.error());
    for (const DataQuality &old : std::as_const(*all)) {
        if (old.indicator == quality.indicator && old.organisation == quality.organisation
            && old.from == quality.from)
            quality.uid = old.uid;
    }
    // A grade is changed for a reason; the note is it, where there is one.
    const QString reason = quality.note.isEmpty() ? tr("Data graded anew") : quality.note;
    auto command = db::Command::begin(database, {QStringLiteral("quality.save"), {}, reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(quality); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> removeQuality(db::Database &database, const Uid &grade)
{
    auto command = db::Command::begin(
        database, {QStringLiteral("quality.remove"), {}, tr("Grade of the data taken away")});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<DataQuality>(), grade); !done)
        return fail(done.error());
    return (*command)->commit();
}

} // namespace candour
