// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SpcFile.h"

#include "core/calc/NumberText.h"
#include "core/io/IoText.h"
#include "core/io/SpcRows.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

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

/// From numerators over denominators to the values beside them.
struct Scale {
    double factor = 1; ///< 100 of per cent, 1000 of per 1,000
    qsizetype misfit = -1; ///< the first row whose value it does not give; -1: none
};

/// Whether the value is that of its parts but for rounding, of shares to hundredths, of others to
/// whole numbers at the coarsest.
bool isOfParts(double value, double numerator, double denominator, double factor)
{
    constexpr double kRelative = 0.005;
    const double computed = factor * numerator / denominator;
    const double coarsest = factor == 1 ? kRelative : 0.5;
    return std::isnan(value) || std::isnan(computed)
        || std::abs(value - computed) <= std::max(coarsest, kRelative * std::abs(value));
}

/// The factor that gives the most values.
Scale scaleOf(const SpcRows &rows)
{
    Scale best;
    qsizetype most = -1;
    for (const double factor : {1.0, 100.0, 1e3, 1e4, 1e5, 1e6}) {
        Scale scale {factor, -1};
        qsizetype fitting = 0;
        for (size_t i = 0; i < rows.numerators.size(); ++i) {
            if (isOfParts(rows.values[i], rows.numerators[i], rows.denominators[i], factor))
                ++fitting;
            else if (scale.misfit < 0)
                scale.misfit = qsizetype(i);
        }
        if (fitting > most) {
            most = fitting;
            best = scale;
        }
    }
    return best;
}

SpcFileSeries seriesOf(const QString &group, const SpcRows &rows, const SpcFileRequest &request,
                       bool events, double scale)
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
    data.scale = scale;
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

/// "waits.csv, line 4: " of a chart that cannot be made, with its group.
QString faultPlace(const NumberTable &table, const SpcRows &rows, const SpcFileSeries &series)
{
    QString place = table.name();
    if (series.chart.faultAt >= 0)
        place += IoText::tr(", line %1").arg(table.line(rows.rows[size_t(series.chart.faultAt)]));
    return series.group.isEmpty() ? place + QStringLiteral(": ")
                                  : place + IoText::tr(": group “%1”: ").arg(series.group);
}

/// A few numerators above their denominators would turn proportions into rates: which of the two
/// it is must not hang on a slip. None where they are as many as the others.
std::optional<ImportProblem> slipAmongProportions(const NumberTable &table, const SpcRows &rows)
{
    std::vector<size_t> above;
    for (size_t i = 0; i < rows.numerators.size(); ++i) {
        if (rows.numerators[i] > rows.denominators[i])
            above.push_back(i);
    }
    if (above.empty() || 2 * above.size() >= rows.numerators.size())
        return std::nullopt;
    return table.problem(
        rows.rows[above.front()], QStringLiteral("numerator"),
        IoText::tr("that is more than the denominator, which is so in %1 of %2 rows. Correct it if "
                   "these are proportions; ask for a u chart if they are rates")
            .arg(above.size())
            .arg(rows.numerators.size()));
}

/// The scale of a series with values beside their parts. Where these are not of each other a chart
/// of the parts that was asked for is refused; one that is chosen takes the values.
Result<double> takeScale(const NumberTable &table, SpcRows &rows, const SpcFileRequest &request,
                         QStringList &warnings)
{
    const Scale scale = scaleOf(rows);
    if (scale.misfit < 0)
        return scale.factor;
    const ImportProblem problem = table.problem(
        rows.rows[size_t(scale.misfit)], QStringLiteral("value"),
        IoText::tr("that is not numerator over denominator, in per cent or per 1,000 or "
                   "otherwise. Correct it, or leave the column value out"));
    const QString sentence = problemSentence(table.name(), problem);
    if (request.kind)
        return fail(ErrorCode::Invalid, sentence);
    warnings.append(IoText::tr("%1 The chart is of the values as they are.").arg(sentence));
    rows.numerators.clear();
    rows.denominators.clear();
    return 1;
}

