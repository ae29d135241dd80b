// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NumberText.h"
#include "core/calc/spc/SpcWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// The context of every text here, also for the translators' tool.
struct Spc {
    Q_DECLARE_TR_FUNCTIONS(Spc)
};

/// "Nov 2015 to Jul 2016" of a segment; one name of a segment of one point.
QString segmentText(const SpcSegment &segment, const SpcWording &wording)
{
    const QString first = wording.when.value(segment.first);
    if (segment.count == 1)
        return first;
    return Spc::tr("%1 to %2").arg(first, wording.when.value(segment.first + segment.count - 1));
}

QString formulaOf(SpcKind kind)
{
    switch (kind) {
    case SpcKind::Run:
        return Spc::tr("values about their median, without limits");
    case SpcKind::Xmr:
        return Spc::tr("mean of the values, limits at 2.66 times their average moving range");
    case SpcKind::P:
        return Spc::tr("mean proportion, limits at three standard deviations for each denominator");
    case SpcKind::PPrime:
        return Spc::tr(
            "mean proportion, limits at three standard deviations for each denominator, "
            "widened as Laney does where values vary more than chance alone would have them");
    case SpcKind::U:
        return Spc::tr("mean rate, limits at three standard deviations for each denominator");
    case SpcKind::UPrime:
        return Spc::tr(
            "mean rate, limits at three standard deviations for each denominator, widened as "
            "Laney does where values vary more than chance alone would have them");
    case SpcKind::C:
        return Spc::tr("mean count, limits at three times its square root");
    case SpcKind::G:
        return Spc::tr(
            "what is counted between events, its mean and an upper limit of the geometric "
            "distribution; no lower limit");
    case SpcKind::T:
        return Spc::tr("times between events raised to 1/3.6, mean and limits as of an XmR chart, "
                       "transformed back");
    }
    return {};
}

/// Where counts are so rare that seven points on one side are what chance gives.
QString rareLine(const SpcChart &chart, const SpcWording &wording)
{
    QStringList lines;
    for (const SpcSegment &segment : chart.segments) {
        const int needed = std::max(segment.shiftBelow, segment.shiftAbove);
        if (needed == 0)
            continue;
        const QString text = segment.shiftBelow > 0
            ? Spc::tr("From %1, most points lie below a mean of %2 by chance alone: %3 of them "
                      "running make a shift there, not %4.")
            : Spc::tr("From %1, most points lie above a mean of %2 by chance alone: %3 of them "
                      "running make a shift there, not %4.");
        lines.append(text.arg(segmentText(segment, wording), formatNumber(segment.centre, 2))
                         .arg(needed)
                         .arg(chart.shiftLength));
    }
    return lines.join(u' ');
}

/// Where so few cases are to be expected that standard deviations are no guide.
QString exactLine(const SpcChart &chart)
{
    int exact = 0;
    for (const SpcSegment &segment : chart.segments)
        exact += segment.exact;
    return exact == 0
        ? QString()
        : Spc::tr("Limits of %n point(s) are those of the binomial distribution itself, with "
                  "0.135 % beyond either: fewer than five cases, or fewer than five others, are to "
                  "be expected there, and three standard deviations would promise too much (Emura "
                  "and Lin 2013).",
                  nullptr, exact);
}

/// The same where each point has a size of its own.
QString leaningLine(const SpcChart &chart)
{
    if (chart.kind == SpcKind::C)
        return {};
    int leaning = 0;
    for (const SpcSegment &segment : chart.segments)
        leaning += segment.leaning;
    return leaning == 0
        ? QString()
        : Spc::tr("%n point(s) of few expected cases lie on the side of the mean where chance "
                  "alone puts most of them: towards a shift they count for less, so that it is as "
                  "rare as %1 tosses of a coin that fall alike.",
                  nullptr, leaning)
              .arg(chart.shiftLength);
}

QString rulesLine(const SpcChart &chart)
{
    if (chart.kind == SpcKind::Run)
        return Spc::
            tr("Rules: a shift of %1 points on one side of the median, a trend of %2; points on "
               "the median and repeated values are passed over (Perla, Provost and Murray "
               "2011).")
                .arg(chart.shiftLength)
                .arg(chart.trendLength);
    const QString common =
        Spc::tr("a point beyond a limit, %1 points on one side of the mean, a trend "
                "of %2, two of three near a limit")
            .arg(chart.shiftLength)
            .arg(chart.trendLength);
    if (chart.rules == SpcRules::Peer)
        return Spc::tr(
                   "Rules of %1: %2. A point beyond a limit is not one of the two of three; the "
                   "first rule that holds names the point. The faults that are known of it are "
                   "corrected.")
            .arg(rulesName(chart.rules), common);
    return Spc::tr("Rules of %1: %2. Where a point is both improvement and concern, improvement is "
                   "shown.")
        .arg(rulesName(chart.rules), common);
}

