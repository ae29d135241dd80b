// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/SpcIcon.h"
#include "core/domain/Period.h"
#include "core/report/FigureSource.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

enum class ChartKind {
    RunLine, ///< values joined in time; gaps are not
    Column,
    Cumulative, ///< actual and profile of an annual figure, month by month
    SmallMultiples, ///< one small run line a panel, all on one scale
    Spc, ///< a run line with its statistics: centre, limits, breaks, icons
    Funnel, ///< units over the size of their denominator, between curves of limits
    StackedColumn, ///< the series of values on top of each other, none of them negative
};

enum class SeriesRole { Values, Comparator };

/// What a point is in the chart's statistics; a run chart leaves all of them Common.
enum class PointMark { Common, Improvement, Concern, Neutral, NeutralHigh, NeutralLow };

enum class ChartLineRole {
    Target,
    Mean, ///< the centre: a mean, a median or the average of a group
    LowerLimit,
    UpperLimit,
    InnerLower, ///< between centre and limit: two sigma, or 95 % where the limit is 99.8 %
    InnerUpper,
};

struct ChartPeriod {
    QString label; ///< "Apr 2026": the whole name, for tool tips, tables and screen readers
    QString tick; ///< "Apr": what stands under the axis
    QString group; ///< "2026": printed once beneath the first tick of each run of equal groups

    friend bool operator==(const ChartPeriod &, const ChartPeriod &) = default;
};

struct ChartPoint {
    std::optional<double> value; ///< nothing is a gap
    QString text; ///< the value as people read it ("94.1 %"); empty: the number itself
    bool provisional = false;
    PointMark mark = PointMark::Common;
    FigureSource source;
    QString verdict {}; ///< its statistics in a sentence; empty: the words of the mark
    std::optional<double> lower {}; ///< ends of its confidence interval: drawn as whiskers
    std::optional<double> upper {};
    QString parts {}; ///< what it is a share of, "1 of 3": limits follow the second number

    // Of a unit in a funnel
    QString name {};
    std::optional<double> across {}; ///< its denominator: the place along the axis
    std::optional<double> distance {}; ///< from the centre, in sigmas, signed
    bool outlined = false; ///< outside the inner limit only: an outline with a dot
    bool named = false; ///< its name stands beside it where there is room

    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

struct ChartSeries {
    QString name;
    SeriesRole role = SeriesRole::Values;
    /// One for each period of the chart, missing ones are gaps; in a funnel one for each unit.
    QList<ChartPoint> points;

    friend bool operator==(const ChartSeries &, const ChartSeries &) = default;
};

/// A line behind the values: target, profile, mean, limits. One value is a level line across the
/// chart, several are one for each period; a missing one interrupts the line, and so does a break
/// of the chart. Lines step where they change, except in a cumulative chart, where a profile rises
/// from month to month, and in a funnel, where they are curves.
struct ChartLine {
    ChartLineRole role = ChartLineRole::Target;
    QString label; ///< printed at its end
    QList<std::optional<double>> values;
    QList<double> across {}; ///< of a funnel's curve: where each value stands, ascending
    bool faint = false; ///< for comparison only: not the limits that decide

    [[nodiscard]] std::optional<double> at(qsizetype period) const
    {
        if (values.size() == 1)
            return values.first();
        return period < values.size() ? values.at(period) : std::nullopt;
    }

    friend bool operator==(const ChartLine &, const ChartLine &) = default;
};

/// A numbered flag over a point, explained beneath the chart.
struct ChartFlag {
    int number = 0;
    qsizetype period = 0; ///< index into ChartSpec::periods
    QString text;

    friend bool operator==(const ChartFlag &, const ChartFlag &) = default;
};

/// From this period on the process counts as another: the lines stop and begin anew.
struct ChartBreak {
    qsizetype period = 0; ///< the first of the new part
    QString text; ///< why, over the chart

    friend bool operator==(const ChartBreak &, const ChartBreak &) = default;
};

/// Periods with a shaded ground: the baseline that the limits come from.
struct ChartBand {
    qsizetype first = 0;
    qsizetype last = 0;
    QString text; ///< at its foot, where there is room

    friend bool operator==(const ChartBand &, const ChartBand &) = default;
};

struct ChartPanel {
    QString title;
    QList<ChartSeries> series;
    QList<ChartLine> lines;
    QList<ChartBreak> breaks {}; ///< without their words
    SpcIcon variation = SpcIcon::None;
    SpcIcon assurance = SpcIcon::None;

    friend bool operator==(const ChartPanel &, const ChartPanel &) = default;
};

/// A chart as a value, the same for screen, paper and HTML. Text is plain and never interpreted.
struct ChartSpec {
    ChartKind kind = ChartKind::RunLine;
    QString title; ///< the verdict in a sentence
    QString method; ///< one grey line: method, number of points, data to
    QString unit; ///< of the vertical axis
    int decimals = 0; ///< places of the values' labels
    QString altText;
    QList<ChartPeriod> periods;
    QList<ChartSeries> series;
    QList<ChartLine> lines;
    QList<ChartFlag> flags;
    QList<ChartPanel> panels; ///< SmallMultiples only: series and lines are then in the panels
    std::optional<double> axisMinimum; ///< otherwise chosen from the values
    std::optional<double> axisMaximum;
    QString acrossUnit {}; ///< Funnel: what its horizontal axis counts
    QList<ChartBreak> breaks {}; ///< in order
    QList<ChartBand> bands {};
    SpcIcon variation = SpcIcon::None; ///< at the top right
    SpcIcon assurance = SpcIcon::None;
    QStringList card {}; ///< beneath the chart, a paragraph each: how it was made

    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

/// A line of up to 24 points in a table cell, drawn without axes.
struct Sparkline {
    QList<std::optional<double>> values;
    std::optional<double> target; ///< one and the same for every month
    /// Beside `values` where the target has changed on the way; `target` is empty then.
    QList<std::optional<double>> targets {};
    QList<PointMark> marks {}; ///< beside `values`; empty: all common

    friend bool operator==(const Sparkline &, const Sparkline &) = default;
};

template <>
std::span<const Choice<ChartKind>> choicesOf<ChartKind>();
template <>
std::span<const Choice<SeriesRole>> choicesOf<SeriesRole>();
template <>
std::span<const Choice<PointMark>> choicesOf<PointMark>();
template <>
std::span<const Choice<ChartLineRole>> choicesOf<ChartLineRole>();

/// Axis labels of a run of periods: months under their year, quarters under their financial year.
[[nodiscard]] QList<ChartPeriod> chartPeriods(const QList<Period> &periods);

/// The point's value as a label: its own text, else the number to the chart's decimals, with a
/// real minus, and `p` when provisional. Empty for a gap.
[[nodiscard]] QString pointText(const ChartPoint &point, const ChartSpec &spec);

/// A number for people: thousands separated by commas, a real minus.
[[nodiscard]] QString numberText(double value, int decimals);

} // namespace candour
