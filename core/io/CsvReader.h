// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/RowSource.h"

#include <array>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace candour {

/// How a delimited file is written.
struct CsvDialect {
    std::string delimiter = ","; ///< one character in UTF-8, of one or two bytes
    bool decimalComma = false;

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Splits UTF-8 text into records: RFC 4180 and what practice adds (any line end, ragged rows,
/// quotes inside plain fields, text after a closing quote). Fields are views into the text; only a
/// field with doubled quotes is copied. They are valid until the next call of next().
class CsvReader final : public RowSource {
public:
    CsvReader(std::string_view utf8, const CsvDialect &dialect);

    /// Moves to the next record; false at the end and after a fault. An empty line is a record of
    /// one empty field.
    bool next() override;

    [[nodiscard]] Fields fields() const override { return m_fields; }

    /// Line of the file on which the record begins, from 1.
    [[nodiscard]] int line() const override { return m_recordLine; }

    /// Bytes read so far, for progress.
    [[nodiscard]] size_t position() const override { return m_position; }

    [[nodiscard]] size_t size() const override { return m_text.size(); }

    /// What stopped the reading early: a line that is too long, a quote never closed. The sentence
    /// names the line but not the file.
    [[nodiscard]] const std::optional<QString> &fault() const override { return m_fault; }

    /// Back to the first record.
    void rewind() override;

private:
    /// Reads the field at m_position; true when another follows in the same record.
    bool readField();
    bool readQuoted(size_t quote);
    /// Ends a field whose text stops at `end`; true when another follows in the same record.
    bool endField(size_t end);
    /// First place from `from` on where a plain field ends; npos past the longest line.
    [[nodiscard]] size_t findStop(size_t from);
    [[nodiscard]] bool isDelimiterAt(size_t position) const;
    void countLines(size_t from, size_t to);
    void refuse(const QString &sentence);

    std::string_view m_text;
    std::string m_delimiter;
    std::array<bool, 256> m_stops {}; ///< bytes that may end a plain field
    size_t m_position = 0;
    size_t m_recordStart = 0;
    int m_line = 1;
    int m_recordLine = 1;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_copies; ///< unquoted text of this record's copied fields
    std::optional<QString> m_fault;
};

} // namespace candour
