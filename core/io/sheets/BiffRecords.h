// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace candour {

/// The records of BIFF8 that figures need ([MS-XLS] 2.3.2).
enum class Biff : quint16 {
    Formula = 0x0006,
    EndOfFile = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Continue = 0x003C,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RichLabel = 0x00D6,
    Xf = 0x00E0,
    MergeCells = 0x00E5,
    SharedTexts = 0x00FC,
    LabelShared = 0x00FD,
    SupBook = 0x01AE,
    Number = 0x0203,
    Label = 0x0204,
    BoolError = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Array = 0x0221,
    DataTable = 0x0236,
    Rk = 0x027E,
    Format = 0x041E,
    SharedFormula = 0x04BC,
    BeginOfFile = 0x0809,
};

/// Walks the records of a stream. Nothing it is asked for lies outside the record: what is missing
/// reads as 0, so that a reader needs to ask only where it matters.
class BiffRecords {
public:
    explicit BiffRecords(std::string_view stream);

    /// To the record at that place of the stream; the next next() reads it.
    void seek(size_t position) { m_next = position; }

    /// False at the end, or where a record reaches beyond it: then isBroken().
    bool next();

    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// The id of the record after this one; Biff(0) at the end.
    [[nodiscard]] Biff following() const;

    [[nodiscard]] Biff id() const { return m_id; }

    [[nodiscard]] size_t position() const { return m_at; }

    [[nodiscard]] size_t size() const { return m_data.size(); }

    [[nodiscard]] std::string_view data() const { return m_data; }

    [[nodiscard]] quint8 u8(size_t at) const;
    [[nodiscard]] quint16 u16(size_t at) const;
    [[nodiscard]] quint32 u32(size_t at) const;
    [[nodiscard]] double f64(size_t at) const;
    /// Like an RK ([MS-XLS] 2.5.218): 30 bits of an integer or of a double, perhaps of a hundredth.
    [[nodiscard]] double rk(size_t at) const;

private:
    std::string_view m_stream;
    std::string_view m_data;
    size_t m_at = 0;
    size_t m_next = 0;
    Biff m_id = Biff(0);
    bool m_isBroken = false;
};

/// Reads on over the CONTINUE records that follow a record.
class BiffText {
public:
    /// From `at` of the record on which `records` stands; afterwards that stands on the last
    /// CONTINUE that was read.
    BiffText(BiffRecords &records, size_t at);

    /// The characters of a string ([MS-XLS] 2.5.293 and 2.5.294), with `lengthBytes` 1 or 2 of
    /// length before them, into `text` as UTF-8; runs of rich text and phonetic hints are passed.
    /// False when it is cut off.
    bool read(int lengthBytes, std::string &text);

private:
    [[nodiscard]] size_t left() const { return m_records.size() - m_at; }

    bool continueRecord();
    bool byte(quint8 &value);
    bool number(int bytes, quint32 &value);
    bool skip(size_t bytes);
    bool characters(quint32 count, bool isWide);

    BiffRecords &m_records;
    size_t m_at;
    std::u16string m_wide;
};

} // namespace candour
