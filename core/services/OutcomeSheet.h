// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Outcomes.h"
#include "core/io/SheetTable.h"

namespace candour {

// Outcomes as tables for spreadsheets; values at full precision, verdicts by their codes.

/// A line for each measure of each organisation, with its framework indicator beside it; framework
/// indicators without any measure have a line of their own.
[[nodiscard]] SheetTable domainSheet(const DomainOutcome &domain,
                                     const QList<Organisation> &organisations, const QString &name);

/// A line a domain: title, named member (by domain), verdicts, how much is measured.
[[nodiscard]] SheetTable domainsSheet(const Outcomes &outcomes,
                                      const QHash<Uid, QString> &boardMembers, const QString &name);

} // namespace candour
