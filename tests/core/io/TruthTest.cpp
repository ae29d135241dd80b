// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/IoTestSupport.h"

using namespace candour;
using namespace candour::test;

// The constructed submissions (shared data, 11_messy_constructed) with the cells that a correct
// reading gives. Their words for absence and ours: suppressed and not_applicable are the same;
// missing is no row where the cell is blank, else not collected; not_available is not collected; an
// error (#DIV/0!) is no row, and a problem in its place.

namespace {

const char *const kNames = R"json("names": [
    {"text": "A&E 4 hour performance (all types)", "code": "AE4H"},
    {"text": "12-hour trolley waits (DTA to admission)", "code": "AE12H"},
    {"text": "A&E attendances (all types)", "code": "AEATT"},
    {"text": "RTT incomplete pathways within 18 weeks", "code": "RTT18"},
    {"text": "RTT incomplete pathways (waiting list)", "code": "RTTWL"},
    {"text": "52+ week waiters", "code": "RTT52"},
    {"text": "65+ week waiters", "code": "RTT65"},
    {"text": "Cancer 62-day combined standard", "code": "CAN62"},
    {"text": "Staff sickness absence rate", "code": "SICK"},
    {"text": "FTE days lost", "code": "SICK_LOST"},
    {"text": "FTE days available", "code": "SICK_AVAIL"}])json";

QByteArray withNames(const char *json)
{
    return QByteArray(json).replace("NAMES", kNames);
}

double valueOf(const Figure &figure)
{
    return std::isnan(figure.value) ? 100.0 * figure.numerator / figure.denominator : figure.value;
}

/// Compares every cell of the truth, and that the table holds nothing beside it.
void checkTruth(const ImportedTable &table, const QString &name,
                const QHash<QString, QString> &codeOfName = {}, const QString &dimension = {})
{
    std::map<QString, Figure> figures;
    for (const auto &[key, figure] : byKey(table)) {
        const QString who = key.section(u'|', 0, 0);
        figures.emplace(codeOfName.value(who, who) + key.mid(who.size()), figure);
    }
    size_t present = 0;
    qint64 errors = 0;
    for (const Record &cell : plainRecords(sharedFile(
             QStringLiteral("data/11_messy_constructed/truth/%1.truth.csv").arg(name)))) {
        const auto field = [&](const char *column) {
            return QString::fromStdString(cell.at(column));
        };
        const QString key = field("provider_code") + u'|' + field("indicator") + u'|'
            + (dimension.isEmpty() ? QString() : dimension + u'=' + field("label_as_printed"))
            + u'|' + field("period");
        const QString status = field("status");
        INFO(key.toStdString() << " " << status.toStdString());
        const auto found = figures.find(key);
        if (status == u"missing" && field("as_printed").isEmpty()) {
            CHECK(found == figures.end());
            continue;
        }
        if (status == u"error") {
            CHECK(found == figures.end());
            ++errors;
            continue;
        }
        REQUIRE(found != figures.end());
        ++present;
        if (status == u"ok") {
            CHECK(found->second.hasNumber());
            CHECK(near(valueOf(found->second), field("value").toDouble(), 1e-9));
        } else if (status == u"suppressed") {
            CHECK(found->second.status == FigureStatus::Suppressed);
        } else if (status == u"not_applicable") {
            CHECK(found->second.status == FigureStatus::NotApplicable);
        } else {
            CHECK(found->second.status == FigureStatus::NotCollected);
        }
    }
    CHECK(present == figures.size());
    CHECK(table.problemCount == errors);
    for (const ImportProblem &problem : table.problems)
        CHECK((problem.cell == u"#DIV/0!" || problem.cell == u"#N/A"));
}

ImportedTable readWithErrors(const QString &name, const QByteArray &json)
{
    const auto table = readFigures(sharedFile(QStringLiteral("data/11_messy_constructed/") + name),
                                   mappingOf(json));
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    return *table;
}

ImportedTable readSubmission(const QString &name, const QByteArray &json)
{
    const ImportedTable table = readWithErrors(name, json);
    for (const ImportProblem &problem : table.problems)
        UNSCOPED_INFO(problemSentence(name, problem).toStdString());
    CHECK(table.problemCount == 0);
    return table;
}

/// The thresholds by "ORG|INDICATOR", compared with those printed in the truth.
void checkThresholds(const ImportedTable &table, const QString &name)
{
    std::map<QString, QString> found;
    for (const FoundThreshold &threshold : table.thresholds)
        found[table.organisations[threshold.organisation].code + u'|'
              + table.indicators[threshold.indicator]] = threshold.text;
    std::map<QString, QString> printed;
    for (const Record &cell : plainRecords(
             sharedFile(QStringLiteral("data/11_messy_constructed/truth/%1.truth.csv").arg(name))))
        printed[QString::fromStdString(cell.at("provider_code") + '|' + cell.at("indicator"))] =
            QString::fromStdString(cell.at("target_as_printed"));
    CHECK(found == printed);
}

} // namespace

