// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/Spc.h"
#include "core/domain/Indicator.h"

#include <QString>

namespace candour {

/// A series as it is at hand: any of the parts may be missing. All spans that are not empty have
/// one entry for each period.
struct SpcData {
    UnitKind unit = UnitKind::Mean;
    std::span<const double> values;
    std::span<const double> numerators;
    std::span<const double> denominators;
    double scale = 1; ///< from numerator / denominator to the value: 100 for per cent
};

/// Why a kind of chart is the one for a series.
enum class SpcReason {
    FewPoints, ///< Run: fewer than kSpcRunBelow points
    VaryingDenominators, ///< P, U: months of different size have limits of their own
    RareCounts, ///< C: counts so small that chance alone decides their spread
    VeryRareCounts, ///< C, where dates of the events would say more
    EventDays, ///< G: dates of events
    EventTimes, ///< T: dates and times of events
    Otherwise, ///< Xmr
    Asked, ///< somebody chose it
};

struct SpcChoice {
    SpcKind kind = SpcKind::Xmr;
    SpcReason reason = SpcReason::Otherwise;

    friend bool operator==(const SpcChoice &, const SpcChoice &) = default;
};

/// Limits want at least this many points; with fewer a run chart says what can be said.
inline constexpr qsizetype kSpcRunBelow = 12;
/// Whole counts of a smaller mean than this are rare: they move in steps too coarse for moving
/// ranges, and their spread follows from their mean.
inline constexpr double kSpcRareBelow = 10;
/// Below one event a period most points are zero, and the time between events says more.
inline constexpr double kSpcVeryRareBelow = 1;

/// The chart for a series of periods.
[[nodiscard]] SpcChoice chooseSpc(const SpcData &data);

/// The chart for dates of events: times tell apart what happened on one day.
[[nodiscard]] SpcChoice chooseSpcForEvents(bool withTimes);

/// A chart of that kind. P and U take the parts, the others the values; PPrime and UPrime are P and
/// U, which decide by themselves.
[[nodiscard]] SpcChart spcChart(SpcKind kind, const SpcData &data, const SpcOptions &options = {});

} // namespace candour
