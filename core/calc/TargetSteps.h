// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/RuleBooks.h"

#include <QStringList>

#include <span>
#include <vector>

namespace candour {

/// How the target of a year differs from that of the year before.
enum class TargetChange {
    First, ///< there was none the year before
    Same,
    Tighter, ///< harder to meet
    Looser,
    Other, ///< compared in another way: neither can be said
};

/// The rule in force at the end of one financial year (REQUIREMENTS R-054).
struct TargetStep {
    int yearStart = 0; ///< April of this year
    Threshold threshold;
    TargetChange change = TargetChange::First;
    double difference = 0; ///< of the target, where both years have a number
};

/// One step for each financial year from `firstYear` to `lastYear` (the years in which they start)
/// that has a target.
[[nodiscard]] std::vector<TargetStep> targetSteps(const ThresholdChoice &thresholds, int firstYear,
                                                  int lastYear);

/// A line for each target that held for a year or more: "2024/25: ≥ 75 %", "2025/26 to 2026/27:
/// ≥ 78 %, tighter by 3".
[[nodiscard]] QStringList targetStepTexts(std::span<const TargetStep> steps,
                                          const Indicator &indicator);

} // namespace candour
