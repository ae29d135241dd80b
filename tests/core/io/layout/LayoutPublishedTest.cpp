// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/OrganisationText.h"
#include "core/io/sheets/WorkbookFile.h"
#include "tests/core/io/layout/LayoutTestSupport.h"

#include <QFileInfo>

using namespace candour;
using namespace candour::test;

// Workbooks as the NHS publishes them, without a mapping. The numbers that are checked were read in
// the files themselves.

namespace {

struct Published {
    LayoutProposal proposal;
    std::map<QString, Figure> figures;
};

Published published(const char *path, const KnownNames &known = {})
{
    const QString file = sharedFile(QString::fromUtf8(path));
    const auto workbook = readWorkbook(file);
    INFO(path);
    INFO((workbook ? QString() : workbook.error().text).toStdString());
    REQUIRE(workbook.has_value());
    Published made;
    made.proposal = proposeLayout(layoutSource(*workbook, QFileInfo(file).fileName(), known));
    INFO(wordsOf(made.proposal).toStdString());
    REQUIRE(made.proposal.isFound);
    if (!made.proposal.questions.isEmpty())
        return made;
    const auto table = readFigures(file, made.proposal.mapping);
    INFO((table ? QString() : table.error().text).toStdString());
    REQUIRE(table.has_value());
    made.figures = byKey(*table);
    return made;
}

double value(const Published &made, const char *where)
{
    INFO(where);
    const auto found = made.figures.find(QString::fromUtf8(where));
    REQUIRE(found != made.figures.end());
    return found->second.value;
}

/// Basildon and Thurrock in April 2019, and that England is set aside.
void checkAe2019(const Published &made)
{
    CHECK(value(made, "RDD|A&E attendances Type 1 Departments - Major A&E||2019-04") == 11354);
    CHECK(near(value(made,
                     "RDD|Percentage of attendances within 4 hours Percentage in 4 hours or "
                     "less (all)||2019-04"),
               92.85714285714286));
    CHECK(made.figures
              .at(QStringLiteral("RDD|Percentage of attendances within 4 hours Percentage in 4 "
                                 "hours or less (type 2)||2019-04"))
              .status
          == FigureStatus::NotCollected);
    CHECK(value(made, "RGT|Emergency Admissions Total Emergency Admissions||2019-04") == 4013);
    for (const auto &[key, figure] : made.figures)
        CHECK_FALSE(key.contains(QStringLiteral("England|")));
}

} // namespace

TEST_CASE("layout: A&E by provider, saved as CSV", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const Published made = published("data/01_ae/Monthly-AE-April-2019-revised-220720-632O5__"
                                     "Provider_Level_Data.csv");
    CHECK(made.proposal.isTakenUnasked());
    checkAe2019(made);
    CHECK(published("data/01_ae/September-2020-AE-by-provider-revised-280421-6f9Yl__"
                    "Provider_Level_Data.csv")
              .proposal.isTakenUnasked());
}

TEST_CASE("layout: A&E by provider, an old workbook with hidden mappings", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const Published made = published("data/01_ae/Monthly-AE-April-2019-revised-220720-632O5.xls");
    checkAe2019(made);
    QStringList unread;
    for (const UnreadSheet &sheet : made.proposal.unread)
        unread += sheet.sheet;
    CHECK(unread.contains(QStringLiteral("STP Mapping")));
    CHECK(unread.contains(QStringLiteral("Acute Trust Mapping")));
}

TEST_CASE("layout: cancer waits, parts below one another on many sheets", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const Published made = published("data/05_waits/APRIL-2025-CWT-CRS-PROVIDER-WORKBOOK-"
                                     "PROVISIONAL (2).xlsx");
    CHECK(value(made, "RCF|NUMBER OF PEOPLE TOLD CANCER DIAGNOSIS OUTCOME WITHIN 28 DAYS||2025-04")
          == 642);
    CHECK(near(value(made, "RCF|PERCENTAGE TOLD WITHIN 28 DAYS||2025-04"), 82.202304737515997));
    CHECK(value(made, "RTK|NUMBER OF PEOPLE TOLD CANCER DIAGNOSIS OUTCOME AFTER 62 DAYS||2025-04")
          == 53);
    // Measures of 31 and 62 days have the same names: which is meant, somebody has to say.
    CHECK_FALSE(made.proposal.isTakenUnasked());
}

TEST_CASE("layout: cancelled operations of a quarter", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const Published made = published("data/05_waits/Q2-2024-25-Cancelled-Operations.xlsx");
    CHECK(made.proposal.isTakenUnasked());
    CHECK(std::all_of(made.figures.begin(), made.figures.end(), [](const auto &figure) {
        return figure.first.endsWith(QStringLiteral("|2024-Q2"));
    }));
    // 143 providers with two figures each; regions and England only add them up.
    CHECK(made.figures.size() == 286);
    CHECK(value(made,
                "R1H|Number of last minute elective operations cancelled for non clinical "
                "reasons||2024-Q2")
          == 352);
    for (const auto &[key, figure] : made.figures)
        CHECK_FALSE(looksLikeRegion(key.section(u'|', 0, 0)));

    // Read again when regions and a trust are known: nothing changes.
    KnownNames known;
    for (const char *code : {"Y56", "Y58", "Y59", "Y60", "Y61", "Y62", "Y63", "R1H"})
        known.organisations.append({QLatin1String(code), QLatin1String(code)});
    const Published again = published("data/05_waits/Q2-2024-25-Cancelled-Operations.xlsx", known);
    CHECK(again.proposal.mapping == made.proposal.mapping);
    CHECK(again.figures.size() == 286);
}

TEST_CASE("layout: series of England name no provider, and ask", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    for (const char *path :
         {"data/05_waits/RTT_TS_data.xlsx", "data/05_waits/AE_England_data.xls"}) {
        const Published made = published(path);
        REQUIRE_FALSE(made.proposal.questions.isEmpty());
        CHECK(made.proposal.questions.first().what == LayoutAsk::Provider);
        CHECK_FALSE(made.proposal.isTakenUnasked());
    }
}

TEST_CASE("layout: texts centred over several columns are heads of groups", "[io][layout]")
{
    NEEDS_SHARED_FOLDER();
    const auto workbook =
        readWorkbook(sharedFile(QStringLiteral("data/05_waits/RTT_TS_data.xlsx")));
    REQUIRE(workbook.has_value());
    LayoutSource source = layoutSource(*workbook, QStringLiteral("RTT_TS_data.xlsx"));
    source.answers.provider = QStringLiteral("ENG");
    const LayoutProposal made = proposeLayout(source);
    const auto table = readFigures(*workbook, QStringLiteral("RTT_TS_data.xlsx"), made.mapping);
    REQUIRE(table.has_value());
    const auto figures = byKey(*table);
    const QString last = QStringLiteral("||2007-08"); // row 16 of the sheet
    CHECK(figures.size() > 5000);
    CHECK(near(
        figures.at(QStringLiteral("ENG|Incomplete RTT pathways % within 18 weeks") + last).value,
        57.216882646035061));
}
