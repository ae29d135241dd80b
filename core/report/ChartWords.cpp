// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("chart", text);
}

/// As many places as it needs, six figures at most.
QString shortNumber(double value)
{
    QString text = QString::number(std::fabs(value), 'g', 6);
    const qsizetype places = text.contains(u'.') ? text.size() - text.indexOf(u'.') - 1 : 0;
    return numberText(value, int(places));
}

constexpr int kMostFurther = 4;

double rounded(double value, int decimals)
{
    const double unit = std::pow(10, decimals);
    return std::round(value * unit) / unit;
}

/// How far apart a line and a point are as they are shown, in units of the line's last place.
double shownApart(double line, double point, int pointDecimals, int decimals)
{
    return std::fabs(rounded(line, decimals) - rounded(point, pointDecimals))
        * std::pow(10, decimals);
}

/// Whether the two look the same, are not, and would not with all the decimals there may be.
bool isBlurred(double line, double point, int pointDecimals, int decimals)
{
    const int most = std::max(pointDecimals, 1) + kMostFurther;
    return line != point && shownApart(line, point, pointDecimals, decimals) < 0.5
        && shownApart(line, point, pointDecimals, most) >= 0.5;
}

bool isBlurred(const ChartSpec &spec, const QList<ChartSeries> &allSeries,
               const QList<ChartLine> &lines, int decimals)
{
    if (allSeries.isEmpty())
        return false;
    const QList<ChartPoint> &points = allSeries.first().points;
    for (const ChartLine &line : lines) {
        for (qsizetype i = 0; line.role != ChartLineRole::Target && i < points.size(); ++i) {
            const auto value = lineValueAt(line, points.at(i), i);
            if (!value)
                continue;
            // Of rare cases a mean of 0.03 is not none at all; limits judge the points.
            const bool mean = line.role == ChartLineRole::Mean;
            const auto beside = mean ? std::optional(0.0) : points.at(i).value;
            if (beside && isBlurred(*value, *beside, mean ? decimals : spec.decimals, decimals))
                return true;
        }
    }
    return false;
}

QStringList lineParts(const ChartSpec &spec, const QList<ChartLine> &lines, const ChartHit &hit)
{
    QStringList parts;
    for (const ChartLine &line : lines) {
        const auto value = line.at(hit.period);
        if (line.label.isEmpty() || !value)
            continue;
        // The label names the last value; an earlier one may have been another.
        const bool other = spec.kind != ChartKind::Cumulative && value != line.values.last();
        if (!other)
            parts.append(line.label);
        else if (line.role == ChartLineRole::Target)
            parts.append(tr("target %1 then").arg(shortNumber(*value)));
        else
            parts.append(tr("%1 %2").arg(lineName(line), lineNumber(line, *value, spec)));
    }
    return parts;
}

QStringList intervalParts(const ChartSpec &spec, const ChartPoint &point)
{
    if (!point.lower || !point.upper)
        return {};
    return {
        tr("interval %1 to %2")
            .arg(numberText(*point.lower, spec.decimals), numberText(*point.upper, spec.decimals))};
}

