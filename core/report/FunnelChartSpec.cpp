// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/FunnelChartSpec.h"

#include "core/calc/NumberText.h"
#include "core/calc/VerdictText.h"
#include "core/calc/funnel/FunnelWords.h"
#include "core/report/ChartNumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr int kSizeDecimals = 0;
constexpr int kDistanceDecimals = 1;
constexpr int kCurvePoints = 160;
constexpr double kMargin = 1.06; ///< curves run a little beyond the largest organisation

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// "2026-04..2026-09", as sources name several months.
QString spanText(const MonthSpan &span)
{
    const QString first = span.firstMonth().toText();
    return span.count() == 1 ? first : first + QStringLiteral("..") + span.lastMonth().toText();
}

/// Outside on the side that is worse, better, or neither.
PointMark markOf(FunnelSide side, Polarity polarity)
{
    if (side != FunnelSide::Above && side != FunnelSide::Below)
        return PointMark::Common;
    const bool above = side == FunnelSide::Above;
    if (polarity == Polarity::HigherIsBetter)
        return above ? PointMark::Improvement : PointMark::Concern;
    if (polarity == Polarity::LowerIsBetter)
        return above ? PointMark::Concern : PointMark::Improvement;
    return above ? PointMark::NeutralHigh : PointMark::NeutralLow;
}

class FunnelDrawer {
public:
    FunnelDrawer(const FunnelReading &reading, const Indicator &indicator,
                 const QList<Organisation> &organisations)
        : m_reading(reading)
        , m_indicator(indicator)
    {
        for (const Organisation &one : organisations)
            m_organisations.insert(one.uid, &one);
        m_grid = grid();
    }

    [[nodiscard]] QString nameOf(size_t member) const
    {
        const Organisation *found =
            m_organisations.value(m_reading.members[member].organisation.uid());
        return found ? shortNameOf(*found) : QString();
    }

    [[nodiscard]] ChartSeries points() const
    {
        ChartSeries series {.name = m_indicator.name, .points = {}};
        for (size_t i = 0; i < m_reading.result.units.size(); ++i) {
            const FunnelUnitResult &unit = m_reading.result.units[i];
            const FunnelMember &member = m_reading.members[i];
            if (unit.fault != FunnelUnitFault::None)
                continue;
            series.points.append(point(member, unit, nameOf(i)));
            const auto outlier = std::find_if(m_reading.outliers.begin(), m_reading.outliers.end(),
                                              [i](const FunnelOutlier &o) { return o.unit == i; });
            if (outlier != m_reading.outliers.end())
                series.points.last().verdict = outlierWords(*outlier);
        }
        return series;
    }

    [[nodiscard]] QList<ChartLine> lines() const
    {
        const FunnelLine &line = m_reading.result.line;
        const bool adjusted = m_reading.result.adjusted == FunnelAdjusted::Yes;
        QList<ChartLine> lines {
            {ChartLineRole::Mean,
             (m_reading.centre == FunnelCentre::Target ? tr("target %1") : tr("average %1"))
                 .arg(m_reading.centre == FunnelCentre::Target
                          ? formatBound(line.centre(), m_indicator)
                          : formatValue(line.centre(), m_indicator, WithUnit::Yes)),
             {line.centre()}}};
        if (adjusted) {
            appendRange(lines, &FunnelLimits::plain998, ChartLineRole::LowerLimit,
                        ChartLineRole::UpperLimit, {}, true);
            appendRange(lines, &FunnelLimits::plain95, ChartLineRole::InnerLower,
                        ChartLineRole::InnerUpper, {}, true);
        }
        appendRange(lines, adjusted ? &FunnelLimits::adjusted998 : &FunnelLimits::plain998,
                    ChartLineRole::LowerLimit, ChartLineRole::UpperLimit, tr("99.8 %"), false);
        appendRange(lines, adjusted ? &FunnelLimits::adjusted95 : &FunnelLimits::plain95,
                    ChartLineRole::InnerLower, ChartLineRole::InnerUpper, tr("95 %"), false);
        return lines;
    }

    [[nodiscard]] QString verdict() const
    {
        QStringList far;
        for (const FunnelOutlier &outlier : m_reading.outliers) {
            if (outlier.beyond998)
                far.append(nameOf(outlier.unit));
        }
        if (far.isEmpty() && m_reading.outliers.empty())
            return tr("Nobody lies outside the limits: the differences are those of chance.");
        if (far.isEmpty())
            return tr("Nobody lies outside 99.8 %; outside 95 %: %1.").arg(names());
        return tr("Outside 99.8 %: %1.").arg(far.join(tr(", ")));
    }

