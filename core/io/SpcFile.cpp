// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SpcFile.h"

#include "core/io/IoText.h"
#include "core/io/SpcRows.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

namespace {

constexpr double kMillisecondsADay = 86'400'000.0;

/// From events to the days between them, each at the event that ends it. Whole days and
/// milliseconds are subtracted, so that equal gaps are equal numbers.
void makeGaps(SpcRows &rows, const SpcFileRequest &request)
{
    const bool days = request.kind.value_or(chooseSpcForEvents(rows.timed).kind) == SpcKind::G;
    std::vector<double> events;
    for (const SpcMoment &moment : rows.moments)
        events.push_back(days ? double(moment.day.toJulianDay())
                              : double(moment.at.toMSecsSinceEpoch()));
    rows.values = gapsBetween(events);
    if (!days) {
        for (double &gap : rows.values)
            gap /= kMillisecondsADay;
    }
    rows.moments.erase(rows.moments.begin());
    rows.rows.erase(rows.rows.begin());
    std::vector<qsizetype> starts;
    for (const qsizetype start : rows.starts)
        starts.push_back(std::max<qsizetype>(start - 1, 0));
    rows.starts = starts;
}

/// What a column of numbers measures, as far as the numbers tell.
UnitKind unitOf(const SpcRows &rows)
{
    if (rows.numerators.empty())
        return std::all_of(rows.values.begin(), rows.values.end(),
                           [](double v) { return std::isnan(v) || v == std::floor(v); })
            ? UnitKind::Count
            : UnitKind::Mean;
    for (size_t i = 0; i < rows.numerators.size(); ++i) {
        if (rows.numerators[i] > rows.denominators[i])
            return UnitKind::Rate;
    }
    return UnitKind::Proportion;
}

SpcFileSeries seriesOf(const QString &group, const SpcRows &rows, const SpcFileRequest &request,
                       bool events)
{
    SpcFileSeries series;
    series.group = group;
    for (const SpcMoment &moment : rows.moments)
        series.dates.append(moment.text);
    series.wording.when = momentWords(rows.moments);
    SpcData data;
    data.unit = unitOf(rows);
    data.values = rows.values;
    data.numerators = rows.numerators;
    data.denominators = rows.denominators;
    if (request.kind)
        series.choice = {*request.kind, SpcReason::Asked};
    else
        series.choice = events ? chooseSpcForEvents(rows.timed) : chooseSpc(data);
    SpcOptions options;
    options.rules = request.rules;
    options.direction = request.direction;
    options.screenRanges = request.screenRanges;
    options.fixAfter = request.fixAfter;
    options.segmentStarts = rows.starts;
    const std::vector<double> target {request.targets.of(group).value_or(kSpcNone)};
    options.targets = rows.targets.empty() ? std::span(target) : std::span(rows.targets);
    series.chart = spcChart(series.choice.kind, data, options);
    return series;
}

/// Charts of every group that has a value. One without is left out of several, but alone it is a
/// fault.
Result<SpcFile> chartsOf(SpcGroups &groups, const SpcFileRequest &request, bool events)
{
    SpcFile file;
    for (auto &[bytes, rows] : groups) {
        if (events)
            makeGaps(rows, request);
        SpcFileSeries series = seriesOf(QString::fromUtf8(bytes), rows, request, events);
        const SpcFault fault = series.chart.fault;
        if (fault == SpcFault::None) {
            file.series.append(std::move(series));
        } else if (fault == SpcFault::NoValue && groups.size() > 1) {
            file.warnings.append(
                IoText::tr("Group “%1” has no value and is left out.").arg(series.group));
        } else {
            const QString sentence = faultSentence(series.chart, series.wording);
            return fail(ErrorCode::Invalid,
                        series.group.isEmpty()
                            ? sentence
                            : IoText::tr("group “%1”: %2").arg(series.group, sentence));
        }
    }
    if (file.series.isEmpty())
        return fail(ErrorCode::Invalid, IoText::tr("no group has a value."));
    return file;
}

/// "S01" of S01_input.csv.
QString idOf(const QString &path)
{
    static const QString input = QStringLiteral("_input");
    QString id = QFileInfo(path).completeBaseName();
    if (id.endsWith(input))
        id.chop(input.size());
    return id;
}

} // namespace

Result<SpcFile> readSpcFile(const QString &path, const SpcFileRequest &request)
{
    const auto table = NumberTable::read(path, {QStringLiteral("date")});
    if (!table)
        return fail(table.error());
    SpcRowReader reader(*table, request);
    auto groups = reader.read();
    if (!groups)
        return fail(groups.error());
    auto file = chartsOf(*groups, request, reader.hasEvents());
    if (!file)
        return fail(file.error().code,
                    QStringLiteral("%1: %2").arg(table->name(), file.error().text));
    file->name = table->name();
    file->id = idOf(path);
    file->warnings = reader.warnings() + file->warnings;
    return file;
}

} // namespace candour
