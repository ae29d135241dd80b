// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"
#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"
#include "tests/core/io/IoTestSupport.h"

using namespace candour;
using namespace candour::test;

namespace {

QString refusal(const QByteArray &json)
{
    const auto mapping = mappingFromJson(json);
    REQUIRE_FALSE(mapping.has_value());
    return mapping.error().text;
}

Mapping everyKey()
{
    Mapping m;
    m.name = QStringLiteral("Everything “£”");
    m.note = QStringLiteral("note");
    m.layout = TableLayout::IndicatorsAcross;
    m.encoding = TextEncoding::Utf16BigEndian;
    m.delimiter = QStringLiteral("¬");
    m.decimalComma = false;
    m.headerLine = 7;
    m.organisationCode = {QStringLiteral("code"), QString()};
    m.organisationName = {QString(), QStringLiteral("Medway")};
    m.indicator = {QStringLiteral("kpi"), QString()};
    m.indicatorNames = {{QStringLiteral("a"), QStringLiteral("A"), FigurePart::Numerator},
                        {QStringLiteral("b"), QStringLiteral("B"), FigurePart::Whole}};
    m.period = {QStringLiteral("p"), QString(), false, PeriodKind::RollingYear, -7};
    m.breakdowns = {{QStringLiteral("sex"), {QStringLiteral("s"), QString()}, true},
                    {QStringLiteral("age"), {QString(), QStringLiteral("18+")}, false}};
    m.keepBreakdowns = false;
    Measure rate;
    rate.indicator = QStringLiteral("R");
    rate.numerator = {{QStringLiteral("x"), QStringLiteral("+y")}, {QStringLiteral("-z")}};
    rate.denominator = {{QStringLiteral("x")}, {}};
    rate.value = QStringLiteral("v");
    rate.lower = QStringLiteral("lo");
    rate.upper = QStringLiteral("hi");
    rate.band = QStringLiteral("b");
    rate.bandWords = {{QStringLiteral("1"), QStringLiteral("high")}};
    rate.status = QStringLiteral("st");
    rate.scale = 0.1;
    Measure count;
    count.count = {{QStringLiteral("n")}, {}};
    m.measures = {rate, count};
    m.leftOut = QStringList {QStringLiteral("Mar 2025"), QStringLiteral("#7")};
    m.scaleColumn = ScaleColumn {QStringLiteral("unit"), {{QStringLiteral("Rate"), 100.0}}};
    m.optionalColumns = {QStringLiteral("lo")};
    m.setAside = {{QString(), QStringLiteral("TOTAL")},
                  {QStringLiteral("c"), QStringLiteral("x*")}};
    m.markers = {{QStringLiteral("nil"), FigureStatus::Cleared},
                 {QStringLiteral("?"), FigureStatus::NotApplicable}};
    m.creates = {QJsonObject {{QStringLiteral("code"), QStringLiteral("R")},
                              {QStringLiteral("decimals"), 1}}};
    return m;
}

/// What version 2 brought, in a mapping and a table of it.
Mapping everyWorkbookKey()
{
    Mapping m;
    m.name = QStringLiteral("Workbook");
    m.layout = TableLayout::MonthsAcross;
    m.sheet = QStringLiteral("Medway/East Kent*");
    m.headerRows = 2;
    m.organisationCode.label = QStringLiteral("ODS code:");
    m.organisationName.sheetName = true;
    m.organisationName.title = true;
    m.indicator.column = QStringLiteral("Indicator");
    m.period.label = QStringLiteral("Period");
    m.period.fromSheetName = true;
    m.period.fromTitle = true;
    m.period.fromFileName = true;
    m.period.under = QStringLiteral("Actual*");
    m.unit = QStringLiteral("Unit");
    m.threshold = QStringLiteral("Target");
    Mapping table;
    table.name = QStringLiteral("PART B");
    table.organisationCode.fileName = true;
    table.indicator.constant = QStringLiteral("X");
    table.period.column = QStringLiteral("Month");
    Measure value;
    value.value = QStringLiteral("v");
    table.measures = {value};
    m.tables = {table};
    return m;
}

} // namespace

