// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TableFacts.h"

#include "tests/core/io/IoTestSupport.h"

using namespace candour;
using namespace candour::test;

namespace {

const TableSurroundings &kDashboard()
{
    static const TableSurroundings around {
        {QStringLiteral("S01_RPA_Quality_Dashboard_2024-25.xlsx"), QStringLiteral("Quality")},
        {{QStringLiteral("Medway NHS Foundation Trust")},
         {QStringLiteral("Quality & Performance Dashboard – Board, May 2025")},
         {QStringLiteral("Reporting period: April 2024 – March 2025 (Month 12)")},
         {QStringLiteral("ODS code:"), QString(), QStringLiteral("RPA")},
         {QStringLiteral("Sent by"), QStringLiteral("Year")},
         {QStringLiteral("A. Nurse"), QStringLiteral("2024/25")}}};
    return around;
}

QString periodIn(const PeriodSource &source, const TableSurroundings &around)
{
    const auto reading = periodAround(source, around);
    return reading ? reading->period.toText() : QStringLiteral("none");
}

} // namespace

TEST_CASE("table facts: the cell that goes with a label", "[io][facts]")
{
    const auto labelled = [](const char *label) {
        return labelledText(kDashboard().titles, QString::fromUtf8(label));
    };
    CHECK(labelled("ODS code") == QStringLiteral("RPA"));
    CHECK(labelled("ods  CODE:") == QStringLiteral("RPA"));
    CHECK(labelled("Reporting period") == QStringLiteral("April 2024 – March 2025 (Month 12)"));
    CHECK(labelled("Sent by") == QStringLiteral("Year")); // right of it goes before below
    CHECK(labelled("Year") == QStringLiteral("2024/25"));
    CHECK(labelled("code").isEmpty());
}

TEST_CASE("table facts: codes and names of providers by their shape", "[io][facts]")
{
    const auto code = [](const char *text) { return providerCodeIn({QString::fromUtf8(text)}); };
    CHECK(code("S01 RPA Quality Dashboard 2024-25") == QStringLiteral("RPA"));
    CHECK(code("Return of R1K, RTT and NHS") == QStringLiteral("R1K"));
    CHECK(code("site RPA01") == QStringLiteral("RPA01"));
    CHECK(code("NVC") == QStringLiteral("NVC"));
    CHECK(code("RPA and RWF").isEmpty()); // which?
    CHECK(code("rpa report").isEmpty());
    CHECK(code("RAPID").isEmpty());
    CHECK(providerNameIn(
              {QStringLiteral("Quality dashboard"), QStringLiteral("Medway NHS Foundation Trust")})
          == QStringLiteral("Medway NHS Foundation Trust"));
    CHECK(providerNameIn({QStringLiteral("Quality dashboard")}).isEmpty());
    CHECK(providerNameIn({QStringLiteral("Medway NHS Foundation Trust – Quality return")})
          == QStringLiteral("Medway NHS Foundation Trust"));
}

TEST_CASE("table facts: what a label gives to somebody else is no title of the provider",
          "[io][facts]")
{
    const auto titles = [](const QList<QStringList> &rows) { return providerTitles(rows); };
    const QString trust = QStringLiteral("Medway NHS Foundation Trust");
    const QString icb = QStringLiteral("NHS Kent and Medway ICB");
    CHECK(titles({{trust}, {QStringLiteral("Commissioner:"), icb}}) == QStringList {trust});
    CHECK(titles({{QStringLiteral("Commissioner: NHS Kent and Medway ICB")}, {trust}})
          == QStringList {trust});
    CHECK(titles({{QString(), QStringLiteral("Region")}, {trust, icb}}) == QStringList {trust});
    CHECK(titles({{QStringLiteral("ICB"), icb, trust}}) == QStringList {trust});
}

TEST_CASE("table facts: the period around a table", "[io][facts]")
{
    PeriodSource title;
    title.fromTitle = true;
    // "Board, May 2025" says when, not what for.
    CHECK(periodIn(title, kDashboard()) == QStringLiteral("2024/25"));
    PeriodSource file;
    file.fromFileName = true;
    CHECK(periodIn(file, kDashboard()) == QStringLiteral("2024/25"));
    PeriodSource label;
    label.label = QStringLiteral("Year");
    CHECK(periodIn(label, kDashboard()) == QStringLiteral("2024/25"));

    // A sheet a month: the year is the file's.
    PeriodSource sheet;
    sheet.fromSheetName = true;
    TableSurroundings month = kDashboard();
    month.names.sheet = QStringLiteral("Jan");
    CHECK(periodIn(sheet, month) == QStringLiteral("none"));
    sheet.fromFileName = true;
    CHECK(periodIn(sheet, month) == QStringLiteral("2025-01"));
    month.names.sheet = QStringLiteral("M03");
    CHECK(periodIn(sheet, month) == QStringLiteral("2024-06"));
    month.names.sheet = QStringLiteral("Apr-23");
    CHECK(periodIn(sheet, month) == QStringLiteral("2023-04"));
    CHECK(periodHints(title, kDashboard()).year == 2024);
}

TEST_CASE("table facts: what stands around becomes a constant, or is missed", "[io][facts]")
{
    Mapping mapping = mappingOf(R"({"candourMapping": 2, "name": "x",
        "organisation": {"code": {"label": "ODS code"}, "name": {"title": true}},
        "indicator": {"sheetName": true}, "period": {"fromTitle": true},
        "breakdowns": [{"dimension": "sent", "label": "Sent by"}], "measures": [{"value": "v"}]})");
    const auto settled = settledMapping(mapping, kDashboard());
    REQUIRE(settled.has_value());
    CHECK(settled->organisationCode == TextSource {{}, QStringLiteral("RPA")});
    CHECK(settled->organisationName.constant == QStringLiteral("Medway NHS Foundation Trust"));
    CHECK(settled->indicator.constant == QStringLiteral("Quality"));
    CHECK(settled->period.constant == QStringLiteral("2024/25"));
    CHECK(settled->breakdowns.first().value.constant == QStringLiteral("Year"));

    const TableSurroundings bare {{QStringLiteral("x.xlsx"), QStringLiteral("Data")}, {}};
    const auto nobody = settledMapping(mapping, bare);
    REQUIRE_FALSE(nobody.has_value());
    CHECK(nobody.error().text.contains(QStringLiteral("ODS code")));
    CHECK(nobody.error().text.contains(QStringLiteral("sheet “Data”")));
    mapping.organisationCode = {{}, QStringLiteral("RPA")};
    const auto never = settledMapping(mapping, bare);
    REQUIRE_FALSE(never.has_value());
    CHECK(never.error().text.contains(QStringLiteral("period")));

    TableSurroundings hostile = kDashboard();
    hostile.titles[3][2] = QStringLiteral("=cmd|' /C calc'!A0");
    mapping.organisationCode = {};
    mapping.organisationCode.label = QStringLiteral("ODS code");
    CHECK_FALSE(settledMapping(mapping, hostile).has_value());
}
