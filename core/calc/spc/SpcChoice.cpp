// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcChoice.h"

#include "core/calc/spc/SpcFrame.h"

#include <algorithm>

namespace candour {

namespace {

bool isPresent(double number)
{
    return !std::isnan(number);
}

/// Whether every period that has a value has both parts, and these are not all of one size.
bool hasVaryingParts(const SpcData &data)
{
    if (data.denominators.empty() || data.numerators.size() != data.denominators.size())
        return false;
    double first = kSpcNone;
    bool varying = false;
    for (size_t i = 0; i < data.denominators.size(); ++i) {
        const double denominator = data.denominators[i];
        const bool whole = isPresent(data.numerators[i]) && isPresent(denominator);
        if (!whole && i < data.values.size() && isPresent(data.values[i]))
            return false;
        if (!whole)
            continue;
        if (std::isnan(first))
            first = denominator;
        varying = varying || denominator != first;
    }
    return varying;
}

/// The values as given, else computed from their parts.
std::vector<double> valuesOf(const SpcData &data)
{
    std::vector<double> values(data.values.begin(), data.values.end());
    if (values.empty() && data.numerators.size() == data.denominators.size()) {
        for (size_t i = 0; i < data.numerators.size(); ++i)
            values.push_back(data.numerators[i] / data.denominators[i] * data.scale);
    }
    return values;
}

/// NaN for what is no series of whole counts.
double meanCount(std::span<const double> counts)
{
    for (const double count : counts) {
        if (count < 0 || (isPresent(count) && count != std::floor(count)))
            return kSpcNone;
    }
    return spc::meanOf(counts, [](double count) { return count; });
}

} // namespace

SpcChoice chooseSpc(const SpcData &data)
{
    const auto points = data.values.empty() ? data.numerators : data.values;
    if (std::count_if(points.begin(), points.end(), &isPresent) < kSpcRunBelow)
        return {SpcKind::Run, SpcReason::FewPoints};
    if (data.unit == UnitKind::Proportion && hasVaryingParts(data))
        return {SpcKind::P, SpcReason::VaryingDenominators};
    if (data.unit == UnitKind::Rate && hasVaryingParts(data))
        return {SpcKind::U, SpcReason::VaryingDenominators};
    if (data.unit == UnitKind::Count) {
        const double mean = meanCount(points);
        if (mean < kSpcVeryRareBelow)
            return {SpcKind::C, SpcReason::VeryRareCounts};
        if (mean < kSpcRareBelow)
            return {SpcKind::C, SpcReason::RareCounts};
    }
    return {SpcKind::Xmr, SpcReason::Otherwise};
}

SpcChoice chooseSpcForEvents(bool withTimes)
{
    return withTimes ? SpcChoice {SpcKind::T, SpcReason::EventTimes}
                     : SpcChoice {SpcKind::G, SpcReason::EventDays};
}

SpcChart spcChart(SpcKind kind, const SpcData &data, const SpcOptions &options)
{
    const SpcParts parts {data.numerators, data.denominators, data.scale};
    switch (kind) {
    case SpcKind::Run:
        return runChart(valuesOf(data), options);
    case SpcKind::P:
    case SpcKind::PPrime:
        return pChart(parts, options);
    case SpcKind::U:
    case SpcKind::UPrime:
        return uChart(parts, options);
    case SpcKind::C:
        return cChart(data.values, options);
    case SpcKind::G:
        return gChart(data.values, options);
    case SpcKind::T:
        return tChart(data.values, options);
    case SpcKind::Xmr:
        break;
    }
    return xmrChart(valuesOf(data), options);
}

} // namespace candour
