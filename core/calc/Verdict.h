// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/MonthSpan.h"
#include "core/domain/Figure.h"
#include "core/domain/Threshold.h"

#include <QString>

namespace candour {

/// What gave a verdict, or why there is none. The sentence is made from it when asked for.
enum class VerdictRule : quint8 {
    NoData, ///< nothing was received
    NotDue, ///< no figure of this indicator ends in this month
    Suppressed,
    NotCollected,
    NotApplicable,
    NothingCounted, ///< nought of nought: nobody was seen
    NoAggregate, ///< the indicator is not added up over periods
    PartsIncomplete, ///< a part came without numerator or denominator
    Banded, ///< the publisher's words stand; no colour (CONVENTIONS section 15)
    NoThreshold,
    NotJudgedHere, ///< the target is for the year: a single period has no colour of its own
    ThresholdIncomplete, ///< no target number, or a profile that is not twelve numbers
    TargetMet,
    WithinAmber, ///< misses the target, not beyond the amber bound
    TargetMissed,
    ZeroKept,
    ZeroBroken,
};

/// What was judged: one period by itself, or several added up.
enum class VerdictScope : quint8 {
    Period,
    Span, ///< a quarter or year made of parts
    YearToDate,
};

/// A colour with everything needed to say why (DESIGN section 2, principle 4). Numbers are in the
/// indicator's unit; NaN where the rule has none.
struct Verdict {
    Rag rag = Rag::None; ///< what is shown
    VerdictRule rule = VerdictRule::NoData;
    VerdictScope scope = VerdictScope::Period;
    Comparison comparison = Comparison::None;
    ThresholdBasis basis = ThresholdBasis::InPeriod;
    bool overridden = false; ///< `rag` is the lead's, the rest is the rule's
    bool incomplete = false; ///< judged on `present` of `expected` periods
    bool toProfile = false; ///< target and bounds are the part of `annualTarget` due by now
    quint8 present = 0;
    quint8 expected = 0;
    Rag computed = Rag::None; ///< what the rule gave
    Period period; ///< the period judged; of a span or year to date, null
    MonthSpan span; ///< the months judged
    double value = kNoNumber;
    double target = kNoNumber; ///< the lower end for Between
    double targetUpper = kNoNumber; ///< Between only
    double amberBound = kNoNumber; ///< on the side of `target`
    double amberUpper = kNoNumber; ///< Between only
    double annualTarget = kNoNumber;
    QString source; ///< of the threshold
    QString overrideReason;
};

/// None 0, green 1, amber 2, red 3: for "worst of".
[[nodiscard]] constexpr int severity(Rag rag)
{
    switch (rag) {
    case Rag::Green:
        return 1;
    case Rag::Amber:
        return 2;
    case Rag::Red:
        return 3;
    case Rag::None:
        break;
    }
    return 0;
}

[[nodiscard]] constexpr Rag worseOf(Rag a, Rag b)
{
    return severity(a) >= severity(b) ? a : b;
}

/// How many verdicts of each colour.
struct RagCounts {
    int red = 0;
    int amber = 0;
    int green = 0;
    int none = 0;

    constexpr void add(Rag rag)
    {
        switch (rag) {
        case Rag::Red:
            ++red;
            return;
        case Rag::Amber:
            ++amber;
            return;
        case Rag::Green:
            ++green;
            return;
        case Rag::None:
            ++none;
            return;
        }
    }

    friend bool operator==(const RagCounts &, const RagCounts &) = default;
};

/// Whether there was a figure to judge.
[[nodiscard]] constexpr bool hasData(VerdictRule rule)
{
    return rule > VerdictRule::PartsIncomplete;
}

/// The lead's verdict in place of the computed one, which stays in Verdict::computed. Refused
/// (false) where it would make green what has no data: no data is never green.
inline bool applyOverride(Verdict &verdict, const VerdictOverride &chosen)
{
    if (chosen.rag == Rag::Green && !hasData(verdict.rule))
        return false;
    verdict.rag = chosen.rag;
    verdict.overridden = true;
    verdict.overrideReason = chosen.reason;
    return true;
}

} // namespace candour
