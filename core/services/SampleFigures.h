// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Figure.h"
#include "core/domain/Period.h"

#include <QList>
#include <QString>

namespace candour {

/// One made-up figure of the sample organisation. `indicator` and `organisation` are codes.
struct SampleRow {
    QString organisation;
    QString indicator;
    Period period;
    Figure figure;
};

/// How many months the sample covers.
inline constexpr int kSampleMonths = 36;

/// Makes the figures of the sample organisation: the 36 months that end with `lastMonth`, and the
/// quarters, half-years, financial years and rolling years that end within them.
///
/// `storiesCsv` says for each series how its figures run, and which events befall them; the columns
/// are described at Story in core/services/SampleStories.h. The rows come series by series in the
/// order of the text, and in time within a series.
///
/// Deterministic: the same text and month give the same bits everywhere. The draws come from a
/// generator of our own, seeded by organisation, indicator and month, and the arithmetic is in
/// whole numbers with one division at the end. Adding a series changes no other.
///
/// Counts are whole numbers in `value`; proportions and rates have numerator and denominator and no
/// value; a series of another kind has a value. Where nothing fell due (denominator 0) there is no
/// row.
///
/// Fails with ErrorCode::Invalid, naming the line, when the text is not understood or `lastMonth`
/// is not a month.
[[nodiscard]] Result<QList<SampleRow>> sampleFigures(const QString &storiesCsv,
                                                     const Period &lastMonth);

} // namespace candour
