// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RemarkService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileAuthor.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RemarkService", text);
}

QHash<qint64, QString> batchUids(const db::Database &database)
{
    QHash<qint64, QString> uids;
    const auto batches = database.observations().batches();
    for (const db::BatchInfo &batch : batches ? *batches : QList<db::BatchInfo>())
        uids.insert(batch.id.value, batch.uid.toText());
    return uids;
}

QString keyOf(const Uid &indicator, const QString &breakdown, const QString &period)
{
    return indicator.toText() + u'|' + breakdown + u'|' + period;
}

QString keyOf(const Comment &comment)
{
    return keyOf(comment.indicator.uid(), comment.breakdown, comment.period);
}

/// keyOf() of an organisation's figures to the uid of the batch in force.
Result<QHash<QString, QString>> batchesInForce(const db::Database &database,
                                               const db::SeriesFilter &filter)
{
    const auto observations = database.observations();
    auto series = observations.series(filter);
    if (!series)
        return fail(series.error());
    const QHash<qint64, QString> uids = batchUids(database);
    QHash<QString, QString> found;
    auto done = observations.inForce(
        *series, {}, {}, [&](const db::SeriesInfo &info, std::vector<Observation> &&figures) {
            for (const Observation &figure : figures)
                found.insert(keyOf(info.indicator, info.breakdown, figure.period.toText()),
                             uids.value(figure.batch.value));
        });
    if (!done)
        return fail(done.error());
    return found;
}

bool sameFigure(const Comment &a, const Comment &b)
{
    return a.organisation == b.organisation && a.indicator == b.indicator
        && a.breakdown == b.breakdown && a.period == b.period;
}

bool sameVerdict(const VerdictOverride &a, const VerdictOverride &b)
{
    return a.organisation == b.organisation && a.indicator == b.indicator
        && a.breakdown == b.breakdown && a.period == b.period && a.basis == b.basis;
}

Result<ChangeSet> withdraw(db::Database &database, const RecordKind &kind, const Uid &uid,
                           const QString &command, const QString &reason)
{
    auto begun = db::Command::begin(database, {command, {}, reason});
    if (!begun)
        return fail(begun.error());
    if (auto done = (*begun)->withdraw(kind, uid); !done)
        return fail(done.error());
    return (*begun)->commit();
}

} // namespace

Result<QList<FigureComment>> commentsOf(const db::Database &database,
                                        const Ref<Organisation> &organisation)
{
    auto all = database.records().all<Comment>();
    if (!all)
        return fail(all.error());
    QSet<Uid> indicators;
    QList<FigureComment> comments;
    for (const Comment &comment : std::as_const(*all)) {
        if (comment.organisation != organisation || !comment.breakdown.isEmpty())
            continue;
        comments.append({comment, false});
        indicators.insert(comment.indicator.uid());
    }
    if (comments.isEmpty())
        return comments;
    auto batches = batchesInForce(database, {{organisation.uid()}, indicators, true});
    if (!batches)
        return fail(batches.error());
    for (FigureComment &found : comments)
        found.stale = !found.comment.batch.isEmpty()
            && batches->value(keyOf(found.comment)) != found.comment.batch;
    std::stable_sort(comments.begin(), comments.end(), [](const auto &a, const auto &b) {
        return a.comment.period < b.comment.period;
    });
    return comments;
}

Result<ChangeSet> saveComment(db::Database &database, Comment comment)
{
    auto all = database.records().all<Comment>();
    if (!all)
        return fail(all.error());
    for (const Comment &old : std::as_const(*all)) {
        if (sameFigure(old, comment))
            comment.uid = old.uid;
    }
    comment.text = comment.text.trimmed();
    if (comment.text.isEmpty()) {
        if (comment.uid.isNull())
            return ChangeSet();
        return withdraw(database, recordType<Comment>(), comment.uid,
                        QStringLiteral("comment.remove"), tr("Comment taken away"));
    }
    auto batches = batchesInForce(
        database,
        {{comment.organisation.uid()}, {comment.indicator.uid()}, comment.breakdown.isEmpty()});
    if (!batches)
        return fail(batches.error());
    comment.batch = batches->value(keyOf(comment));
    comment.author = authorOf(database);
    comment.written = database.clock().now();
    auto command = db::Command::begin(database, {QStringLiteral("comment.save"), {}, {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(comment); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> saveOverride(db::Database &database, VerdictOverride chosen)
{
    chosen.reason = chosen.reason.trimmed();
    if (chosen.reason.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("A verdict of your own needs a reason: it is printed beside the mark."));
    auto all = database.records().all<VerdictOverride>();
    if (!all)
        return fail(all.error());
    for (const VerdictOverride &old : std::as_const(*all)) {
        if (sameVerdict(old, chosen))
            chosen.uid = old.uid;
    }
    auto command =
        db::Command::begin(database, {QStringLiteral("verdict.override"), {}, chosen.reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(chosen); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> removeOverride(db::Database &database, const Uid &chosen)
{
    return withdraw(database, recordType<VerdictOverride>(), chosen,
                    QStringLiteral("verdict.computed"), tr("The computed verdict stands again"));
}

} // namespace candour
