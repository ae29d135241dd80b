// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ChartNoteService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/ChartPlace.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartNoteService", text);
}

ChartPlace placeOf(const ChartNote &note)
{
    return {note.organisation, note.indicator, note.breakdown};
}

Result<void> checkTaken(const db::Database &database, const ChartNote &note)
{
    const auto all = database.records().all<ChartNote>();
    if (!all)
        return fail(all.error());
    for (const ChartNote &other : *all) {
        if (other.uid != note.uid && placeOf(other) == placeOf(note) && other.period == note.period
            && other.text == note.text)
            return fail(ErrorCode::Conflict,
                        tr("These words stand at this point already; nothing was changed."));
    }
    return {};
}

} // namespace

Result<ChangeSet> saveChartNote(db::Database &database, ChartNote note)
{
    note.text = note.text.simplified();
    if (note.text.isEmpty())
        return note.uid.isNull() ? Result<ChangeSet>(ChangeSet())
                                 : removeChartNote(database, note.uid);
    const auto subject = chartSubject(database, placeOf(note));
    if (!subject)
        return fail(subject.error());
    if (const auto point = pointOf(database, *subject, note.period); !point)
        return fail(point.error());
    if (auto free = checkTaken(database, note); !free)
        return fail(free.error());
    auto command = db::Command::begin(database, {QStringLiteral("chart_note.save"), {}, {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(note); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> removeChartNote(db::Database &database, const Uid &note)
{
    auto command = db::Command::begin(
        database, {QStringLiteral("chart_note.remove"), {}, tr("Note taken away")});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<ChartNote>(), note); !done)
        return fail(done.error());
    return (*command)->commit();
}

} // namespace candour
