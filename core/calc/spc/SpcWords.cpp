// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcWords.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candour {

namespace {

constexpr int kDigits = 4;
constexpr int kMostDecimals = 6;
constexpr qsizetype kWindow = 3; ///< of two of three

/// The context of every text here, also for the translators' tool.
struct Spc {
    Q_DECLARE_TR_FUNCTIONS(Spc)
};

QString nameOf(const SpcWording &wording, qsizetype point)
{
    return wording.when.value(point);
}

/// Without needless noughts, so that 95.00001 looks like 95 and not like 95.00.
QString fourDigits(double number, int further)
{
    if (number == std::floor(number))
        return formatNumber(number, 0);
    const int whole = int(std::floor(std::log10(std::abs(number)))) + 1;
    const double unit = std::pow(10, std::clamp(kDigits - whole, 0, kMostDecimals) + further);
    return plainNumber(std::round(number * unit) / unit);
}

QString written(double number, const SpcWording &wording, int further = 0)
{
    return wording.number ? wording.number(number, further) : fourDigits(number, further);
}

QString writtenLimit(double limit, const SpcWording &wording)
{
    return written(std::clamp(limit, wording.lowest, wording.highest), wording);
}

/// A value beside a line that it differs from: with as many decimals as it takes to tell them
/// apart.
struct Pair {
    QString value;
    QString line;
};

Pair writtenApart(double value, double line, const SpcWording &wording)
{
    constexpr int kMostFurther = 12;
    for (int further = 0; further <= kMostFurther; ++further) {
        const Pair pair {written(value, wording, further), written(line, wording, further)};
        if (pair.value != pair.line || value == line)
            return pair;
    }
    return {plainNumber(value), plainNumber(line)};
}

QString counted(qsizetype count)
{
    static constexpr std::array kWords {
        QT_TRANSLATE_NOOP("Spc", "five"),   QT_TRANSLATE_NOOP("Spc", "six"),
        QT_TRANSLATE_NOOP("Spc", "seven"),  QT_TRANSLATE_NOOP("Spc", "eight"),
        QT_TRANSLATE_NOOP("Spc", "nine"),   QT_TRANSLATE_NOOP("Spc", "ten"),
        QT_TRANSLATE_NOOP("Spc", "eleven"), QT_TRANSLATE_NOOP("Spc", "twelve")};
    constexpr qsizetype kFirst = 5;
    const qsizetype at = count - kFirst;
    return at >= 0 && at < qsizetype(kWords.size()) ? Spc::tr(kWords[size_t(at)])
                                                    : QString::number(count);
}

/// Points of a run or trend, from first to last.
struct Extent {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype count = 0;
};

/// The longest stretch around `at` in its segment whose neighbours belong together, as `joined`
/// (earlier point, later point) says.
template <typename Joined>
Extent extentOf(const SpcChart &chart, qsizetype at, Joined joined)
{
    const SpcSegment &segment = chart.segments[size_t(chart.points[size_t(at)].segment)];
    const auto pointAt = [&chart](qsizetype i) -> const SpcPoint & {
        return chart.points[size_t(i)];
    };
    Extent extent {at, at, 0};
    while (extent.first > segment.first && joined(pointAt(extent.first - 1), pointAt(extent.first)))
        --extent.first;
    const qsizetype end = segment.first + segment.count;
    while (extent.last + 1 < end && joined(pointAt(extent.last), pointAt(extent.last + 1)))
        ++extent.last;
    return extent;
}

Extent shiftExtent(const SpcChart &chart, qsizetype at)
{
    const int side = chart.points[size_t(at)].side;
    const bool passesOver = chart.kind == SpcKind::Run;
    const auto belongs = [side, passesOver](const SpcPoint &point) {
        return point.hasValue() && (point.side == side || (passesOver && point.side == 0));
    };
    Extent extent = extentOf(chart, at, [&belongs](const SpcPoint &a, const SpcPoint &b) {
        return belongs(a) && belongs(b);
    });
    while (chart.points[size_t(extent.first)].side == 0)
        ++extent.first;
    while (chart.points[size_t(extent.last)].side == 0)
        --extent.last;
    for (qsizetype i = extent.first; i <= extent.last; ++i)
        extent.count += chart.points[size_t(i)].side == side ? 1 : 0;
    return extent;
}

Extent trendExtent(const SpcChart &chart, qsizetype at, bool up)
{
    const bool passesOver = chart.kind == SpcKind::Run;
    Extent extent = extentOf(chart, at, [up, passesOver](const SpcPoint &a, const SpcPoint &b) {
        return (up ? b.value > a.value : b.value < a.value) || (passesOver && a.value == b.value);
    });
    const auto valueAt = [&chart](qsizetype i) { return chart.points[size_t(i)].value; };
    while (extent.last > extent.first && valueAt(extent.last) == valueAt(extent.last - 1))
        --extent.last;
    extent.count = 1;
    for (qsizetype i = extent.first + 1; i <= extent.last; ++i)
        extent.count += valueAt(i) != valueAt(i - 1) ? 1 : 0;
    return extent;
}

/// The three points of which two lie near the limit.
Extent windowExtent(const SpcChart &chart, qsizetype at)
{
    const SpcSegment &segment = chart.segments[size_t(chart.points[size_t(at)].segment)];
    const qsizetype side = chart.points[size_t(at)].side;
    for (qsizetype first = std::max(at - kWindow + 1, segment.first);
         first <= at && first + kWindow <= segment.first + segment.count; ++first) {
        qsizetype sides = 0;
        int near = 0;
        for (qsizetype i = first; i < first + kWindow; ++i) {
            sides += chart.points[size_t(i)].side;
            near += chart.points[size_t(i)].near ? 1 : 0;
        }
        if (sides == kWindow * side && near >= 2)
            return {first, first + kWindow - 1, kWindow};
    }
    return {at, at, 1};
}

/// "since Nov 2015" of what goes on to the latest point, else "from Nov 2015 to Jul 2016".
QString spanText(const Extent &extent, const SpcChart &chart, const SpcWording &wording)
{
    const QString first = nameOf(wording, extent.first);
    if (extent.last == chart.last)
        return Spc::tr("since %1").arg(first);
    return Spc::tr("from %1 to %2").arg(first, nameOf(wording, extent.last));
}

QString limitText(const SpcChart &chart, qsizetype at, bool above, const SpcWording &wording)
{
    const SpcPoint &point = chart.points[size_t(at)];
    const Pair pair = writtenApart(point.value, above ? point.upper : point.lower, wording);
    const char *text = point.exact
        ? (above ? QT_TRANSLATE_NOOP("Spc", "%1 in %2 is above the exact upper limit of %3")
                 : QT_TRANSLATE_NOOP("Spc", "%1 in %2 is below the exact lower limit of %3"))
        : (above ? QT_TRANSLATE_NOOP("Spc", "%1 in %2 is above the upper limit of %3")
                 : QT_TRANSLATE_NOOP("Spc", "%1 in %2 is below the lower limit of %3"));
    return Spc::tr(text).arg(pair.value, nameOf(wording, at), pair.line);
}

QString shiftText(const SpcChart &chart, qsizetype at, bool above, const SpcWording &wording)
{
    const Extent extent = shiftExtent(chart, at);
    const bool median = chart.kind == SpcKind::Run;
    const char *text = median
        ? (above ? QT_TRANSLATE_NOOP("Spc", "%1 points running above the median %2")
                 : QT_TRANSLATE_NOOP("Spc", "%1 points running below the median %2"))
        : (above ? QT_TRANSLATE_NOOP("Spc", "%1 points running above the mean %2")
                 : QT_TRANSLATE_NOOP("Spc", "%1 points running below the mean %2"));
    return Spc::tr(text).arg(counted(extent.count), spanText(extent, chart, wording));
}

QString trendText(const SpcChart &chart, qsizetype at, bool up, const SpcWording &wording)
{
    const Extent extent = trendExtent(chart, at, up);
    return (up ? Spc::tr("%1 points rising one after the other %2")
               : Spc::tr("%1 points falling one after the other %2"))
        .arg(counted(extent.count), spanText(extent, chart, wording));
}

QString windowText(const SpcChart &chart, qsizetype at, bool above, const SpcWording &wording)
{
    return (above ? Spc::tr("two of three points near the upper limit %1")
                  : Spc::tr("two of three points near the lower limit %1"))
        .arg(spanText(windowExtent(chart, at), chart, wording));
}

QString signalText(const SpcChart &chart, qsizetype at, SpcSignal signal, const SpcWording &wording)
{
    const bool high = isHigh(signal);
    switch (signal) {
    case SpcSignal::AboveLimit:
    case SpcSignal::BelowLimit:
        return limitText(chart, at, high, wording);
    case SpcSignal::TrendUp:
    case SpcSignal::TrendDown:
        return trendText(chart, at, high, wording);
    case SpcSignal::TwoOfThreeAbove:
    case SpcSignal::TwoOfThreeBelow:
        return windowText(chart, at, high, wording);
    case SpcSignal::ShiftAbove:
    case SpcSignal::ShiftBelow:
        return shiftText(chart, at, high, wording);
    case SpcSignal::CommonCause:
        break;
    }
    return {};
}

QString typeText(SpcType type)
{
    switch (type) {
    case SpcType::Improvement:
        return Spc::tr("Special cause, improvement: %1.");
    case SpcType::Concern:
        return Spc::tr("Special cause, concern: %1.");
    case SpcType::NeutralHigh:
        return Spc::tr("Special cause, high: %1.");
    case SpcType::NeutralLow:
        return Spc::tr("Special cause, low: %1.");
    case SpcType::CommonCause:
        break;
    }
    return {};
}

/// " Also a trend." of the rules that hold beside the one that names the point.
QString furtherText(const SpcPoint &point)
{
    QStringList further;
    const auto add = [&](bool holds, SpcSignal one, SpcSignal other, const char *name) {
        if (holds && point.signal != one && point.signal != other)
            further.append(Spc::tr(name));
    };
    add(point.astronomical, SpcSignal::AboveLimit, SpcSignal::BelowLimit,
        QT_TRANSLATE_NOOP("Spc", "beyond a limit"));
    add(point.trend, SpcSignal::TrendUp, SpcSignal::TrendDown,
        QT_TRANSLATE_NOOP("Spc", "part of a trend"));
    // A point beyond a limit is near it as well; that adds nothing.
    add(point.twoOfThree && !point.astronomical, SpcSignal::TwoOfThreeAbove,
        SpcSignal::TwoOfThreeBelow, QT_TRANSLATE_NOOP("Spc", "one of two of three near a limit"));
    add(point.shift, SpcSignal::ShiftAbove, SpcSignal::ShiftBelow,
        QT_TRANSLATE_NOOP("Spc", "part of a shift"));
    return further.isEmpty() ? QString()
                             : u' ' + Spc::tr("Also %1.").arg(further.join(QLatin1String(", ")));
}

QString withoutLimitsText(double latestTarget, const SpcWording &wording)
{
    return Spc::tr("There are no limits to hold the target of %1 against.")
        .arg(written(latestTarget, wording));
}

QString betweenText(double latestTarget, const SpcPoint &point, const SpcWording &wording)
{
    const QString target = written(latestTarget, wording);
    if (std::isnan(point.lower))
        return Spc::
            tr("The target of %1 lies below the upper limit of %2: it will be met at some times "
               "and missed at others, by chance.")
                .arg(target, writtenLimit(point.upper, wording));
    return Spc::tr(
               "The target of %1 lies within the limits of %2 to %3: it will be met at some times "
               "and missed at others, by chance.")
        .arg(target, writtenLimit(point.lower, wording), writtenLimit(point.upper, wording));
}

} // namespace

