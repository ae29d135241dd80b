// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SaveFile.h"
#include "core/io/CsvWriter.h"
#include "core/io/SpcFile.h"

#include <algorithm>

namespace candour {

namespace {

/// Codes of the peer's output; files have them whatever the language.
QString labelOf(SpcSignal signal, const SpcChart &chart)
{
    switch (signal) {
    case SpcSignal::AboveLimit:
        return QStringLiteral("Above UCL");
    case SpcSignal::BelowLimit:
        return QStringLiteral("Below LCL");
    case SpcSignal::TrendUp:
        return QStringLiteral("%1 Point Trend (Increasing)").arg(chart.trendLength);
    case SpcSignal::TrendDown:
        return QStringLiteral("%1 Point Trend (Decreasing)").arg(chart.trendLength);
    case SpcSignal::TwoOfThreeAbove:
        return QStringLiteral("2 in 3 Above CL");
    case SpcSignal::TwoOfThreeBelow:
        return QStringLiteral("2 in 3 Below CL");
    case SpcSignal::ShiftAbove:
        return QStringLiteral("%1 Points Above CL").arg(chart.shiftLength);
    case SpcSignal::ShiftBelow:
        return QStringLiteral("%1 Points Below CL").arg(chart.shiftLength);
    case SpcSignal::CommonCause:
        break;
    }
    return QStringLiteral("Common Cause");
}

QString typeCode(SpcType type)
{
    switch (type) {
    case SpcType::Improvement:
        return QStringLiteral("special_cause_improvement");
    case SpcType::Concern:
        return QStringLiteral("special_cause_concern");
    case SpcType::NeutralHigh:
        return QStringLiteral("special_cause_neutral_high");
    case SpcType::NeutralLow:
        return QStringLiteral("special_cause_neutral_low");
    case SpcType::CommonCause:
        break;
    }
    return QStringLiteral("common_cause");
}

QString variationCode(SpcVariation variation)
{
    switch (variation) {
    case SpcVariation::CommonCause:
        return QStringLiteral("common_cause");
    case SpcVariation::ImprovementHigh:
        return QStringLiteral("improvement_high");
    case SpcVariation::ImprovementLow:
        return QStringLiteral("improvement_low");
    case SpcVariation::ConcernHigh:
        return QStringLiteral("concern_high");
    case SpcVariation::ConcernLow:
        return QStringLiteral("concern_low");
    case SpcVariation::NeutralHigh:
        return QStringLiteral("neutral_high");
    case SpcVariation::NeutralLow:
        return QStringLiteral("neutral_low");
    case SpcVariation::None:
        break;
    }
    return QStringLiteral("none");
}

/// The icon's name is the type's, but for the two that are consistent.
QString assuranceCode(SpcAssurance assurance, bool icon)
{
    switch (assurance) {
    case SpcAssurance::Pass:
        return icon ? QStringLiteral("pass") : QStringLiteral("consistent_pass");
    case SpcAssurance::Fail:
        return icon ? QStringLiteral("fail") : QStringLiteral("consistent_fail");
    case SpcAssurance::HitAndMiss:
        return QStringLiteral("inconsistent");
    case SpcAssurance::None:
        break;
    }
    return QStringLiteral("none");
}

/// "NaN" of a chart from ranges: computed, but of nothing.
void writeComputed(CsvWriter &csv, double number, const SpcChart &chart)
{
    if (std::isnan(number) && chart.kind == SpcKind::Xmr)
        csv.text(QStringLiteral("NaN"));
    else
        csv.number(number);
}

/// One row after the other of one chart.
class PointWriter {
public:
    PointWriter(CsvWriter &csv, const SpcFileSeries &series)
        : m_csv(csv)
        , m_series(series)
        , m_chart(series.chart)
    {
    }

