// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/VerdictText.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace candour {

namespace {

constexpr int kMostDecimals = 6;

QString ragWord(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return QCoreApplication::translate("verdict", "red");
    case Rag::Amber:
        return QCoreApplication::translate("verdict", "amber");
    case Rag::Green:
        return QCoreApplication::translate("verdict", "green");
    case Rag::None:
        break;
    }
    return QCoreApplication::translate("verdict", "no verdict");
}

/// "Sep 2024", "Q2 2024/25", "2024/25 to date".
QString whenText(const Verdict &verdict)
{
    if (verdict.scope == VerdictScope::Period)
        return verdict.period.label();
    if (verdict.scope == VerdictScope::YearToDate && verdict.span.count() < 12)
        return QCoreApplication::translate("verdict", "%1 to date")
            .arg(Period::financialYear(verdict.span.firstMonth().firstYear()).label());
    return spanLabel(verdict.span);
}

QString partsText(const Verdict &verdict, Frequency frequency)
{
    QString text;
    switch (frequency) {
    case Frequency::Monthly:
        text = QCoreApplication::translate("verdict", "%1 of %2 months");
        break;
    case Frequency::Quarterly:
        text = QCoreApplication::translate("verdict", "%1 of %2 quarters");
        break;
    default:
        text = QCoreApplication::translate("verdict", "%1 of %2 periods");
        break;
    }
    return text.arg(verdict.present).arg(verdict.expected);
}

/// The value with as many decimals as it takes to tell it from the bound that it misses: never
/// "95.0 % is below 95 %".
QString valueText(const Verdict &verdict, double bound, const Indicator &indicator)
{
    Indicator sharper = indicator;
    int decimals = decimalsOf(indicator);
    if (verdict.rule != VerdictRule::TargetMet && verdict.value != bound) {
        while (decimals < kMostDecimals
               && formatNumber(verdict.value, decimals) == formatNumber(bound, decimals))
            ++decimals;
    }
    sharper.decimals = decimals;
    return formatValue(verdict.value, sharper, WithUnit::Yes);
}

/// Whether the value misses the upper end (or the only end of "at most").
bool isTooHigh(const Verdict &verdict)
{
    switch (verdict.comparison) {
    case Comparison::AtMost:
        return true;
    case Comparison::Between:
        return verdict.value > verdict.targetUpper;
    default:
        return false;
    }
}

QString targetWords(const Verdict &verdict, const Indicator &indicator)
{
    const QString target = formatBound(verdict.target, indicator);
    switch (verdict.comparison) {
    case Comparison::AtLeast:
        return QCoreApplication::translate("verdict", "the target of at least %1").arg(target);
    case Comparison::AtMost:
        return QCoreApplication::translate("verdict", "the target of at most %1").arg(target);
    default:
        return QCoreApplication::translate("verdict", "the target of %1 to %2")
            .arg(formatBound(verdict.target, indicator, WithUnit::No),
                 formatBound(verdict.targetUpper, indicator));
    }
}

/// ", and above the amber bound of 90 %"; empty without an amber bound or when the target is met.
QString amberClause(const Verdict &verdict, const Indicator &indicator)
{
    const bool high = isTooHigh(verdict);
    const double bound =
        high && verdict.comparison == Comparison::Between ? verdict.amberUpper : verdict.amberBound;
    if (verdict.rule == VerdictRule::TargetMet || std::isnan(bound))
        return {};
    const QString text = formatBound(bound, indicator);
    const bool missed = verdict.rule == VerdictRule::TargetMissed;
    if (!missed && formatNumber(verdict.value, kMostDecimals) == formatNumber(bound, kMostDecimals))
        return QCoreApplication::translate("verdict", ", and at the amber bound of %1").arg(text);
    return (missed == high
                ? QCoreApplication::translate("verdict", ", and above the amber bound of %1")
                : QCoreApplication::translate("verdict", ", and below the amber bound of %1"))
        .arg(text);
}

