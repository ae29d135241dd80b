// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Distributions.h"
#include "core/calc/spc/Spc.h"
#include "core/calc/spc/SpcFrame.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int kRunShift = 6;
constexpr int kRunTrend = 5;
/// d₂ for two values: average range over standard deviation of a normal distribution.
constexpr double kRangeToSigma = 1.128;
constexpr double kSigmas = 3;

/// Proportions and rates differ in the spread that chance alone gives, and in having an upper end.
struct Distribution {
    SpcKind plain;
    SpcKind primed;
    bool proportion;

    /// Standard deviation of a value from `denominator`, about `centre`, both unscaled.
    [[nodiscard]] double sigma(double centre, double denominator) const
    {
        const double spread = proportion ? centre * (1 - centre) : centre;
        return std::sqrt(spread / denominator);
    }
};

constexpr Distribution kBinomial {SpcKind::P, SpcKind::PPrime, true};
constexpr Distribution kPoisson {SpcKind::U, SpcKind::UPrime, false};

/// Below so many expected cases (or expected failures) three standard deviations are not what they
/// claim: of 3 with a chance of 0.9 one succeeds in 3 of 100, which lies beyond them.
constexpr double kFewExpected = 5;
/// Beyond three and two standard deviations of a normal distribution, on one side.
constexpr double kLimitTail = 0.00135;
constexpr double kNearTail = 0.02275;

struct Counts {
    double lower;
    double upper;
};

/// The least and the most cases that are not rarer than `tail` on their side. Few are expected, so
/// that the steps are few.
Counts fewWithin(double trials, double p, double tail)
{
    Counts counts {0, 0};
    while (binomialAtMost(counts.lower, trials, p) <= tail)
        ++counts.lower;
    while (1 - binomialAtMost(counts.upper, trials, p) > tail)
        ++counts.upper;
    return {counts.lower, std::min(counts.upper, trials)};
}

/// Of the rarer of success and failure.
Counts casesWithin(double trials, double p, double tail)
{
    if (p <= 0.5)
        return fewWithin(trials, p, tail);
    const Counts failures = fewWithin(trials, 1 - p, tail);
    return {trials - failures.upper, trials - failures.lower};
}

bool isFewExpected(double trials, double p)
{
    return trials * std::min(p, 1 - p) < kFewExpected;
}

/// Limits at what can occur: a point beyond one is rarer than the tail.
void setExactLines(SpcPoint &point, double centre, double trials, double widen)
{
    const auto place = [&](double count) {
        const double value = count / trials;
        return widen > 1 ? centre + widen * (value - centre) : value;
    };
    const Counts limits = casesWithin(trials, centre, kLimitTail);
    const Counts nearer = casesWithin(trials, centre, kNearTail);
    point.centre = centre;
    point.lower = place(limits.lower);
    point.upper = place(limits.upper);
    point.nearLower = place(nearer.lower);
    point.nearUpper = place(nearer.upper);
    point.exact = true;
}

constexpr double kHalf = 0.5;
/// Mean counts below this are rare: at most two values lie below the mean.
constexpr double kRareCount = 2;

/// The shares of points that chance puts on either side of the centre.
struct Sides {
    double below = kHalf;
    double above = kHalf;
};

/// Of counts about a mean that is not rare, about half.
Sides poissonSides(double mean)
{
    if (!(mean > 0 && mean < kRareCount))
        return {};
    const double none = std::exp(-mean);
    const double one = none * mean;
    return {mean > 1 ? none + one : none, 1 - (mean >= 1 ? none + one : none)};
}

Sides binomialSides(double trials, double p)
{
    if (!isFewExpected(trials, p))
        return {};
    const double mean = trials * p;
    return {binomialAtMost(std::ceil(mean) - 1, trials, p),
            1 - binomialAtMost(std::floor(mean), trials, p)};
}

/// In tosses of a coin, of which 7 that fall alike are a shift; none tells more than one.
double tellsOn(double share)
{
    return share > kHalf ? -std::log2(share) : 1;
}

void setTells(SpcPoint &point, const Sides &sides, SpcSegment &segment)
{
    // Whatever is compared with a missing value is false.
    point.tells = point.value < point.centre ? tellsOn(sides.below)
        : point.value > point.centre         ? tellsOn(sides.above)
                                             : 1;
    segment.leaning += point.tells < 1 ? 1 : 0;
}

