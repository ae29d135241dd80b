// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Outcomes.h"
#include "core/db/ChangeSet.h"
#include "core/services/ScorecardService.h"

namespace candour {

struct OutcomeRequest {
    Period lastMonth;
    OutcomeScope scope = OutcomeScope::Ours;
    Ref<Organisation> provider {}; ///< of OutcomeScope::OneProvider
    QString frameworkYear {}; ///< empty: the year that names the most indicators
};

/// The outcomes framework and what is measured of it, read from the file in one pass. A reader: any
/// thread's own Database will do.
class OutcomeService {
public:
    explicit OutcomeService(const db::Database &database)
        : m_database(database)
    {
    }

    /// Every year's, in the order in which they were entered: that of the framework.
    [[nodiscard]] Result<QList<FrameworkIndicator>> framework() const;

    /// Reads three years of the figures of everybody in the scope and of those they are compared
    /// with.
    [[nodiscard]] Result<Outcomes> outcomes(const ScorecardBooks &books,
                                            const QList<FrameworkIndicator> &framework,
                                            const OutcomeRequest &request) const;

private:
    const db::Database &m_database;
};

/// Names the member of the Governing Body who answers for a domain; a null person names nobody.
Result<ChangeSet> saveBoardMember(db::Database &database, const Uid &domain,
                                  const Ref<Person> &person);

} // namespace candour
