// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/FunnelFile.h"

#include "core/io/IntervalFile.h"
#include "tests/support/CatchQt.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace candour;

namespace {

class Folder {
public:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(QStringLiteral("units.csv")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_dir;
};

FunnelFile readUnits(const QByteArray &bytes, FunnelType type = FunnelType::Proportion)
{
    const Folder folder;
    auto file = readFunnelFile(folder.write(bytes), type);
    if (!file)
        FAIL(file.error().text.toStdString());
    return *file;
}

QString refusalOf(const QByteArray &bytes, FunnelType type = FunnelType::Proportion)
{
    const Folder folder;
    const auto file = readFunnelFile(folder.write(bytes), type);
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::Invalid);
    return file.error().text;
}

} // namespace

TEST_CASE("funnel file: rows of a group are added up, in whatever order", "[funnel][io]")
{
    const FunnelFile file = readUnits("denominator,Group,ward,numerator\r\n"
                                      "10,B,x,1\r\n20,a,x,3\r\n1,B,y,0\r\n\"1,000\",a,y,200\r\n");
    CHECK(file.groups == QStringList {QStringLiteral("a"), QStringLiteral("B")});
    CHECK(file.problems.isEmpty());
    CHECK(file.units[0].numerator == 203);
    CHECK(file.units[0].denominator == 1020);
    CHECK(file.units[1].numerator == 1);
    CHECK(file.units[1].denominator == 11);
}

TEST_CASE("funnel file: a group with a row that cannot be used is left out as a whole",
          "[funnel][io]")
{
    const FunnelFile file = readUnits("group,numerator,denominator\n"
                                      "A,5,10\nA,NA,10\nB,6,10\nC,abc,10\nD,-1,10\n,1,2\nE,Inf,10\n"
                                      "F,11,10\nG,0,0\nH,1,\nI,#DIV/0!,9\n");
    CHECK(file.groups == QStringList {QStringLiteral("B"), QStringLiteral("G")});
    CHECK(file.leftOut.join(u' ') == QStringLiteral("A C D E F H I"));
    REQUIRE(file.problems.size() == 8);
    QStringList sentences;
    for (const ImportProblem &problem : file.problems)
        sentences.append(problemSentence(file.name, problem));
    const QString all = sentences.join(u'\n');
    INFO(all.toStdString());
    CHECK(all.contains(QStringLiteral(
        "units.csv, line 3, column numerator (“NA”): there is no number. Give one")));
    CHECK(all.contains(
        QStringLiteral("line 5, column numerator (“abc”): that is not a number. Write it as")));
    CHECK(all.contains(QStringLiteral(
        "line 6, column numerator (“-1”): a count cannot be below zero. Correct it.")));
    CHECK(
        all.contains(QStringLiteral("line 7, column group: the row names no group. Give it one.")));
    CHECK(all.contains(QStringLiteral("line 8, column numerator (“Inf”): that is not a number.")));
    CHECK(all.contains(QStringLiteral("the numerator is larger than the denominator")));
    // Only a proportion must not be above its denominator.
    CHECK(readUnits("group,numerator,denominator\nF,11,10\n", FunnelType::Rate).problems.isEmpty());
}

TEST_CASE("funnel file: a row with more cells than heads refuses its group", "[funnel][io]")
{
    const FunnelFile file =
        readUnits("group,numerator,denominator\nA,5,10\nB,1,020,1,300\nC,6,10,\n");
    CHECK(file.groups == QStringList {QStringLiteral("A"), QStringLiteral("C")});
    CHECK(file.leftOut == QStringList {QStringLiteral("B")});
    REQUIRE(file.problems.size() == 1);
    CHECK(problemSentence(file.name, file.problems[0])
              .contains(QStringLiteral("units.csv, line 3: the row has more cells than the head")));
    CHECK(refusalOf("group,numerator,denominator,group\nA,5,10,B\n")
              .contains(QStringLiteral("column “group” twice")));
}

TEST_CASE("funnel file: numbers that would end in infinity are refused", "[funnel][io]")
{
    for (const FunnelType type : {FunnelType::StandardisedRatio, FunnelType::Proportion,
                                  FunnelType::Rate, FunnelType::RatioOfCounts}) {
        const FunnelFile file = readUnits("group,numerator,denominator\nA,5,10\nB,7,10\n"
                                          "C,0,1e-300\nD,1e300,1e308\nE,1e308,1e308\nE,1e308,5\n",
                                          type);
        CHECK(file.groups == QStringList {QStringLiteral("A"), QStringLiteral("B")});
        CHECK(file.problems.size() == 4);
        CHECK(problemSentence(file.name, file.problems.last())
                  .contains(QStringLiteral("column denominator (“1e-300”): that is too small")));
        CHECK(file.problems.first().reason.contains(QStringLiteral("too large to be true")));
    }
}