/// Unscaled values; sets the chart's fault where the parts have one.
SpcChart beginParts(const SpcParts &parts, const SpcOptions &options, const Distribution &kind)
{
    SpcChart refused;
    refused.kind = kind.plain;
    if (parts.numerators.size() != parts.denominators.size()) {
        spc::refuse(refused, SpcFault::LengthsDiffer);
        return refused;
    }
    std::vector<double> values(parts.numerators.size());
    qsizetype empty = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const double numerator = parts.numerators[i];
        const double denominator = parts.denominators[i];
        if (const SpcFault fault = partsFault(numerator, denominator, kind.proportion);
            fault != SpcFault::None) {
            spc::refuse(refused, fault, qsizetype(i));
            return refused;
        }
        values[i] = numerator / denominator; // 0 / 0 is NaN: no value
        empty += numerator == 0 && denominator == 0 ? 1 : 0;
    }
    SpcChart chart = spc::begin(kind.plain, values, options);
    chart.withoutDenominator = empty;
    return chart;
}

/// Laney's sigma z: the average range of the values in units of their own standard deviation. Above
/// 1 they vary more from month to month than chance alone would have them.
double sigmaZ(std::span<const SpcPoint> baseline, std::span<const double> denominators,
              const Distribution &kind, double centre)
{
    std::vector<double> ranges;
    double before = kSpcNone;
    for (size_t i = 0; i < baseline.size(); ++i) {
        const double z = (baseline[i].value - centre) / kind.sigma(centre, denominators[i]);
        ranges.push_back(std::abs(z - before));
        before = z;
    }
    return spc::meanOf(ranges, [](double range) { return range; }) / kRangeToSigma;
}

void setPartLines(SpcChart &chart, SpcSegment &segment, const SpcParts &parts,
                  const Distribution &kind)
{
    const std::span<SpcPoint> baseline = spc::baselineOf(chart, segment);
    const auto first = size_t(segment.first);
    NeumaierSum numerators;
    NeumaierSum denominators;
    segment.baseline = spc::presentIn(baseline);
    for (size_t i = 0; i < baseline.size(); ++i) {
        if (!baseline[i].hasValue())
            continue;
        numerators.add(parts.numerators[first + i]);
        denominators.add(parts.denominators[first + i]);
    }
    if (segment.baseline == 0)
        return;
    const double centre = numerators.value() / denominators.value();
    segment.centre = centre * parts.scale;
    segment.sigmaZ = sigmaZ(baseline, parts.denominators.subspan(first), kind, centre);
    segment.primed = segment.sigmaZ > 1 && std::isfinite(segment.sigmaZ);
    const double widen = segment.primed ? segment.sigmaZ : 1;
    const double highest = kind.proportion ? 1 : kSpcLargest;
    const std::span<SpcPoint> points = spc::pointsOf(chart, segment);
    for (size_t i = 0; i < points.size(); ++i) {
        SpcPoint &point = points[i];
        point.centre = centre;
        // A month without a value has no size, and so no limits of its own.
        if (!point.hasValue())
            continue;
        const double size = parts.denominators[first + i];
        if (kind.proportion && isFewExpected(size, centre)) {
            setExactLines(point, centre, size, widen);
            ++segment.exact;
        } else {
            spc::setLines(point, centre, kSigmas * widen * kind.sigma(centre, size));
        }
        point.lower = std::max(point.lower, 0.0);
        point.nearLower = std::max(point.nearLower, 0.0);
        point.upper = std::min(point.upper, highest);
        point.nearUpper = std::min(point.nearUpper, highest);
        setTells(point, kind.proportion ? binomialSides(size, centre) : poissonSides(size * centre),
                 segment);
    }
}

void scalePoints(SpcChart &chart, double scale)
{
    for (SpcPoint &point : chart.points) {
        for (double *number : {&point.value, &point.centre, &point.lower, &point.upper,
                               &point.nearLower, &point.nearUpper})
            *number *= scale;
    }
}

SpcChart partsChart(const SpcParts &parts, const SpcOptions &options, const Distribution &kind)
{
    SpcChart chart = beginParts(parts, options, kind);
    if (chart.fault != SpcFault::None)
        return chart;
    chart.screenRanges = false;
    for (SpcSegment &segment : chart.segments) {
        setPartLines(chart, segment, parts, kind);
        if (segment.primed)
            chart.kind = kind.primed;
    }
    // Judged before scaling, which rounds.
    spc::judgePoints(chart);
    scalePoints(chart, parts.scale);
    spc::judgeChart(chart);
    return chart;
}

