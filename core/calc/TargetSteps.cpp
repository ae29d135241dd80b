// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/TargetSteps.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>

#include <cmath>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("target", text);
}

/// Zero tolerance is "at most nought".
Comparison directionOf(const Threshold &threshold)
{
    return threshold.comparison == Comparison::ZeroTolerance ? Comparison::AtMost
                                                             : threshold.comparison;
}

std::optional<double> boundOf(const Threshold &threshold)
{
    return threshold.comparison == Comparison::ZeroTolerance ? std::optional(0.0)
                                                             : threshold.target;
}

void compare(TargetStep &step, const Threshold &before)
{
    const Threshold &now = step.threshold;
    const auto bound = boundOf(now);
    const auto boundBefore = boundOf(before);
    step.change = TargetChange::Other;
    if (directionOf(now) != directionOf(before) || now.basis != before.basis || !bound
        || !boundBefore)
        return;
    step.difference = *bound - *boundBefore;
    if (now.comparison == Comparison::Between) {
        const double width = now.targetUpper.value_or(*bound) - *bound;
        const double widthBefore = before.targetUpper.value_or(*boundBefore) - *boundBefore;
        if (step.difference == 0 && width == widthBefore)
            step.change = TargetChange::Same;
        else if (width != widthBefore)
            step.change = width < widthBefore ? TargetChange::Tighter : TargetChange::Looser;
        return;
    }
    if (step.difference == 0)
        step.change = TargetChange::Same;
    else if (directionOf(now) == Comparison::AtLeast)
        step.change = step.difference > 0 ? TargetChange::Tighter : TargetChange::Looser;
    else if (directionOf(now) == Comparison::AtMost)
        step.change = step.difference < 0 ? TargetChange::Tighter : TargetChange::Looser;
}

QString stepText(const TargetStep &step, int lastYear, const Indicator &indicator)
{
    const QString first = Period::financialYear(step.yearStart).label();
    const QString years = lastYear == step.yearStart
        ? first
        : tr("%1 to %2").arg(first, Period::financialYear(lastYear).label());
    const QString target = targetText(step.threshold, indicator);
    const QString by = plainNumber(std::abs(step.difference));
    switch (step.change) {
    case TargetChange::First:
    case TargetChange::Same:
        return tr("%1: %2").arg(years, target);
    case TargetChange::Tighter:
        return step.difference == 0 ? tr("%1: %2, tighter").arg(years, target)
                                    : tr("%1: %2, tighter by %3").arg(years, target, by);
    case TargetChange::Looser:
        return step.difference == 0 ? tr("%1: %2, looser").arg(years, target)
                                    : tr("%1: %2, looser by %3").arg(years, target, by);
    case TargetChange::Other:
        break;
    }
    return tr("%1: %2, another rule").arg(years, target);
}

} // namespace

std::vector<TargetStep> targetSteps(const ThresholdChoice &thresholds, int firstYear, int lastYear)
{
    std::vector<TargetStep> steps;
    for (int year = firstYear; year <= lastYear; ++year) {
        const Threshold *now = thresholds.inForce(
            {ThresholdBasis::InPeriod, ThresholdBasis::YearToDate, ThresholdBasis::FullYear},
            Period::financialYear(year));
        if (!now || now->comparison == Comparison::None)
            continue;
        TargetStep step;
        step.yearStart = year;
        step.threshold = *now;
        if (!steps.empty() && steps.back().yearStart == year - 1)
            compare(step, steps.back().threshold);
        steps.push_back(step);
    }
    return steps;
}

QStringList targetStepTexts(std::span<const TargetStep> steps, const Indicator &indicator)
{
    QStringList texts;
    for (size_t i = 0; i < steps.size(); ++i) {
        size_t last = i;
        while (last + 1 < steps.size() && steps[last + 1].change == TargetChange::Same)
            ++last;
        texts.append(stepText(steps[i], steps[last].yearStart, indicator));
        i = last;
    }
    return texts;
}

} // namespace candour
