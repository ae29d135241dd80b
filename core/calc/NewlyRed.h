// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Matrix.h"

namespace candour {

/// A measure of an organisation that turned red with the last month's figures.
struct NewlyRed {
    Ref<Organisation> organisation;
    Indicator indicator;
    Verdict verdict; ///< the one that counts: of the month, or to date where the target is annual
    Rag before = Rag::None; ///< what it was a month earlier
};

/// Which cells are red now and were not in `before`, the same matrix to the month before (the last
/// figure counts, VerdictChoice::Latest). A red that merely stands because no newer figure came is
/// not new. In the order of the rows and measures of `now`; what is missing in `before` was not
/// red.
[[nodiscard]] std::vector<NewlyRed> newlyRed(const Matrix &now, const Matrix &before);

} // namespace candour
