// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SubmissionBook.h"
#include "core/report/Papers.h"

namespace candour {

/// What the data-quality sheet (PRINTS E) is built from.
struct DataQualityPaper {
    PaperFrame frame; ///< its `dataTo` is the month of the sheet
    SubmissionBook book; ///< the months up to that one, which is the last
};

/// A4 landscape: a line a provider with how many figures came, late, provisional, missing, signed
/// off and by whom; then every figure that is missing, late or provisional, or was changed after it
/// was signed off, under its provider; then how complete the months before were; then the method.
[[nodiscard]] Document buildDataQualitySheet(const DataQualityPaper &paper);

} // namespace candour
