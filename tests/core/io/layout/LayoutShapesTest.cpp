// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/layout/LayoutTestSupport.h"

using namespace candour;
using namespace candour::test;

// Shapes of tables that providers send, drawn small. Every figure that is checked stands in the
// drawing; providers are found by the shape of their codes unless a test says otherwise.

namespace {

const QString kFile = QStringLiteral("RPA_return_2024-25.xlsx");

double value(const Proposed &made, const char *where)
{
    INFO(where);
    INFO(wordsOf(made.proposal).toStdString());
    const auto found = made.figures.find(QString::fromUtf8(where));
    REQUIRE(found != made.figures.end());
    return found->second.value;
}

Workbook one(const char *text, const QList<CellRange> &merges = {})
{
    return drawn({{QStringLiteral("Sheet1"), QString::fromUtf8(text), merges}});
}

} // namespace

TEST_CASE("layout: months down, a measure a column", "[io][layout]")
{
    const Proposed made = proposed(one("Falls and pressure ulcers\n"
                                       "\n"
                                       "Month|Falls|Pressure ulcers\n"
                                       "2024-04-30|31|7\n"
                                       "2024-05-31|28|9\n"
                                       "2024-06-30|25|'n/a\n"
                                       "YTD|84|16"),
                                   kFile);
    CHECK(made.proposal.mapping.layout == TableLayout::IndicatorsAcross);
    CHECK(value(made, "RPA|Falls||2024-05") == 28);
    CHECK(value(made, "RPA|Pressure ulcers||2024-04") == 7);
    CHECK(made.figures.at(QStringLiteral("RPA|Pressure ulcers||2024-06")).status
          == FigureStatus::NotApplicable);
    CHECK(made.figures.size() == 6); // no YTD
}

TEST_CASE("layout: quarters across, under the year in the title", "[io][layout]")
{
    const Proposed made = proposed(one("Complaints 2024/25\n"
                                       "Indicator|Q1|Q2|Q3|Q4|Total\n"
                                       "Complaints received|41|38|40|44|163\n"
                                       "Answered in time|92.5%p|90%p|88%p|91%p|90.4%p"),
                                   QStringLiteral("RPA complaints.xlsx"));
    CHECK(value(made, "RPA|Complaints received||2024-Q1") == 41);
    CHECK(value(made, "RPA|Complaints received||2024-Q4") == 44);
    CHECK(value(made, "RPA|Answered in time||2024-Q1") == 92.5);
    CHECK(made.figures.size() == 8);
}

TEST_CASE("layout: weeks across, by the day on which they end", "[io][layout]")
{
    const Proposed made = proposed(one("Ambulance handovers\n"
                                       "Measure|2024-04-07|2024-04-14|2024-04-21|2024-04-28\n"
                                       "Handovers over 60 minutes|12|9|15|11\n"
                                       "Handovers|410|402|398|420"),
                                   QStringLiteral("RPA weekly.xlsx"));
    CHECK(value(made, "RPA|Handovers||2024-04-14") == 402);
    CHECK(value(made, "RPA|Handovers over 60 minutes||2024-04-28") == 11);
    CHECK(made.figures.size() == 8);
}

TEST_CASE("layout: months without a year, under a title that has it", "[io][layout]")
{
    const Proposed made =
        proposed(one("Safety thermometer\n"
                     "Reporting year: 2024/25\n"
                     "\n"
                     "Indicator|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan|Feb|Mar\n"
                     "Harm free care|95.1%|95.2%|95.3%|95.4%|95.5%|95.6%|95.7%|95.8%|95.9%|96.0%|"
                     "96.1%|96.2%\n"
                     "New VTE|1|2|3|4|5|6|7|8|9|10|11|12"),
                 QStringLiteral("RPA safety.xlsx"));
    CHECK(value(made, "RPA|Harm free care||2024-04") == 95.1);
    CHECK(value(made, "RPA|New VTE||2024-12") == 9);
    CHECK(value(made, "RPA|New VTE||2025-03") == 12);
}

