// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <algorithm>

namespace candour {

namespace {

bool isColumns(ChartKind kind)
{
    return kind == ChartKind::Column || kind == ChartKind::StackedColumn;
}

/// Whether the label at the right edge would be too far from the last point to belong to it.
bool endsEarly(const PlotArea &plot, qsizetype lastPoint)
{
    return lastPoint + 2 < plot.periods;
}

QList<EndLabel> valueLabels(const PlotArea &plot, const ChartSpec &spec, const ChartSizes &sizes)
{
    QList<EndLabel> labels;
    for (const ChartSeries &series : spec.series) {
        const bool comparator = series.role == SeriesRole::Comparator;
        if (spec.kind == ChartKind::Column && !comparator)
            continue; // each column carries its value
        for (qsizetype i = series.points.size() - 1; i >= 0; --i) {
            const ChartPoint &point = series.points.at(i);
            if (!point.value)
                continue;
            if (!comparator && endsEarly(plot, i))
                break; // labelled beside the point
            labels.append({plot.y(*point.value),
                           comparator ? series.name : pointText(point, spec),
                           {sizes.text, comparator ? Ink::Muted : Ink::Text, !comparator}});
            break;
        }
    }
    return labels;
}

/// The names of a stack's parts, beside those of the last column that has any.
QList<EndLabel> stackLabels(const PlotArea &plot, const ChartSpec &spec, const ChartSizes &sizes)
{
    QList<EndLabel> labels;
    for (qsizetype i = plot.periods - 1; i >= 0 && labels.isEmpty(); --i) {
        double sum = 0;
        for (const ChartSeries &series : spec.series) {
            const ChartPoint point = series.points.value(i);
            if (!point.value || series.role != SeriesRole::Values)
                continue;
            labels.append({plot.y(sum + *point.value / 2), series.name, {sizes.text, Ink::Text}});
            sum += *point.value;
        }
    }
    return labels;
}

} // namespace

void drawEarlyEnds(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    const TextStyle style {sizes.text, Ink::Text, true};
    for (const ChartSeries &series : spec.series) {
        qsizetype last = series.points.size() - 1;
        while (last >= 0 && !series.points.at(last).value)
            --last;
        if (last < 0 || series.role != SeriesRole::Values || isColumns(spec.kind)
            || !endsEarly(plot, last))
            continue;
        const ChartPoint &point = series.points.at(last);
        canvas.text({plot.x(last) + sizes.text * 0.6, plot.y(*point.value) + sizes.text * 0.35},
                    pointText(point, spec), style, TextAnchor::Left);
    }
}

QList<EndLabel> endLabels(const PlotArea &plot, const ChartSpec &spec, const ChartSizes &sizes)
{
    QList<EndLabel> labels;
    if (spec.kind == ChartKind::StackedColumn)
        labels = stackLabels(plot, spec, sizes);
    else if (spec.kind != ChartKind::Funnel)
        labels = valueLabels(plot, spec, sizes);
    for (const ChartLine &line : spec.lines) {
        if (line.label.isEmpty())
            continue;
        const qsizetype places = line.across.isEmpty() ? plot.periods : line.across.size();
        for (qsizetype i = std::max<qsizetype>(places, 1) - 1; i >= 0; --i) {
            if (const auto value = line.at(i)) {
                labels.append({plot.y(*value), line.label, {sizes.text, lookOf(line).ink}});
                break;
            }
        }
    }
    return labels;
}

void spreadLabels(QList<EndLabel> &labels, double top, double bottom, double distance)
{
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.y < b.y; });
    double limit = top;
    for (EndLabel &label : labels) {
        label.y = std::max(label.y, limit);
        limit = label.y + distance;
    }
    limit = bottom;
    for (auto it = labels.rbegin(); it != labels.rend(); ++it) {
        it->y = std::min(it->y, limit);
        limit = it->y - distance;
    }
}

} // namespace candour
