// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <algorithm>
#include <array>

namespace candour {

namespace {

bool beginsAnew(const QList<ChartBreak> &breaks, qsizetype period)
{
    return std::any_of(breaks.begin(), breaks.end(),
                       [&](const ChartBreak &change) { return change.period == period; });
}

/// "24/25" of a financial year, "’24" of a year: where four quarters have little room.
QString shorterYear(const QString &group)
{
    const QString last = group.mid(2);
    return group.size() == 4 ? QStringLiteral("’") + last : group.size() == 7 ? last : group;
}

} // namespace

LineLook lookOf(const ChartLine &line)
{
    const double weight = line.faint ? 0.7 : 1;
    switch (line.role) {
    case ChartLineRole::Target:
        return {Ink::Target, 1.6 * weight, Dash::Long};
    case ChartLineRole::Mean:
        return {line.faint ? Ink::Limit : Ink::Mean, 1.2 * weight, Dash::Solid};
    case ChartLineRole::LowerLimit:
    case ChartLineRole::UpperLimit:
        return {Ink::Limit, 1.4 * weight, Dash::Short};
    case ChartLineRole::InnerLower:
    case ChartLineRole::InnerUpper:
        return {Ink::Limit, 1.2 * weight, Dash::Dot};
    }
    return {Ink::Muted, 1, Dash::Solid};
}

Ink inkOf(PointMark mark)
{
    switch (mark) {
    case PointMark::Improvement:
        return Ink::Improvement;
    case PointMark::Concern:
        return Ink::Concern;
    case PointMark::Neutral:
    case PointMark::NeutralHigh:
    case PointMark::NeutralLow:
        return Ink::Neutral;
    case PointMark::Common:
        break;
    }
    return Ink::Values;
}

PointShape shapeOf(PointMark mark)
{
    switch (mark) {
    case PointMark::Concern:
        return PointShape::Square;
    case PointMark::Neutral:
    case PointMark::NeutralHigh:
    case PointMark::NeutralLow:
        return PointShape::Diamond;
    case PointMark::Common:
    case PointMark::Improvement:
        break;
    }
    return PointShape::Circle;
}

Ink stackTone(qsizetype series)
{
    constexpr std::array kTones {Ink::Tone1, Ink::Tone2, Ink::Tone3, Ink::Tone4};
    return kTones.at(size_t(series) % kTones.size());
}

Ink stackLetter(qsizetype series)
{
    const Ink tone = stackTone(series);
    return tone == Ink::Tone1 || tone == Ink::Tone2 ? Ink::Surface : Ink::Text;
}

QList<QList<QPointF>> lineParts(const PlotArea &plot, const ChartLine &line, bool steps,
                                const QList<ChartBreak> &breaks)
{
    if (line.values.size() == 1 && line.values.first()) {
        const double y = plot.y(*line.values.first());
        return {{{plot.rect.left(), y}, {plot.rect.right(), y}}};
    }
    QList<QList<QPointF>> parts;
    const double half = steps ? plot.slotWidth() / 2 : 0;
    bool open = false;
    double before = 0; // of an open part
    for (qsizetype i = 0; i < std::min(plot.periods, line.values.size()); ++i) {
        const std::optional<double> value = line.at(i);
        if (!value || beginsAnew(breaks, i))
            open = false;
        if (!value)
            continue;
        if (!open)
            parts.append(QList<QPointF> {});
        QList<QPointF> &part = parts.last();
        const bool level = open && steps && *value == before;
        // A level stretch is two points, so that its dashes run on.
        if (level)
            part.removeLast();
        else
            part.append({plot.x(i) - half, plot.y(*value)});
        if (steps)
            part.append({plot.x(i) + half, plot.y(*value)});
        open = true;
        before = *value;
    }
    return parts;
}

void drawGrid(ChartCanvas &canvas, const PlotArea &plot, const ChartSizes &sizes, bool labels)
{
    const TextStyle style {sizes.text, Ink::Muted, false};
    for (const double tick : plot.scale.ticks()) {
        const double y = plot.y(tick);
        if (y < plot.rect.top() - 1e-6 * plot.rect.height())
            continue;
        canvas.line({plot.rect.left(), y}, {plot.rect.right(), y}, Ink::Grid, sizes.stroke());
        if (labels)
            canvas.text({plot.rect.left() - sizes.text * 0.5, y + sizes.text * 0.35},
                        numberText(tick, plot.scale.decimals), style, TextAnchor::Right);
    }
}

void drawTimeAxis(ChartCanvas &canvas, const PlotArea &plot, const QList<ChartPeriod> &periods,
                  const ChartSizes &sizes)
{
    if (periods.isEmpty())
        return;
    const TextStyle style {sizes.text, Ink::Muted, false};
    double widest = 0;
    for (const ChartPeriod &period : periods)
        widest = std::max(widest, canvas.textWidth(period.tick, style));
    const int stride = tickStride(widest + sizes.text * 0.6, plot.slotWidth());
    const double tickLine = plot.rect.bottom() + sizes.lineHeight();
    // Counted back from the last period, which is the one the reader looks for.
    for (qsizetype i = periods.size() - 1; i >= 0; i -= stride)
        canvas.text({plot.x(i), tickLine}, periods.at(i).tick, style, TextAnchor::Middle);

    const double groupLine = tickLine + sizes.lineHeight();
    for (qsizetype first = 0; first < periods.size();) {
        qsizetype end = first + 1;
        while (end < periods.size() && periods.at(end).group == periods.at(first).group)
            ++end;
        const double left = plot.x(first) - plot.slotWidth() / 2;
        const double right = plot.x(end - 1) + plot.slotWidth() / 2;
        const QString &group = periods.at(first).group;
        if (first > 0 && !group.isEmpty()) {
            // Past the names of the months, which may stand across it.
            canvas.line({left, plot.rect.bottom()}, {left, plot.rect.bottom() + sizes.text * 0.25},
                        Ink::Muted, sizes.stroke());
            canvas.line({left, tickLine + sizes.text * 0.35}, {left, groupLine}, Ink::Grid,
                        sizes.stroke());
        }
        for (const QString &words : {group, shorterYear(group)}) {
            if (canvas.textWidth(words, style) > right - left)
                continue;
            canvas.text({(left + right) / 2, groupLine}, words, style, TextAnchor::Middle);
            break;
        }
        first = end;
    }
}

void drawLines(ChartCanvas &canvas, const PlotArea &plot, ChartKind kind,
               const QList<ChartLine> &lines, const QList<ChartBreak> &breaks,
               const ChartSizes &sizes)
{
    for (const ChartLine &line : lines) {
        const LineLook look = lookOf(line);
        const auto parts = lineParts(plot, line, kind != ChartKind::Cumulative, breaks);
        for (const QList<QPointF> &points : parts) {
            if (points.size() > 1)
                canvas.polyline(points, look.ink, sizes.stroke() * look.width, look.dash);
        }
    }
}

} // namespace candour