TEST_CASE("layout: M1 to M12 in the financial year of the file's name", "[io][layout]")
{
    const Proposed made = proposed(one("KPI|M1|M2|M3|M12\n"
                                       "Falls|3|4|5|6\n"
                                       "C. difficile|0|1|0|2"),
                                   kFile);
    CHECK(value(made, "RPA|Falls||2024-04") == 3);
    CHECK(value(made, "RPA|C. difficile||2025-03") == 2);
}

TEST_CASE("layout: 2015/16 Q1 down, providers in a column", "[io][layout]")
{
    const Proposed made = proposed(one("Period|Provider code|VTE risk assessment %\n"
                                       "2015/16 Q1|RPA|95.5\n"
                                       "2015/16 Q1|RWF|96.5\n"
                                       "2015/16 Q2|RPA|94.5\n"
                                       "2015/16 Q2|RWF|97.5\n"
                                       "2015/16 Q2|England|96"),
                                   QStringLiteral("vte.xlsx"));
    CHECK(value(made, "RPA|VTE risk assessment %||2015-Q1") == 95.5);
    CHECK(value(made, "RWF|VTE risk assessment %||2015-Q2") == 97.5);
    CHECK(made.figures.size() == 4);
}

TEST_CASE("layout: a year over its months, merged and not", "[io][layout]")
{
    const char *const text = "Ref|Indicator|2023/24||2024/25||\n"
                             "||Feb|Mar|Apr|May|Jun\n"
                             "1|Falls|1|2|3|4|5\n"
                             "2|C diff|6|7|8|9|10";
    const QList<CellRange> merges {{0, 2, 0, 3}, {0, 4, 0, 6}, {0, 0, 1, 0}, {0, 1, 1, 1}};
    for (const bool merged : {true, false}) {
        CAPTURE(merged);
        const Proposed made = proposed(one(text, merged ? merges : QList<CellRange>()),
                                       QStringLiteral("RPA heads.xlsx"));
        CHECK(value(made, "RPA|Falls||2024-03") == 2);
        CHECK(value(made, "RPA|Falls||2024-04") == 3);
        CHECK(value(made, "RPA|C diff||2024-06") == 10);
        CHECK(made.figures.size() == 10);
    }
}

TEST_CASE("layout: providers across, indicators down", "[io][layout]")
{
    const Proposed made = proposed(one("Quality report, Month: June 2024\n"
                                       "Indicator|Threshold|RPA|RWF|RN7|Total\n"
                                       "Falls|<= 10|3|4|5|12\n"
                                       "MRSA|0|0|1|*|1"),
                                   QStringLiteral("system report June 2024.xlsx"));
    CHECK(made.proposal.mapping.layout == TableLayout::ProvidersAcross);
    CHECK(value(made, "RPA|Falls||2024-06") == 3);
    CHECK(value(made, "RN7|Falls||2024-06") == 5);
    CHECK(made.figures.at(QStringLiteral("RN7|MRSA||2024-06")).status == FigureStatus::Suppressed);
    CHECK(made.figures.size() == 6);
    CHECK(made.proposal.thresholds.size() == 6);
}

TEST_CASE("layout: providers across, months down, the indicator in the title", "[io][layout]")
{
    const Proposed made =
        proposed(one("Inpatient falls with harm\n"
                     "\n"
                     "Month|Medway NHS Foundation Trust|Dartford and Gravesham NHS Trust\n"
                     "Apr-24|3|5\n"
                     "May-24|4|6\n"
                     "Jun-24|2|7"),
                 QStringLiteral("falls.xlsx"), kentNames());
    CHECK(value(made, "RPA|Inpatient falls with harm||2024-04") == 3);
    CHECK(value(made, "RN7|Inpatient falls with harm||2024-06") == 7);
    CHECK(made.figures.size() == 6);
}

TEST_CASE("layout: a sheet a provider, named by its code", "[io][layout]")
{
    const QString table = QStringLiteral("Indicator|Apr-24|May-24\nFalls|%1|%2\nMRSA|0|1");
    const Proposed made =
        proposed(drawn({{QStringLiteral("RPA"), table.arg(3).arg(4)},
                        {QStringLiteral("RWF"), table.arg(5).arg(6)},
                        {QStringLiteral("Notes"), QStringLiteral("Please fill in all sheets.")}}),
                 QStringLiteral("return.xlsx"));
    CHECK(made.proposal.mapping.tables.isEmpty());
    CHECK(value(made, "RPA|Falls||2024-05") == 4);
    CHECK(value(made, "RWF|Falls||2024-04") == 5);
    CHECK(made.figures.size() == 8);
}

