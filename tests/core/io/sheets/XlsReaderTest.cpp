// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/sheets/SheetTestSupport.h"

#include <QtEndian>

#include <bit>

using namespace candour;
using namespace candour::test;

namespace {

QByteArray u8(int value)
{
    return QByteArray(1, char(value));
}

QByteArray u16(int value)
{
    return u8(value & 0xFF) + u8(value >> 8 & 0xFF);
}

QByteArray u32(quint32 value)
{
    return u16(int(value & 0xFFFF)) + u16(int(value >> 16));
}

QByteArray f64(double value)
{
    const auto bits = std::bit_cast<quint64>(value);
    return u32(quint32(bits)) + u32(quint32(bits >> 32));
}

QByteArray record(int id, const QByteArray &data)
{
    return u16(id) + u16(int(data.size())) + data;
}

QByteArray begin(int type, int version = 0x0600)
{
    return record(0x0809, u16(version) + u16(type) + QByteArray(12, '\0'));
}

const QByteArray kEnd = record(0x000A, {});

QByteArray narrow(const QByteArray &text)
{
    return u16(int(text.size())) + u8(0) + text;
}

QByteArray wide(const QString &text)
{
    QByteArray bytes = u16(int(text.size())) + u8(1);
    for (const QChar c : text)
        bytes += u16(c.unicode());
    return bytes;
}

QByteArray at(int row, int column, int xf = 0)
{
    return u16(row) + u16(column) + u16(xf);
}

struct Sheet {
    QByteArray name;
    QByteArray records;
    int state = 0;
    int kind = 0;
    int type = 0x0010;
};

/// A Workbook stream; the places of the sheets are worked out in a second pass.
QByteArray stream(const QList<Sheet> &sheets, const QByteArray &globals = {})
{
    QByteArray all;
    QList<qsizetype> places(sheets.size(), 0);
    for (int pass = 0; pass < 2; ++pass) {
        all = begin(0x0005);
        for (qsizetype i = 0; i < sheets.size(); ++i)
            all += record(0x0085,
                          u32(quint32(places[i])) + u8(sheets[i].state) + u8(sheets[i].kind)
                              + u8(int(sheets[i].name.size())) + u8(0) + sheets[i].name);
        all += globals + kEnd;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            places[i] = all.size();
            all += begin(sheets[i].type) + sheets[i].records + kEnd;
        }
    }
    return all;
}

Workbook xlsOf(const QByteArray &records, const QByteArray &globals = {})
{
    Workbook book = bookOf(compoundOf("Workbook", stream({{"Data", records}}, globals)));
    CHECK(book.format == QStringLiteral("XLS"));
    REQUIRE(book.sheets.size() == 1);
    return book;
}

std::string text(const Workbook &book, int row, int column)
{
    return book.sheets.at(0).text(row, column).toStdString();
}

QByteArray formula(int row, int column, const QByteArray &result, int xf = 0)
{
    return record(0x0006, at(row, column, xf) + result + u16(0) + u32(0) + u16(0));
}

} // namespace

TEST_CASE("xls: numbers in all their packings", "[io][sheets][xls]")
{
    const QByteArray globals = record(0x041E, u16(164) + narrow("mmm-yy"))
        + record(0x00E0, u16(0) + u16(0) + QByteArray(16, '\0'))
        + record(0x00E0, u16(0) + u16(164) + QByteArray(16, '\0'))
        + record(0x00E0, u16(0) + u16(10) + QByteArray(16, '\0'));
    const quint32 high = quint32(std::bit_cast<quint64>(0.75) >> 32);
    const Workbook book = xlsOf(
        record(0x0203, at(0, 0) + f64(12.5)) + record(0x0203, at(0, 1, 1) + f64(45383))
            + record(0x0203, at(0, 2, 2) + f64(0.810622))
            + record(0x027E, at(1, 0) + u32((1234U << 2) | 2)) // an integer
            + record(0x027E, at(1, 1) + u32((1234U << 2) | 3)) // of hundredths
            + record(0x027E, at(1, 2) + u32((quint32(-7) << 2) | 2))
            + record(0x027E, at(1, 3) + u32(high)) + record(0x027E, at(1, 4) + u32(high | 1))
            + record(0x00BD,
                     u16(2) + u16(3) + u16(0) + u32((5U << 2) | 2) + u16(2) + u32((50U << 2) | 3)
                         + u16(1) + u32((45383U << 2) | 2) + u16(5))
            + record(0x0201, at(9, 9)) + record(0x00BE, u16(9) + u16(0) + u16(0) + u16(0) + u16(1))
            + record(0x0203, at(3, 0, 77) + f64(8)) + record(0x0203, at(3, 1) + f64(qInf())),
        globals);
    CHECK(text(book, 0, 0) == "12.5");
    CHECK(text(book, 0, 1) == "2024-04-01");
    CHECK(text(book, 0, 2) == "81.0622%");
    CHECK(text(book, 1, 0) == "1234");
    CHECK(text(book, 1, 1) == "12.34");
    CHECK(text(book, 1, 2) == "-7");
    CHECK(text(book, 1, 3) == "0.75");
    CHECK(text(book, 1, 4) == "0.0075");
    CHECK(text(book, 2, 3) == "5");
    CHECK(text(book, 2, 4) == "50%");
    CHECK(text(book, 2, 5) == "2024-04-01");
    CHECK(text(book, 3, 0) == "8");
    CHECK(book.sheets[0].rows() == 4);

    const Workbook mac =
        xlsOf(record(0x0203, at(0, 0, 1) + f64(43921)), globals + record(0x0022, u16(1)));
    CHECK(mac.date1904);
    CHECK(text(mac, 0, 0) == "2024-04-01");
}

