// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Profile.h"
#include "core/report/RowChart.h"

namespace candour {

/// What the one-page scorecard of a provider is built from (PRINTS section B).
struct ScorecardPaper {
    PaperFrame frame;
    ProviderFacts provider;
    Scorecard scorecard; ///< with three month columns or more
    DimensionSet dimensions; ///< one box each, in this order, empty ones too
    OverallRule overallRule = OverallRule::WeakestDimension;
    QString meaning; ///< "What this means", the lead's, sixty words at most
    QString goodPractice; ///< the lead's, two lines at most; not printed when empty
    QString signedOffBy; ///< of the data; empty while nobody did
    SharedReadings readings {}; ///< of all rows; none: no icons
};

/// A4 landscape, one page: header of facts, a box for each dimension, the lead's words. Rows come
/// by the lead's rank, then the worst verdict first, and carry that order as their priority:
/// layOutToFit() moves the last ones to a second page when the first is full.
[[nodiscard]] Document buildScorecard(const ScorecardPaper &paper);

} // namespace candour