    [[nodiscard]] QStringList card() const
    {
        QStringList left;
        for (size_t i = 0; i < m_reading.members.size(); ++i)
            left.append(nameOf(i));
        QStringList card {ratioSentence(m_reading, m_indicator),
                          centreSentence(m_reading.result),
                          limitsSentence(m_reading.result.line),
                          adjustmentSentence(m_reading.result),
                          leftToChanceSentence(m_reading.result, left),
                          noActivitySentence(m_reading.result, left)};
        card.removeAll(QString());
        return card;
    }

private:
    [[nodiscard]] ChartPoint point(const FunnelMember &member, const FunnelUnitResult &unit,
                                   const QString &name) const
    {
        ChartPoint point;
        point.value = chartNumber(unit.value);
        point.text = formatValue(unit.value, m_indicator);
        point.across = chartNumber(unit.denominator);
        point.name = name;
        point.distance = chartNumber(member.distance);
        point.mark = markOf(member.side, m_indicator.polarity);
        point.named = point.mark != PointMark::Common;
        point.outlined = point.named && !member.beyond998;
        if (const Organisation *found = m_organisations.value(member.organisation.uid()))
            point.source = FigureSource::ofSeries(seriesText(found->code, m_indicator.code),
                                                  spanText(m_reading.span));
        return point;
    }

    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (const FunnelOutlier &outlier : m_reading.outliers)
            names.append(nameOf(outlier.unit));
        return names.join(tr(", "));
    }

    /// Where the curves are computed: closer together where they are steep, and at every unit, so
    /// that what is read off a line at a unit is its very limit.
    [[nodiscard]] std::vector<double> grid() const
    {
        std::vector<double> sizes;
        for (const FunnelUnitResult &unit : m_reading.result.units) {
            if (unit.fault == FunnelUnitFault::None)
                sizes.push_back(unit.denominator);
        }
        if (sizes.empty())
            return sizes;
        const double end = *std::max_element(sizes.begin(), sizes.end()) * kMargin;
        for (int i = 1; i <= kCurvePoints; ++i) {
            const double share = double(i) / kCurvePoints;
            sizes.push_back(end * share * share);
        }
        std::sort(sizes.begin(), sizes.end());
        sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());
        return sizes;
    }

    void appendRange(QList<ChartLine> &lines, FunnelRange FunnelLimits::*range,
                     ChartLineRole lowerRole, ChartLineRole upperRole, const QString &label,
                     bool faint) const
    {
        ChartLine lower {lowerRole, label, {}};
        ChartLine upper {upperRole, label, {}};
        lower.faint = upper.faint = faint;
        for (const double across : m_grid) {
            const FunnelRange at = m_reading.result.line.at(across).*range;
            lower.across.append(across);
            lower.values.append(chartNumber(at.lower));
            upper.across.append(across);
            upper.values.append(chartNumber(at.upper));
        }
        lines.append(upper);
        lines.append(lower);
    }

    const FunnelReading &m_reading;
    const Indicator &m_indicator;
    QHash<Uid, const Organisation *> m_organisations;
    std::vector<double> m_grid;
};

} // namespace

ChartSpec funnelChartSpec(const FunnelReading &reading, const Indicator &indicator,
                          const QList<Organisation> &organisations)
{
    ChartSpec spec;
    spec.kind = ChartKind::Funnel;
    if (reading.unfit != FunnelUnfit::None)
        return spec;
    const FunnelDrawer drawer(reading, indicator, organisations);
    spec.series = {drawer.points()};
    if (spec.series.first().points.isEmpty()) {
        spec.series.clear();
        return spec;
    }
    const QString verdict = drawer.verdict();
    spec.title = tr("%1, %2. %3").arg(indicator.name, spanLabel(reading.span), verdict);
    spec.method = QCoreApplication::translate(
        "report", "Funnel of %n organisation(s), limits at 95 % and 99.8 %.", nullptr,
        int(spec.series.first().points.size()));
    if (reading.result.adjusted == FunnelAdjusted::Yes)
        spec.method += u' '
            + tr("They are widened for over-dispersion; the faint lines are those of chance "
                 "alone.");
    spec.unit = unitText(indicator);
    spec.acrossUnit = indicator.denominator.isEmpty() ? tr("denominator") : indicator.denominator;
    spec.decimals = decimalsOf(indicator);
    spec.altText =
        tr("Funnel plot of %1, %2. %3").arg(indicator.name, spanLabel(reading.span), verdict);
    spec.lines = drawer.lines();
    spec.card = drawer.card();
    return spec;
}

ChartTable outlierTable(const FunnelReading &reading, const Indicator &indicator,
                        const QList<Organisation> &organisations)
{
    ChartTable table;
    const QString size =
        indicator.denominator.isEmpty() ? tr("denominator") : indicator.denominator;
    const QString unit = unitText(indicator);
    table.heads = {{tr("Outside the limits")},
                   {unit.isEmpty() ? tr("Value") : unit, true},
                   {size.left(1).toUpper() + size.mid(1), true},
                   {tr("Where")},
                   {tr("Sigmas from the centre"), true}};
    const FunnelDrawer drawer(reading, indicator, organisations);
    for (const FunnelOutlier &outlier : reading.outliers) {
        const FunnelUnitResult &result = reading.result.units[outlier.unit];
        const double distance = reading.members[outlier.unit].distance;
        table.rows.append(
            {{drawer.nameOf(outlier.unit), {}},
             {formatValue(result.value, indicator), chartNumber(result.value)},
             {numberText(result.denominator, kSizeDecimals), chartNumber(result.denominator)},
             {outlierWords(outlier), {}},
             {numberText(distance, kDistanceDecimals), chartNumber(distance)}});
    }
    return table;
}

} // namespace candour
