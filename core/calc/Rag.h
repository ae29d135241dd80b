// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Aggregate.h"
#include "core/calc/Verdict.h"
#include "core/domain/Indicator.h"
#include "core/domain/Threshold.h"

namespace candour {

/// Judges a figure of one period by itself (DESIGN section 5).
///
/// A threshold on the year (YearToDate, FullYear) gives a single month or quarter no colour:
/// NotJudgedHere. A figure that is about twelve months is a year and is judged. No data is never
/// green; banded measures and grades have no colour. `threshold` may be null.
///
/// The comparison of the threshold decides which side is worse; a measure of neutral polarity that
/// was given a target is judged like any other.
[[nodiscard]] Verdict judge(const Threshold *threshold, const Indicator &indicator,
                            const Figure &figure, const Period &period);

/// Judges what several periods come to: a year to date, a quarter, a whole year.
///
/// FullYear compares with the part of the annual figure that its profile expects in the months for
/// which there is data: a missing month never makes a count of cases look better. Proportions,
/// rates and the like are compared with the whole target unless a profile is given. Zero tolerance
/// asks every part: one case leaves the year red. In-period targets apply where isComparable().
[[nodiscard]] Verdict judge(const Threshold *threshold, const Indicator &indicator,
                            const Aggregate &aggregate, VerdictScope scope);

/// Whether the target of a single period can also judge a longer one: proportions, rates and means
/// stay what they are, and so does the last value of a level; a count grows with time.
[[nodiscard]] bool isComparable(const Threshold &threshold, const Indicator &indicator);

} // namespace candour
