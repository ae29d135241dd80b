// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Outcomes.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr int kMonths = 24; ///< an annual figure may be more than a year old

using Lines = QHash<SeriesKey, OutcomeLine>;

QString yearWithMost(const QList<FrameworkIndicator> &framework)
{
    QMap<QString, int> counts;
    for (const FrameworkIndicator &one : framework)
        ++counts[one.frameworkYear];
    QString most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (most.isEmpty() || *it >= counts.value(most))
            most = it.key();
    }
    return most;
}

/// The same words, whatever their spelling of dashes and apostrophes.
QString plainTitle(const QString &title)
{
    static const QRegularExpression marks(QStringLiteral("[^\\w]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(title).replace(marks, QStringLiteral(" ")).simplified().toLower();
}

bool isOpenProvider(const Organisation &organisation)
{
    return organisation.type == OrganisationType::Provider && !organisation.closed.isValid();
}

/// Everything that is looked up while lines are made.
class Maker {
public:
    explicit Maker(const OutcomesInput &input)
        : m_input(input)
    {
        for (const Organisation &one : input.organisations) {
            m_organisations.insert(one.uid, &one);
            if (one.type == OrganisationType::Own)
                m_own = one.uid;
            else if (isOpenProvider(one))
                m_providers.append(one.uid);
            if (one.type == OrganisationType::England)
                m_england = one.uid;
            if (one.type == OrganisationType::PeerGroup)
                m_peerGroups.append(&one);
        }
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

    [[nodiscard]] const QList<const Indicator *> &indicators() const { return m_indicators; }

    /// The lines of an indicator as the scope has them.
    [[nodiscard]] std::vector<OutcomeLine> linesOf(const Indicator &indicator) const
    {
        std::vector<OutcomeLine> lines;
        const auto take = [&](const Uid &organisation) {
            const OutcomeLine *line = lineOf(organisation, indicator.uid);
            if (line && line->hasFigure())
                lines.push_back(*line);
        };
        if (m_input.scope == OutcomeScope::OneProvider) {
            take(m_input.provider.uid());
        } else if (m_input.scope == OutcomeScope::Ours) {
            take(m_own);
            if (lines.empty())
                takeSpeaking(indicator, lines);
        } else {
            for (const Uid &provider : std::as_const(m_providers))
                take(provider);
            std::stable_sort(lines.begin(), lines.end(),
                             [](const OutcomeLine &a, const OutcomeLine &b) {
                                 return severity(a.rag()) > severity(b.rag());
                             });
        }
        for (OutcomeLine &line : lines)
            compare(line);
        return lines;
    }

private:
    /// Where the whole organisation has no figure the worst provider stands for it; of a banded
    /// measure, which is not ranked, the first that has any.
    void takeSpeaking(const Indicator &indicator, std::vector<OutcomeLine> &lines) const
    {
        const OutcomeLine *worst = nullptr;
        for (const Uid &provider : std::as_const(m_providers)) {
            const OutcomeLine *line = lineOf(provider, indicator.uid);
            if (!line || !line->hasFigure())
                continue;
            if (!worst
                || (!indicator.banded && severity(line->row.worst) > severity(worst->row.worst)))
                worst = line;
        }
        if (worst)
            lines.push_back(*worst);
    }

    [[nodiscard]] const OutcomeLine *lineOf(const Uid &organisation, const Uid &indicator) const
    {
        const auto found = m_lines.constFind({organisation, indicator});
        return found == m_lines.cend() ? nullptr : &*found;
    }

    void computeLines(const Uid &organisation)
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
        Scorecard computed = computeScorecard(card);
        for (ScorecardRow &row : computed.rows) {
            OutcomeLine line;
            line.organisation = card.organisation;
            const SeriesKey key {organisation, row.indicator.uid};
            line.year =
                yearOnYear(*m_input.observations.constFind(key), row.indicator, m_input.lastMonth);
            line.row = std::move(row);
            m_lines.insert(key, std::move(line));
        }
    }

    [[nodiscard]] std::span<const Observation> seriesOf(const Uid &organisation,
                                                        const Uid &indicator) const
    {
        const auto found = m_input.observations.constFind({organisation, indicator});
        return found == m_input.observations.cend() ? std::span<const Observation>()
                                                    : std::span<const Observation>(*found);
    }

    void compare(OutcomeLine &line) const
    {
        const Indicator &indicator = line.row.indicator;
        if (!line.hasFigure() || !comparesAcross(indicator))
            return;
        const ScorecardCell &latest = *line.row.latestCell();
        using SeriesList = std::vector<std::span<const Observation>>;
        const auto keep = [&](Comparator comparator, const SeriesList &series) {
            comparator.months = comparatorMonths(series, indicator, latest.period,
                                                 m_input.lastMonth, kSparklineMonths);
            comparator.standing = standingOf(latest.figure, comparator, indicator);
            if (comparator.hasValue())
                line.comparators.push_back(std::move(comparator));
        };
        const auto published = [&](ComparatorKind kind, const Uid &organisation) {
            if (organisation.isNull() || organisation == line.organisation.uid())
                return;
            const SeriesList series {seriesOf(organisation, indicator.uid)};
            keep(publishedComparator(kind, Ref<Organisation>(organisation), series.front(),
                                     indicator, latest.period),
                 series);
        };
        published(ComparatorKind::England, m_england);
        published(ComparatorKind::Region, regionOf(line.organisation.uid()));
        for (const Organisation *group : m_peerGroups) {
            if (const auto members = peersOf(*group, line.organisation.uid(), indicator.uid);
                !members.empty())
                keep(pooledComparator(Ref<Organisation>(group->uid), members, indicator,
                                      latest.period),
                     members);
        }
    }

    /// By the code that the organisation, or the nearest it belongs to, carries.
    [[nodiscard]] Uid regionOf(const Uid &organisation) const
    {
        const Organisation *one = m_organisations.value(organisation);
        for (int steps = 0; one && one->regionCode.isEmpty() && steps < 8; ++steps)
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
    [[nodiscard]] std::vector<std::span<const Observation>>
    peersOf(const Organisation &group, const Uid &organisation, const Uid &indicator) const
    {
        std::vector<std::span<const Observation>> peers;
        bool belongs = false;
        for (const OrganisationMember &member : group.members) {
            if (member.member.uid() == organisation)
                belongs = true;
            else
                peers.push_back(seriesOf(member.member.uid(), indicator));
        }
        return belongs ? peers : std::vector<std::span<const Observation>>();
    }

    const OutcomesInput &m_input;
    QHash<Uid, const Organisation *> m_organisations;
    QList<const Indicator *> m_indicators;
    QList<Uid> m_providers;
    QList<const Organisation *> m_peerGroups;
    Uid m_own;
    Uid m_england;
    Lines m_lines;
};

/// Which local indicators measure a framework indicator of the year shown, by its uid.
QHash<Uid, QList<const Indicator *>> measuresOf(const OutcomesInput &input, const QString &year,
                                                const QList<const Indicator *> &indicators)
{
    QHash<Uid, const FrameworkIndicator *> byUid;
    for (const FrameworkIndicator &one : input.framework)
        byUid.insert(one.uid, &one);
    QHash<Uid, QList<const Indicator *>> measures;
    for (const Indicator *indicator : indicators) {
        const FrameworkIndicator *named = byUid.value(indicator->frameworkIndicator.uid());
        if (!named)
            continue;
        for (const FrameworkIndicator &one : input.framework) {
            const bool same = one.uid == named->uid
                || (one.code == named->code && plainTitle(one.title) == plainTitle(named->title));
            if (one.frameworkYear == year && same)
                measures[one.uid].append(indicator);
        }
    }
    return measures;
}

OutcomeGroup &groupFor(DomainOutcome &domain, const FrameworkIndicator &one)
{
    using Kind = OutcomeGroup::Kind;
    const Kind kind =
        one.level == IndicatorLevel::Overarching ? Kind::Overarching : Kind::ImprovementArea;
    for (OutcomeGroup &group : domain.groups) {
        if (group.kind == kind
            && (kind == Kind::Overarching || group.improvementArea == one.improvementArea))
            return group;
    }
    return domain.groups.emplace_back(OutcomeGroup {kind, one.improvementArea, {}});
}

void count(DomainOutcome &domain, const OutcomeEntry &entry)
{
    for (const OutcomeMeasure &measure : entry.measures) {
        for (const OutcomeLine &line : measure.lines)
            domain.counts.add(line.rag());
    }
}

bool belongsTo(const Indicator &indicator, const Domain &domain)
{
    return std::any_of(indicator.domains.begin(), indicator.domains.end(),
                       [&](const IndicatorDomain &one) { return one.domain.uid() == domain.uid; });
}

DomainOutcome domainOutcome(const OutcomesInput &input, const QString &year, const Domain &domain,
                            const QHash<Uid, QList<const Indicator *>> &measures,
                            const Maker &maker)
{
    DomainOutcome result;
    result.domain = domain;
    QSet<Uid> placed;
    for (const FrameworkIndicator &one : input.framework) {
        if (one.frameworkYear != year || one.domain.uid() != domain.uid)
            continue;
        OutcomeEntry entry;
        entry.framework = one;
        for (const Indicator *indicator : measures.value(one.uid)) {
            entry.measures.push_back({*indicator, maker.linesOf(*indicator)});
            placed.insert(indicator->uid);
        }
        ++result.frameworkIndicators;
        result.measured += entry.hasFigures();
        count(result, entry);
        groupFor(result, one).entries.push_back(std::move(entry));
    }
    std::stable_sort(result.groups.begin(), result.groups.end(),
                     [](const OutcomeGroup &a, const OutcomeGroup &b) { return a.kind < b.kind; });
    OutcomeEntry local;
    for (const Indicator *indicator : maker.indicators()) {
        if (belongsTo(*indicator, domain) && !placed.contains(indicator->uid))
            local.measures.push_back({*indicator, maker.linesOf(*indicator)});
    }
    count(result, local);
    if (!local.measures.empty())
        result.groups.push_back({OutcomeGroup::Kind::Local, {}, {std::move(local)}});
    return result;
}

} // namespace

OutcomeValue shownValue(const OutcomeLine &line)
{
    OutcomeValue shown;
    const ScorecardCell *latest = line.row.latestCell();
    if (!latest)
        return shown;
    const ScorecardTotal &year = line.row.yearToDate;
    const bool forTheYear =
        latest->verdict.rule == VerdictRule::NotJudgedHere && !latest->verdict.overridden;
    shown.yearToDate = forTheYear && year.aggregate.hasValue();
    if (shown.yearToDate) {
        shown.period = year.aggregate.span.lastMonth();
        shown.figure = year.aggregate.figure;
        shown.value = year.aggregate.value;
        shown.before = line.row.sameTimeLastYear.aggregate.value;
        shown.verdict = &year.verdict;
        return shown;
    }
    shown.period = latest->period;
    shown.figure = latest->figure;
    shown.value = latest->value;
    // The pair is of the latest number; a figure without one (suppressed) has no last year beside.
    shown.before = line.year.period == latest->period ? line.year.then : kNoNumber;
    shown.verdict = &latest->verdict;
    return shown;
}

bool OutcomeEntry::hasFigures() const
{
    return std::any_of(measures.begin(), measures.end(),
                       [](const OutcomeMeasure &measure) { return !measure.lines.empty(); });
}

const DomainOutcome *Outcomes::domain(const QString &code) const
{
    for (const DomainOutcome &one : domains) {
        if (one.domain.code == code)
            return &one;
    }
    return nullptr;
}

Outcomes computeOutcomes(const OutcomesInput &input)
{
    Outcomes outcomes;
    outcomes.lastMonth = input.lastMonth;
    outcomes.frameworkYear =
        input.frameworkYear.isEmpty() ? yearWithMost(input.framework) : input.frameworkYear;
    const Maker maker(input);
    const auto measures = measuresOf(input, outcomes.frameworkYear, maker.indicators());
    QList<Domain> domains = input.domains;
    std::stable_sort(domains.begin(), domains.end(),
                     [](const Domain &a, const Domain &b) { return a.code < b.code; });
    for (const Domain &domain : std::as_const(domains))
        outcomes.domains.push_back(
            domainOutcome(input, outcomes.frameworkYear, domain, measures, maker));
    return outcomes;
}

QStringList frameworkYears(const QList<FrameworkIndicator> &framework)
{
    QStringList years;
    for (const FrameworkIndicator &one : framework) {
        if (!years.contains(one.frameworkYear))
            years.append(one.frameworkYear);
    }
    std::sort(years.begin(), years.end(), std::greater<>());
    return years;
}

std::vector<size_t> worstFirst(const Outcomes &outcomes)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < outcomes.domains.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const RagCounts &one = outcomes.domains[a].counts;
        const RagCounts &other = outcomes.domains[b].counts;
        return one.red != other.red ? one.red > other.red : one.amber > other.amber;
    });
    return order;
}

WorstOutcome worstOf(const DomainOutcome &domain)
{
    WorstOutcome worst;
    int worstSeverity = severity(Rag::Green);
    for (const OutcomeGroup &group : domain.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            for (const OutcomeMeasure &measure : entry.measures) {
                for (const OutcomeLine &line : measure.lines) {
                    if (severity(line.rag()) <= worstSeverity)
                        continue;
                    worstSeverity = severity(line.rag());
                    worst = {&measure, &line};
                }
            }
        }
    }
    return worst;
}

} // namespace candour
