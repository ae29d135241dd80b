// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/Overdispersion.h"

#include "core/calc/Compensated.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace candour {

namespace {

constexpr qsizetype kLeastUnits = 2;

FunnelScore scored(double y, double target, double s)
{
    const double z = (y - target) / s;
    return {y, s, z, z, false};
}

/// About 1 on the log scale: `events` where `expected` are.
FunnelScore logScore(double events, double expected, double s)
{
    return scored(std::log(events / expected), 0, s);
}

FunnelScore scoreOf(const ActiveUnit &unit, const FunnelLine &line)
{
    const double x = unit.numerator;
    const double n = unit.denominator;
    switch (line.type) {
    case FunnelType::StandardisedRatio:
        if (line.adjustment == FunnelAdjustment::Cqc)
            return scored(std::sqrt(x / (n * line.target)), 1, 1 / (2 * std::sqrt(n)));
        return logScore(x, n * line.target, 1 / std::sqrt(n));
    case FunnelType::Rate:
        return logScore(x, n * line.target, 1 / std::sqrt(n * line.target));
    case FunnelType::Proportion:
        return scored(std::asin(std::sqrt(x / n)), std::asin(std::sqrt(line.target)),
                      1 / (2 * std::sqrt(n)));
    case FunnelType::RatioOfCounts:
        break;
    }
    // Half an event more keeps the logarithm finite where one count is none.
    const double xMore = x + 0.5;
    const double nMore = n + 0.5;
    return scored(std::log(xMore / nMore), std::log(line.target),
                  std::sqrt(x / (xMore * xMore) + n / (nMore * nMore)));
}

/// Ranks from 1, ties at their average.
std::vector<double> averageRanks(const std::vector<FunnelScore> &scores)
{
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return scores[a].z < scores[b].z; });
    std::vector<double> ranks(scores.size());
    for (size_t first = 0; first < order.size();) {
        size_t end = first + 1;
        while (end < order.size() && scores[order[end]].z == scores[order[first]].z)
            ++end;
        for (size_t i = first; i < end; ++i)
            ranks[order[i]] = double(first + 1 + end) / 2;
        first = end;
    }
    return ranks;
}

/// SAS PROC RANK: units fall into 1 / trim groups, of which the first and the last are left out.
void truncate(std::vector<FunnelScore> &scores, double trim)
{
    if (trim <= 0)
        return;
    const double groups = 1 / trim;
    const std::vector<double> ranks = averageRanks(scores);
    for (size_t i = 0; i < scores.size(); ++i) {
        const double group = std::floor(ranks[i] * groups / double(scores.size() + 1));
        if (group > 0 && group < groups - 1)
            continue;
        scores[i].used = kNoNumber;
        scores[i].trimmed = true;
    }
}

/// Type 7: linear between the order statistics at (count - 1) times `share`.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = double(sorted.size() - 1) * share;
    const auto below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

void winsorise(std::vector<FunnelScore> &scores, double trim)
{
    std::vector<double> sorted;
    for (const FunnelScore &score : scores)
        sorted.push_back(score.z);
    std::sort(sorted.begin(), sorted.end());
    const double low = quantile(sorted, trim);
    const double high = quantile(sorted, 1 - trim);
    for (FunnelScore &score : scores) {
        score.used = std::clamp(score.z, low, high);
        score.trimmed = score.used != score.z;
    }
}

void estimate(Overdispersion &result)
{
    NeumaierSum squares;
    NeumaierSum weights;
    NeumaierSum squaredWeights;
    for (const FunnelScore &score : result.scores) {
        if (std::isnan(score.used))
            continue;
        const double weight = 1 / (score.s * score.s);
        squares.add(score.used * score.used);
        weights.add(weight);
        squaredWeights.add(weight * weight);
    }
    const double freedom = double(result.used - 1);
    const double excess = squares.value() - freedom;
    const double scale = weights.value() - squaredWeights.value() / weights.value();
    result.phi = squares.value() / double(result.used);
    if (!(scale > 0) || !std::isfinite(excess / scale)) {
        result.outcome = FunnelAdjusted::OneOutweighs;
        return;
    }
    result.tau2 = std::max(0.0, excess / scale);
    result.outcome = result.phi > 1 ? FunnelAdjusted::Yes : FunnelAdjusted::NoOverdispersion;
}

} // namespace

bool leavesExtremesOut(const FunnelLine &line)
{
    return line.type == FunnelType::Rate
        || (line.type == FunnelType::StandardisedRatio
            && line.adjustment == FunnelAdjustment::Shmi);
}

Overdispersion overdispersionOf(std::span<const ActiveUnit> units, const FunnelLine &line,
                                double trim)
{
    Overdispersion result;
    if (line.adjustment == FunnelAdjustment::None)
        return result;
    for (const ActiveUnit &unit : units)
        result.scores.push_back(scoreOf(unit, line));
    // Without a target, or with one of none on a log scale, there is nothing to measure from.
    const bool measured =
        std::none_of(result.scores.begin(), result.scores.end(),
                     [](const FunnelScore &score) { return std::isnan(score.z); });
    if (measured && !result.scores.empty()) {
        if (leavesExtremesOut(line))
            truncate(result.scores, trim);
        else
            winsorise(result.scores, trim);
    }
    bool finite = measured;
    for (const FunnelScore &score : result.scores) {
        result.used += std::isnan(score.used) ? 0 : 1;
        result.trimmed += score.trimmed ? 1 : 0;
        finite = finite && !std::isinf(score.used);
    }
    if (!finite)
        result.outcome = FunnelAdjusted::NotFinite;
    else if (result.used < kLeastUnits)
        result.outcome = FunnelAdjusted::TooFewUnits;
    else
        estimate(result);
    return result;
}

} // namespace candour
