// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/MappingGuess.h"
#include "tests/core/io/IoTestSupport.h"

#include <QTemporaryDir>

using namespace candour;
using namespace candour::test;

namespace {

ImportedTable own(const QByteArray &text)
{
    const auto table = readText(text, ownColumnsMapping());
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    return *table;
}

QString refusal(const QByteArray &text, const Mapping &mapping = ownColumnsMapping())
{
    const auto table = readText(text, mapping);
    REQUIRE_FALSE(table.has_value());
    CHECK(table.error().text.contains(QStringLiteral("figures.csv")));
    return table.error().text;
}

const QByteArray kTypes = R"({"candourMapping": 1, "name": "types", "layout": "indicators_across",
    "organisation": {"code": {"column": "org"}}, "period": {"column": "month"},
    "breakdowns": [{"dimension": "type", "column": "type", "totalOver": true}], KEEP
    "measures": [{"indicator": "RATE", "numerator": {"add": ["n"]}, "denominator": {"add": ["d"]}},
                 {"indicator": "COUNT", "count": {"add": ["n"]}},
                 {"indicator": "MEAN", "value": "v"}]})";

Mapping types(bool keep = true)
{
    return mappingOf(QByteArray(kTypes).replace("KEEP", keep ? "" : "\"keepBreakdowns\": false,"));
}

} // namespace

TEST_CASE("own columns: read without a mapping, missing ones are fine", "[io][reader]")
{
    const ImportedTable table = own("provider,indicator,breakdown,period,numerator,denominator,"
                                    "value,unit,status,source_file\r\n"
                                    "RPA,AE4H,,2024-04,70,100,,%,final,x.csv\r\n"
                                    "RPA,AE4H,type=1;sex=f,2024-Q1,,,94.5,%,provisional,x.csv\r\n"
                                    "RPA,FFT,,2018-10..2019-09,,,,%,suppressed,x.csv\r\n"
                                    "RPA,FFT,,2024/25,,,,%,not applicable,x.csv\r\n"
                                    "RPA,FFT,,30/04/2024,,,5,%,,x.csv\r\n");
    CHECK(table.problemCount == 0);
    const auto figures = byKey(table);
    CHECK(figures.size() == 5);
    CHECK(figures.at(QStringLiteral("RPA|AE4H||2024-04")).numerator == 70);
    CHECK(figures.at(QStringLiteral("RPA|AE4H|sex=f;type=1|2024-Q1")).status
          == FigureStatus::Provisional);
    CHECK(figures.at(QStringLiteral("RPA|FFT||2018-10..2019-09")).status
          == FigureStatus::Suppressed);
    CHECK(figures.at(QStringLiteral("RPA|FFT||2024/25")).status == FigureStatus::NotApplicable);
    CHECK(table.rows[4].date() == QDate(2024, 4, 30));
    CHECK(own("provider,indicator,period,value\nRPA,X,2024-04,1\n").rows.size() == 1);
    CHECK_FALSE(hasOwnColumns({QStringLiteral("Provider code"), QStringLiteral("Provider"),
                               QStringLiteral("Indicator"), QStringLiteral("Period"),
                               QStringLiteral("Value")}));
    CHECK(hasOwnColumns({QStringLiteral("Provider"), QStringLiteral("indicator"),
                         QStringLiteral("period"), QStringLiteral("value")}));
}

TEST_CASE("reader: bad rows are listed with line, column and reason; the good ones load",
          "[io][reader]")
{
    const ImportedTable table = own("provider,indicator,period,value,status\n"
                                    "RPA,X,2024-04,1,\n"
                                    "RPA,X,31/02/2024,2,\n"
                                    "RPA,X,2024-05,abc,\n"
                                    ",X,2024-05,3,\n"
                                    "RPA,X,2024-06,#DIV/0!,\n"
                                    "RPA,=1+2,2024-06,3,\n"
                                    "RPA,<b>X</b>,2024-06,3,\n"
                                    "RPA,X,2024-07,3,perhaps\n"
                                    "RPA,X,2024-08,3,suppressed\n"
                                    "RPA,X,2024-09,4,\n"
                                    "RPA,#N/A,2024-10,4,\n"
                                    "RPA,(lost text),2024-11,4,\n");
    CHECK(table.rows.size() == 2);
    REQUIRE(table.problems.size() == 10);
    const auto is = [&](int i, int line, int column, const char *cell) {
        const ImportProblem &problem = table.problems[i];
        CHECK(problem.line == line);
        CHECK(problem.column == column);
        CHECK(problem.cell == QString::fromLatin1(cell));
        CHECK_FALSE(problem.reason.isEmpty());
    };
    is(0, 3, 3, "31/02/2024");
    is(1, 4, 4, "abc");
    is(2, 5, 1, "");
    is(3, 6, 4, "#DIV/0!");
    is(4, 7, 2, "=1+2");
    is(5, 8, 2, "<b>X</b>");
    is(6, 9, 5, "perhaps");
    is(7, 10, 5, "suppressed");
    is(8, 12, 2, "#N/A");
    is(9, 13, 2, "(lost text)");
    const QString sentence = problemSentence(QStringLiteral("figures.csv"), table.problems[1]);
    CHECK(sentence.startsWith(QStringLiteral("figures.csv, line 4, column value (“abc”): ")));
}

