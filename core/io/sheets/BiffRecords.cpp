// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/BiffRecords.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace candour {

namespace {

constexpr size_t kHead = 4; ///< id and length
constexpr size_t kLongestRecord = 8224;

quint32 littleEndian(std::string_view bytes, size_t at, size_t width)
{
    quint32 value = 0;
    for (size_t i = 0; i < width && at + i < bytes.size(); ++i)
        value |= quint32(uchar(bytes[at + i])) << (8 * i);
    return value;
}

} // namespace

BiffRecords::BiffRecords(std::string_view stream)
    : m_stream(stream)
{
}

bool BiffRecords::next()
{
    if (m_next >= m_stream.size() || m_stream.size() - m_next < kHead) {
        m_isBroken = m_isBroken || m_next > m_stream.size();
        return false;
    }
    const size_t length = littleEndian(m_stream, m_next + 2, 2);
    if (length > kLongestRecord || m_stream.size() - m_next - kHead < length) {
        m_isBroken = true;
        return false;
    }
    m_id = Biff(littleEndian(m_stream, m_next, 2));
    m_at = m_next;
    m_data = m_stream.substr(m_next + kHead, length);
    m_next += kHead + length;
    return true;
}

Biff BiffRecords::following() const
{
    return m_next < m_stream.size() ? Biff(littleEndian(m_stream, m_next, 2)) : Biff(0);
}

quint8 BiffRecords::u8(size_t at) const
{
    return quint8(littleEndian(m_data, at, 1));
}

quint16 BiffRecords::u16(size_t at) const
{
    return quint16(littleEndian(m_data, at, 2));
}

quint32 BiffRecords::u32(size_t at) const
{
    return littleEndian(m_data, at, 4);
}

double BiffRecords::f64(size_t at) const
{
    return std::bit_cast<double>(quint64(u32(at)) | (quint64(u32(at + 4)) << 32));
}

double BiffRecords::rk(size_t at) const
{
    const quint32 raw = u32(at);
    const double value = raw & 2 ? double(qint32(raw) >> 2)
                                 : std::bit_cast<double>(quint64(raw & 0xFFFFFFFCU) << 32);
    return raw & 1 ? value / 100 : value;
}

BiffText::BiffText(BiffRecords &records, size_t at)
    : m_records(records)
    , m_at(std::min(at, records.size()))
{
}

bool BiffText::continueRecord()
{
    do {
        if (m_records.following() != Biff::Continue || !m_records.next())
            return false;
    } while (m_records.size() == 0);
    m_at = 0;
    return true;
}

bool BiffText::byte(quint8 &value)
{
    if (left() == 0 && !continueRecord())
        return false;
    value = m_records.u8(m_at++);
    return true;
}

bool BiffText::number(int bytes, quint32 &value)
{
    value = 0;
    for (int i = 0; i < bytes; ++i) {
        quint8 part = 0;
        if (!byte(part))
            return false;
        value |= quint32(part) << (8 * i);
    }
    return true;
}

bool BiffText::skip(size_t bytes)
{
    while (bytes > 0) {
        if (left() == 0 && !continueRecord())
            return false;
        const size_t piece = std::min(bytes, left());
        m_at += piece;
        bytes -= piece;
    }
    return true;
}

/// Where a record ends within the characters, the next says anew how wide they are.
bool BiffText::characters(quint32 count, bool isWide)
{
    m_wide.clear();
    while (m_wide.size() < count) {
        if (left() < (isWide ? 2 : 1)) {
            quint8 flags = 0;
            m_at = m_records.size();
            if (!byte(flags))
                return false;
            isWide = flags & 1;
            continue;
        }
        const size_t width = isWide ? 2 : 1;
        const size_t piece = std::min(count - m_wide.size(), left() / width);
        for (size_t i = 0; i < piece; ++i, m_at += width)
            m_wide += char16_t(isWide ? m_records.u16(m_at) : m_records.u8(m_at));
    }
    return true;
}

bool BiffText::read(int lengthBytes, std::string &text)
{
    text.clear();
    quint32 count = 0;
    quint8 flags = 0;
    if (!number(lengthBytes, count) || !byte(flags))
        return false;
    quint32 runs = 0;
    quint32 phonetic = 0;
    if ((flags & 8 && !number(2, runs)) || (flags & 4 && !number(4, phonetic)))
        return false;
    const bool whole = characters(count, flags & 1);
    const auto *wide = reinterpret_cast<const QChar *>(m_wide.data());
    text = QStringView(wide, qsizetype(m_wide.size())).toUtf8().toStdString();
    return whole && skip(size_t(runs) * 4) && skip(phonetic);
}

} // namespace candour
