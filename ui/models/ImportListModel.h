// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/ColumnTableModel.h"

namespace candour {

/// A list of what an import found (refused rows, rows set aside, unknown names): plain cells under
/// named heads. Numbers are kept as numbers, so that they sort and line up.
class ImportListModel final : public ColumnTableModel {
    Q_OBJECT

public:
    explicit ImportListModel(QList<Column> columns, QObject *parent = nullptr);

    /// Brings the list to these rows; removes and inserts only where they differ.
    void setRows(QList<QVariantList> rows);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int rows() const override { return int(m_rows.size()); }

    [[nodiscard]] QString cellText(int row, int column) const override;
    [[nodiscard]] QString copiedText(int row, int column) const override;

    QList<QVariantList> m_rows;
};

} // namespace candour