QString pointSentence(const SpcChart &chart, qsizetype point, const SpcWording &wording)
{
    if (point < 0 || point >= qsizetype(chart.points.size()))
        return {};
    const SpcPoint &at = chart.points[size_t(point)];
    if (!at.hasValue())
        return Spc::tr("No value.");
    if (at.signal != SpcSignal::CommonCause)
        return typeText(at.type).arg(signalText(chart, point, at.signal, wording))
            + furtherText(at);
    if (chart.kind == SpcKind::Run)
        return Spc::tr("Common cause: neither a shift nor a trend.");
    if (!at.hasLimits())
        return Spc::tr("No two points follow each other: no limits, no verdict.");
    return Spc::tr("Common cause: within the limits, and no pattern.");
}

QString verdictSentence(const SpcChart &chart, const SpcWording &wording)
{
    return chart.fault == SpcFault::None ? pointSentence(chart, chart.last, wording)
                                         : faultSentence(chart, wording);
}

QString assuranceSentence(const SpcChart &chart, const SpcWording &wording)
{
    if (chart.last < 0 || chart.assurance == SpcAssurance::None)
        return {};
    const SpcPoint &point = chart.points[size_t(chart.last)];
    if (!point.hasLimits())
        return withoutLimitsText(chart.target, wording);
    if (chart.assurance == SpcAssurance::HitAndMiss)
        return betweenText(chart.target, point, wording);
    const bool above = chart.target > point.upper;
    const Pair pair = writtenApart(chart.target, above ? point.upper : point.lower, wording);
    const bool pass = chart.assurance == SpcAssurance::Pass;
    const char *text = above
        ? (pass ? QT_TRANSLATE_NOOP("Spc",
                                    "The target of %1 lies above the upper limit of %2: it "
                                    "is consistently met.")
                : QT_TRANSLATE_NOOP("Spc",
                                    "The target of %1 lies above the upper limit of %2: it "
                                    "will be missed unless the process changes."))
        : (pass ? QT_TRANSLATE_NOOP("Spc",
                                    "The target of %1 lies below the lower limit of %2: it "
                                    "is consistently met.")
                : QT_TRANSLATE_NOOP("Spc",
                                    "The target of %1 lies below the lower limit of %2: it "
                                    "will be missed unless the process changes."));
    return Spc::tr(text).arg(pair.value, pair.line);
}

} // namespace candour