TEST_CASE("layout: a sheet a month, the period in its name", "[io][layout]")
{
    const QString table = QStringLiteral("Trust code|Falls|C diff\nRPA|%1|1\nRWF|%2|2\nTOTAL|99|3");
    const Proposed made = proposed(drawn({{QStringLiteral("Apr"), table.arg(3).arg(4)},
                                          {QStringLiteral("May"), table.arg(5).arg(6)}}),
                                   QStringLiteral("Trusts 2024-25.xlsx"));
    CHECK(value(made, "RPA|Falls||2024-04") == 3);
    CHECK(value(made, "RWF|Falls||2024-05") == 6);
    CHECK(made.figures.size() == 8);
    CHECK(made.proposal.mapping.tables.isEmpty());
}

TEST_CASE("layout: tables side by side and below each other", "[io][layout]")
{
    const Proposed made = proposed(one("Safety||||Experience\n"
                                       "Indicator|Apr-24|May-24||Indicator|Apr-24|May-24\n"
                                       "Falls|3|4||Complaints|11|12\n"
                                       "MRSA|0|1||Compliments|21|22\n"
                                       "\n"
                                       "Workforce\n"
                                       "Indicator|Target|Apr-24|May-24\n"
                                       "Sickness|<= 3.5%|4.1%p|4.2%p\n"
                                       "Vacancies|<= 10%|9%p|8%p"),
                                   QStringLiteral("RPA dashboard.xlsx"));
    CHECK(value(made, "RPA|MRSA||2024-05") == 1);
    CHECK(value(made, "RPA|Compliments||2024-04") == 21);
    CHECK(value(made, "RPA|Sickness||2024-05") == 4.2);
    CHECK(value(made, "RPA|Vacancies||2024-04") == 9);
    CHECK(made.figures.size() == 12);
    CHECK(made.proposal.thresholds.size() == 2);
}

TEST_CASE("layout: totals, units and footnotes are set aside", "[io][layout]")
{
    const Workbook book = one("Monthly activity, April 2024\n"
                              "Code|Trust|Attendances|Breaches|Performance\n"
                              "||No.|No.|%\n"
                              "-|England|900|90|90%p\n"
                              "\n"
                              "RPA|Medway NHS Foundation Trust|500|60|88%p\n"
                              "RWF|Maidstone and Tunbridge Wells NHS Trust|400|30|92.5%p\n"
                              "Total||900|90|90%p\n"
                              "\n"
                              "* Figures are provisional and may be revised.\n"
                              "Source: submission of 12/05/2024");
    const Proposed made = proposed(book, QStringLiteral("activity.xlsx"), kentNames());
    CHECK(made.figures.size() == 6);
    CHECK(value(made, "RPA|Attendances||2024-04") == 500);
    CHECK(value(made, "RWF|Performance||2024-04") == 92.5);
    const FateMap &fates = made.proposal.fates.first();
    CHECK(fates.at(0, 0) == CellFate::Title);
    CHECK(fates.at(1, 2) == CellFate::Header);
    CHECK(fates.at(3, 2) == CellFate::Total);
    CHECK(fates.at(5, 0) == CellFate::Label);
    CHECK(fates.at(5, 2) == CellFate::Value);
    CHECK(fates.at(9, 0) == CellFate::Ignored);
    CHECK(fates.at(4, 0) == CellFate::Blank);
}

