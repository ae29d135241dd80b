// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"

#include <functional>
#include <vector>

namespace candour {

/// What the last steps need to know beside the rows themselves.
struct RawRows {
    /// One each of ImportedTable::rows where a mapping assembles figures from parts, else empty.
    std::vector<FigurePart> parts;
    /// Indicators whose values are counts and may be summed.
    std::vector<bool> counts;
    /// Keys of rows whose numbers could not be read: no total is formed over them.
    std::vector<ImportedRow> refused;
    /// Indicators of which some figure is written as a percentage.
    std::vector<bool> perCent;
    /// Places in ImportedTable::rows of plain numbers between 0 and 1.
    std::vector<size_t> fractions;

    void markPerCent(quint32 indicator)
    {
        if (perCent.size() <= indicator)
            perCent.resize(size_t(indicator) + 1);
        perCent[indicator] = true;
    }
};

/// The weightier of two: one suppressed part makes the whole suppressed.
[[nodiscard]] FigureStatus weightierStatus(FigureStatus a, FigureStatus b);

/// Told of a row that is not taken after all.
using ComplainOfRow = std::function<void(const ImportedRow &, const QString &)>;

/// Refuses plain fractions among percentages: 0.93 beside 91.5 % lost its format, or is not even
/// one per cent, and nobody can tell. To be called first.
void refuseLostFormats(ImportedTable &table, RawRows &raw, const ComplainOfRow &complain);

/// Assembles figures from their parts, takes duplicates that agree once and refuses those that do
/// not. Refused keys are added to `raw.refused`.
void settleDuplicates(ImportedTable &table, RawRows &raw, const ComplainOfRow &complain);

/// Adds the totals over the breakdowns for which the mapping asks, and takes the parts out when it
/// does not keep them. A total that the file gives itself stands.
void addTotals(ImportedTable &table, const RawRows &raw, const Mapping &mapping,
               const ComplainOfRow &complain);

} // namespace candour
