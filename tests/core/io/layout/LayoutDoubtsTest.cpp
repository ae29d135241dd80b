// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/layout/LayoutTestSupport.h"

using namespace candour;
using namespace candour::test;

// What publications and returns do that is easily taken for something else. Every figure that is
// checked stands in the drawing.

namespace {

Workbook one(const QString &text)
{
    return drawn({{QStringLiteral("Sheet1"), text}});
}

double value(const Proposed &made, const char *where)
{
    INFO(where);
    INFO(wordsOf(made.proposal).toStdString());
    const auto found = made.figures.find(QString::fromUtf8(where));
    REQUIRE(found != made.figures.end());
    return found->second.value;
}

bool isPercentage(const Proposed &made, const char *code)
{
    for (const QJsonObject &fields : made.proposal.mapping.creates) {
        if (fields.value(QStringLiteral("code")).toString() == QLatin1String(code))
            return fields.value(QStringLiteral("unit")).toString() == QStringLiteral("proportion");
    }
    return false;
}

} // namespace

TEST_CASE("layout: a division called Planned is no plan", "[io][layout]")
{
    const QString rows = QStringLiteral("Provider|Ward|Division|Month|Falls\n"
                                        "RPA|Ashdown|Planned|Apr-24|3\n"
                                        "RPA|Brook|Unplanned|Apr-24|4\n"
                                        "RPA|Cedar|Planned|May-24|5\n");
    const Proposed made = proposed(one(rows), QStringLiteral("wards.xlsx"));
    CHECK(made.figures.size() == 3);
    CHECK(made.proposal.mapping.setAside.isEmpty());

    const Proposed planned =
        proposed(one(QString(rows).replace(QStringLiteral("Unplanned"), QStringLiteral("Actual"))),
                 QStringLiteral("wards.xlsx"));
    CHECK(planned.figures.size() == 1); // here it is one
}

TEST_CASE("layout: a percentile is no percentage", "[io][layout]")
{
    const Proposed made = proposed(
        one(QStringLiteral("Month|Median wait (weeks)|92nd percentile (weeks)|% within 18\n"
                           "Apr-24|0.9|0.95|0.9125\n"
                           "May-24|0.8|0.97|0.9235")),
        QStringLiteral("RPA waits.xlsx"));
    CHECK(value(made, "RPA|92nd percentile (weeks)||2024-04") == 0.95);
    CHECK_FALSE(isPercentage(made, "92nd percentile (weeks)"));
    CHECK(value(made, "RPA|% within 18||2024-04") == 91.25);
    CHECK(isPercentage(made, "% within 18"));
}

TEST_CASE("layout: England with an aside is a total, a measure with one is not", "[io][layout]")
{
    const Proposed made =
        proposed(one(QStringLiteral("Code|Name|Total (all ages)\n"
                                    "-|England (excluding independent sector)|900\n"
                                    "-|England (including independent sector)|950\n"
                                    "RPA|Medway NHS Foundation Trust|500\n"
                                    "RWF|Maidstone and Tunbridge Wells NHS Trust|400")),
                 QStringLiteral("activity April 2024.xlsx"));
    CHECK(made.figures.size() == 2);
    CHECK(value(made, "RWF|Total (all ages)||2024-04") == 400);
}

TEST_CASE("layout: a cell that was not formatted as the percentages around it", "[io][layout]")
{
    const Proposed made = proposed(one(QStringLiteral("Month|Percentage in 4 hours\n"
                                                      "Apr-24|91.5%p\n"
                                                      "May-24|90.5%p\n"
                                                      "Jun-24|0.8875\n"
                                                      "Jul-24|89%p")),
                                   QStringLiteral("RPA emergency.xlsx"));
    CHECK(value(made, "RPA|Percentage in 4 hours||2024-04") == 91.5);
    CHECK(value(made, "RPA|Percentage in 4 hours||2024-06") == 88.75);
    CHECK(wordsOf(made.proposal).contains(QStringLiteral("times one hundred")));
}