TEST_CASE("funnel file: what is within bounds never gives an infinite limit", "[funnel][io]")
{
    const std::array numbers {0.0, 1e-6, 1e-3, 1.0, 1e6, 1e15};
    for (const FunnelType type : {FunnelType::StandardisedRatio, FunnelType::Proportion,
                                  FunnelType::Rate, FunnelType::RatioOfCounts}) {
        for (const FunnelAdjustment adjustment : {FunnelAdjustment::Shmi, FunnelAdjustment::Cqc}) {
            FunnelFile file;
            for (const double numerator : numbers) {
                for (const double denominator : numbers) {
                    const FunnelUnit unit {numerator, denominator};
                    if (faultOf(unit, type) != FunnelUnitFault::None)
                        continue;
                    file.groups.append(QString::number(file.groups.size()));
                    file.units.push_back(unit);
                }
            }
            FunnelOptions options;
            options.type = type;
            options.adjustment = adjustment;
            options.roundExpected = false;
            options.multiplier = 1e15;
            for (const size_t count : {file.units.size(), size_t(2)}) {
                file.units.resize(count);
                const FunnelResult result = funnelOf(file.units, options);
                const Folder folder;
                REQUIRE(writeFunnelLimits(folder.path("out.csv"), file, result));
                REQUIRE(writeFunnelSummary(folder.path("sum.csv"), result));
                const QByteArray written = folder.read("out.csv") + folder.read("sum.csv");
                INFO(written.toStdString());
                CHECK_FALSE(written.contains("inf"));
                CHECK_FALSE(written.contains("nan"));
            }
        }
    }
}

TEST_CASE("funnel file: what is no funnel is refused with a sentence", "[funnel][io]")
{
    CHECK(refusalOf("group,events,denominator\nA,1,2\n")
          == QStringLiteral("units.csv has no column “numerator”. It needs the columns group, "
                            "numerator, denominator."));
    CHECK(refusalOf("group,numerator,denominator\n").contains(QStringLiteral("no rows")));
    CHECK(refusalOf("").contains(QStringLiteral("units.csv")));
    CHECK(refusalOf("group,numerator,denominator\nA,0,0\nB,0,0\n")
              .contains(QStringLiteral("every denominator is zero")));
    CHECK(refusalOf("group,numerator,denominator\nA,x,5\n")
              .contains(QStringLiteral("line 2, column numerator (“x”): that is not a number.")));
    CHECK_FALSE(readFunnelFile(Folder().path("gone.csv"), FunnelType::Rate));
}

TEST_CASE("funnel file: limits and flags are written, and empty where there are none",
          "[funnel][io]")
{
    const Folder folder;
    FunnelFile file;
    file.groups = {QStringLiteral("=A1"), QStringLiteral("B, west")};
    file.units = {{5, 10}, {0, 0}};
    FunnelOptions options;
    options.adjustment = FunnelAdjustment::None;
    const FunnelResult result = funnelOf(file.units, options);
    REQUIRE(writeFunnelLimits(folder.path("out.csv"), file, result));
    const QList<QByteArray> lines = folder.read("out.csv").split('\n');
    CHECK(lines[0].trimmed()
          == "group,numerator,denominator,ratio,value,LCL95,UCL95,LCL99,UCL99,OD95LCL,OD95UCL,"
             "OD99LCL,OD99UCL,outlier95_unadj,outlier99_unadj,outlier95_od,outlier99_od");
    CHECK(lines[1].startsWith("'=A1,5,10,0.5,0.5,0.2")); // a spreadsheet would run it
    CHECK(lines[1].trimmed().endsWith(",,,,,0,0,,"));
    CHECK(lines[2].trimmed() == "\"B, west\",0,0,,,,,,,,,,,,,,");
    REQUIRE(writeFunnelSummary(folder.path("sum.csv"), result));
    CHECK(folder.read("sum.csv") == "phi,tau2,target,units,units_used\r\n,,0.5,2,0\r\n");
}

