// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/WhatIf.h"

#include "core/calc/SeriesJudge.h"

#include <algorithm>

namespace candour {

namespace {

/// Both ends may be open: no first day is from ever, no last day is until further notice.
bool beginsBefore(const Threshold &a, const Threshold &b)
{
    return a.validFrom.isNull() ? !b.validFrom.isNull()
                                : !b.validFrom.isNull() && a.validFrom < b.validFrom;
}

bool holdsOn(const Threshold &threshold, const QDate &day)
{
    return threshold.validTo.isNull() || (!day.isNull() && day <= threshold.validTo);
}

bool concerns(const Threshold &threshold, const Threshold &proposed, const Uid &replaced)
{
    return threshold.indicator == proposed.indicator
        && threshold.organisation == proposed.organisation
        && (threshold.basis == proposed.basis || threshold.uid == replaced);
}

/// The months whose year to date is looked at: every March that figures reach, and the last month.
std::vector<Period> yearEnds(const std::vector<Observation> &observations, const Period &dataTo)
{
    std::vector<Period> ends {dataTo};
    if (observations.empty())
        return ends;
    const int first = observations.front().period.financialYearStart();
    for (int year = dataTo.financialYearStart() - 1; year >= first; --year)
        ends.push_back(Period::month(year + 1, 3));
    return ends;
}

/// One organisation under one set of rules and under another.
class TwoRules {
public:
    TwoRules(const Indicator &indicator, const JudgedSeries &series, const Period &dataTo,
             const RuleBooks &before, const RuleBooks &after)
        : m_series(series)
        , m_dataTo(dataTo)
        , m_before(before, series.organisation, indicator, series.observations, dataTo)
        , m_after(after, series.organisation, indicator, series.observations, dataTo)
    {
    }

    void addTo(WhatIf &result) const
    {
        for (const Period &end : yearEnds(m_series.observations, m_dataTo))
            add(result, end, true, m_before.yearToDate(end).verdict,
                m_after.yearToDate(end).verdict);
        for (auto it = m_series.observations.rbegin(); it != m_series.observations.rend(); ++it) {
            if (it->period.lastDay() <= m_dataTo.lastDay())
                add(result, it->period, false, m_before.cell(*it).verdict,
                    m_after.cell(*it).verdict);
        }
    }

private:
    void add(WhatIf &result, const Period &period, bool yearToDate, const Verdict &before,
             const Verdict &after) const
    {
        if (before.rag == Rag::None && after.rag == Rag::None)
            return;
        result.before.add(before.rag);
        result.after.add(after.rag);
        if (before.rag != after.rag)
            result.changes.push_back(
                {m_series.organisation, period, yearToDate, before.rag, after.rag});
    }

    const JudgedSeries &m_series;
    Period m_dataTo;
    SeriesJudge m_before;
    SeriesJudge m_after;
};

} // namespace

QList<Threshold> changedThresholds(std::span<const Threshold> all, Threshold proposed,
                                   const Uid &replaced)
{
    QList<Threshold> changed;
    proposed.uid = {};
    proposed.validTo = {};
    QDate lastDay;
    QDate nextBegins;
    for (const Threshold &threshold : all) {
        if (!concerns(threshold, proposed, replaced))
            continue;
        if (threshold.validFrom == proposed.validFrom) {
            // Two rules may begin together where she changes the basis: hers is the one replaced.
            if (proposed.uid.isNull() || threshold.uid == replaced) {
                proposed.uid = threshold.uid;
                lastDay = threshold.validTo;
            }
            continue;
        }
        if (beginsBefore(proposed, threshold)) {
            if (threshold.basis == proposed.basis
                && (nextBegins.isNull() || threshold.validFrom < nextBegins))
                nextBegins = threshold.validFrom;
        } else if (holdsOn(threshold, proposed.validFrom)) {
            Threshold closed = threshold;
            closed.validTo = proposed.validFrom.addDays(-1);
            changed.append(closed);
        }
    }
    if (!nextBegins.isNull() && (lastDay.isNull() || nextBegins <= lastDay))
        lastDay = nextBegins.addDays(-1);
    proposed.validTo = lastDay;
    changed.append(proposed);
    return changed;
}

QList<Threshold> withThresholds(std::span<const Threshold> all, const QList<Threshold> &changed)
{
    QList<Threshold> result(all.begin(), all.end());
    for (const Threshold &threshold : changed) {
        const auto place = std::find_if(result.begin(), result.end(), [&](const Threshold &one) {
            return !threshold.uid.isNull() && one.uid == threshold.uid;
        });
        if (place == result.end())
            result.append(threshold);
        else
            *place = threshold;
    }
    return result;
}

WhatIf compareRules(const Indicator &indicator, std::span<const JudgedSeries> series,
                    std::span<const Threshold> before, std::span<const Threshold> after,
                    std::span<const VerdictOverride> overrides, const Period &dataTo)
{
    WhatIf result;
    if (dataTo.isNull())
        return result;
    const RuleBooks old {ThresholdBook(before), OverrideBook(overrides)};
    const RuleBooks fresh {ThresholdBook(after), OverrideBook(overrides)};
    for (const JudgedSeries &one : series)
        TwoRules(indicator, one, dataTo, old, fresh).addTo(result);
    return result;
}

} // namespace candour
