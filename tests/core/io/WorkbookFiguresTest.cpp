// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvPreview.h"
#include "core/io/MappingGuess.h"
#include "core/io/XlsxWriter.h"
#include "core/io/sheets/SheetBuilder.h"
#include "tests/core/io/IoTestSupport.h"

using namespace candour;
using namespace candour::test;

namespace {

const QString kFile = QStringLiteral("Kent.xlsx");

/// "a|b||c" is a row of four cells.
QList<QStringList> rowsOf(const QStringList &lines)
{
    QList<QStringList> rows;
    for (const QString &line : lines)
        rows += line.isEmpty() ? QStringList() : line.split(u'|');
    return rows;
}

SheetGrid sheet(const char *name, const char *text, const QList<CellRange> &merges = {},
                SheetState state = SheetState::Visible)
{
    return sheetOf(QString::fromUtf8(name), rowsOf(QString::fromUtf8(text).split(u'\n')), merges,
                   state);
}

ImportedTable readBook(const Workbook &book, const QByteArray &json)
{
    const auto table = readFigures(book, kFile, mappingOf(json));
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    return *table;
}

QStringList asideOf(const ImportedTable &table)
{
    QStringList texts;
    for (const SetAsideRows &rows : table.setAside)
        texts += QStringLiteral("%1:%2").arg(rows.sheet, rows.text);
    return texts;
}

const QByteArray kReturn = R"({"candourMapping": 2, "name": "return", "layout": "months_across",
    "organisation": {"code": {"label": "ODS code"}}, "indicator": {"column": "Indicator"},
    "threshold": "Target"})";

} // namespace

TEST_CASE("workbook: a sheet a provider, with columns in their own order", "[io][workbook]")
{
    const Workbook book =
        bookOf({sheet("READ ME", "Do not alter the layout"),
                sheet("Medway",
                      "ODS code:|RPA\n\nIndicator|Target|Apr-24|May-24\n"
                      "AE4H|>=95%|81.1%|=0.78366%\nRTT52|0|=2345|#DIV/0!"),
                sheet("East Kent ",
                      "ODS code:|RVV\n\nTarget|Indicator|May-24|Apr-24\n"
                      ">=95%|AE4H|=0.71%|n/a\n|Total||"),
                sheet("Lookups", "Indicator|Target|Apr-24\nX|0|=1", {}, SheetState::Hidden)});
    const ImportedTable table = readBook(book, kReturn);
    CHECK(table.encoding == QStringLiteral("XLSX"));
    CHECK(table.sheets == QStringList {QStringLiteral("Medway"), QStringLiteral("East Kent ")});
    const auto figures = byKey(table);
    CHECK(figures.size() == 5);
    // Whether 81.1% was typed or is a number shown so makes no difference.
    CHECK(figures.at(QStringLiteral("RPA|AE4H||2024-04")).value == 81.1);
    CHECK(figures.at(QStringLiteral("RPA|AE4H||2024-05")).value == 78.366);
    CHECK(figures.at(QStringLiteral("RPA|RTT52||2024-04")).value == 2345);
    CHECK(figures.at(QStringLiteral("RVV|AE4H||2024-05")).value == 71);
    CHECK(figures.at(QStringLiteral("RVV|AE4H||2024-04")).status == FigureStatus::NotApplicable);
    CHECK(asideOf(table)
          == QStringList {QStringLiteral("READ ME:(a sheet with other heads)"),
                          QStringLiteral("Lookups:(a hidden sheet)")});
    CHECK(table.blankCells == 2); // of Total

    // The failed formula keeps its place.
    REQUIRE(table.problems.size() == 1);
    const ImportProblem &problem = table.problems.first();
    CHECK(problem.sheet == QStringLiteral("Medway"));
    CHECK(problem.line == 5);
    CHECK(problem.column == 4);
    CHECK(problemSentence(kFile, problem)
              .startsWith(QStringLiteral("Kent.xlsx, Medway!D5 (“#DIV/0!”): ")));
    for (const ImportedRow &row : table.rows)
        CHECK(table.sheetOf(row)
              == (table.organisations[row.organisation].code == u"RPA"
                      ? QStringLiteral("Medway")
                      : QStringLiteral("East Kent ")));

    QStringList thresholds;
    for (const FoundThreshold &found : table.thresholds)
        thresholds += QStringLiteral("%1|%2|%3|%4!%5,%6")
                          .arg(table.organisations[found.organisation].code,
                               table.indicators[found.indicator], found.text)
                          .arg(found.sheet)
                          .arg(found.line)
                          .arg(found.column);
    CHECK(thresholds
          == QStringList {QStringLiteral("RPA|AE4H|>=95%|1!4,2"),
                          QStringLiteral("RPA|RTT52|0|1!5,2"),
                          QStringLiteral("RVV|AE4H|>=95%|2!4,1")});
}