TEST_CASE("xls: shared texts over the ends of records", "[io][sheets][xls]")
{
    // [MS-XLS] 2.5.293: a record may end between two texts, within the characters (the next begins
    // with their width), within the runs of rich text, and within what tells the pronunciation.
    const QByteArray rich = u16(4) + u8(0x08) + u16(2) + "bold" + u32(0) + u16(1);
    const QByteArray phonetic = u16(2) + u8(0x04) + u32(6) + "ab" + "123";
    const QByteArray globals =
        record(0x00FC, u32(6) + u32(6) + narrow("one") + u16(7) + u8(0) + "nar")
        + record(0x003C,
                 u8(1) + QByteArray("r\0o\0w\0\xE9\0", 8) + wide(QStringLiteral("Dŵr 統計")))
        + record(0x003C, rich) + record(0x003C, u16(2) + phonetic)
        + record(0x003C, QByteArray("456") + narrow("last"));
    QByteArray records;
    for (int i = 0; i < 8; ++i)
        records += record(0x00FD, at(i, 0) + u32(quint32(i)));
    const Workbook book = xlsOf(records, globals);
    CHECK(text(book, 0, 0) == "one");
    CHECK(text(book, 1, 0) == "narrowé");
    CHECK(text(book, 2, 0) == "Dŵr 統計");
    CHECK(text(book, 3, 0) == "bold");
    CHECK(text(book, 4, 0) == "ab");
    CHECK(text(book, 5, 0) == "last");
    CHECK(text(book, 6, 0) == kLostText);
    CHECK(book.notes.size() == 1);
}

TEST_CASE("xls: formulas give their saved results", "[io][sheets][xls]")
{
    const auto marked = [](int kind, int value) -> QByteArray {
        return u8(kind) + u8(0) + u8(value) + QByteArray(3, '\0') + u16(0xFFFF);
    };
    const Workbook book = xlsOf(
        formula(0, 0, f64(2.5)) + formula(0, 1, marked(0, 0)) + record(0x0207, narrow("text"))
        + formula(0, 2, marked(0, 0)) + record(0x04BC, QByteArray(10, '\0'))
        + record(0x0207, wide(QStringLiteral("ŵ"))) + formula(0, 3, marked(1, 1))
        + formula(0, 4, marked(2, 0x2A)) + formula(0, 5, marked(3, 0)) + formula(0, 6, marked(0, 0))
        + record(0x0205, at(1, 0) + u8(0x07) + u8(1)) + record(0x0205, at(1, 1) + u8(0) + u8(0))
        + record(0x0204, at(1, 2) + narrow("label"))
        + record(0x00D6, at(1, 3) + narrow("rich") + u16(1) + u32(0)));
    const SheetGrid &sheet = book.sheets[0];
    CHECK(text(book, 0, 0) == "2.5");
    CHECK(sheet.cell(0, 0)->isFormula);
    CHECK(text(book, 0, 1) == "text");
    CHECK(text(book, 0, 2) == "ŵ");
    CHECK(text(book, 0, 3) == "TRUE");
    CHECK(text(book, 0, 4) == "#N/A");
    CHECK(sheet.cell(0, 4)->kind == GridKind::Error);
    CHECK(sheet.cell(0, 5) == nullptr);
    CHECK(text(book, 0, 6) == kNoResult);
    CHECK(text(book, 1, 0) == "#DIV/0!");
    CHECK_FALSE(sheet.cell(1, 0)->isFormula);
    CHECK(text(book, 1, 1) == "FALSE");
    CHECK(text(book, 1, 2) == "label");
    CHECK(text(book, 1, 3) == "rich");
}