QString baselineLine(const SpcChart &chart)
{
    if (chart.fixAfter == 0)
        return {};
    return chart.segments.size() > 1
        ? Spc::tr("Limits from the first %1 points of each part, kept for those after.")
              .arg(chart.fixAfter)
        : Spc::tr("Limits from the first %1 points, kept for those after.").arg(chart.fixAfter);
}

QString rebaseLine(const SpcChart &chart, const SpcWording &wording)
{
    QStringList dates;
    for (size_t i = 1; i < chart.segments.size(); ++i)
        dates.append(wording.when.value(chart.segments[i].first));
    return dates.isEmpty()
        ? QString()
        : Spc::tr("Limits recalculated from: %1.").arg(dates.join(QLatin1String(", ")));
}

QString rangesLine(const SpcChart &chart)
{
    if (chart.kind != SpcKind::Xmr && chart.kind != SpcKind::T)
        return {};
    return chart.screenRanges
        ? Spc::tr("Moving ranges of more than 3.267 times their average are left out.")
        : Spc::tr("All moving ranges are kept.");
}

QString directionLine(SpcDirection direction)
{
    switch (direction) {
    case SpcDirection::Increase:
        return Spc::tr("Higher is better.");
    case SpcDirection::Decrease:
        return Spc::tr("Lower is better.");
    case SpcDirection::Neutral:
        break;
    }
    return Spc::tr("Neither direction is better.");
}

/// What is to be said of one part of the chart.
void addSegmentNotes(QStringList &notes, const SpcChart &chart, const SpcSegment &segment,
                     const SpcWording &wording)
{
    const SpcPoint &point = chart.points[size_t(segment.first)];
    const QString part = segmentText(segment, wording);
    const auto first = chart.points.begin() + segment.first;
    const bool hasLimits = std::any_of(first, first + segment.count,
                                       [](const SpcPoint &one) { return one.hasLimits(); });
    if (segment.baseline == 0)
        notes.append(Spc::tr("No value in %1: no mean and no limits there.").arg(part));
    else if (segment.few && hasLimits)
        notes.append(
            Spc::tr("Fewer than %1 points in %2: these are trial limits, which will move as "
                    "points are added.")
                .arg(kSpcFewPoints)
                .arg(part));
    if (chart.kind == SpcKind::Xmr && segment.ranges > 0 && segment.usedRange == 0)
        notes.append(
            Spc::tr("No value in %1 differs from the one before: the limits lie on the mean.")
                .arg(part));
    else if (chart.kind == SpcKind::Xmr && segment.baseline > 0 && !point.hasLimits())
        notes.append(Spc::tr("No two values in %1 follow each other: no limits there.").arg(part));
    if (segment.screenedOut > 0)
        notes.append(Spc::tr("%n outlying moving range(s) left out of the limits of %1.", nullptr,
                             segment.screenedOut)
                         .arg(part));
    if (segment.primed)
        notes.append(
            Spc::tr("Limits of %1 widened %2 times (Laney's σz), as the values vary more than "
                    "chance alone would have them.")
                .arg(part, formatNumber(segment.sigmaZ, 2)));
}

} // namespace

QString rulesName(SpcRules rules)
{
    return rules == SpcRules::Peer ? QStringLiteral("NHSRplotthedots")
                                   : QStringLiteral("Making Data Count");
}

QString kindName(SpcKind kind)
{
    switch (kind) {
    case SpcKind::Run:
        return Spc::tr("run chart");
    case SpcKind::Xmr:
        return Spc::tr("XmR chart");
    case SpcKind::P:
        return Spc::tr("p chart");
    case SpcKind::PPrime:
        return Spc::tr("p′ chart");
    case SpcKind::U:
        return Spc::tr("u chart");
    case SpcKind::UPrime:
        return Spc::tr("u′ chart");
    case SpcKind::C:
        return Spc::tr("c chart");
    case SpcKind::G:
        return Spc::tr("g chart");
    case SpcKind::T:
        return Spc::tr("t chart");
    }
    return {};
}

