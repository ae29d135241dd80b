// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/funnel/Interval.h"
#include "core/io/ImportedTable.h"

#include <QList>
#include <QString>

#include <optional>

namespace candour {

/// One case of a CSV file of intervals, computed.
struct IntervalRow {
    QString id;
    QString label; ///< of the method, as the reference tools have it
    Interval interval;
    std::optional<ImportProblem> problem; ///< why there is no interval
};

struct IntervalFile {
    QString name;
    QList<IntervalRow> rows;

    [[nodiscard]] QList<ImportProblem> problems() const;
};

/// Reads cases and computes them. Columns: case_id, method (wilson, rate, isratio, byars_count,
/// exact_count), x, n (the denominator or the expected events; not for counts) and, where they are
/// not to be 0.95 and 1, confidence and multiplier.
[[nodiscard]] Result<IntervalFile> readIntervalFile(const QString &path);

/// case_id, value, lower, upper, method_label and status: "ok", or "error: " and a sentence.
Result<void> writeIntervals(const QString &path, const IntervalFile &file);

} // namespace candour
