// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/CsvPreview.h"

#include <QAbstractTableModel>

namespace candour {

/// The first rows of a source as they stand in the file: its line numbers at the left, what stands
/// above the heads muted, the heads themselves set off.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `headerLine` 0 shows the heads where the preview guesses them.
    void setPreview(const CsvPreview &preview, int headerLine = 0);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    CsvPreview m_preview;
    int m_headerLine = 0;
    int m_columns = 0;
};

} // namespace candour