TEST_CASE("truth: S01, a dashboard with quarters over months", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S01_RPA_Quality_Dashboard_2024-25");
    const ImportedTable table = readSubmission(name + QStringLiteral(".xlsx"),
                                               withNames(
                                                   R"({"candourMapping": 2, "name": "S01",
        "layout": "months_across", "file": {"headerRows": 2},
        "organisation": {"code": {"fileName": true}, "name": {"title": true}},
        "indicator": {"column": "Indicator", NAMES}, "unit": "Unit",
        "threshold": "Threshold"})"));
    CHECK(table.headerLine == 5);
    CHECK(table.encoding == QStringLiteral("XLSX"));
    CHECK(table.sheets == QStringList {QStringLiteral("Quality Dashboard")});
    CHECK(table.organisations.first().name == QStringLiteral("Medway NHS Foundation Trust"));
    checkTruth(table, name);
    checkThresholds(table, name);
    const ImportedRow &first = table.rows.front(); // April of the first indicator is E8
    CHECK(first.sheet == 1);
    CHECK(first.line == 8);
    CHECK(first.column == 5);
}

TEST_CASE("truth: S05, a workbook with a sheet a provider", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S05_Kent_multi_provider_return");
    const ImportedTable table = readWithErrors(name + QStringLiteral(".xlsx"),
                                               withNames(
                                                   R"({"candourMapping": 2, "name": "S05",
        "layout": "months_across",
        "organisation": {"code": {"label": "ODS code"}, "name": {"label": "Provider"}},
        "indicator": {"column": "Indicator", NAMES}, "threshold": "Target"})"));
    CHECK(table.sheets
          == QStringList {QStringLiteral("Medway"), QStringLiteral("Maidstone & TW"),
                          QStringLiteral("East Kent "), QStringLiteral("Dartford")});
    checkTruth(table, name);
    checkThresholds(table, name);
    REQUIRE(table.problems.size() == 8);
    for (int i = 0; i < 8; ++i) {
        const ImportProblem &problem = table.problems[i];
        CHECK(sheetPlace(problem.sheet, problem.line, problem.column)
              == table.sheets[i / 2].trimmed() + (i % 2 == 0 ? u"!O10" : u"!O11"));
    }
    QStringList aside;
    for (const SetAsideRows &rows : table.setAside)
        aside += rows.sheet;
    CHECK(aside == QStringList {QStringLiteral("READ ME"), QStringLiteral("Lookups")});
}

TEST_CASE("truth: S08, ward fill rates under heads of three rows", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S08_RPA_ward_fill_rates_Apr-22");
    const ImportedTable table = readWithErrors(name + QStringLiteral(".xlsx"),
                                               R"({"candourMapping": 2, "name": "S08",
        "layout": "indicators_across", "file": {"headerRows": 3},
        "organisation": {"code": {"fileName": true}}, "period": {"fromFileName": true},
        "breakdowns": [{"dimension": "ward", "column": "Ward"}],
        "setAside": [{"column": "Ward", "text": "Trust total"}],
        "measures": [
            {"indicator": "FILL Day Reg", "value": "DAY Registered Fill %"},
            {"indicator": "FILL Day Unreg", "value": "DAY Unregistered Fill %"},
            {"indicator": "FILL Night Reg", "value": "NIGHT Registered Fill %"},
            {"indicator": "FILL Night Unreg", "value": "NIGHT Unregistered Fill %"}]})");
    CHECK(table.headerLine == 3);
    checkTruth(table, name, {}, QStringLiteral("ward"));
}

TEST_CASE("truth: S02, a contract return with title rows and months across", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const QString name = QStringLiteral("S02_RWF_contract_quality_return_M12.csv");
    const ImportedTable table = readSubmission(name,
                                               withNames(
                                                   R"({"candourMapping": 1, "name": "S02",
        "layout": "months_across", "organisation": {"code": {"constant": "RWF"}},
        "indicator": {"column": "Quality requirement", NAMES}})"));
    CHECK(table.headerLine == 7);
    CHECK(table.encoding == QStringLiteral("Windows-1252"));
    REQUIRE(table.setAside.size() == 1); // "Signed off by"
    CHECK(table.setAside.first().lines == QList<int> {17});
    checkTruth(table, QStringLiteral("S02_RWF_contract_quality_return_M12"));
}

