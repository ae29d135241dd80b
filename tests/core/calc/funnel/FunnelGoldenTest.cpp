// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/calc/funnel/FunnelGolden.h"

#include "tests/support/SharedFolder.h"

#include <cmath>

using namespace candour;
using namespace candour::test;

namespace {

QString cell(const CsvRow &row, const char *column)
{
    const QString name = QString::fromLatin1(column);
    REQUIRE(row.contains(name));
    return row.value(name);
}

double number(const CsvRow &row, const char *column)
{
    return goldenNumber(cell(row, column));
}

void checkNumber(const CsvRow &row, const char *column, double ours)
{
    INFO(column << ": " << ours << ", expected " << cell(row, column).toStdString());
    CHECK(agrees(ours, number(row, column)));
}

void checkLimits(const CsvRow &row, const QStringList &columns, const FunnelLimits &limits,
                 const QString &prefix = {})
{
    const QMap<QString, double> ours = namedLimits(limits);
    for (const QString &column : columns) {
        const QByteArray name = (prefix + column).toLatin1();
        checkNumber(row, name.constData(), ours.value(column));
    }
}

/// "1" outside, "0" within, "NA" where there are no limits.
QString flagOf(FunnelSide side)
{
    if (side == FunnelSide::Unknown)
        return QStringLiteral("NA");
    return side == FunnelSide::Within ? QStringLiteral("0") : QStringLiteral("1");
}

QString bandOf(FunnelSide side)
{
    return side == FunnelSide::Above ? QStringLiteral("1")
        : side == FunnelSide::Below  ? QStringLiteral("3")
                                     : QStringLiteral("2");
}

void checkFlags(const CsvRow &row, const FunnelUnitResult &unit, const FunnelResult &result)
{
    const FunnelLimits &limits = unit.limits;
    CHECK(flagOf(limits.plain95.sideOf(unit.value)) == cell(row, "outlier95_unadj"));
    CHECK(flagOf(limits.plain998.sideOf(unit.value)) == cell(row, "outlier99_unadj"));
    CHECK(flagOf(limits.adjusted95.sideOf(unit.value)) == cell(row, "outlier95_od"));
    CHECK(flagOf(limits.adjusted998.sideOf(unit.value)) == cell(row, "outlier99_od"));
    CHECK(flagOf(result.standing95(limits).sideOf(unit.value)) == cell(row, "outlier95_default"));
    CHECK(flagOf(result.standing998(limits).sideOf(unit.value)) == cell(row, "outlier99_default"));
    if (cell(row, "shmi_band") != QLatin1String("NA"))
        CHECK(bandOf(limits.adjusted95.sideOf(unit.value)) == cell(row, "shmi_band"));
}

void checkScore(const CsvRow &row, const FunnelScore &score, bool trimmedAgrees)
{
    checkNumber(row, "y", score.y);
    checkNumber(row, "s_z", score.s);
    checkNumber(row, "z", score.z);
    checkNumber(row, "z_adj", score.used);
    if (trimmedAgrees)
        CHECK(score.trimmed == (cell(row, "trimmed") == QLatin1String("1")));
}

void checkSummary(const CsvRow &summary, const FunnelResult &result)
{
    checkNumber(summary, "phi", result.phi);
    checkNumber(summary, "tau2", result.line.tau2.value_or(kNoNumber));
    CHECK(double(result.used) == number(summary, "n_used"));
    CHECK((result.adjusted == FunnelAdjusted::Yes)
          == (cell(summary, "od_applied_by_default") == QLatin1String("TRUE")));
}

/// Rows of the grid where chance alone leaves none more often than the limit's tail: the peer's
// lower limit lies above 0 there and calls every unit without events low; ours is 0. No unit of the
// golden cases is so small.
QStringList checkOpened(const CsvRow &row, const FunnelLimits &limits, double expectedEvents)
{
    const QMap<QString, double> ours = namedLimits(limits);
    QStringList opened;
    for (const auto &[column, tail] : {std::pair("LCL95", 0.025), std::pair("LCL99", 0.001),
                                       std::pair("OD95LCL", 0.025), std::pair("OD99LCL", 0.001)}) {
        if (std::exp(-expectedEvents) <= tail || std::isnan(number(row, column)))
            continue;
        CHECK(number(row, column) != 0);
        CHECK(ours.value(QLatin1String(column)) == 0);
        opened.append(QLatin1String(column));
    }
    return opened;
}

QStringList without(QStringList columns, const QStringList &taken)
{
    for (const QString &column : taken)
        columns.removeAll(column);
    return columns;
}

/// P(shape, x), the regularised lower incomplete gamma function, by its series.
double lowerGamma(double shape, double x)
{
    double term = 1;
    double sum = 1;
    for (int k = 1; k < 10000 && term > 1e-17 * sum; ++k)
        sum += term *= x / (shape + k);
    return sum * std::exp(shape * std::log(x) - x - std::lgamma(shape + 1));
}

/// rc_scale: the peer's line collapses. Ours are the exact limits of the expected events, and with
/// the tau² that the peer has for the same data as a ratio (S05) those of the SHMI method.
void checkRateLimits(const FunnelLimits &limits, const FunnelLine &line, double size, double tau2)
{
    const double expected = line.target * size;
    const double events = size / line.multiplier; // from a rate to events
    for (const auto &[range, tail] :
         {std::pair(&limits.plain95, 0.025), std::pair(&limits.plain998, 0.001)}) {
        if (std::exp(-expected) > tail)
            CHECK(range->lower == 0);
        else
            CHECK(agrees(lowerGamma(expected, range->lower * events), tail));
        CHECK(agrees(1 - lowerGamma(expected + 1, range->upper * events), tail));
    }
    for (const auto &[range, tail, z] : {std::tuple(&limits.adjusted95, 0.025, 1.959964),
                                         std::tuple(&limits.adjusted998, 0.001, 3.090232)}) {
        const double width = z * std::sqrt(1 / expected + tau2);
        const double lower = std::exp(-expected) > tail ? 0 : expected * std::exp(-width);
        CHECK(agrees(range->lower * events, lower));
        CHECK(agrees(range->upper * events, expected * std::exp(width)));
    }
}

} // namespace

