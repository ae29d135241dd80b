// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/RuleBooks.h"

#include "core/calc/Rag.h"

namespace candour {

namespace {

bool validOn(const Threshold &threshold, const QDate &day)
{
    return (threshold.validFrom.isNull() || threshold.validFrom <= day)
        && (threshold.validTo.isNull() || day <= threshold.validTo);
}

} // namespace

ThresholdChoice::ThresholdChoice(const std::vector<const Threshold *> *all,
                                 Ref<Organisation> organisation)
{
    if (!all)
        return;
    // The organisation's own rules stand before the general ones.
    for (const Threshold *threshold : *all) {
        if (!organisation.isNull() && threshold->organisation == organisation)
            m_candidates.push_back(threshold);
    }
    for (const Threshold *threshold : *all) {
        if (threshold->organisation.isNull())
            m_candidates.push_back(threshold);
    }
}

const Threshold *ThresholdChoice::inForce(std::initializer_list<ThresholdBasis> bases,
                                          const Period &period) const
{
    if (m_candidates.empty())
        return nullptr;
    const QDate day = period.lastDay();
    for (const bool own : {true, false}) {
        for (const ThresholdBasis basis : bases) {
            const Threshold *best = nullptr;
            for (const Threshold *threshold : m_candidates) {
                if (threshold->organisation.isNull() == own || threshold->basis != basis
                    || !validOn(*threshold, day))
                    continue;
                if (!best || threshold->validFrom > best->validFrom)
                    best = threshold;
            }
            if (best)
                return best;
        }
    }
    return nullptr;
}

const Threshold *ThresholdChoice::forPeriod(const Period &period) const
{
    using enum ThresholdBasis;
    if (const Threshold *inPeriod = inForce({InPeriod}, period))
        return inPeriod;
    return inForce({FullYear, YearToDate}, period);
}

const Threshold *ThresholdChoice::forYear(const Period &lastMonth, const Indicator &indicator) const
{
    using enum ThresholdBasis;
    if (const Threshold *yearly = inForce({YearToDate, FullYear}, lastMonth))
        return yearly;
    const Threshold *inPeriod = inForce({InPeriod}, lastMonth);
    return inPeriod && isComparable(*inPeriod, indicator) ? inPeriod : nullptr;
}

ThresholdBook::ThresholdBook(std::span<const Threshold> thresholds)
{
    for (const Threshold &threshold : thresholds)
        m_byIndicator[threshold.indicator].push_back(&threshold);
}

ThresholdChoice ThresholdBook::choiceFor(Ref<Indicator> indicator,
                                         Ref<Organisation> organisation) const
{
    const auto found = m_byIndicator.constFind(indicator);
    return {found == m_byIndicator.cend() ? nullptr : &*found, organisation};
}

OverrideBook::OverrideBook(std::span<const VerdictOverride> overrides)
{
    for (const VerdictOverride &chosen : overrides) {
        const auto period = Period::fromText(chosen.period);
        if (!period || !chosen.breakdown.isEmpty())
            continue;
        const bool yearly = chosen.basis != ThresholdBasis::InPeriod;
        m_byKey.insert({chosen.organisation, chosen.indicator, *period, yearly}, &chosen);
    }
}

const VerdictOverride *OverrideBook::find(Ref<Organisation> organisation, Ref<Indicator> indicator,
                                          const Period &period, bool yearly) const
{
    if (m_byKey.isEmpty())
        return nullptr;
    return m_byKey.value({organisation, indicator, period, yearly}, nullptr);
}

} // namespace candour
