// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QIODevice;

namespace candour {

/// Writes RFC 4180 CSV: UTF-8, commas, CRLF. Text that a spreadsheet might run gets an apostrophe
/// before it, which the import takes off again; numbers are written in full, so that they read back
/// equal.
class CsvWriter {
public:
    enum class Mark { None, Utf8 }; ///< the byte order mark is for Excel

    /// The device must be open for writing and outlive the writer.
    explicit CsvWriter(QIODevice &device, Mark mark = Mark::Utf8);
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    CsvWriter &text(const QString &cell);
    /// NaN is a blank cell.
    CsvWriter &number(double cell);
    CsvWriter &whole(qint64 cell);
    CsvWriter &blank();
    void endRow();
    /// A row of texts.
    void row(const QStringList &cells);

    /// Writes out what is held back; the error of the first write that failed (disk full).
    Result<void> finish();

private:
    void separate();
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_rowBegun = false;
    bool m_failed = false;
};

/// A number as CSV has it: the shortest decimal that reads back as the same double.
[[nodiscard]] QByteArray csvNumber(double number);

} // namespace candour