TEST_CASE("mapping: JSON reads back equal", "[io][mapping]")
{
    const QList<Mapping> mappings = shippedMappings()
        << everyKey() << everyWorkbookKey() << ownColumnsMapping();
    for (const Mapping &mapping : mappings) {
        INFO(mapping.name.toStdString());
        const QByteArray json = mappingFileBytes(mapping);
        const auto again = mappingFromJson(json);
        INFO((again ? QString() : again.error().text).toStdString());
        REQUIRE(again.has_value());
        CHECK(*again == mapping);
    }
}

TEST_CASE("mapping: slips are refused and named", "[io][mapping]")
{
    const QByteArray start = R"({"candourMapping": 1, "name": "x", )";
    const QByteArray rest = R"("organisation": {"code": {"column": "o"}},
        "indicator": {"constant": "X"}, "period": {"column": "p"}, "measures": [{"value": "v"}])";
    CHECK(mappingFromJson(start + rest + "}").has_value());
    CHECK(refusal("not json").contains(QStringLiteral("JSON")));
    CHECK(refusal("[]").contains(QStringLiteral("a list")));
    CHECK(refusal("3").contains(QStringLiteral("a single value")));
    CHECK(refusal("\"AE4H\"").contains(QStringLiteral("a single value")));
    CHECK(refusal(" \n").contains(QStringLiteral("empty")));
    CHECK(refusal("{\n\"a\": 1,\n}").contains(QStringLiteral("line 3 is not valid JSON")));
    CHECK(refusal("{}").contains(QStringLiteral("candourMapping")));
    CHECK(refusal(R"({"candourMapping": 3})").contains(QStringLiteral("version 3")));
    CHECK(refusal(start + rest + R"(, "colour": "red"})").contains(QStringLiteral("“colour”")));
    CHECK(refusal(start + rest + R"(, "setAside": [{"texts": "x"}]})")
              .contains(QStringLiteral("setAside[1].texts")));
    CHECK(
        refusal(start + rest + R"(, "layout": "sideways"})").contains(QStringLiteral("sideways")));
    CHECK(refusal(start + rest + R"(, "keepBreakdowns": "no"})")
              .contains(QStringLiteral("keepBreakdowns")));
    CHECK(refusal(start + R"("organisation": {}})").contains(QStringLiteral("whose figures")));
    CHECK(refusal(start + R"("organisation": {"code": {"constant": "R"}}, "period": {"constant":
        "24/25"}})")
              .contains(QStringLiteral("24/25")));
    CHECK(refusal(start + R"("organisation": {"code": {"constant": "R"}}, "period": {"column":
        "p"}})")
              .contains(QStringLiteral("no measure")));
    CHECK(refusal(start + rest + R"(, "keepBreakdowns": false})")
              .contains(QStringLiteral("nothing")));
}

