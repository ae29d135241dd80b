// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Comparator.h"

#include "core/calc/NumberText.h"
#include "core/calc/Value.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("comparator", text);
}

/// A figure of this period, or of one of the same kind that ends before it.
bool isOfUse(const Period &candidate, const Period &period)
{
    return candidate.kind() == period.kind()
        && MonthSpan::of(candidate).last <= MonthSpan::of(period).last;
}

bool hasParts(const Figure &figure)
{
    return figure.hasNumber() && !std::isnan(figure.numerator) && !std::isnan(figure.denominator);
}

bool hasLimits(const Figure &figure)
{
    return !std::isnan(figure.lower) && !std::isnan(figure.upper);
}

const Observation *observationOf(std::span<const Observation> series, const Period &period)
{
    const auto found = std::find_if(series.begin(), series.end(),
                                    [&](const Observation &one) { return one.period == period; });
    return found == series.end() ? nullptr : &*found;
}

/// What the members have for one period, taken together; `counted` says how many had.
Figure pooledFigure(std::span<const std::span<const Observation>> members, const Period &period,
                    int &counted)
{
    Figure sum;
    sum.numerator = 0;
    sum.denominator = 0;
    counted = 0;
    for (const auto &series : members) {
        const Observation *one = observationOf(series, period);
        if (!one || !hasParts(one->figure))
            continue;
        sum.numerator += one->figure.numerator;
        sum.denominator += one->figure.denominator;
        if (one->figure.status == FigureStatus::Provisional)
            sum.status = FigureStatus::Provisional;
        ++counted;
    }
    return sum;
}

/// The latest period of use in which any member has both parts; null for none.
Period latestPooled(std::span<const std::span<const Observation>> members, const Period &period)
{
    Period latest;
    for (const auto &series : members) {
        for (const Observation &one : series) {
            if (isOfUse(one.period, period) && hasParts(one.figure)
                && (latest.isNull() || one.period > latest))
                latest = one.period;
        }
    }
    return latest;
}

/// The observations of the series in the months that ours has.
std::vector<Observation> inMonthsOf(const Aggregate &ours, std::span<const Observation> series)
{
    std::vector<Observation> found;
    std::copy_if(series.begin(), series.end(), std::back_inserter(found),
                 [&](const Observation &one) {
                     const MonthSpan where = MonthSpan::of(one.period);
                     const int bit = where.last - ours.span.first;
                     return ours.span.contains(where) && (ours.monthsPresent >> bit & 1) != 0;
                 });
    return found;
}

} // namespace

bool comparesAcross(const Indicator &indicator)
{
    return !isAdditive(indicator.unit) && indicator.unit != UnitKind::YesNo
        && indicator.unit != UnitKind::Grade && !indicator.banded;
}

Comparator publishedComparator(ComparatorKind kind, Ref<Organisation> organisation,
                               std::span<const Observation> series, const Indicator &indicator,
                               const Period &period)
{
    Comparator comparator;
    comparator.kind = kind;
    comparator.organisation = organisation;
    if (!comparesAcross(indicator))
        return comparator;
    for (const Observation &one : series) {
        const auto value =
            isOfUse(one.period, period) ? valueOf(one.figure, indicator) : std::optional<double>();
        if (!value || (!comparator.period.isNull() && one.period < comparator.period))
            continue;
        comparator.period = one.period;
        comparator.figure = one.figure;
        comparator.value = *value;
    }
    return comparator;
}

Comparator pooledComparator(Ref<Organisation> group,
                            std::span<const std::span<const Observation>> members,
                            const Indicator &indicator, const Period &period)
{
    Comparator pool;
    pool.kind = ComparatorKind::PeerGroup;
    pool.organisation = group;
    pool.members = int(members.size());
    const Period latest = comparesAcross(indicator) ? latestPooled(members, period) : Period();
    if (latest.isNull())
        return pool;
    const Figure sum = pooledFigure(members, latest, pool.counted);
    pool.period = latest;
    pool.figure = sum;
    pool.value = valueOf(sum, indicator).value_or(kNoNumber);
    return pool;
}

