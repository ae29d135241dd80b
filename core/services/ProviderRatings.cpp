// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ProviderRatings.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/ProviderWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

struct ProviderRatings {
    Q_DECLARE_TR_FUNCTIONS(ProviderRatings)
};

bool isSameAnswer(const CqcRating &a, const CqcRating &b)
{
    return a.organisation == b.organisation && a.question == b.question
        && a.published == b.published && a.location.compare(b.location, Qt::CaseInsensitive) == 0;
}

/// What stands against adding them, and in which field; empty when nothing does.
Problem faultOf(const QList<CqcRating> &added, const QList<CqcRating> &held, const QDate &today)
{
    if (added.isEmpty())
        return {{}, ProviderRatings::tr("Choose a rating for at least one question.")};
    const QDate published = added.first().published;
    if (!published.isValid())
        return {QStringLiteral("published"),
                ProviderRatings::tr("Type the date on which CQC published the ratings.")};
    if (published > today)
        return {QStringLiteral("published"),
                ProviderRatings::tr("The date of publication is still to come. Correct it.")};
    for (const CqcRating &rating : added) {
        const auto same = std::find_if(held.begin(), held.end(), [&](const CqcRating &one) {
            return isSameAnswer(one, rating);
        });
        if (same != held.end())
            return {{},
                    ProviderRatings::tr("“%1” is already held for that day: %2. Take it out here, "
                                        "and open the one that is held to correct it.")
                        .arg(wordOf(rating.question), wordOf(same->rating))};
    }
    return {};
}

} // namespace

Result<ChangeSet> addRatings(db::Database &database, const CqcAnswers &answers)
{
    const auto held = database.records().all<CqcRating>();
    if (!held)
        return fail(held.error());
    QList<CqcRating> added;
    for (const auto &answer : answers.ratings) {
        if (!answer)
            continue;
        added.append(*answer);
        added.last().uid = {};
        added.last().organisation = answers.organisation;
        added.last().location = answers.location;
        added.last().published = answers.published();
        added.last().inspected = answers.inspected();
    }
    if (const Problem fault = faultOf(added, *held, database.clock().today());
        !fault.text.isEmpty())
        return fail(ErrorCode::Invalid, fault.text, fault.field);
    auto command = db::Command::begin(database, {QStringLiteral("cqc.add"), {}, {}});
    if (!command)
        return fail(command.error());
    for (const CqcRating &rating : std::as_const(added)) {
        if (const auto put = (*command)->put(rating); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

} // namespace candour
