// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ProviderService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

bool byName(const Organisation &a, const Organisation &b)
{
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

bool isSite(const Organisation &organisation)
{
    return organisation.type == OrganisationType::Site
        || organisation.type == OrganisationType::Ward;
}

/// Sites by what they belong to: made once for many providers.
using Children = QHash<Uid, QList<const Organisation *>>;

Children childrenOf(const QList<Organisation> &organisations)
{
    Children children;
    for (const Organisation &organisation : organisations) {
        if (isSite(organisation) && !organisation.parent.isNull())
            children[organisation.parent.uid()].append(&organisation);
    }
    return children;
}

void appendSites(const Children &children, const Uid &parent, int depth, QList<ProviderSite> &into)
{
    QList<const Organisation *> mine = children.value(parent);
    std::sort(mine.begin(), mine.end(),
              [](const Organisation *a, const Organisation *b) { return byName(*a, *b); });
    for (const Organisation *site : std::as_const(mine)) {
        into.append({*site, depth, std::nullopt});
        appendSites(children, site->uid, depth + 1, into);
    }
}

std::optional<Organisation> found(const QList<Organisation> &list, const Ref<Organisation> &ref)
{
    for (const Organisation &organisation : list) {
        if (organisation.uid == ref.uid())
            return organisation;
    }
    return std::nullopt;
}

/// The newest period of a row of the matrix; null without figures.
Period latestOf(const MatrixRow &row)
{
    Period latest;
    for (const MatrixCell &cell : row.cells) {
        const Period &period = cell.latest.period;
        if (cell.latest.received && (latest.isNull() || period.lastDay() > latest.lastDay()))
            latest = period;
    }
    return latest;
}

using RatingsByPlace = QHash<Uid, QList<CqcRating>>;

Result<RatingsByPlace> ratingsByPlace(const db::Database &database)
{
    const auto all = database.records().all<CqcRating>();
    if (!all)
        return fail(all.error());
    RatingsByPlace byPlace;
    for (const CqcRating &rating : *all)
        byPlace[rating.organisation.uid()].append(rating);
    return byPlace;
}

QList<CqcRating> ratingsOf(const RatingsByPlace &byPlace, const Uid &provider,
                           const QList<ProviderSite> &sites)
{
    QList<CqcRating> ratings = byPlace.value(provider);
    for (const ProviderSite &site : sites)
        ratings += byPlace.value(site.organisation.uid);
    return ratings;
}

} // namespace

QList<ProviderSite> sitesOf(const QList<Organisation> &organisations, const Uid &parent)
{
    QList<ProviderSite> sites;
    appendSites(childrenOf(organisations), parent, 0, sites);
    return sites;
}

QString ProviderDossier::placeName(const CqcAnswers &answers) const
{
    if (answers.organisation.uid() == organisation.uid)
        return answers.location;
    for (const ProviderSite &site : sites) {
        if (site.organisation.uid == answers.organisation.uid())
            return site.organisation.name;
    }
    return answers.location;
}

Result<QList<ProviderSummary>> ProviderService::providers(const ScorecardBooks &books,
                                                          const Period &lastMonth) const
{
    const auto ratings = ratingsByPlace(m_database);
    if (!ratings)
        return fail(ratings.error());
    const Children children = childrenOf(books.organisations);
    QList<ProviderSummary> list;
    for (const Organisation &organisation : books.organisations) {
        if (organisation.type != OrganisationType::Provider)
            continue;
        ProviderSummary summary;
        summary.organisation = organisation;
        QList<ProviderSite> sites;
        appendSites(children, organisation.uid, 0, sites);
        summary.sites = int(sites.size());
        summary.cqc = currentAnswers(ratingsOf(*ratings, organisation.uid, sites));
        list.append(summary);
    }
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return byName(a.organisation, b.organisation);
    });
    if (lastMonth.isNull() || list.isEmpty())
        return list;
    const auto matrix = ScorecardService(m_database).matrix(books, {lastMonth, 12, {}, {}});
    if (!matrix)
        return fail(matrix.error());
    QHash<Uid, const MatrixRow *> rows;
    for (const MatrixRow &row : matrix->rows)
        rows.insert(row.organisation.uid(), &row);
    for (ProviderSummary &summary : list) {
        if (const MatrixRow *row = rows.value(summary.organisation.uid)) {
            summary.counts = row->byLatest;
            summary.latestMonth = latestOf(*row);
        }
    }
    return list;
}

