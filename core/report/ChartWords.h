// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartDrawing.h"

namespace candour {

/// A chart's line in a word or two: its role, for lines that change on the way.
[[nodiscard]] QString lineName(const ChartLine &line);

/// The decimals of means and limits, in labels, tables and speech alike: those of the figures, at
/// least one, and as many more (four at most) as tell limits from the points that they judge, and
/// a mean from nothing.
[[nodiscard]] int lineDecimals(const ChartSpec &spec);

/// A line's number to those decimals; a target, which was set by somebody, to its own.
[[nodiscard]] QString lineNumber(const ChartLine &line, double value, const ChartSpec &spec);

/// The value of a line where the point stands: of its period, or of its place along a funnel's
/// axis, between two places of the curve in proportion.
[[nodiscard]] std::optional<double> lineValueAt(const ChartLine &line, const ChartPoint &point,
                                                qsizetype period);

/// The verdict of a point in words: its own sentence, or that of its mark; empty for a point
/// without either.
[[nodiscard]] QString verdictWords(const ChartPoint &point);

/// A point as it is heard: "Sep 2026: 90.4 p, provisional, special cause, concern, target 95". In a
/// funnel: "Hospital 5: 11.7, 952 discharges, higher than the 99.8 % limit, 4.1 sigma from the
/// centre". Empty for a hit that is not of this chart.
[[nodiscard]] QString pointSentence(const ChartSpec &spec, const ChartHit &hit);

/// What the icons say: "Variation: … Assurance: …". Empty without icons.
[[nodiscard]] QString iconSentence(SpcIcon variation, SpcIcon assurance);

/// The chart for somebody who hears it: alternative text, icons, method, card.
[[nodiscard]] QString chartSentence(const ChartSpec &spec);

} // namespace candour