TEST_CASE("workbook: the mapping names its sheets, hidden ones too", "[io][workbook]")
{
    const Workbook book = bookOf({sheet("Medway", "ODS code:|RPA\nIndicator|Target|Apr-24\nA|0|=1"),
                                  sheet("Old", "ODS code:|RPA\nIndicator|Target|Apr-24\nA|0|=2"),
                                  sheet("Kept", "ODS code:|RVV\nIndicator|Target|Apr-24\nA|0|=3",
                                        {}, SheetState::VeryHidden)});
    const ImportedTable table =
        readBook(book,
                 QByteArray(kReturn).replace("\"organisation\"",
                                             "\"file\": {\"sheet\": \"med*/KEPT\"}, "
                                             "\"organisation\""));
    CHECK(table.rows.size() == 2);
    CHECK(asideOf(table)
          == QStringList {QStringLiteral("Old:(a sheet that the mapping does not name)")});

    // The same figure on two sheets, differently: neither is taken, and both places are told.
    const ImportedTable both = readBook(book, kReturn);
    CHECK(both.rows.empty());
    REQUIRE(both.problems.size() == 2);
    CHECK(both.problems[0].reason.contains(QStringLiteral("Medway!C3, Old!C3")));
}

TEST_CASE("workbook: heads of several rows, year over month, labels merged downwards",
          "[io][workbook]")
{
    const Workbook book = bookOf({sheet(
        "Data",
        "Quality report\n"
        "Provider|Measure|Unit|2015/16|||2016/17|\n"
        "|||Feb|Mar|Total|Apr|May\n"
        "RPA|Infection|Number|=1|=2|=3|=4|=5\n"
        "|Harm free|%|=0.9%|91%|92%|=93|\n"
        "|Sickness|Rate|=0.045|=0.046||=0.047|0.048",
        {{1, 0, 2, 0}, {1, 1, 2, 1}, {1, 2, 2, 2}, {1, 3, 1, 5}, {1, 6, 1, 7}, {3, 0, 5, 0}})});
    const ImportedTable table = readBook(book, R"({"candourMapping": 2, "name": "two heads",
        "layout": "months_across", "file": {"headerRows": 2},
        "organisation": {"code": {"column": "Provider"}}, "indicator": {"column": "Measure"},
        "unit": "Unit"})");
    CHECK(table.headerLine == 2);
    CHECK(table.problemCount == 0);
    const auto figures = byKey(table);
    CHECK(figures.size() == 11);
    CHECK(figures.at(QStringLiteral("RPA|Infection||2016-03")).value == 2);
    CHECK(figures.at(QStringLiteral("RPA|Harm free||2016-02")).value == 90);
    CHECK(figures.at(QStringLiteral("RPA|Harm free||2016-04")).value == 93);
    CHECK(figures.at(QStringLiteral("RPA|Sickness||2016-02")).value == 4.5);
    CHECK(figures.at(QStringLiteral("RPA|Sickness||2016-05")).value == 4.8);
    CHECK(table.blankCells == 1);
}