TEST_CASE("reader: a cell that lost its per cent sign is refused, not taken a hundredth as large",
          "[io][reader]")
{
    const ImportedTable table = own("provider,indicator,period,value\n"
                                    "RPA,X,2024-04,91.5%\n"
                                    "RPA,X,2024-05,0.93\n"
                                    "RWF,X,2024-05,90.2%\n"
                                    "RPA,Y,2024-05,0.4\n"
                                    "RPA,Y,2024-06,12\n");
    CHECK(table.rows.size() == 4);
    CHECK(byKey(table).count(QStringLiteral("RPA|X||2024-05")) == 0);
    CHECK(byKey(table).at(QStringLiteral("RPA|Y||2024-05")).value == 0.4);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems[0].line == 3);
    CHECK(table.problems[0].column == 4);
    CHECK(table.problems[0].reason.startsWith(QStringLiteral("0.93 stands among percentages")));
}

TEST_CASE("reader: a problem's sentence ends in one full stop", "[io][reader]")
{
    ImportProblem problem {4, 0, {}, {}, QStringLiteral("the sum cannot be formed")};
    const QString expected = QStringLiteral("x.csv, line 4: the sum cannot be formed.");
    CHECK(problemSentence(QStringLiteral("x.csv"), problem) == expected);
    problem.reason += u'.';
    CHECK(problemSentence(QStringLiteral("x.csv"), problem) == expected);
}

TEST_CASE("reader: names with characters that nobody sees are refused", "[io][reader]")
{
    const ImportedTable table = own("provider,indicator,period,value\n"
                                    "RJ\xE2\x80\xAE"
                                    "C,A,2024-04,1\n" // turned round
                                    "RJC,A\x07,2024-04,1\n" // a bell
                                    "RJC\xE2\x80\x8B,A,2024-04,1\n"); // a mark that is taken off
    REQUIRE(table.problemCount == 2);
    CHECK(table.problems[0].reason.contains(QStringLiteral("U+202E")));
    CHECK(table.problems[1].reason.contains(QStringLiteral("U+0007")));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.organisations[qsizetype(table.rows[0].organisation)].code == QStringLiteral("RJC"));
}

TEST_CASE("reader: a file of nothing but disagreeing duplicates is refused in bounded words",
          "[io][reader]")
{
    QByteArray csv("provider,indicator,period,value\n");
    for (int i = 0; i < 20000; ++i)
        csv += "ZZ1,A,2024-04," + QByteArray::number(i) + '\n';
    const ImportedTable table = own(csv);
    CHECK(table.rows.empty());
    CHECK(table.problemCount == 20000);
    CHECK(table.problems.size() == kListedProblems);
    CHECK(table.problems.first().reason.size() < 300);
    CHECK(table.problems.first().reason.contains(QStringLiteral("and 19988 more")));
}

TEST_CASE("reader: guarded text comes back as it was", "[io][reader]")
{
    const ImportedTable table =
        own("provider,indicator,period,value\n'=RPA,''quoted,2024-04,1\nRPB,'-dash,2024-04,1\n");
    CHECK(table.problemCount == 0);
    CHECK(table.organisations.first().code == QStringLiteral("=RPA"));
    CHECK(table.indicators == QStringList {QStringLiteral("'quoted"), QStringLiteral("-dash")});
}

TEST_CASE("reader: duplicates that agree are one row, others are all refused", "[io][reader]")
{
    const ImportedTable table = own("provider,indicator,period,value\n"
                                    "RPA,X,2024-04,1\n"
                                    "RPA,X,Apr-24,1.0\n"
                                    "rpa,x,30/04/2024,1\n"
                                    "RPA,Y,2024-04,1\n"
                                    "RPA,Y,2024-04,1\n"
                                    "RPA,Y,2024-04,2\n"
                                    "RPA,Z,2024-04,5\n");
    const auto figures = byKey(table);
    CHECK(figures.size() == 2);
    CHECK(figures.contains(QStringLiteral("RPA|X||2024-04")));
    CHECK(figures.contains(QStringLiteral("RPA|Z||2024-04")));
    CHECK(table.repeatedRows >= 2);
    REQUIRE(table.problems.size() >= 2);
    CHECK(table.problems.first().line == 5);
    CHECK(table.problems.first().reason.contains(QStringLiteral("lines 5, 7")));
}