/// "94.1 % is below the target of at least 95 %, and above the amber bound of 90 %: amber."
QString comparedText(const Verdict &verdict, const Indicator &indicator)
{
    const bool high = isTooHigh(verdict);
    const double missedEnd =
        high && verdict.comparison == Comparison::Between ? verdict.targetUpper : verdict.target;
    QString text;
    if (verdict.rule == VerdictRule::TargetMet)
        text = QCoreApplication::translate("verdict", "%1 meets %2%3: %4.");
    else if (high)
        text = QCoreApplication::translate("verdict", "%1 is above %2%3: %4.");
    else
        text = QCoreApplication::translate("verdict", "%1 is below %2%3: %4.");
    text = text.arg(valueText(verdict, missedEnd, indicator), targetWords(verdict, indicator),
                    amberClause(verdict, indicator), ragWord(verdict.computed));
    if (verdict.scope == VerdictScope::Period)
        return text;
    const QString when = verdict.incomplete
        ? QCoreApplication::translate("verdict", "%1 (%2)")
              .arg(whenText(verdict), partsText(verdict, indicator.frequency))
        : whenText(verdict);
    return QCoreApplication::translate("verdict", "%1: %2").arg(when, text);
}

QString expectedText(const Verdict &verdict, const Indicator &indicator)
{
    const auto written = [&](double number) {
        // The part of a year that is due is rarely whole: one place says enough.
        return number == std::round(number) ? formatBound(number, indicator)
                                            : formatNumber(number, 1);
    };
    if (verdict.comparison != Comparison::Between)
        return written(verdict.target);
    return QCoreApplication::translate("verdict", "%1 to %2")
        .arg(written(verdict.target), written(verdict.targetUpper));
}

/// "23 to September against 20 expected by then (annual threshold 40): red."
QString profileText(const Verdict &verdict, const Indicator &indicator)
{
    const QString value = valueText(verdict, verdict.target, indicator);
    const QString month =
        QLocale().toString(verdict.span.lastMonth().firstDay(), QStringLiteral("MMMM"));
    const QString annual = formatBound(verdict.annualTarget, indicator);
    const QString tail = (verdict.comparison == Comparison::AtLeast
                              ? QCoreApplication::translate("verdict", "(annual target %1)")
                              : QCoreApplication::translate("verdict", "(annual threshold %1)"))
                             .arg(annual)
        + amberClause(verdict, indicator);
    if (verdict.incomplete)
        return QCoreApplication::translate("verdict",
                                           "%1 in %2 to %3 against %4 expected in them %5: %6.")
            .arg(value, partsText(verdict, indicator.frequency), month,
                 expectedText(verdict, indicator), tail, ragWord(verdict.computed));
    return QCoreApplication::translate("verdict", "%1 to %2 against %3 expected by then %4: %5.")
        .arg(value, month, expectedText(verdict, indicator), tail, ragWord(verdict.computed));
}

QString zeroText(const Verdict &verdict, const Indicator &indicator)
{
    const bool yearly = verdict.scope != VerdictScope::Period;
    if (verdict.rule == VerdictRule::ZeroKept) {
        QString text = yearly
            ? QCoreApplication::translate("verdict",
                                          "None in %1; the target is none in the year: %2.")
            : QCoreApplication::translate("verdict", "None in %1; the target is none: %2.");
        QString when = whenText(verdict);
        if (verdict.incomplete)
            when = QCoreApplication::translate("verdict", "%1 (%2)")
                       .arg(when, partsText(verdict, indicator.frequency));
        return text.arg(when, ragWord(verdict.computed));
    }
    QString counted = formatValue(verdict.value, indicator, WithUnit::Yes);
    if (indicator.unit == UnitKind::Count && !indicator.unitWords.isEmpty())
        counted += u' ' + unitAfter(verdict.value, indicator);
    const QString text = yearly
        ? QCoreApplication::translate("verdict", "%1 in %2; the target is none in the year: %3.")
        : QCoreApplication::translate("verdict", "%1 in %2; the target is none: %3.");
    return text.arg(counted, whenText(verdict), ragWord(verdict.computed));
}