TEST_CASE("mapping: version 2 says what is wrong with a workbook's keys", "[io][mapping]")
{
    const QByteArray start =
        R"({"candourMapping": 2, "organisation": {"code": {"label": "ODS code"}},
        "indicator": {"constant": "X"}, )";
    const QByteArray rest = R"("period": {"column": "p"}, "measures": [{"value": "v"}])";
    CHECK(mappingFromJson(start + rest + "}").has_value());
    CHECK(refusal(start + rest + R"(, "file": {"headerRows": 0}})")
              .contains(QStringLiteral("headerRows")));
    CHECK(
        refusal(start + rest + R"(, "file": {"headerRows": 11}})").contains(QStringLiteral("11")));
    CHECK(refusal(start + rest + R"(, "file": {"sheets": "x"}})")
              .contains(QStringLiteral("file.sheets")));
    CHECK(refusal(start + rest + R"(, "unit": "Unit", "scaleColumn": {"column": "Unit"}})")
              .contains(QStringLiteral("scaleColumn")));
    CHECK(refusal(start + rest + R"(, "organisation": {"code": {"sheetname": true}}})")
              .contains(QStringLiteral("organisation.code.sheetname")));
    CHECK(refusal(start + R"("period": {"column": "p", "under": "Actual"},
        "measures": [{"value": "v"}]})")
              .contains(QStringLiteral("under")));
    CHECK(refusal(start + R"("period": {"column": "p"}, "threshold": "Target",
        "measures": [{"value": "v"}, {"value": "w"}]})")
              .contains(QStringLiteral("threshold")));
    CHECK(refusal(start + rest + R"(, "tables": [{"name": "B", "colour": 1}]})")
              .contains(QStringLiteral("tables[1].colour")));
    CHECK(refusal(start + rest + R"(, "tables": [{"name": "B"}]})")
              .contains(QStringLiteral("Table B")));
    Mapping nested = everyWorkbookKey();
    nested.tables[0].tables = {nested.tables[0]};
    CHECK(checkMapping(nested)->text.contains(QStringLiteral("tables of its own")));

    // What is not used is not written.
    const QJsonObject plain = mappingToJson(ownColumnsMapping());
    for (const char *key : {"tables", "unit", "threshold", "file"})
        CHECK_FALSE(plain.contains(QLatin1String(key)));

    Mapping sheets;
    CHECK(isSheetWanted(sheets, QStringLiteral("any")));
    sheets.sheet = QStringLiteral("Medway/East *");
    CHECK(isSheetWanted(sheets, QStringLiteral("medway")));
    CHECK(isSheetWanted(sheets, QStringLiteral("East Kent ")));
    CHECK_FALSE(isSheetWanted(sheets, QStringLiteral("Lookups")));
    CHECK(requiredColumns(everyWorkbookKey())
          == QStringList {QStringLiteral("Indicator"), QStringLiteral("Unit"),
                          QStringLiteral("Target")});
}

TEST_CASE("mapping: what the shipped ones create is complete", "[io][mapping]")
{
    for (const Mapping &mapping : shippedMappings()) {
        INFO(mapping.name.toStdString());
        QStringList codes;
        for (const QJsonObject &record : mapping.creates) {
            codes += record.value(QStringLiteral("code")).toString();
            for (const QString &key : record.keys()) {
                INFO(key.toStdString());
                CHECK(recordType<Indicator>().field(key));
            }
            const auto code = [&](const char *key) {
                return record.value(QLatin1String(key)).toString();
            };
            CHECK_FALSE(code("name").isEmpty());
            CHECK(choiceFromCode<UnitKind>(code("unit")));
            CHECK(choiceFromCode<Polarity>(code("polarity")));
            CHECK(choiceFromCode<Frequency>(code("frequency")));
            CHECK(choiceFromCode<Aggregation>(code("aggregation")));
            CHECK(choiceFromCode<SourceKind>(code("source_kind")));
        }
        for (const Measure &measure : mapping.measures)
            CHECK(codes.contains(measure.indicator));
    }
}

TEST_CASE("mapping: plain shapes are guessed from the heads", "[io][mapping]")
{
    const auto guess = [](const QByteArray &text) {
        const auto preview = peekCsv(text, QStringLiteral("x.csv"));
        REQUIRE(preview.has_value());
        return guessMapping(*preview);
    };
    const auto across = guess("Title\n\nOrg code,Measure,Apr-24,May-24,Jun-24\nRPA,X,1,2,3\n");
    REQUIRE(across.has_value());
    CHECK(across->layout == TableLayout::MonthsAcross);
    const auto longTable = guess("org_code,kpi,month,value\nRPA,X,Apr-24,1\n");
    REQUIRE(longTable.has_value());
    CHECK(longTable->period.column == QStringLiteral("month"));
    CHECK(guess("provider,indicator,period,value\nRPA,X,2024-04,1\n") == ownColumnsMapping());
    CHECK_FALSE(guess("a,b,c\n1,2,3\n").has_value());
}
