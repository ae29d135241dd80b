// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace candour {

/// The rows of a table one after the other, wherever they come from: a delimited file, a sheet.
class RowSource {
public:
    using Fields = std::span<const std::string_view>;

    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource &) = default;
    RowSource &operator=(const RowSource &) = default;
    RowSource(RowSource &&) = default;
    RowSource &operator=(RowSource &&) = default;

    /// Moves to the next row; false at the end and after a fault.
    virtual bool next() = 0;

    /// The cells of the row, as UTF-8. Valid until the next call of next().
    [[nodiscard]] virtual Fields fields() const = 0;

    /// The cells as they read in a row of heads: a merged one stands above every column that it
    /// covers. Valid like fields(), and until the next call.
    [[nodiscard]] virtual Fields headFields() { return fields(); }

    /// The groups of the row in hand are merged over their columns, so that a blank cell beside one
    /// is meant to be blank.
    [[nodiscard]] virtual bool mergesHeads() const { return false; }

    /// How the rows to come are read: only the first `columns` matter, and in those that say what
    /// a row is about (`labels`) a cell that is merged downwards stands in every row it covers.
    virtual void prepare(int columns, std::span<const int> labels)
    {
        Q_UNUSED(columns)
        Q_UNUSED(labels)
    }

    /// Where the row begins: line of the file or row of the sheet, from 1.
    [[nodiscard]] virtual int line() const = 0;

    /// How far the reading is, of size(), in units of the source's own.
    [[nodiscard]] virtual size_t position() const = 0;
    [[nodiscard]] virtual size_t size() const = 0;

    /// What stopped the reading early, as a sentence that names the line but not the file.
    [[nodiscard]] virtual const std::optional<QString> &fault() const = 0;

    /// Back to before the first row.
    virtual void rewind() = 0;
};

} // namespace candour
