// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TextDecode.h"

#include "tests/support/CatchQt.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace candour;

namespace {

const QString kName = QStringLiteral("figures.csv");

QString textOf(const QByteArray &bytes, TextEncoding expected)
{
    const auto text = decodeText(bytes, kName);
    REQUIRE(text.has_value());
    CHECK(text->encoding() == expected);
    return QString::fromUtf8(text->view().data(), qsizetype(text->view().size()));
}

QString refusalOf(const QByteArray &bytes)
{
    const auto text = decodeText(bytes, kName);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().text.contains(kName));
    return text.error().text;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

TEST_CASE("decode: every encoding met in practice gives the same text", "[io][decode]")
{
    const QString text = QStringLiteral("name,note\r\nMedway,“£5” – café\r\nDartford,plain\r\n");
    CHECK(textOf(text.toUtf8(), TextEncoding::Utf8) == text);
    CHECK(textOf("\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8WithBom) == text);
    CHECK(textOf("name,note\r\nMedway,\x93\xA3"
                 "5\x94 \x96 caf\xE9\r\nDartford,plain\r\n",
                 TextEncoding::Windows1252)
          == text);
    for (const bool mark : {true, false}) {
        CHECK(textOf(utf16(text, QStringConverter::Utf16LE, mark), TextEncoding::Utf16LittleEndian)
              == text);
        CHECK(textOf(utf16(text, QStringConverter::Utf16BE, mark), TextEncoding::Utf16BigEndian)
              == text);
    }
}

TEST_CASE("decode: malformed UTF-8 is not taken for UTF-8", "[io][decode]")
{
    CHECK(isUtf8("caf\xC3\xA9"));
    CHECK(isUtf8("\xF0\x9F\x99\x82 and more than eight bytes"));
    CHECK_FALSE(isUtf8("caf\xE9"));
    CHECK_FALSE(isUtf8("\xC0\xAF")); // overlong
    CHECK_FALSE(isUtf8("\xE0\x80\xAF")); // overlong
    CHECK_FALSE(isUtf8("\xED\xA0\x80")); // surrogate
    CHECK_FALSE(isUtf8("\xF4\x90\x80\x80")); // beyond U+10FFFF
    CHECK_FALSE(isUtf8("cut \xE2\x82"));
}

TEST_CASE("decode: what is no text is refused with its own sentence", "[io][decode]")
{
    CHECK(refusalOf("PK\x03\x04rest of a workbook")
              .contains(QStringLiteral("save the sheet as CSV")));
    CHECK(refusalOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))
              .contains(QStringLiteral("save the sheet as CSV")));
    CHECK(refusalOf("%PDF-1.7 …").contains(QStringLiteral("PDF")));
    CHECK(
        refusalOf(QByteArray("SQLite format 3\0\x10\0", 18)).contains(QStringLiteral("database")));
    CHECK(refusalOf(QByteArray("a,b\n1,\0\x01\x02\n2,3\n", 13)).contains(QStringLiteral("binary")));
    CHECK(refusalOf("").contains(QStringLiteral("empty")));
    CHECK(refusalOf("\xEF\xBB\xBF\r\n \r\n").contains(QStringLiteral("empty")));
}

TEST_CASE("decode: files that cannot be read are told apart", "[io][decode]")
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const auto refusal = [](const QString &path) {
        const auto text = readTextFile(path);
        REQUIRE_FALSE(text.has_value());
        return text.error().text;
    };
    CHECK(refusal(folder.path()).contains(QStringLiteral("folder")));
    CHECK(
        refusal(folder.filePath(QStringLiteral("gone.csv"))).contains(QStringLiteral("not there")));
    QFile longLine(folder.filePath(QStringLiteral("long.csv")));
    REQUIRE(longLine.open(QIODevice::WriteOnly));
    longLine.write(QByteArray(3 * kLongestLine, 'x'));
    longLine.close();
    CHECK(refusal(longLine.fileName()).contains(QStringLiteral("longer than a million")));
}
