// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/calc/WhatIf.h"
#include "core/db/ChangeSet.h"
#include "core/services/ScorecardService.h"

namespace candour {

namespace db {
class Database;
}

/// A rule as she wants it from its first day on.
struct ThresholdEdit {
    Threshold proposed;
    Uid replaced; ///< the rule she was looking at; null where there was none
    QString reason; ///< see reasonWanted()
};

/// The target that a text says, on top of what the rule says already: "95" or "95 %" keeps the
/// comparison; ">= 95", "≤ 20", "85 - 95" or "between 85 and 95", "0" of a zero-tolerance rule.
/// Otherwise a sentence that says what would do.
[[nodiscard]] Result<Threshold> thresholdFromText(const QString &text, Threshold start,
                                                  const Indicator &indicator);

/// The first thing that is wrong with the rule in itself, and in which field; none when it can be
/// saved.
[[nodiscard]] std::optional<Problem> thresholdFault(const db::Database &database,
                                                    const Threshold &threshold);

/// The verdicts that would be different, by the code that judges scorecards: of the rule's own
/// organisation, or of all that have figures. Figures after `dataTo` are left out.
[[nodiscard]] Result<WhatIf> whatIf(const db::Database &database, const ScorecardBooks &books,
                                    const ThresholdEdit &edit, const Period &dataTo);

/// Why the rule is not saved without a reason, in a sentence; empty when it is: it changes one that
/// stands rather than following it, or it turns verdicts that stand.
[[nodiscard]] QString reasonWanted(const ScorecardBooks &books, const ThresholdEdit &edit,
                                   const WhatIf &effects);

/// Stores the rule, and ends the one before it on the day before: one command, one undo step.
/// ErrorCode::Invalid without a reason where one is wanted.
Result<ChangeSet> saveThreshold(db::Database &database, const ThresholdEdit &edit);

} // namespace candour
