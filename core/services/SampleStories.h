// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Period.h"

#include <QList>
#include <QString>

namespace candour {

/// Numbers of the sample are whole ten-thousandths, so that no rounding depends on the machine.
inline constexpr qint64 kSampleScale = 10000;

/// How the figures of a series are made from its level.
enum class StoryKind {
    Proportion, ///< base in per cent; numerator of denominator
    Rate, ///< base per `per` of the denominator
    Count, ///< base is the mean count
    Score, ///< base is the value, given to three decimals
    RatioWithinLimits, ///< observed / expected with published limits and band: SHMI
    RatioWithInterval, ///< the same with an interval about the value: HSMR
    ProportionWithInterval, ///< a proportion with a published 95 % interval: a survey
    RateWithInterval, ///< a rate with a published 95 % interval
    Total, ///< the sum of other organisations' figures
};

/// What befalls a series.
enum class EventKind {
    Step, ///< the level moves by `size` in the first month
    Outbreak, ///< the level is `size` higher for the months given
    Ramp, ///< the level moves to `size` by equal steps (a slow decline, an improvement)
    Cases, ///< `size` more cases, exactly
    Missing, ///< nothing was submitted
    Suppressed, ///< published as `*`
    Provisional,
};

/// From and to are months before the last one (0 is the last), so that a story can be told about
/// any three years.
struct StoryEvent {
    EventKind kind = EventKind::Step;
    int from = 0;
    int to = 0;
    qint64 size = 0; ///< ten-thousandths
};

/// One series of the stories file. Levels are in the unit of the figure and in ten-thousandths.
///
/// Columns: `organisation`, `indicator` (codes), `kind` (proportion, rate, count, score,
/// ratio_within_limits, ratio_with_interval, proportion_with_interval, rate_with_interval, total),
/// `frequency` (monthly, quarterly, half_yearly, annual, rolling_year), `base`, `denominator` (a
/// number, or the code of an earlier indicator of the same organisation whose count it is),
/// `season` (added in January, taken off in July), `noise` (standard deviation of the level beyond
/// chance), `trend` (per month), `lag` (months by which figures are late), `per`, `detail` (limits
/// of a ratio, or the organisations of a total). Rows of the kinds step, outbreak, slow_decline,
/// improvement, cases, missing, suppressed and provisional are events with `from`, `to` (months
/// before the last) and `size`; `*` there stands for every organisation or indicator.
struct Story {
    QString organisation;
    QString indicator;
    StoryKind kind = StoryKind::Count;
    PeriodKind frequency = PeriodKind::Month;
    qint64 base = 0;
    qint64 denominator = 0; ///< ten-thousandths
    QString denominatorIndicator; ///< instead of a number
    qint64 season = 0;
    qint64 noise = 0;
    qint64 trend = 0;
    int lag = 0;
    qint64 per = 1;
    qint64 lowerLimit = 0;
    qint64 upperLimit = 0;
    QStringList parts;
    QList<StoryEvent> events;
};

/// Reads the stories; ErrorCode::Invalid names the line that is not understood.
[[nodiscard]] Result<QList<Story>> readStories(const QString &storiesCsv);

} // namespace candour
