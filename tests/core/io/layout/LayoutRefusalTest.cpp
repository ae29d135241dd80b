// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/PersonText.h"
#include "tests/core/io/layout/LayoutTestSupport.h"

#include <algorithm>

using namespace candour;
using namespace candour::test;

// What is no table of figures, and what must not be read unasked.

namespace {

/// Ten digits from nine by the check of the NHS Data Dictionary (modulus 11); empty where the nine
/// cannot be one.
QString nhsNumber(int nine)
{
    const QString digits = QStringLiteral("%1").arg(nine, 9, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += digits[i].digitValue() * (10 - i);
    const int check = 11 - sum % 11;
    if (check == 10)
        return {};
    return digits + QString::number(check == 11 ? 0 : check);
}

Workbook sheet(const QByteArray &text)
{
    return drawn({{QStringLiteral("Sheet1"), QString::fromUtf8(text)}});
}

LayoutProposal lookedAt(const char *text)
{
    return test::lookedAt(drawn({{QStringLiteral("Sheet1"), QString::fromUtf8(text)}}),
                          QStringLiteral("RPA 2024-06.xlsx"));
}

} // namespace

TEST_CASE("layout: a read-me, a list and an empty form hold no table", "[io][layout]")
{
    for (const char *text : {"Monthly return\nPlease do not alter the layout.\nContact: the team",
                             "Code|Name\nRPA|Medway NHS Foundation Trust\nRWF|Maidstone",
                             "Indicator|Apr-24|May-24\nFalls||\nMRSA||"}) {
        CAPTURE(text);
        const LayoutProposal made = lookedAt(text);
        CHECK_FALSE(made.isFound);
        CHECK(made.confidence == 0);
        REQUIRE(made.unread.size() == 1);
        CHECK_FALSE(made.unread.first().reason.isEmpty());
        CHECK(made.fates.first().count(CellFate::Value) == 0);
        CHECK(made.fates.first().at(0, 0) == CellFate::Ignored);
    }
}

TEST_CASE("layout: a list of patients is refused", "[io][layout]")
{
    QString text = QStringLiteral("NHS Number|DOB|Ward|Length of stay\n");
    int rows = 0;
    for (int nine = 400000000; rows < 8; nine += 1234567) {
        const QString number = nhsNumber(nine);
        if (number.isEmpty())
            continue;
        CHECK(isNhsNumber(number));
        text += QStringLiteral("'%1|19%2-03-12|Ward %3|%4\n")
                    .arg(number)
                    .arg(40 + rows)
                    .arg(rows % 3)
                    .arg(rows + 1);
        ++rows;
    }
    const LayoutProposal made = lookedAt(text.toUtf8().constData());
    CHECK_FALSE(made.isFound);
    REQUIRE(made.unread.size() == 1);
    CHECK(made.unread.first().isPersonal);
    CHECK(made.unread.first().reason.contains(QStringLiteral("NHS numbers in column A")));
    CHECK(made.fates.first().at(1, 0) == CellFate::Personal);
    CHECK(made.fates.first().at(1, 1) == CellFate::Personal);
    CHECK(made.fates.first().at(1, 3) == CellFate::Ignored);

    // Under another head, and as numbers.
    QString plain = text;
    plain.replace(QStringLiteral("NHS Number"), QStringLiteral("Reference")).remove(u'\'');
    plain.replace(QStringLiteral("DOB"), QStringLiteral("Date"));
    CHECK(lookedAt(plain.toUtf8().constData()).unread.value(0).isPersonal);
}

TEST_CASE("layout: counts of ten digits are no patients", "[io][layout]")
{
    const LayoutProposal made = lookedAt("Indicator|Apr-24|May-24\n"
                                         "Spend|1000000001|1000000002\n"
                                         "Budget|1000000003|1000000004");
    CHECK(made.isFound);
    CHECK(made.unread.isEmpty());
}

TEST_CASE("layout: figures that contradict each other stop with the question", "[io][layout]")
{
    // The same trust and measure twice in one month: which ward, which site? Nobody says.
    const LayoutProposal made = lookedAt("Trust|Measure|Apr-24\n"
                                         "RPA|Falls|3\n"
                                         "RPA|Falls|4\n"
                                         "RWF|Falls|5\n"
                                         "RWF|Falls|6");
    CHECK(made.isFound);
    CHECK_FALSE(made.isTakenUnasked());
    CHECK(made.fates.first().at(1, 2) == CellFate::Doubtful);
}

TEST_CASE("layout: a table that says neither who nor when asks both", "[io][layout]")
{
    const LayoutProposal made = test::lookedAt(
        drawn({{QStringLiteral("Sheet1"), QStringLiteral("Indicator|Value\nFalls|3\nMRSA|0")}}),
        QStringLiteral("return.xlsx"), kentNames());
    CHECK(made.isFound);
    CHECK(made.confidence < kTakenUnasked);
    REQUIRE(made.questions.size() == 2);
    CHECK(made.questions[0].candidates.contains(QStringLiteral("RPA")));
    CHECK(made.fates.first().at(1, 1) == CellFate::Value); // it is clear what would be read
}

TEST_CASE("layout: hidden sheets are told and not read", "[io][layout]")
{
    const QString table = QStringLiteral("Indicator|Apr-24\nFalls|3\nMRSA|1");
    const LayoutProposal made =
        test::lookedAt(drawn({{QStringLiteral("Return"), table},
                              {QStringLiteral("Old"), table, {}, SheetState::Hidden}}),
                       QStringLiteral("RPA.xlsx"));
    CHECK(made.isTakenUnasked());
    REQUIRE(made.unread.size() == 1);
    CHECK(made.unread.first().sheet == QStringLiteral("Old"));
    CHECK(made.figures == 2);
}

TEST_CASE("layout: nothing at all", "[io][layout]")
{
    CHECK_FALSE(proposeLayout({}).isFound);
    CHECK_FALSE(lookedAt("").isFound);
    CHECK_FALSE(lookedAt("5").isFound);
    CHECK_FALSE(lookedAt("#N/A|#N/A\n#N/A|#N/A").isFound);
}

TEST_CASE("layout: registers of places and numbers of rows are no figures", "[io][layout]")
{
    const LayoutProposal list = lookedAt("ObjectId|ICB code|Name\n"
                                         "1|QYG|NHS Cheshire\n2|QNC|NHS Staffordshire\n"
                                         "3|QKS|NHS Kent\n4|QF7|NHS South Yorkshire\n"
                                         "5|QE1|NHS Lancashire");
    CHECK_FALSE(list.isFound);
    REQUIRE(list.unread.size() == 1);
    CHECK(list.unread.first().reason.contains(QStringLiteral("none of them measures")));

    const LayoutProposal places = lookedAt("Code|Name|Address 1|Postcode|Opened|Beds\n"
                                           "RPA|Medway|Windmill Road|ME7 5NY|2008-04-01|500\n"
                                           "RWF|Maidstone|Hermitage Lane|ME16 9QQ|2000-04-01|400");
    CHECK_FALSE(places.isTakenUnasked());
}

TEST_CASE("layout: the day on which a file was made is not what it is about", "[io][layout]")
{
    const char *const text = "Provider code|Falls|Complaints\n"
                             "RPA|3|4\n"
                             "RWF|5|6";
    for (const char *name : {"dashboard 2026-05-14.xlsx", "Clipboard, 23 Nov 2026 01.44"}) {
        CAPTURE(name);
        const LayoutProposal made = test::lookedAt(sheet(text), QLatin1String(name));
        CHECK_FALSE(made.isTakenUnasked());
        const auto &asked = made.questions;
        CHECK(std::any_of(asked.begin(), asked.end(), [](const LayoutQuestion &question) {
            return question.what == LayoutAsk::Period && question.candidates.size() == 1;
        }));
    }
    const QByteArray titled = QByteArray("Produced 14 May 2026\n\n") + text;
    CHECK_FALSE(test::lookedAt(sheet(titled), QStringLiteral("kpi.xlsx")).isTakenUnasked());
    // The last day of a month is how a month is written.
    const Proposed ended = proposed(sheet(text), QStringLiteral("dashboard 2026-04-30.xlsx"));
    CHECK(ended.figures.at(QStringLiteral("RPA|Falls||2026-04")).value == 3);
}

TEST_CASE("layout: small percentages are not taken for fractions unasked", "[io][layout]")
{
    const LayoutProposal small = test::lookedAt(sheet("Provider code|Month|Falls with harm %\n"
                                                      "RPA|2026-04|0.4\n"
                                                      "RPA|2026-05|0.9\n"
                                                      "RWF|2026-04|0.6"),
                                                QStringLiteral("falls.xlsx"));
    CHECK(small.isFound);
    CHECK_FALSE(small.isTakenUnasked());
    const Proposed fractions = proposed(sheet("Provider code|Month|Within 4 hours %\n"
                                              "RPA|2026-04|0.9123\n"
                                              "RPA|2026-05|0.9\n"
                                              "RWF|2026-04|0.8875"),
                                        QStringLiteral("ae.xlsx"));
    CHECK(fractions.proposal.isTakenUnasked());
    CHECK(fractions.figures.at(QStringLiteral("RPA|Within 4 hours %||2026-04")).value == 91.23);
}
