// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/SubmissionService.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SubmissionService", text);
}

Period monthOf(const Period &period)
{
    return Period::containing(period.lastDay(), PeriodKind::Month);
}

QString placeWords(const SubmissionBook &book, const SubmissionPlace &place)
{
    const int provider = book.providerIndex(place.organisation.uid());
    const QString name = provider < 0 ? QString() : shortNameOf(book.providers[provider]);
    const auto indicator = book.indicators.constFind(place.indicator.uid());
    QStringList words {name};
    if (indicator != book.indicators.cend())
        words.append(indicator->shortName.isEmpty() ? indicator->name : indicator->shortName);
    words.append(place.period.label());
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

/// Whether anything came that somebody could vouch for.
bool hasCome(const SubmissionBook &book, const SubmissionPlace &place)
{
    return std::any_of(book.rows.begin(), book.rows.end(), [&](const SubmissionRow &row) {
        const bool isMeant = book.provider(row).uid == place.organisation.uid()
            && (place.indicator.isNull()
                || (row.indicator == place.indicator && row.period == place.period));
        return isMeant && row.verdict.state != SubmissionState::Missing
            && row.verdict.state != SubmissionState::NotYetDue;
    });
}

Result<void> checkAllCame(const db::Database &database, const QList<SubmissionPlace> &places)
{
    QHash<Period, SubmissionBook> books;
    for (const SubmissionPlace &place : places) {
        const Period month = monthOf(place.period);
        if (!books.contains(month)) {
            auto book = SubmissionService(database).book(month, 1);
            if (!book)
                return fail(book.error());
            books.insert(month, std::move(*book));
        }
        if (!hasCome(books[month], place))
            return fail(ErrorCode::Invalid,
                        tr("%1: nothing has come yet. Nothing was changed.")
                            .arg(placeWords(books[month], place)));
    }
    return {};
}

/// The record of exactly this place, or a new one.
Submission recordOf(const QList<Submission> &all, const SubmissionPlace &place)
{
    for (const Submission &one : all) {
        if (one.organisation == place.organisation && one.indicator == place.indicator
            && one.period == place.period.toText())
            return one;
    }
    Submission made;
    made.organisation = place.organisation;
    made.indicator = place.indicator;
    made.period = place.period.toText();
    return made;
}

Result<ChangeSet> putAll(db::Database &database, const QString &commandId, const QString &reason,
                         const QList<Submission> &submissions)
{
    auto command = db::Command::begin(database, {commandId, {}, reason});
    if (!command)
        return fail(command.error());
    for (const Submission &one : submissions) {
        const bool saysNothing =
            !one.received.isValid() && one.signedOffBy.isEmpty() && one.note.isEmpty();
        if (saysNothing) {
            if (auto done = (*command)->withdraw(recordType<Submission>(), one.uid); !done)
                return fail(done.error());
        } else if (auto put = (*command)->put(one); !put) {
            return fail(put.error());
        }
    }
    return (*command)->commit();
}

} // namespace

Result<ChangeSet> signOffSubmissions(db::Database &database, const QList<SubmissionPlace> &places,
                                     const QString &who, const QString &note)
{
    if (places.isEmpty())
        return fail(ErrorCode::Invalid, tr("Choose first what is to be signed off."));
    if (who.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Say who signs the figures off."));
    if (auto came = checkAllCame(database, places); !came)
        return fail(came.error());
    const auto all = database.records().all<Submission>();
    if (!all)
        return fail(all.error());
    const auto batches = database.observations().batches();
    if (!batches)
        return fail(batches.error());
    QList<Submission> signedOff;
    for (const SubmissionPlace &place : places) {
        Submission one = recordOf(*all, place);
        one.signedOffBy = who.trimmed();
        one.signedOff = database.clock().today();
        one.batch = batches->isEmpty() ? QString() : batches->first().uid.toText(); // newest first
        if (!note.trimmed().isEmpty())
            one.note = note.trimmed();
        signedOff.append(one);
    }
    return putAll(database, QStringLiteral("submission.sign_off"), {}, signedOff);
}

Result<ChangeSet> noteReceived(db::Database &database, const QList<SubmissionPlace> &places,
                               const QDate &day)
{
    if (places.isEmpty())
        return fail(ErrorCode::Invalid, tr("Choose first which figures came on that day."));
    if (day > database.clock().today())
        return fail(ErrorCode::Invalid, tr("That day is still to come."));
    if (auto came = checkAllCame(database, places); !came)
        return fail(came.error());
    const auto all = database.records().all<Submission>();
    if (!all)
        return fail(all.error());
    QList<Submission> noted;
    for (const SubmissionPlace &place : places) {
        Submission one = recordOf(*all, place);
        if (one.received == day)
            continue;
        one.received = day;
        noted.append(one);
    }
    return putAll(database, QStringLiteral("submission.received"), tr("Day of receipt"), noted);
}

Result<ChangeSet> withdrawSignOffs(db::Database &database, const QList<SubmissionPlace> &places)
{
    const auto all = database.records().all<Submission>();
    if (!all)
        return fail(all.error());
    QList<Submission> cleared;
    QSet<Uid> seen;
    const auto clear = [&](Submission one) {
        if (one.signedOffBy.isEmpty() || seen.contains(one.uid))
            return;
        seen.insert(one.uid);
        one.signedOffBy.clear();
        one.signedOff = {};
        one.batch.clear();
        cleared.append(one);
    };
    for (const SubmissionPlace &place : places) {
        const Submission one = recordOf(*all, place);
        if (one.signedOffBy.isEmpty() && !place.indicator.isNull()
            && !recordOf(*all, {place.organisation, {}, monthOf(place.period)})
                    .signedOffBy.isEmpty())
            return fail(ErrorCode::Conflict,
                        tr("This figure was signed off together with all others of its provider "
                           "and month. Choose the month of the provider to take that back."));
        clear(one);
        // A month that is taken back leaves none of its figures signed by itself.
        for (const Submission &own : *all) {
            const auto period = Period::fromText(own.period);
            if (place.indicator.isNull() && own.organisation == place.organisation && period
                && monthOf(*period) == monthOf(place.period))
                clear(own);
        }
    }
    if (cleared.isEmpty())
        return fail(ErrorCode::NotFound, tr("None of these figures is signed off."));
    return putAll(database, QStringLiteral("submission.withdraw"), tr("Sign-off taken back"),
                  cleared);
}

} // namespace candour