TEST_CASE("workbook: a per cent sign is not scaled twice", "[io][workbook]")
{
    const Workbook book = bookOf({sheet("Data",
                                        "P|M|V\nRPA|Apr-24|72.1%\nRPA|May-24|=0.721%\n"
                                        "RPA|Jun-24|=0.721")});
    const auto figures = byKey(readBook(book, R"({"candourMapping": 2, "name": "x",
        "organisation": {"code": {"column": "P"}}, "period": {"column": "M"},
        "measures": [{"indicator": "X", "value": "V", "scale": 100}]})"));
    for (const auto &[key, figure] : figures) {
        INFO(key.toStdString());
        CHECK(figure.value == 72.1);
    }
    CHECK(figures.size() == 3);
}

TEST_CASE("workbook: a sheet a month, and a period column without its year", "[io][workbook]")
{
    const Workbook months = bookOf({sheet("Apr", "Code|V\nRPA|=1"), sheet("Jan", "Code|V\nRPA|=2"),
                                    sheet("Notes", "Code|V\nRPA|=3")});
    const QByteArray json = R"({"candourMapping": 2, "name": "x",
        "organisation": {"code": {"column": "Code"}},
        "period": {"fromSheetName": true, "fromFileName": true},
        "measures": [{"indicator": "X", "value": "V"}]})";
    const auto table = readFigures(months, QStringLiteral("return 2024-25.xlsx"), mappingOf(json));
    REQUIRE(table.has_value());
    auto figures = byKey(*table);
    CHECK(figures.at(QStringLiteral("RPA|X||2024-04")).value == 1);
    CHECK(figures.at(QStringLiteral("RPA|X||2025-01")).value == 2);
    CHECK(figures.at(QStringLiteral("RPA|X||2024/25")).value == 3); // nothing nearer
    const auto yearless = readFigures(months, QStringLiteral("return.xlsx"), mappingOf(json));
    REQUIRE_FALSE(yearless.has_value());
    CHECK(yearless.error().text.contains(QStringLiteral("sheet “Apr”")));

    const Workbook down =
        bookOf({sheet("Data", "Year: 2015/16\nCode|Month|V\nRPA|M1|=1\nRPA|Mar|=2")});
    figures = byKey(readBook(down, R"({"candourMapping": 2, "name": "x",
        "organisation": {"code": {"column": "Code"}}, "period": {"column": "Month", "label": "Year"},
        "measures": [{"indicator": "X", "value": "V"}]})"));
    CHECK(figures.at(QStringLiteral("RPA|X||2015-04")).value == 1);
    CHECK(figures.at(QStringLiteral("RPA|X||2016-03")).value == 2);
}

TEST_CASE("workbook: several tables on a sheet, below and beside one another", "[io][workbook]")
{
    const Workbook book = bookOf({sheet("Data",
                                        "Part A\nCode|Apr-24|May-24||Org|Falls\n"
                                        "RPA|=1|=2||RVV|=7\nRVV|=3|=4\n"
                                        "Part B\nTrust|Apr-24|May-24\nRPA|=5|=6")});
    const ImportedTable table = readBook(book, R"({"candourMapping": 2, "name": "A",
        "layout": "months_across", "organisation": {"code": {"column": "Code"}},
        "indicator": {"constant": "A"}, "tables": [
        {"name": "B", "layout": "months_across", "organisation": {"code": {"column": "Trust"}},
         "indicator": {"constant": "B"}},
        {"name": "C", "organisation": {"code": {"column": "Org"}}, "period": {"constant": "2024-06"},
         "measures": [{"indicator": "C", "value": "Falls"}]},
        {"name": "D", "organisation": {"code": {"column": "Nowhere"}},
         "period": {"constant": "2024-06"}, "measures": [{"indicator": "D", "value": "V"}]}]})");
    const auto figures = byKey(table);
    CHECK(figures.size() == 7);
    CHECK(figures.at(QStringLiteral("RPA|A||2024-04")).value == 1);
    CHECK(figures.at(QStringLiteral("RVV|A||2024-05")).value == 4);
    CHECK(figures.at(QStringLiteral("RPA|B||2024-05")).value == 6);
    CHECK(figures.at(QStringLiteral("RVV|C||2024-06")).value == 7);
    CHECK(table.problemCount == 0);
    CHECK(asideOf(table).contains(
        QStringLiteral(":(table D of the mapping: its heads are not there)")));
}

