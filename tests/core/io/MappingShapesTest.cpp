// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/IoTestSupport.h"

using namespace candour;
using namespace candour::test;

// Tables that no plain column of the mapping describes: providers side by side, years beside
// months, labels that stand only once, parts of an indicator below it, tables side by side.

namespace {

ImportedTable readGood(const QByteArray &text, const QByteArray &json)
{
    const auto table = readText(text, mappingOf(json));
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    for (const ImportProblem &problem : table->problems)
        UNSCOPED_INFO(problemSentence(QStringLiteral("figures.csv"), problem).toStdString());
    CHECK(table->problemCount == 0);
    return *table;
}

} // namespace

TEST_CASE("mapping: providers side by side", "[io][mapping]")
{
    const ImportedTable table = readGood("Indicator,Target,RPA,Maidstone\n"
                                         "Falls,<= 5,3,4\n"
                                         "C diff,0,*,\n",
                                         R"({"candourMapping": 2, "name": "P",
        "layout": "providers_across", "indicator": {"column": "Indicator"},
        "providers": [{"head": "RPA", "code": "RPA"}, {"head": "Maidstone", "name": "Maidstone"}],
        "threshold": "Target", "period": {"constant": "2024-05"}})");
    const auto figures = byKey(table);
    CHECK(figures.size() == 3);
    CHECK(figures.at(QStringLiteral("RPA|Falls||2024-05")).value == 3);
    CHECK(figures.at(QStringLiteral("Maidstone|Falls||2024-05")).value == 4);
    CHECK(figures.at(QStringLiteral("RPA|C diff||2024-05")).status == FigureStatus::Suppressed);
    CHECK(table.blankCells == 1);
    CHECK(table.thresholds.size() == 4); // of each provider and indicator
}

TEST_CASE("mapping: a column of years beside the months, each year written once", "[io][mapping]")
{
    const ImportedTable table = readGood("Year,Month,Falls\n"
                                         "2023/24,Mar,7\n"
                                         "2024/25,Apr,3\n"
                                         ",Jan,5\n",
                                         R"({"candourMapping": 2, "name": "Y",
        "layout": "indicators_across", "organisation": {"code": {"constant": "RPA"}},
        "period": {"column": "Month", "yearColumn": "Year"}, "repeats": ["Year"],
        "measures": [{"indicator": "FALLS", "value": "Falls"}]})");
    const auto figures = byKey(table);
    CHECK(figures.at(QStringLiteral("RPA|FALLS||2024-03")).value == 7);
    CHECK(figures.at(QStringLiteral("RPA|FALLS||2024-04")).value == 3);
    CHECK(figures.at(QStringLiteral("RPA|FALLS||2025-01")).value == 5);
}

TEST_CASE("mapping: one of several months is left out, where it is there", "[io][mapping]")
{
    const QByteArray json = R"({"candourMapping": 2, "name": "L",
        "layout": "months_across", "organisation": {"code": {"constant": "RPA"}},
        "indicator": {"column": "Indicator"}, "leftOut": ["Mar-24", "#4"]})";
    const auto figures = byKey(readGood("Indicator,Apr-24,Mar-24,May-24,Jun-24\n"
                                        "Falls,3,7,4,5\n",
                                        json));
    CHECK(figures.size() == 2);
    CHECK(figures.at(QStringLiteral("RPA|Falls||2024-04")).value == 3);
    CHECK(figures.at(QStringLiteral("RPA|Falls||2024-06")).value == 5);
    CHECK(byKey(readGood("Indicator,Jul-24,Aug-24\nFalls,3,4\n", json)).size() == 2);
    // Nothing is left: such a file is not of this mapping.
    CHECK_FALSE(readText("Indicator,Mar-24\nFalls,3\n", mappingOf(json)).has_value());
}