QString reasonSentence(const SpcChoice &choice)
{
    switch (choice.reason) {
    case SpcReason::FewPoints:
        return Spc::tr(
                   "A run chart, because there are fewer than %1 points: limits from so few would "
                   "mislead.")
            .arg(kSpcRunBelow);
    case SpcReason::VaryingDenominators:
        return Spc::tr("A %1, because the denominators differ: each point has limits of its own.")
            .arg(kindName(choice.kind));
    case SpcReason::RareCounts:
        return Spc::tr("A c chart, because the counts are small, below %1 on average: their spread "
                       "follows from their mean.")
            .arg(kSpcRareBelow);
    case SpcReason::VeryRareCounts:
        return Spc::tr(
                   "A c chart, because the counts are small, below %1 on average: their spread "
                   "follows from their mean. So few say little; the dates of the events, on a g or "
                   "t chart, would say more.")
            .arg(kSpcVeryRareBelow);
    case SpcReason::EventDays:
        return Spc::tr(
            "A g chart, because the days of the events are known but not their times: it "
            "counts the whole days between them.");
    case SpcReason::EventTimes:
        return Spc::tr(
            "A t chart, because the times of the events are known: it shows the time between "
            "them.");
    case SpcReason::Otherwise:
        return Spc::tr("An XmR chart, because it takes values of any kind as they are.");
    case SpcReason::Asked:
        break;
    }
    return {};
}

QStringList chartNotes(const SpcChart &chart, const SpcWording &wording)
{
    QStringList notes;
    if (chart.fault != SpcFault::None)
        return notes;
    for (const SpcSegment &segment : chart.segments)
        addSegmentNotes(notes, chart, segment, wording);
    if (chart.withoutDenominator > 0)
        notes.append(
            Spc::tr("%n point(s) without a value, because numerator and denominator are zero.",
                    nullptr, int(chart.withoutDenominator)));
    const auto missing = std::count_if(chart.points.begin(), chart.points.end(),
                                       [](const SpcPoint &point) { return !point.hasValue(); })
        - chart.withoutDenominator;
    if (missing > 0)
        notes.append(Spc::tr("%n point(s) without a value; no run, trend or range goes across.",
                             nullptr, int(missing)));
    if (chart.last + 1 < qsizetype(chart.points.size()))
        notes.append(Spc::tr("The verdict is that of %1, the latest point with a value.")
                         .arg(wording.when.value(chart.last)));
    return notes;
}

QStringList methodCard(const SpcChart &chart, const SpcWording &wording)
{
    const QString kind = kindName(chart.kind);
    QStringList lines {Spc::tr("%1: %2.").arg(kind.left(1) == QLatin1String("r")
                                                  ? kind.left(1).toUpper() + kind.mid(1)
                                                  : kind,
                                              formulaOf(chart.kind)),
                       rulesLine(chart),
                       exactLine(chart),
                       rareLine(chart, wording),
                       leaningLine(chart),
                       rangesLine(chart),
                       baselineLine(chart),
                       rebaseLine(chart, wording),
                       directionLine(chart.direction)};
    lines.removeAll(QString());
    return lines;
}

QString faultSentence(const SpcChart &chart, const SpcWording &wording)
{
    const QString at = wording.when.value(chart.faultAt);
    switch (chart.fault) {
    case SpcFault::None:
        break;
    case SpcFault::NoValue:
        return Spc::tr("There is no value to draw a chart of.");
    case SpcFault::NotFinite:
        return Spc::tr("The number for %1 is infinite or too large to be true. Correct it.")
            .arg(at);
    case SpcFault::Negative:
        return Spc::tr(
                   "The number for %1 is below zero, which no count or time can be. Correct it.")
            .arg(at);
    case SpcFault::ZeroDenominator:
        return Spc::tr(
                   "The denominator for %1 is zero, though its numerator is not. Correct one of "
                   "them.")
            .arg(at);
    case SpcFault::NumeratorAboveDenominator:
        return Spc::tr(
                   "The numerator for %1 is larger than its denominator, which no proportion can "
                   "have. Correct one of them.")
            .arg(at);
    case SpcFault::BaselineTooShort:
        return Spc::tr("A baseline takes at least %1 points. Choose more, or none.")
            .arg(kSpcShortestBaseline);
    case SpcFault::RebaseOutside:
        return Spc::tr(
            "A date of recalculation matches no point of the series. Choose the date of a "
            "point.");
    case SpcFault::LengthsDiffer:
        return Spc::tr(
            "Numerators, denominators and targets are not of the same number. Give one of "
            "each for every point.");
    }
    return {};
}

} // namespace candour