TEST_CASE("xls: merged and hidden cells, sheets and charts", "[io][sheets][xls]")
{
    const QByteArray number = record(0x0203, at(3, 2) + f64(1));
    const QByteArray row = u16(3) + u16(0) + u16(3) + u16(255) + u16(0) + u16(0) + u32(0x20);
    const QByteArray chart = begin(0x0020) + record(0x0203, at(0, 0) + f64(99)) + kEnd;
    const QByteArray links = record(0x01AE, u16(1) + u16(0x0401)) + record(0x01AE, u16(1) + u16(9));
    const Workbook book = bookOf(compoundOf(
        "Workbook",
        stream({{"Data",
                 record(0x0208, row) + chart + number
                     + record(0x007D, u16(1) + u16(1) + u16(0) + u16(0) + u16(1) + u16(0))
                     + record(0x00E5, u16(9) + u16(0) + u16(1) + u16(0) + u16(2))},
                {"data", number, 1},
                {"Deep", number, 2},
                {"Chart", {}, 0, 2, 0x0020},
                {"Macro", {}, 0, 1, 0x0040}},
               links)));
    REQUIRE(book.sheets.size() == 3);
    const SheetGrid &sheet = book.sheets[0];
    CHECK(sheet.cellCount() == 1);
    CHECK(sheet.hiddenRow(3));
    CHECK(sheet.hiddenColumn(1));
    REQUIRE(sheet.merges().size() == 1);
    CHECK(sheet.merges()[0] == CellRange {0, 0, 1, 2});
    CHECK(book.sheets[1].name() == QStringLiteral("data (2)"));
    CHECK(book.sheets[1].state() == SheetState::Hidden);
    CHECK(book.sheets[2].state() == SheetState::VeryHidden);
    const QString notes = book.notes.join(u'\n');
    CHECK(notes.contains(QStringLiteral("Chart")));
    CHECK(notes.contains(QStringLiteral("Links")));
}

TEST_CASE("xls: encrypted, older and damaged workbooks are refused", "[io][sheets][xls]")
{
    const auto refused = [](const QByteArray &content, const char *name = "Workbook") {
        return refusalOf(compoundOf(name, content), QStringLiteral("old.xls"));
    };
    const QByteArray password = QByteArray(0x36, 'x');
    CHECK(refused(stream({{"Data", {}}}, record(0x002F, password)))
              .contains(QStringLiteral("password")));
    CHECK(refused(password, "EncryptedPackage").contains(QStringLiteral("password")));
    CHECK(refused(begin(0x0005, 0x0500) + kEnd).contains(QStringLiteral("Excel 95")));
    CHECK(refused(begin(0x0005, 0x0500) + kEnd, "Book").contains(QStringLiteral("Excel 95")));
    CHECK(refused("x", "WordDocument").contains(QStringLiteral("another program")));
    CHECK(refused({}).contains(QStringLiteral("damaged")));
    CHECK(refused("nonsense nonsense").contains(QStringLiteral("damaged")));
    const QByteArray good = stream({{"Data", record(0x0203, at(0, 0) + f64(1))}},
                                   record(0x00FC, u32(2) + u32(2) + narrow("a") + narrow("b")));
    for (qsizetype length = 0; length < good.size(); ++length) {
        INFO(length);
        refused(good.first(length));
    }
    // The directory names the workbook, but at a place beyond the file.
    QByteArray lost = compoundOf("Workbook", QByteArray(5000, 'x'));
    const QByteArray name("W\0o\0r\0k\0b\0o\0o\0k\0", 16);
    constexpr int kStart = 0x74; // of the stream, in its entry of the directory
    lost.replace(lost.indexOf(name) + kStart, 4, QByteArray("\xF0\xFF\0\0", 4));
    CHECK(refusalOf(lost, QStringLiteral("old.xls")).contains(QStringLiteral("damaged")));
    QByteArray away = good;
    away[24] = '\x7F'; // the place of the sheet, far beyond the stream
    CHECK(refused(away).contains(QStringLiteral("damaged")));
    // Counts that promise more than there is.
    CHECK(refused(stream({{"Data", {}}}, record(0x00FC, u32(4'000'000'000U) + u32(4'000'000'000U))))
              .contains(QStringLiteral("damaged")));
    for (const char *bare :
         {"\x09\x00\x04\x00\x02\x00\x10\x00", "\x09\x02\x06\x00\x00\x00\x10\x00",
          "\x09\x04\x06\x00\x00\x00\x10\x00", "\x09\x08\x10\x00\x00\x06\x05\x00"})
        CHECK(refusalOf(QByteArray(bare, 8), QStringLiteral("old.xls"))
                  .contains(QStringLiteral("Excel 95")));
}
