// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/funnel/Funnel.h"
#include "core/calc/funnel/Interval.h"

#include <QString>
#include <QStringList>

namespace candour {

// What a funnel or an interval has to say for itself, in sentences for people.

/// Whether the limits were widened, from how many units, or why they were not: "The limits are
/// widened for over-dispersion: phi 13.88, tau² 0.0057, estimated from 32 of 40 units; the 8
/// farthest out were left out of the estimate."
[[nodiscard]] QString adjustmentSentence(const FunnelResult &result);

/// Where the centre line lies: the target and, where it is a chosen one, what follows from that and
/// what the average would be.
[[nodiscard]] QString centreSentence(const FunnelResult &result);

/// How the limits were made, for the card below the chart.
[[nodiscard]] QString limitsSentence(const FunnelLine &line);

/// "No activity, so not judged: A, B."; empty when every unit had some.
[[nodiscard]] QString noActivitySentence(const FunnelResult &result, const QStringList &names);

/// "Chance alone often leaves units of this size with none, or with all of a proportion, so that
/// does not put them outside: A, B."; empty when there is none such.
[[nodiscard]] QString leftToChanceSentence(const FunnelResult &result, const QStringList &names);

/// "there is nothing below the line"; empty for no fault.
[[nodiscard]] QString unitFaultWords(FunnelUnitFault fault);

/// "above the 99.8 % limit".
[[nodiscard]] QString outlierWords(const FunnelOutlier &outlier);

/// "Wilson", "exact Poisson", "Byar", "Dobson".
[[nodiscard]] QString methodWords(IntervalMethod method);

/// A sentence without its full stop: "the count is below zero".
[[nodiscard]] QString refusalWords(IntervalRefusal refusal);

} // namespace candour
