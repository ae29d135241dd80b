// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/HeldComparison.h"
#include "ui/widgets/ClipboardTable.h"

#include <QAbstractTableModel>

namespace candour {

/// Figures of a source beside those held: one group of them.
class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Measure, Provider, When, Held, Read, Place, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<ComparedFigure> &figures);

    /// Everything with its heads and every digit, for the clipboard.
    [[nodiscard]] CellBlock cells() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const ComparedFigure &figure, int column);
    [[nodiscard]] static QString fullText(const ComparedFigure &figure, int column);

    QList<ComparedFigure> m_figures;
};

} // namespace candour
