// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/calc/funnel/FunnelGolden.h"

#include "tests/support/SharedFolder.h"

#include <cmath>
#include <limits>

namespace candour::test {

namespace {

FunnelOptions optionsOf(const CsvRow &row)
{
    FunnelOptions options;
    const QString type = row.value(QStringLiteral("data_type"));
    options.type = type == QLatin1String("SR") ? FunnelType::StandardisedRatio
        : type == QLatin1String("PR")          ? FunnelType::Proportion
                                               : FunnelType::Rate;
    options.adjustment = row.value(QStringLiteral("sr_method")) == QLatin1String("CQC")
        ? FunnelAdjustment::Cqc
        : FunnelAdjustment::Shmi;
    options.trim = goldenNumber(row.value(QStringLiteral("trim_by")));
    options.multiplier = goldenNumber(row.value(QStringLiteral("multiplier")));
    options.roundExpected = row.value(QStringLiteral("shmi_rounding")) == QLatin1String("TRUE");
    return options;
}

} // namespace

double goldenNumber(const QString &text)
{
    if (text == QLatin1String("NA") || text == QLatin1String("NaN") || text.isEmpty())
        return kNoNumber;
    if (text == QLatin1String("Inf") || text == QLatin1String("-Inf"))
        return text.startsWith(u'-') ? -std::numeric_limits<double>::infinity()
                                     : std::numeric_limits<double>::infinity();
    bool good = false;
    const double number = text.toDouble(&good);
    INFO(text.toStdString());
    REQUIRE(good);
    return number;
}

QList<CsvRow> goldenRows(const char *file)
{
    return csvRows(sharedFile(QStringLiteral("golden/funnel/") + QString::fromLatin1(file)));
}

bool agrees(double ours, double expected, double tolerance)
{
    if (std::isnan(ours) || std::isnan(expected))
        return std::isnan(ours) && std::isnan(expected);
    if (std::isinf(ours) || std::isinf(expected))
        return ours == expected;
    return std::abs(ours - expected) <= std::max(1e-14, tolerance * std::abs(expected));
}

QList<FunnelCase> funnelCases()
{
    QList<FunnelCase> cases;
    for (const CsvRow &row : goldenRows("funnel_cases.csv"))
        cases.append({row.value(QStringLiteral("case_id")), optionsOf(row), {}, {}, {}, {}});
    const auto caseOf = [&](const CsvRow &row) -> FunnelCase & {
        const QString id = row.value(QStringLiteral("case_id"));
        const auto found = std::find_if(cases.begin(), cases.end(),
                                        [&](const FunnelCase &one) { return one.id == id; });
        REQUIRE(found != cases.end());
        return *found;
    };
    for (const CsvRow &row : goldenRows("funnel_units_input.csv")) {
        FunnelCase &one = caseOf(row);
        one.groups.append(row.value(QStringLiteral("group")));
        one.units.push_back({goldenNumber(row.value(QStringLiteral("numerator"))),
                             goldenNumber(row.value(QStringLiteral("denominator")))});
    }
    for (const CsvRow &row : goldenRows("funnel_units_expected.csv")) {
        FunnelCase &one = caseOf(row);
        REQUIRE(one.groups.value(one.expected.size()) == row.value(QStringLiteral("group")));
        one.expected.append(row);
    }
    for (const CsvRow &row : goldenRows("funnel_cases_expected.csv"))
        caseOf(row).summary = row;
    return cases;
}

FunnelCase funnelCase(const char *number)
{
    const QList<FunnelCase> cases = funnelCases();
    const auto found = std::find_if(cases.begin(), cases.end(),
                                    [&](const FunnelCase &one) { return one.is(number); });
    REQUIRE(found != cases.end());
    return *found;
}

QMap<QString, double> namedLimits(const FunnelLimits &limits)
{
    return {{QStringLiteral("LCL95"), limits.plain95.lower},
            {QStringLiteral("UCL95"), limits.plain95.upper},
            {QStringLiteral("LCL99"), limits.plain998.lower},
            {QStringLiteral("UCL99"), limits.plain998.upper},
            {QStringLiteral("OD95LCL"), limits.adjusted95.lower},
            {QStringLiteral("OD95UCL"), limits.adjusted95.upper},
            {QStringLiteral("OD99LCL"), limits.adjusted998.lower},
            {QStringLiteral("OD99UCL"), limits.adjusted998.upper}};
}

} // namespace candour::test
