// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/RagAndSpc.h"
#include "core/calc/SeriesJudge.h"
#include "core/calc/spc/SpcSeries.h"
#include "core/domain/Profile.h"
#include "core/domain/Statistics.h"

#include <QHash>

#include <span>
#include <vector>

namespace candour {

/// What is said of control charts, found by measure. Borrows what it is made from.
class ChartBook {
public:
    ChartBook(std::span<const Rebase> rebases, std::span<const ChartNote> notes);

    /// Of the organisation's chart: its own and those of all organisations, in time; of two that
    /// begin together its own stands. One that fixes the first part comes first.
    [[nodiscard]] std::vector<const Rebase *> rebases(Ref<Organisation> organisation,
                                                      Ref<Indicator> indicator,
                                                      const QString &breakdown) const;
    [[nodiscard]] std::vector<const ChartNote *>
    notes(Ref<Organisation> organisation, Ref<Indicator> indicator, const QString &breakdown) const;

private:
    QHash<Ref<Indicator>, std::vector<const Rebase *>> m_rebases;
    QHash<Ref<Indicator>, std::vector<const ChartNote *>> m_notes;
};

/// A part of the chart, beside SpcChart::segments.
struct SpcPart {
    qsizetype first = 0; ///< index of its first point
    int baseline = 0; ///< points on which its limits are fixed; 0: they come from all
    Uid rebase; ///< why it begins, or why it is fixed; null for a first part of which nothing is
                ///< said
    bool ofAll = false; ///< the rebase is of all organisations
    QString reason;
};

/// A note at its point.
struct SpcPin {
    qsizetype point = 0;
    Uid note;
    QString text;
};

/// The control chart of one series with what belongs to it.
struct SpcReading {
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    QString breakdown;
    SpcSeries series;
    SpcChoice choice; ///< which chart and why; the chart itself may be widened (p′, u′)
    /// Beside SpcSeries::periods, unless it has a fault; without lines and verdicts where
    /// SpcSeries::unfit says why.
    SpcChart chart;
    std::vector<SpcPart> parts; ///< beside SpcChart::segments
    std::vector<SpcPin> notes; ///< in time
    Verdict verdict; ///< of the latest figure, as a scorecard gives it
    RagSpc joined = RagSpc::Nothing;

    [[nodiscard]] bool isJudged() const { return chart.variation != SpcVariation::None; }

    /// The latest period with a value; null for none.
    [[nodiscard]] Period lastPeriod() const
    {
        return chart.last < 0 ? Period() : series.periods[size_t(chart.last)];
    }
};

/// What readings are computed by; made once for any number of them.
struct SpcBooks {
    RuleBooks rules;
    ChartBook charts;
    SpcRuleSet ruleSet = SpcRuleSet::MdcCurrent;
};

/// The chart of the figures in force, those that end after `dataTo` (a month) left out.
///
/// Limits come from all figures since the latest rebase, not from those that a chart has room for:
/// a window that moves would move them every month. Each point is judged with the target that held
/// for it, the latest target against the latest limits. Targets on the year belong to no single
/// month and are left out, as are those that ask for the other direction than the measure's.
[[nodiscard]] SpcReading readSpc(const SpcBooks &books, Ref<Organisation> organisation,
                                 const Indicator &indicator, const QString &breakdown,
                                 std::span<const Observation> observations, const Period &dataTo);

[[nodiscard]] SpcDirection directionOf(Polarity polarity);

/// The target that a single period of the measure has, on the side that its polarity asks for; NaN
/// for none.
[[nodiscard]] double spcTarget(const ThresholdChoice &thresholds, const Indicator &indicator,
                               const Period &period);

} // namespace candour
