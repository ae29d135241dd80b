// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/CommandLine.h"
#include "tests/support/CsvRows.h"
#include "tests/support/SharedFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>

#include <cmath>

using namespace candour::test;

namespace {

QString text(const char *word)
{
    return QString::fromLatin1(word);
}

QList<CsvRow> golden(const char *file)
{
    return csvRows(sharedFile(text("golden/funnel/") + text(file)));
}

QList<CsvRow> rowsOf(const QList<CsvRow> &rows, const QString &id)
{
    QList<CsvRow> found;
    for (const CsvRow &row : rows) {
        if (row.value(text("case_id")) == id)
            found.append(row);
    }
    return found;
}

/// By the names of the columns, read apart from the product; blank and NA alike.
QList<CsvRow> resultRows(const QString &path)
{
    const QList<QStringList> lines = rawCsv(path);
    QList<CsvRow> rows;
    for (const QStringList &line : lines.mid(1)) {
        REQUIRE(line.size() == lines.first().size());
        CsvRow row;
        for (qsizetype i = 0; i < line.size(); ++i)
            row.insert(lines.first()[i], line[i]);
        rows.append(row);
    }
    return rows;
}

bool isAbsent(const QString &cell)
{
    return cell.isEmpty() || cell == QLatin1String("NA") || cell == QLatin1String("NaN");
}

void checkCell(const CsvRow &ours, const QString &column, const QString &expected)
{
    const QString got = ours.value(column);
    INFO(column.toStdString() << ": " << got.toStdString() << ", expected "
                              << expected.toStdString());
    REQUIRE(ours.contains(column));
    if (isAbsent(expected)) {
        CHECK(got.isEmpty());
        return;
    }
    bool good = false;
    const double number = got.toDouble(&good);
    CHECK(good);
    const double wanted = expected.toDouble();
    CHECK(std::abs(number - wanted) <= std::max(1e-14, 1e-9 * std::abs(wanted)));
}

QStringList optionsOf(const CsvRow &one)
{
    QStringList options {text("--type"),       one.value(text("data_type")),
                         text("--trim"),       one.value(text("trim_by")),
                         text("--multiplier"), one.value(text("multiplier")),
                         text("--adjust"),     one.value(text("sr_method")).toLower()};
    if (one.value(text("shmi_rounding")) == QLatin1String("FALSE"))
        options.append(text("--no-rounding"));
    return options;
}

QByteArray unitsCsv(const QList<CsvRow> &rows)
{
    QByteArray csv = "group,numerator,denominator\n";
    for (const CsvRow &row : rows)
        csv += QStringList {row.value(text("group")), row.value(text("numerator")),
                            row.value(text("denominator"))}
                   .join(u',')
                   .toUtf8()
            + '\n';
    return csv;
}

const QStringList kPlain {text("LCL95"), text("UCL95"), text("LCL99"), text("UCL99")};
const QStringList kAdjusted {text("OD95LCL"), text("OD95UCL"), text("OD99LCL"), text("OD99UCL")};
const QStringList kFlags {text("outlier95_unadj"), text("outlier99_unadj"), text("outlier95_od"),
                          text("outlier99_od")};

/// A folder without a Candour file.
class Desk {
public:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(text(name)); }

    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("funnel command: every golden case, column for column", "[cli][funnel][golden]")
{
    NEEDS_SHARED_FOLDER();
    const QList<CsvRow> input = golden("funnel_units_input.csv");
    const QList<CsvRow> expected = golden("funnel_units_expected.csv");
    const QList<CsvRow> recommended = golden("funnel_units_recommended.csv");
    const QList<CsvRow> summaries = golden("funnel_cases_expected.csv");
    const Desk desk;
    for (const CsvRow &one : golden("funnel_cases.csv")) {
        const QString id = one.value(text("case_id"));
        INFO(id.toStdString());
        const QString in = desk.write("units.csv", unitsCsv(rowsOf(input, id)));
        cliDone(QStringList {text("funnel"), in, text("--out"), desk.path("limits.csv"),
                             text("--summary"), desk.path("summary.csv")}
                + optionsOf(one));
        const QList<CsvRow> ours = resultRows(desk.path("limits.csv"));
        const QList<CsvRow> theirs = rowsOf(expected, id);
        REQUIRE(ours.size() == theirs.size());
        bool corrected = false;
        for (qsizetype i = 0; i < ours.size(); ++i) {
            const CsvRow &row = theirs[i];
            const QString group = row.value(text("group"));
            REQUIRE(ours[i].value(text("group")) == group);
            INFO(group.toStdString());
            for (const char *column : {"numerator", "denominator", "ratio", "value"})
                checkCell(ours[i], text(column), row.value(text(column)));
            if (row.value(text("quirk")) == QLatin1String("none")) {
                for (const QString &column : kPlain + kAdjusted + kFlags)
                    checkCell(ours[i], column, row.value(column));
                continue;
            }
            corrected = true;
            for (const CsvRow &better : rowsOf(recommended, id)) {
                if (better.value(text("group")) != group)
                    continue;
                for (const QString &column : kPlain + kAdjusted)
                    checkCell(ours[i], column, better.value(text("rec_") + column));
            }
        }
        const CsvRow summary = resultRows(desk.path("summary.csv")).first();
        // A rate's over-dispersion is that of S05, the same data as a ratio (rc_scale).
        const QString twin = id.startsWith(text("S04")) ? text("S05_rate_via_sr") : id;
        const CsvRow wanted = rowsOf(summaries, twin).first();
        checkCell(summary, text("phi"), wanted.value(text("phi")));
        checkCell(summary, text("tau2"), wanted.value(text("tau2")));
        checkCell(summary, text("units"), wanted.value(text("n_groups")));
        checkCell(summary, text("units_used"), wanted.value(text("n_used")));
        checkCell(summary, text("target"), rowsOf(summaries, id).first().value(text("target")));
        CHECK(corrected
              == (id.startsWith(text("S04")) || id.startsWith(text("S06"))
                  || id.startsWith(text("S12"))));
    }
}

TEST_CASE("interval command: every golden case, column for column", "[cli][interval][golden]")
{
    NEEDS_SHARED_FOLDER();
    const Desk desk;
    cliDone({text("interval"), sharedFile(text("golden/funnel/ci_cases.csv")), text("--out"),
             desk.path("out.csv")});
    const QList<CsvRow> ours = resultRows(desk.path("out.csv"));
    const QList<CsvRow> expected = golden("ci_expected.csv");
    REQUIRE(ours.size() == expected.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        for (const char *column : {"case_id", "method_label", "status"})
            CHECK(ours[i].value(text(column)) == expected[i].value(text(column)));
        for (const char *column : {"value", "lower", "upper"})
            checkCell(ours[i], text(column), expected[i].value(text(column)));
    }
}

TEST_CASE("interval command: the golden standardised rates, column for column",
          "[cli][interval][golden]")
{
    NEEDS_SHARED_FOLDER();
    const Desk desk;
    for (const char *kind : {"dsr", "isr"}) {
        const QString name = text(kind);
        cliDone({text("interval"), sharedFile(text("golden/funnel/") + name + text("_input.csv")),
                 text("--out"), desk.path("out.csv")});
        const QList<CsvRow> ours = resultRows(desk.path("out.csv"));
        const QList<CsvRow> expected =
            golden((name + text("_expected.csv")).toLatin1().constData());
        REQUIRE(ours.size() == 4);
        REQUIRE(expected.size() == 4);
        for (qsizetype i = 0; i < ours.size(); ++i) {
            const QStringList columns = expected[i].keys();
            CHECK(ours[i].keys() == columns);
            for (const QString &column : columns) {
                INFO(name.toStdString() << ' ' << i << ' ' << column.toStdString());
                bool isNumber = false;
                expected[i].value(column).toDouble(&isNumber);
                if (isNumber || expected[i].value(column) == text("NA"))
                    checkCell(ours[i], column, expected[i].value(column));
                else
                    CHECK(ours[i].value(column) == expected[i].value(column));
            }
        }
    }
}

TEST_CASE("funnel command: the order of rows does not matter, nor does their splitting",
          "[cli][funnel]")
{
    const Desk desk;
    const auto limitsOf = [&](const QByteArray &csv) {
        const QString in = desk.write("units.csv", csv);
        cliDone(
            {text("funnel"), in, text("--type"), text("PR"), text("--out"), desk.path("out.csv")});
        QFile out(desk.path("out.csv"));
        REQUIRE(out.open(QIODevice::ReadOnly));
        return out.readAll();
    };
    const QByteArray whole = limitsOf("group,numerator,denominator\nA,5,50\nB,30,60\nC,9,80\n");
    CHECK(limitsOf("group,numerator,denominator\nC,9,80\nB,10,20\nA,5,50\nB,20,40\n") == whole);
}

TEST_CASE("funnel command: says what it found and what it left out", "[cli][funnel]")
{
    const Desk desk;
    const QString in = desk.write(
        "units.csv", "group,numerator,denominator\nA,5,50\nB,30,60\nC,9,80\nD,0,0\nE,9,8\nF,x,8\n");
    const QStringList command {text("funnel"),      in, text("--type"), text("PR"), text("--out"),
                               desk.path("out.csv")};
    const Outcome told = cliDone(command);
    CHECK(told.out.contains("4 units"));
    CHECK(told.out.contains("No activity, so not judged: D."));
    CHECK(told.error.contains("2 rows were refused"));
    CHECK(told.error.contains("line 7, column numerator"));
    CHECK(told.error.contains("larger than the denominator"));
    CHECK(resultRows(desk.path("out.csv")).size() == 4);

    const QJsonObject json = cliDone(command + QStringList {text("--json")}).json();
    CHECK(json.value(text("units")).toInt() == 4);
    CHECK(json.value(text("units_used")).toInt() == 3);
    CHECK(json.value(text("refusals")).toArray().size() == 2);
    CHECK(json.value(text("left_out")).toArray().size() == 2);
    CHECK(json.value(text("said")).toArray().size() == 4);
    CHECK(json.value(text("phi")).isDouble());
    CHECK(json.value(text("outliers")).isArray());

    REQUIRE(QFile::remove(desk.path("out.csv")));
    CHECK(cli(command + QStringList {text("--strict")}).code == 1);
    CHECK_FALSE(QFile::exists(desk.path("out.csv")));
}

TEST_CASE("funnel command: without an adjustment, and with one that cannot be made",
          "[cli][funnel]")
{
    const Desk desk;
    const QString in = desk.write("units.csv", "group,numerator,denominator\nA,5,50\n");
    for (const char *method : {"none", "shmi"}) {
        const Outcome told =
            cliDone({text("funnel"), in, text("--type"), text("SR"), text("--adjust"), text(method),
                     text("--out"), desk.path("out.csv"), text("--summary"), desk.path("s.csv")});
        CHECK(told.out.contains(QByteArray(method) == "none" ? "chance alone"
                                                             : "fewer than two units"));
        const CsvRow row = resultRows(desk.path("out.csv")).first();
        for (const QString &column : kPlain)
            CHECK_FALSE(row.value(column).isEmpty());
        for (const QString &column : kAdjusted)
            CHECK(row.value(column).isEmpty());
        CHECK(row.value(text("outlier95_unadj")) == text("1"));
        CHECK(row.value(text("outlier95_od")).isEmpty());
        CHECK(resultRows(desk.path("s.csv")).first().value(text("tau2")).isEmpty());
    }
}

TEST_CASE("funnel command: a chosen target", "[cli][funnel]")
{
    const Desk desk;
    const QString in =
        desk.write("units.csv", "group,numerator,denominator\nA,85,100\nB,350,400\nC,84,100\n");
    const QStringList command {text("funnel"),       in,
                               text("--type"),       text("PR"),
                               text("--multiplier"), text("100"),
                               text("--out"),        desk.path("out.csv"),
                               text("--summary"),    desk.path("s.csv")};
    const Outcome told = cliDone(command + QStringList {text("--target"), text("0.95")});
    CHECK(told.out.contains("target 95;"));
    CHECK(resultRows(desk.path("s.csv")).first().value(text("target")) == text("0.95"));
    // golden/funnel/funnel_target_expected.csv has these limits at 100 and 400.
    const QList<CsvRow> rows = resultRows(desk.path("out.csv"));
    checkCell(rows[0], text("LCL95"), text("89.89408902443785"));
    checkCell(rows[1], text("UCL99"), text("97.8180255847055"));
    for (const char *target : {"95", "-0.1", "nan", "x"})
        CHECK(cli(command + QStringList {text("--target"), text(target)}).code == 2);
}

TEST_CASE("funnel and interval commands: wrong usage and files that are none", "[cli][funnel]")
{
    const Desk desk;
    const QString in = desk.write("units.csv", "group,numerator,denominator\nA,5,50\n");
    const QString out = desk.path("out.csv");
    const QStringList good {text("funnel"), in, text("--type"), text("PR"), text("--out"), out};
    cliDone(good);
    using Words = QStringList;
    for (const QStringList &wrong :
         {Words {text("--adjust"), text("most")}, Words {text("--trim"), text("0.5")},
          Words {text("--trim"), text("-0.1")}, Words {text("--multiplier"), text("0")},
          Words {text("--multiplier"), text("inf")}, Words {text("--multiplier"), text("1e308")},
          Words {text("--multiplier"), text("1e-300")}, Words {text("--no-rounding")},
          Words {text("--summary"), out}, Words {text("--summary"), in}})
        CHECK(cli(good + wrong).code == 2);
    for (const char *place : {"units.csv", "limits.xlsx"})
        CHECK(cli({text("funnel"), in, text("--type"), text("PR"), text("--out"), desk.path(place)})
                  .code
              == 2);
    CHECK(cli({text("funnel"), in, text("--type"), text("XY"), text("--out"), out}).code == 2);
    for (const char *method : {"cqc", "none"})
        CHECK(cli({text("funnel"), in, text("--type"), text("SR"), text("--adjust"), text(method),
                   text("--no-rounding"), text("--out"), out})
                  .code
              == 2);
    CHECK(cli({text("funnel"), in, text("--out"), out}).code == 2);
    CHECK(cli({text("interval"), in}).code == 2);

    const auto fails = [](const QStringList &command, const QByteArray &words) {
        const Outcome outcome = cli(command);
        INFO(outcome.error.toStdString());
        CHECK(outcome.code == 1);
        CHECK(outcome.errorLines().size() == 1);
        CHECK(outcome.error.contains(words));
    };
    fails({text("funnel"), desk.path("gone.csv"), text("--type"), text("PR"), text("--out"), out},
          "gone.csv");
    fails({text("interval"), in, text("--out"), out}, "no column “case_id”");
    const QString nobody = desk.write("nobody.csv", "group,numerator,denominator\nA,0,0\n");
    fails({text("funnel"), nobody, text("--type"), text("PR"), text("--out"), out},
          "every denominator is zero");
    fails({text("funnel"), in, text("--type"), text("PR"), text("--out"),
           desk.path("no/such/folder.csv")},
          "no folder");
    // A Candour file is never written over, whatever it is called.
    const Workplace work;
    const QString hidden = work.path(text("hidden.csv"));
    REQUIRE(QFile::copy(work.file(), hidden));
    fails({text("funnel"), in, text("--type"), text("PR"), text("--out"), hidden}, "Candour file");
}

TEST_CASE("funnel command: a number with a comma is never taken for another", "[cli][funnel]")
{
    const Desk desk;
    const QString in =
        desk.write("units.csv", "group,numerator,denominator\nA,5,50\nB,1,020,1,300\n");
    const QStringList command {text("funnel"),      in, text("--type"), text("PR"), text("--out"),
                               desk.path("out.csv")};
    const Outcome told = cliDone(command);
    CHECK(told.error.contains("line 3: the row has more cells than the head"));
    CHECK(resultRows(desk.path("out.csv")).size() == 1);
    CHECK(cli(command + QStringList {text("--strict")}).code == 1);
}

TEST_CASE("interval command: refused cases are told and marked", "[cli][interval]")
{
    const Desk desk;
    const QString in = desk.write("cases.csv",
                                  "case_id,method,x,n,confidence,multiplier\n"
                                  "a,wilson,5,10,0.95,100\nb,wilson,12,10,0.95,100\n");
    const QStringList command {text("interval"), in, text("--out"), desk.path("out.csv")};
    const Outcome told = cliDone(command);
    CHECK(told.error.contains("1 row was refused"));
    const QList<CsvRow> rows = resultRows(desk.path("out.csv"));
    CHECK(rows[0].value(text("status")) == text("ok"));
    CHECK(rows[1].value(text("status")).startsWith(text("error: ")));
    CHECK(rows[1].value(text("lower")).isEmpty());
    const QJsonObject json = cliDone(command + QStringList {text("--json")}).json();
    CHECK(json.value(text("computed")).toInt() == 1);
    CHECK(json.value(text("refused")).toInt() == 1);
    REQUIRE(QFile::remove(desk.path("out.csv")));
    CHECK(cli(command + QStringList {text("--strict")}).code == 1);
    CHECK_FALSE(QFile::exists(desk.path("out.csv")));
}