TEST_CASE("layout: plan and actual under each month", "[io][layout]")
{
    const Proposed made = proposed(one("Indicator|Apr-24||May-24||\n"
                                       "|Plan|Actual|Plan|Actual\n"
                                       "Admissions|100|95|100|105\n"
                                       "Discharges|90|88|90|91",
                                       {{0, 1, 0, 2}, {0, 3, 0, 4}, {0, 0, 1, 0}}),
                                   QStringLiteral("RPA plan.xlsx"));
    CHECK(value(made, "RPA|Admissions||2024-04") == 95);
    CHECK(value(made, "RPA|Discharges||2024-05") == 91);
    CHECK(made.figures.size() == 4);

    const LayoutProposal open = lookedAt(one("Indicator|Apr-24||May-24||\n"
                                             "|Site A|Site B|Site A|Site B\n"
                                             "Admissions|100|95|100|105\n"
                                             "Discharges|90|88|90|91",
                                             {{0, 1, 0, 2}, {0, 3, 0, 4}, {0, 0, 1, 0}}),
                                         QStringLiteral("RPA plan.xlsx"));
    CHECK_FALSE(open.isTakenUnasked());
    REQUIRE(open.questions.size() == 1);
    CHECK(open.questions.first().what == LayoutAsk::Meaning);
    CHECK(open.questions.first().candidates
          == QStringList {QStringLiteral("Site A"), QStringLiteral("Site B")});

    LayoutAnswers answers;
    answers.meanings = QStringList {QStringLiteral("site b")};
    const Proposed said = proposed(one("Indicator|Apr-24||May-24||\n"
                                       "|Site A|Site B|Site A|Site B\n"
                                       "Admissions|100|95|100|105\n"
                                       "Discharges|90|88|90|91",
                                       {{0, 1, 0, 2}, {0, 3, 0, 4}, {0, 0, 1, 0}}),
                                   QStringLiteral("RPA plan.xlsx"), {}, answers);
    CHECK(value(said, "RPA|Admissions||2024-04") == 95);
    CHECK(value(said, "RPA|Discharges||2024-05") == 91);
    CHECK(said.figures.size() == 4);
}

TEST_CASE("layout: what small numbers under per cent are is asked, and the answer taken",
          "[io][layout]")
{
    const Workbook book = one("Trust|Indicator|Period|Unit|Value\n"
                              "RPA|Seen in time|2024-04|'%|0.85\n"
                              "RPA|Seen in time|2024-05|'%|91.5\n"
                              "RPA|Told in time|2024-04|'%|1\n"
                              "RPA|Falls|2024-04|Number|0.5");
    const QString file = QStringLiteral("return.xlsx");
    const LayoutProposal open = lookedAt(book, file);
    CHECK_FALSE(open.isTakenUnasked());
    REQUIRE(open.questions.size() == 1);
    CHECK(open.questions.first().what == LayoutAsk::Unit);
    REQUIRE(open.questions.first().candidates.size() == 2);

    LayoutAnswers answers;
    answers.unit = QLatin1String(kAnswerFraction);
    const Proposed fractions = proposed(book, file, {}, answers);
    CHECK(value(fractions, "RPA|Seen in time||2024-04") == 85);
    CHECK(value(fractions, "RPA|Seen in time||2024-05") == 91.5);
    CHECK(value(fractions, "RPA|Told in time||2024-04") == 100);
    CHECK(value(fractions, "RPA|Falls||2024-04") == 0.5);
    // The answer is part of the mapping, and of its JSON.
    const Mapping &mapping = fractions.proposal.mapping;
    REQUIRE(mapping.scaleColumn);
    CHECK(mapping.scaleColumn->fractions == QStringList {QStringLiteral("%")});
    const auto back = mappingFromJson(mappingToJson(mapping));
    REQUIRE(back.has_value());
    CHECK(*back == mapping);

    answers.unit = QLatin1String(kAnswerPercent);
    const Proposed percents = proposed(book, file, {}, answers);
    CHECK(value(percents, "RPA|Seen in time||2024-04") == 0.85);
    CHECK(value(percents, "RPA|Told in time||2024-04") == 1);
}

TEST_CASE("layout: numerator and denominator under each indicator", "[io][layout]")
{
    const Proposed made = proposed(one("Indicator|Target|Apr-24|May-24\n"
                                       "RTT within 18 weeks|>=92%|90%p|91%p\n"
                                       "Numerator||45|91\n"
                                       "Denominator||50|100\n"
                                       "Diagnostics within 6 weeks|>=99%|98%p|97%p\n"
                                       "Numerator||49|97\n"
                                       "Denominator||50|100"),
                                   QStringLiteral("RPA waits.xlsx"));
    CHECK(made.figures.size() == 4);
    const Figure rtt = made.figures.at(QStringLiteral("RPA|RTT within 18 weeks||2024-04"));
    CHECK(rtt.value == 90);
    CHECK(rtt.numerator == 45);
    CHECK(rtt.denominator == 50);
    CHECK(made.figures.at(QStringLiteral("RPA|Diagnostics within 6 weeks||2024-05")).numerator
          == 97);
}

