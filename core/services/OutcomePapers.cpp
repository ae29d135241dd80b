// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OutcomePapers.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OutcomePapers", text);
}

QString whoseText(const ScorecardBooks &books, const OutcomeRequest &request)
{
    if (request.scope == OutcomeScope::AllProviders)
        return tr("all providers");
    for (const Organisation &one : books.organisations) {
        if (request.scope == OutcomeScope::OneProvider && one.uid == request.provider.uid())
            return one.name;
        if (request.scope == OutcomeScope::Ours && one.type == OrganisationType::Own)
            return tr("%1; where it has none, of the provider in the worst position").arg(one.name);
    }
    return {};
}

} // namespace

QHash<Uid, QString> boardMembers(const QList<Domain> &domains, const QList<Person> &people)
{
    QHash<Uid, QString> members;
    for (const Domain &domain : domains) {
        for (const Person &person : people) {
            if (person.uid == domain.boardMember.uid())
                members.insert(domain.uid,
                               person.post.isEmpty()
                                   ? person.name
                                   : person.name + QStringLiteral(", ") + person.post);
        }
    }
    return members;
}

Result<OutcomesPaper> outcomesPaper(const db::Database &database, const ScorecardBooks &books,
                                    const OutcomeRequest &outcomes, const PaperRequest &request)
{
    const OutcomeService service(database);
    auto frame = PaperService(database).frame(request);
    auto framework = service.framework();
    auto people = database.records().all<Person>();
    if (!frame)
        return fail(frame.error());
    if (!framework)
        return fail(framework.error());
    if (!people)
        return fail(people.error());
    auto computed = service.outcomes(books, *framework, outcomes);
    if (!computed)
        return fail(computed.error());
    OutcomesPaper paper;
    paper.frame = *frame;
    paper.outcomes = std::move(*computed);
    paper.organisations = books.organisations;
    paper.thresholds = books.thresholds;
    paper.boardMembers = boardMembers(books.domains, *people);
    paper.whose = whoseText(books, outcomes);
    return paper;
}

Result<DomainReportInput> domainReport(const db::Database &database, const ScorecardBooks &books,
                                       const QString &code, const PaperRequest &request)
{
    const auto domain = std::find_if(books.domains.begin(), books.domains.end(),
                                     [&](const Domain &one) { return one.code == code; });
    if (domain == books.domains.end())
        return fail(ErrorCode::NotFound, tr("There is no domain “%1” in this file.").arg(code));
    PaperRequest asked = request;
    asked.domain = Ref<Domain>(domain->uid);
    if (asked.title.isEmpty())
        asked.title = tr("Domain %1: %2")
                          .arg(domain->code,
                               domain->shortTitle.isEmpty() ? domain->title : domain->shortTitle);
    auto board = PaperService(database).boardReport(books, asked);
    if (!board)
        return fail(board.error());
    OutcomeRequest ours;
    ours.lastMonth = request.dataTo;
    auto paper = outcomesPaper(database, books, ours, asked);
    if (!paper)
        return fail(paper.error());
    paper->readings = board->readings;
    const DomainOutcome *outcome = paper->outcomes.domain(code);
    Q_ASSERT(outcome); // the books name the domain
    return DomainReportInput {ofDomain(std::move(*board), *outcome), std::move(*paper), code};
}

} // namespace candour
