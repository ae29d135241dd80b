// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureTrust.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

namespace candour {

Result<QList<FigureVintage>> vintagesOf(const db::Database &database,
                                        const Ref<Organisation> &organisation,
                                        const Ref<Indicator> &indicator, const Period &period)
{
    const auto observations = database.observations();
    auto series = observations.series({{organisation.uid()}, {indicator.uid()}, true});
    if (!series)
        return fail(series.error());
    QList<FigureVintage> found;
    if (series->isEmpty())
        return found;
    auto vintages = observations.vintages(series->first().id, period);
    auto batches = observations.batches();
    if (!vintages)
        return fail(vintages.error());
    if (!batches)
        return fail(batches.error());
    for (const Observation &vintage : *vintages) {
        for (const db::BatchInfo &batch : std::as_const(*batches)) {
            if (batch.id == vintage.batch)
                found.append({vintage.figure, batch, vintage.sourceRow, vintage.sourceColumn,
                              vintage.sourceSheet});
        }
    }
    return found;
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
    const QString reason = quality.note.isEmpty()
        ? QCoreApplication::translate("FigureTrust", "Data graded anew")
        : quality.note;
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
        database,
        {QStringLiteral("quality.remove"),
         {},
         QCoreApplication::translate("FigureTrust", "Grade of the data taken away")});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<DataQuality>(), grade); !done)
        return fail(done.error());
    return (*command)->commit();
}

} // namespace candour
