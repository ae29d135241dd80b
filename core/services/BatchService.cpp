// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchService.h"

#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/BatchRecords.h"
#include "core/services/FigureNames.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("BatchService", text);
}

/// What an import was told that names of its file mean goes with it: the answer may have been the
/// reason why it was wrong, and must not be taken unasked from the next file.
Result<void> forgetNames(db::Command &command, const Uid &batch)
{
    const db::Journal journal = command.database().journal();
    const auto history = journal.about(QStringLiteral("batch"), batch);
    if (!history || history->isEmpty())
        return history ? Result<void>() : fail(history.error());
    const auto import = journal.entry(history->first().sequence);
    if (!import)
        return fail(import.error());
    const RecordKind &kind = recordType<SourceName>();
    for (const db::JournalChange &change : import->changes) {
        if (change.kind != kind.id || change.action != ChangeAction::Create)
            continue;
        const auto known = command.database().records().find(kind, change.uid);
        if (!known)
            return fail(known.error());
        if (!*known || (*known)->withdrawn)
            continue;
        if (auto done = command.withdraw(kind, change.uid); !done)
            return done;
    }
    return {};
}

/// What happens to records besides the figures, once those are in or out of force.
using WithRecords = std::function<Result<void>(db::Command &)>;

Result<ChangeSet> setWithdrawn(db::Database &database, const QList<Uid> &batches, bool withdrawn,
                               const QString &reason, const WithRecords &withRecords)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("A reason is needed, so that others can follow what was done. Nothing was "
                       "changed."));
    const auto known = database.observations().batches();
    if (!known)
        return fail(known.error());
    auto command = db::Command::begin(
        database,
        {withdrawn ? QStringLiteral("batch.withdraw") : QStringLiteral("batch.restore"),
         {},
         reason.trimmed()});
    if (!command)
        return fail(command.error());
    for (const Uid &uid : batches) {
        const auto batch = std::find_if(known->begin(), known->end(),
                                        [&](const auto &info) { return info.uid == uid; });
        if (batch == known->end())
            return fail(ErrorCode::NotFound,
                        tr("This import is no longer in the file. Nothing was changed."));
        if (batch->withdrawn == withdrawn)
            continue;
        if (auto done = db::setBatchWithdrawn(**command, uid, withdrawn); !done)
            return fail(done.error());
        if (auto done = withdrawn ? forgetNames(**command, uid) : Result<void>(); !done)
            return fail(done.error());
    }
    if (auto done = withRecords(**command); !done)
        return fail(done.error());
    auto changes = (*command)->commit();
    if (!changes)
        return fail(changes.error());
    // Batches are no records; whoever shows them learns of it in the same way.
    for (const Uid &uid : changes->sequence > 0 ? batches : QList<Uid>())
        changes->records.append({QStringLiteral("batch"),
                                 uid,
                                 withdrawn ? ChangeAction::Withdraw : ChangeAction::Restore,
                                 {}});
    return changes;
}

QHash<QString, QString> peopleByUid(const db::Database &database)
{
    QHash<QString, QString> names;
    const auto people = database.records().all<Person>().value_or(QList<Person>());
    for (const Person &person : people)
        names.insert(person.uid.toText(), person.name);
    return names;
}

} // namespace

Result<ChangeSet> withdrawBatches(db::Database &database, const QList<Uid> &batches,
                                  const QString &reason, CameWithIt records)
{
    // Looked at before anything is changed: afterwards nothing stands for their figures.
    const auto brought = records == CameWithIt::Stays ? Result<QList<BroughtRecord>>()
                                                      : broughtBy(database, batches);
    if (!brought)
        return fail(brought.error());
    return setWithdrawn(database, batches, true, reason,
                        [&](db::Command &command) { return takeBackBrought(command, *brought); });
}

Result<ChangeSet> withdrawBatch(db::Database &database, const Uid &batch, const QString &reason,
                                CameWithIt records)
{
    return withdrawBatches(database, {batch}, reason, records);
}

Result<ChangeSet> restoreBatch(db::Database &database, const Uid &batch, const QString &reason)
{
    return setWithdrawn(database, {batch}, false, reason,
                        [&](db::Command &command) { return bringBackBrought(command, batch); });
}

Result<QList<db::ReportedCount>> restatedBy(const db::Database &database, const QList<Uid> &batches,
                                            bool withdrawn)
{
    QList<db::ReportedCount> all;
    for (const Uid &batch : batches) {
        const auto counts = db::restatedByWithdrawal(database, batch, withdrawn);
        if (!counts)
            return fail(counts.error());
        for (const db::ReportedCount &count : *counts) {
            const auto same =
                std::find_if(all.begin(), all.end(), [&](const db::ReportedCount &other) {
                    return other.report == count.report;
                });
            if (same == all.end())
                all.append(count);
            else
                same->figures += count.figures;
        }
    }
    return all;
}

Result<QList<BatchEvent>> batchHistory(const db::Database &database, const Uid &batch)
{
    const QHash<QString, QString> people = peopleByUid(database);
    const auto entries = database.journal().about(QStringLiteral("batch"), batch);
    if (!entries)
        return fail(entries.error());
    QList<BatchEvent> events;
    for (const db::JournalEntry &entry : *entries) {
        const QJsonObject arguments = QJsonDocument::fromJson(entry.arguments).object();
        for (const db::JournalChange &change : entry.changes)
            events.append({change.action, QDateTime::fromString(entry.time, Qt::ISODateWithMs),
                           people.value(entry.author, entry.author), entry.reason,
                           arguments.value(QLatin1String("refused")).toInteger()});
    }
    return events;
}

Result<QList<BatchFigure>> batchFigures(const db::Database &database, const Uid &batch)
{
    const auto entries = database.journal().about(QStringLiteral("batch"), batch);
    if (!entries)
        return fail(entries.error());
    if (entries->isEmpty())
        return QList<BatchFigure>();
    const auto changes = db::figureChanges(database, entries->first().sequence, batch);
    if (!changes)
        return fail(changes.error());
    FigureNames names(database);
    QList<BatchFigure> figures;
    for (const db::FigureChange &change : *changes)
        figures.append({names.of(change.point), names.value(change.point.indicator, change.before),
                        names.value(change.point.indicator, change.after)});
    return figures;
}

} // namespace candour
