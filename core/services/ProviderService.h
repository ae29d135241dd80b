// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/CqcAnswers.h"
#include "core/calc/Verdict.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Person.h"
#include "core/services/RemarkService.h"
#include "core/services/ScorecardService.h"

namespace candour {

/// A provider as the list shows it.
struct ProviderSummary {
    Organisation organisation;
    std::vector<CqcAnswers> cqc; ///< what stands now, its sites' answers with it
    RagCounts counts; ///< of the latest verdicts
    Period latestMonth; ///< the newest period with a figure; null without any
    int sites = 0; ///< sites, wards and services beneath it

    [[nodiscard]] const Uid &uid() const { return organisation.uid; }
};

/// A site or ward of a provider, in the order of the tree.
struct ProviderSite {
    Organisation organisation;
    int depth = 0; ///< 0 for what belongs to the provider itself
    std::optional<CqcRating> overall; ///< its own, whichever location id it carries
};

struct ProviderContact {
    Person person;
    QStringList roles; ///< those held today
};

struct ProviderComment {
    FigureComment remark;
    Indicator indicator;
    QString author;

    [[nodiscard]] const Uid &uid() const { return remark.comment.uid; }
};

/// Everything on a provider's own page but its figures.
struct ProviderDossier {
    Organisation organisation;
    std::optional<Organisation> parent;
    std::optional<Organisation> predecessor;
    std::optional<Organisation> successor;
    QList<Organisation> peerGroups; ///< of which it is a member
    QList<ProviderSite> sites;
    QList<ProviderContact> people;
    QList<CqcRating> ratings; ///< its own and its sites'
    QList<ProviderComment> comments; ///< newest period first

    /// "Riverside General Hospital" for a location of its sites; the id itself for others.
    [[nodiscard]] QString placeName(const CqcAnswers &answers) const;
};

/// Reads providers from the file. Any thread's own Database will do.
class ProviderService {
public:
    explicit ProviderService(const db::Database &database)
        : m_database(database)
    {
    }

    /// Every organisation of type provider, by name; `lastMonth` may be null.
    [[nodiscard]] Result<QList<ProviderSummary>> providers(const ScorecardBooks &books,
                                                           const Period &lastMonth) const;
    /// None when there is no such organisation (any more).
    [[nodiscard]] Result<std::optional<ProviderDossier>> dossier(const ScorecardBooks &books,
                                                                 const Uid &provider) const;

private:
    [[nodiscard]] Result<void> addPeople(ProviderDossier &dossier) const;
    [[nodiscard]] Result<void> addRatings(ProviderDossier &dossier) const;
    [[nodiscard]] Result<void> addComments(const ScorecardBooks &books,
                                           ProviderDossier &dossier) const;

    const db::Database &m_database;
};

/// Makes the organisation a member of exactly these peer groups, as one command.
Result<ChangeSet> setPeerGroups(db::Database &database, const Uid &organisation,
                                const QList<Uid> &groups);

/// Those of the list beneath `parent`, children after their parent, siblings by name.
[[nodiscard]] QList<ProviderSite> sitesOf(const QList<Organisation> &organisations,
                                          const Uid &parent);

} // namespace candour