TEST_CASE("interval file: a case without an interval says why", "[interval][io]")
{
    const Folder folder;
    const auto file = readIntervalFile(folder.write("case_id,method,x,n,confidence,multiplier\n"
                                                    "a,wilson,5,10,,\n"
                                                    "b,wilson,11,10,0.95,1\n"
                                                    "c,Rate,3,0,95,1\n"
                                                    "d,median,3,10,95,1\n"
                                                    "e,exact_count,3,NA,0.5,1\n"
                                                    "f,exact_count,,NA,0.95,1\n"
                                                    "g,wilson,x,10,0.95,1\n"
                                                    "h,isratio,3,0,0.95,-1\n"
                                                    "i,isratio,3,0,0.95,1\n"
                                                    "j,byars_count,0,NA,99.8,1\n"
                                                    "k,exact_count,0,NA,95%,100\n"));
    REQUIRE(file);
    const QList<IntervalRow> &rows = file->rows;
    REQUIRE(rows.size() == 11);
    CHECK_FALSE(rows[0].problem);
    CHECK(rows[0].label == QStringLiteral("Wilson"));
    CHECK(rows[0].interval.value == 0.5);
    CHECK(file->problems().size() == 9);
    const auto reason = [&](int row) { return rows[row].problem.value().reason; };
    CHECK(reason(1)
          == QStringLiteral("the numerator is larger than the denominator. Correct x or n"));
    CHECK(reason(2)
          == QStringLiteral("the denominator is not above zero. Give what the events are counted "
                            "in, or leave the case out"));
    const auto column = [&](int row) { return rows[row].problem.value().columnName; };
    QStringList columns;
    for (int row = 1; row < 10; ++row)
        columns.append(column(row));
    CHECK(columns.join(u' ') == QStringLiteral("x n method confidence x x multiplier n x"));
    CHECK(rows[2].problem->cell == QStringLiteral("0"));
    CHECK(reason(3).contains(QStringLiteral("wilson, rate, isratio")));
    CHECK(reason(4).contains(QStringLiteral("between 0.9 and 1")));
    CHECK(reason(5) == QStringLiteral("a number is missing. Give one, or leave the case out"));
    CHECK(reason(6) == QStringLiteral("that is not a number. Write it as 1250 or 12.5"));
    CHECK(reason(7).contains(QStringLiteral("above zero")));
    CHECK(reason(8).startsWith(QStringLiteral("no events were expected. Give how many were")));
    CHECK(reason(9).contains(QStringLiteral("Byar")));
    CHECK(rows[10].interval.upper == Approx(-100 * std::log(0.025)).epsilon(1e-14));

    REQUIRE(writeIntervals(folder.path("out.csv"), *file));
    const QList<QByteArray> lines = folder.read("out.csv").split('\n');
    CHECK(lines[0].trimmed() == "case_id,value,lower,upper,method_label,status");
    CHECK(lines[2].trimmed()
          == "b,,,,,error: the numerator is larger than the denominator. Correct x or n");
}

TEST_CASE("interval file: nothing infinite is computed, and nothing guessed at", "[interval][io]")
{
    const Folder folder;
    const auto file = readIntervalFile(folder.write("case_id,method,x,n,confidence,multiplier\n"
                                                    "a,rate,5,1e-300,,1e300\n"
                                                    "b,rate,5,1e-300,,\n"
                                                    "c,wilson,1e300,1e308,,\n"
                                                    "d,rate,1,020,1,300,95,1\n"
                                                    "e,rate,1e15,1e-6,,1e15\n"
                                                    "f,exact_count,1e-15,,,1e-15\n"
                                                    "g,wilson,1,1e15,,1e15\n"
                                                    "h,isratio,1e-15,1e-6,0.9999999,1e15\n"));
    REQUIRE(file);
    QStringList refused;
    for (const IntervalRow &row : file->rows) {
        if (row.problem)
            refused.append(row.id + u':' + row.problem->columnName);
        else
            CHECK(std::isfinite(row.interval.value + row.interval.lower + row.interval.upper));
    }
    CHECK(refused.join(u' ') == QStringLiteral("a:n b:n c:x d:"));
    CHECK(file->rows[3].problem->reason.contains(QStringLiteral("more cells than the head")));
    CHECK(readIntervalFile(folder.write("case_id,method,x,n,n\na,rate,5,10,20\n"))
              .error()
              .text.contains(QStringLiteral("column “n” twice")));
}

TEST_CASE("interval file: needs its columns", "[interval][io]")
{
    const Folder folder;
    const auto file = readIntervalFile(folder.write("case_id,x\na,1\n"));
    REQUIRE_FALSE(file);
    CHECK(file.error().text.contains(QStringLiteral("“method”, “n”")));
}
