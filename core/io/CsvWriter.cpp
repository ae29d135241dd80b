// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvWriter.h"

#include "core/io/CellText.h"
#include "core/io/IoText.h"

#include <QIODevice>
#include <QLocale>

#include <cmath>

namespace candour {

namespace {

constexpr qsizetype kHeldBack = 64 * 1024;
constexpr double kLargestWhole = 1e15; ///< beyond it a double no longer holds every whole number

} // namespace

QByteArray csvNumber(double number)
{
    if (std::isnan(number))
        return {};
    if (number == std::floor(number) && std::fabs(number) < kLargestWhole)
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

CsvWriter::CsvWriter(QIODevice &device, Mark mark)
    : m_device(device)
{
    if (mark == Mark::Utf8)
        m_buffer = "\xEF\xBB\xBF";
}

CsvWriter::~CsvWriter()
{
    flush();
}

CsvWriter &CsvWriter::text(const QString &cell)
{
    separate();
    QByteArray utf8 = guardedText(cell).toUtf8();
    // A blank at either end is quoted too, since many readers trim what is not.
    const bool quoted = utf8.contains(',') || utf8.contains('"') || utf8.contains('\n')
        || utf8.contains('\r') || utf8.startsWith(' ') || utf8.endsWith(' ');
    if (!quoted) {
        m_buffer += utf8;
        return *this;
    }
    m_buffer += '"';
    m_buffer += utf8.replace("\"", "\"\"");
    m_buffer += '"';
    return *this;
}

CsvWriter &CsvWriter::number(double cell)
{
    separate();
    m_buffer += csvNumber(cell);
    return *this;
}

CsvWriter &CsvWriter::whole(qint64 cell)
{
    separate();
    m_buffer += QByteArray::number(cell);
    return *this;
}

CsvWriter &CsvWriter::blank()
{
    separate();
    return *this;
}

void CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_rowBegun = false;
    if (m_buffer.size() > kHeldBack)
        flush();
}

void CsvWriter::row(const QStringList &cells)
{
    for (const QString &cell : cells)
        text(cell);
    endRow();
}

Result<void> CsvWriter::finish()
{
    flush();
    if (m_failed)
        return fail(ErrorCode::Io,
                    IoText::tr("The file could not be written to its end. Check that there is room "
                               "on the disk, and export again."),
                    m_device.errorString());
    return {};
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_buffer += ',';
    m_rowBegun = true;
}

void CsvWriter::flush()
{
    if (!m_failed && !m_buffer.isEmpty())
        m_failed = m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

} // namespace candour
