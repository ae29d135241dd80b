// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/funnel/ProfileFunnel.h"

#include "tests/core/calc/funnel/FunnelGolden.h"
#include "tests/support/SharedFolder.h"

#include <cmath>

using namespace candour;
using namespace candour::test;

namespace {

double at(const CsvRow &row, const char *column)
{
    return goldenNumber(row.value(QString::fromLatin1(column)));
}

QString word(const CsvRow &row, const char *column)
{
    return row.value(QString::fromLatin1(column));
}

/// What a case's lines are drawn with, from its units.
struct Profile {
    QString statistic;
    QString ratioType;
    double multiplier = 1;
    double years = 1;
    double average = kNoNumber; ///< as a ratio, a year
};

struct Unit {
    QString group;
    double events;
    double size; ///< population, or expected events
};

QList<Unit> unitsOf(const CsvRow &one, const QList<CsvRow> &input)
{
    QList<Unit> units;
    for (const CsvRow &row : input) {
        if (word(row, "case_id") != word(one, "case_id"))
            continue;
        // Rates come without their denominators where they are standardised.
        const double size = word(one, "statistic") == QLatin1String("rate")
            ? at(one, "multiplier") * at(row, "numerator") / at(row, "rate")
            : at(row, "denominator");
        units.append({word(row, "group"), at(row, "numerator"), size});
    }
    return units;
}

Profile profileOf(const CsvRow &one, const QList<CsvRow> &input)
{
    double events = 0;
    double size = 0;
    for (const Unit &unit : unitsOf(one, input)) {
        events += unit.events;
        size += unit.size;
    }
    const double years = at(one, "years_of_data");
    return {word(one, "statistic"), word(one, "ratio_type"), at(one, "multiplier"),
            std::isnan(years) ? 1 : years, events / size};
}

/// What is plotted where `events` are observed and `expected` expected.
double plotted(const Profile &profile, double events, double expected)
{
    const double ratio = events / expected;
    if (profile.statistic == QLatin1String("rate"))
        return profile.multiplier * profile.average * ratio;
    return profile.ratioType == QLatin1String("count") ? ratio - 1 : 100 * ratio;
}

double position(const Profile &profile, double expected)
{
    return profile.statistic == QLatin1String("rate") ? expected / (profile.average * profile.years)
                                                      : expected;
}

void checkPair(const CsvRow &row, const char *peer, const char *recommended, double ours)
{
    INFO(recommended << ": " << ours << ", expected " << word(row, recommended).toStdString());
    CHECK(agrees(ours, at(row, recommended)));
    if (word(row, "quirk") == QLatin1String("none"))
        CHECK(agrees(ours, at(row, peer), 1e-5));
}

void checkRow(const CsvRow &row, const Profile &profile)
{
    const double axis = at(row, "axis");
    if (profile.statistic == QLatin1String("proportion")) {
        const FunnelRange range95 =
            profileProportionLimits(profile.average, axis, Confidence::of95(), 100);
        const FunnelRange range998 =
            profileProportionLimits(profile.average, axis, Confidence::of998(), 100);
        checkPair(row, "lower_95", "rec_lower_95", range95.lower);
        checkPair(row, "upper_95", "rec_upper_95", range95.upper);
        checkPair(row, "lower_998", "rec_lower_998", range998.lower);
        checkPair(row, "upper_998", "rec_upper_998", range998.upper);
        return;
    }
    const EventLine line95 = profileEventLine(axis, Confidence::of95());
    const EventLine line998 = profileEventLine(axis, Confidence::of998());
    checkPair(row, "lower_95", "rec_lower_95", plotted(profile, axis, line95.lowerExpected));
    checkPair(row, "upper_95", "rec_upper_95", plotted(profile, axis, line95.upperExpected));
    checkPair(row, "lower_998", "rec_lower_998", plotted(profile, axis, line998.lowerExpected));
    checkPair(row, "upper_998", "rec_upper_998", plotted(profile, axis, line998.upperExpected));
    if (word(row, "quirk") != QLatin1String("none"))
        return;
    CHECK(agrees(position(profile, line95.lowerExpected), at(row, "lower_95_x"), 1e-5));
    CHECK(agrees(position(profile, line95.upperExpected), at(row, "upper_95_x"), 1e-5));
    CHECK(agrees(position(profile, line998.lowerExpected), at(row, "lower_998_x"), 1e-5));
    CHECK(agrees(position(profile, line998.upperExpected), at(row, "upper_998_x"), 1e-5));
}

QString labelOfSides(FunnelSide side95, FunnelSide side998)
{
    const bool far = side998 != FunnelSide::Within;
    const FunnelSide side = far ? side998 : side95;
    if (side == FunnelSide::Within)
        return QStringLiteral("Not significant");
    const QString high = side == FunnelSide::Above ? QStringLiteral("High") : QStringLiteral("Low");
    return high + (far ? QStringLiteral(" (0.001)") : QStringLiteral(" (0.025)"));
}

QString labelOfUnit(const Profile &profile, const Unit &unit)
{
    if (profile.statistic == QLatin1String("proportion")) {
        const double share = unit.events / unit.size;
        const auto side = [&](const Confidence &confidence) {
            return profileProportionLimits(profile.average, unit.size, confidence).sideOf(share);
        };
        return labelOfSides(side(Confidence::of95()), side(Confidence::of998()));
    }
    const double expected =
        profile.statistic == QLatin1String("rate") ? profile.average * unit.size : unit.size;
    return labelOfSides(profileSignificance(unit.events, expected, Confidence::of95()),
                        profileSignificance(unit.events, expected, Confidence::of998()));
}

} // namespace