Comparator spanComparator(ComparatorKind kind, Ref<Organisation> organisation,
                          std::span<const std::span<const Observation>> series,
                          const Indicator &indicator, const Aggregate &ours)
{
    Comparator result;
    result.kind = kind;
    result.organisation = organisation;
    result.period = ours.span.lastMonth();
    result.yearToDate = true;
    result.present = ours.present;
    result.expected = ours.expected;
    result.members = int(series.size());
    if (!comparesAcross(indicator) || indicator.aggregation != Aggregation::SumOfParts)
        return result;
    Figure sum;
    sum.numerator = 0;
    sum.denominator = 0;
    for (const auto &one : series) {
        const Aggregate part = aggregate(inMonthsOf(ours, one), indicator, ours.span);
        if (!part.hasValue() || part.monthsPresent != ours.monthsPresent || !hasParts(part.figure))
            continue;
        sum.numerator += part.figure.numerator;
        sum.denominator += part.figure.denominator;
        if (part.figure.status == FigureStatus::Provisional)
            sum.status = FigureStatus::Provisional;
        ++result.counted;
    }
    if (result.counted == 0)
        return result;
    result.figure = sum;
    result.value = valueOf(sum, indicator).value_or(kNoNumber);
    return result;
}

std::vector<double> comparatorMonths(std::span<const std::span<const Observation>> series,
                                     const Indicator &indicator, const Period &like,
                                     const Period &lastMonth, int count)
{
    std::vector<double> months(size_t(std::max(count, 0)), kNoNumber);
    const int first = MonthSpan::of(lastMonth).last - count + 1;
    for (const auto &one : series) {
        for (const Observation &observation : one) {
            const int place = MonthSpan::of(observation.period).last - first;
            if (place < 0 || place >= count || observation.period.kind() != like.kind()
                || !std::isnan(months[size_t(place)]))
                continue;
            int counted = 0;
            const Figure figure = series.size() == 1
                ? observation.figure
                : pooledFigure(series, observation.period, counted);
            months[size_t(place)] = valueOf(figure, indicator).value_or(kNoNumber);
        }
    }
    return months;
}

Standing standingOf(const Figure &ours, const Comparator &comparator, const Indicator &indicator)
{
    const auto own = valueOf(ours, indicator);
    if (!own || !comparator.hasValue())
        return Standing::Unknown;
    const auto within = [](double value, const Figure &figure) {
        return hasLimits(figure) && figure.lower <= value && value <= figure.upper;
    };
    if (hasLimits(ours) ? within(comparator.value, ours) : within(*own, comparator.figure))
        return Standing::NoClearDifference;
    if (formatValue(*own, indicator) == formatValue(comparator.value, indicator))
        return Standing::Same;
    const bool above = *own > comparator.value;
    switch (indicator.polarity) {
    case Polarity::HigherIsBetter:
        return above ? Standing::Better : Standing::Worse;
    case Polarity::LowerIsBetter:
        return above ? Standing::Worse : Standing::Better;
    case Polarity::WithinLimits:
    case Polarity::Neutral:
        break;
    }
    return above ? Standing::Above : Standing::Below;
}

QString comparatorValueText(const Comparator &comparator, const Indicator &indicator)
{
    if (!comparator.hasValue())
        return QStringLiteral("–");
    QString text = formatValue(comparator.value, indicator, WithUnit::Yes);
    if (comparator.figure.status == FigureStatus::Provisional)
        text += QStringLiteral(" p");
    if (hasLimits(comparator.figure))
        text += u' '
            + tr("(%1 to %2)")
                  .arg(formatValue(comparator.figure.lower, indicator),
                       formatValue(comparator.figure.upper, indicator));
    if (comparator.kind == ComparatorKind::PeerGroup)
        text += tr(", %1 of %2 members").arg(comparator.counted).arg(comparator.members);
    if (comparator.yearToDate && comparator.present < comparator.expected)
        text +=
            tr(", in the same %1 of %2 periods").arg(comparator.present).arg(comparator.expected);
    return text;
}

QString standingText(Standing standing, const QString &name)
{
    switch (standing) {
    case Standing::NoClearDifference:
        return tr("No clear difference from %1.").arg(name);
    case Standing::Same:
        return tr("The same as %1.").arg(name);
    case Standing::Better:
        return tr("Better than %1.").arg(name);
    case Standing::Worse:
        return tr("Worse than %1.").arg(name);
    case Standing::Above:
        return tr("Above %1.").arg(name);
    case Standing::Below:
        return tr("Below %1.").arg(name);
    case Standing::Unknown:
        break;
    }
    return {};
}

} // namespace candour
