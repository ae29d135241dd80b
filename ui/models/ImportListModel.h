// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace candour {

/// A list of what an import found (refused rows, rows set aside, unknown names): plain cells under
/// named heads. Numbers are kept as numbers, so that they sort and line up.
class ImportListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString id;
        QString title;
        bool isNumber = false;
    };

    explicit ImportListModel(QList<Column> columns, QObject *parent = nullptr);

    /// Brings the list to these rows; removes and inserts only where they differ.
    void setRows(QList<QVariantList> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Everything with its heads, as a spreadsheet takes it from the clipboard.
    [[nodiscard]] QList<QStringList> cells() const;

private:
    QList<Column> m_columns;
    QList<QVariantList> m_rows;
};

} // namespace candour