QString unitSentence(const ChartSpec &spec, const ChartPoint &point)
{
    QStringList parts {tr("%1: %2").arg(point.name, pointText(point, spec))};
    if (point.across)
        parts.append(tr("%1 %2").arg(shortNumber(*point.across), spec.acrossUnit).trimmed());
    if (const QString verdict = verdictWords(point); !verdict.isEmpty())
        parts.append(verdict);
    parts += intervalParts(spec, point);
    if (point.distance)
        parts.append(tr("%1 sigma from the centre").arg(numberText(*point.distance, 1)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString lineName(const ChartLine &line)
{
    return QCoreApplication::translate("choice", labelOf(line.role));
}

int lineDecimals(const ChartSpec &spec)
{
    const int fewest = std::max(spec.decimals, 1);
    int decimals = fewest;
    const auto blurred = [&] {
        return isBlurred(spec, spec.series, spec.lines, decimals)
            || std::any_of(spec.panels.begin(), spec.panels.end(), [&](const ChartPanel &panel) {
                   return isBlurred(spec, panel.series, panel.lines, decimals);
               });
    };
    while (decimals < fewest + kMostFurther && blurred())
        ++decimals;
    return decimals;
}

QString lineNumber(const ChartLine &line, double value, const ChartSpec &spec)
{
    if (line.role != ChartLineRole::Target)
        return numberText(value, lineDecimals(spec));
    const QString needed = shortNumber(value);
    const auto places = needed.contains(u'.') ? int(needed.size() - needed.indexOf(u'.')) - 1 : 0;
    return numberText(value, std::max(spec.decimals, places));
}

std::optional<double> lineValueAt(const ChartLine &line, const ChartPoint &point, qsizetype period)
{
    if (line.across.isEmpty() || line.values.size() == 1)
        return line.at(period);
    if (!point.across)
        return std::nullopt;
    const auto next = std::lower_bound(line.across.begin(), line.across.end(), *point.across);
    const qsizetype after = next - line.across.begin();
    if (next == line.across.end())
        return std::nullopt;
    if (*next == *point.across)
        return line.at(after);
    if (after == 0 || !line.at(after - 1) || !line.at(after))
        return std::nullopt;
    const double from = line.across.at(after - 1);
    const double share = (*point.across - from) / (*next - from);
    return *line.at(after - 1) + share * (*line.at(after) - *line.at(after - 1));
}

QString verdictWords(const ChartPoint &point)
{
    if (!point.verdict.isEmpty() || point.mark == PointMark::Common)
        return point.verdict;
    return QCoreApplication::translate("choice", labelOf(point.mark));
}

QString pointSentence(const ChartSpec &spec, const ChartHit &hit)
{
    const bool panelled = hit.panel >= 0;
    if (panelled && hit.panel >= spec.panels.size())
        return {};
    const auto &allSeries = panelled ? spec.panels.at(hit.panel).series : spec.series;
    if (hit.series < 0 || hit.series >= allSeries.size() || hit.period < 0
        || hit.period >= allSeries.at(hit.series).points.size())
        return {};
    const ChartPoint &point = allSeries.at(hit.series).points.at(hit.period);
    if (spec.kind == ChartKind::Funnel)
        return unitSentence(spec, point);
    QStringList parts;
    if (panelled)
        parts.append(spec.panels.at(hit.panel).title);
    else if (allSeries.size() > 1)
        parts.append(allSeries.at(hit.series).name);
    parts.append(tr("%1: %2").arg(spec.periods.value(hit.period).label, pointText(point, spec)));
    if (!point.parts.isEmpty())
        parts.append(point.parts);
    if (point.provisional)
        parts.append(tr("provisional"));
    if (const QString verdict = verdictWords(point); !verdict.isEmpty())
        parts.append(verdict);
    parts += intervalParts(spec, point);
    parts += lineParts(spec, panelled ? spec.panels.at(hit.panel).lines : spec.lines, hit);
    for (const ChartBreak &change : panelled ? spec.panels.at(hit.panel).breaks : spec.breaks) {
        if (change.period == hit.period)
            parts.append(change.text.isEmpty() ? tr("recalculated from here")
                                               : tr("recalculated from here: %1").arg(change.text));
    }
    for (const ChartFlag &flag : spec.flags) {
        if (!panelled && flag.period == hit.period)
            parts.append(flag.text);
    }
    return parts.join(QStringLiteral(", "));
}

QString iconSentence(SpcIcon variation, SpcIcon assurance)
{
    QStringList sentences;
    if (variation != SpcIcon::None)
        sentences.append(tr("Variation: %1.").arg(spcIconWords(variation)));
    if (assurance != SpcIcon::None)
        sentences.append(tr("Assurance: %1.").arg(spcIconWords(assurance)));
    return sentences.join(u' ');
}

QString chartSentence(const ChartSpec &spec)
{
    QStringList sentences {spec.altText.isEmpty() ? spec.title : spec.altText,
                           iconSentence(spec.variation, spec.assurance), spec.method};
    sentences += spec.card;
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace candour
