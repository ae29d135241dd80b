// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SpcReading.h"

#include "core/calc/spc/SpcParted.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int kYear = 12;

template <typename Record>
std::vector<const Record *> found(const QHash<Ref<Indicator>, std::vector<const Record *>> &all,
                                  Ref<Organisation> organisation, Ref<Indicator> indicator,
                                  const QString &breakdown)
{
    std::vector<const Record *> list;
    const auto at = all.constFind(indicator);
    if (at == all.cend())
        return list;
    for (const Record *one : *at) {
        if (one->breakdown == breakdown
            && (one->organisation.isNull() || one->organisation == organisation))
            list.push_back(one);
    }
    return list;
}

QDate dayOf(const QString &period)
{
    const auto read = Period::fromText(period);
    return read ? read->firstDay() : QDate();
}

SpcPart partOf(const Rebase &rebase, qsizetype first)
{
    return {first, int(rebase.baseline.value_or(0)), rebase.uid, rebase.organisation.isNull(),
            rebase.reason};
}

/// The parts into which rebases, in time, cut the chart. What lies after the last figure begins
/// with the next ones.
std::vector<SpcPart> partsOf(const SpcSeries &series, std::span<const Rebase *const> rebases)
{
    std::vector<SpcPart> parts {SpcPart {}};
    for (const Rebase *rebase : rebases) {
        const auto from = Period::fromText(rebase->from);
        const qsizetype first = from ? series.pointFrom(*from) : 0;
        if (first >= qsizetype(series.periods.size()))
            continue; // no figure yet
        // Of two between the same figures the later one is the news. The chart begins at its first
        // point anyway: to calculate anew from there releases what was fixed.
        if (parts.back().first == first)
            parts.back() = first == 0 && !rebase->baseline ? SpcPart {} : partOf(*rebase, first);
        else
            parts.push_back(partOf(*rebase, first));
    }
    return parts;
}

std::vector<SpcPin> pinsOf(const SpcSeries &series, std::span<const ChartNote *const> notes)
{
    std::vector<SpcPin> pins;
    for (const ChartNote *note : notes) {
        const auto period = Period::fromText(note->period);
        const qsizetype point = period ? series.pointOf(*period) : -1;
        if (point >= 0)
            pins.push_back({point, note->uid, note->text});
    }
    std::stable_sort(pins.begin(), pins.end(),
                     [](const SpcPin &a, const SpcPin &b) { return a.point < b.point; });
    return pins;
}

SpcChoice choiceFor(const Indicator &indicator, const SpcData &data)
{
    const auto asked = [](SpcKind kind) { return SpcChoice {kind, SpcReason::Asked}; };
    switch (indicator.chart) {
    case ChartChoice::Automatic:
        break;
    case ChartChoice::Run:
        return asked(SpcKind::Run);
    case ChartChoice::Xmr:
        return asked(SpcKind::Xmr);
    case ChartChoice::P:
        if (!data.denominators.empty())
            return asked(SpcKind::P);
        break;
    case ChartChoice::U:
        if (!data.denominators.empty())
            return asked(SpcKind::U);
        break;
    case ChartChoice::C:
        return asked(SpcKind::C);
    case ChartChoice::G:
        return asked(SpcKind::G);
    case ChartChoice::T:
        return asked(SpcKind::T);
    }
    return chooseSpc(data);
}

SpcChart lineOnly(const SpcSeries &series, const SpcOptions &options)
{
    SpcChart chart;
    chart.kind = SpcKind::Run;
    chart.rules = options.rules;
    chart.direction = options.direction;
    chart.points.resize(series.values.size());
    for (size_t i = 0; i < series.values.size(); ++i) {
        chart.points[i].value = series.values[i];
        chart.points[i].target = options.targets[i];
        if (chart.points[i].hasValue())
            chart.last = qsizetype(i);
    }
    if (chart.last < 0)
        chart.fault = SpcFault::NoValue;
    return chart;
}

std::vector<double> targetsOf(const RuleBooks &rules, const SpcReading &reading,
                              const Indicator &indicator)
{
    const ThresholdChoice thresholds =
        rules.thresholds.choiceFor(reading.indicator, reading.organisation);
    std::vector<double> targets;
    targets.reserve(reading.series.periods.size());
    // Targets are of the total; a part of it has none of its own.
    const bool isTotal = reading.breakdown.isEmpty();
    for (const Period &period : reading.series.periods)
        targets.push_back(isTotal ? spcTarget(thresholds, indicator, period) : kNoNumber);
    return targets;
}

Verdict verdictOf(const SpcBooks &books, const SpcReading &reading, const Indicator &indicator,
                  std::span<const Observation> observations, const Period &dataTo)
{
    const SeriesJudge judge(books.rules, reading.organisation, indicator, observations, dataTo);
    const Observation *latest = judge.latest(MonthSpan::of(dataTo).last - kYear + 1, kYear);
    if (!latest)
        return {};
    const Verdict yearToDate = judge.yearToDate(dataTo).verdict;
    const Verdict verdict = judge.cell(*latest).verdict;
    return ragOf(&verdict, yearToDate, VerdictChoice::Latest) == verdict.rag ? verdict : yearToDate;
}

