// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Scorecard.h"

#include <QString>

namespace candour {

/// Why a total of the row is missing where values came without numerator and denominator, naming
/// the periods as far as they stand in the row's months: "Aug 2026 has a value without numerator
/// and denominator, so no year to date can be worked out." Empty for any other total.
[[nodiscard]] QString missingPartsText(const ScorecardRow &row, const ScorecardTotal &total);

/// explain() of a total's verdict, with the periods named where parts are missing.
[[nodiscard]] QString explainTotal(const ScorecardRow &row, const ScorecardTotal &total);

} // namespace candour