TEST_CASE("reader: totals over a breakdown sum parts, never values", "[io][reader]")
{
    const QByteArray text = "org,month,type,n,d,v\n"
                            "RPA,2024-04,1,10,20,0.5\n"
                            "RPA,2024-04,2,30,40,0.7\n"
                            "RPA,2024-05,1,10,20,1\n"
                            "RPA,2024-05,2,*,40,1\n"
                            "RPA,2024-06,1,10,20,1\n"
                            "RPA,2024-06,2,oops,40,1\n"
                            "RPA,2024-07,1,10,20,1\n"
                            "RPA,2024-07,,99,100,1\n"
                            "RPA,2024-08,1,10,20,1\n"
                            "RPA,2024-08,2,n/a,n/a,1\n";
    const auto table = readText(text, types());
    REQUIRE(table.has_value());
    const auto figures = byKey(*table);
    const auto at = [&](const char *key) { return figures.at(QString::fromLatin1(key)); };
    CHECK(at("RPA|RATE||2024-04").numerator == 40);
    CHECK(at("RPA|RATE||2024-04").denominator == 60);
    CHECK(std::isnan(at("RPA|RATE||2024-04").value));
    CHECK(at("RPA|COUNT||2024-04").value == 40);
    CHECK(at("RPA|RATE|type=1|2024-04").numerator == 10);
    CHECK_FALSE(figures.contains(QStringLiteral("RPA|MEAN||2024-04")));
    CHECK(at("RPA|RATE||2024-05").status == FigureStatus::Suppressed);
    CHECK(std::isnan(at("RPA|RATE||2024-05").numerator));
    CHECK(std::isnan(at("RPA|RATE||2024-05").denominator));
    CHECK_FALSE(figures.contains(QStringLiteral("RPA|RATE||2024-06"))); // a part is unreadable
    CHECK(at("RPA|RATE||2024-07").numerator == 99); // the file's own total stands
    CHECK(at("RPA|RATE||2024-08").numerator == 10); // what does not apply adds nothing

    const auto totals = readText(text, types(false));
    REQUIRE(totals.has_value());
    for (const ImportedRow &row : totals->rows)
        CHECK(row.breakdown == 0);
}

TEST_CASE("reader: sums and differences of columns; a blank among numbers is a fault",
          "[io][reader]")
{
    const Mapping mapping = mappingOf(R"({"candourMapping": 1, "name": "sums",
        "layout": "indicators_across", "organisation": {"code": {"constant": "RPA"}},
        "period": {"column": "month"}, "measures": [
        {"indicator": "X", "numerator": {"add": ["a", "b"], "subtract": ["c"]},
         "denominator": {"add": ["#2", "b"]}}]})");
    const auto table = readText("month,a,b,c\n2024-04,\"1,000\",2.5,0.5\n2024-05,1,,3\n2024-06,,,\n"
                                "2024-07,1,*,3\n",
                                mapping);
    REQUIRE(table.has_value());
    const auto figures = byKey(*table);
    CHECK(figures.size() == 2);
    CHECK(figures.at(QStringLiteral("RPA|X||2024-04")).numerator == 1002);
    CHECK(figures.at(QStringLiteral("RPA|X||2024-04")).denominator == 1002.5);
    CHECK(figures.at(QStringLiteral("RPA|X||2024-07")).status == FigureStatus::Suppressed);
    CHECK(table->blankCells == 1);
    REQUIRE(table->problems.size() >= 1);
    CHECK(table->problems.first().line == 3);
    CHECK(table->problems.first().columnName == QStringLiteral("b"));
}

TEST_CASE("reader: rows set aside by pattern are counted and listed", "[io][reader]")
{
    const Mapping mapping = mappingOf(R"({"candourMapping": 1, "name": "patterns",
        "organisation": {"code": {"column": "code"}, "name": {"column": "name"}},
        "indicator": {"constant": "X"}, "period": {"column": "month"},
        "measures": [{"value": "v"}], "setAside": [{"text": "total"}, {"text": "England"},
        {"text": "NHS * region"}, {"column": "note", "text": "draft"}]})");
    const auto table =
        readText("code,name,month,v,note\nRPA,Medway,2024-04,1,\nTotal ,x,2024-04,2,\n"
                 "TOTAL,x,2024-04,2,\n-,England,2024-04,3,\n"
                 "Y1,NHS South East Region,2024-04,4,\nRPA,Medway,2024-05,5,Draft\n"
                 "X24,NHS England,2024-04,6,\n",
                 mapping);
    REQUIRE(table.has_value());
    CHECK(table->problemCount == 0);
    CHECK(byKey(*table).size() == 2);
    int count = 0;
    for (const SetAsideRows &rows : table->setAside)
        count += rows.count;
    CHECK(count == 5);
}