void drawChart(SpcReading &reading, const Indicator &indicator, SpcOptions options,
               std::span<const Rebase *const> rebases)
{
    if (reading.series.unfit != SpcUnfit::None) {
        reading.chart = lineOnly(reading.series, options);
        return;
    }
    const SpcData data = reading.series.data();
    reading.choice = choiceFor(indicator, data);
    reading.parts = partsOf(reading.series, rebases);
    std::vector<SpcPartStart> starts;
    for (const SpcPart &part : reading.parts)
        starts.push_back({part.first, part.baseline});
    reading.chart = spcChartOfParts(reading.choice.kind, data, starts, options);
    if (reading.chart.fault != SpcFault::None)
        reading.parts.clear();
}

} // namespace

ChartBook::ChartBook(std::span<const Rebase> rebases, std::span<const ChartNote> notes)
{
    for (const Rebase &rebase : rebases)
        m_rebases[rebase.indicator].push_back(&rebase);
    for (const ChartNote &note : notes)
        m_notes[note.indicator].push_back(&note);
}

std::vector<const Rebase *> ChartBook::rebases(Ref<Organisation> organisation,
                                               Ref<Indicator> indicator,
                                               const QString &breakdown) const
{
    auto list = found(m_rebases, organisation, indicator, breakdown);
    std::stable_sort(list.begin(), list.end(), [](const Rebase *a, const Rebase *b) {
        const QDate dayA = dayOf(a->from);
        const QDate dayB = dayOf(b->from);
        if (dayA != dayB)
            return dayA.isNull() || (!dayB.isNull() && dayA < dayB);
        return a->organisation.isNull() && !b->organisation.isNull(); // its own last: it stands
    });
    return list;
}

std::vector<const ChartNote *> ChartBook::notes(Ref<Organisation> organisation,
                                                Ref<Indicator> indicator,
                                                const QString &breakdown) const
{
    return found(m_notes, organisation, indicator, breakdown);
}

SpcDirection directionOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::HigherIsBetter:
        return SpcDirection::Increase;
    case Polarity::LowerIsBetter:
        return SpcDirection::Decrease;
    case Polarity::WithinLimits:
    case Polarity::Neutral:
        break;
    }
    return SpcDirection::Neutral;
}

double spcTarget(const ThresholdChoice &thresholds, const Indicator &indicator,
                 const Period &period)
{
    using enum ThresholdBasis;
    const Threshold *rule = period.monthCount() == kYear
        ? thresholds.forPeriod(period) // a figure that is about a year is judged by the year's rule
        : thresholds.inForce({InPeriod}, period);
    if (!rule)
        return kNoNumber;
    const bool lowerIsBetter = indicator.polarity == Polarity::LowerIsBetter;
    switch (rule->comparison) {
    case Comparison::AtLeast:
        return lowerIsBetter ? kNoNumber : rule->target.value_or(kNoNumber);
    case Comparison::AtMost:
        return indicator.polarity == Polarity::HigherIsBetter ? kNoNumber
                                                              : rule->target.value_or(kNoNumber);
    case Comparison::ZeroTolerance:
        return lowerIsBetter ? 0 : kNoNumber;
    case Comparison::Between:
    case Comparison::None:
        break;
    }
    return kNoNumber;
}

SpcReading readSpc(const SpcBooks &books, Ref<Organisation> organisation,
                   const Indicator &indicator, const QString &breakdown,
                   std::span<const Observation> observations, const Period &dataTo)
{
    SpcReading reading;
    reading.organisation = organisation;
    reading.indicator = Ref<Indicator>(indicator.uid);
    reading.breakdown = breakdown;
    reading.series = spcSeries(observations, indicator, dataTo);
    const std::vector<double> targets = targetsOf(books.rules, reading, indicator);
    SpcOptions options;
    options.rules = books.ruleSet == SpcRuleSet::Peer ? SpcRules::Peer : SpcRules::MdcCurrent;
    options.direction = directionOf(indicator.polarity);
    options.targets = targets;
    drawChart(reading, indicator, options,
              books.charts.rebases(organisation, reading.indicator, breakdown));
    reading.notes =
        pinsOf(reading.series, books.charts.notes(organisation, reading.indicator, breakdown));
    if (breakdown.isEmpty())
        reading.verdict = verdictOf(books, reading, indicator, observations, dataTo);
    const bool held = reading.chart.isHeld();
    reading.joined =
        joined(reading.verdict.rag, held ? reading.chart.variation : SpcVariation::None,
               held ? reading.chart.assurance : SpcAssurance::None);
    return reading;
}

} // namespace candour
