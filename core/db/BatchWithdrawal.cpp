// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace candour::db {

namespace {

/// The series of a batch with the periods it brought. Texts sort in time among periods of one kind
/// only, so the kinds are bounded apart and put together here.
Result<QList<SeriesChange>> seriesOf(const Connection &connection, const Uid &batch)
{
    auto statement = connection.prepare(QStringLiteral(
        "SELECT s.id, o.uid, i.uid, min(b.period), max(b.period) FROM observation b "
        "JOIN series s ON s.id = b.series JOIN organisation o ON o.id = s.organisation "
        "JOIN indicator i ON i.id = s.indicator "
        "WHERE b.batch = (SELECT id FROM batch WHERE uid = ?) "
        "GROUP BY s.id, length(b.period), substr(b.period, 5, 2) ORDER BY s.id"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(batch.toText()); !done)
        return fail(done.error());
    QList<SeriesChange> changes;
    while (statement->next()) {
        const SeriesId series {statement->integer(0)};
        const Period first = Period::fromText(statement->text(3)).value_or(Period());
        const Period last = Period::fromText(statement->text(4)).value_or(Period());
        if (changes.isEmpty() || changes.last().series != series) {
            changes.append({series, Uid::fromText(statement->text(1)),
                            Uid::fromText(statement->text(2)), first, last});
            continue;
        }
        SeriesChange &change = changes.last();
        change.first = std::min(change.first, first);
        change.last = std::max(change.last, last);
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return changes;
}

Result<qint64> idOf(const Connection &connection, const Uid &batch)
{
    auto statement = connection.prepare(QStringLiteral("SELECT id FROM batch WHERE uid = ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(batch.toText()); !done)
        return fail(done.error());
    return statement->next() ? statement->integer(0) : qint64(0);
}

Result<QList<ReportedCount>> restatedBy(const Database &database, const Uid &batch, bool withdrawn,
                                        const QList<SeriesChange> &series)
{
    QList<ReportedCount> restated;
    auto reported = ReportedFigures::read(database);
    if (!reported)
        return fail(reported.error());
    if (reported->isEmpty())
        return restated;
    auto id = idOf(database.connection(), batch);
    if (!id)
        return fail(id.error());
    const QSet<qint64> before = reported->withdrawn();
    QSet<qint64> after = before;
    if (withdrawn)
        after.insert(*id);
    else
        after.remove(*id);
    const auto compare = [&](const ReportedFigure &figure) {
        const Observation *stood = standing(figure.vintages, before);
        const Observation *stands = standing(figure.vintages, after);
        const bool changes =
            stood && stands ? !sameFigure(stood->figure, stands->figure) : stood != stands;
        if (changes && !ReportedFigures::isAsIssued(figure, stands ? &stands->figure : nullptr))
            reported->count(figure, restated);
    };
    for (const SeriesChange &change : series) {
        const SeriesInfo info {change.series, change.organisation, change.indicator, {}};
        // Periods of several kinds lie across each other: a year may end after the last month.
        auto done = reported->visit(info, compare, change.first.firstDay(),
                                    change.last.lastDay().addYears(1));
        if (!done)
            return fail(done.error());
    }
    return restated;
}

Error needsReason(const QList<ReportedCount> &restated, bool withdrawn)
{
    const QString sentence = withdrawn
        ? QCoreApplication::translate(
            "BatchWithdrawal",
            "%1 would change. Withdraw the import in Data with a reason, or type the right figures "
            "with one. Nothing was changed.")
        : QCoreApplication::translate(
            "BatchWithdrawal",
            "%1 would change. Bring the import back in Data with a reason. Nothing was changed.");
    return {ErrorCode::Invalid, sentence.arg(reportedWords(restated))};
}

} // namespace

Result<QList<ReportedCount>> restatedByWithdrawal(const Database &database, const Uid &batch,
                                                  bool withdrawn)
{
    auto series = seriesOf(database.connection(), batch);
    if (!series)
        return fail(series.error());
    return restatedBy(database, batch, withdrawn, *series);
}

Result<void> setBatchWithdrawn(Command &command, const Uid &batch, bool withdrawn)
{
    const Connection &connection = command.database().connection();
    auto changes = seriesOf(connection, batch);
    if (!changes)
        return fail(changes.error());
    if (command.reason().trimmed().isEmpty()) {
        auto restated = restatedBy(command.database(), batch, withdrawn, *changes);
        if (!restated)
            return fail(restated.error());
        if (!restated->isEmpty())
            return fail(needsReason(*restated, withdrawn));
    }
    auto update = connection.prepare(
        QStringLiteral("UPDATE batch SET withdrawn = ? WHERE uid = ? AND withdrawn <> ?"));
    if (!update)
        return fail(update.error());
    if (auto done = update->execute(int(withdrawn), batch.toText(), int(withdrawn)); !done)
        return done;
    const auto state = [](bool on) {
        return QJsonDocument(QJsonObject {{QStringLiteral("withdrawn"), on}})
            .toJson(QJsonDocument::Compact);
    };
    command.addJournalChange({QStringLiteral("batch"), batch,
                              withdrawn ? ChangeAction::Withdraw : ChangeAction::Restore,
                              state(!withdrawn), state(withdrawn)});
    command.addSeriesChanges(*changes);
    return {};
}

} // namespace candour::db
