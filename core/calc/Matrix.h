// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Scorecard.h"

#include <QSet>

namespace candour {

/// What the all-provider matrix is computed from.
struct MatrixInput {
    Period lastMonth; ///< "data to"; later figures are left out
    int monthCount = 12; ///< how far back a latest figure may lie
    std::vector<Ref<Organisation>> organisations;
    std::vector<Indicator> indicators;
    /// Organisation by organisation: [organisation × number of indicators + indicator]; the figures
    /// in force of the total, sorted by period.
    std::vector<std::vector<Observation>> observations;
    std::vector<Threshold> thresholds;
    std::vector<VerdictOverride> overrides;
    std::vector<DataQuality> grades;
};

/// One indicator of one organisation, each with a period of its own (PRINTS section A3).
struct MatrixCell {
    ScorecardCell latest; ///< not `received` when the window has no figure
    ScorecardTotal yearToDate;
};

struct MatrixRow {
    Ref<Organisation> organisation;
    std::vector<MatrixCell> cells; ///< beside Matrix::indicators
    RagCounts byLatest; ///< VerdictChoice::Latest
    RagCounts byYearToDate;
    RagCounts byWorst;
};

/// Organisations down, indicators across.
struct Matrix {
    Period lastMonth;
    std::vector<Indicator> indicators;
    std::vector<MatrixRow> rows; ///< in the order given
};

[[nodiscard]] Matrix computeMatrix(const MatrixInput &input);

[[nodiscard]] Rag ragOf(const MatrixCell &cell, VerdictChoice choice);

/// The counts of a row by the verdict that counts.
[[nodiscard]] const RagCounts &countsOf(const MatrixRow &row, VerdictChoice choice);

/// Only these measures, in the matrix's order, with verdicts counted anew. All when none is named.
[[nodiscard]] Matrix onlyMeasures(const Matrix &matrix, const QSet<Uid> &measures);

/// Row numbers with the worst organisation first: most reds, then most ambers, then the order
/// given. Banded measures have no colour and do not count.
[[nodiscard]] std::vector<int> worstFirst(const Matrix &matrix, VerdictChoice choice);

/// Row numbers by the latest value of one indicator, the worst first, those without a value last.
/// Empty where ranking would mislead: banded measures and grades (CONVENTIONS section 15: trusts
/// must not be ranked on SHMI), and measures of which neither direction is better.
[[nodiscard]] std::vector<int> orderByValue(const Matrix &matrix, int indicator);

} // namespace candour
