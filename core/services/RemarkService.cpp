// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RemarkService.h"

#include "core/base/PersonText.h"
#include "core/calc/MonthSpan.h"
#include "core/calc/ValueWords.h"
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

Result<QHash<qint64, QString>> batchUids(const db::Database &database)
{
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    QHash<qint64, QString> uids;
    for (const db::BatchInfo &batch : *batches)
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
    const auto uids = batchUids(database);
    if (!uids)
        return fail(uids.error());
    QHash<QString, QString> found;
    auto done = observations.inForce(
        *series, {}, {}, [&](const db::SeriesInfo &info, std::vector<Observation> &&figures) {
            for (const Observation &figure : figures)
                found.insert(keyOf(info.indicator, info.breakdown, figure.period.toText()),
                             uids->value(figure.batch.value));
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

/// "Joseph Pell, 12 Sep 2026"; empty where nobody is known to have written it.
QString bylineOf(const db::Database &database, const Comment &comment)
{
    const auto person = database.records().find(comment.author);
    if (!person || !*person)
        return {};
    QStringList words {(*person)->name};
    if (comment.written.isValid())
        words.append(dateWords(comment.written.toLocalTime().date()));
    return words.join(QStringLiteral(", "));
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

/// What is wrong with the words and the rating, whatever they are about.
Result<void> checkWords(const db::Database &database, const VerdictOverride &chosen)
{
    if (chosen.reason.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("A verdict of your own needs a reason: it is printed beside the mark."));
    if (!personFindings(chosen.reason, database.clock().today()).isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("A person could be named in this reason, which is printed and kept for "
                       "good; say it without the person."));
    if (chosen.rag != Rag::Red && chosen.rag != Rag::Amber && chosen.rag != Rag::Green)
        return fail(ErrorCode::Invalid,
                    tr("A verdict of your own is red, amber or green; nothing was changed."));
    return {};
}

/// The figures in force that the verdict is about, whatever their periods.
Result<std::vector<Observation>> judgedSeries(const db::Database &database,
                                              const VerdictOverride &chosen)
{
    const auto observations = database.observations();
    auto series = observations.series(
        {{chosen.organisation.uid()}, {chosen.indicator.uid()}, chosen.breakdown.isEmpty()});
    if (!series)
        return fail(series.error());
    for (const db::SeriesInfo &one : std::as_const(*series)) {
        if (one.breakdown == chosen.breakdown)
            return observations.inForce(one.id);
    }
    return std::vector<Observation>();
}

/// Whether there is such a figure, or could be: one that is missing may be judged, but not green.
Result<void> checkPlace(const db::Database &database, const VerdictOverride &chosen)
{
    const auto organisation = database.records().find(chosen.organisation);
    const auto indicator = database.records().find(chosen.indicator);
    if (!organisation)
        return fail(organisation.error());
    if (!indicator)
        return fail(indicator.error());
    if (!*organisation || !*indicator)
        return fail(ErrorCode::NotFound,
                    tr("The provider or the indicator of this verdict is not in this file any "
                       "more; nothing was changed."));
    const auto period = Period::fromText(chosen.period);
    const bool yearly = chosen.basis != ThresholdBasis::InPeriod;
    if (!period || (yearly && period->kind() == PeriodKind::Day))
        return fail(ErrorCode::Invalid,
                    tr("“%1” is no period that a verdict could be about; nothing was changed.")
                        .arg(chosen.period));
    if (period->firstDay() > database.clock().today())
        return fail(ErrorCode::Invalid,
                    tr("%1 has not begun yet, so there is nothing to judge; nothing was changed.")
                        .arg(period->label()));
    const auto figures = judgedSeries(database, chosen);
    if (!figures)
        return fail(figures.error());
    if (figures->empty())
        return fail(ErrorCode::NotFound,
                    tr("There are no figures of %1 for %2, so there is nothing to judge; nothing "
                       "was changed.")
                        .arg((*indicator)->name, (*organisation)->name));
    const MonthSpan span = yearly ? MonthSpan::yearToDate(*period) : MonthSpan::of(*period);
    const bool received = std::any_of(figures->begin(), figures->end(), [&](const auto &figure) {
        const MonthSpan months = MonthSpan::of(figure.period);
        return months.first <= span.last && span.first <= months.last;
    });
    if (!received && chosen.rag == Rag::Green)
        return fail(ErrorCode::Invalid,
                    tr("Nothing was received for %1, and what is missing is never green; nothing "
                       "was changed.")
                        .arg(period->label()));
    return {};
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

Result<ChangeSet> addToComment(db::Database &database, Comment comment)
{
    comment.text = comment.text.trimmed();
    if (comment.text.isEmpty())
        return ChangeSet();
    const auto all = database.records().all<Comment>();
    if (!all)
        return fail(all.error());
    for (const Comment &old : *all) {
        if (!sameFigure(old, comment))
            continue;
        const QString by = old.author == authorOf(database) ? QString() : bylineOf(database, old);
        comment.text = old.text + (by.isEmpty() ? by : QStringLiteral("\n(%1)").arg(by)) + u'\n'
            + comment.text;
        break;
    }
    return saveComment(database, comment);
}

Result<ChangeSet> saveOverride(db::Database &database, VerdictOverride chosen)
{
    chosen.reason = chosen.reason.trimmed();
    if (auto words = checkWords(database, chosen); !words)
        return fail(words.error());
    if (auto place = checkPlace(database, chosen); !place)
        return fail(place.error());
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
