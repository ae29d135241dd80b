// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Matrix.h"
#include "core/calc/Scorecard.h"
#include "core/domain/Framework.h"
#include "core/domain/Profile.h"

#include <span>

namespace candour {

/// One measure with the verdict that counts for it.
struct MeasureVerdict {
    const Indicator *indicator = nullptr;
    Rag rag = Rag::None;
};

/// How one quality dimension stands.
struct DimensionVerdict {
    Ref<Dimension> dimension;
    Rag rag = Rag::None; ///< of its worst measure
    RagCounts counts;
};

/// The colour of a whole provider, with what gave it.
struct OverallVerdict {
    OverallRule rule = OverallRule::WeakestDimension;
    Rag rag = Rag::None;
    Ref<Dimension> weakest; ///< the first dimension that has this colour, or lacks any
    bool lacksVerdict = false; ///< `weakest` has no verdict, which keeps the provider from green
    Ref<Indicator> worst; ///< WeakestIndicator: the first headline measure of this colour
    std::vector<DimensionVerdict> dimensions; ///< in the order of the set, whatever the rule
};

/// The colour by the organisation's rule (REQUIREMENTS R-060, PRINTS section B):
///
/// - WeakestDimension: a dimension is as good as its worst measure, the provider as good as its
///   worst dimension. Not green while one of the core dimensions has no verdict. Measures of no
///   dimension of this set do not count.
/// - WeakestIndicator: as good as its worst headline measure.
/// - None: no colour.
///
/// All dimensions are given whatever the rule: they are always shown.
[[nodiscard]] OverallVerdict
overallVerdict(OverallRule rule, std::span<const MeasureVerdict> measures, const DimensionSet &set);

[[nodiscard]] OverallVerdict overallVerdict(const Scorecard &scorecard, const DimensionSet &set,
                                            VerdictChoice choice = VerdictChoice::Latest,
                                            OverallRule rule = OverallRule::WeakestDimension);

/// Of one provider of a matrix; the matrix must hold all measures, not only the chosen ones.
[[nodiscard]] OverallVerdict overallVerdict(const Matrix &matrix, const MatrixRow &row,
                                            const DimensionSet &set, VerdictChoice choice,
                                            OverallRule rule);

/// The set by which an organisation looks at quality: the default one, else the first; null when
/// there is none.
[[nodiscard]] const DimensionSet *defaultDimensions(std::span<const DimensionSet> sets);

/// Why the provider has this colour, in a sentence: "Red, because Safety is red: the overall colour
/// is that of the weakest dimension." `indicators` must hold the worst one.
[[nodiscard]] QString explain(const OverallVerdict &overall, const DimensionSet &set,
                              std::span<const Indicator> indicators);

/// Every dimension in words: "Safety red, Effectiveness green, Experience without a verdict".
[[nodiscard]] QString dimensionWords(const OverallVerdict &overall, const DimensionSet &set);

} // namespace candour
