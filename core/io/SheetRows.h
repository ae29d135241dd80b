// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/RowSource.h"
#include "core/io/sheets/SheetGrid.h"

#include <string>
#include <vector>

namespace candour {

/// One sheet of a workbook as rows: the machine texts of its cells at full precision (81.0622%,
/// 2024-04-01, #DIV/0!). Rows without content are passed over; hidden rows and columns are read as
/// the others. The sheet must outlive the source.
class SheetRows final : public RowSource {
public:
    /// With `decimalComma` numbers are written with one, so that they read like the texts beside
    /// them in a sheet whose texts have decimal commas.
    explicit SheetRows(const SheetGrid &sheet, bool decimalComma = false);

    bool next() override;

    [[nodiscard]] Fields fields() const override { return m_fields; }

    [[nodiscard]] Fields headFields() override;
    [[nodiscard]] bool mergesHeads() const override;
    void prepare(int columns, std::span<const int> labels) override;

    [[nodiscard]] int line() const override { return m_row + 1; }

    [[nodiscard]] size_t position() const override { return size_t(m_row + 1); }

    [[nodiscard]] size_t size() const override { return size_t(m_sheet.rows()); }

    [[nodiscard]] const std::optional<QString> &fault() const override { return m_fault; }

    void rewind() override;

private:
    /// The cells of a column that are merged downwards, from top to bottom.
    struct Repeated {
        int column;
        std::vector<CellRange> ranges;
    };

    void fill();
    void repeat(const Repeated &repeated);
    /// Valid until the row is left.
    std::string_view textOf(const GridCell &cell);

    const SheetGrid &m_sheet;
    bool m_decimalComma;
    int m_row = -1;
    std::vector<std::string_view> m_fields;
    std::vector<std::string_view> m_heads;
    std::vector<std::string> m_written; ///< texts of numbers and dates of the row in hand
    size_t m_used = 0;
    size_t m_usedByRow = 0; ///< what is above it belongs to heads
    int m_columns;
    std::vector<Repeated> m_repeated;
    const std::optional<QString> m_fault;
};

/// The groups of a row of heads are merged over their columns. Where only a few are, as among texts
/// centred across cells, those that are not stand over the blank cells right of them all the same.
[[nodiscard]] bool mergesGroups(const SheetGrid &sheet, int row);

} // namespace candour