TEST_CASE("layout: thresholds of many shapes are found", "[io][layout]")
{
    const Proposed made = proposed(one("Indicator|Threshold|Apr-24|May-24\n"
                                       "Falls per 1000 bed days|≤ 3|2.5|2.6\n"
                                       "Never events|'n/a|0|0\n"
                                       "MRSA|0|0|1\n"
                                       "Harm free|95% or more|96%p|97%p"),
                                   QStringLiteral("RPA thresholds.xlsx"));
    CHECK(made.figures.size() == 8);
    QStringList texts;
    for (const LayoutThreshold &found : made.proposal.thresholds)
        texts += found.text;
    CHECK(texts
          == QStringList {QStringLiteral("≤ 3"), QStringLiteral("n/a"), QStringLiteral("0"),
                          QStringLiteral("95% or more")});
}

TEST_CASE("layout: years merged downwards beside their months", "[io][layout]")
{
    const char *const text = "Year|Month|Falls|MRSA\n"
                             "2023/24|Feb|1|0\n"
                             "|Mar|2|1\n"
                             "2024/25|Apr|3|0\n"
                             "|May|4|0\n"
                             "|Jun|5|2";
    for (const bool merged : {true, false}) {
        CAPTURE(merged);
        const QList<CellRange> merges {{1, 0, 2, 0}, {3, 0, 5, 0}};
        const Proposed made = proposed(one(text, merged ? merges : QList<CellRange>()),
                                       QStringLiteral("RPA transposed.xlsx"));
        CHECK(value(made, "RPA|Falls||2024-03") == 2);
        CHECK(value(made, "RPA|Falls||2024-05") == 4);
        CHECK(value(made, "RPA|MRSA||2024-06") == 2);
        CHECK(made.figures.size() == 10);
    }
}

TEST_CASE("layout: trusts written once above their measures", "[io][layout]")
{
    const Proposed made = proposed(one("Trust|Measure|Apr-24|May-24\n"
                                       "Medway NHS Foundation Trust|Falls|1|2\n"
                                       "|MRSA|0|1\n"
                                       "Dartford and Gravesham NHS Trust|Falls|3|4\n"
                                       "|MRSA|1|0"),
                                   QStringLiteral("measures.xlsx"), kentNames());
    CHECK(value(made, "Dartford and Gravesham NHS Trust|MRSA||2024-04") == 1);
    CHECK(made.figures.size() == 8);
}

TEST_CASE("layout: hidden helpers, remarks and numbers of rows are left out", "[io][layout]")
{
    Workbook book =
        drawn({{QStringLiteral("Data"),
                QStringLiteral("No|Indicator|Helper|Frequency|Apr-24|May-24|YTD|RAG|Comments\n"
                               "1|Falls|99|Monthly|3|4|7|G|On plan\n"
                               "2|MRSA|98|Monthly|0|1|1|R|One case in May, reviewed"),
                {},
                SheetState::Visible,
                {2}}});
    const Proposed made = proposed(book, QStringLiteral("RPA r.xlsx"));
    CHECK(made.figures.size() == 4);
    CHECK(made.proposal.fates.first().at(1, 6) == CellFate::Ignored);
    CHECK(made.proposal.fates.first().at(1, 2) == CellFate::Ignored);
}

TEST_CASE("layout: what was said beforehand goes before what is asked", "[io][layout]")
{
    const Workbook book = one("Indicator|Result\nFalls|3\nMRSA|1");
    const LayoutProposal open = lookedAt(book, QStringLiteral("return.xlsx"));
    CHECK_FALSE(open.isTakenUnasked());
    REQUIRE(open.questions.size() == 2);
    CHECK(open.questions[0].what == LayoutAsk::Provider);
    CHECK(open.questions[1].what == LayoutAsk::Period);

    const Proposed made = proposed(book, QStringLiteral("return.xlsx"), {},
                                   {QStringLiteral("RPA"), QStringLiteral("2024-06")});
    CHECK(value(made, "RPA|Falls||2024-06") == 3);
}
