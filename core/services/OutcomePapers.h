// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/DomainReport.h"
#include "core/services/OutcomeService.h"
#include "core/services/PaperService.h"

namespace candour {

/// What prints of the outcomes are built from. `whose` says whose figures they are; the frame's
/// title is the builder's affair.
[[nodiscard]] Result<OutcomesPaper> outcomesPaper(const db::Database &database,
                                                  const ScorecardBooks &books,
                                                  const OutcomeRequest &outcomes,
                                                  const PaperRequest &request);

/// The report of one domain (its code), with the figures of our organisation. ErrorCode::NotFound
/// when there is no such domain. A request without title is called after the domain.
[[nodiscard]] Result<DomainReportInput> domainReport(const db::Database &database,
                                                     const ScorecardBooks &books,
                                                     const QString &domain,
                                                     const PaperRequest &request);

/// "Margaret Oduya, Chief Nursing Officer", by domain; nothing where nobody is named.
[[nodiscard]] QHash<Uid, QString> boardMembers(const QList<Domain> &domains,
                                               const QList<Person> &people);

} // namespace candour
