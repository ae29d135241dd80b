// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/YearOnYear.h"

#include "core/calc/Aggregate.h"
#include "core/calc/MonthSpan.h"
#include "core/calc/NumberText.h"
#include "core/calc/Value.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("trend", text);
}

constexpr int kQuarters = 4; ///< that end within YearOnYear::kMonths
constexpr int kHalfYears = 2;

/// "3 of the last 12 months", in the periods in which the indicator comes; of those compared only,
/// where a figure is missing now or then.
QString ofLast(int count, int compared, PeriodKind kind)
{
    const auto words = [&](int most, const char *all, const char *some) {
        return tr(compared == most ? all : some).arg(count).arg(compared);
    };
    switch (kind) {
    case PeriodKind::Quarter:
        return words(kQuarters, QT_TRANSLATE_NOOP("trend", "%1 of the last %2 quarters"),
                     QT_TRANSLATE_NOOP("trend", "%1 of the %2 quarters compared"));
    case PeriodKind::HalfYear:
        return words(kHalfYears, QT_TRANSLATE_NOOP("trend", "%1 of the last %2 half-years"),
                     QT_TRANSLATE_NOOP("trend", "%1 of the %2 half-years compared"));
    case PeriodKind::RollingYear:
        return words(YearOnYear::kMonths,
                     QT_TRANSLATE_NOOP("trend", "%1 of the last %2 rolling years"),
                     QT_TRANSLATE_NOOP("trend", "%1 of the %2 rolling years compared"));
    default:
        break;
    }
    return words(YearOnYear::kMonths, QT_TRANSLATE_NOOP("trend", "%1 of the last %2 months"),
                 QT_TRANSLATE_NOOP("trend", "%1 of the %2 months compared"));
}

} // namespace

Period yearBefore(const Period &period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
    case PeriodKind::RollingYear:
        return period.plus(-12);
    case PeriodKind::Quarter:
        return period.plus(-4);
    case PeriodKind::HalfYear:
        return period.plus(-2);
    case PeriodKind::FinancialYear:
    case PeriodKind::CalendarYear:
        return period.plus(-1);
    case PeriodKind::Day:
        break;
    }
    return period.isNull() ? Period() : Period::day(period.firstDay().addYears(-1));
}

YearOnYear yearOnYear(std::span<const Observation> series, const Indicator &indicator,
                      const Period &lastMonth)
{
    YearOnYear result;
    const int last = MonthSpan::of(lastMonth).last;
    QHash<Period, double> values;
    for (const Observation &one : series) {
        const int end = MonthSpan::of(one.period).last;
        if (end > last || !fitsFrequency(one.period, indicator.frequency))
            continue;
        const auto value = valueOf(one.figure, indicator);
        if (!value)
            continue;
        values.insert(one.period, *value);
        if (result.period.isNull() || end > MonthSpan::of(result.period).last) {
            result.period = one.period;
            result.now = *value;
        }
        const auto then = values.constFind(yearBefore(one.period));
        if (end <= last - YearOnYear::kMonths || then == values.cend())
            continue;
        ++result.compared;
        result.up += *value > *then;
        result.down += *value < *then;
    }
    if (result.period.isNull())
        return result;
    result.before = yearBefore(result.period);
    result.then = values.value(result.before, kNoNumber);
    return result;
}

double shownChange(const YearOnYear &pair, const Indicator &indicator)
{
    if (!pair.hasPair())
        return kNoNumber;
    const double scale = std::pow(10.0, decimalsOf(indicator));
    return (std::round(pair.now * scale) - std::round(pair.then * scale)) / scale;
}

QString changeText(const YearOnYear &pair, const Indicator &indicator)
{
    const double change = shownChange(pair, indicator);
    const QString text = formatNumber(change, decimalsOf(indicator));
    return change > 0 ? u'+' + text : text;
}

QString trendText(const YearOnYear &pair, const Indicator &indicator)
{
    if (!pair.hasPair())
        return pair.period.isNull() ? QString()
                                    : tr("No figure for the same period of the year before.");
    const double change = shownChange(pair, indicator);
    const QString size = formatNumber(std::abs(change), decimalsOf(indicator));
    const QString then = formatValue(pair.then, indicator, WithUnit::Yes);
    QString text;
    if (change == 0)
        text = tr("The same as in %1, when it was %2.").arg(pair.before.label(), then);
    else if (change > 0)
        text = tr("Up %1 on %2, when it was %3.").arg(size, pair.before.label(), then);
    else
        text = tr("Down %1 on %2, when it was %3.").arg(size, pair.before.label(), then);
    const QString often = trendSentence(pair);
    return often.isEmpty() ? text : text + u' ' + often;
}

QString trendSentence(const YearOnYear &pair)
{
    return pair.compared > 1
        ? tr("Up on the year before in %1.").arg(ofLast(pair.up, pair.compared, pair.period.kind()))
        : QString();
}

QString trendWords(const YearOnYear &pair)
{
    return pair.compared > 1 ? tr("up %1 of %2").arg(pair.up).arg(pair.compared) : QString();
}

} // namespace candour
