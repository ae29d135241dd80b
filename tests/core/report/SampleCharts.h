// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartSpec.h"

#include <algorithm>
#include <cmath>

namespace candour::test {

/// The same every time: between 0 and 1, in no order.
[[nodiscard]] inline double scattered(int i)
{
    const double wide = std::sin(double(i) * 12.9898 + 4.1) * 43758.5453;
    return wide - std::floor(wide);
}

[[nodiscard]] inline QList<ChartPeriod> sampleMonths(int count)
{
    QList<Period> months;
    for (int i = 0; i < count; ++i)
        months.append(Period::month(2026, 9).plus(i - count + 1));
    return chartPeriods(months);
}

/// A share in per cent with its process limits, `breaks` times recalculated; falling in the last
/// part. Marks are set here: below the lower limit, or the last seven of the chart.
[[nodiscard]] inline ChartSpec spcChart(int points, int breaks = 0)
{
    ChartSpec spec;
    spec.kind = ChartKind::Spc;
    spec.title = QStringLiteral("A&E within four hours, Riverside: special cause, concern. Seven "
                                "points below the mean since Mar 2026; target never met.");
    spec.method =
        QStringLiteral("XmR chart, %1 points, rules MDC current. Data to Sep 2026.").arg(points);
    spec.unit = QStringLiteral("% of attendances");
    spec.decimals = 1;
    spec.altText = QStringLiteral("SPC chart of A&E within four hours, Riverside.");
    spec.periods = sampleMonths(points);
    spec.variation = SpcIcon::ConcernLow;
    spec.assurance = SpcIcon::Fail;
    ChartSeries values {.name = QStringLiteral("Riverside"), .points = {}};
    QList<std::optional<double>> mean;
    QList<std::optional<double>> lower;
    QList<std::optional<double>> upper;
    const int part = points / (breaks + 1);
    for (int i = 0; i < points; ++i) {
        const int segment = std::min(i / std::max(part, 1), breaks);
        const double centre = 84 + 3.0 * (segment % 3);
        const bool late = points > 12 && i >= points - 7;
        ChartPoint point {
            .value = centre + 5 * (scattered(i) - 0.5) - (late ? 4 : 0), .text = {}, .source = {}};
        if (late) {
            point.mark = PointMark::Concern;
            point.verdict = QStringLiteral("special cause, concern: seven points below the mean");
        } else if (points > 12 && i % 17 == 5) {
            point.value = centre + 5.6;
            point.mark = PointMark::Improvement;
        }
        point.provisional = i == points - 1;
        values.points.append(point);
        mean.append(centre);
        lower.append(centre - 5);
        upper.append(centre + 5);
        if (segment > 0 && i == segment * part)
            spec.breaks.append({i,
                                segment == 1
                                    ? QStringLiteral("New front door opened")
                                    : QStringLiteral("Counting changed to 12-hour waits")});
    }
    spec.series = {values};
    const QString last = numberText(*mean.last(), 1);
    spec.lines = {
        {ChartLineRole::Target, QStringLiteral("target 95"), {95.0}},
        {ChartLineRole::UpperLimit, QStringLiteral("upper %1").arg(*upper.last()), upper},
        {ChartLineRole::Mean, QStringLiteral("mean %1").arg(last), mean},
        {ChartLineRole::LowerLimit, QStringLiteral("lower %1").arg(*lower.last()), lower},
    };
    spec.card = {QStringLiteral("Mean %1, limits %2 to %3 from %4 months. Limits are the mean plus "
                                "and minus 2.66 times the average moving range.")
                     .arg(last)
                     .arg(*lower.last())
                     .arg(*upper.last())
                     .arg(part),
                 QStringLiteral("Rules: a point outside the limits, seven points on one side of "
                                "the mean, a trend of seven, two of three beyond two sigma.")};
    return spec;
}

/// Proportions of units that differ in size, with limits at 95 and 99.8 per cent about the average
/// (normal, worked out here); one unit in nine lies outside.
[[nodiscard]] inline ChartSpec funnelChart(int units, double largest = 4000)
{
    constexpr double kAverage = 8.0;
    ChartSpec spec;
    spec.kind = ChartKind::Funnel;
    spec.title = QStringLiteral("Readmissions within 30 days: two providers are higher than the "
                                "99.8 % limit allows.");
    spec.method = QStringLiteral("Proportions, limits at 95 % and 99.8 %, %1 units.").arg(units);
    spec.unit = QStringLiteral("% readmitted");
    spec.acrossUnit = QStringLiteral("discharges");
    spec.decimals = 1;
    spec.altText = QStringLiteral("Funnel plot of readmissions by provider.");
    const auto sigma = [](double n) { return 100 * std::sqrt(0.08 * 0.92 / n); };
    ChartSeries series {.name = QStringLiteral("Providers"), .points = {}};
    for (int i = 0; i < units; ++i) {
        ChartPoint point {.value = {}, .text = {}, .source = {}};
        point.across = largest * (0.05 + 0.95 * std::pow(scattered(3 * i + 1), 1.6));
        const bool outlying = i % 9 == 4;
        const double z = outlying ? (i % 2 == 0 ? 3.9 : -2.6) + scattered(i + 7)
                                  : 2.4 * (scattered(7 * i + 2) - 0.5);
        point.value = kAverage + z * sigma(*point.across);
        point.distance = z;
        point.name = i % 2 == 0 ? QStringLiteral("Hospital %1").arg(i + 1)
                                : QStringLiteral("St Somebody’s Community NHS Trust %1").arg(i + 1);
        point.named = outlying;
        if (outlying) {
            point.mark = z > 0 ? PointMark::Concern : PointMark::Improvement;
            point.outlined = std::fabs(z) < 3.09;
            point.verdict = z > 0 ? QStringLiteral("higher than the 99.8 % limit")
                                  : QStringLiteral("lower than the 95 % limit");
        }
        series.points.append(point);
    }
    spec.series = {series};
    spec.lines = {{ChartLineRole::Mean, QStringLiteral("average 8.0"), {kAverage}}};
    for (const auto &[role, z, label] :
         {std::tuple {ChartLineRole::UpperLimit, 3.0902, "99.8 %"},
          std::tuple {ChartLineRole::InnerUpper, 1.96, "95 %"},
          std::tuple {ChartLineRole::InnerLower, -1.96, "95 %"},
          std::tuple {ChartLineRole::LowerLimit, -3.0902, "99.8 %"}}) {
        ChartLine curve {role, QString::fromLatin1(label), {}};
        for (int i = 1; i <= 160; ++i) {
            const double n = largest * 1.1 * i / 160;
            curve.across.append(n);
            curve.values.append(std::max(0.0, kAverage + z * sigma(n)));
        }
        spec.lines.append(curve);
    }
    return spec;
}

} // namespace candour::test
