// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/TableBlock.h"

namespace candour {

struct ChartCell {
    QString text; ///< as people read it; "–" where there is nothing
    std::optional<double> number {}; ///< what sorting compares and a spreadsheet gets
};

/// Everything a chart shows, as a table: for those who cannot see it, and to take elsewhere.
/// Periods down, values, lines, intervals, verdicts and notes across; of a funnel the units down,
/// the most unusual first.
struct ChartTable {
    struct Head {
        QString title;
        bool isNumber = false;
    };

    QList<Head> heads;
    QList<QList<ChartCell>> rows; ///< each as long as `heads`
};

[[nodiscard]] ChartTable chartTable(const ChartSpec &spec);

/// The same with every number as it is, not rounded: to calculate with elsewhere.
[[nodiscard]] ChartTable exactly(ChartTable table);

/// The same as a block of a report.
[[nodiscard]] Table tableBlock(const ChartTable &table);

/// The same as a spreadsheet takes it from the clipboard: a line a row, tabs between cells.
[[nodiscard]] QString tabText(const ChartTable &table);

} // namespace candour
