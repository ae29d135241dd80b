// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Outcomes.h"

#include "core/calc/NumberText.h"
#include "core/calc/OutcomeLines.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

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

QString tr(const char *text)
{
    return QCoreApplication::translate("trend", text);
}

/// The pair of what is shown: of the figure, or of the year to date.
YearOnYear shownPair(const OutcomeLine &line, const OutcomeValue &shown)
{
    YearOnYear pair = line.year;
    pair.now = shown.value;
    pair.then = shown.before;
    return pair;
}

/// The same words, whatever their spelling of dashes and apostrophes.
QString plainTitle(const QString &title)
{
    static const QRegularExpression marks(QStringLiteral("[^\\w]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return QString(title).replace(marks, QStringLiteral(" ")).simplified().toLower();
}

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
                            const OutcomeLines &lines)
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
            entry.measures.push_back({*indicator, lines.of(*indicator)});
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
    for (const Indicator *indicator : lines.indicators()) {
        if (belongsTo(*indicator, domain) && !placed.contains(indicator->uid))
            local.measures.push_back({*indicator, lines.of(*indicator)});
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
        // Four months are no fair match for six: both years must have the same ones.
        const Aggregate &before = line.row.sameTimeLastYear.aggregate;
        if (before.monthsPresent == year.aggregate.monthsPresent)
            shown.before = before.value;
        shown.verdict = &year.verdict;
        shown.poorData = year.poorData;
        return shown;
    }
    shown.period = latest->period;
    shown.figure = latest->figure;
    shown.value = latest->value;
    // The pair is of the latest number; a figure without one (suppressed) has no last year beside.
    shown.before = line.year.period == latest->period ? line.year.then : kNoNumber;
    shown.verdict = &latest->verdict;
    shown.poorData = latest->poorData;
    return shown;
}

QString outcomeTrend(const OutcomeLine &line)
{
    const Indicator &indicator = line.row.indicator;
    const OutcomeValue shown = shownValue(line);
    if (!shown.yearToDate || std::isnan(shown.before))
        return trendText(line.year, indicator);
    const YearOnYear pair = shownPair(line, shown);
    const double change = shownChange(pair, indicator);
    const QString size = formatNumber(std::abs(change), decimalsOf(indicator));
    const QString before = formatValue(shown.before, indicator, WithUnit::Yes);
    const QString text = change > 0 ? tr("Up %1 on the same months of last year (%2).")
        : change < 0                ? tr("Down %1 on the same months of last year (%2).")
                                    : tr("The same as in these months of last year (%1).");
    const QString sentence = change == 0 ? text.arg(before) : text.arg(size, before);
    return QString(sentence + u' ' + trendSentence(line.year)).trimmed();
}

QString outcomeChange(const OutcomeLine &line)
{
    const YearOnYear pair = shownPair(line, shownValue(line));
    QStringList parts {changeText(pair, line.row.indicator), trendWords(line.year)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
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
    outcomes.frameworkYear = frameworkYears(input.framework).contains(input.frameworkYear)
        ? input.frameworkYear
        : yearWithMost(input.framework);
    const OutcomeLines lines(input);
    const auto measures = measuresOf(input, outcomes.frameworkYear, lines.indicators());
    QList<Domain> domains = input.domains;
    std::stable_sort(domains.begin(), domains.end(),
                     [](const Domain &a, const Domain &b) { return a.code < b.code; });
    for (const Domain &domain : std::as_const(domains))
        outcomes.domains.push_back(
            domainOutcome(input, outcomes.frameworkYear, domain, measures, lines));
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
