// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Period.h"
#include "core/domain/Threshold.h"

#include <QHash>

#include <initializer_list>
#include <span>
#include <vector>

namespace candour {

/// The thresholds that may speak about one indicator of one organisation. Points into the
/// ThresholdBook, which must outlive it.
class ThresholdChoice {
public:
    ThresholdChoice(const std::vector<const Threshold *> *all, Ref<Organisation> organisation);

    /// The rule in force on the last day of `period`: the organisation's own before the general
    /// one, then the earlier of `bases`, then the later valid-from. Null when there is none.
    [[nodiscard]] const Threshold *inForce(std::initializer_list<ThresholdBasis> bases,
                                           const Period &period) const;

    /// For the colour of a single period: the in-period rule, else a rule on the year (which gives
    /// a month no colour and says so).
    [[nodiscard]] const Threshold *forPeriod(const Period &period) const;

    /// For a year to date or a year that ends with `lastMonth`: the rule on the year, else an
    /// in-period rule that is comparable.
    [[nodiscard]] const Threshold *forYear(const Period &lastMonth,
                                           const Indicator &indicator) const;

private:
    std::vector<const Threshold *> m_candidates;
};

/// All thresholds of a file, found by indicator.
class ThresholdBook {
public:
    explicit ThresholdBook(std::span<const Threshold> thresholds);

    [[nodiscard]] ThresholdChoice choiceFor(Ref<Indicator> indicator,
                                            Ref<Organisation> organisation) const;

private:
    QHash<Ref<Indicator>, std::vector<const Threshold *>> m_byIndicator;
};

/// All overrides, found by what they are about. Only those of the total (no breakdown) are kept.
class OverrideBook {
public:
    explicit OverrideBook(std::span<const VerdictOverride> overrides);

    /// The override of one verdict, or null. `yearly` finds those on the year to date or the full
    /// year by their last month or by the year; otherwise those on the period itself.
    [[nodiscard]] const VerdictOverride *find(Ref<Organisation> organisation,
                                              Ref<Indicator> indicator, const Period &period,
                                              bool yearly) const;

private:
    struct Key {
        Ref<Organisation> organisation;
        Ref<Indicator> indicator;
        Period period;
        bool yearly = false;

        friend bool operator==(const Key &, const Key &) = default;

        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.organisation, key.indicator, key.period, key.yearly);
        }
    };

    QHash<Key, const VerdictOverride *> m_byKey;
};

} // namespace candour