TEST_CASE("truth: S03, a long file pasted twice over", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const ImportedTable table =
        readSubmission(QStringLiteral("S03_RVV_monthly_submission_long.csv"),
                       withNames(
                           R"({"candourMapping": 1, "name": "S03", "layout": "long",
        "organisation": {"code": {"column": "orgcode"}, "name": {"column": "Org Name"}},
        "indicator": {"column": "KPI", NAMES}, "period": {"column": "Period End"},
        "scaleColumn": {"column": "Unit", "factors": [{"text": "Rate", "factor": 100}]},
        "measures": [{"value": "Value", "numerator": {"add": ["Numerator"]},
                      "denominator": {"add": ["Denominator"]}, "status": "Status"}]})"));
    CHECK(table.repeatedRows == 2);
    CHECK(table.organisations.size() == 1);
    CHECK(table.organisations.first().name
          == QStringLiteral("East Kent Hospitals University NHS Foundation Trust"));
    REQUIRE(table.setAside.size() == 1); // the heads, pasted again
    checkTruth(table, QStringLiteral("S03_RVV_monthly_submission_long"));
    const auto figures = byKey(table);
    CHECK(figures.at(QStringLiteral("RVV|SICK||2024-05")).value == 4.5);
    CHECK(figures.at(QStringLiteral("RVV|AE4H||2025-03")).status == FigureStatus::Provisional);
    CHECK(figures.at(QStringLiteral("RVV|CAN62||2024-04")).denominator == 370.5);
}

TEST_CASE("truth: S04, semicolons and decimal commas", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const ImportedTable table =
        readSubmission(QStringLiteral("S04_RN7_scorecard_semicolon.csv"),
                       R"({"candourMapping": 1, "name": "S04", "layout": "months_across",
        "organisation": {"code": {"constant": "RN7"}}, "indicator": {"column": "Indicator code"}})");
    CHECK(table.blankCells == 2);
    checkTruth(table, QStringLiteral("S04_RN7_scorecard_semicolon"));
}

TEST_CASE("truth: S06, Unicode text with tabs", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const QHash<QString, QString> codes {
        {QStringLiteral("Medway NHS Foundation Trust"), QStringLiteral("RPA")},
        {QStringLiteral("Maidstone and Tunbridge Wells NHS Trust"), QStringLiteral("RWF")},
        {QStringLiteral("East Kent Hospitals University NHS Foundation Trust"),
         QStringLiteral("RVV")},
        {QStringLiteral("Dartford and Gravesham NHS Trust"), QStringLiteral("RN7")}};
    const QString name = QStringLiteral("S06_sickness_ESR_unicode_text.txt");
    const ImportedTable table = readSubmission(name,
                                               withNames(
                                                   R"({"candourMapping": 1, "name": "S06",
        "layout": "months_across", "organisation": {"name": {"column": "Organisation"}},
        "indicator": {"column": "Measure", NAMES}, "setAside": [{"text": "TOTAL"}]})"));
    REQUIRE(table.setAside.size() == 1);
    CHECK(table.setAside.first().count == 2);
    checkTruth(table, QStringLiteral("S06_sickness_ESR_unicode_text"), codes);

    // The same rows taken as the two parts of one rate.
    const ImportedTable rates = readSubmission(name,
                                               R"({"candourMapping": 1, "name": "S06 rate",
        "layout": "months_across", "organisation": {"name": {"column": "Organisation"}},
        "indicator": {"column": "Measure", "names": [
            {"text": "FTE days lost", "code": "SICK", "part": "numerator"},
            {"text": "FTE days available", "code": "SICK", "part": "denominator"}]},
        "setAside": [{"text": "TOTAL"}]})");
    const auto figures = byKey(rates);
    CHECK(figures.size() == 48);
    const Figure medway = figures.at(QStringLiteral("Medway NHS Foundation Trust|SICK||2024-04"));
    CHECK(medway.numerator == 6792.27);
    CHECK(medway.denominator == 150372.25);
    CHECK(std::isnan(medway.value));
}

TEST_CASE("truth: S07, periods of four shapes and suppressed cells", "[io][truth]")
{
    NEEDS_SHARED_FOLDER();
    const ImportedTable table =
        readSubmission(QStringLiteral("S07_KPI_long_suppressed.csv"),
                       withNames(
                           R"({"candourMapping": 1, "name": "S07", "layout": "long",
        "organisation": {"code": {"column": "Provider Code"}, "name": {"column": "provider_name"}},
        "indicator": {"column": "measure", NAMES}, "period": {"column": "period"},
        "measures": [{"value": "count", "numerator": {"add": ["numerator"]},
                      "denominator": {"add": ["denominator"]}}]})"));
    CHECK(table.organisations.size() == 4);
    checkTruth(table, QStringLiteral("S07_KPI_long_suppressed"));
}
