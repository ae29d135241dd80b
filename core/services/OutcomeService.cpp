// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OutcomeService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

namespace candour {

namespace {

/// The latest annual figure may have ended two years ago; it is compared with the one before.
constexpr int kMonthsBack = 36;

bool isComparedWith(const Organisation &organisation)
{
    return organisation.type == OrganisationType::England
        || organisation.type == OrganisationType::Region;
}

/// Whose figures the scope asks for, and theirs with whom these are compared.
QSet<Uid> organisationsOf(const ScorecardBooks &books, const OutcomeRequest &request)
{
    QSet<Uid> wanted;
    for (const Organisation &one : books.organisations) {
        const bool inScope = request.scope == OutcomeScope::OneProvider
            ? one.uid == request.provider.uid()
            : one.type == OrganisationType::Own || one.type == OrganisationType::Provider;
        if (inScope || isComparedWith(one))
            wanted.insert(one.uid);
        for (const OrganisationMember &member : one.members)
            wanted.insert(member.member.uid());
    }
    return wanted;
}

QSet<Uid> indicatorsOf(const ScorecardBooks &books)
{
    QSet<Uid> wanted;
    for (const Indicator &one : books.indicators) {
        if (!one.domains.isEmpty() || !one.frameworkIndicator.isNull())
            wanted.insert(one.uid);
    }
    return wanted;
}

} // namespace

Result<QList<FrameworkIndicator>> OutcomeService::framework() const
{
    return m_database.records().all<FrameworkIndicator>();
}

Result<Outcomes> OutcomeService::outcomes(const ScorecardBooks &books,
                                          const QList<FrameworkIndicator> &framework,
                                          const OutcomeRequest &request) const
{
    OutcomesInput input;
    input.lastMonth = request.lastMonth;
    input.scope = request.scope;
    input.provider = request.provider;
    input.frameworkYear = request.frameworkYear;
    input.domains = books.domains;
    input.framework = framework;
    input.indicators = books.indicators;
    input.organisations = books.organisations;
    input.thresholds.assign(books.thresholds.begin(), books.thresholds.end());
    input.overrides.assign(books.overrides.begin(), books.overrides.end());
    input.grades.assign(books.grades.begin(), books.grades.end());
    const QSet<Uid> organisations = organisationsOf(books, request);
    const QSet<Uid> indicators = indicatorsOf(books);
    if (!request.lastMonth.isNull() && !organisations.isEmpty() && !indicators.isEmpty()) {
        const auto observations = m_database.observations();
        auto series = observations.series({organisations, indicators, true});
        if (!series)
            return fail(series.error());
        auto done = observations.inForce(
            *series, request.lastMonth.plus(-kMonthsBack).firstDay(), request.lastMonth.lastDay(),
            [&](const db::SeriesInfo &info, std::vector<Observation> &&found) {
                if (!found.empty())
                    input.observations.insert({info.organisation, info.indicator},
                                              std::move(found));
            });
        if (!done)
            return fail(done.error());
    }
    return computeOutcomes(input);
}

Result<ChangeSet> saveBoardMember(db::Database &database, const Uid &domain,
                                  const Ref<Person> &person)
{
    auto found = database.records().find(Ref<Domain>(domain));
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("OutcomeService",
                                                "The domain is not in this file any more."));
    auto command = db::Command::begin(database, {QStringLiteral("domain.member"), {}, {}});
    if (!command)
        return fail(command.error());
    Domain changed = **found;
    changed.boardMember = person;
    if (auto put = (*command)->put(changed); !put)
        return fail(put.error());
    return (*command)->commit();
}

} // namespace candour
