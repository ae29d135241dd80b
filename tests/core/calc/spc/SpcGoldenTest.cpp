// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/calc/spc/SpcGolden.h"

using namespace candour;
using namespace candour::test;

namespace {

/// Quirk Q5 of the peer: a group that a named target leaves out is called hit and miss.
bool isQuirk5(const GoldenSeries &series)
{
    return series.id == QStringLiteral("S16") && series.group == QStringLiteral("RQ3");
}

double number(const CsvRow &row, const char *column)
{
    return numberOr(row[QLatin1String(column)], kSpcNone);
}

/// Beside a missing value a flag may be empty, which is a 0.
bool flag(const CsvRow &row, const char *column)
{
    return row[QLatin1String(column)] == QStringLiteral("1");
}

void checkNumbers(const SpcPoint &point, const SpcSegment &segment, const CsvRow &row)
{
    CHECK(isNear(point.value, number(row, "y")));
    CHECK(isNear(point.centre, number(row, "mean")));
    CHECK(isNear(point.lower, number(row, "lpl")));
    CHECK(isNear(point.upper, number(row, "upl")));
    CHECK(isNear(point.nearLower, number(row, "near_lpl")));
    CHECK(isNear(point.nearUpper, number(row, "near_upl")));
    CHECK(isNear(point.range, number(row, "mr")));
    CHECK(isNear(point.rangeUsed ? point.range : kSpcNone, number(row, "mr_used")));
    CHECK(isNear(segment.rawRange, number(row, "mr_mean_raw")));
    CHECK(isNear(segment.screenLimit, number(row, "mr_screen_limit")));
    CHECK(isNear(segment.usedRange, number(row, "mr_mean")));
}

void checkVerdict(const SpcPoint &point, const SpcSegment &segment, const CsvRow &row)
{
    CHECK(segment.number == row[QStringLiteral("rebase_group")].toInt());
    CHECK(point.outside == flag(row, "outside_limits"));
    CHECK(point.side == row[QStringLiteral("relative_to_mean")].toInt());
    CHECK(point.near == flag(row, "close_to_limits"));
    CHECK(point.astronomical == flag(row, "rule_astronomical"));
    CHECK(point.trend == flag(row, "rule_trend"));
    CHECK(point.twoOfThree == flag(row, "rule_two_in_three"));
    CHECK(point.shift == flag(row, "rule_shift"));
    CHECK(labelOf(point.signal) == row[QStringLiteral("special_cause_type")]);
    CHECK((point.signal != SpcSignal::CommonCause) == flag(row, "special_cause_flag"));
    CHECK(typeWord(point.type) == row[QStringLiteral("point_type")]);
    CHECK(segment.few == flag(row, "short_group_warning"));
    CHECK(isNear(point.target, number(row, "target")));
}

QStringList expectedFiles()
{
    QStringList files {QStringLiteral("fuzz_expected.csv")};
    for (int i = 1; i <= 21; ++i)
        files.append(QStringLiteral("S%1_expected.csv").arg(i, 2, 10, QChar(u'0')));
    return files;
}

} // namespace