TEST_CASE("workbook: hidden rows and columns are read and told", "[io][workbook]")
{
    SheetBuilder builder(QStringLiteral("Data"), SheetState::Visible, std::make_shared<TextPool>());
    const QStringList heads {QStringLiteral("Code"), QStringLiteral("Month"), QStringLiteral("V")};
    for (int column = 0; column < 3; ++column)
        builder.addText(0, column, heads[column].toStdString());
    for (int row = 1; row < 4; ++row) {
        builder.addText(row, 0, "RPA");
        builder.addText(row, 1, QStringLiteral("2024-0%1").arg(row).toStdString());
        builder.addNumber(row, 2, row);
    }
    builder.hideRows(1, 2);
    builder.hideColumns(2, 2);
    std::vector<SheetGrid> sheets;
    sheets.push_back(builder.finish());
    const ImportedTable table = readBook(bookOf(std::move(sheets)), R"({"candourMapping": 2,
        "name": "x", "organisation": {"code": {"column": "Code"}}, "period": {"column": "Month"},
        "measures": [{"indicator": "X", "value": "V"}]})");
    CHECK(table.rows.size() == 3);
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.first().contains(QStringLiteral("“Data”")));
    CHECK(table.notes.first().contains(QStringLiteral("2 hidden row")));
    CHECK(table.notes.first().contains(QStringLiteral("1 hidden column")));
}

TEST_CASE("workbook: what does not fit is refused in a sentence", "[io][workbook]")
{
    const auto refusalOf = [](const Workbook &book, const QByteArray &json) {
        const auto table = readFigures(book, kFile, mappingOf(json));
        REQUIRE_FALSE(table.has_value());
        return table.error().text;
    };
    const Workbook other = bookOf({sheet("A", "x|y\n1|2"), sheet("B", "z")});
    CHECK(refusalOf(other, kReturn).contains(QStringLiteral("“Indicator”, “Target”")));
    const Workbook one = bookOf({sheet("A", "Indicator|Aim|Apr-24\nx|y|=1")});
    CHECK(refusalOf(one, kReturn).contains(QStringLiteral("no column is called “Target”")));
    CHECK(refusalOf(one, kReturn).contains(QStringLiteral("sheet “A”")));
    CHECK(refusalOf(bookOf({}), kReturn).contains(QStringLiteral("no visible sheet")));
    const Workbook empty = bookOf({sheet("A", "ODS code|RPA\nIndicator|Target|Apr-24")});
    CHECK(refusalOf(empty, kReturn).contains(QStringLiteral("heads and no rows")));
    const Workbook nobody = bookOf({sheet("A", "Indicator|Target|Apr-24\nx|y|=1")});
    CHECK(refusalOf(nobody, kReturn).contains(QStringLiteral("beside “ODS code”")));
}

TEST_CASE("workbook: what it can do a delimited file can too", "[io][workbook]")
{
    const auto table = readText("ODS code:,RPA,,,\n"
                                "Title,,,,\n"
                                ",,2015/16,,2016/17\n"
                                "Indicator,Target,Feb,Mar,Apr\n"
                                "AE4H,>=95%,94.1%,95,*\n",
                                mappingOf(R"({"candourMapping": 2, "name": "csv",
        "layout": "months_across", "file": {"headerRows": 2},
        "organisation": {"code": {"label": "ODS code"}}, "indicator": {"column": "Indicator"},
        "threshold": "Target"})"));
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    CHECK(table->headerLine == 3);
    CHECK(table->sheets.isEmpty());
    const auto figures = byKey(*table);
    CHECK(figures.size() == 3);
    CHECK(figures.at(QStringLiteral("RPA|AE4H||2016-02")).value == 94.1);
    CHECK(figures.at(QStringLiteral("RPA|AE4H||2016-03")).value == 95);
    CHECK(figures.at(QStringLiteral("RPA|AE4H||2016-04")).status == FigureStatus::Suppressed);
    REQUIRE(table->thresholds.size() == 1);
    CHECK(table->thresholds.first().text == QStringLiteral(">=95%"));
    CHECK(table->thresholds.first().sheet == 0);
}