QString noVerdictText(const Verdict &verdict)
{
    QString text;
    switch (verdict.rule) {
    case VerdictRule::Suppressed:
        text =
            QCoreApplication::translate("verdict", "The figure for %1 is suppressed: no verdict.");
        break;
    case VerdictRule::NotDue:
        text = QCoreApplication::translate("verdict", "No figure of its own is due for %1.");
        break;
    case VerdictRule::NotCollected:
        text = QCoreApplication::translate("verdict", "Not collected for %1: no verdict.");
        break;
    case VerdictRule::NotApplicable:
        text = QCoreApplication::translate("verdict", "Does not apply in %1: no verdict.");
        break;
    case VerdictRule::NothingCounted:
        text = QCoreApplication::translate(
            "verdict", "Nobody was counted in %1 (nought of nought): no verdict.");
        break;
    case VerdictRule::NoAggregate:
        text = QCoreApplication::translate(
            "verdict", "This indicator is not added up over periods: no figure for %1.");
        break;
    case VerdictRule::PartsIncomplete:
        text = QCoreApplication::translate(
            "verdict", "A period came without numerator and denominator: no figure for %1.");
        break;
    case VerdictRule::Banded:
        text = QCoreApplication::translate(
            "verdict", "%1 is published in words, which stand without a colour.");
        break;
    case VerdictRule::NoThreshold:
        text = QCoreApplication::translate("verdict", "No target is set for %1: no verdict.");
        break;
    case VerdictRule::NotJudgedHere:
        text = verdict.basis == ThresholdBasis::InPeriod
            ? QCoreApplication::translate(
                "verdict", "The target is for a single period, not for %1: no verdict.")
            : QCoreApplication::translate(
                "verdict", "The target is for the year, not for %1 by itself: no verdict.");
        break;
    case VerdictRule::ThresholdIncomplete:
        text = QCoreApplication::translate(
            "verdict", "The target for %1 lacks a number or has a faulty profile: no verdict.");
        break;
    default:
        text = QCoreApplication::translate("verdict", "No data for %1: no verdict.");
        break;
    }
    return text.arg(whenText(verdict));
}

QString ruleText(const Verdict &verdict, const Indicator &indicator)
{
    switch (verdict.rule) {
    case VerdictRule::TargetMet:
    case VerdictRule::WithinAmber:
    case VerdictRule::TargetMissed:
        return verdict.toProfile ? profileText(verdict, indicator)
                                 : comparedText(verdict, indicator);
    case VerdictRule::ZeroKept:
    case VerdictRule::ZeroBroken:
        return zeroText(verdict, indicator);
    default:
        return noVerdictText(verdict);
    }
}

} // namespace

QString explain(const Verdict &verdict, const Indicator &indicator)
{
    QString text = ruleText(verdict, indicator);
    if (!verdict.source.isEmpty() && verdict.computed != Rag::None)
        text += u' ' + QCoreApplication::translate("verdict", "Target: %1.").arg(verdict.source);
    if (verdict.overridden)
        text += u' '
            + QCoreApplication::translate("verdict", "Set to %1 by hand: %2")
                  .arg(ragWord(verdict.rag), verdict.overrideReason);
    return text;
}

QString spanLabel(const MonthSpan &span)
{
    if (span.isEmpty())
        return {};
    const Period last = span.lastMonth();
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear,
                                  PeriodKind::FinancialYear, PeriodKind::CalendarYear}) {
        const Period period = Period::containing(last.lastDay(), kind);
        if (MonthSpan::of(period) == span)
            return period.label();
    }
    const Period first = span.firstMonth();
    if (first.firstYear() == last.firstYear())
        return QLocale().toString(first.firstDay(), QStringLiteral("MMM")) + QStringLiteral(" – ")
            + last.label();
    return first.label() + QStringLiteral(" – ") + last.label();
}

} // namespace candour
