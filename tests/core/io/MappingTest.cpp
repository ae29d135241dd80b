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

} // namespace

TEST_CASE("mapping: JSON reads back equal", "[io][mapping]")
{
    const QList<Mapping> mappings = shippedMappings() << everyKey() << ownColumnsMapping();
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
    CHECK(refusal(R"({"candourMapping": 2})").contains(QStringLiteral("version 2")));
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