/// Points that make a shift on a side where chance puts that share of them: no likelier than as
/// many as are usual on a side that takes half. 0 where these will do.
int shiftOn(double share, int usual)
{
    constexpr double kLongest = 1e9; // whatever the chart's length
    if (!(share > kHalf))
        return 0;
    const double needed = std::ceil(usual / tellsOn(share));
    return needed > usual ? int(std::min(needed, kLongest)) : 0;
}

/// Of counts about so low a mean one side takes most points by chance alone.
void setRareShifts(SpcChart &chart)
{
    for (SpcSegment &segment : chart.segments) {
        const Sides sides = poissonSides(segment.centre);
        segment.shiftBelow = shiftOn(sides.below, chart.shiftLength);
        segment.shiftAbove = shiftOn(sides.above, chart.shiftLength);
        for (SpcPoint &point : spc::pointsOf(chart, segment))
            setTells(point, sides, segment);
    }
}

/// A chart whose limits follow from its mean alone.
SpcChart meanChart(SpcKind kind, std::span<const double> values, const SpcOptions &options,
                   double (*sigmaOf)(double), bool hasLower)
{
    SpcChart chart = spc::begin(kind, values, options);
    if (chart.fault == SpcFault::None)
        spc::refuseNegative(chart);
    if (chart.fault != SpcFault::None)
        return chart;
    chart.screenRanges = false;
    for (SpcSegment &segment : chart.segments) {
        const std::span<SpcPoint> baseline = spc::baselineOf(chart, segment);
        const auto valueOf = [](const SpcPoint &point) { return point.value; };
        segment.baseline = spc::presentIn(baseline);
        segment.centre = spc::meanOf(baseline, valueOf);
        const std::span<SpcPoint> points = spc::pointsOf(chart, segment);
        spc::setLines(points, segment.centre, kSigmas * sigmaOf(segment.centre));
        for (SpcPoint &point : points) {
            point.lower = hasLower ? std::max(point.lower, 0.0) : kSpcNone;
            point.nearLower = hasLower ? std::max(point.nearLower, 0.0) : kSpcNone;
        }
    }
    if (kind == SpcKind::C)
        setRareShifts(chart);
    spc::judgePoints(chart);
    spc::judgeChart(chart);
    return chart;
}

double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return kSpcNone;
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

} // namespace

SpcFault partsFault(double numerator, double denominator, bool proportion)
{
    if (std::abs(numerator) > kSpcLargest || std::abs(denominator) > kSpcLargest)
        return SpcFault::NotFinite;
    if (numerator < 0 || denominator < 0)
        return SpcFault::Negative;
    if (denominator == 0 && numerator > 0)
        return SpcFault::ZeroDenominator;
    if (proportion && numerator > denominator)
        return SpcFault::NumeratorAboveDenominator;
    return SpcFault::None;
}

SpcChart pChart(const SpcParts &parts, const SpcOptions &options)
{
    return partsChart(parts, options, kBinomial);
}

SpcChart uChart(const SpcParts &parts, const SpcOptions &options)
{
    return partsChart(parts, options, kPoisson);
}

SpcChart cChart(std::span<const double> counts, const SpcOptions &options)
{
    return meanChart(
        SpcKind::C, counts, options, [](double mean) { return std::sqrt(mean); }, true);
}

SpcChart gChart(std::span<const double> between, const SpcOptions &options)
{
    return meanChart(
        SpcKind::G, between, options, [](double mean) { return std::sqrt(mean * (mean + 1)); },
        false);
}

SpcChart runChart(std::span<const double> values, const SpcOptions &options)
{
    SpcChart chart = spc::begin(SpcKind::Run, values, options);
    if (chart.fault != SpcFault::None)
        return chart;
    chart.screenRanges = false;
    chart.shiftLength = kRunShift;
    chart.trendLength = kRunTrend;
    for (SpcSegment &segment : chart.segments) {
        std::vector<double> present;
        for (const SpcPoint &point : spc::baselineOf(chart, segment)) {
            if (point.hasValue())
                present.push_back(point.value);
        }
        segment.baseline = spc::presentIn(spc::baselineOf(chart, segment));
        segment.centre = medianOf(present);
        for (SpcPoint &point : spc::pointsOf(chart, segment))
            point.centre = segment.centre;
    }
    spc::judgePoints(chart);
    spc::judgeChart(chart);
    return chart;
}

} // namespace candour
