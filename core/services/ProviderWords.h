// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ProviderPaper.h"
#include "core/services/ProviderService.h"

namespace candour {

/// "1 Apr 2024 – 31 Mar 2027"; "from …" or "to …" where one is unknown; empty without dates.
[[nodiscard]] QString contractDates(const Organisation &organisation);

/// The same to the month: "Apr 2024 – Mar 2027".
[[nodiscard]] QString contractMonths(const Organisation &organisation);

/// "149 days left", "ended 33 days ago", "begins in 12 days"; empty without an end.
[[nodiscard]] QString contractDaysText(const Organisation &organisation, const QDate &today);

/// "Good (12 Mar 2026)".
[[nodiscard]] QString ratingWords(const CqcRating &rating);

/// The overall rating in a line: of the provider as a whole, else of its one location, else how
/// many locations have which ("2 locations: G 1, RI 1"); empty when nothing is held.
[[nodiscard]] QString overallWords(const std::vector<CqcAnswers> &current, const Uid &provider);

/// What stands for a provider in one cell: its overall rating as a whole, else that of its only
/// location; none when several locations would have to be weighed up.
[[nodiscard]] std::optional<CqcRating> overallRating(const std::vector<CqcAnswers> &current,
                                                     const Uid &provider);

/// "ZZ1 · Acute · Lead commissioner · CQC: Good (12 Mar 2026) · contract: 149 days left".
[[nodiscard]] QString providerLine(const ProviderDossier &dossier, const QDate &today);

/// The facts of its page, those that are known: role, contract, parent, predecessor and successor,
/// dates, codes, peer groups.
[[nodiscard]] QList<ProviderFact> providerFacts(const ProviderDossier &dossier, const QDate &today);

/// The page on paper, with figures up to `dataTo` (may be null).
[[nodiscard]] Result<ProviderPaper> providerPaper(const db::Database &database,
                                                  const ScorecardBooks &books,
                                                  const ProviderDossier &dossier,
                                                  const Period &dataTo);

} // namespace candour
