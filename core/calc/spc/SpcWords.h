// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/SpcChoice.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <limits>

namespace candour {

// Charts and their verdicts in plain sentences, made when they are shown.

/// How the points and numbers of a chart are written.
struct SpcWording {
    QStringList when; ///< a name for each point, "Nov 2015"
    /// Values and limits, with so many decimals more than usual; to four digits without it.
    std::function<QString(double, int)> number {};
    /// What values can be: limits are written no further.
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
};

/// "Making Data Count", "NHSRplotthedots".
[[nodiscard]] QString rulesName(SpcRules rules);

/// "XmR chart", "p′ chart", "run chart".
[[nodiscard]] QString kindName(SpcKind kind);

/// "Run chart, because there are fewer than 12 points: …"; empty where somebody chose the kind.
[[nodiscard]] QString reasonSentence(const SpcChoice &choice);

/// What one point says: "Special cause, concern: seven points running above the mean since Nov
/// 2015." Names the rules that hold beside the one that names the point.
[[nodiscard]] QString pointSentence(const SpcChart &chart, qsizetype point,
                                    const SpcWording &wording);

/// What the latest point says, or why there is no chart.
[[nodiscard]] QString verdictSentence(const SpcChart &chart, const SpcWording &wording);

/// "The target of 95 lies above the upper limit of 82.2: it will be missed unless the process
/// changes." Empty when nothing can be said.
[[nodiscard]] QString assuranceSentence(const SpcChart &chart, const SpcWording &wording);

/// What a reader must know before trusting the chart: trial limits, ranges left out, missing
/// months, limits widened. Often empty.
[[nodiscard]] QStringList chartNotes(const SpcChart &chart, const SpcWording &wording);

/// How the chart was made, a line a subject: kind and formula, rules, baseline and rebases,
/// direction. Goes below it.
[[nodiscard]] QStringList methodCard(const SpcChart &chart, const SpcWording &wording);

/// Why there is no chart, naming the point where it is about one, and what to do; empty without a
/// fault.
[[nodiscard]] QString faultSentence(const SpcChart &chart, const SpcWording &wording);

} // namespace candour