TEST_CASE("reader: months across leave years and sums beside them", "[io][reader]")
{
    const QByteArray text =
        "Measure,Apr-24,May 2024,2024-06,Q1 2024/25,2024/25,YTD\nX,1,2,3,6,7,8\n";
    QByteArray json = R"({"candourMapping": 1, "name": "across", "layout": "months_across",
        "organisation": {"code": {"constant": "RPA"}}, "indicator": {"column": "measure"} KIND})";
    const auto months = readText(text, mappingOf(QByteArray(json).replace("KIND", "")));
    REQUIRE(months.has_value());
    CHECK(byKey(*months).size() == 3);
    const auto years = readText(text,
                                mappingOf(QByteArray(json).replace(
                                    "KIND", ", \"period\": {\"kind\": \"financial_year\"}")));
    REQUIRE(years.has_value());
}

TEST_CASE("reader: a per cent sign is not scaled again", "[io][reader]")
{
    const Mapping mapping = mappingOf(R"({"candourMapping": 1, "name": "scale",
        "organisation": {"code": {"constant": "RPA"}}, "indicator": {"constant": "X"},
        "period": {"column": "month"}, "measures": [{"value": "v", "scale": 100}]})");
    const auto table = readText("month,v\n2024-04,0.57\n2024-05,57%\n2024-06,0.94\n", mapping);
    REQUIRE(table.has_value());
    CHECK(table->rows[0].value == 57);
    CHECK(table->rows[1].value == 57);
    CHECK(table->rows[2].value == 94);
}

TEST_CASE("reader: constants, columns by place, repeated heads, a delimiter of its own",
          "[io][reader]")
{
    const Mapping mapping = mappingOf(R"({"candourMapping": 1, "name": "constants",
        "layout": "indicators_across", "organisation": {"name": {"constant": "Medway"}},
        "period": {"constant": "Q1 2024/25"},
        "breakdowns": [{"dimension": "sex", "constant": "female"},
                       {"dimension": "age", "column": "Age"}],
        "measures": [{"indicator": "A", "value": "#2"}, {"indicator": "B", "value": "#3"}]})");
    const auto table = readText("Age\xAC"
                                "n\xAC"
                                "n\n18+\xAC"
                                "1\xAC"
                                "2\nAge\xAC"
                                "n\xAC"
                                "n\n65; over\xAC"
                                "3\xAC"
                                "4\n",
                                mapping);
    REQUIRE(table.has_value());
    const auto figures = byKey(*table);
    CHECK(figures.at(QStringLiteral("Medway|A|age=18+;sex=female|2024-Q1")).value == 1);
    CHECK(figures.at(QStringLiteral("Medway|B|age=65, over;sex=female|2024-Q1")).value == 4);
    REQUIRE(table->setAside.size() == 1);
    CHECK(table->setAside.first().lines == QList<int> {3});
}

TEST_CASE("reader: a fault of the file is one sentence", "[io][reader]")
{
    CHECK(refusal("").contains(QStringLiteral("empty")));
    CHECK(refusal("provider,indicator,period,value\n").contains(QStringLiteral("no rows")));
    CHECK(refusal("a,b,c\n1,2,3\n").contains(QStringLiteral("no column is called “provider”")));
    CHECK(refusal("provider,indicator,period,period,value\nRPA,X,2024-04,2024-05,1\n")
              .contains(QStringLiteral("more than one column")));
    CHECK(refusal("provider,indicator,period,value\nRPA,\"X,2024-04,1\n")
              .contains(QStringLiteral("Line 2")));
    CHECK(refusal("PK\x03\x04").contains(QStringLiteral("figures.csv")));

    const Mapping byName = mappingOf(R"({"candourMapping": 1, "name": "by name",
        "organisation": {"code": {"column": "org"}}, "indicator": {"constant": "X"},
        "period": {"fromFileName": true}, "measures": [{"value": "v"}]})");
    CHECK(refusal("org,v\nRPA,1\n", byName).contains(QStringLiteral("name of the file")));
    const auto named = readFigures("org,v\nRPA,1\n", QStringLiteral("return-Apr-2024.csv"), byName);
    REQUIRE(named.has_value());
    CHECK(named->rows.front().period == Period::month(2024, 4));
    const auto cancelled = readFigures(
        "provider,indicator,period,value\n" + QByteArray("RPA,X,2024-04,1\n").repeated(10000),
        QStringLiteral("figures.csv"), ownColumnsMapping(), [](qint64, qint64) { return false; });
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}
