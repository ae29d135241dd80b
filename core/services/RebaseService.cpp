// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RebaseService.h"

#include "core/base/PersonText.h"
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
    return QCoreApplication::translate("RebaseService", text);
}

ChartPlace placeOf(const Rebase &rebase)
{
    return {rebase.organisation, rebase.indicator, rebase.breakdown};
}

Result<void> checkWords(const db::Database &database, const QString &reason)
{
    if (reason.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("Limits are calculated anew for a reason: it is printed under the chart."));
    if (!personFindings(reason, database.clock().today()).isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("A person could be named in this reason, which is printed and kept for "
                       "good; say it without the person."));
    return {};
}

Result<void> checkBaseline(const Rebase &rebase)
{
    if (!rebase.baseline && rebase.from.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("Say from which point the limits are calculated anew, or on how many points "
                       "they are fixed."));
    if (rebase.baseline && *rebase.baseline < kFewestBaselinePoints)
        return fail(ErrorCode::Invalid,
                    tr("Limits are fixed on %1 points or more; %2 are too few to know a process "
                       "by.")
                        .arg(kFewestBaselinePoints)
                        .arg(*rebase.baseline));
    return {};
}

Result<void> checkPeriod(const db::Database &database, const Rebase &rebase)
{
    const auto subject = chartSubject(database, placeOf(rebase));
    if (!subject)
        return fail(subject.error());
    if (rebase.from.isEmpty())
        return {};
    const auto point = pointOf(database, *subject, rebase.from);
    if (!point)
        return fail(point.error());
    if (!rebase.baseline && *point == subject->periods.front())
        return fail(ErrorCode::Invalid,
                    tr("%1 is the first point of this chart, where its limits begin anyway.")
                        .arg(point->label()));
    return {};
}

Result<void> checkTaken(const db::Database &database, const Rebase &rebase)
{
    const auto all = database.records().all<Rebase>();
    if (!all)
        return fail(all.error());
    for (const Rebase &other : *all) {
        if (other.uid == rebase.uid || placeOf(other) != placeOf(rebase)
            || other.from != rebase.from)
            continue;
        const auto period = Period::fromText(other.from);
        return fail(ErrorCode::Conflict,
                    period
                        ? tr("The limits are calculated anew from %1 already (“%2”); change that "
                             "instead.")
                              .arg(period->label(), other.reason)
                        : tr("The limits of the first part are fixed already (“%1”); change that "
                             "instead.")
                              .arg(other.reason));
    }
    return {};
}

} // namespace

Result<ChangeSet> saveRebase(db::Database &database, Rebase rebase)
{
    rebase.reason = rebase.reason.trimmed();
    Result<void> checked = checkWords(database, rebase.reason);
    if (checked)
        checked = checkBaseline(rebase);
    if (checked)
        checked = checkPeriod(database, rebase);
    if (checked)
        checked = checkTaken(database, rebase);
    if (!checked)
        return fail(checked.error());
    auto command = db::Command::begin(database, {QStringLiteral("rebase.save"), {}, rebase.reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(rebase); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<QString> withoutEffect(const db::Database &database, const Rebase &rebase)
{
    const auto subject = chartSubject(database, placeOf(rebase));
    if (!subject)
        return fail(subject.error());
    const std::vector<Period> &periods = subject->periods;
    if (periods.empty() && !rebase.breakdown.isEmpty())
        return tr("Kept, but without effect: %1 has no figures with the breakdown “%2”. Check how "
                  "it is written.")
            .arg(subject->name, rebase.breakdown);
    if (periods.empty())
        return tr("Kept, but without effect until there are figures of %1.").arg(subject->name);
    const auto from = Period::fromText(rebase.from);
    if (!from)
        return QString();
    if (from->firstDay() > periods.back().firstDay())
        return tr("Kept, but without effect until %1 has a point in %2 or later; its latest is "
                  "%3.")
            .arg(subject->name, from->label(), periods.back().label());
    if (!rebase.baseline && from->firstDay() <= periods.front().firstDay())
        return tr("Kept, but without effect: limits begin anyway at %1, the first point of %2.")
            .arg(periods.front().label(), subject->name);
    return QString();
}

Result<QList<KnownRebase>> rebasesOf(const db::Database &database, const ChartPlace &place)
{
    const auto all = database.records().all<Rebase>();
    if (!all)
        return fail(all.error());
    QList<KnownRebase> known;
    for (const Rebase &rebase : *all) {
        const ChartPlace of = placeOf(rebase);
        if (of.indicator != place.indicator || of.breakdown != place.breakdown
            || (!of.organisation.isNull() && of.organisation != place.organisation))
            continue;
        const auto entries = database.journal().about(recordType<Rebase>().id, rebase.uid);
        if (!entries)
            return fail(entries.error());
        known.append({rebase, {}, {}});
        if (entries->isEmpty())
            continue;
        known.last().who = authorWords(database, entries->last().author);
        known.last().when = QDateTime::fromString(entries->last().time, Qt::ISODate);
    }
    const auto day = [](const KnownRebase &one) {
        const auto period = Period::fromText(one.rebase.from);
        return period ? period->firstDay().toJulianDay() : 0; // the first part comes first
    };
    std::stable_sort(known.begin(), known.end(),
                     [&](const KnownRebase &a, const KnownRebase &b) { return day(a) < day(b); });
    return known;
}

Result<ChangeSet> releaseLimits(db::Database &database, const Uid &rebase, const QString &reason)
{
    if (auto words = checkWords(database, reason.trimmed()); !words)
        return fail(words.error());
    auto known = database.records().find(Ref<Rebase>(rebase));
    if (!known)
        return fail(known.error());
    if (!*known || !(*known)->baseline || (*known)->from.isEmpty())
        return fail(ErrorCode::Conflict,
                    tr("There is no part here that is calculated anew and has its limits fixed."));
    (*known)->baseline.reset();
    auto command =
        db::Command::begin(database, {QStringLiteral("rebase.release"), {}, reason.trimmed()});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(**known); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> removeRebase(db::Database &database, const Uid &rebase, const QString &reason)
{
    if (auto words = checkWords(database, reason.trimmed()); !words)
        return fail(words.error());
    auto command =
        db::Command::begin(database, {QStringLiteral("rebase.remove"), {}, reason.trimmed()});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<Rebase>(), rebase); !done)
        return fail(done.error());
    return (*command)->commit();
}

} // namespace candour