TEST_CASE("funnel golden: units, limits, flags and estimates", "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    int seen = 0;
    for (const FunnelCase &one : funnelCases()) {
        const FunnelResult result = funnelOf(one.units, one.options);
        REQUIRE(result.units.size() == size_t(one.expected.size()));
        INFO(one.id.toStdString());
        CHECK(double(result.units.size()) == number(one.summary, "n_groups"));
        checkNumber(one.summary, "target", result.line.target);
        checkNumber(one.summary, "centre", result.line.centre());
        const bool rate = one.options.type == FunnelType::Rate; // corrected: its own test below
        if (!rate)
            checkSummary(one.summary, result);
        for (size_t i = 0; i < result.units.size(); ++i) {
            const CsvRow &row = one.expected[qsizetype(i)];
            const FunnelUnitResult &unit = result.units[i];
            const QString quirk = cell(row, "quirk");
            INFO(one.groups[qsizetype(i)].toStdString() << " " << quirk.toStdString());
            ++seen;
            checkNumber(row, "ratio", unit.ratio);
            checkNumber(row, "value", unit.value);
            if (quirk == QLatin1String("ratio_undefined"))
                continue;
            checkNumber(row, "denominator", unit.denominator);
            if (rate)
                continue;
            // Six identical units lie on both quantiles: nothing moves, so nothing was trimmed.
            checkScore(row, unit.score, !one.is("S10"));
            checkLimits(row, kPlainLimits, unit.limits);
            if (quirk != QLatin1String("none"))
                continue;
            checkLimits(row, kAdjustedLimits, unit.limits);
            checkFlags(row, unit, result);
        }
    }
    CHECK(seen == 223);
}

TEST_CASE("funnel golden: rows with a fault of the peer give the recommended limits",
          "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<FunnelCase> cases = funnelCases();
    int seen = 0;
    for (const CsvRow &row : goldenRows("funnel_units_recommended.csv")) {
        const QString id = cell(row, "case_id");
        for (const FunnelCase &one : cases) {
            if (one.id != id)
                continue;
            const FunnelResult result = funnelOf(one.units, one.options);
            const qsizetype i = one.groups.indexOf(cell(row, "group"));
            REQUIRE(i >= 0);
            INFO(id.toStdString() << " " << cell(row, "group").toStdString());
            checkLimits(row, kPlainLimits + kAdjustedLimits, result.units[size_t(i)].limits,
                        QStringLiteral("rec_"));
            ++seen;
        }
    }
    CHECK(seen == 41);
}

