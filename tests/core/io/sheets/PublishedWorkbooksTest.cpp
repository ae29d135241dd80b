// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvReader.h"
#include "core/io/TextDecode.h"
#include "tests/core/io/sheets/SheetTestSupport.h"
#include "tests/support/SharedFolder.h"

#include <QCryptographicHash>

using namespace candour;
using namespace candour::test;

namespace {

Workbook published(const QString &relative)
{
    auto book = readWorkbook(sharedFile(relative));
    INFO((book ? QString() : book.error().text).toStdString());
    REQUIRE(book.has_value());
    return std::move(*book);
}

/// Every cell of every sheet, a line each, as one digest.
QByteArray digestOf(const Workbook &book)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const SheetGrid &sheet : book.sheets) {
        hash.addData(QByteArray("## " + sheet.name().toUtf8() + "\n"));
        for (int row = 0; row < sheet.rows(); ++row) {
            for (const GridCell &cell : sheet.row(row))
                hash.addData(QByteArray(cellName(row, cell.column).toUtf8() + "\t"
                                        + QByteArray::fromStdString(sheet.utf8(cell)) + "\n"));
        }
    }
    return hash.result().toHex();
}

} // namespace

TEST_CASE("published: every cell of the XLSX workbooks", "[io][sheets][published]")
{
    NEEDS_SHARED_FOLDER();

    // From a reading of the same files by other means: Python's zipfile, ElementTree and decimal.
    struct Fact {
        const char *file;
        size_t cells;
        size_t merges;
        const char *digest;
    };

    const auto [file, cells, merges, digest] = GENERATE(values<Fact>({
        {"data/05_waits/APRIL-2025-CWT-CRS-PROVIDER-WORKBOOK-PROVISIONAL (2).xlsx", 239474, 0,
         "76fb1c168c8fdbeff3f7bafc9e68e22e"},
        {"data/05_waits/Monthly-Virtual-Ward-Oct2024.xlsx", 441, 0,
         "f3bb9522ccb038321d26bfcf79ed9542"},
        {"data/05_waits/Q2-2024-25-Cancelled-Operations.xlsx", 976, 7,
         "e96e5919c5c9bd7f6a732d92c4a8599c"},
        {"data/05_waits/RTT_TS_data.xlsx", 6872, 17, "964743dca68299f1866c224dee7a3863"},
        {"data/11_messy_constructed/S01_RPA_Quality_Dashboard_2024-25.xlsx", 133, 17,
         "21833c8dbbc82d2f45a181d12832d950"},
        {"data/11_messy_constructed/S05_Kent_multi_provider_return.xlsx", 509, 0,
         "34c394fbc21af925f4e2822e0ff31357"},
        {"data/11_messy_constructed/S08_RPA_ward_fill_rates_Apr-22.xlsx", 288, 9,
         "c45c2cc9979e0eada4836b89650699f1"},
        {"data/11_messy_real/cqc_metrics.xlsx", 214, 0, "9ee59c93c28754683fa89942ef7df45f"},
        {"data/11_messy_real/invalid_missing_column_agegroup.xlsx", 1297, 70,
         "1bb13df3db195523c898f0ba35e0f8cb"},
        {"data/11_messy_real/invalid_text_where_counts_expected.xlsx", 1341, 70,
         "6d7bff8c4e819bfb2c541095b7f5ead9"},
        {"data/11_messy_real/valid_01.xlsx", 1341, 70, "87861aa9a1ac5477a668bbc81dec02d7"},
    }));
    INFO(file);
    const Workbook book = published(QString::fromUtf8(file));
    size_t found = 0;
    size_t joined = 0;
    for (const SheetGrid &sheet : book.sheets) {
        found += sheet.cellCount();
        joined += sheet.merges().size();
    }
    CHECK(found == cells);
    CHECK(joined == merges);
    CHECK(digestOf(book).toStdString() == digest);
}

TEST_CASE("published: the A&E workbooks of the old format equal their sheet as CSV",
          "[io][sheets][published]")
{
    NEEDS_SHARED_FOLDER();
    const QString file =
        GENERATE(QStringLiteral("Monthly-AE-April-2019-revised-220720-632O5"),
                 QStringLiteral("September-2020-AE-by-provider-revised-280421-6f9Yl"));
    const QString path = QStringLiteral("data/01_ae/") + file;
    const Workbook book = published(path + QStringLiteral(".xls"));
    CHECK(book.format == QStringLiteral("XLS"));
    const SheetGrid &sheet = book.sheets.at(0);
    CHECK(sheet.name() == QStringLiteral("Provider Level Data"));
    const auto text = readTextFile(sharedFile(path + QStringLiteral("__Provider_Level_Data.csv")));
    REQUIRE(text);
    CsvReader csv(text->view(), {});
    int row = 0;
    size_t filled = 0;
    for (; csv.next(); ++row) {
        const auto fields = csv.fields();
        for (size_t column = 0; column < fields.size(); ++column) {
            const GridCell *cell = sheet.cell(row, int(column));
            INFO(cellName(row, int(column)).toStdString());
            const QString wanted =
                QString::fromUtf8(fields[column].data(), qsizetype(fields[column].size()));
            filled += wanted.isEmpty() ? 0 : 1;
            REQUIRE((cell != nullptr) == !wanted.isEmpty());
            if (!cell)
                continue;
            if (cell->kind == GridKind::Number || cell->kind == GridKind::Percent)
                CHECK(cell->number == wanted.toDouble());
            else
                CHECK(sheet.text(row, int(column)) == wanted);
        }
    }
    CHECK(row == sheet.rows());
    CHECK(filled == sheet.cellCount());
}

TEST_CASE("published: hidden sheets and columns are told, percentages exact",
          "[io][sheets][published]")
{
    NEEDS_SHARED_FOLDER();
    const Workbook old =
        published(QStringLiteral("data/01_ae/Monthly-AE-April-2019-revised-220720-632O5.xls"));
    REQUIRE(old.sheets.size() == 5);
    CHECK(old.sheets[2].state() == SheetState::Hidden);
    CHECK(old.sheets[4].state() == SheetState::Hidden);
    CHECK(old.notes.join(u' ').contains(QStringLiteral("STP Mapping")));
    // 0.8170848759084053 of the CSV above, as per cent.
    CHECK(old.sheets[0].text(19, 16) == QStringLiteral("81.70848759084053%"));

    const Workbook kent =
        published(QStringLiteral("data/11_messy_constructed/S05_Kent_multi_provider_return.xlsx"));
    REQUIRE(kent.sheets.size() == 6);
    CHECK(kent.sheets[1].hiddenColumn(2));
    CHECK(kent.sheets[4].hiddenColumn(1));
    CHECK(kent.sheets[5].state() == SheetState::Hidden);
    CHECK(published(QStringLiteral("data/05_waits/Q2-2024-25-Cancelled-Operations.xlsx"))
              .notes.join(u' ')
              .contains(QStringLiteral("Links")));
    // Dates of a time series that begins in August 2010.
    const Workbook series = published(QStringLiteral("data/05_waits/AE_England_data.xls"));
    REQUIRE(series.sheets.size() == 4);
    const auto dates = [](const SheetGrid &sheet) {
        QStringList found;
        for (int row = 0; row < sheet.rows(); ++row) {
            for (const GridCell &cell : sheet.row(row)) {
                if (cell.kind == GridKind::Date)
                    found += QString::fromStdString(sheet.utf8(cell));
            }
        }
        return found;
    }(series.sheets[0]);
    CHECK(dates.size() == 105);
    CHECK(dates.contains(QStringLiteral("2019-03-01")));
}