TEST_CASE("workbook: a mapping is recognised by the sheet that has its columns", "[io][workbook]")
{
    const Mapping kent = mappingOf(kReturn);
    Mapping wider = kent;
    wider.name = QStringLiteral("wider");
    wider.optionalColumns = {QStringLiteral("Target")};
    const Workbook book =
        bookOf({sheet("READ ME", "words"), sheet("Medway", "\nTarget|Indicator|Apr-24\n0|x|=1")});
    const auto found = recogniseMapping(book, kFile, {wider, kent});
    REQUIRE(found.has_value());
    CHECK(found->name == kent.name); // it names more columns
    const Workbook hidden =
        bookOf({sheet("Medway", "Target|Indicator|Apr-24\n0|x|=1", {}, SheetState::Hidden)});
    CHECK_FALSE(recogniseMapping(hidden, kFile, {kent}).has_value());
    const Workbook own = bookOf({sheet("Figures", "provider|indicator|period|value\nA|B|2024|=1")});
    CHECK(recogniseMapping(own, kFile, {kent}) == ownColumnsMapping());
    const Workbook almost = bookOf({sheet("Figures", "provider|indicator|period\nA|B|2024")});
    CHECK_FALSE(recogniseMapping(almost, kFile, {kent}).has_value());
}

TEST_CASE("workbook: the preview shows the first sheet with a table", "[io][workbook]")
{
    SheetTable figures;
    figures.name = QStringLiteral("Figures");
    figures.columns = {{QStringLiteral("Code")}, {QStringLiteral("Rate")}};
    figures.rows = {{QStringLiteral("RPA"), 0.5}};
    const auto bytes = xlsxOf(figures);
    REQUIRE(bytes.has_value());
    const auto preview = peekCsv(*bytes, QStringLiteral("named.csv"));
    REQUIRE(preview.has_value());
    CHECK(preview->sheet == QStringLiteral("Figures"));
    CHECK(preview->encoding == QStringLiteral("XLSX"));
    CHECK(preview->headerLine == 1);
    CHECK(preview->heads == QStringList {QStringLiteral("Code"), QStringLiteral("Rate")});
    REQUIRE(preview->rows.size() == 2);
    CHECK(preview->rows[1] == QStringList {QStringLiteral("RPA"), QStringLiteral("0.5")});
    CHECK_FALSE(peekCsv("<html><table></table></html>", QStringLiteral("x.xls")).has_value());
}

TEST_CASE("workbook: a wide sheet costs no more than its cells", "[io][workbook]")
{
    // A cell in the last column of each of many rows, and heads over all columns.
    SheetBuilder builder(QStringLiteral("Wide"), SheetState::Visible, std::make_shared<TextPool>());
    for (int column = 0; column < kMostSheetColumns; ++column)
        builder.addText(1, column, QStringLiteral("h%1").arg(column % 7).toStdString());
    builder.addText(0, 0, "group");
    builder.addText(2, 0, "Code");
    builder.addText(2, 1, "V");
    for (int row = 3; row < 20'000; ++row) {
        builder.addText(row, 0, "RPA");
        builder.addNumber(row, 1, 1);
        builder.addNumber(row, kMostSheetColumns - 1, row);
    }
    std::vector<SheetGrid> sheets;
    sheets.push_back(builder.finish());
    const ImportedTable table = readBook(bookOf(std::move(sheets)), R"({"candourMapping": 2,
        "name": "wide", "file": {"headerRows": 2},
        "organisation": {"code": {"column": "h0 Code"}}, "period": {"constant": "2024-04"},
        "measures": [{"indicator": "X", "value": "h1 V"}]})");
    CHECK(table.rows.size() == 1);
    CHECK(table.repeatedRows == 20'000 - 4);
}
