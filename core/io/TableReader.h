// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/RowFigures.h"
#include "core/io/RowKeys.h"
#include "core/io/TableBuilder.h"

namespace candour {

/// Reads the rows of one table into what a file is read into.
class TableReader {
public:
    /// Of a mapping whose facts are columns or constants (settledMapping()).
    TableReader(const Mapping &mapping, const ColumnPlan &plan, const PeriodHints &hints,
                bool decimalComma, TableBuilder &builder);

    /// Rows without content are passed over.
    void readRow(std::span<const std::string_view> fields, int line);

private:
    using Fields = std::span<const std::string_view>;

    void readAcross(const ImportedRow &start);
    void readMeasures(const ImportedRow &start);
    void readProviders(const ImportedRow &start);
    void readCell(ImportedRow row, int column);
    void readThreshold(const ImportedRow &start);
    void take(FigureOutcome outcome, const ImportedRow &row);
    void turnAway();
    void complain(int column, const QString &reason);
    [[nodiscard]] bool holdsFigures() const;
    [[nodiscard]] QString cellShown(int column) const;

    const Mapping &m_mapping;
    const ColumnPlan &m_plan;
    TableBuilder &m_builder;
    RowKeys m_keys;
    RowFigures m_figures;
    RowKey m_key;
    std::vector<std::optional<quint32>> m_measureIndicators;
    std::vector<quint32> m_providers; ///< of the columns of providers across
    Fields m_fields; ///< of the row in hand
    int m_line = 0;
    const RowFigures::Complain m_complain = [this](int column, const QString &reason) {
        complain(column, reason);
    };
};

} // namespace candour
