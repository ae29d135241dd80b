// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/SpcWords.h"
#include "core/io/SpcFileRequest.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace candour {

/// One group of a file, in order of time, with its chart.
struct SpcFileSeries {
    QString group; ///< empty in a file without groups
    QStringList dates; ///< of each point, as files have them: 2016-04-01
    SpcWording wording; ///< of each point, for people: Apr 2016
    SpcChoice choice;
    SpcChart chart;
};

/// Charts of a CSV file with the columns `date` and, in any order, `value` or `numerator` and
/// `denominator`, and where wanted `group`, `target` and `rebase` (1 where limits are recalculated
/// from). A g or t chart takes dates of events: `date`, and `group`; its points are the gaps, each
/// at the event that ends it. p and u charts of parts beside values are in the unit of the values
/// (per cent, per 1,000), which must be those of the parts.
///
/// Dates are days (2016-04-01, 01/04/2016), moments (2016-04-01T08:30) or periods (2016-04,
/// 2024/25). Rows come in any order; those of one date that agree are one, others refused. Values
/// that were not given (blank, NA, *, -) are points without a value.
struct SpcFile {
    QString name;
    QString id; ///< the name without suffix, "S01" of S01_input.csv
    QList<SpcFileSeries> series; ///< groups in order of their bytes
    QStringList warnings; ///< what was asked but holds for part of the file only
};

/// ErrorCode::Invalid for a row that cannot be used (nothing is computed then: a point left out in
/// silence would change every verdict), for a group, target or date that is asked for but not
/// there, for columns of numbers where a g or t chart is asked for, and where the chart is chosen
/// by the data and a few numerators exceed their denominators: proportions with a slip, or rates.
[[nodiscard]] Result<SpcFile> readSpcFile(const QString &path, const SpcFileRequest &request);

/// One row a point: group, x, y, rebase_group, mean, lpl, upl … target, the columns of the peer's
/// output. Empty: not there. "NaN" in an XmR chart: computed, but of nothing (limits of one point).
Result<void> writeSpcPoints(const QString &path, const SpcFile &file);

/// One row a group: its latest point and what it says.
Result<void> writeSpcSummary(const QString &path, const SpcFile &file);

} // namespace candour
