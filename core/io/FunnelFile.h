// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/funnel/Funnel.h"
#include "core/io/ImportedTable.h"

#include <QStringList>

namespace candour {

/// The units of a funnel as a CSV file has them: columns group, numerator and denominator, a row a
/// unit or many rows that are added up, such as one a patient.
struct FunnelFile {
    QString name;
    QStringList groups; ///< sorted, so that the order of rows does not matter
    std::vector<FunnelUnit> units; ///< of each group
    /// What could not be used. A group with such a row is left out as a whole: the rest of it would
    /// pass for all of it.
    QList<ImportProblem> problems;
    QStringList leftOut; ///< those groups, sorted
};

/// Groups without activity stay in. ErrorCode::Invalid when no group can be used.
[[nodiscard]] Result<FunnelFile> readFunnelFile(const QString &path, FunnelType type);

/// One row a group: what was judged, the eight limits and four flags (1 outside, 0 within). Cells
/// are empty where no limit should be shown.
Result<void> writeFunnelLimits(const QString &path, const FunnelFile &file,
                               const FunnelResult &result);

/// One row: phi, tau2, target, units, units_used. Over-dispersion that was not estimated is empty.
Result<void> writeFunnelSummary(const QString &path, const FunnelResult &result);

} // namespace candour