TEST_CASE("mapping: numerator and denominator below their indicator", "[io][mapping]")
{
    const ImportedTable table = readGood("Indicator,Apr-24\nRTT,90%\nNumerator,45\n"
                                         "Denominator,50\nFalls,3\n",
                                         R"({"candourMapping": 2, "name": "N",
        "layout": "months_across", "organisation": {"code": {"constant": "RPA"}},
        "indicator": {"column": "Indicator", "names": [
            {"text": "Numerator", "code": "", "part": "numerator"},
            {"text": "Denominator", "code": "", "part": "denominator"}]}})");
    const auto figures = byKey(table);
    REQUIRE(figures.size() == 2);
    const Figure rtt = figures.at(QStringLiteral("RPA|RTT||2024-04"));
    CHECK(rtt.value == 90);
    CHECK(rtt.numerator == 45);
    CHECK(rtt.denominator == 50);
    CHECK(figures.at(QStringLiteral("RPA|Falls||2024-04")).value == 3);
}

TEST_CASE("mapping: a column says which rows are numerators", "[io][mapping]")
{
    const ImportedTable table = readGood("Indicator,Type,Apr-24\nRTT,Numerator,45\n"
                                         ",Denominator,50\n",
                                         R"({"candourMapping": 2, "name": "N",
        "layout": "months_across", "organisation": {"code": {"constant": "RPA"}},
        "repeats": ["Indicator"], "partColumn": "Type",
        "indicator": {"column": "Indicator", "names": [
            {"text": "Numerator", "code": "", "part": "numerator"},
            {"text": "Denominator", "code": "", "part": "denominator"}]}})");
    const auto figures = byKey(table);
    REQUIRE(figures.size() == 1);
    const Figure rtt = figures.at(QStringLiteral("RPA|RTT||2024-04"));
    CHECK(rtt.numerator == 45);
    CHECK(rtt.denominator == 50);
}

TEST_CASE("mapping: two tables side by side have the same heads", "[io][mapping]")
{
    const ImportedTable table = readGood("Indicator,Apr-24,,Indicator,Apr-24\n"
                                         "Falls,3,,MRSA,0\n"
                                         "C diff,2,,,\n",
                                         R"({"candourMapping": 2, "name": "L",
        "file": {"lastColumn": 2}, "layout": "months_across",
        "organisation": {"code": {"constant": "RPA"}}, "indicator": {"column": "Indicator"},
        "tables": [{"name": "R", "file": {"firstColumn": 4, "lastColumn": 5},
            "layout": "months_across", "organisation": {"code": {"constant": "RPA"}},
            "indicator": {"column": "Indicator"}}]})");
    const auto figures = byKey(table);
    CHECK(figures.size() == 3);
    CHECK(figures.at(QStringLiteral("RPA|MRSA||2024-04")).value == 0);
    CHECK(figures.at(QStringLiteral("RPA|C diff||2024-04")).value == 2);
}

TEST_CASE("mapping: these shapes read back equal from JSON", "[io][mapping]")
{
    Mapping mapping;
    mapping.name = QStringLiteral("P");
    mapping.layout = TableLayout::ProvidersAcross;
    mapping.firstColumn = 2;
    mapping.lastColumn = 9;
    mapping.indicator.column = QStringLiteral("Indicator");
    mapping.indicatorNames = {{QStringLiteral("Numerator"), {}, FigurePart::Numerator}};
    mapping.partColumn = QStringLiteral("Type");
    mapping.providers = {{QStringLiteral("Medway"), QStringLiteral("RPA"), {}}};
    mapping.repeats = {QStringLiteral("Year")};
    mapping.period.column = QStringLiteral("Month");
    mapping.period.yearColumn = QStringLiteral("Year");
    const auto back = mappingFromJson(mappingToJson(mapping));
    REQUIRE(back.has_value());
    CHECK(*back == mapping);

    mapping.providers.clear();
    CHECK(checkMapping(mapping).has_value());
    mapping.layout = TableLayout::Long;
    mapping.organisationCode.constant = QStringLiteral("RPA");
    mapping.measures = {{}};
    mapping.measures.first().value = QStringLiteral("Value");
    CHECK_FALSE(checkMapping(mapping).has_value());
    mapping.lastColumn = 1;
    CHECK(checkMapping(mapping).has_value());
}