/// Proportions go from 0 to 1, or to 100: a target beyond was meant for another unit.
Result<void> checkTargets(const NumberTable &table, const SpcRows &rows,
                          const SpcFileSeries &series, double scale)
{
    if (series.chart.kind != SpcKind::P && series.chart.kind != SpcKind::PPrime)
        return {};
    for (size_t i = 0; i < series.chart.points.size(); ++i) {
        const double target = series.chart.points[i].target;
        if (std::isnan(target) || (target >= 0 && target <= scale))
            continue;
        const QString reason =
            IoText::tr("a target of %1 is none of these proportions, which go from 0 to %2. "
                       "Write it in their unit")
                .arg(plainNumber(target), plainNumber(scale));
        return fail(
            ErrorCode::Invalid,
            rows.targets.empty()
                ? QStringLiteral("%1: %2.").arg(table.name(), reason)
                : problemSentence(table.name(),
                                  table.problem(rows.rows[i], QStringLiteral("target"), reason)));
    }
    return {};
}

/// What was asked for but says nothing on this chart.
void addWarnings(SpcFile &file, const SpcFileSeries &series, const SpcFileRequest &request)
{
    const QString name =
        series.group.isEmpty() ? file.name : IoText::tr("Group “%1”").arg(series.group);
    const SpcChart &chart = series.chart;
    const auto hasTarget = [](const SpcPoint &point) { return !std::isnan(point.target); };
    if (chart.kind == SpcKind::Run) {
        if (std::any_of(chart.points.begin(), chart.points.end(), hasTarget))
            file.warnings.append(
                IoText::tr("%1: a run chart has no limits to hold the target against.").arg(name));
        if (request.fixAfter > 0)
            file.warnings.append(
                IoText::tr("%1: a run chart has no limits that could be fixed.").arg(name));
        return;
    }
    for (const SpcSegment &segment : chart.segments) {
        if (segment.count < request.fixAfter)
            file.warnings.append(
                IoText::tr("%1: there are only %2 points from %3, so the limits are from all of "
                           "them and not from the first %4.")
                    .arg(name)
                    .arg(segment.count)
                    .arg(series.wording.when.value(segment.first))
                    .arg(request.fixAfter));
    }
}

/// Charts of every group that has a value. One without is left out of several, but alone it is a
/// fault.
Result<SpcFile> chartsOf(const NumberTable &table, SpcGroups &groups, const SpcFileRequest &request,
                         bool events)
{
    SpcFile file;
    file.name = table.name();
    file.series.reserve(qsizetype(groups.size()));
    for (auto &[bytes, gathered] : groups) {
        // Taken out: of a million groups each would lie here beside its chart.
        SpcRows rows = std::exchange(gathered, {});
        if (events)
            makeGaps(rows, request);
        const auto scale = takeScale(table, rows, request, file.warnings);
        if (!scale)
            return fail(scale.error());
        SpcFileSeries series = seriesOf(QString::fromUtf8(bytes), rows, request, events, *scale);
        if (auto done = checkTargets(table, rows, series, *scale); !done)
            return fail(done.error());
        const SpcFault fault = series.chart.fault;
        const bool taken = series.choice == SpcChoice {SpcKind::U, SpcReason::VaryingDenominators};
        const auto slip = taken ? slipAmongProportions(table, rows) : std::nullopt;
        if (slip)
            return fail(ErrorCode::Invalid, problemSentence(table.name(), *slip));
        if (fault == SpcFault::None) {
            addWarnings(file, series, request);
            file.series.append(std::move(series));
        } else if (fault == SpcFault::NoValue && groups.size() > 1) {
            file.warnings.append(
                IoText::tr("Group “%1” has no value and is left out.").arg(series.group));
        } else {
            return fail(ErrorCode::Invalid,
                        faultPlace(table, rows, series)
                            + faultSentence(series.chart, series.wording));
        }
    }
    if (file.series.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1: no group has a value. Give at least one.").arg(file.name));
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
    NumberColumns columns {{QStringLiteral("date")}};
    for (const char *column : {"value", "numerator", "denominator", "group", "target", "rebase"})
        columns.optional.append(QLatin1String(column));
    columns.needs = IoText::tr("date and value; date, numerator and denominator; or, for events, "
                               "date alone");
    const auto table = NumberTable::read(path, columns);
    if (!table)
        return fail(table.error());
    SpcRowReader reader(*table, request);
    auto groups = reader.read();
    if (!groups)
        return fail(groups.error());
    auto file = chartsOf(*table, *groups, request, reader.hasEvents());
    if (!file)
        return fail(file.error());
    file->id = idOf(path);
    file->warnings = reader.warnings() + file->warnings;
    return file;
}

} // namespace candour
