// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Scorecard.h"
#include "core/domain/Framework.h"

#include <QList>
#include <QString>

namespace candour {

/// Rows of a scorecard under one heading; no heading where they are not grouped.
struct ScorecardGroup {
    QString title;
    QList<int> rows; ///< places in Scorecard::rows
};

/// Whether the row is red or amber by the verdict that counts.
[[nodiscard]] bool isException(const ScorecardRow &row, VerdictChoice choice);

/// All rows in their order, under no heading.
[[nodiscard]] QList<ScorecardGroup> ungrouped(const Scorecard &card);

/// A heading for each outcomes domain, "5 Treating and caring safely"; a row that speaks to several
/// stands under the first of them.
[[nodiscard]] QList<ScorecardGroup> groupedByDomain(const Scorecard &card,
                                                    const QList<Domain> &domains);

/// A heading for each quality of the set.
[[nodiscard]] QList<ScorecardGroup> groupedByDimension(const Scorecard &card,
                                                       const DimensionSet &set);

/// Leaves only exceptions, and no heading without rows.
[[nodiscard]] QList<ScorecardGroup> onlyExceptions(QList<ScorecardGroup> groups,
                                                   const Scorecard &card, VerdictChoice choice);

} // namespace candour
