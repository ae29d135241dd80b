// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/BatchWriter.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <charconv>
#include <cmath>
#include <cstring>

namespace candour::db {

namespace {

constexpr qsizetype kFlushAt = 1 << 16;

} // namespace

BatchDigest::BatchDigest()
    : m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    m_buffer.reserve(kFlushAt + 4096);
}

BatchDigest::~BatchDigest() = default;

void BatchDigest::addText(QByteArrayView text)
{
    m_buffer.append(text);
    m_buffer.append('\0');
}

void BatchDigest::flush()
{
    m_hash->addData(m_buffer);
    m_buffer.resize(0);
}

void BatchDigest::addSeries(const SeriesKey &key)
{
    addText(key.organisation.toText().toUtf8());
    addText(key.indicator.toText().toUtf8());
    addText(key.breakdown.toUtf8());
}

void BatchDigest::addRow(QByteArrayView period, const double (&numbers)[5], QByteArrayView band,
                         int status, qint64 row, qint64 column, qint64 sheet)
{
    addText(period);
    for (const double number : numbers) {
        // One NaN only, and one zero: what SQLite gives back after storing NULL or -0.0.
        const double plain = std::isnan(number) ? kNoNumber : number + 0.0;
        quint64 bits = 0;
        std::memcpy(&bits, &plain, sizeof bits);
        bits = qToLittleEndian(bits);
        m_buffer.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    }
    addText(band);
    char text[48];
    for (const qint64 number : {qint64(status), row}) {
        const auto end = std::to_chars(text, text + sizeof text, number).ptr;
        addText(QByteArrayView(text, end));
    }
    auto end = std::to_chars(text, text + sizeof text / 2, column).ptr; // room for the sheet
    if (sheet != 0) { // files without sheets keep the digests they had before there were any
        *end++ = '/';
        end = std::to_chars(end, text + sizeof text, sheet).ptr;
    }
    addText(QByteArrayView(text, end));
    if (m_buffer.size() > kFlushAt)
        flush();
}

QByteArray BatchDigest::result()
{
    flush();
    return m_hash->result();
}

} // namespace candour::db
