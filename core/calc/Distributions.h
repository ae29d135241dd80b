// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour {

// Quantiles and chances behind limits and intervals, in full double precision (a few units in the
// last place). They never throw: outside its domain a function gives NaN, at its ends 0 or
// infinity.

/// z with Phi(z) = p, for p from 0 to 1: normalQuantile(0.975) is 1.959963984540054.
[[nodiscard]] double normalQuantile(double p);

/// x with P(shape, x) = p: inverse of the regularised lower incomplete gamma function. Half the
/// chi-square quantile of p on 2 shape degrees of freedom. Shape above 0.
[[nodiscard]] double gammaPInverse(double shape, double p);

/// x with Q(shape, x) = q, where Q = 1 - P: keeps its precision for a small upper tail.
[[nodiscard]] double gammaQInverse(double shape, double q);

/// The chance that at most `count` (a whole number) of `trials` succeed, each with chance p.
/// `trials` need not be whole: weighted cases are not.
[[nodiscard]] double binomialAtMost(double count, double trials, double p);

} // namespace candour
