// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/ClipboardTable.h"

#include <QAbstractTableModel>

namespace candour {

/// A list under named heads: what every such list has in common. Who derives from it says how many
/// rows there are and what stands in a cell; numbers stand to the right.
class ColumnTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString id;
        QString title;
        bool isNumber = false;
    };

    /// Everything with its heads, as a spreadsheet takes it from the clipboard.
    [[nodiscard]] CellBlock cells() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Shows and sorts by cellText().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    explicit ColumnTableModel(QList<Column> columns, QObject *parent);

    [[nodiscard]] bool isNumber(int column) const { return m_columns[column].isNumber; }

private:
    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;

    /// For the clipboard: every digit.
    [[nodiscard]] virtual QString copiedText(int row, int column) const
    {
        return cellText(row, column);
    }

    const QList<Column> m_columns;
};

} // namespace candour