TEST_CASE("layout: months as numbers beside their calendar year", "[io][layout]")
{
    const Proposed made = proposed(one(QStringLiteral("Year|Month|Org code|Falls|MRSA\n"
                                                      "2023|12|RPA|31|1\n"
                                                      "2024|1|RPA|28|0\n"
                                                      "2024|2|RPA|27|2\n"
                                                      "2024|1|RWF|11|0")),
                                   QStringLiteral("falls.xlsx"));
    CHECK(value(made, "RPA|Falls||2023-12") == 31);
    CHECK(value(made, "RPA|MRSA||2024-02") == 2);
    CHECK(value(made, "RWF|Falls||2024-01") == 11);
    CHECK(made.figures.size() == 8);
}

TEST_CASE("layout: the trust's own row among its wards is no ward", "[io][layout]")
{
    for (const char *total : {"Trust total", "Medway NHS Foundation Trust"}) {
        CAPTURE(total);
        const Proposed made = proposed(one(QStringLiteral("Indicator:|Falls\n"
                                                          "Ward|Apr-24|May-24\n"
                                                          "Ashdown|3|4\n"
                                                          "Brook|5|6\n"
                                                          "%1|8|10")
                                               .arg(QLatin1String(total))),
                                       QStringLiteral("RPA falls by ward.xlsx"), kentNames());
        INFO(wordsOf(made.proposal).toStdString());
        for (const auto &[key, figure] : made.figures)
            CHECK_FALSE(key.contains(QStringLiteral("ward=") + QLatin1String(total)));
    }
}

TEST_CASE("layout: the same measures on several sheets never take each other's place",
          "[io][layout]")
{
    const QString heads = QStringLiteral("Indicator|Apr-24|May-24\n");
    const Workbook book =
        drawn({{QStringLiteral("Adults"), heads + QStringLiteral("Falls|31|28\nMRSA|1|0")},
               {QStringLiteral("Children"), heads + QStringLiteral("Falls|3|2\nMRSA|0|2")}});
    const LayoutProposal made = lookedAt(book, QStringLiteral("RPA return.xlsx"));
    INFO(wordsOf(made).toStdString());
    REQUIRE(made.isFound);
    CHECK_FALSE(made.isTakenUnasked());
    const auto table = readFigures(book, QStringLiteral("RPA return.xlsx"), made.mapping);
    REQUIRE(table.has_value());
    const auto figures = byKey(*table);
    const auto falls = figures.find(QStringLiteral("RPA|Falls||2024-04"));
    if (falls != figures.end())
        CHECK(falls->second.value == 31); // those of the first sheet, and none of the second
}

TEST_CASE("layout: a commissioner above the table is no provider", "[io][layout]")
{
    const QString table = QStringLiteral("\n\nIndicator|Apr-24|May-24\nFalls|31|28\nMRSA|1|0");
    const QString file = QStringLiteral("RWF return.xlsx");
    const QString trust = QStringLiteral("Maidstone and Tunbridge Wells NHS Trust");
    const auto nameIn = [&](const QString &titles, const KnownNames &known = {}) {
        const Proposed made = proposed(one(titles + table), file, known);
        REQUIRE(made.table.organisations.size() == 1);
        CHECK(made.table.organisations.first().code == QStringLiteral("RWF"));
        return made.table.organisations.first().name;
    };
    for (const char *line : {"Commissioner:|NHS Kent and Medway ICB", "ICB|NHS Kent and Medway ICB",
                             "Commissioner: NHS Kent and Medway ICB", "NHS Kent and Medway ICB",
                             "Region|Kent Hospitals Partnership", "Contact:|Medway Hospital"}) {
        INFO(line);
        const QString titles = QLatin1String(line);
        CHECK(nameIn(titles).isEmpty());
        CHECK(nameIn(trust + QStringLiteral(" – Quality return\n") + titles) == trust);
    }
    // Nor when the file knows the commissioner.
    KnownNames known;
    known.organisations = {{QStringLiteral("QKS"), QStringLiteral("NHS Kent and Medway ICB")}};
    CHECK(nameIn(QStringLiteral("Commissioner:|NHS Kent and Medway ICB"), known).isEmpty());
}

