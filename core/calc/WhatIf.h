// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Verdict.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"

#include <QList>

#include <span>
#include <vector>

namespace candour {

/// The records that a new rule makes and changes, so that old verdicts keep old rules: the rule
/// itself with its last day filled in where a later one follows, and those that end on the day
/// before it. A rule that begins on the very day of one that stands takes its place (its uid) and
/// ends when that one would have ended: days without a target keep none.
///
/// Only rules of the same indicator and organisation, and of the same basis, are touched; and
/// `replaced`, whatever its basis, which is the one she was looking at. Without first day the rule
/// holds from ever.
[[nodiscard]] QList<Threshold> changedThresholds(std::span<const Threshold> all, Threshold proposed,
                                                 const Uid &replaced = {});

/// All thresholds as they are after the change.
[[nodiscard]] QList<Threshold> withThresholds(std::span<const Threshold> all,
                                              const QList<Threshold> &changed);

/// The figures in force of one organisation, sorted by period.
struct JudgedSeries {
    Ref<Organisation> organisation;
    std::vector<Observation> observations;
};

/// A verdict that is another under other rules.
struct VerdictChange {
    Ref<Organisation> organisation;
    Period period; ///< of a year to date, its last month
    bool yearToDate = false;
    Rag from = Rag::None;
    Rag to = Rag::None;
};

/// What other thresholds would do to the verdicts of one indicator.
struct WhatIf {
    std::vector<VerdictChange> changes; ///< by organisation as given, then the newest period first
    RagCounts before; ///< all verdicts looked at …
    RagCounts after; ///< … and how they would come out

    [[nodiscard]] int judged() const
    {
        return before.red + before.amber + before.green + before.none;
    }
};

/// Judges every figure, every finished year and the year to `dataTo` by both sets of rules, with
/// the code that judges scorecards. What the lead has set by hand stays as it is.
[[nodiscard]] WhatIf compareRules(const Indicator &indicator, std::span<const JudgedSeries> series,
                                  std::span<const Threshold> before,
                                  std::span<const Threshold> after,
                                  std::span<const VerdictOverride> overrides, const Period &dataTo);

} // namespace candour
