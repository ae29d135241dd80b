// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TextDecode.h"

#include "core/io/IoText.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <array>
#include <cstring>

namespace candour {

namespace {

// The characters of Windows-1252 between 0x80 and 0x9F; the five unused bytes stay control codes,
// as browsers read them (WHATWG Encoding Standard, index windows-1252).
constexpr std::array<char16_t, 32> kWindows1252 {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void appendUtf8(QByteArray &out, char16_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (const char byte : bytes) {
        const auto c = uchar(byte);
        appendUtf8(out, c >= 0x80 && c < 0xA0 ? kWindows1252[c - 0x80] : char16_t(c));
    }
    return out;
}

QByteArray fromUtf16(const QByteArray &bytes, TextEncoding encoding)
{
    QStringDecoder decoder(encoding == TextEncoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                       : QStringDecoder::Utf16BE);
    const QString text = decoder(bytes);
    QByteArray out = text.toUtf8();
    if (out.startsWith("\xEF\xBB\xBF"))
        out.remove(0, 3);
    return out;
}

/// Without a mark, Western text in UTF-16 shows by its zero bytes: nearly every second one.
std::optional<TextEncoding> utf16ByZeros(const QByteArray &bytes)
{
    const qsizetype length = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    std::array<qsizetype, 2> zeros {};
    for (qsizetype i = 0; i < length; ++i)
        zeros[size_t(i & 1)] += bytes[i] == '\0';
    const qsizetype many = length / 2 * 7 / 10;
    const qsizetype few = length / 50;
    if (length < 4)
        return std::nullopt;
    if (zeros[1] >= many && zeros[0] <= few)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[0] >= many && zeros[1] <= few)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

/// The sentence for a file that is plainly of another kind; null when nothing is known against it.
QString otherKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return IoText::tr(
            "%1 is a workbook or an archive, not a CSV file. Open it in the spreadsheet "
            "program, save the sheet as CSV and import that.");
    if (bytes.startsWith("%PDF"))
        return IoText::tr(
            "%1 is a PDF, not a CSV file. Ask for the figures as a spreadsheet or a CSV "
            "file.");
    if (bytes.startsWith("SQLite format 3"))
        return IoText::tr(
            "%1 is a database (perhaps a Candour file), not a CSV file. Choose the CSV file "
            "that holds the figures.");
    return {};
}

Error notText(const QString &fileName)
{
    return {
        ErrorCode::Invalid,
        IoText::tr("%1 is not a CSV file: it holds binary data. Choose the CSV file that holds the "
                   "figures.")
            .arg(fileName)};
}

struct Detected {
    TextEncoding encoding;
    qsizetype mark;
};

Detected detect(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8WithBom, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16BigEndian, 2};
    if (const auto wide = utf16ByZeros(bytes))
        return {*wide, 0};
    const bool utf8 = isUtf8({bytes.constData(), size_t(bytes.size())});
    return {utf8 ? TextEncoding::Utf8 : TextEncoding::Windows1252, 0};
}

bool hasLineEnd(const char *head, qsizetype length)
{
    return std::string_view(head, size_t(length)).find_first_of("\r\n") != std::string_view::npos;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf8WithBom:
        return QStringLiteral("UTF-8 (BOM)");
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

DecodedText::DecodedText(QByteArray bytes, qsizetype skip, TextEncoding encoding)
    : m_bytes(std::move(bytes))
    , m_skip(skip)
    , m_encoding(encoding)
{
}

bool isUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const uchar *>(bytes.data());
    const auto *const end = p + bytes.size();
    const auto follows = [&](int n) {
        for (int i = 1; i <= n; ++i) {
            if (p + i >= end || (p[i] & 0xC0) != 0x80)
                return false;
        }
        return true;
    };
    while (p < end) {
        quint64 eight = 0;
        if (end - p >= 8) {
            std::memcpy(&eight, p, 8);
            if (!(eight & 0x8080808080808080ULL)) {
                p += 8;
                continue;
            }
        }
        if (*p < 0x80) {
            ++p;
        } else if (*p >= 0xC2 && *p <= 0xDF && follows(1)) {
            p += 2;
        } else if ((*p & 0xF0) == 0xE0 && follows(2)) {
            if ((*p == 0xE0 && p[1] < 0xA0) || (*p == 0xED && p[1] > 0x9F))
                return false;
            p += 3;
        } else if (*p >= 0xF0 && *p <= 0xF4 && follows(3)) {
            if ((*p == 0xF0 && p[1] < 0x90) || (*p == 0xF4 && p[1] > 0x8F))
                return false;
            p += 4;
        } else {
            return false;
        }
    }
    return true;
}

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName,
                               std::optional<TextEncoding> forced)
{
    if (const QString refusal = otherKind(bytes); !refusal.isNull())
        return fail(ErrorCode::Invalid, refusal.arg(fileName));
    Detected found = detect(bytes);
    if (forced && *forced != found.encoding)
        found = {*forced, 0};
    DecodedText text;
    switch (found.encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8WithBom:
        text = DecodedText(bytes, found.mark, found.encoding);
        break;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        text = DecodedText(fromUtf16(bytes, found.encoding), 0, found.encoding);
        break;
    case TextEncoding::Windows1252:
        text = DecodedText(fromWindows1252(bytes), 0, found.encoding);
        break;
    }
    const std::string_view view = text.view();
    if (view.find('\0') != std::string_view::npos)
        return fail(notText(fileName));
    if (view.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return fail(
            ErrorCode::Invalid,
            IoText::tr("%1 is empty. Ask its sender for the file with the figures.").arg(fileName));
    return text;
}

Result<DecodedText> readTextFile(const QString &path, std::optional<TextEncoding> forced)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (info.isDir())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 is a folder. Choose the CSV file inside it.").arg(name));
    if (!info.exists())
        return fail(
            ErrorCode::NotFound,
            IoText::tr("%1 is not there. Check its name, or whether its folder is still connected.")
                .arg(name));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            IoText::tr("%1 cannot be read. Check that you may open it and that no other program "
                       "holds it.")
                .arg(name),
            file.errorString());
    QByteArray bytes(file.size(), Qt::Uninitialized);
    const qsizetype head = file.read(bytes.data(), std::min(bytes.size(), 2 * kLongestLine));
    if (head == 2 * kLongestLine && !hasLineEnd(bytes.data(), head))
        return fail(
            ErrorCode::Invalid,
            IoText::tr("%1: line 1 is longer than a million characters, so this is not a table. "
                       "Choose the CSV file that holds the figures.")
                .arg(name));
    if (head < 0 || head + file.read(bytes.data() + head, bytes.size() - head) != bytes.size())
        return fail(
            ErrorCode::Io,
            IoText::tr("%1 could not be read to its end. Copy it to this computer and import the "
                       "copy.")
                .arg(name),
            file.errorString());
    file.close();
    return decodeText(bytes, name, forced);
}

} // namespace candour
