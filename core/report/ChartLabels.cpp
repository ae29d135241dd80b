// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartPlot.h"

#include <QRegularExpression>

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
                           {sizes.text, comparator ? Ink::Muted : Ink::Text, !comparator},
                           comparator});
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
            labels.append(
                {plot.y(sum + *point.value / 2), series.name, {sizes.text, Ink::Text}, true});
            sum += *point.value;
        }
    }
    return labels;
}

/// What a label can be shortened to, the longest first: "upper 74.56", "74.56", "74.6", "75". Of
/// "target 24 until Mar 2026" the first number is the one that counts.
QStringList formsOf(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("[\u2212£]*[0-9][0-9,]*(?:\\.([0-9]+))?(?: ?%)?(?: p)?"));
    const QRegularExpressionMatch found = number.match(text);
    if (!found.hasMatch())
        return {text};
    QStringList forms {text, text.mid(found.capturedStart()), found.captured()};
    const QString digits = found.captured(1);
    if (digits.isEmpty())
        return forms;
    const qsizetype point = found.capturedStart(1) - found.capturedStart() - 1;
    const QString whole = found.captured().left(point);
    QString bare = whole + u'.' + digits;
    bare.remove(QRegularExpression(QStringLiteral("[^0-9.]")));
    const QString before = whole.left(whole.indexOf(QRegularExpression(QStringLiteral("[0-9]"))));
    const QString after = found.captured().mid(point + 1 + digits.size());
    for (int places = int(digits.size()) - 1; places >= 0; --places)
        forms.append(before + numberText(bare.toDouble(), places) + after);
    return forms;
}

/// The number alone, which every label keeps.
QString leastForm(const EndLabel &label)
{
    return formsOf(label.text).value(2, label.text);
}

} // namespace

double labelRoom(const ChartCanvas &canvas, const QList<EndLabel> &labels, double width)
{
    double wanted = 0;
    double needed = 0;
    for (const EndLabel &label : labels) {
        const double gap = label.style.size * 0.8;
        wanted = std::max(wanted, canvas.textWidth(label.text, label.style) + gap);
        if (!label.isName)
            needed = std::max(needed, canvas.textWidth(leastForm(label), label.style) + gap);
    }
    return std::max(std::min(wanted, width * 0.3), std::min(needed, width * 0.5));
}

QString fittedLabel(const ChartCanvas &canvas, const EndLabel &label, double width)
{
    if (label.isName)
        return wrapText(canvas, label.text, label.style, width, 1).value(0);
    const QStringList forms = formsOf(label.text);
    for (const QString &form : forms) {
        if (canvas.textWidth(form, label.style) <= width)
            return form;
    }
    return forms.value(2, label.text);
}

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
