// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Threshold.h"

namespace candour {

template <>
std::span<const Choice<ThresholdBasis>> choicesOf<ThresholdBasis>()
{
    using enum ThresholdBasis;
    static constexpr Choice<ThresholdBasis> kChoices[] {
        {InPeriod, "in_period", QT_TRANSLATE_NOOP("choice", "Each period")},
        {YearToDate, "year_to_date", QT_TRANSLATE_NOOP("choice", "Year to date")},
        {FullYear, "full_year", QT_TRANSLATE_NOOP("choice", "Full year")},
    };
    return kChoices;
}

template <>
std::span<const Choice<Comparison>> choicesOf<Comparison>()
{
    using enum Comparison;
    static constexpr Choice<Comparison> kChoices[] {
        {AtLeast, "at_least", QT_TRANSLATE_NOOP("choice", "At least")},
        {AtMost, "at_most", QT_TRANSLATE_NOOP("choice", "At most")},
        {Between, "between", QT_TRANSLATE_NOOP("choice", "Between")},
        {ZeroTolerance, "zero_tolerance", QT_TRANSLATE_NOOP("choice", "Zero tolerance")},
        {None, "none", QT_TRANSLATE_NOOP("choice", "No target")},
    };
    return kChoices;
}

template <>
std::span<const Choice<AmberKind>> choicesOf<AmberKind>()
{
    using enum AmberKind;
    static constexpr Choice<AmberKind> kChoices[] {
        {None, "none", QT_TRANSLATE_NOOP("choice", "No amber")},
        {Absolute, "absolute", QT_TRANSLATE_NOOP("choice", "Amber as far as this value")},
        {Relative, "relative",
         QT_TRANSLATE_NOOP("choice", "Amber within this per cent of the target")},
    };
    return kChoices;
}

template <>
std::span<const Choice<Rag>> choicesOf<Rag>()
{
    using enum Rag;
    static constexpr Choice<Rag> kChoices[] {
        {None, "none", QT_TRANSLATE_NOOP("choice", "No verdict")},
        {Red, "red", QT_TRANSLATE_NOOP("choice", "Red")},
        {Amber, "amber", QT_TRANSLATE_NOOP("choice", "Amber")},
        {Green, "green", QT_TRANSLATE_NOOP("choice", "Green")},
    };
    return kChoices;
}

} // namespace candour
