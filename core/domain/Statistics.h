// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QString>

#include <optional>

/// What the lead says about a control chart. Who said it and when is the journal's.
namespace candour {

struct Indicator;
struct Organisation;

/// From how few points limits may be fixed (reference SPC section 1).
inline constexpr int kFewestBaselinePoints = 12;

/// "From here on the process is another one": the chart's limits are calculated anew from this
/// period on, which is the first of the new part (reference SPC section 2). Never made by the
/// program: it is a judgement, and the reason is printed under the chart. Reports that were issued
/// keep the limits they were printed with.
struct Rebase {
    Uid uid;
    Ref<Organisation> organisation; ///< null: of every organisation ("the definition changed")
    Ref<Indicator> indicator;
    QString breakdown;
    /// Machine form. Empty: the part that begins with the first figure, which is not calculated
    /// anew but has its limits fixed.
    QString from;
    /// The part's mean and limits come from its first so many points, missing ones included, and
    /// stand for those that follow. Without it they come from all of its points.
    std::optional<qint64> baseline;
    QString reason;
};

/// A word pinned to a point: "Winter ward opened".
struct ChartNote {
    Uid uid;
    Ref<Organisation> organisation; ///< null: at every organisation's point
    Ref<Indicator> indicator;
    QString breakdown;
    QString period; ///< machine form
    QString text;
    QString sourceKind; ///< the record that the note comes from (a visit, an incident); or empty
    QString sourceUid;
};

} // namespace candour
