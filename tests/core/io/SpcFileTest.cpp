// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SpcFile.h"

#include "core/io/SpcMoment.h"
#include "tests/support/CatchQt.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <random>

using namespace candour;

namespace {

/// A file of these lines, read; fields of one line each.
Result<SpcFile> readLines(const QByteArray &lines, const SpcFileRequest &request = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("waits_input.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(lines);
    file.close();
    return readSpcFile(file.fileName(), request);
}

SpcFile mustRead(const QByteArray &lines, const SpcFileRequest &request = {})
{
    auto file = readLines(lines, request);
    if (!file)
        FAIL(file.error().text.toStdString());
    return *file;
}

/// The sentence with which it is refused.
QString refusal(const QByteArray &lines, const SpcFileRequest &request = {})
{
    const auto file = readLines(lines, request);
    if (file)
        FAIL("was read: " << lines.toStdString());
    CHECK(file.error().text.startsWith(QStringLiteral("waits_input.csv")));
    CHECK(file.error().text.contains(u'.'));
    return file.error().text;
}

QByteArray months(const QByteArray &head, int count, const QByteArray &rest)
{
    QByteArray lines = head + '\n';
    for (int i = 0; i < count; ++i)
        lines += QDate(2015, 4, 1).addMonths(i).toString(Qt::ISODate).toUtf8() + ',' + rest + '\n';
    return lines;
}

bool has(const QString &text, const char *part)
{
    INFO(text.toStdString());
    CHECK(text.contains(QString::fromUtf8(part)));
    return text.contains(QString::fromUtf8(part));
}

SpcFileRequest ofKind(std::optional<SpcKind> kind)
{
    SpcFileRequest request;
    request.kind = kind;
    return request;
}

SpcFileRequest rebasedAt(const char *dates)
{
    SpcFileRequest request;
    request.rebases = *spcRebasesFrom(QString::fromUtf8(dates));
    return request;
}

SpcFileRequest aimingAt(const char *targets)
{
    SpcFileRequest request;
    request.targets = *spcTargetsFrom(QString::fromUtf8(targets));
    return request;
}

} // namespace

TEST_CASE("SPC file: rows come in any order, groups in that of their bytes", "[spc][io]")
{
    const SpcFile file = mustRead("value,group,date\n3,b,2016-06-01\n1,b,2016-04-01\n"
                                  "9,B,2016-05-01\n2,b,01/05/2016\n8,B,2016-04-01\n");
    REQUIRE(file.series.size() == 2);
    CHECK(file.id == QStringLiteral("waits"));
    CHECK(file.series[0].group == QStringLiteral("B"));
    const SpcFileSeries &second = file.series[1];
    CHECK(second.group == QStringLiteral("b"));
    CHECK(second.dates
          == QStringList {QStringLiteral("2016-04-01"), QStringLiteral("2016-05-01"),
                          QStringLiteral("2016-06-01")});
    CHECK(second.wording.when.first() == QStringLiteral("Apr 2016"));
    CHECK(second.chart.points[1].value == 2);
    CHECK(second.chart.points[2].value == 3);
}

TEST_CASE("SPC file: the order of rows changes no line and no verdict", "[spc][io][property]")
{
    std::mt19937 random(37);
    int compared = 0;
    for (const SpcKind kind : {SpcKind::Run, SpcKind::Xmr, SpcKind::P, SpcKind::U, SpcKind::C}) {
        for (int round = 0; round < 10; ++round) {
            QList<QByteArray> rows;
            for (const char *group : {"A", "B"}) {
                for (int i = 0; i < 30; ++i) {
                    const auto size = 5 + random() % 40;
                    const auto count = random() % (size + 1);
                    rows.append(QByteArray(group) + ','
                                + QDate(2020, 1, 1).addMonths(i).toString(Qt::ISODate).toUtf8()
                                + ',' + QByteArray::number(unsigned(count)) + ','
                                + QByteArray::number(unsigned(size)) + ',' + (i == 17 ? "1" : "0")
                                + ',' + (i < 20 ? "4" : "6"));
                }
            }
            // Counts as values where no parts are taken.
            const bool parts = kind == SpcKind::P || kind == SpcKind::U;
            const QByteArray head = parts ? "group,date,numerator,denominator,rebase,aim\n"
                                          : "group,date,value,size,rebase,target\n";
            const SpcFile sorted = mustRead(head + rows.join('\n') + '\n', ofKind(kind));
            std::shuffle(rows.begin(), rows.end(), random);
            const SpcFile shuffled = mustRead(head + rows.join('\n') + '\n', ofKind(kind));
            REQUIRE(sorted.series.size() == 2);
            REQUIRE(shuffled.series.size() == 2);
            for (qsizetype s = 0; s < 2; ++s) {
                const SpcChart &a = sorted.series[s].chart;
                const SpcChart &b = shuffled.series[s].chart;
                CHECK(a.variation == b.variation);
                CHECK(a.assurance == b.assurance);
                REQUIRE(a.points.size() == 30);
                REQUIRE(b.points.size() == 30);
                for (size_t i = 0; i < 30; ++i) {
                    const SpcPoint &one = a.points[i];
                    const SpcPoint &other = b.points[i];
                    const auto same = [](double x, double y) {
                        return x == y || (std::isnan(x) && std::isnan(y));
                    };
                    REQUIRE(one.value == other.value);
                    REQUIRE(one.segment == other.segment);
                    REQUIRE(same(one.centre, other.centre));
                    REQUIRE(same(one.lower, other.lower));
                    REQUIRE(same(one.upper, other.upper));
                    REQUIRE(same(one.target, other.target));
                    REQUIRE(one.signal == other.signal);
                    compared += std::isnan(one.upper) ? 0 : 1;
                }
            }
        }
    }
    CHECK(compared > 2000); // points with limits
}

TEST_CASE("SPC file: what was not given is a point without a value", "[spc][io]")
{
    const SpcFile file = mustRead("date,value\n2016-04,5\n2016-05,\n2016-06,NA\n2016-07,*\n"
                                  "2016-08,\"1,250\"\n");
    const SpcChart &chart = file.series[0].chart;
    CHECK(chart.points.size() == 5);
    CHECK_FALSE(chart.points[1].hasValue());
    CHECK_FALSE(chart.points[2].hasValue());
    CHECK_FALSE(chart.points[3].hasValue());
    CHECK(chart.points[4].value == 1250);
}

TEST_CASE("SPC file: targets and rebases of the options and of the columns", "[spc][io]")
{
    QByteArray lines = months("date,value,target,rebase", 12, "5,7,0");
    lines += "2016-04-01,5,8,1\n";
    const SpcFile columns = mustRead(lines);
    CHECK(columns.series[0].chart.points[0].target == 7);
    CHECK(columns.series[0].chart.points[12].target == 8);
    CHECK(columns.series[0].chart.segments.size() == 2);
    SpcFileRequest request = rebasedAt("2015-06-01|2015-06-01|2015-09-01");
    request.targets = *spcTargetsFrom(QStringLiteral("9"));
    const SpcFile options = mustRead(lines, request);
    CHECK(options.series[0].chart.points[0].target == 9);
    // Named twice, once a rebase (quirk Q12).
    CHECK(options.series[0].chart.segments.size() == 3);
    CHECK(options.series[0].chart.points.size() == 13);
}

TEST_CASE("SPC file: groups may be numbers, and have targets and rebases of their own", "[spc][io]")
{
    // The peer fails in a join when groups are numbers (quirk Q13).
    const QByteArray lines = "date,group,value\n2016-04-01,1,5\n2016-05-01,1,6\n"
                             "2016-04-01,2,7\n2016-05-01,2,8\n";
    SpcFileRequest request = rebasedAt("2=2016-05-01");
    request.targets = *spcTargetsFrom(QStringLiteral("1=4.5"));
    const SpcFile file = mustRead(lines, request);
    CHECK(file.series[0].chart.segments.size() == 1);
    CHECK(file.series[1].chart.segments.size() == 2);
    CHECK(file.series[0].chart.points[0].target == 4.5);
    // Without a target there is nothing to say of one (quirk Q5).
    CHECK(std::isnan(file.series[1].chart.points[0].target));
    CHECK(file.series[1].chart.assurance == SpcAssurance::None);
}

TEST_CASE("SPC file: a rebase date that holds for some groups is told for the others", "[spc][io]")
{
    const QByteArray lines = "date,group,value\n2016-04-01,A,5\n2016-05-01,A,6\n2016-06-01,B,7\n";
    const SpcFile file = mustRead(lines, rebasedAt("2016-05-01"));
    CHECK(file.series[0].chart.segments.size() == 2);
    REQUIRE(file.warnings.size() == 1);
    has(file.warnings[0], "Group “B” has no point on 2016-05-01");
}

TEST_CASE("SPC file: a rebase day is found at the midnight of any zone", "[spc][io]")
{
    // The peer never finds it in British Summer Time (quirk Q8).
    const QByteArray lines = "date,value\n2016-05-01T00:00:00+01:00,5\n"
                             "2016-06-01T00:00:00+01:00,6\n2016-07-01T00:00:00+01:00,4\n";
    for (const char *day : {"2016-06-01", "2016-06", "2016-06-01T00:00:00+01:00",
                            "2016-05-31T23:00:00Z", "01/06/2016"}) {
        const SpcFile file = mustRead(lines, rebasedAt(day));
        REQUIRE(file.series[0].chart.segments.size() == 2);
        CHECK(file.series[0].chart.segments[1].first == 1);
        CHECK(file.series[0].wording.when[1] == QStringLiteral("1 Jun 2016 00:00"));
        CHECK(file.series[0].dates[1] == QStringLiteral("2016-06-01T00:00:00+01:00"));
    }
}

TEST_CASE("SPC file: what cannot be used is refused with its line", "[spc][io]")
{
    has(refusal("date,value\n2016-04-01,5\n2016-05-01,6\n2016-04-01,7\n"), "line 4");
    has(refusal("date,value\n2016-04-01,5\n2016-04-01,7\n"), "line 2 is of the same date");
    has(refusal("date,group,value\n2016-04-01,A,5\n2016-04-01,B,7\n2016-04-01,A,6\n"), "line 4");
    has(refusal("date,value\nApril,5\n"), "not a date");
    has(refusal("date,value\n,5\n"), "not a date"); // quirk Q10
    has(refusal("date,value\n2016-04-01,five\n"), "not a number");
    has(refusal("date,value\n2016-04-01,Inf\n2016-05-01,5\n"), "not a number"); // quirk Q11
    has(refusal("date,value\n2016-04-01,1e200\n"), "too large");
    has(refusal("date,group,value\n2016-04-01,A,5\n2016-05-01,,6\n"), "no group"); // quirk Q14
    has(refusal("date,count\n2016-04-01,5\n"), "no column value");
    has(refusal("month,value\n2016-04-01,5\n"), "date");
    has(refusal("date,value\n"), "no rows");
    has(refusal("date,value\n2016-04-01,\n2016-05-01,NA\n"), "no value");
}

TEST_CASE("SPC file: rows of a date that agree are one, and told", "[spc][io]")
{
    const SpcFile file = mustRead("date,value,target\n2016-04-01,5,7\n2016-05-01,6,7\n"
                                  "01/04/2016,5.0,7\n2016-06-01,NA,\n2016-06-01,,\n");
    CHECK(file.series[0].chart.points.size() == 3);
    REQUIRE(file.warnings.size() == 1);
    has(file.warnings[0], "2 row(s)");
    has(file.warnings[0], "line 4");
    has(refusal("date,value,target\n2016-04-01,5,7\n2016-04-01,5,8\n"), "same date");
    has(refusal("date,value,rebase\n2016-04-01,5,1\n2016-04-01,5,0\n"), "same date");
}

TEST_CASE("SPC file: a number with a comma, and a head named twice, are never guessed at",
          "[spc][io]")
{
    const QString beyond = refusal("date,value\n2020-01-01,980\n2020-02-01,1,020\n");
    has(beyond, "waits_input.csv, line 3: the row has more cells than the head");
    has(beyond, "comma");
    has(refusal("date,value,target,value\n2020-01-01,1,2,3\n"), "column “value” twice");
    has(refusal("date,Date,value\n2020-01-01,2020-01-01,3\n"), "column “date” twice");
    CHECK(mustRead("date,value,note,note\n2020-01-01,1,2,3\n").series.size() == 1);
    CHECK(mustRead("date,value\n2020-01-01,\"1,020\",\n").series[0].chart.points[0].value == 1020);
}

TEST_CASE("SPC file: refusals say what to do", "[spc][io]")
{
    has(refusal("month,value\n2016-04-01,5\n"), "date and value; date, numerator and denominator");
    has(refusal("date,value\n2016-04-01,five\n"), "Write it as");
    has(refusal("date,value\n2016-04-01,1e16\n"), "nothing beyond 1,000,000,000,000,000 is");
    has(refusal("date,value,target\n2016-04-01,1,1e16\n"), "column target");
    has(refusal("date,value,rebase\n2016-04-01,5,0\n2016-05-01,5,maybe\n"),
        "line 3, column rebase (“maybe”): that is neither yes nor no");
    // A chart that cannot be made names the line of its point.
    has(refusal("date,group,value\n2016-04-01,A,5\n2016-05-01,A,-1\n", ofKind(SpcKind::C)),
        "waits_input.csv, line 3: group “A”: The number for May 2016 is below zero");
    const QByteArray head = "date,numerator,denominator\n2016-04-01,";
    has(refusal(head + "5,1e-300\n"), "too small to divide by");
    has(refusal(head + "-5,10\n"), "Correct it");
}

TEST_CASE("SPC file: what a chart takes no notice of is refused or told", "[spc][io]")
{
    const QByteArray dated = "date,value\n2016-04-01,5\n2016-05-01,6\n";
    has(refusal(dated, ofKind(SpcKind::G)), "takes dates of events");
    has(refusal(dated, ofKind(SpcKind::T)), "column value");
    has(refusal("date,numerator\n2016-04-01,5\n", ofKind(std::nullopt)), "no column value");
    SpcFileRequest run = ofKind(SpcKind::Run);
    run.fixAfter = 12;
    run.targets = *spcTargetsFrom(QStringLiteral("5"));
    const QStringList told = mustRead(dated, run).warnings;
    REQUIRE(told.size() == 2);
    has(told[0], "no limits to hold the target against");
    has(told[1], "no limits that could be fixed");
    SpcFileRequest fixed;
    fixed.fixAfter = 100;
    const SpcFile few = mustRead(months("date,value", 16, "5"), fixed);
    REQUIRE(few.warnings.size() == 1);
    has(few.warnings[0], "only 16 points from Apr 2015");
    fixed.fixAfter = 12;
    CHECK(mustRead(months("date,value", 16, "5"), fixed).warnings.isEmpty());
}

TEST_CASE("SPC file: a slip does not make rates of proportions", "[spc][io]")
{
    const auto lines = [](int above) {
        QByteArray text = "date,numerator,denominator\n";
        for (int i = 0; i < 16; ++i)
            text += QDate(2015, 4, 1).addMonths(i).toString(Qt::ISODate).toUtf8() + ','
                + (i < above ? "200" : "90") + ',' + QByteArray::number(100 + i) + '\n';
        return text;
    };
    CHECK(mustRead(lines(0), ofKind(std::nullopt)).series[0].chart.kind == SpcKind::P);
    const QString slip = refusal(lines(1), ofKind(std::nullopt));
    has(slip, "line 2, column numerator (“200”)");
    has(slip, "1 of 16 rows");
    has(slip, "u chart");
    CHECK(mustRead(lines(8), ofKind(std::nullopt)).series[0].chart.kind == SpcKind::U);
    CHECK(mustRead(lines(1), ofKind(SpcKind::U)).series[0].chart.kind == SpcKind::U);
}

TEST_CASE("SPC file: what is asked for but not there is refused", "[spc][io]")
{
    const QByteArray plain = "date,value\n2016-04-01,5\n2016-05-01,6\n";
    const QByteArray grouped = "date,group,value\n2016-04-01,A,5\n2016-05-01,A,6\n";
    has(refusal(plain, rebasedAt("2016-04-15")), "no point on 2016-04-15");
    has(refusal(grouped, rebasedAt("A=2016-04-15")), "group “A” has no point on 2016-04-15");
    has(refusal(plain, rebasedAt("soon")), "not a date");
    has(refusal(grouped, rebasedAt("Z=2016-04-01")), "no group “Z”");
    has(refusal(grouped, aimingAt("Z=5")), "no group “Z”");
    has(refusal(plain, rebasedAt("A=2016-04-01")), "no column group");
    has(refusal(plain, aimingAt("A=5")), "no column group");
    has(refusal(plain, ofKind(SpcKind::P)), "p chart needs the columns numerator and denominator");
    SpcFileRequest shortBase;
    shortBase.fixAfter = 5;
    has(refusal(plain, shortBase), "at least 12 points");
}

TEST_CASE("SPC file: the forms of targets and rebases", "[spc][io]")
{
    for (const char *text : {"", "high", "RAS=", "=5", "A=1;A=2", "A=1;5", "inf", "nan", "1e308"})
        CHECK_FALSE(spcTargetsFrom(QString::fromLatin1(text)));
    for (const char *text : {"", "|", "RAS=", "=2016-04-01", "A=2016-04-01;2016-05-01"})
        CHECK_FALSE(spcRebasesFrom(QString::fromLatin1(text)));
    const auto targets = spcTargetsFrom(QStringLiteral("RAS=1500;RJC=700"));
    CHECK(targets->of(QStringLiteral("RJC")) == 700);
    CHECK(targets->of(QStringLiteral("RQ3")) == std::nullopt);
    const auto dates = spcRebasesFrom(QStringLiteral("G1=2016-04-01|2017-04-01;G2=2018-04-01"));
    CHECK(dates->of(QStringLiteral("G1"))->size() == 2);
    CHECK(spcTargetsFrom(QStringLiteral("-2.5"))->of(QStringLiteral("any")) == -2.5);
}

TEST_CASE("SPC file: numerators and denominators", "[spc][io]")
{
    QByteArray lines = "date,numerator,denominator\n";
    for (int i = 0; i < 14; ++i)
        lines += "2016-" + QByteArray::number(i / 12 + 10) + '-' + QByteArray::number(i % 12 + 10)
            + ',' + QByteArray::number(20 + i % 3) + ',' + QByteArray::number(50 + i) + '\n';
    CHECK(mustRead(lines).series[0].chart.points[0].value == 0.4);
    const SpcFile chosen = mustRead(lines, ofKind(std::nullopt));
    CHECK(chosen.series[0].choice == SpcChoice {SpcKind::P, SpcReason::VaryingDenominators});
    CHECK(chosen.series[0].chart.kind == SpcKind::P);
    CHECK(mustRead(lines, ofKind(SpcKind::U)).series[0].chart.kind == SpcKind::U);
    const QByteArray head = "date,numerator,denominator\n2016-04-01,";
    has(refusal(head + "5,0\n", ofKind(SpcKind::P)), "divided by zero");
    has(refusal(head + "6,5\n", ofKind(SpcKind::P)), "more than the denominator");
    has(refusal(head + "-1,5\n", ofKind(SpcKind::P)), "below zero");
    has(refusal(head + "1,-5\n", ofKind(SpcKind::U)), "below zero");
    // Beside values, parts that no chart is made from may be anything.
    CHECK(mustRead("date,value,numerator,denominator\n2016-04-01,5,0,0\n2016-05-01,6,1,2\n")
              .series[0]
              .chart.points.size()
          == 2);
}

TEST_CASE("SPC file: parts beside values have the scale of the values", "[spc][io]")
{
    // 90 to 93 of 100 to 113, in per cent to one decimal, with a target of 95.
    const auto lines = [](double factor, const QByteArray &target) {
        QByteArray all = "date,value,numerator,denominator,target\n";
        for (int i = 0; i < 14; ++i) {
            const double value = factor * (90 + i % 4) / (100 + i);
            all += QDate(2025, 1, 1).addMonths(i).toString(Qt::ISODate).toUtf8() + ','
                + QByteArray::number(std::round(value * 1000) / 1000) + ','
                + QByteArray::number(90 + i % 4) + ',' + QByteArray::number(100 + i) + ',' + target
                + '\n';
        }
        return all;
    };
    for (const std::optional<SpcKind> kind :
         {std::optional(SpcKind::P), std::optional<SpcKind>()}) {
        const SpcChart per100 = mustRead(lines(100, "95"), ofKind(kind)).series[0].chart;
        REQUIRE((per100.kind == SpcKind::P || per100.kind == SpcKind::PPrime));
        CHECK(per100.points[3].value == Approx(100.0 * 93 / 103));
        CHECK(per100.points[3].centre == Approx(100.0 * 1279 / 1491));
        CHECK(per100.assurance == SpcAssurance::HitAndMiss);
        CHECK(mustRead(lines(1, "0.95"), ofKind(kind)).series[0].chart.points[3].centre
              == Approx(1279.0 / 1491));
        has(refusal(lines(1, "95"), ofKind(kind)), "line 2, column target");
        has(refusal(lines(100, "101"), ofKind(kind)), "go from 0 to 100");
    }
    CHECK(mustRead(lines(1000, "950"), ofKind(SpcKind::U)).series[0].chart.points[3].value
          == Approx(1000.0 * 93 / 103));
    SpcFileRequest asked = ofKind(SpcKind::P);
    asked.targets = *spcTargetsFrom(QStringLiteral("95"));
    QByteArray parts = "date,numerator,denominator\n";
    for (int i = 10; i < 24; ++i)
        parts += "2025-01-" + QByteArray::number(i) + ",9," + QByteArray::number(i) + '\n';
    has(refusal(parts, asked),
        "a target of 95 is none of these proportions, which go from 0 to 1.");
    // Values that are something else than their parts.
    QByteArray other = lines(100, "95");
    other.replace("2025-05-01,86.538", "2025-05-01,93.5");
    REQUIRE(other.contains("93.5"));
    has(refusal(other, ofKind(SpcKind::P)), "line 6, column value (“93.5”): that is not numerator");
    const SpcFile chosen = mustRead(other, ofKind(std::nullopt));
    CHECK(chosen.series[0].chart.kind == SpcKind::Xmr);
    CHECK(chosen.series[0].chart.points[4].value == 93.5);
    REQUIRE(chosen.warnings.size() == 1);
    has(chosen.warnings[0], "The chart is of the values as they are.");
}

TEST_CASE("SPC file: nothing of nothing is a point without a value", "[spc][io]")
{
    QByteArray lines = "date,numerator,denominator\n";
    for (int i = 10; i < 24; ++i)
        lines += "2025-01-" + QByteArray::number(i) + ",9," + QByteArray::number(i) + '\n';
    lines += "2025-02-01,0,0\n";
    for (const SpcKind kind : {SpcKind::P, SpcKind::U, SpcKind::Xmr}) {
        const SpcChart chart = mustRead(lines, ofKind(kind)).series[0].chart;
        REQUIRE(chart.points.size() == 15);
        CHECK_FALSE(chart.points.back().hasValue());
        CHECK(chart.last == 13);
    }
}

TEST_CASE("SPC file: dates of events become the days between them", "[spc][io]")
{
    const QByteArray days = "date\n2016-04-03\n2016-04-08\n2016-04-03\n2016-05-01\n";
    const SpcFile between = mustRead(days, ofKind(std::nullopt));
    const SpcFileSeries &series = between.series[0];
    CHECK(series.choice == SpcChoice {SpcKind::G, SpcReason::EventDays});
    REQUIRE(series.chart.points.size() == 3);
    CHECK(series.chart.points[0].value == 0);
    CHECK(series.chart.points[1].value == 5);
    CHECK(series.chart.points[2].value == 23);
    CHECK(series.dates.last() == QStringLiteral("2016-05-01"));
    const SpcFile times = mustRead(
        "date\n2016-04-03T06:00\n2016-04-04T18:00\n2016-04-05 00:00:00\n", ofKind(std::nullopt));
    CHECK(times.series[0].choice == SpcChoice {SpcKind::T, SpcReason::EventTimes});
    CHECK(times.series[0].chart.points[0].value == Approx(1.5));
    CHECK(times.series[0].chart.points[1].value == Approx(0.25));
    // A rebase at the first event begins the first part; at a later one, the gap that it ends.
    SpcFileRequest request = rebasedAt("2016-05-01");
    request.kind = SpcKind::G;
    CHECK(mustRead(days, request).series[0].chart.segments[1].first == 2);
    has(refusal("date\n2016-04-03\n", ofKind(SpcKind::G)), "no value");
}

TEST_CASE("SPC file: equal times between events are equal numbers", "[spc][io]")
{
    const auto eventsApart = [](const std::vector<int> &hours) {
        QDateTime at(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        QByteArray lines = "date\n" + at.toString(Qt::ISODate).toUtf8() + '\n';
        for (const int gap : hours) {
            at = at.addSecs(3600 * gap);
            lines += at.toString(Qt::ISODate).toUtf8() + '\n';
        }
        return lines;
    };
    const auto chartOf = [&](const std::vector<int> &hours, SpcFileRequest request) {
        request.kind = SpcKind::T;
        return mustRead(eventsApart(hours), request).series[0].chart;
    };
    // A tie, 26 and 26, within what falls: no seven points one below the other.
    const SpcChart tied = chartOf({11, 39, 59, 25, 51, 13, 20, 17, 31, 28, 26, 26, 25, 22, 20}, {});
    CHECK(std::none_of(tied.points.begin(), tied.points.end(),
                       [](const SpcPoint &point) { return point.trend; }));
    for (const SpcPoint &point : chartOf(std::vector<int>(20, 8), {}).points)
        CHECK(point.value == 1.0 / 3);
    SpcFileRequest screened;
    screened.screenRanges = true;
    std::vector<int> step(7, 8);
    step.insert(step.end(), 7, 20);
    const SpcChart stepped = chartOf(step, screened);
    CHECK(stepped.segments[0].ranges == 13);
    CHECK(stepped.segments[0].screenedOut == 0);
    const double low = std::pow(8.0 / 24, 1 / 3.6);
    const double high = std::pow(20.0 / 24, 1 / 3.6);
    const double upper = (low + high) / 2 + 2.66 * (high - low) / 13;
    CHECK(stepped.points[0].upper == Approx(std::pow(upper, 3.6)));
}

TEST_CASE("SPC file: a group without a value is left out of several", "[spc][io]")
{
    const SpcFile file = mustRead("date,group,value\n2016-04-01,A,5\n2016-04-01,B,NA\n");
    REQUIRE(file.series.size() == 1);
    has(file.warnings[0], "Group “B” has no value");
    has(refusal("date,group,value\n2016-04-01,A,\n2016-04-01,B,NA\n"), "no group has a value");
}
