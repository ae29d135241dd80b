// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartSpec.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace candour {

template <>
std::span<const Choice<ChartKind>> choicesOf<ChartKind>()
{
    static constexpr std::array<Choice<ChartKind>, 7> choices {{
        {ChartKind::RunLine, "run", ""},
        {ChartKind::Column, "column", ""},
        {ChartKind::Cumulative, "cumulative", ""},
        {ChartKind::SmallMultiples, "multiples", ""},
        {ChartKind::Spc, "spc", ""},
        {ChartKind::Funnel, "funnel", ""},
        {ChartKind::StackedColumn, "stacked", ""},
    }};
    return choices;
}

template <>
std::span<const Choice<SeriesRole>> choicesOf<SeriesRole>()
{
    static constexpr std::array<Choice<SeriesRole>, 2> choices {{
        {SeriesRole::Values, "values", ""},
        {SeriesRole::Comparator, "comparator", ""},
    }};
    return choices;
}

template <>
std::span<const Choice<PointMark>> choicesOf<PointMark>()
{
    static constexpr std::array<Choice<PointMark>, 6> choices {{
        {PointMark::Common, "common", QT_TRANSLATE_NOOP("choice", "common cause")},
        {PointMark::Improvement, "improvement",
         QT_TRANSLATE_NOOP("choice", "special cause, improvement")},
        {PointMark::Concern, "concern", QT_TRANSLATE_NOOP("choice", "special cause, concern")},
        {PointMark::Neutral, "neutral", QT_TRANSLATE_NOOP("choice", "special cause, neutral")},
        {PointMark::NeutralHigh, "neutral-high",
         QT_TRANSLATE_NOOP("choice", "special cause, neutral, high")},
        {PointMark::NeutralLow, "neutral-low",
         QT_TRANSLATE_NOOP("choice", "special cause, neutral, low")},
    }};
    return choices;
}

template <>
std::span<const Choice<ChartLineRole>> choicesOf<ChartLineRole>()
{
    static constexpr std::array<Choice<ChartLineRole>, 6> choices {{
        {ChartLineRole::Target, "target", QT_TRANSLATE_NOOP("choice", "target")},
        {ChartLineRole::Mean, "mean", QT_TRANSLATE_NOOP("choice", "mean")},
        {ChartLineRole::LowerLimit, "lower", QT_TRANSLATE_NOOP("choice", "lower limit")},
        {ChartLineRole::UpperLimit, "upper", QT_TRANSLATE_NOOP("choice", "upper limit")},
        {ChartLineRole::InnerLower, "inner-lower",
         QT_TRANSLATE_NOOP("choice", "lower inner limit")},
        {ChartLineRole::InnerUpper, "inner-upper",
         QT_TRANSLATE_NOOP("choice", "upper inner limit")},
    }};
    return choices;
}

QList<ChartPeriod> chartPeriods(const QList<Period> &periods)
{
    QList<ChartPeriod> result;
    result.reserve(periods.size());
    for (const Period &period : periods) {
        ChartPeriod entry {.label = period.label(), .tick = {}, .group = {}};
        const int firstYear = period.financialYearStart();
        switch (period.kind()) {
        case PeriodKind::Month:
            // The label is "Apr 2026": its first word is the tick.
            entry.tick = entry.label.section(u' ', 0, 0);
            entry.group = QString::number(period.firstYear());
            break;
        case PeriodKind::Quarter:
        case PeriodKind::HalfYear:
            entry.tick = entry.label.section(u' ', 0, 0);
            entry.group = Period::financialYear(firstYear).label();
            break;
        case PeriodKind::RollingYear:
            // A rolling year is known by the month it ends in.
            entry.tick =
                Period::containing(period.lastDay(), PeriodKind::Month).label().section(u' ', 0, 0);
            entry.group = QString::number(period.lastDay().year());
            break;
        default:
            entry.tick = entry.label;
        }
        result.append(entry);
    }
    return result;
}

QString numberText(double value, int decimals)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QString text = english.toString(std::fabs(value), 'f', decimals);
    const bool showsZero = text.count(u'0') + text.count(u'.') == text.size();
    if (value < 0 && !showsZero)
        text.prepend(QChar(0x2212));
    return text;
}

QString pointText(const ChartPoint &point, const ChartSpec &spec)
{
    if (!point.value)
        return {};
    QString text = point.text.isEmpty() ? numberText(*point.value, spec.decimals) : point.text;
    if (point.provisional && !text.endsWith(u'p'))
        text += QStringLiteral(" p");
    return text;
}

} // namespace candour
