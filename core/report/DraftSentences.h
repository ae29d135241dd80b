// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Papers.h"

namespace candour {

// First sentences for the lead to edit (PRINTS "Generation rules"). They state figures and never a
// cause: no "because", no "due to".

/// The indicator's position in one sentence, its figures as runs with their sources:
/// > MRSA bacteraemia, Riverside: 1 in Jul 2026 (M04), 2 year to date against zero tolerance; 0 in
/// the same > period last year. > FFT inpatient, Riverside: no data received for Aug 2026.
[[nodiscard]] QList<Run> positionSentence(const ScorecardRow &row, const Organisation &about);

/// Which way a row moved against the period before.
enum class Movement { None, NewlyRed, TurnedGreen, Worse, Better };
[[nodiscard]] Movement movementOf(const ScorecardRow &row);

/// "red", "was green in Aug 2026": what the reader compares. Empty without a movement.
[[nodiscard]] QString movementText(const ScorecardRow &row);

} // namespace candour