// rc_scale: with the arcsine variance on a log scale the funnel of a rate collapses (14 of 15 units
// outside). Limits about the expected events are those of S05, the same data as a ratio.
TEST_CASE("funnel golden: a rate is judged as its ratio to the expected events", "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const FunnelCase rate = funnelCase("S04");
    const FunnelCase ratio = funnelCase("S05");
    const FunnelResult result = funnelOf(rate.units, rate.options);
    checkSummary(ratio.summary, result);
    for (size_t i = 0; i < result.units.size(); ++i) {
        const CsvRow &row = ratio.expected[qsizetype(i)];
        const FunnelUnitResult &unit = result.units[i];
        INFO(rate.groups[qsizetype(i)].toStdString());
        checkNumber(row, "value", unit.value);
        checkScore(row, unit.score, true);
        checkLimits(row, kPlainLimits + kAdjustedLimits, unit.limits);
        checkFlags(row, unit, result);
    }
    // Both counts varying is another question, for which the peer's scores are right.
    FunnelOptions counts = rate.options;
    counts.type = FunnelType::RatioOfCounts;
    const FunnelResult scored = funnelOf(rate.units, counts);
    checkSummary(rate.summary, scored);
    for (size_t i = 0; i < scored.units.size(); ++i)
        checkScore(rate.expected[qsizetype(i)], scored.units[i].score, true);
}

TEST_CASE("funnel golden: the lines at any grid", "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<FunnelCase> cases = funnelCases();
    const FunnelCase ratio = funnelCase("S05");
    QMap<QString, int> seen;
    int openedLimits = 0;
    for (const CsvRow &row : goldenRows("funnel_curve_expected.csv")) {
        const QString id = cell(row, "case_id");
        const auto one = std::find_if(cases.begin(), cases.end(),
                                      [&](const FunnelCase &c) { return c.id == id; });
        REQUIRE(one != cases.end());
        const QString quirk = cell(row, "quirk");
        const double x = number(row, "x");
        INFO(id.toStdString() << " at " << x << " " << quirk.toStdString());
        const FunnelResult result = funnelOf(one->units, one->options);
        const FunnelLimits limits = result.line.at(x);
        const bool events = one->options.type != FunnelType::Proportion;
        const QStringList opened =
            events ? checkOpened(row, limits, x * result.line.target) : QStringList();
        openedLimits += int(opened.size());
        ++seen[quirk];
        if (quirk == QLatin1String("none")) {
            checkLimits(row, without(kPlainLimits + kAdjustedLimits, opened), limits);
        } else if (quirk == QLatin1String("cqc_scale")) {
            checkLimits(row, without(kPlainLimits, opened), limits);
            // The peer leaves them on the square-root scale, m (1 -+ w): squared back here.
            const QMap<QString, double> ours = namedLimits(limits);
            for (const QString &column : without(kAdjustedLimits, opened)) {
                const QByteArray name = column.toLatin1();
                const double root = number(row, name.constData()) / one->options.multiplier;
                CHECK(agrees(ours.value(column),
                             one->options.multiplier * std::pow(std::max(0.0, root), 2)));
            }
        } else if (quirk == QLatin1String("pr_grid")) {
            // The first point of the peer's grid is past the turning point and not mended.
            CHECK(limits.plain998.lower == 0);
            CHECK(limits.adjusted998.lower == 0);
        } else if (quirk == QLatin1String("ratio_undefined")) {
            CHECK(x == 0);
            CHECK_FALSE(limits.plain95.isKnown());
        } else {
            REQUIRE(quirk == QLatin1String("rc_scale"));
            checkRateLimits(limits, result.line, x, number(ratio.summary, "tau2"));
        }
    }
    CHECK(seen.value(QStringLiteral("rc_scale")) == 22);
    CHECK(openedLimits == 36);
}

TEST_CASE("funnel golden: limits about a chosen target", "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> rows = goldenRows("funnel_target_expected.csv");
    CHECK(rows.size() == 13);
    for (const CsvRow &row : rows) {
        FunnelLine line;
        line.type = cell(row, "data_type") == QLatin1String("SR") ? FunnelType::StandardisedRatio
                                                                  : FunnelType::Proportion;
        line.target = number(row, "target");
        line.multiplier = number(row, "multiplier");
        line.tau2 = number(row, "tau2");
        const FunnelLimits limits = line.at(number(row, "x"));
        INFO(cell(row, "case_id").toStdString() << " " << number(row, "x"));
        checkLimits(row, kPlainLimits, limits);
        if (cell(row, "quirk") == QLatin1String("none")) {
            checkLimits(row, kAdjustedLimits, limits);
            continue;
        }
        // sr_od_ignores_target: the peer's adjusted limits stay about 1, whatever the target.
        const QMap<QString, double> ours = namedLimits(limits);
        for (const QString &column : kAdjustedLimits) {
            const QByteArray name = column.toLatin1();
            CHECK(agrees(ours.value(column), line.target * number(row, name.constData())));
        }
    }
}