TEST_CASE("profile funnels: every row of the published tool's lines", "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> input = goldenRows("phe_funnel_input.csv");
    const QList<CsvRow> lines = goldenRows("phe_funnel_limits_expected.csv");
    int seen = 0;
    for (const CsvRow &one : goldenRows("phe_funnel_cases.csv")) {
        const Profile profile = profileOf(one, input);
        for (const CsvRow &row : lines) {
            if (word(row, "case_id") != word(one, "case_id"))
                continue;
            INFO(word(row, "case_id").toStdString() << " " << word(row, "row").toStdString());
            if (!std::isnan(at(row, "baseline")))
                CHECK(agrees(profile.multiplier * profile.average, at(row, "baseline")));
            checkRow(row, profile);
            ++seen;
        }
    }
    CHECK(seen == 500);
    CHECK(seen == lines.size());
}

TEST_CASE("profile funnels: every label, by the rule of the line", "[funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> input = goldenRows("phe_funnel_input.csv");
    const QList<CsvRow> cases = goldenRows("phe_funnel_cases.csv");
    int seen = 0;
    for (const CsvRow &row : goldenRows("phe_funnel_significance_expected.csv")) {
        for (const CsvRow &one : cases) {
            if (word(row, "case_id") != word(one, "case_id"))
                continue;
            const Profile profile = profileOf(one, input);
            for (const Unit &unit : unitsOf(one, input)) {
                if (unit.group != word(row, "group"))
                    continue;
                INFO(word(row, "case_id").toStdString() << " " << unit.group.toStdString());
                CHECK(labelOfUnit(profile, unit) == word(row, "rec_significance"));
                ++seen;
            }
        }
    }
    CHECK(seen == 68);
}

// rounding_at_bound: the published tool takes the root of a tiny negative number here, and labels a
// unit with 30 of 30 low.
TEST_CASE("profile funnels: everybody at 100 % is not significant", "[funnel]")
{
    for (const double n : {10.0, 20.0, 30.0}) {
        const FunnelRange range = profileProportionLimits(1, n, Confidence::of95(), 100);
        CHECK(range.lower == 100);
        CHECK(range.upper == 100);
        CHECK(range.sideOf(100) == FunnelSide::Within);
    }
    CHECK_FALSE(profileProportionLimits(0.5, 0, Confidence::of95()).isKnown());
}

TEST_CASE("profile funnels: label and line agree for every count", "[funnel]")
{
    const Confidence &sure = Confidence::of998();
    for (int events = 1; events < 60; ++events) {
        const EventLine line = profileEventLine(events, sure);
        CHECK(profileSignificance(events, line.lowerExpected * 1.0000001, sure)
              == FunnelSide::Below);
        CHECK(profileSignificance(events, line.lowerExpected * 0.9999999, sure)
              == FunnelSide::Within);
        CHECK(profileSignificance(events, line.upperExpected * 0.9999999, sure)
              == FunnelSide::Above);
        CHECK(profileSignificance(events, line.upperExpected * 1.0000001, sure)
              == FunnelSide::Within);
    }
    CHECK(profileSignificance(5, 0, sure) == FunnelSide::Unknown);
    CHECK(std::isnan(profileEventLine(0, sure).lowerExpected));
}
