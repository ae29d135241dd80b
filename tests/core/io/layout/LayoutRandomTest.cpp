// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/layout/LayoutTestSupport.h"

#include <random>

using namespace candour;
using namespace candour::test;

// Sheets thrown together from the pieces of real ones: whatever stands where, the finder answers,
// and what it says agrees with itself.

namespace {

QString randomSheet(std::mt19937 &random)
{
    static const QStringList pieces {
        QString(),
        QString(),
        QStringLiteral("Indicator"),
        QStringLiteral("Trust"),
        QStringLiteral("ODS code:"),
        QStringLiteral("Month"),
        QStringLiteral("Apr-24"),
        QStringLiteral("May-24"),
        QStringLiteral("Apr"),
        QStringLiteral("Q1"),
        QStringLiteral("2024/25"),
        QStringLiteral("2024-04-30"),
        QStringLiteral("RPA"),
        QStringLiteral("RWF"),
        QStringLiteral("Medway NHS Foundation Trust"),
        QStringLiteral("Falls"),
        QStringLiteral("TOTAL"),
        QStringLiteral("Numerator"),
        QStringLiteral("Denominator"),
        QStringLiteral("Value"),
        QStringLiteral("%"),
        QStringLiteral(">=95%"),
        QStringLiteral("3"),
        QStringLiteral("4.5"),
        QStringLiteral("81%p"),
        QStringLiteral("2019"),
        QStringLiteral("202404"),
        QStringLiteral("'n/a"),
        QStringLiteral("*"),
        QStringLiteral("#N/A"),
        QStringLiteral("Ward"),
        QStringLiteral("Unit"),
        QStringLiteral("=cmd"),
        QStringLiteral("Please fill in every cell of the sheet before the end of the month.")};
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    QStringList rows;
    const int height = 1 + below(14);
    const int width = 1 + below(9);
    for (int row = 0; row < height; ++row) {
        QStringList cells;
        const bool isOfFigures = row > 1 && below(3) > 0;
        for (int column = 0; column < width; ++column)
            cells += isOfFigures && column > 1 ? QString::number(below(100))
                                               : pieces[below(int(pieces.size()))];
        rows += cells.join(u'|');
    }
    return rows.join(u'\n');
}

} // namespace

TEST_CASE("layout: whatever stands where, there is an answer", "[io][layout][random]")
{
    const auto seed = unsigned(qEnvironmentVariableIntValue("CANDOUR_SEED"));
    const unsigned first = seed ? seed : std::random_device {}();
    const int runs = qEnvironmentVariableIsSet("CANDOUR_LONG_TESTS") ? 20'000 : 400;
    for (int run = 0; run < runs; ++run) {
        std::mt19937 random(first + unsigned(run));
        QList<DrawnSheet> sheets;
        for (unsigned i = 0; i <= random() % 3; ++i) {
            DrawnSheet sheet {QStringLiteral("Sheet %1").arg(i), randomSheet(random)};
            for (unsigned m = 0; m < random() % 3; ++m) {
                const int top = int(random() % 6);
                const int left = int(random() % 6);
                sheet.merges.append({top, left, top + int(random() % 3), left + int(random() % 4)});
            }
            sheets += sheet;
        }
        INFO("CANDOUR_SEED=" << first + unsigned(run) << "\n" << sheets.first().text.toStdString());
        const Workbook workbook = drawn(sheets);
        const LayoutProposal made = lookedAt(workbook, QStringLiteral("RPA 2024-25.xlsx"));
        REQUIRE(made.confidence >= 0);
        REQUIRE(made.confidence <= 1);
        REQUIRE(made.fates.size() == sheets.size());
        if (!made.isTakenUnasked())
            continue;
        // What is taken unasked can be read, and reads back from its JSON.
        const auto back = mappingFromJson(mappingToJson(made.mapping));
        REQUIRE(back.has_value());
        REQUIRE(*back == made.mapping);
        const auto table = readFigures(workbook, QStringLiteral("RPA 2024-25.xlsx"), made.mapping);
        REQUIRE(table.has_value());
        REQUIRE_FALSE(table->rows.empty());
    }
}
