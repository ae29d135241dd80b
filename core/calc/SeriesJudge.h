// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/QualityBook.h"
#include "core/calc/RuleBooks.h"
#include "core/calc/Scorecard.h"

#include <span>
#include <vector>

namespace candour {

/// The rules of one computation: thresholds, overrides and grades of data, indexed once.
struct RuleBooks {
    ThresholdBook thresholds;
    OverrideBook overrides;
    QualityBook grades {};
};

/// Computes and judges the cells and totals of one series. Borrows everything it is given; made
/// for the length of one row.
class SeriesJudge {
public:
    /// Nothing that ends after `dataTo`, a month, is looked at.
    SeriesJudge(const RuleBooks &books, Ref<Organisation> organisation, const Indicator &indicator,
                std::span<const Observation> series, const Period &dataTo);

    /// The observation that belongs in each of `count` months from `firstMonth` (a month index),
    /// by the month in which its period ends; null where there is none. Where two end together,
    /// the one of the indicator's own frequency stands.
    [[nodiscard]] std::vector<const Observation *> place(int firstMonth, int count) const;

    /// The last of them, or null.
    [[nodiscard]] const Observation *latest(int firstMonth, int count) const;

    [[nodiscard]] ScorecardCell cell(const Observation &observation) const;
    /// The cell of a month without an observation.
    [[nodiscard]] ScorecardCell emptyCell(const Period &month) const;
    [[nodiscard]] ScorecardTotal yearToDate(const Period &lastMonth) const;
    /// `period` is a quarter, half or year.
    [[nodiscard]] ScorecardTotal total(const Period &period) const;
    [[nodiscard]] const Threshold *target(const Period &lastMonth) const;

private:
    [[nodiscard]] PoorData poorData(const Period &period) const;
    [[nodiscard]] PoorData poorData(const Aggregate &aggregate) const;
    [[nodiscard]] bool isBetterPlaced(const Observation &candidate,
                                      const Observation *current) const;

    const RuleBooks &m_books;
    Ref<Organisation> m_organisation;
    Ref<Indicator> m_indicatorRef;
    const Indicator &m_indicator;
    std::span<const Observation> m_series;
    int m_dataTo;
    ThresholdChoice m_thresholds;
};

} // namespace candour