TEST_CASE("SPC: every golden row", "[spc][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QMap<QString, QList<CsvRow>> expected = goldenRows(expectedFiles());
    qsizetype checked = 0;
    for (const GoldenSeries &series : allGoldenSeries()) {
        const SpcChart chart = xmrChart(series.values, series.options);
        const QList<CsvRow> rows = expected[series.id + u',' + series.group];
        INFO(series.id.toStdString() << ' ' << series.group.toStdString());
        REQUIRE(chart.fault == SpcFault::None);
        REQUIRE(rows.size() == qsizetype(chart.points.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const SpcPoint &point = chart.points[size_t(i)];
            INFO(rows[i][QStringLiteral("x")].toStdString());
            REQUIRE(series.dates[i] == rows[i][QStringLiteral("x")]);
            const SpcSegment &segment = chart.segments[size_t(point.segment)];
            checkNumbers(point, segment, rows[i]);
            checkVerdict(point, segment, rows[i]);
            ++checked;
        }
    }
    CHECK(checked == 953 + 1732);
}

TEST_CASE("SPC: every golden summary", "[spc][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QMap<QString, QList<CsvRow>> expected =
        goldenRows({QStringLiteral("summary.csv"), QStringLiteral("fuzz_summary.csv")});
    int corrected = 0;
    int checked = 0;
    for (const GoldenSeries &series : allGoldenSeries()) {
        const SpcChart chart = xmrChart(series.values, series.options);
        const CsvRow row = expected[series.id + u',' + series.group].value(0);
        INFO(series.id.toStdString() << ' ' << series.group.toStdString());
        REQUIRE(chart.last == qsizetype(chart.points.size()) - 1);
        const SpcPoint &last = chart.points.back();
        CHECK(qsizetype(chart.points.size()) == row[QStringLiteral("n")].toInt());
        CHECK(qsizetype(chart.segments.size()) == row[QStringLiteral("rebase_groups")].toInt());
        CHECK(isNear(last.value, number(row, "last_y")));
        CHECK(isNear(last.centre, number(row, "last_mean")));
        CHECK(isNear(last.lower, number(row, "last_lpl")));
        CHECK(isNear(last.upper, number(row, "last_upl")));
        CHECK(isNear(last.target, number(row, "target")));
        CHECK(labelOf(last.signal) == row[QStringLiteral("last_special_cause_type")]);
        CHECK(typeWord(last.type) == row[QStringLiteral("variation_type")]);
        CHECK(variationWord(chart.variation) == row[QStringLiteral("variation_icon")]);
        const auto special =
            std::count_if(chart.points.begin(), chart.points.end(), [](const SpcPoint &point) {
                return point.signal != SpcSignal::CommonCause;
            });
        CHECK(special == row[QStringLiteral("n_special_cause")].toInt());
        const bool few = std::any_of(chart.segments.begin(), chart.segments.end(),
                                     [](const SpcSegment &segment) { return segment.few; });
        CHECK(few == flag(row, "any_short_group"));
        if (isQuirk5(series)) {
            // Corrected: without a target nothing can be said of meeting it.
            CHECK(row[QStringLiteral("assurance_type")] == QStringLiteral("inconsistent"));
            CHECK(chart.assurance == SpcAssurance::None);
            ++corrected;
        } else {
            CHECK(assuranceWord(chart.assurance) == row[QStringLiteral("assurance_type")]);
        }
        ++checked;
    }
    CHECK(corrected == 1);
    CHECK(checked == 23 + 60);
}

TEST_CASE("SPC: every golden rebase group", "[spc][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QMap<QString, QList<CsvRow>> expected = goldenRows({QStringLiteral("rebase_groups.csv")});
    int checked = 0;
    for (const GoldenSeries &series : allGoldenSeries()) {
        const QList<CsvRow> rows = expected.value(series.id + u',' + series.group);
        if (rows.isEmpty()) // the file has those of S01 to S21
            continue;
        const SpcChart chart = xmrChart(series.values, series.options);
        INFO(series.id.toStdString() << ' ' << series.group.toStdString());
        REQUIRE(rows.size() == qsizetype(chart.segments.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const SpcSegment &segment = chart.segments[size_t(i)];
            const CsvRow &row = rows[i];
            const size_t first = size_t(segment.first);
            const size_t last = first + size_t(segment.count) - 1;
            CHECK(segment.number == row[QStringLiteral("rebase_group")].toInt());
            CHECK(segment.count == row[QStringLiteral("n")].toInt());
            CHECK(series.dates[qsizetype(first)] == row[QStringLiteral("first_x")]);
            CHECK(series.dates[qsizetype(last)] == row[QStringLiteral("last_x")]);
            CHECK(isNear(segment.centre, number(row, "mean")));
            for (const size_t at : {first, last}) {
                CHECK(isNear(chart.points[at].lower, number(row, "lpl")));
                CHECK(isNear(chart.points[at].upper, number(row, "upl")));
                CHECK(isNear(chart.points[at].nearLower, number(row, "near_lpl")));
                CHECK(isNear(chart.points[at].nearUpper, number(row, "near_upl")));
            }
            CHECK(isNear(segment.rawRange, number(row, "mr_mean_raw")));
            CHECK(isNear(segment.usedRange, number(row, "mr_mean")));
            CHECK(segment.ranges == row[QStringLiteral("n_ranges")].toInt());
            CHECK(segment.screenedOut == row[QStringLiteral("n_ranges_screened_out")].toInt());
            const auto ofType = [&](SpcType type) {
                return int(std::count_if(chart.points.begin() + qsizetype(first),
                                         chart.points.begin() + qsizetype(last) + 1,
                                         [type](const SpcPoint &p) { return p.type == type; }));
            };
            CHECK(ofType(SpcType::CommonCause) == row[QStringLiteral("common_cause")].toInt());
            CHECK(ofType(SpcType::Improvement) == row[QStringLiteral("improvement")].toInt());
            CHECK(ofType(SpcType::Concern) == row[QStringLiteral("concern")].toInt());
            CHECK(ofType(SpcType::NeutralHigh) == row[QStringLiteral("neutral_high")].toInt());
            CHECK(ofType(SpcType::NeutralLow) == row[QStringLiteral("neutral_low")].toInt());
            CHECK(typeWord(chart.points[last].type) == row[QStringLiteral("variation_type")]);
            ++checked;
        }
    }
    CHECK(checked == 28);
}
