// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/OutcomeLines.h"

#include "core/domain/OpenProvider.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int kMonths = 24; ///< an annual figure may be more than a year old
constexpr int kMostSteps = 8; ///< from a ward up to what carries the region's code

} // namespace

OutcomeLines::OutcomeLines(const OutcomesInput &input)
    : m_input(input)
{
    sortOrganisations();
    for (const Indicator &one : input.indicators) {
        if (!one.domains.isEmpty() || !one.frameworkIndicator.isNull())
            m_indicators.append(&one);
    }
    if (input.scope == OutcomeScope::OneProvider) {
        computeLines(input.provider.uid());
        return;
    }
    if (input.scope == OutcomeScope::Ours)
        computeLines(m_own);
    for (const Uid &provider : std::as_const(m_providers))
        computeLines(provider);
}

void OutcomeLines::sortOrganisations()
{
    for (const Organisation &one : m_input.organisations) {
        m_organisations.insert(one.uid, &one);
        if (one.type == OrganisationType::Own)
            m_own = one.uid;
        else if (isOpenProvider(one, m_input.lastMonth))
            m_providers.append(one.uid);
        else if (one.type == OrganisationType::England)
            m_england = one.uid;
        else if (one.type == OrganisationType::PeerGroup)
            m_peerGroups.append(&one);
    }
}

void OutcomeLines::computeLines(const Uid &organisation)
{
    ScorecardInput card;
    card.organisation = Ref<Organisation>(organisation);
    card.lastMonth = m_input.lastMonth;
    card.monthCount = kMonths;
    card.quarterCount = 0;
    for (const Indicator *indicator : std::as_const(m_indicators)) {
        const auto found = m_input.observations.constFind({organisation, indicator->uid});
        if (found == m_input.observations.cend())
            continue;
        card.indicators.push_back(*indicator);
        card.observations.push_back(*found);
    }
    if (card.indicators.empty())
        return;
    card.thresholds = m_input.thresholds;
    card.overrides = m_input.overrides;
    card.grades = m_input.grades;
    Scorecard computed = computeScorecard(card);
    for (ScorecardRow &row : computed.rows) {
        const SeriesKey key {organisation, row.indicator.uid};
        OutcomeLine line;
        line.organisation = card.organisation;
        line.year = yearOnYear(seriesOf(key.first, key.second), row.indicator, m_input.lastMonth);
        line.row = std::move(row);
        m_lines.insert(key, std::move(line));
    }
}

const OutcomeLine *OutcomeLines::find(const Uid &organisation, const Uid &indicator) const
{
    const auto found = m_lines.constFind({organisation, indicator});
    return found == m_lines.cend() || !found->hasFigure() ? nullptr : &*found;
}

/// The worst provider; of a banded measure, which is not ranked, the first that has a figure.
const OutcomeLine *OutcomeLines::speaking(const Indicator &indicator) const
{
    const OutcomeLine *worst = nullptr;
    for (const Uid &provider : m_providers) {
        const OutcomeLine *line = find(provider, indicator.uid);
        if (!line)
            continue;
        if (!worst || (!indicator.banded && severity(line->row.worst) > severity(worst->row.worst)))
            worst = line;
    }
    return worst;
}

std::vector<OutcomeLine> OutcomeLines::of(const Indicator &indicator) const
{
    std::vector<OutcomeLine> lines;
    const auto take = [&lines](const OutcomeLine *line) {
        if (line)
            lines.push_back(*line);
    };
    switch (m_input.scope) {
    case OutcomeScope::OneProvider:
        take(find(m_input.provider.uid(), indicator.uid));
        break;
    case OutcomeScope::Ours:
        take(find(m_own, indicator.uid));
        if (lines.empty())
            take(speaking(indicator));
        break;
    case OutcomeScope::AllProviders:
        for (const Uid &provider : m_providers)
            take(find(provider, indicator.uid));
        std::stable_sort(lines.begin(), lines.end(),
                         [](const OutcomeLine &a, const OutcomeLine &b) {
                             return severity(a.rag()) > severity(b.rag());
                         });
        break;
    }
    for (OutcomeLine &line : lines)
        compare(line);
    return lines;
}

OutcomeLines::Series OutcomeLines::seriesOf(const Uid &organisation, const Uid &indicator) const
{
    const auto found = m_input.observations.constFind({organisation, indicator});
    return found == m_input.observations.cend() ? Series() : Series(*found);
}

/// Lays the comparator beside what the line shows, its latest figure or its year to date.
void OutcomeLines::lay(OutcomeLine &line, ComparatorKind kind, const Uid &organisation,
                       const std::vector<Series> &series) const
{
    const Indicator &indicator = line.row.indicator;
    const Ref<Organisation> whose(organisation);
    const OutcomeValue shown = shownValue(line);
    Comparator comparator;
    if (shown.yearToDate)
        comparator = spanComparator(kind, whose, series, indicator, line.row.yearToDate.aggregate);
    else if (kind == ComparatorKind::PeerGroup)
        comparator = pooledComparator(whose, series, indicator, shown.period);
    else
        comparator = publishedComparator(kind, whose, series.front(), indicator, shown.period);
    if (!comparator.hasValue())
        return;
    comparator.months = comparatorMonths(series, indicator, line.row.latestCell()->period,
                                         m_input.lastMonth, kSparklineMonths);
    comparator.standing = standingOf(shown.figure, comparator, indicator);
    line.comparators.push_back(std::move(comparator));
}

void OutcomeLines::compare(OutcomeLine &line) const
{
    const Uid &indicator = line.row.indicator.uid;
    if (!comparesAcross(line.row.indicator))
        return;
    const auto published = [&](ComparatorKind kind, const Uid &organisation) {
        if (!organisation.isNull() && organisation != line.organisation.uid())
            lay(line, kind, organisation, {seriesOf(organisation, indicator)});
    };
    published(ComparatorKind::England, m_england);
    published(ComparatorKind::Region, regionOf(line.organisation.uid()));
    for (const Organisation *group : m_peerGroups) {
        const auto peers = peersOf(*group, line.organisation.uid(), indicator);
        if (!peers.empty())
            lay(line, ComparatorKind::PeerGroup, group->uid, peers);
    }
}

/// By the code that the organisation, or the nearest it belongs to, carries.
Uid OutcomeLines::regionOf(const Uid &organisation) const
{
    const Organisation *one = m_organisations.value(organisation);
    for (int steps = 0; one && one->regionCode.isEmpty() && steps < kMostSteps; ++steps)
        one = m_organisations.value(one->parent.uid());
    if (!one || one->regionCode.isEmpty())
        return {};
    for (const Organisation &other : m_input.organisations) {
        if (other.type == OrganisationType::Region
            && other.code.compare(one->regionCode, Qt::CaseInsensitive) == 0)
            return other.uid;
    }
    return {};
}

/// The series of the other members of a group that the organisation belongs to.
std::vector<OutcomeLines::Series> OutcomeLines::peersOf(const Organisation &group,
                                                        const Uid &organisation,
                                                        const Uid &indicator) const
{
    std::vector<Series> peers;
    bool belongs = false;
    for (const OrganisationMember &member : group.members) {
        if (member.member.uid() == organisation)
            belongs = true;
        else
            peers.push_back(seriesOf(member.member.uid(), indicator));
    }
    return belongs ? peers : std::vector<Series>();
}

} // namespace candour
