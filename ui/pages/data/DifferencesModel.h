// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/HeldComparison.h"
#include "ui/models/ColumnTableModel.h"

namespace candour {

/// Figures of a source beside those held: one group of them.
class DifferencesModel final : public ColumnTableModel {
    Q_OBJECT

public:
    enum Column { Measure, Provider, When, Held, Read, Place, ColumnCount };

    explicit DifferencesModel(QObject *parent = nullptr);

    void setFigures(const QList<ComparedFigure> &figures);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] int rows() const override { return int(m_figures.size()); }

    [[nodiscard]] QString cellText(int row, int column) const override;
    [[nodiscard]] QString copiedText(int row, int column) const override;

    QList<ComparedFigure> m_figures;
};

} // namespace candour