TEST_CASE("layout: regions among providers are totals", "[io][layout]")
{
    const QString rows = QStringLiteral("Org code|Org name|Month|Falls\n"
                                        "RPA|Medway NHS Foundation Trust|Apr-24|3\n"
                                        "RWF|Maidstone Hospital|Apr-24|4\n"
                                        "Y59|NHS England South East|Apr-24|7\n"
                                        "-|England|Apr-24|9\n");
    const Proposed made = proposed(one(rows), QStringLiteral("regions.xlsx"));
    CHECK(made.figures.size() == 2);
    KnownNames known;
    known.organisations = {{QStringLiteral("RPA"), QStringLiteral("RPA")},
                           {QStringLiteral("Y59"), QStringLiteral("Y59")}};
    const Proposed again = proposed(one(rows), QStringLiteral("regions.xlsx"), known);
    CHECK(again.proposal.mapping == made.proposal.mapping);
    CHECK(again.figures.size() == 2);
}

TEST_CASE("layout: a rate of events is no percentage", "[io][layout]")
{
    const Proposed made = proposed(one(QStringLiteral("Indicator|Unit|Apr-24|May-24\n"
                                                      "Falls per 1,000 bed days|Rate|5.1|4.8\n"
                                                      "Sickness|%|4.1|4.2\n"
                                                      "Ratio of nurses to beds|Ratio|1.2|1.3")),
                                   QStringLiteral("RPA rates.xlsx"));
    CHECK(value(made, "RPA|Falls per 1,000 bed days||2024-04") == 5.1);
    CHECK_FALSE(isPercentage(made, "Falls per 1,000 bed days"));
    CHECK_FALSE(isPercentage(made, "Ratio of nurses to beds"));
    CHECK(isPercentage(made, "Sickness"));
    QString base;
    for (const QJsonObject &fields : made.proposal.mapping.creates) {
        if (fields.value(QStringLiteral("unit")).toString() == QStringLiteral("rate"))
            base = fields.value(QStringLiteral("rate_base")).toString();
    }
    CHECK(base == QStringLiteral("1000"));

    // Below one it is still so many falls, and not so many per cent.
    const Proposed low = proposed(one(QStringLiteral("Indicator|Unit|Apr-24|May-24\n"
                                                     "Falls per 1,000 bed days|Rate|0.51|0.48")),
                                  QStringLiteral("RPA rates.xlsx"));
    CHECK(value(low, "RPA|Falls per 1,000 bed days||2024-04") == 0.51);
}

TEST_CASE("layout: numbers that are texts", "[io][layout]")
{
    const Proposed made =
        proposed(one(QStringLiteral("Indicator|Apr-24|May-24|Jun-24\n"
                                    "Attendances|'1\u00A0234|'1,234.5|'1\u202F235\n"
                                    "Surplus (£000)|'(12)|'£1,200|'-3\n"
                                    "Deaths|'<5|'*|'7 \n"
                                    "Within 4 hours|'81.5 %|'82%|'n/a")),
                 QStringLiteral("RPA texts.xlsx"));
    CHECK(value(made, "RPA|Attendances||2024-04") == 1234);
    CHECK(value(made, "RPA|Attendances||2024-05") == 1234.5);
    CHECK(value(made, "RPA|Attendances||2024-06") == 1235);
    CHECK(value(made, "RPA|Surplus (£000)||2024-04") == -12);
    CHECK(value(made, "RPA|Surplus (£000)||2024-05") == 1200);
    CHECK(value(made, "RPA|Within 4 hours||2024-04") == 81.5);
    CHECK(value(made, "RPA|Deaths||2024-06") == 7);
    const auto status = [&](const char *where) {
        return made.figures.at(QString::fromUtf8(where)).status;
    };
    CHECK(status("RPA|Deaths||2024-04") == FigureStatus::Suppressed);
    CHECK(status("RPA|Deaths||2024-05") == FigureStatus::Suppressed);
    CHECK(status("RPA|Within 4 hours||2024-06") == FigureStatus::NotApplicable);
}

TEST_CASE("layout: texts with decimal commas in a workbook", "[io][layout]")
{
    const Proposed made = proposed(one(QStringLiteral("Indicator|Apr-24|May-24\n"
                                                      "Bed days|'1 234,5|'1 240,25\n"
                                                      "Rate|'4,5|'4,75")),
                                   QStringLiteral("RPA commas.xlsx"));
    CHECK(value(made, "RPA|Bed days||2024-04") == 1234.5);
    CHECK(value(made, "RPA|Rate||2024-05") == 4.75);
}
