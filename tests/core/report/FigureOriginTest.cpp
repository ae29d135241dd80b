// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/FigureOrigin.h"

#include "core/report/Document.h"
#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

FigureOrigin origin(const QString &provider, const Period &period, qint64 batch)
{
    return {Uid::create(),
            QStringLiteral("A&E 4 hours"),
            provider,
            period,
            batch,
            QStringLiteral("Kent.xlsx"),
            QStringLiteral("Medway"),
            QStringLiteral("D5"),
            QDate(2026, 10, 12),
            QStringLiteral("A. Nurse")};
}

QList<QStringList> rowsOf(const Document &document)
{
    QList<QStringList> rows;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block.content);
        if (!table)
            continue;
        for (const Row &row : table->rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(cell.text);
            rows.append(cells);
        }
    }
    return rows;
}

} // namespace

TEST_CASE("origins: few figures stand one by one with their cell", "[report][origins]")
{
    Document document;
    appendOrigins({}, document);
    CHECK(document.blocks.isEmpty());
    appendOrigins({origin(QStringLiteral("Riverside"), Period::month(2026, 9), 7)}, document);
    const auto rows = rowsOf(document);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]
          == QStringList {QStringLiteral("A&E 4 hours"), QStringLiteral("Riverside"),
                          Period::month(2026, 9).label(), QStringLiteral("Kent.xlsx"),
                          QStringLiteral("Medway!D5"), QStringLiteral("12 Oct 2026"),
                          QStringLiteral("A. Nurse"), QStringLiteral("1")});
}

TEST_CASE("origins: many figures stand import by import", "[report][origins]")
{
    QList<FigureOrigin> many;
    for (int i = 0; i < 60; ++i)
        many.append(origin(i % 2 == 0 ? QStringLiteral("Riverside") : QStringLiteral("Hillside"),
                           Period::month(2026, 7 + i % 3), i < 59 ? 7 : 8));
    Document document;
    appendOrigins(many, document);
    const auto rows = rowsOf(document);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][0] == QStringLiteral("59 figures: A&E 4 hours"));
    CHECK(rows[0][1] == QStringLiteral("2 providers"));
    CHECK(rows[0][2]
          == Period::month(2026, 7).label() + QStringLiteral(" to ")
              + Period::month(2026, 9).label());
    CHECK(rows[0][4] == QStringLiteral("Medway"));
    CHECK(rows[1][4] == QStringLiteral("Medway!D5"));
    CHECK(rows[0][7] == QStringLiteral("1"));
    many[0].vintage = 2; // restated once
    Document restated;
    appendOrigins(many, restated);
    CHECK(rowsOf(restated)[0][7] == QStringLiteral("1 restated"));
}
