// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/layout/FateMap.h"
#include "core/io/sheets/SheetGrid.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace candour {

/// One sheet as it stands in the file, with what becomes of each cell: numbers of the rows at the
/// left, letters of the columns above. Asks the sheet for what is seen only, so a sheet of any
/// length opens at once.
class SheetPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Columns beyond are not shown; nobody reads so many.
    static constexpr int kShownColumns = 1000;

    /// What reading it made of the sheet: `table` says what a value is, `sheetName` finds it there
    /// (empty for a file without sheets).
    struct Reading {
        FateMap fates {};
        std::shared_ptr<const ImportedTable> table {};
        QString sheetName {};
    };

    /// Another sheet, or the same one read anew: then only its cells are different.
    void setSheet(const std::shared_ptr<const Workbook> &book, int sheet, const Reading &reading);
    void clear();

    /// The sheet shown; null without one.
    [[nodiscard]] const SheetGrid *sheet() const;
    [[nodiscard]] CellFate fate(const QModelIndex &index) const;
    /// The next cell of this fate after `from`, by rows, around the end; invalid where none is.
    [[nodiscard]] QModelIndex next(CellFate fate, const QModelIndex &from) const;

    [[nodiscard]] qint64 count(CellFate fate) const { return m_reading.fates.count(fate); }

    /// Rows that were looked at; those below are read, but their cells' fates are not shown.
    [[nodiscard]] int lookedRows() const { return m_reading.fates.rows(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// What a value is, or why a cell is in doubt; empty where nothing is known.
    [[nodiscard]] QString meaning(const QModelIndex &index) const;
    [[nodiscard]] QString words(const QModelIndex &index) const;

    std::shared_ptr<const Workbook> m_book;
    int m_sheet = 0;
    Reading m_reading;
};

} // namespace candour
