// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/Scorecard.h"

#include <QString>

namespace candour {

/// The scorecard as a table: indicator, its name, unit and target, a column a month, the year to
/// date, the verdicts of the latest figure and of the year. Values at full precision.
Result<void> writeScorecardCsv(const Scorecard &scorecard, const QString &path);

} // namespace candour
