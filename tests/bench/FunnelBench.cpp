// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/FunnelBench.h"

#include "core/calc/funnel/Funnel.h"
#include "core/calc/funnel/Interval.h"
#include "tests/bench/Bench.h"

#include <QTextStream>

#include <random>
#include <vector>

namespace candour::bench {

namespace {

constexpr int kIntervals = 100'000;
constexpr int kUnits = 200;
constexpr int kRuns = 9;
constexpr double kMostIntervalsMs = 20;
constexpr double kMostFunnelMs = 1;

/// The same every time: from `least` to a few thousand events of up to ten times as many.
std::vector<FunnelUnit> someUnits(int count, int least)
{
    std::mt19937 random(5);
    std::vector<FunnelUnit> units;
    for (int i = 0; i < count; ++i) {
        const double events = least + double(random() % 3000);
        units.push_back({events, events * (1 + double(random() % 9000) / 1000)});
    }
    return units;
}

template <typename Compute>
void benchIntervals(const QString &name, int least, const Compute &compute)
{
    const std::vector<FunnelUnit> cases = someUnits(kIntervals, least);
    double sum = 0; // keeps the compiler from leaving the work out
    const double time = medianOf(kRuns, {}, [&] {
        for (const FunnelUnit &one : cases)
            sum += compute(one)->upper;
    });
    tell(name, sum > 0 ? time : -1, QStringLiteral("ms"), kMostIntervalsMs);
}

void benchFunnel(const QString &name, FunnelType type)
{
    const std::vector<FunnelUnit> units = someUnits(kUnits, 0);
    FunnelOptions options;
    options.type = type;
    size_t outliers = 0;
    const double time =
        medianOf(kRuns, {}, [&] { outliers = funnelOutliers(funnelOf(units, options)).size(); });
    tell(QStringLiteral("funnel of %1 units, %2").arg(kUnits).arg(name), time, QStringLiteral("ms"),
         kMostFunnelMs);
    QTextStream(stdout) << "  " << outliers << " outliers" << Qt::endl;
}

} // namespace

void benchFunnels()
{
    const Confidence &sure = Confidence::of95();
    benchIntervals(QStringLiteral("100,000 Wilson intervals"), 0, [&](const FunnelUnit &one) {
        return wilsonInterval(one.numerator, one.denominator, sure, 100);
    });
    benchIntervals(QStringLiteral("100,000 Byar intervals"), int(kFewEvents),
                   [&](const FunnelUnit &one) {
                       return rateInterval(one.numerator, one.denominator, sure, 1000);
                   });
    benchFunnel(QStringLiteral("standardised ratios"), FunnelType::StandardisedRatio);
    benchFunnel(QStringLiteral("proportions"), FunnelType::Proportion);
    benchFunnel(QStringLiteral("rates"), FunnelType::Rate);
}

} // namespace candour::bench