Result<void> ProviderService::addPeople(ProviderDossier &dossier) const
{
    const auto people = m_database.records().all<Person>();
    const auto roles = m_database.records().all<Role>();
    if (!people)
        return fail(people.error());
    if (!roles)
        return fail(roles.error());
    const QDate today = m_database.clock().today();
    for (const Person &person : *people) {
        if (person.organisation.uid() != dossier.organisation.uid)
            continue;
        ProviderContact contact {person, {}};
        for (const PersonRole &held : person.roles) {
            for (const Role &role : *roles) {
                if (role.uid == held.role.uid() && (!held.to.isValid() || held.to >= today))
                    contact.roles.append(role.name);
            }
        }
        dossier.people.append(contact);
    }
    return {};
}

Result<void> ProviderService::addRatings(ProviderDossier &dossier) const
{
    const auto byPlace = ratingsByPlace(m_database);
    if (!byPlace)
        return fail(byPlace.error());
    dossier.ratings = ratingsOf(*byPlace, dossier.organisation.uid, dossier.sites);
    const std::vector<CqcAnswers> current = currentAnswers(dossier.ratings);
    for (ProviderSite &site : dossier.sites) {
        for (const CqcAnswers &answers : current) {
            if (answers.organisation.uid() == site.organisation.uid && answers.overall())
                site.overall = answers.overall();
        }
    }
    return {};
}

Result<void> ProviderService::addComments(const ScorecardBooks &books,
                                          ProviderDossier &dossier) const
{
    const auto comments = commentsOf(m_database, Ref<Organisation>(dossier.organisation.uid));
    const auto people = m_database.records().all<Person>();
    if (!comments)
        return fail(comments.error());
    if (!people)
        return fail(people.error());
    for (const FigureComment &remark : *comments) {
        ProviderComment comment {remark, {}, {}};
        for (const Indicator &indicator : books.indicators) {
            if (indicator.uid == remark.comment.indicator.uid())
                comment.indicator = indicator;
        }
        for (const Person &person : *people) {
            if (person.uid == remark.comment.author.uid())
                comment.author = person.name;
        }
        dossier.comments.append(comment);
    }
    std::stable_sort(
        dossier.comments.begin(), dossier.comments.end(),
        [](const ProviderComment &a, const ProviderComment &b) {
            const auto last = [](const ProviderComment &one) {
                return Period::fromText(one.remark.comment.period).value_or(Period()).lastDay();
            };
            return last(a) > last(b);
        });
    return {};
}

Result<std::optional<ProviderDossier>> ProviderService::dossier(const ScorecardBooks &books,
                                                                const Uid &provider) const
{
    const auto organisation = found(books.organisations, Ref<Organisation>(provider));
    if (!organisation)
        return std::optional<ProviderDossier>();
    ProviderDossier dossier;
    dossier.organisation = *organisation;
    dossier.parent = found(books.organisations, organisation->parent);
    dossier.predecessor = found(books.organisations, organisation->predecessor);
    dossier.successor = found(books.organisations, organisation->successor);
    for (const Organisation &group : books.organisations) {
        for (const OrganisationMember &member : group.members) {
            if (group.type == OrganisationType::PeerGroup && member.member.uid() == provider)
                dossier.peerGroups.append(group);
        }
    }
    std::sort(dossier.peerGroups.begin(), dossier.peerGroups.end(), byName);
    dossier.sites = sitesOf(books.organisations, provider);
    if (auto done = addPeople(dossier); !done)
        return fail(done.error());
    if (auto done = addRatings(dossier); !done)
        return fail(done.error());
    if (auto done = addComments(books, dossier); !done)
        return fail(done.error());
    return std::optional(dossier);
}

Result<ChangeSet> setPeerGroups(db::Database &database, const Uid &organisation,
                                const QList<Uid> &groups)
{
    const auto all = database.records().all<Organisation>();
    if (!all)
        return fail(all.error());
    auto command = db::Command::begin(database, {QStringLiteral("peer_groups.set"), {}, {}});
    if (!command)
        return fail(command.error());
    for (Organisation group : *all) {
        if (group.type != OrganisationType::PeerGroup)
            continue;
        const auto isIt = [&](const OrganisationMember &one) {
            return one.member.uid() == organisation;
        };
        const bool is = std::any_of(group.members.cbegin(), group.members.cend(), isIt);
        const bool wanted = groups.contains(group.uid);
        if (is == wanted)
            continue;
        if (wanted)
            group.members.append({Uid(), Ref<Organisation>(organisation)});
        else
            group.members.removeIf(isIt);
        if (const auto put = (*command)->put(group); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

} // namespace candour
