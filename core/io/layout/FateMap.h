// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace candour {

/// What becomes of a cell when its file is read.
enum class CellFate : quint8 {
    Blank,
    Value, ///< a figure, or a part of one
    Header,
    Label, ///< says what the figures of its row are about
    Title, ///< stands above a table
    Total, ///< of a row or column that adds up others, and is left out
    Ignored,
    Doubtful, ///< looks like a figure or label and could not be read
    Error, ///< a formula of the sender failed
    Personal, ///< may name a patient
};

/// The fates of a sheet's cells, of as many rows and columns as were looked at.
class FateMap {
public:
    FateMap() = default;

    FateMap(int rows, int columns)
        : m_fates(size_t(rows) * size_t(columns), CellFate::Blank)
        , m_rows(rows)
        , m_columns(columns)
    {
    }

    [[nodiscard]] int rows() const { return m_rows; }

    [[nodiscard]] int columns() const { return m_columns; }

    /// Blank outside of what was looked at.
    [[nodiscard]] CellFate at(int row, int column) const
    {
        return holds(row, column) ? m_fates[place(row, column)] : CellFate::Blank;
    }

    /// Outside of what was looked at nothing is set.
    void set(int row, int column, CellFate fate)
    {
        if (holds(row, column))
            m_fates[place(row, column)] = fate;
    }

    [[nodiscard]] qint64 count(CellFate fate) const
    {
        return std::count(m_fates.begin(), m_fates.end(), fate);
    }

    friend bool operator==(const FateMap &, const FateMap &) = default;

private:
    [[nodiscard]] bool holds(int row, int column) const
    {
        return row >= 0 && row < m_rows && column >= 0 && column < m_columns;
    }

    [[nodiscard]] size_t place(int row, int column) const
    {
        return size_t(row) * size_t(m_columns) + size_t(column);
    }

    std::vector<CellFate> m_fates;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace candour
