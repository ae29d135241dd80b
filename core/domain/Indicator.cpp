// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Indicator.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace candour {

namespace {

// More places than this say nothing in a table and would overflow the formatter's arithmetic.
constexpr qint64 kMostDecimals = 6;

/// "1,000", "100,000", "12.5": always the British form, whatever the machine's locale.
QString baseText(double base)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return british.toString(base, 'f', QLocale::FloatingPointShortest);
}

} // namespace

template <>
std::span<const Choice<UnitKind>> choicesOf<UnitKind>()
{
    using enum UnitKind;
    static constexpr Choice<UnitKind> kChoices[] {
        {Proportion, "proportion", QT_TRANSLATE_NOOP("choice", "Percentage")},
        {Rate, "rate", QT_TRANSLATE_NOOP("choice", "Rate")},
        {Count, "count", QT_TRANSLATE_NOOP("choice", "Count")},
        {Ratio, "ratio", QT_TRANSLATE_NOOP("choice", "Ratio")},
        {Mean, "mean", QT_TRANSLATE_NOOP("choice", "Mean")},
        {Score, "score", QT_TRANSLATE_NOOP("choice", "Score")},
        {Money, "money", QT_TRANSLATE_NOOP("choice", "Money (£)")},
        {YesNo, "yes_no", QT_TRANSLATE_NOOP("choice", "Yes or no")},
        {PercentChange, "percent_change", QT_TRANSLATE_NOOP("choice", "Per cent change")},
        {Grade, "grade", QT_TRANSLATE_NOOP("choice", "Grade in words")},
    };
    return kChoices;
}

template <>
std::span<const Choice<Polarity>> choicesOf<Polarity>()
{
    using enum Polarity;
    static constexpr Choice<Polarity> kChoices[] {
        {HigherIsBetter, "higher_is_better", QT_TRANSLATE_NOOP("choice", "Higher is better")},
        {LowerIsBetter, "lower_is_better", QT_TRANSLATE_NOOP("choice", "Lower is better")},
        {WithinLimits, "within_limits", QT_TRANSLATE_NOOP("choice", "Best within limits")},
        {Neutral, "neutral", QT_TRANSLATE_NOOP("choice", "Neither is better")},
    };
    return kChoices;
}

template <>
std::span<const Choice<Frequency>> choicesOf<Frequency>()
{
    using enum Frequency;
    static constexpr Choice<Frequency> kChoices[] {
        {Monthly, "monthly", QT_TRANSLATE_NOOP("choice", "Monthly")},
        {Quarterly, "quarterly", QT_TRANSLATE_NOOP("choice", "Quarterly")},
        {HalfYearly, "half_yearly", QT_TRANSLATE_NOOP("choice", "Half-yearly")},
        {Annual, "annual", QT_TRANSLATE_NOOP("choice", "Yearly")},
        {RollingYear, "rolling_year", QT_TRANSLATE_NOOP("choice", "Rolling twelve months")},
        {OnPublication, "on_publication", QT_TRANSLATE_NOOP("choice", "When published")},
    };
    return kChoices;
}

template <>
std::span<const Choice<Aggregation>> choicesOf<Aggregation>()
{
    using enum Aggregation;
    static constexpr Choice<Aggregation> kChoices[] {
        {SumOfParts, "sum_of_parts",
         QT_TRANSLATE_NOOP("choice", "Numerators and denominators summed")},
        {Sum, "sum", QT_TRANSLATE_NOOP("choice", "Values summed")},
        {Last, "last", QT_TRANSLATE_NOOP("choice", "Last value stands")},
        {None, "none", QT_TRANSLATE_NOOP("choice", "Not aggregated")},
    };
    return kChoices;
}

template <>
std::span<const Choice<SourceKind>> choicesOf<SourceKind>()
{
    using enum SourceKind;
    static constexpr Choice<SourceKind> kChoices[] {
        {National, "national", QT_TRANSLATE_NOOP("choice", "National")},
        {Contract, "contract", QT_TRANSLATE_NOOP("choice", "Contract")},
        {Cquin, "cquin", QT_TRANSLATE_NOOP("choice", "CQUIN")},
        {Local, "local", QT_TRANSLATE_NOOP("choice", "Local")},
        {Workforce, "workforce", QT_TRANSLATE_NOOP("choice", "Workforce")},
    };
    return kChoices;
}

template <>
std::span<const Choice<ChartChoice>> choicesOf<ChartChoice>()
{
    using enum ChartChoice;
    static constexpr Choice<ChartChoice> kChoices[] {
        {Automatic, "automatic", QT_TRANSLATE_NOOP("choice", "Chosen by the data")},
        {Run, "run", QT_TRANSLATE_NOOP("choice", "Run chart")},
        {Xmr, "xmr", QT_TRANSLATE_NOOP("choice", "XmR chart (individual values)")},
        {P, "p", QT_TRANSLATE_NOOP("choice", "p chart (proportions)")},
        {U, "u", QT_TRANSLATE_NOOP("choice", "u chart (rates)")},
        {C, "c", QT_TRANSLATE_NOOP("choice", "c chart (counts)")},
        {G, "g", QT_TRANSLATE_NOOP("choice", "g chart (counted between events)")},
        {T, "t", QT_TRANSLATE_NOOP("choice", "t chart (time between events)")},
    };
    return kChoices;
}

template <>
std::span<const Choice<RatioTo>> choicesOf<RatioTo>()
{
    using enum RatioTo;
    static constexpr Choice<RatioTo> kChoices[] {
        {AsItLooks, "as_it_looks", QT_TRANSLATE_NOOP("choice", "As the figures look")},
        {ExpectedEvents, "expected_events", QT_TRANSLATE_NOOP("choice", "Expected events")},
        {AnotherCount, "another_count", QT_TRANSLATE_NOOP("choice", "Another count")},
    };
    return kChoices;
}

int decimalsOf(const Indicator &indicator)
{
    if (indicator.decimals)
        return int(std::clamp<qint64>(*indicator.decimals, 0, kMostDecimals));
    switch (indicator.unit) {
    case UnitKind::Proportion:
    case UnitKind::Rate:
    case UnitKind::Mean:
    case UnitKind::Score:
    case UnitKind::PercentChange:
        return 1;
    case UnitKind::Ratio:
        return 2;
    case UnitKind::Count:
    case UnitKind::Money:
    case UnitKind::YesNo:
    case UnitKind::Grade:
        break;
    }
    return 0;
}

QString unitText(const Indicator &indicator)
{
    switch (indicator.unit) {
    case UnitKind::Proportion:
        return QStringLiteral("%");
    case UnitKind::PercentChange:
        return QCoreApplication::translate("unit", "% change");
    case UnitKind::Money:
        return QStringLiteral("£");
    case UnitKind::Rate:
        if (!indicator.rateBase)
            return indicator.unitWords;
        //: %1 a number such as 1,000; %2 what is counted below the line, such as "bed days"
        return QCoreApplication::translate("unit", "per %1 %2")
            .arg(baseText(*indicator.rateBase), indicator.unitWords)
            .trimmed();
    case UnitKind::YesNo:
    case UnitKind::Grade:
        return {};
    case UnitKind::Count:
    case UnitKind::Ratio:
    case UnitKind::Mean:
    case UnitKind::Score:
        break;
    }
    return indicator.unitWords;
}

} // namespace candour
