// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Matrix.h"
#include "core/domain/Organisation.h"
#include "ui/delegates/CellMark.h"

#include <QAbstractTableModel>
#include <QHash>

namespace candour {

/// The target is for the year, so the year to date is what the cell shows.
[[nodiscard]] bool yearSpeaks(const MatrixCell &cell);

/// A provider's colour and the sentence that explains it.
struct ProviderOverall {
    Rag rag = Rag::None;
    QString sentence;
};

/// What the model shows.
struct MatrixContent {
    Matrix matrix;
    QList<Organisation> organisations;
    QHash<Uid, ProviderOverall> overall {}; ///< by organisation, of all its measures
    VerdictChoice choice = VerdictChoice::Latest; ///< year to date: every cell shows it
};

/// All providers down, measures across. The cell is what is judged: the latest figure, or the year
/// to date where the target is for the year or she chose it.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kProviderColumn = 0;
    static constexpr int kOverallColumn = 1;
    static constexpr int kTallyColumn = 2;
    static constexpr int kFirstMeasureColumn = 3;

    using QAbstractTableModel::QAbstractTableModel;

    /// Patches what is there when providers and measures are the same; otherwise a reset.
    void setContent(MatrixContent content);

    void setMatrix(Matrix matrix, const QList<Organisation> &organisations)
    {
        setContent({std::move(matrix), organisations});
    }

    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }

    [[nodiscard]] VerdictChoice choice() const { return m_choice; }

    /// Whether the cell shows the year to date.
    [[nodiscard]] bool showsYear(const MatrixCell &cell) const;

    /// The lines as they stand now: the providers by their rows in the matrix.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }

    [[nodiscard]] ProviderOverall overallAt(int line) const;

    /// Null outside.
    [[nodiscard]] const Organisation *providerAt(int line) const;
    [[nodiscard]] const Indicator *measureAt(int column) const;
    [[nodiscard]] const MatrixCell *cellAt(const QModelIndex &index) const;
    /// -1 when it is not shown.
    [[nodiscard]] int lineOf(const Uid &provider) const;
    [[nodiscard]] QString explanation(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// By provider (name), by tally (worst first), or by a measure's values; measures that must not
    /// be ranked leave the order as it is.
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] std::vector<int> orderBy(int column, Qt::SortOrder order) const;
    void reorder(const std::vector<int> &order);
    [[nodiscard]] bool sameShape(const Matrix &matrix) const;
    [[nodiscard]] const MatrixRow &rowAt(int line) const;
    [[nodiscard]] QVariant providerData(int line, int role) const;
    [[nodiscard]] QVariant tallyData(int line, int role) const;
    [[nodiscard]] QVariant overallData(int line, int role) const;
    [[nodiscard]] const Verdict &verdictOf(const MatrixCell &cell) const;
    [[nodiscard]] const PoorData &poorDataOf(const MatrixCell &cell) const;
    [[nodiscard]] QString textOf(const MatrixCell &cell, const Indicator &indicator) const;
    [[nodiscard]] CellMark markOf(const MatrixCell &cell) const;
    [[nodiscard]] QVariant cellData(const QModelIndex &index, int role) const;

    Matrix m_matrix;
    QHash<Uid, Organisation> m_organisations;
    QHash<Uid, ProviderOverall> m_overall;
    VerdictChoice m_choice = VerdictChoice::Latest;
    std::vector<int> m_order; ///< lines to places in Matrix::rows
    int m_sortColumn = kTallyColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder; ///< of the tally, ascending is worst first
};

} // namespace candour

Q_DECLARE_METATYPE(candour::RagCounts)
