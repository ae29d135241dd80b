// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/FuzzPackage.h"

#include <array>

namespace candour::fuzz {

namespace {

QByteArray number(quint32 value, int bytes)
{
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += char(quint64(value) >> (8 * i) & 0xFF);
    return out;
}

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int k = 0; k < 8; ++k)
                c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            made[i] = c;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ uchar(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

} // namespace

QByteArray storedZip(const Parts &parts)
{
    QByteArray out;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        const auto size = quint32(content.size());
        // Version, flags, method, time, date; then what both heads tell alike.
        const QByteArray head = number(20, 2) + number(0, 8) + number(crc32(content), 4)
            + number(size, 4) + number(size, 4) + number(quint32(name.size()), 2) + number(0, 2);
        directory += QByteArray("PK\x01\x02") + number(20, 2) + head + number(0, 8) + number(0, 2)
            + number(quint32(out.size()), 4) + name;
        out += QByteArray("PK\x03\x04") + head + name + content;
    }
    const auto at = quint32(out.size());
    const auto count = quint32(parts.size());
    out += directory + QByteArray("PK\x05\x06") + number(0, 4) + number(count, 2) + number(count, 2)
        + number(quint32(directory.size()), 4) + number(at, 4) + number(0, 2);
    return out;
}

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace candour::fuzz