    void write(qsizetype at)
    {
        const SpcPoint &point = m_chart.points[size_t(at)];
        const SpcSegment &segment = m_chart.segments[size_t(point.segment)];
        m_csv.text(m_series.group).text(m_series.dates[at]).number(point.value);
        m_csv.whole(segment.number);
        for (const double line :
             {point.centre, point.lower, point.upper, point.nearLower, point.nearUpper})
            computed(line);
        m_csv.number(point.range);
        computed(segment.rawRange);
        computed(segment.screenLimit);
        m_csv.number(point.rangeUsed ? point.range : kSpcNone);
        computed(segment.usedRange);
        writeTests(point);
        m_csv.text(labelOf(point.signal, m_chart));
        m_csv.whole(point.signal == SpcSignal::CommonCause ? 0 : 1);
        m_csv.text(typeCode(point.type)).whole(segment.few ? 1 : 0).number(point.target);
        m_csv.endRow();
    }

private:
    void computed(double number) { writeComputed(m_csv, number, m_chart); }

    /// Empty where it cannot be known.
    void flag(bool holds, bool known)
    {
        if (known)
            m_csv.whole(holds ? 1 : 0);
        else
            m_csv.blank();
    }

    void writeTests(const SpcPoint &point)
    {
        const bool present = point.hasValue();
        const bool limited = present && point.hasLimits();
        flag(point.outside, limited);
        if (present)
            m_csv.whole(point.side);
        else
            m_csv.blank();
        flag(point.near, limited);
        flag(point.astronomical, limited);
        flag(point.trend, true);
        flag(point.twoOfThree, present);
        flag(point.shift, present);
    }

    CsvWriter &m_csv;
    const SpcFileSeries &m_series;
    const SpcChart &m_chart;
};

void writeSummaryRow(CsvWriter &csv, const QString &id, const SpcFileSeries &series)
{
    const SpcChart &chart = series.chart;
    const SpcPoint &last = chart.points[size_t(chart.last)];
    const auto special =
        std::count_if(chart.points.begin(), chart.points.end(),
                      [](const SpcPoint &p) { return p.signal != SpcSignal::CommonCause; });
    const bool few = std::any_of(chart.segments.begin(), chart.segments.end(),
                                 [](const SpcSegment &segment) { return segment.few; });
    csv.text(id).text(series.group).whole(qint64(chart.points.size()));
    csv.whole(qint64(chart.segments.size())).text(series.dates[chart.last]).number(last.value);
    for (const double line : {last.centre, last.lower, last.upper})
        writeComputed(csv, line, chart);
    csv.number(chart.target).text(labelOf(last.signal, chart)).text(typeCode(last.type));
    csv.text(variationCode(chart.variation)).text(assuranceCode(chart.assurance, false));
    csv.text(assuranceCode(chart.assurance, true)).whole(special).whole(few ? 1 : 0);
    csv.endRow();
}

} // namespace

Result<void> writeSpcPoints(const QString &path, const SpcFile &file)
{
    static const QString head = QStringLiteral(
        "group,x,y,rebase_group,mean,lpl,upl,near_lpl,near_upl,mr,mr_mean_raw,mr_screen_limit,"
        "mr_used,mr_mean,outside_limits,relative_to_mean,close_to_limits,rule_astronomical,"
        "rule_trend,rule_two_in_three,rule_shift,special_cause_type,special_cause_flag,point_type,"
        "short_group_warning,target");
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Mark::None);
        csv.row(head.split(u','));
        for (const SpcFileSeries &series : file.series) {
            PointWriter writer(csv, series);
            for (qsizetype i = 0; i < qsizetype(series.chart.points.size()); ++i)
                writer.write(i);
        }
        return csv.finish();
    });
}

Result<void> writeSpcSummary(const QString &path, const SpcFile &file)
{
    static const QString head = QStringLiteral(
        "id,group,n,rebase_groups,last_x,last_y,last_mean,last_lpl,last_upl,target,"
        "last_special_cause_type,variation_type,variation_icon,assurance_type,assurance_icon,"
        "n_special_cause,any_short_group");
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Mark::None);
        csv.row(head.split(u','));
        for (const SpcFileSeries &series : file.series)
            writeSummaryRow(csv, file.id, series);
        return csv.finish();
    });
}

} // namespace candour
