// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/ImportPlan.h"

#include <QAbstractTableModel>

namespace candour {

/// What becomes of a row, in a word: "New", "Not one of yours".
[[nodiscard]] QString fateText(ImportFate fate);

/// The rows of a file of records with what would become of each, and a tick beside those that can
/// be taken.
class ImportChoiceModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Name, Fate, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan);

    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

    /// Whether every row that can be taken is wanted, whatever is ticked.
    void setAll(bool all);

    [[nodiscard]] bool isAll() const { return m_all; }

    /// The lines of the wanted rows.
    [[nodiscard]] QSet<int> chosen() const;
    [[nodiscard]] int chosenCount() const; ///< of rows

    /// Ticks or clears these rows as one.
    void tick(const QModelIndexList &rows, bool on);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    [[nodiscard]] bool isWanted(const ImportPlanRow &row) const;
    [[nodiscard]] static QString text(const ImportPlanRow &row, int column);

    ImportPlan m_plan;
    QSet<int> m_ticked; ///< lines
    bool m_all = false;
};

} // namespace candour
